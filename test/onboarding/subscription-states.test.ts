import { describe, expect, test } from 'vitest';
import { SubscriptionStatus } from '../../src/onboarding/enums.ts';
import {
  dueAction,
  liveStatuses,
  type Mover,
  nextStatus,
  type SubscriptionAction,
} from '../../src/onboarding/subscription-states.ts';

const actions: readonly SubscriptionAction[] = [
  'CHANGE',
  'SUSPEND',
  'REACTIVATE',
  'REPLACE',
  'RENEW',
  'EXPIRE',
  'DELETE',
];
const movers: readonly Mover[] = ['PARTNER', 'CLOCK', 'BASE'];

/** Written from the documents: (pending ->) active <-> suspended -> deleted, and trials expire. */
const expected: ReadonlyArray<readonly [SubscriptionStatus, SubscriptionAction, Mover, SubscriptionStatus]> =
  [
    ['ACTIVE', 'CHANGE', 'PARTNER', 'ACTIVE'],
    ['ACTIVE', 'SUSPEND', 'PARTNER', 'SUSPENDED'],
    ['ACTIVE', 'SUSPEND', 'BASE', 'SUSPENDED'],
    ['ACTIVE', 'REPLACE', 'PARTNER', 'EXPIRED'],
    ['ACTIVE', 'RENEW', 'CLOCK', 'ACTIVE'],
    ['ACTIVE', 'EXPIRE', 'CLOCK', 'EXPIRED'],
    ['ACTIVE', 'EXPIRE', 'BASE', 'EXPIRED'],
    ['SUSPENDED', 'REACTIVATE', 'PARTNER', 'ACTIVE'],
    ['SUSPENDED', 'EXPIRE', 'CLOCK', 'EXPIRED'],
    ['SUSPENDED', 'EXPIRE', 'BASE', 'EXPIRED'],
    ['SUSPENDED', 'DELETE', 'CLOCK', 'DELETED'],
    ['SUSPENDED', 'DELETE', 'BASE', 'DELETED'],
    ['EXPIRED', 'DELETE', 'CLOCK', 'DELETED'],
    ['EXPIRED', 'DELETE', 'BASE', 'DELETED'],
  ];

const statuses = Object.values(SubscriptionStatus);
const cells = statuses.flatMap((status) =>
  actions.flatMap((action) => movers.map((by) => [status, action, by] as const)),
);

describe(`the table of ${cells.length} moves`, () => {
  test.each(cells)('%s: %s by %s', (status, action, by) => {
    const row = expected.find((one) => one[0] === status && one[1] === action && one[2] === by);
    expect(nextStatus(status, action, by)).toBe(row?.[3] ?? null);
  });

  test('lets nothing out of DELETED', () => {
    expect(expected.filter(([from]) => from === 'DELETED')).toEqual([]);
  });

  test('counts pending, active and suspended ones as live', () => {
    expect([...liveStatuses].sort()).toEqual(['ACTIVE', 'PENDING', 'SUSPENDED']);
  });
});

describe('the clock', () => {
  const today = '2027-03-01';
  const due = (
    status: SubscriptionStatus,
    commitmentEndDate: string | null,
    autoRenewEnabled: boolean,
    dataRetainedUntil: string | null = null,
  ) => dueAction({ status, commitmentEndDate, autoRenewEnabled, dataRetainedUntil }, today);

  test.each([
    ['renews on the day of the end', 'ACTIVE', '2027-03-01', true, null, 'RENEW'],
    ['expires on the day of the end', 'ACTIVE', '2027-03-01', false, null, 'EXPIRE'],
    ['waits until then', 'ACTIVE', '2027-03-02', true, null, null],
    ['waits until then', 'ACTIVE', '2027-03-02', false, null, null],
    ['renews what was overlooked', 'ACTIVE', '2025-01-01', true, null, 'RENEW'],
    ['leaves alone what has no end', 'ACTIVE', null, false, null, null],
    ['does not renew what is suspended', 'SUSPENDED', '2027-02-01', true, '2027-04-01', null],
    [
      'expires what is suspended and does not renew',
      'SUSPENDED',
      '2027-02-01',
      false,
      '2027-04-01',
      'EXPIRE',
    ],
    ['keeps data through its last day', 'SUSPENDED', null, true, '2027-03-01', null],
    ['deletes on the day after', 'SUSPENDED', null, true, '2027-02-28', 'DELETE'],
    ['deletes what has expired as well', 'EXPIRED', '2026-11-01', false, '2027-02-28', 'DELETE'],
    ['deletes before it expires', 'SUSPENDED', '2027-02-01', false, '2027-02-28', 'DELETE'],
    ['leaves alone what another has taken the place of', 'EXPIRED', '2026-11-01', false, null, null],
    ['leaves alone what is deleted', 'DELETED', '2026-11-01', false, null, null],
    ['leaves alone what is pending', 'PENDING', '2026-11-01', true, null, null],
  ] as const)('%s: %s until %s', (_, status, end, renews, retained, action) => {
    expect(due(status, end, renews, retained)).toBe(action);
  });
});
