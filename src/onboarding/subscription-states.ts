import type { SubscriptionStatus } from './enums.ts';

export type SubscriptionAction =
  /** Quantity, name, renewal. */
  | 'CHANGE'
  | 'SUSPEND'
  | 'REACTIVATE'
  /** Another subscription takes its place: a trial is paid for, or it is upgraded. */
  | 'REPLACE'
  | 'RENEW'
  | 'EXPIRE'
  | 'DELETE';

/** Who makes a move: the partner, the clock, or the base of an add-on, which takes it along. */
export type Mover = 'PARTNER' | 'CLOCK' | 'BASE';

interface Move {
  readonly to: SubscriptionStatus;
  readonly by: readonly Mover[];
}

/** What an action makes of a status, and who may take it; one that is not named is refused there. */
const moves: Readonly<Record<SubscriptionStatus, Partial<Record<SubscriptionAction, Move>>>> = {
  PENDING: {},
  ACTIVE: {
    CHANGE: { to: 'ACTIVE', by: ['PARTNER'] },
    SUSPEND: { to: 'SUSPENDED', by: ['PARTNER', 'BASE'] },
    REPLACE: { to: 'EXPIRED', by: ['PARTNER'] },
    RENEW: { to: 'ACTIVE', by: ['CLOCK'] },
    EXPIRE: { to: 'EXPIRED', by: ['CLOCK', 'BASE'] },
  },
  SUSPENDED: {
    REACTIVATE: { to: 'ACTIVE', by: ['PARTNER'] },
    EXPIRE: { to: 'EXPIRED', by: ['CLOCK', 'BASE'] },
    DELETE: { to: 'DELETED', by: ['CLOCK', 'BASE'] },
  },
  EXPIRED: { DELETE: { to: 'DELETED', by: ['CLOCK', 'BASE'] } },
  DELETED: {},
};

/** The status after the action; null where it is refused. */
export const nextStatus = (
  status: SubscriptionStatus,
  action: SubscriptionAction,
  by: Mover,
): SubscriptionStatus | null => {
  const move = moves[status][action];
  return move?.by.includes(by) ? move.to : null;
};

/** What counts against a concurrent limit. */
export const liveStatuses = [
  'PENDING',
  'ACTIVE',
  'SUSPENDED',
] as const satisfies readonly SubscriptionStatus[];

/** What the clock goes by. */
export interface Timed {
  readonly status: SubscriptionStatus;
  readonly autoRenewEnabled: boolean;
  readonly commitmentEndDate: string | null;
  readonly dataRetainedUntil: string | null;
}

/**
 * What the clock has to do with a subscription today; null where nothing. What is suspended is not renewed,
 * but may still be reactivated when its term is over, and is renewed then.
 */
export const dueAction = (subscription: Timed, today: string): 'RENEW' | 'EXPIRE' | 'DELETE' | null => {
  const { status, autoRenewEnabled, commitmentEndDate, dataRetainedUntil } = subscription;
  if (dataRetainedUntil !== null && dataRetainedUntil < today) return 'DELETE';
  if (commitmentEndDate === null || commitmentEndDate > today) return null;
  if (status === 'ACTIVE') return autoRenewEnabled ? 'RENEW' : 'EXPIRE';
  return status === 'SUSPENDED' && !autoRenewEnabled ? 'EXPIRE' : null;
};
