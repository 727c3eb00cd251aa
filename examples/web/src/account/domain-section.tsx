import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { graphql } from '../gql/index.ts';
import { useViewer } from '../shell/use-viewer.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { CheckIcon } from '../ui/icons.tsx';
import { Entry } from './entry.tsx';
import { Section } from './section.tsx';
import type { Account } from './use-account.ts';

const DomainQuery = graphql(/* GraphQL */ `
  query Domain($prefix: String!) {
    domainAvailability(prefix: $prefix) {
      domain
      isAvailable
      suggestions
    }
  }
`);

/** How long one must have stopped typing before it is looked up. */
const restMs = 300;

const suffixes = {
  PUBLIC: '.onmicrosoft.com',
  US_GOVERNMENT: '.onmicrosoft.us',
  CHINA_21VIANET: '.partner.onmschina.cn',
} as const;

/** The primary domain, looked up while it is typed: it can never be changed. */
export const DomainSection = ({ account }: { readonly account: Account }) => {
  const t = useTexts();
  const { partner } = useViewer();
  const prefix = account.entries['company.domainPrefix'];
  const rested = useRested(prefix);
  const isLookedUp = /^[a-zA-Z0-9]{1,27}$/.test(rested) && rested === prefix;
  const { data, previousData } = useQuery(DomainQuery, {
    variables: { prefix: rested },
    skip: !isLookedUp,
    fetchPolicy: 'network-only',
  });
  const found = isLookedUp ? (data ?? previousData)?.domainAvailability : undefined;
  const suggestions = found?.suggestions.length ? found.suggestions : account.suggestions;
  return (
    <Section title={t.account.domain} about={t.account.domainAbout}>
      <div className="domain">
        <Entry
          account={account}
          field="company.domainPrefix"
          hint={t.account.domainHint}
          suffix={suffixes[partner.cloud]}
        />
        <div role="status" className="domain-status">
          {found?.isAvailable && (
            <p className="domain-free">
              <CheckIcon /> {t.account.domainFree(found.domain)}
            </p>
          )}
          {found && !found.isAvailable && <p className="error">{t.account.domainTaken(found.domain)}</p>}
          {!found?.isAvailable && prefix !== '' && suggestions.length > 0 && (
            <p className="domain-suggestions">
              {t.account.domainInstead}
              {suggestions.map((suggestion) => (
                <Button
                  key={suggestion}
                  look="quiet"
                  onPress={() => account.set('company.domainPrefix', suggestion)}
                >
                  {suggestion}
                </Button>
              ))}
            </p>
          )}
        </div>
      </div>
    </Section>
  );
};

const useRested = (value: string): string => {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
};
