import type { RelationshipRequestState } from './enums.ts';

export type RelationshipRequestAction = 'ACCEPT' | 'DECLINE' | 'CANCEL';

/** What an action makes of a request's state; an action that is not named is refused there. */
const transitions: Readonly<
  Record<
    RelationshipRequestState,
    Partial<Record<RelationshipRequestAction, Exclude<RelationshipRequestState, 'EXPIRED'>>>
  >
> = {
  PENDING: { ACCEPT: 'ACCEPTED', DECLINE: 'DECLINED', CANCEL: 'CANCELLED' },
  ACCEPTED: {},
  DECLINED: {},
  CANCELLED: {},
  EXPIRED: {},
};

/** The state after the action, or null where the action is refused. */
export const nextRequestState = (state: RelationshipRequestState, action: RelationshipRequestAction) =>
  transitions[state][action] ?? null;

/** A request expires by the clock: no job has to have seen it. */
export const requestStateAt = (
  row: { readonly state: RelationshipRequestState; readonly expiresAt: Date },
  now: Date,
): RelationshipRequestState => (row.state === 'PENDING' && row.expiresAt <= now ? 'EXPIRED' : row.state);
