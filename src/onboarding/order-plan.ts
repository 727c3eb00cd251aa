import type { DraftLine } from './draft.ts';
import type { BillingCycle } from './enums.ts';
import type { CatalogueFacts, OfferFacts } from './facts.ts';
import { flattenLines } from './quote.ts';
import { firstTerm, type Term } from './terms.ts';

export interface PlannedSubscription extends Term {
  /** Position in the order of `flattenLines`. */
  readonly position: number;
  /** Position of the line that this add-on stands on; null for a base. */
  readonly parentPosition: number | null;
  readonly offer: OfferFacts;
  readonly line: DraftLine;
}

export interface PlannedOrder {
  readonly billingCycle: BillingCycle;
  readonly salesGroupId: string;
  readonly subscriptions: readonly PlannedSubscription[];
}

/** One order for each billing cycle and sales group, one subscription for each line and add-on. */
export const planOrders = (
  lines: readonly DraftLine[],
  catalogue: Pick<CatalogueFacts, 'offer'>,
  today: string,
): PlannedOrder[] => {
  const orders = new Map<
    string,
    { billingCycle: BillingCycle; salesGroupId: string; subscriptions: PlannedSubscription[] }
  >();
  for (const planned of planSubscriptions(lines, catalogue, today)) {
    const { billingCycle } = planned.line;
    const { salesGroupId } = planned.offer;
    const key = JSON.stringify([billingCycle, salesGroupId]);
    const order = orders.get(key) ?? { billingCycle, salesGroupId, subscriptions: [] };
    order.subscriptions.push(planned);
    orders.set(key, order);
  }
  return [...orders.values()];
};

const planSubscriptions = (
  lines: readonly DraftLine[],
  catalogue: Pick<CatalogueFacts, 'offer'>,
  today: string,
): PlannedSubscription[] => {
  const flat = flattenLines(lines);
  const position = new Map(flat.map((line, index) => [line, index]));
  const parent = new Map(flat.flatMap((line) => line.addOns.map((addOn) => [addOn, line] as const)));
  return flat.map((line, index) => {
    const offer = catalogue.offer(line.offerId);
    if (!offer) throw new Error('An order was planned for an offer that the rules had not found');
    const base = parent.get(line);
    return {
      position: index,
      parentPosition: base ? (position.get(base) ?? null) : null,
      offer,
      line,
      ...firstTerm(offer, today),
    };
  });
};
