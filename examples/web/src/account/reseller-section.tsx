import { useQuery } from '@apollo/client/react';
import { Radio, RadioGroup } from 'react-aria-components';
import { graphql } from '../gql/index.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Loading } from '../ui/spinner.tsx';
import { Section } from './section.tsx';
import type { Account } from './use-account.ts';

const ResellersQuery = graphql(/* GraphQL */ `
  query Resellers {
    indirectResellers(first: 100, filter: { state: ACTIVE }) {
      nodes {
        id
        name
        mpnId
        hasSignedPartnerAgreement
      }
    }
  }
`);

/** Which reseller looks after the customer, or that none does: it must be said either way. */
export const ResellerSection = ({ account }: { readonly account: Account }) => {
  const t = useTexts();
  const { entries, set, errorAt } = account;
  const { data } = useQuery(ResellersQuery);
  const error = errorAt('indirectResellerId');
  return (
    <Section title={t.account.reseller} about={t.account.resellerAbout}>
      <RadioGroup
        className="radio-group full"
        aria-label={t.account.reseller}
        value={entries.indirectResellerId}
        onChange={(value) => set('indirectResellerId', value)}
        isInvalid={error !== undefined}
        isRequired
        validationBehavior="aria"
        {...(error !== undefined && { 'aria-describedby': 'reseller-error' })}
      >
        {!data && <Loading />}
        {data?.indirectResellers.nodes.map(({ id, name, mpnId, hasSignedPartnerAgreement }) => (
          <Radio key={id} value={id} className="radio" isDisabled={!hasSignedPartnerAgreement}>
            <span>
              <strong>{name}</strong>
              <span className="soft">
                {' '}
                · MPN {mpnId}
                {!hasSignedPartnerAgreement && ` · ${t.account.resellerUnsigned}`}
              </span>
            </span>
          </Radio>
        ))}
        <Radio value="none" className="radio">
          {t.account.noReseller}
        </Radio>
        {error !== undefined && (
          <span id="reseller-error" className="error">
            {error}
          </span>
        )}
      </RadioGroup>
    </Section>
  );
};
