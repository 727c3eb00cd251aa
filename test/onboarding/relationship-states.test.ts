import { describe, expect, test } from 'vitest';
import { RelationshipRequestState } from '../../src/onboarding/enums.ts';
import { nextRequestState, requestStateAt } from '../../src/onboarding/relationship-states.ts';

const states = Object.values(RelationshipRequestState);
const expiresAt = new Date('2026-12-23T10:00:00.000Z');

describe('a request', () => {
  test.each([
    ['ACCEPT', 'ACCEPTED'],
    ['DECLINE', 'DECLINED'],
    ['CANCEL', 'CANCELLED'],
  ] as const)('that is pending becomes by %s %s, and nothing else does', (action, expected) => {
    expect(states.map((state) => nextRequestState(state, action))).toEqual(
      states.map((state) => (state === 'PENDING' ? expected : null)),
    );
  });

  test.each([
    ['a millisecond before', '2026-12-23T09:59:59.999Z', 'PENDING'],
    ['at the time', '2026-12-23T10:00:00.000Z', 'EXPIRED'],
    ['years later', '2030-01-01T00:00:00.000Z', 'EXPIRED'],
  ])('that is pending expires by the clock: %s', (_, now, expected) => {
    expect(requestStateAt({ state: 'PENDING', expiresAt }, new Date(now))).toBe(expected);
  });

  test('that was answered or taken back does not expire any more', () => {
    const settled = states.filter((state) => state !== 'PENDING');
    const late = new Date('2030-01-01T00:00:00.000Z');
    expect(settled.map((state) => requestStateAt({ state, expiresAt }, late))).toEqual(settled);
  });
});
