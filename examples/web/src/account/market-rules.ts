import { useQuery } from '@apollo/client/react';
import type { MarketRulesFragment } from '../gql/graphql.ts';
import { graphql, readFragment } from '../gql/index.ts';

const MarketRules = graphql(/* GraphQL */ `
  fragment MarketRules on Market {
    id
    cultures
    cultureNames
    defaultCulture
    callingCodes
    isPhoneRequired
    phonePattern
    address {
      isCityRequired
      isPostalCodeRequired
      isStateRequired
      postalCodeExample
      postalCodePattern
      states {
        code
        name
      }
    }
    registrationNumber {
      isSupported
      isRequired
      pattern
      example
    }
  }
`);

const MarketQuery = graphql(/* GraphQL */ `
  query Market($country: CountryCode!) {
    market(country: $country) {
      id
      ...MarketRules
    }
  }
`);

/** What a customer of this country must tell; null until it is loaded. */
export const useMarket = (country: string): MarketRulesFragment | null => {
  const { data } = useQuery(MarketQuery, { variables: { country }, skip: country === '' });
  return readFragment(MarketRules, data?.market) ?? null;
};
