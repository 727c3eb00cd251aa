import type { DraftLine } from '../../onboarding/draft.ts';
import type { BillingCycle } from '../../onboarding/enums.ts';
import type { CatalogueFacts } from '../../onboarding/facts.ts';
import { defaultBillingCycle } from '../../onboarding/rules/selection.ts';
import { cleanText } from '../../onboarding/rules/text.ts';

/** One line as a caller chooses it. */
export interface LineChoice {
  readonly offerId: string;
  readonly quantity: number;
  readonly billingCycle?: BillingCycle | null | undefined;
  readonly friendlyName?: string | null | undefined;
  readonly addOns?: readonly LineChoice[] | null | undefined;
}

/** The same with everything that was left open. */
export const toLine = (choice: LineChoice, catalogue: CatalogueFacts): DraftLine => ({
  offerId: choice.offerId,
  quantity: choice.quantity,
  billingCycle: choice.billingCycle ?? defaultBillingCycle(catalogue.offer(choice.offerId)),
  friendlyName: cleanText(choice.friendlyName ?? null),
  addOns: (choice.addOns ?? []).map((addOn) => toLine(addOn, catalogue)),
});
