import { type Change, canonicalCulture, mergeAddress, mergeContact } from './account-info-change.ts';
import { type Address, type Contact, emptyAddress } from './draft.ts';
import type { MarketFacts } from './facts.ts';
import { cleanText } from './rules/text.ts';

/** What of a customer can still be changed. */
export interface CustomerDetails {
  /** Null only in what is asked for. */
  readonly companyName: string | null;
  readonly culture: string;
  readonly address: Address;
  readonly primaryContact: Contact;
}

/** New values: absent means unchanged, null means cleared. */
export interface CustomerChange {
  readonly companyName?: string | null | undefined;
  readonly culture?: string | null | undefined;
  readonly address?: Change<Address> | null | undefined;
  readonly primaryContact?: Change<Contact> | null | undefined;
}

/**
 * The details with the new values in their normal form. A cleared culture is the market's first one, as it
 * is for a customer that was added without; a cleared address is one of the same country.
 */
export const withCustomerChange = (
  { companyName, culture, address, primaryContact }: CustomerDetails,
  change: CustomerChange,
  market: MarketFacts | undefined,
): CustomerDetails => ({
  companyName: change.companyName === undefined ? companyName : cleanText(change.companyName),
  culture:
    change.culture === undefined ? culture : cultureFrom(change.culture, market?.cultures[0] ?? culture),
  address: change.address === undefined ? address : addressFrom(address, change.address),
  primaryContact:
    change.primaryContact === undefined
      ? primaryContact
      : mergeContact(primaryContact, change.primaryContact),
});

const cultureFrom = (given: string | null, otherwise: string): string => {
  const text = cleanText(given);
  return text === null ? otherwise : canonicalCulture(text);
};

const addressFrom = (address: Address, change: Change<Address> | null): Address =>
  change === null ? { ...emptyAddress, country: address.country } : mergeAddress(address, change);
