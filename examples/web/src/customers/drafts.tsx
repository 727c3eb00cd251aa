import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';
import { useMay } from '../shell/use-viewer.tsx';
import { useFormats } from '../texts/use-formats.ts';
import { useTexts } from '../texts/use-texts.ts';
import { LinkButton } from '../ui/link-button.tsx';

const DraftsQuery = graphql(/* GraphQL */ `
  query Drafts {
    customerOnboardings(first: 5, filter: { state: [DRAFT, REVIEWED, SUBMITTED] }) {
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

/** Customers on the way, to be gone on with by whoever of the partner is there. */
export const Drafts = () => {
  const t = useTexts();
  const { moment } = useFormats();
  const mayGoOn = useMay('ONBOARD_CUSTOMERS');
  const { data } = useQuery(DraftsQuery, { skip: !mayGoOn, fetchPolicy: 'cache-and-network' });
  const drafts = data?.customerOnboardings.nodes ?? [];
  if (drafts.length === 0) return null;
  return (
    <section className="drafts" aria-labelledby="drafts">
      <h2 id="drafts">{t.drafts.title}</h2>
      <ul>
        {drafts.map(({ id, state, company, updatedAt, updatedBy, steps }) => (
          <li key={id} className="card draft">
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
    </section>
  );
};

type Steps = ReadonlyArray<{ readonly step: string; readonly isComplete: boolean }>;

const nextOf = (steps: Steps): string => steps.find(({ isComplete }) => !isComplete)?.step ?? 'REVIEW';

const screenOf = (step: string): string =>
  step === 'SUBSCRIPTIONS' ? 'subscriptions' : step === 'REVIEW' ? 'review' : 'account';
