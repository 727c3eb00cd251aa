import { describe, expect, test } from 'vitest';
import { OnboardingState } from '../../src/onboarding/enums.ts';
import { nextState, type OnboardingAction, openStates, stateAt } from '../../src/onboarding/transitions.ts';

const actions: readonly OnboardingAction[] = ['CHANGE', 'REVIEW', 'SUBMIT', 'COMPLETE', 'CANCEL'];

/** What the wizard's buttons lead to; a row without an action refuses it. */
const wizard: ReadonlyArray<[OnboardingState, Partial<Record<OnboardingAction, OnboardingState>>]> = [
  ['DRAFT', { CHANGE: 'DRAFT', REVIEW: 'REVIEWED', CANCEL: 'CANCELLED' }],
  ['REVIEWED', { CHANGE: 'DRAFT', REVIEW: 'REVIEWED', SUBMIT: 'SUBMITTED', CANCEL: 'CANCELLED' }],
  ['SUBMITTED', { COMPLETE: 'COMPLETED' }],
  ['COMPLETED', {}],
  ['CANCELLED', {}],
  ['EXPIRED', {}],
];

const table = wizard.flatMap(([state, allowed]) =>
  actions.map((action) => [state, action, allowed[action] ?? null] as const),
);

describe('an onboarding', () => {
  test('has all of its states in the table', () => {
    expect(wizard.map(([state]) => state)).toEqual(Object.values(OnboardingState));
    expect(table).toHaveLength(30);
  });

  test.each(table)('that is %s, on %s, becomes %s', (state, action, expected) => {
    expect(nextState(state, action)).toBe(expected);
  });

  test('is submitted only after a review', () => {
    const submittable = Object.values(OnboardingState).filter((state) => nextState(state, 'SUBMIT') !== null);
    expect(submittable).toEqual(['REVIEWED']);
  });

  test('has to be reviewed again after a change', () => {
    const changed = nextState('REVIEWED', 'CHANGE');
    expect(changed === null ? null : nextState(changed, 'SUBMIT')).toBeNull();
  });
});

describe('the clock', () => {
  const expiresAt = new Date('2026-12-22T00:00:00.000Z');
  const before = '2026-12-21T23:59:59.999Z';
  const at = '2026-12-22T00:00:00.000Z';
  const after = '2027-12-22T00:00:00.000Z';

  test.each<[OnboardingState, string, OnboardingState]>([
    ['DRAFT', before, 'DRAFT'],
    ['DRAFT', at, 'EXPIRED'],
    ['DRAFT', after, 'EXPIRED'],
    ['REVIEWED', before, 'REVIEWED'],
    ['REVIEWED', at, 'EXPIRED'],
    ['REVIEWED', after, 'EXPIRED'],
    ['SUBMITTED', before, 'SUBMITTED'],
    ['SUBMITTED', after, 'SUBMITTED'],
    ['COMPLETED', before, 'COMPLETED'],
    ['COMPLETED', after, 'COMPLETED'],
    ['CANCELLED', before, 'CANCELLED'],
    ['CANCELLED', after, 'CANCELLED'],
    ['EXPIRED', before, 'EXPIRED'],
    ['EXPIRED', after, 'EXPIRED'],
  ])('makes what is %s, at %s, %s', (state, now, expected) => {
    expect(stateAt({ state, expiresAt }, new Date(now))).toBe(expected);
  });

  test('ends only what can still be changed', () => {
    const changeable = Object.values(OnboardingState).filter((state) => nextState(state, 'CHANGE') !== null);
    expect(changeable).toEqual([...openStates]);
  });
});
