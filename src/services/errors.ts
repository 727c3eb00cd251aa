import type { Permission } from '../onboarding/enums.ts';

/** What the caller's program can mend; people's mistakes are findings instead. */
export abstract class CallerError extends Error {
  abstract readonly code:
    | 'UNAUTHENTICATED'
    | 'FORBIDDEN'
    | 'BAD_USER_INPUT'
    | 'CONFLICT'
    | 'IDEMPOTENCY_KEY_REUSED'
    | 'SERVICE_UNAVAILABLE';
}

export class UnauthenticatedError extends CallerError {
  readonly code = 'UNAUTHENTICATED';
  constructor() {
    super('Sign in first: send a bearer token of a known partner.');
  }
}

/** For whom an operation is, where it is for one kind of caller alone. */
export const onlyFor = {
  partners: 'This is for the people and programs of a partner, not for a customer’s administrator.',
  administrators:
    'This is for a customer’s own global administrator, not for the people and programs of a partner.',
} as const;

export class ForbiddenError extends CallerError {
  readonly code = 'FORBIDDEN';
  /** Null where no permission would do: it is for another kind of caller. */
  readonly permission: Permission | null;
  constructor(permission: Permission | null, kind: keyof typeof onlyFor = 'partners') {
    super(permission === null ? onlyFor[kind] : `This needs the permission ${permission}.`);
    this.permission = permission;
  }
}

/** A wrong argument of a query: an id, a cursor, a page size. */
export class BadInputError extends CallerError {
  readonly code = 'BAD_USER_INPUT';
}

/** Others kept changing the same record; the same call may succeed in a moment. */
export class ConflictError extends CallerError {
  readonly code = 'CONFLICT';
  constructor() {
    super('Others are changing this at the same time. Try again.');
  }
}

/** The key stands for another call already. */
export class IdempotencyKeyReusedError extends CallerError {
  readonly code = 'IDEMPOTENCY_KEY_REUSED';
  constructor() {
    super('This idempotency key was used with another input. Take a new one.');
  }
}

export class UnavailableError extends CallerError {
  readonly code = 'SERVICE_UNAVAILABLE';
}
