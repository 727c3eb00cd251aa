import type { Draft } from '../draft/draft-fields.ts';
import type { CompanyInput, ContactInput, CustomerQualification } from '../gql/graphql.ts';

const addressFields = ['country', 'addressLine1', 'addressLine2', 'city', 'state', 'postalCode'] as const;
const personFields = ['firstName', 'middleName', 'lastName', 'email', 'phoneNumber'] as const;

type AddressField = (typeof addressFields)[number];
type PersonField = (typeof personFields)[number];

/** Every entry of the screen, by the path under which the API names it when something is wrong with it. */
export type AccountField =
  | `company.address.${AddressField}`
  | 'company.name'
  | 'company.domainPrefix'
  | 'company.culture'
  | 'company.qualification'
  | 'company.registrationNumber'
  | 'company.validationCode'
  | `primaryContact.${PersonField}`
  | `signer.${PersonField}`
  | 'isAccepted'
  | 'acceptedOn'
  | 'hasOtherSigner'
  | 'indirectResellerId';

/** As entered; blank where nothing was. Boxes hold `yes` or nothing, `none` says that there is no reseller. */
export type AccountEntries = Readonly<Record<AccountField, string>>;

type Person = Readonly<Partial<Record<PersonField, string | null>>>;

const personEntries = <P extends 'primaryContact' | 'signer'>(prefix: P, person: Person) =>
  Object.fromEntries(personFields.map((field) => [`${prefix}.${field}`, person[field] ?? ''])) as Record<
    `${P}.${PersonField}`,
    string
  >;

const isSamePerson = (one: Person, other: Person): boolean =>
  personFields.every((field) => (one[field] ?? '') === (other[field] ?? ''));

/** What a draft says, as entries; a new one begins in the partner's own country. */
export const toEntries = (draft: Draft, ownCountry: string): AccountEntries => {
  const { company, primaryContact, agreement, indirectReseller, needsResellerChoice } = draft;
  const { address } = company;
  const hasOtherSigner = agreement !== null && !isSamePerson(agreement.signer, primaryContact);
  return {
    'company.address.country': address.country ?? ownCountry,
    'company.address.addressLine1': address.addressLine1 ?? '',
    'company.address.addressLine2': address.addressLine2 ?? '',
    'company.address.city': address.city ?? '',
    'company.address.state': address.state ?? '',
    'company.address.postalCode': address.postalCode ?? '',
    'company.name': company.name ?? '',
    'company.domainPrefix': company.domainPrefix ?? '',
    'company.culture': company.culture ?? '',
    'company.qualification': company.qualification,
    'company.registrationNumber': company.registrationNumber ?? '',
    'company.validationCode': company.validationCode ?? '',
    ...personEntries('primaryContact', primaryContact),
    isAccepted: agreement ? 'yes' : '',
    acceptedOn: agreement?.acceptedOn ?? '',
    hasOtherSigner: hasOtherSigner ? 'yes' : '',
    ...personEntries('signer', hasOtherSigner ? agreement.signer : {}),
    indirectResellerId: indirectReseller?.id ?? (needsResellerChoice ? '' : 'none'),
  };
};

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

const toPerson = (entries: AccountEntries, prefix: 'primaryContact' | 'signer'): ContactInput =>
  Object.fromEntries(personFields.map((field) => [field, orNull(entries[`${prefix}.${field}`])]));

export const toContact = (entries: AccountEntries): ContactInput => toPerson(entries, 'primaryContact');

/** Null for the primary contact. */
export const toSigner = (entries: AccountEntries): ContactInput | null =>
  entries.hasOtherSigner === 'yes' ? toPerson(entries, 'signer') : null;

export const toCompany = (entries: AccountEntries): CompanyInput => ({
  name: orNull(entries['company.name']),
  domainPrefix: orNull(entries['company.domainPrefix']),
  culture: orNull(entries['company.culture']),
  qualification: entries['company.qualification'] as CustomerQualification,
  registrationNumber: orNull(entries['company.registrationNumber']),
  validationCode: orNull(entries['company.validationCode']),
  address: Object.fromEntries(
    addressFields.map((field) => [field, orNull(entries[`company.address.${field}`])]),
  ),
});

/** Whether the confirmed agreement, if any, says something else than the entries. */
export const isAgreementNews = (entries: AccountEntries, { agreement }: Draft): boolean =>
  entries.isAccepted === 'yes' &&
  (agreement === null ||
    agreement.acceptedOn !== entries.acceptedOn ||
    !isSamePerson(toSigner(entries) ?? toContact(entries), agreement.signer));

export const fieldsOf = (entries: AccountEntries): AccountField[] => Object.keys(entries) as AccountField[];

const isOfAccountInfo = (field: AccountField): boolean => /^(company|primaryContact)\./.test(field);

export const isAccountInfoNews = (entries: AccountEntries, stored: AccountEntries): boolean =>
  fieldsOf(entries).some((field) => isOfAccountInfo(field) && entries[field] !== stored[field]);

export const isSame = (one: AccountEntries, other: AccountEntries): boolean =>
  fieldsOf(one).every((field) => one[field] === other[field]);
