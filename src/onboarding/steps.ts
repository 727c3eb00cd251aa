import { clouds } from './clouds.ts';
import { OnboardingStep } from './enums.ts';
import type { PartnerFacts } from './facts.ts';
import type { DraftStatus, Problem } from './problems.ts';
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
export const stepsOf = (
  draft: DraftStatus,
  problems: readonly Problem[],
  partner: PartnerFacts,
): StepStatus[] =>
  Object.values(OnboardingStep).map((step) => ({
    step,
    isRequired: isRequired[step](partner),
    isComplete:
      !problems.some((problem) => problem.step === step) && (step !== 'REVIEW' || draft.quote !== null),
  }));
