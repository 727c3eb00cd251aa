import { isGiven } from '../account-info-change.ts';
import type { CustomerChange, CustomerDetails } from '../customer-change.ts';
import type { MarketFacts } from '../facts.ts';
import { type FieldPath, type Finding, finding, under } from '../finding.ts';
import { checkCulture } from './account-info.ts';
import { checkAddressWithin } from './address.ts';
import { checkPrimaryContact } from './contact.ts';
import { checkCompanyName } from './names.ts';
import { checkPresent } from './text.ts';

/**
 * Why the customer must not be so: screen 1's rules, for what was given. Paths lead into `updateCustomer`'s
 * input.
 * @param country the customer's own, which never changes: domain, currency and offers hang on it
 */
export const checkCustomerChange = (
  { companyName, culture, address, primaryContact }: CustomerDetails,
  change: CustomerChange,
  country: string,
  market: MarketFacts | undefined,
): Finding[] =>
  [
    ...checkPresent(companyName, ['companyName']),
    ...checkCompanyName(companyName, ['companyName']),
    ...checkCulture(culture, market),
    ...checkSameCountry(address.country, country, ['address', 'country']),
    ...under(['address'], checkAddressWithin(address, market?.rules)),
    ...under(['primaryContact'], checkPrimaryContact(primaryContact, market?.rules)),
  ].filter((found) => isGiven(change, found));

export const checkSameCountry = (given: string | null, country: string, field: FieldPath): Finding[] => {
  if (given === null) return checkPresent(given, field);
  return given === country ? [] : [finding('COUNTRY_NOT_CHANGEABLE', field)];
};
