import type { CountryRules } from '../country-rules.ts';
import type { Address } from '../draft.ts';
import type { MarketFacts, OnboardingFacts } from '../facts.ts';
import { type Finding, finding } from '../finding.ts';
import { limits } from '../limits.ts';
import { checkPresent, checkText, firstOf } from './text.ts';

/** Who sells, and where that can be looked up. */
export type WhoSellsWhere = Pick<OnboardingFacts, 'partner' | 'catalogue'>;

/** The customer's market, where the partner's cloud has one there. */
export const marketOf = (country: string | null, facts: WhoSellsWhere): MarketFacts | undefined => {
  const market = country === null ? undefined : facts.catalogue.market(country);
  return market?.clouds.includes(facts.partner.cloud) ? market : undefined;
};

/** Whether the country is a market at all, and one of the partner's own CSP region. */
export const checkCountry = (country: string | null, facts: WhoSellsWhere): Finding[] => {
  if (country === null) return [finding('REQUIRED', ['country'])];
  if (!facts.catalogue.market(country)) return [finding('COUNTRY_NOT_SUPPORTED', ['country'])];
  const region = facts.catalogue.market(facts.partner.country)?.region;
  const isOwnRegion = region !== undefined && marketOf(country, facts)?.region === region;
  return isOwnRegion ? [] : [finding('MARKET_NOT_AUTHORIZED', ['country'])];
};

/** An address by its country's rules; while the country is unknown, only lengths can be judged. */
export const checkAddress = (address: Address, facts: WhoSellsWhere): Finding[] => [
  ...checkCountry(address.country, facts),
  ...checkAddressWithin(
    address,
    (address.country && facts.catalogue.market(address.country)?.rules) || undefined,
  ),
];

/** All of an address but its country. */
export const checkAddressWithin = (
  address: Omit<Address, 'country'>,
  rules: CountryRules | undefined,
): Finding[] => [
  ...checkPresent(address.addressLine1, ['addressLine1']),
  ...checkText(address.addressLine1, ['addressLine1'], limits.addressLine),
  ...checkText(address.addressLine2, ['addressLine2'], limits.addressLine),
  ...(rules?.isCityRequired ? checkPresent(address.city, ['city']) : []),
  ...checkText(address.city, ['city'], limits.city),
  ...(rules?.isStateRequired ? checkPresent(address.state, ['state']) : []),
  ...checkState(address.state, rules?.states ?? []),
  ...(rules?.isPostalCodeRequired ? checkPresent(address.postalCode, ['postalCode']) : []),
  ...checkPostalCode(address.postalCode, rules?.postalCodePattern ?? null),
];

const checkState = (state: string | null, states: ReadonlyArray<{ readonly code: string }>): Finding[] =>
  firstOf(
    () => checkText(state, ['state'], limits.state),
    () => {
      const isKnown = state === null || states.length === 0 || states.some(({ code }) => code === state);
      return isKnown ? [] : [finding('STATE_INVALID', ['state'])];
    },
  );

const checkPostalCode = (postalCode: string | null, pattern: string | null): Finding[] =>
  firstOf(
    () => checkText(postalCode, ['postalCode'], limits.postalCode),
    () => {
      const fits = postalCode === null || pattern === null || new RegExp(pattern).test(postalCode);
      return fits ? [] : [finding('POSTAL_CODE_INVALID', ['postalCode'])];
    },
  );
