import type { CustomerOnboarding } from '../../entities/customer-onboarding.ts';
import {
  type AccountInfoChange,
  isGiven,
  mergeContact,
  withAccountInfo,
} from '../../onboarding/account-info-change.ts';
import { type Contact, emptyContact } from '../../onboarding/draft.ts';
import { finding, isMissing } from '../../onboarding/finding.ts';
import { findProblems } from '../../onboarding/problems.ts';
import { priceLines, type Quote, totalsOf } from '../../onboarding/quote.ts';
import { checkAccountInfo } from '../../onboarding/rules/account-info.ts';
import { marketOf } from '../../onboarding/rules/address.ts';
import { checkConfirmation } from '../../onboarding/rules/agreement.ts';
import { checkResellerChoice } from '../../onboarding/rules/indirect-reseller.ts';
import { checkSelection } from '../../onboarding/rules/selection.ts';
import { authorize, type Caller } from '../caller.ts';
import { changeDraft, type DraftRef } from './change-draft.ts';
import type { OnboardingDeps, OnboardingResult } from './drafts.ts';
import { type LineChoice, toLine } from './lines.ts';
import { pricesOfLines } from './prices.ts';

type Result = Promise<OnboardingResult>;

/** Screen 1. Only what is given is refused when wrong; what is missing, or became wrong by it, is a problem. */
export const updateAccountInfo = (
  deps: OnboardingDeps,
  caller: Caller,
  ref: DraftRef,
  change: AccountInfoChange,
): Result => {
  authorize(caller.viewer, 'ONBOARD_CUSTOMERS');
  return changeDraft(deps, caller, ref, {
    action: 'CHANGE',
    operation: 'UPDATE_ACCOUNT_INFO',
    apply: (draft) => withAccountInfo(draft, change),
    judge: (draft, facts) =>
      checkAccountInfo(draft, facts).filter((found) => !isMissing(found) && isGiven(change, found)),
  });
};

export interface AgreementConfirmation {
  readonly templateId: string;
  readonly acceptedOn: string;
  /** Null: the primary contact as it stands now. */
  readonly signer: { readonly [K in keyof Contact]?: Contact[K] | undefined } | null;
}

/** The customer has accepted the agreement; the partner vouches for it. */
export const confirmAgreement = (
  deps: OnboardingDeps,
  caller: Caller,
  ref: DraftRef,
  { templateId, acceptedOn, signer }: AgreementConfirmation,
): Result => {
  authorize(caller.viewer, 'ONBOARD_CUSTOMERS', 'CONFIRM_AGREEMENTS');
  return changeDraft(deps, caller, ref, {
    action: 'CHANGE',
    operation: 'CONFIRM_AGREEMENT',
    apply: (draft) => ({
      ...draft,
      agreement: {
        templateId,
        acceptedOn,
        signer: signer ? mergeContact(emptyContact, signer) : draft.primaryContact,
      },
    }),
    judge: ({ agreement }, facts) => (agreement ? checkConfirmation(agreement, facts) : []),
  });
};

/** @param resellerId a partnership; null says that the customer is the provider's own; undefined says nothing */
export const selectIndirectReseller = (
  deps: OnboardingDeps,
  caller: Caller,
  ref: DraftRef,
  resellerId: string | null | undefined,
): Result => {
  authorize(caller.viewer, 'ONBOARD_CUSTOMERS');
  return changeDraft(deps, caller, ref, {
    action: 'CHANGE',
    operation: 'SELECT_INDIRECT_RESELLER',
    apply: (draft) => (resellerId === undefined ? draft : { ...draft, isResellerChosen: true, resellerId }),
    judge: (draft, facts) =>
      resellerId === undefined
        ? [finding('RESELLER_CHOICE_REQUIRED', ['indirectResellerId'])]
        : checkResellerChoice(draft, facts),
  });
};

/** The whole selection; none at all is allowed, and a problem. */
export const selectOffers = (
  deps: OnboardingDeps,
  caller: Caller,
  ref: DraftRef,
  choices: readonly LineChoice[],
): Result => {
  authorize(caller.viewer, 'ONBOARD_CUSTOMERS');
  return changeDraft(deps, caller, ref, {
    action: 'CHANGE',
    operation: 'SELECT_OFFERS',
    apply: (draft, catalogue) => ({ ...draft, lines: choices.map((choice) => toLine(choice, catalogue)) }),
    judge: (draft, facts) => checkSelection(draft, facts).filter((found) => !isMissing(found)),
  });
};

/** Freezes prices and version. Whatever stands between the draft and its submission is told at once. */
export const reviewCustomer = (deps: OnboardingDeps, caller: Caller, ref: DraftRef): Result => {
  authorize(caller.viewer, 'ONBOARD_CUSTOMERS');
  return changeDraft(deps, caller, ref, {
    action: 'REVIEW',
    operation: 'REVIEW_CUSTOMER',
    apply: (draft) => draft,
    judge: (draft, facts) => findProblems(draft, facts).map((problem) => problem.finding),
    extra: async (manager, draft, facts, version): Promise<Partial<CustomerOnboarding>> => {
      const market = marketOf(draft.company.address.country, facts);
      if (!market) throw new Error('A draft without a market passed its review');
      const { partner, catalogue } = facts;
      const unitPrices = await pricesOfLines(manager, partner.id, market.country, draft.lines, catalogue);
      const quote: Quote = {
        version,
        expiresAt: new Date(deps.clock().getTime() + deps.quoteMinutes * 60_000).toISOString(),
        currencyCode: market.currencyCode,
        unitPrices,
        ...totalsOf(priceLines(draft.lines, unitPrices)),
      };
      return { quote };
    },
  });
};
