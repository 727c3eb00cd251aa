import type { UserErrorCode } from './enums.ts';

/** Where a value stands inside a mutation's `input`; list positions are strings. */
export type FieldPath = readonly string[];

/**
 * What a rule has to say about one value. The same finding serves a step (as a user error), the draft's
 * `problems` and the submission. Words for people are made from `code`, `detail` and `params` elsewhere.
 */
export interface Finding {
  readonly code: UserErrorCode;
  readonly field: FieldPath;
  /** Picks a finer sentence than the code alone, such as `TOO_MANY_SEATS` under one code. */
  readonly detail?: string;
  /** Values of the rule (limits, words to choose from), never what a person entered. */
  readonly params?: Readonly<Record<string, string | number | readonly string[]>>;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly prerequisiteOfferIds?: readonly string[];
  readonly suggestions?: readonly string[];
  readonly currentVersion?: number;
  readonly existingCustomer?: ExistingCustomer;
}

/** A customer found under the same country and registration number. */
export interface ExistingCustomer {
  /** True where the calling partner has a relationship with it. */
  readonly isOwn: boolean;
  /** Null where the customer is not the caller's: whose it is stays untold. */
  readonly customerId: string | null;
}

export const finding = (
  code: UserErrorCode,
  field: FieldPath,
  more: Omit<Finding, 'code' | 'field'> = {},
): Finding => ({ code, field, ...more });

const missingCodes: ReadonlySet<UserErrorCode> = new Set<UserErrorCode>([
  'REQUIRED',
  'REGISTRATION_NUMBER_REQUIRED',
  'AGREEMENT_REQUIRED',
  'RESELLER_CHOICE_REQUIRED',
  'NO_SUBSCRIPTIONS',
]);

/** A missing value is a problem of the draft; a wrong one is refused where it is entered. */
export const isMissing = (found: Finding): boolean => missingCodes.has(found.code);

/** Puts findings of an inner object where that object stands in the input. */
export const under = (prefix: FieldPath, findings: readonly Finding[]): Finding[] =>
  findings.map((found) => ({ ...found, field: [...prefix, ...found.field] }));
