import type { Draft } from './draft.ts';
import type { OnboardingState, OnboardingStep } from './enums.ts';
import type { OnboardingFacts } from './facts.ts';
import { type Finding, finding } from './finding.ts';
import { isQuoteExpired, type Quote } from './quote.ts';
import { checkAccountInfo } from './rules/account-info.ts';
import { checkAgreement } from './rules/agreement.ts';
import { checkResellerChoice } from './rules/indirect-reseller.ts';
import { checkSelection } from './rules/selection.ts';

export interface Problem {
  readonly step: OnboardingStep;
  readonly finding: Finding;
}

/** A draft with where it stands. */
export interface DraftStatus extends Draft {
  readonly state: OnboardingState;
  readonly quote: Quote | null;
}

const checks: ReadonlyArray<{
  readonly step: OnboardingStep;
  readonly check: (draft: Draft, facts: OnboardingFacts) => Finding[];
}> = [
  { step: 'ACCOUNT_INFO', check: checkAccountInfo },
  { step: 'AGREEMENT', check: checkAgreement },
  { step: 'INDIRECT_RESELLER', check: checkResellerChoice },
  { step: 'SUBSCRIPTIONS', check: checkSelection },
];

/** Everything that keeps the draft from being reviewed, in the order of the steps. */
export const findProblems = (draft: Draft, facts: OnboardingFacts): Problem[] =>
  checks.flatMap(({ step, check }) => check(draft, facts).map((found) => ({ step, finding: found })));

/** What an onboarding shows: an open draft's problems; what is over has none any more. */
export const problemsOf = (draft: DraftStatus, facts: OnboardingFacts, now: Date): Problem[] => {
  if (draft.state !== 'DRAFT' && draft.state !== 'REVIEWED') return [];
  const expired = draft.quote !== null && isQuoteExpired(draft.quote, now);
  return [
    ...findProblems(draft, facts),
    ...(expired ? [{ step: 'REVIEW' as const, finding: finding('QUOTE_EXPIRED', ['expectedVersion']) }] : []),
  ];
};
