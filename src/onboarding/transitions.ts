import type { OnboardingState } from './enums.ts';

export type OnboardingAction = 'CHANGE' | 'REVIEW' | 'SUBMIT' | 'COMPLETE' | 'CANCEL';

/** What an action makes of a state; an action that is not named is refused there. */
const transitions: Readonly<Record<OnboardingState, Partial<Record<OnboardingAction, OnboardingState>>>> = {
  DRAFT: { CHANGE: 'DRAFT', REVIEW: 'REVIEWED', CANCEL: 'CANCELLED' },
  REVIEWED: { CHANGE: 'DRAFT', REVIEW: 'REVIEWED', SUBMIT: 'SUBMITTED', CANCEL: 'CANCELLED' },
  SUBMITTED: { COMPLETE: 'COMPLETED' },
  COMPLETED: {},
  CANCELLED: {},
  EXPIRED: {},
};

/** The state after the action, or null where the action is refused. */
export const nextState = (state: OnboardingState, action: OnboardingAction): OnboardingState | null =>
  transitions[state][action] ?? null;

/** States in which time alone ends a draft. */
export const openStates = ['DRAFT', 'REVIEWED'] as const satisfies readonly OnboardingState[];

/** A draft expires by the clock: no job has to have seen it. */
export const stateAt = (
  row: { readonly state: OnboardingState; readonly expiresAt: Date },
  now: Date,
): OnboardingState =>
  (openStates as readonly OnboardingState[]).includes(row.state) && row.expiresAt <= now
    ? 'EXPIRED'
    : row.state;
