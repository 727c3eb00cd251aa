import isEmail from 'validator/lib/isEmail.js';
import type { CountryRules } from '../country-rules.ts';
import type { Contact } from '../draft.ts';
import { type FieldPath, type Finding, finding } from '../finding.ts';
import { limits } from '../limits.ts';
import { checkPersonName } from './names.ts';
import { checkPresent, checkText, firstOf } from './text.ts';

const refusedEmailHosts = /@(?:[^@]+\.)?microsoft\.com$/i;
/** Five to twenty digits with the usual separators: what is left where a country has no pattern. */
const anyPhone = /^\+?(?:[ ()./-]*\d){5,20}$/;

export const checkEmail = (email: string | null, field: FieldPath): Finding[] => {
  if (email === null) return [];
  return firstOf(
    () => checkText(email, field, limits.email),
    () => (isEmail.default(email, { allow_utf8_local_part: false }) ? [] : [finding('EMAIL_INVALID', field)]),
    () =>
      refusedEmailHosts.test(email) ? [finding('EMAIL_INVALID', field, { detail: 'MICROSOFT_ADDRESS' })] : [],
  );
};

export const checkPhone = (
  phone: string | null,
  field: FieldPath,
  rules: CountryRules | undefined,
): Finding[] => {
  if (phone === null) return [];
  const pattern = rules?.phonePattern ? new RegExp(rules.phonePattern) : anyPhone;
  return firstOf(
    () => checkText(phone, field, limits.phoneNumber),
    () => (pattern.test(phone) ? [] : [finding('PHONE_INVALID', field)]),
  );
};

/** The customer's primary contact; the phone follows the country's pattern, and eleven countries demand it. */
export const checkPrimaryContact = (contact: Contact, rules: CountryRules | undefined): Finding[] => [
  ...checkPerson(contact),
  ...(rules?.isPhoneRequired ? checkPresent(contact.phoneNumber, ['phoneNumber']) : []),
  ...checkPhone(contact.phoneNumber, ['phoneNumber'], rules),
];

/** The person who accepted the agreement: the formats are checked, the phone is free of any country. */
export const checkSigner = (signer: Contact): Finding[] => [
  ...checkPerson(signer),
  ...checkPhone(signer.phoneNumber, ['phoneNumber'], undefined),
];

const checkPerson = (contact: Contact): Finding[] => [
  ...checkPresent(contact.firstName, ['firstName']),
  ...checkPersonName(contact.firstName, ['firstName']),
  ...checkText(contact.middleName, ['middleName'], limits.contactName),
  ...checkPresent(contact.lastName, ['lastName']),
  ...checkPersonName(contact.lastName, ['lastName']),
  ...checkPresent(contact.email, ['email']),
  ...checkEmail(contact.email, ['email']),
];
