import {
  type Address,
  type Contact,
  type Draft,
  type DraftCompany,
  emptyAddress,
  emptyCompany,
  emptyContact,
} from './draft.ts';
import type { FieldPath, Finding } from './finding.ts';
import { cleanText } from './rules/text.ts';

export type Change<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

/** New values for screen 1: absent means unchanged, null means cleared. */
export interface AccountInfoChange {
  readonly company?:
    | (Omit<Change<DraftCompany>, 'address'> & { readonly address?: Change<Address> | null | undefined })
    | null
    | undefined;
  readonly primaryContact?: Change<Contact> | null | undefined;
}

/** The draft with the new values in their normal form: trimmed, NFC, country in capitals, prefix in small. */
export const withAccountInfo = (draft: Draft, change: AccountInfoChange): Draft => ({
  ...draft,
  company: change.company === undefined ? draft.company : mergeCompany(draft.company, change.company),
  primaryContact:
    change.primaryContact === undefined
      ? draft.primaryContact
      : mergeContact(draft.primaryContact, change.primaryContact),
});

export const mergeContact = (contact: Contact, change: Change<Contact> | null): Contact =>
  change === null ? emptyContact : mergeTexts(contact, change);

export const mergeAddress = (address: Address, change: Change<Address> | null): Address => {
  if (change === null) return emptyAddress;
  const merged = mergeTexts(address, change);
  return { ...merged, country: merged.country?.toUpperCase() ?? null };
};

/** Whether the change says something about the value at this path, be it only that it is cleared. */
export const isGiven = (change: object, { field }: Finding): boolean => says(change, field);

const says = (value: unknown, [key, ...rest]: FieldPath): boolean => {
  if (value === undefined) return false;
  if (key === undefined || value === null || typeof value !== 'object') return true;
  return says((value as Record<string, unknown>)[key], rest);
};

const mergeCompany = (
  company: DraftCompany,
  change: Exclude<AccountInfoChange['company'], undefined>,
): DraftCompany => {
  if (change === null) return emptyCompany;
  const { address, qualification, ...texts } = change;
  const merged = mergeTexts(company, texts);
  return {
    ...merged,
    domainPrefix: merged.domainPrefix?.toLowerCase() ?? null,
    culture: merged.culture === null ? null : canonicalCulture(merged.culture),
    qualification: qualification === undefined ? company.qualification : (qualification ?? 'NONE'),
    address: address === undefined ? company.address : mergeAddress(company.address, address),
  };
};

const mergeTexts = <T extends object>(current: T, change: { readonly [K in keyof T]?: unknown }): T => ({
  ...current,
  ...Object.fromEntries(
    Object.entries(change)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, cleanText(value as string | null)]),
  ),
});

/** `EN-US` is `en-US`; what is no language tag at all stays as it is, for the rules to refuse. */
export const canonicalCulture = (culture: string): string => {
  try {
    return Intl.getCanonicalLocales(culture)[0] ?? culture;
  } catch {
    return culture;
  }
};
