import type { CountryRules } from '../country-rules.ts';
import { type FieldPath, type Finding, finding } from '../finding.ts';
import { limits } from '../limits.ts';
import { checkText, firstOf } from './text.ts';

/** Mandatory in eleven countries, refused in every other one. */
export const checkRegistrationNumber = (
  number: string | null,
  field: FieldPath,
  rules: CountryRules | undefined,
): Finding[] => {
  if (!rules) return checkText(number, field, limits.registrationNumber);
  if (number === null)
    return rules.isRegistrationNumberRequired ? [finding('REGISTRATION_NUMBER_REQUIRED', field)] : [];
  if (!rules.isRegistrationNumberSupported) return [finding('REGISTRATION_NUMBER_NOT_SUPPORTED', field)];
  const pattern = rules.registrationNumberPattern;
  return firstOf(
    () => checkText(number, field, limits.registrationNumber),
    () =>
      pattern === null || new RegExp(pattern).test(number)
        ? []
        : [finding('REGISTRATION_NUMBER_INVALID', field, { params: { pattern } })],
  );
};
