import { clouds } from './clouds.ts';
import { OnboardingStep } from './enums.ts';
import type { OnboardingFacts, PartnerFacts } from './facts.ts';
import { type DraftStatus, findProblems } from './problems.ts';
import { isQuoteExpired } from './quote.ts';
import { choosesReseller } from './rules/indirect-reseller.ts';

export interface StepStatus {
  readonly step: OnboardingStep;
  readonly isRequired: boolean;
  readonly isComplete: boolean;
}

const isRequired: Readonly<Record<OnboardingStep, (partner: PartnerFacts) => boolean>> = {
  ACCOUNT_INFO: () => true,
  AGREEMENT: (partner) => clouds[partner.cloud].hasAgreement,
  INDIRECT_RESELLER: choosesReseller,
  SUBSCRIPTIONS: () => true,
  REVIEW: () => true,
};

/** The steps in the wizard's order; one that is not required has nothing to complete. */
export const stepsOf = (draft: DraftStatus, facts: OnboardingFacts, now: Date): StepStatus[] => {
  const isOver = draft.state === 'SUBMITTED' || draft.state === 'COMPLETED';
  const problems = isOver ? [] : findProblems(draft, facts);
  const isReviewed = isOver || (draft.quote !== null && !isQuoteExpired(draft.quote, now));
  return Object.values(OnboardingStep).map((step) => ({
    step,
    isRequired: isRequired[step](facts.partner),
    isComplete: step === 'REVIEW' ? isReviewed : !problems.some((problem) => problem.step === step),
  }));
};
