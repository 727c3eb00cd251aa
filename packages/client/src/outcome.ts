import type { UserErrorCode, UserErrorPartsFragment } from './operations.generated.ts';

/** The code of each type of error that tells more than code, message and field. */
interface CodeByType {
  readonly QuantityOutOfRangeError: 'QUANTITY_OUT_OF_RANGE';
  readonly PrerequisiteMissingError: 'PREREQUISITE_MISSING';
  readonly DomainUnavailableError: 'DOMAIN_NOT_AVAILABLE';
  readonly VersionConflictError: 'VERSION_CONFLICT';
  readonly CustomerAlreadyExistsError: 'CUSTOMER_ALREADY_EXISTS';
}

type OtherCode = Exclude<UserErrorCode, CodeByType[keyof CodeByType]>;

type ByCode<E> = E extends { readonly __typename: infer Name }
  ? Omit<E, 'code'> & { readonly code: Name extends keyof CodeByType ? CodeByType[Name] : OtherCode }
  : never;

/** A mistake that a person can mend. `code` says which, and with it what else is told: `switch` on it. */
export type UserError = ByCode<UserErrorPartsFragment>;

interface Payload {
  readonly userErrors: readonly UserErrorPartsFragment[];
}

/** What a payload holds besides its mistakes. A `secret` that was shown before is null even where all went well. */
type Made<P> = {
  readonly [K in Exclude<keyof P, 'userErrors' | '__typename'>]: K extends 'secret'
    ? P[K]
    : NonNullable<P[K]>;
};

interface Told {
  /** How many attempts it has taken. After the first one, VERSION_CONFLICT can speak of this very call. */
  readonly attempts: number;
}

/** It was done. */
export type Done<P> = Made<P> &
  Told & {
    readonly ok: true;
    /** Whether a call with the same idempotency key had done it before. */
    readonly isReplayed: boolean;
  };

/** Nothing was saved: all mistakes at once, beside the record as it stands. */
export type Refused<P> = Omit<P, 'userErrors' | '__typename'> &
  Told & {
    readonly ok: false;
    readonly userErrors: readonly [UserError, ...UserError[]];
  };

/** What a mutation has come to, by `ok`. */
export type Outcome<P> = Done<P> | Refused<P>;

/** The one payload that a mutation document asks for. */
export type PayloadOf<Data> = Data extends { readonly [K in keyof Data]: Payload } ? Data[keyof Data] : never;

export const outcomeOf = <P>(data: unknown, isReplayed: boolean, attempts: number): Outcome<P> => {
  const [payload] = Object.values(data as Record<string, Payload>);
  const { userErrors = [], ...made } = payload ?? {};
  const outcome = userErrors.length === 0 ? { ok: true, isReplayed } : { ok: false, userErrors };
  return { ...made, ...outcome, attempts } as Outcome<P>;
};
