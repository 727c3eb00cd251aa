import { clouds } from '../clouds.ts';
import type { Cloud, CustomerQualification } from '../enums.ts';
import { type Finding, finding } from '../finding.ts';
import { limits } from '../limits.ts';
import { checkText, firstOf } from './text.ts';

/** A validation code of the partner's own. */
export interface ValidationCodeFacts {
  /** How many customers it is still good for. */
  readonly remaining: number;
}

/** What is asked for, and what is known of its code. */
export interface WantedQualification {
  readonly qualification: CustomerQualification;
  readonly validationCode: string | null;
}

const field = ['qualification'];
const codeField = ['validationCode'];
const codeForm = /^\d+$/;

/** What every code looks like: nothing else is looked up. */
export const canBeCode = (text: string): boolean =>
  codeForm.test(text) && text.length <= limits.validationCode.maximum;

/** For a new customer: none, or what its cloud lets a partner set. */
export const checkQualification = (
  wanted: WantedQualification,
  cloud: Cloud,
  known: ValidationCodeFacts | null,
): Finding[] =>
  firstOf(
    () =>
      wanted.qualification === 'NONE' || isSettable(wanted, cloud)
        ? []
        : [finding('QUALIFICATION_NOT_SETTABLE', field)],
    () => checkValidationCode(wanted, known),
  );

/** For a customer who is there already: once, and never back. */
export const checkNewQualification = (
  present: CustomerQualification,
  wanted: WantedQualification,
  cloud: Cloud,
  known: ValidationCodeFacts | null,
): Finding[] =>
  firstOf(
    () =>
      present === 'NONE' ? [] : [finding('QUALIFICATION_NOT_SETTABLE', field, { detail: 'IRREVERSIBLE' })],
    () =>
      isSettable(wanted, cloud) ? [] : [finding('QUALIFICATION_NOT_SETTABLE', field, { detail: 'CUSTOMER' })],
    () => checkValidationCode(wanted, known),
  );

/** Whether a code is counted down by it. */
export const takesCode = ({ qualification }: Pick<WantedQualification, 'qualification'>): boolean =>
  qualification === 'GOVERNMENT_COMMUNITY_CLOUD';

const isSettable = ({ qualification }: WantedQualification, cloud: Cloud): boolean =>
  clouds[cloud].settableQualifications.includes(qualification);

const checkValidationCode = (wanted: WantedQualification, known: ValidationCodeFacts | null): Finding[] => {
  const { validationCode } = wanted;
  if (!takesCode(wanted))
    return validationCode === null
      ? []
      : [finding('VALIDATION_CODE_INVALID', codeField, { detail: 'NOT_NEEDED' })];
  if (validationCode === null) return [finding('REQUIRED', codeField, { detail: 'VALIDATION_CODE' })];
  return firstOf(
    () => checkText(validationCode, codeField, limits.validationCode),
    () => (known ? [] : [finding('VALIDATION_CODE_INVALID', codeField)]),
    () => (known && known.remaining > 0 ? [] : [finding('VALIDATION_CODE_EXHAUSTED', codeField)]),
  );
};
