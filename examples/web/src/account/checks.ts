import type { Cloud, MarketRulesFragment, PartnerType } from '../gql/graphql.ts';
import type { Texts } from '../texts/en.ts';
import { type AccountEntries, type AccountField, fieldsOf } from './fields.ts';

export type Faults = Partial<Record<AccountField, string>>;

/** What decides what must be given. */
export interface Asked {
  /** Null until it is loaded. */
  readonly market: MarketRulesFragment | null;
  readonly cloud: Cloud;
  readonly partnerType: PartnerType;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
}

const always: readonly AccountField[] = [
  'company.address.country',
  'company.name',
  'company.address.addressLine1',
  'company.domainPrefix',
  'primaryContact.firstName',
  'primaryContact.lastName',
  'primaryContact.email',
];

export const isRequired = (field: AccountField, entries: AccountEntries, asked: Asked): boolean => {
  const { market, cloud, partnerType } = asked;
  switch (field) {
    case 'company.address.city':
      return market?.address.isCityRequired ?? true;
    case 'company.address.state':
      return market?.address.isStateRequired ?? false;
    case 'company.address.postalCode':
      return market?.address.isPostalCodeRequired ?? false;
    case 'company.registrationNumber':
      return market?.registrationNumber.isRequired ?? false;
    case 'company.validationCode':
      return entries['company.qualification'] === 'GOVERNMENT_COMMUNITY_CLOUD';
    case 'primaryContact.phoneNumber':
      return market?.isPhoneRequired ?? false;
    case 'isAccepted':
      return cloud === 'PUBLIC';
    case 'acceptedOn':
      return cloud === 'PUBLIC' && entries.isAccepted === 'yes';
    case 'signer.firstName':
    case 'signer.lastName':
    case 'signer.email':
      return cloud === 'PUBLIC' && entries.isAccepted === 'yes' && entries.hasOtherSigner === 'yes';
    case 'indirectResellerId':
      return partnerType === 'INDIRECT_PROVIDER';
    default:
      return always.includes(field);
  }
};

const looksLikeEmail = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;
const looksLikePrefix = /^[a-zA-Z0-9]{1,27}$/;

const fits = (pattern: string | null | undefined, text: string): boolean =>
  pattern === null || pattern === undefined || new RegExp(pattern).test(text);

/** What of a value that was given can be seen to be wrong from here; the server judges all of it. */
const formFault = (
  field: AccountField,
  value: string,
  { market, today }: Asked,
  t: Texts,
): string | undefined => {
  switch (field) {
    case 'company.domainPrefix':
      return looksLikePrefix.test(value) ? undefined : t.checks.domain;
    case 'company.address.postalCode':
      return fits(market?.address.postalCodePattern, value)
        ? undefined
        : t.checks.likeExample(market?.address.postalCodeExample ?? null);
    case 'company.registrationNumber':
      return fits(market?.registrationNumber.pattern, value)
        ? undefined
        : t.checks.likeExample(market?.registrationNumber.example ?? null);
    case 'primaryContact.phoneNumber':
      return fits(market?.phonePattern, value) ? undefined : t.checks.phone;
    case 'primaryContact.email':
    case 'signer.email':
      return looksLikeEmail.test(value) ? undefined : t.checks.email;
    case 'acceptedOn':
      return value <= today ? undefined : t.checks.future;
    default:
      return undefined;
  }
};

/** Everything that can be seen to be missing or wrong, at once. */
export const faultsOf = (entries: AccountEntries, asked: Asked, t: Texts): Faults => {
  const faults: Faults = {};
  for (const field of fieldsOf(entries)) {
    const value = entries[field].trim();
    const fault =
      value === ''
        ? isRequired(field, entries, asked)
          ? t.checks.missing(field)
          : undefined
        : formFault(field, value, asked, t);
    if (fault !== undefined) faults[field] = fault;
  }
  return faults;
};
