import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../gql/index.ts';
import { useMay } from '../shell/use-viewer.tsx';
import { useFormats } from '../texts/use-formats.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { LinkButton } from '../ui/link-button.tsx';

const DraftsQuery = graphql(/* GraphQL */ `
  query Drafts($first: Int!) {
    customerOnboardings(first: $first, filter: { state: [DRAFT, REVIEWED, SUBMITTED] }) {
      totalCount
      nodes {
        id
        state
        updatedAt
        updatedBy
        steps {
          step
          isComplete
        }
        company {
          name
          domain
        }
      }
    }
  }
`);

/** The newest ones; the others when they are asked for. */
const few = 3;
const many = 50;

/** Customers on the way, to be gone on with by whoever of the partner is there. */
export const Drafts = () => {
  const t = useTexts();
  const { moment } = useFormats();
  const mayGoOn = useMay('ONBOARD_CUSTOMERS');
  const [count, setCount] = useState(few);
  const { data, previousData } = useQuery(DraftsQuery, {
    variables: { first: count },
    skip: !mayGoOn,
    fetchPolicy: 'cache-and-network',
  });
  const list = (data ?? previousData)?.customerOnboardings;
  const drafts = list?.nodes ?? [];
  if (drafts.length === 0) return null;
  return (
    <section className="drafts" aria-labelledby="drafts">
      <h2 id="drafts">{t.drafts.title}</h2>
      <ul className="card">
        {drafts.map(({ id, state, company, updatedAt, updatedBy, steps }) => (
          <li key={id} className="draft">
            <div>
              <h3>{company.name ?? t.drafts.unnamed}</h3>
              <p className="soft">
                {state === 'SUBMITTED' ? t.drafts.submitted : t.drafts.step(nextOf(steps))}
              </p>
              <p className="hint">{t.drafts.changed(updatedBy, moment(updatedAt))}</p>
            </div>
            <LinkButton
              href={`/add/${id}/${state === 'SUBMITTED' ? 'confirmation' : screenOf(nextOf(steps))}`}
            >
              {state === 'SUBMITTED' ? t.drafts.showPassword : t.drafts.goOn}
              <span className="hidden-visually"> {company.name ?? t.drafts.unnamed}</span>
            </LinkButton>
          </li>
        ))}
      </ul>
      {list && list.totalCount > drafts.length && count === few && (
        <Button look="quiet" onPress={() => setCount(many)}>
          {t.drafts.all(list.totalCount)}
        </Button>
      )}
    </section>
  );
};

type Steps = ReadonlyArray<{ readonly step: string; readonly isComplete: boolean }>;

const nextOf = (steps: Steps): string => steps.find(({ isComplete }) => !isComplete)?.step ?? 'REVIEW';

const screenOf = (step: string): string =>
  step === 'SUBSCRIPTIONS' ? 'subscriptions' : step === 'REVIEW' ? 'review' : 'account';
