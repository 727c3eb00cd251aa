import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Order } from '../../entities/order.ts';
import type { DraftLine } from '../../onboarding/draft.ts';
import type { AuditEntry } from '../audit/record.ts';
import { toGlobalId } from '../global-ids.ts';
import { pricesOfLines } from '../onboarding/prices.ts';
import type { HeldCustomer } from '../subscriptions/hold.ts';
import type { EventEntry } from '../webhooks/publish.ts';
import { type Placed, placeOrders } from './place-orders.ts';
import { partnerOnRecord } from './record-on.ts';

export interface Bought extends Placed {
  readonly purchaseId: string;
}

/** Places what has passed every rule, at the prices of the partner's sheet. */
export const buy = async (
  manager: EntityManager,
  catalogue: Catalogue,
  { customer, relationship: { partnerId, resellerId } }: HeldCustomer,
  lines: readonly DraftLine[],
  baseIds: ReadonlyMap<DraftLine, string>,
  now: Date,
): Promise<Bought> => {
  const purchaseId = uuidv7();
  const purchase = {
    customer,
    partnerId,
    onboardingId: null,
    purchaseId,
    lines,
    unitPrices: await pricesOfLines(manager, partnerId, customer.country, lines, catalogue),
    baseIds,
    partnerIdOnRecord: await partnerOnRecord(manager, resellerId),
  };
  return { purchaseId, ...(await placeOrders(manager, catalogue, purchase, now)) };
};

export const orderEvents = (orders: readonly Order[]): EventEntry[] =>
  orders.map(({ id, customerId }) => ({
    type: 'ORDER_CREATED',
    customerId,
    data: { orderId: toGlobalId('Order', id) },
  }));

export const orderRecords = (orders: readonly Order[]): AuditEntry[] =>
  orders.map(({ id, customerId }) => ({
    operation: 'CREATE_ORDER',
    customerId,
    changes: [{ field: ['orderId'], before: null, after: toGlobalId('Order', id) }],
  }));
