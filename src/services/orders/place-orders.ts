import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Customer } from '../../entities/customer.ts';
import { Order } from '../../entities/order.ts';
import { Subscription } from '../../entities/subscription.ts';
import type { DraftLine } from '../../onboarding/draft.ts';
import type { CatalogueFacts } from '../../onboarding/facts.ts';
import { type PlannedOrder, planOrders } from '../../onboarding/order-plan.ts';
import { utcDay } from '../caller.ts';

/** What a customer buys at once. It has passed every rule. */
export interface Purchase {
  readonly customer: Pick<Customer, 'id' | 'currencyCode'>;
  readonly partnerId: string;
  /** Which onboarding placed it, or which later call; the other one is null. */
  readonly onboardingId: string | null;
  readonly purchaseId: string | null;
  readonly lines: readonly DraftLine[];
  /** One for each line, add-ons directly after their base. */
  readonly unitPrices: ReadonlyArray<string | null>;
  /** The live subscriptions that lines go on; all others stand on their own. */
  readonly baseIds: ReadonlyMap<DraftLine, string>;
  /** MPN id of the indirect reseller. */
  readonly partnerIdOnRecord: string | null;
}

export interface Placed {
  readonly orders: readonly Order[];
  /** In the order of the lines, each base before its add-ons. */
  readonly subscriptions: readonly Subscription[];
}

/** Writes one order for each billing cycle and sales group, and one subscription for each line. */
export const placeOrders = async (
  manager: EntityManager,
  catalogue: CatalogueFacts,
  purchase: Purchase,
  now: Date,
): Promise<Placed> => {
  const planned = planOrders(purchase.lines, catalogue, utcDay(now));
  const orders = planned.map((order) =>
    Object.assign(new Order(), {
      id: uuidv7(),
      customerId: purchase.customer.id,
      partnerId: purchase.partnerId,
      onboardingId: purchase.onboardingId,
      purchaseId: purchase.purchaseId,
      status: 'COMPLETED',
      billingCycle: order.billingCycle,
      salesGroupId: order.salesGroupId,
      currencyCode: purchase.customer.currencyCode,
      createdAt: now,
    } satisfies Order),
  );
  await manager.insert(Order, orders);
  const subscriptions = toSubscriptions(purchase, planned, orders, now);
  await manager.insert(Subscription, subscriptions);
  return { orders, subscriptions };
};

/** A base stands before its add-ons, so that a parent is always there first. */
const toSubscriptions = (
  { customer, partnerId, unitPrices, baseIds, partnerIdOnRecord }: Purchase,
  planned: readonly PlannedOrder[],
  orders: readonly Order[],
  now: Date,
): Subscription[] => {
  const all = planned
    .flatMap((order, index) =>
      order.subscriptions.map((line) => ({ ...line, order: orders[index] as Order })),
    )
    .sort((a, b) => a.position - b.position);
  const ids = all.map(() => uuidv7());
  return all.map(({ position, parentPosition, offer, line, order, effectiveStartDate, commitmentEndDate }) =>
    Object.assign(new Subscription(), {
      id: ids[position] as string,
      version: 1,
      customerId: customer.id,
      partnerId,
      orderId: order.id,
      offerId: offer.id,
      parentId: parentPosition === null ? (baseIds.get(line) ?? null) : (ids[parentPosition] as string),
      friendlyName: line.friendlyName ?? offer.name,
      quantity: line.quantity,
      unitType: offer.unitType,
      status: 'ACTIVE',
      billingCycle: line.billingCycle,
      isTrial: offer.isTrial,
      autoRenewEnabled: offer.isAutoRenewable,
      effectiveStartDate,
      commitmentEndDate,
      dataRetainedUntil: null,
      partnerIdOnRecord,
      unitPrice: unitPrices[position] ?? null,
      currencyCode: order.currencyCode,
      successorId: null,
      createdAt: now,
    } satisfies Subscription),
  );
};
