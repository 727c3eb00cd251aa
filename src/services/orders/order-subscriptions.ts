import { type EntityManager, In } from 'typeorm';
import type { Customer } from '../../entities/customer.ts';
import { Order } from '../../entities/order.ts';
import { Subscription } from '../../entities/subscription.ts';
import type { DraftLine } from '../../onboarding/draft.ts';
import { type Finding, finding } from '../../onboarding/finding.ts';
import { limits } from '../../onboarding/limits.ts';
import { type Bases, checkOrder, type LiveBase } from '../../onboarding/rules/order.ts';
import { checkText, cleanText } from '../../onboarding/rules/text.ts';
import { authorize, type Caller, utcDay } from '../caller.ts';
import { recall, remember } from '../idempotency.ts';
import { untilSettled } from '../onboarding/drafts.ts';
import { type LineChoice, toLine } from '../onboarding/lines.ts';
import { checkCurrentAgreement } from '../relationships/agreements.ts';
import type { SubscriptionDeps } from '../subscriptions/deps.ts';
import { holdCustomer } from '../subscriptions/hold.ts';
import { loadHoldings } from '../subscriptions/holdings.ts';
import { tellChanges } from '../subscriptions/save.ts';
import { buy, orderEvents, orderRecords } from './buy.ts';

export interface OrderLineChoice extends LineChoice {
  /** For an add-on: the live subscription that it goes on. */
  readonly parentSubscriptionId?: string | null | undefined;
}

export interface OrderChoice {
  readonly customerId: string;
  readonly lines: readonly OrderLineChoice[];
  /** The same key gives the same orders. */
  readonly idempotencyKey?: string | null | undefined;
}

/** What was ordered; null where nothing was, or where the partner has no such customer. */
export interface OrderResult {
  readonly customer: Customer | null;
  readonly orders: readonly Order[] | null;
  readonly findings: readonly Finding[];
  /** True where an earlier call has done it. */
  readonly isReplayed?: boolean;
}

/** Sells more to a customer that is there already, all of it or nothing. */
export const orderSubscriptions = async (
  deps: SubscriptionDeps,
  caller: Caller,
  { customerId, lines: choices, idempotencyKey }: OrderChoice,
): Promise<OrderResult> => {
  const { partner } = caller.viewer;
  authorize(caller.viewer, 'MANAGE_SUBSCRIPTIONS');
  const catalogue = await deps.catalogue.current();
  const key = cleanText(idempotencyKey ?? null) ?? caller.idempotencyKey;
  const call = { operation: 'orderSubscriptions', key, input: { customerId, lines: choices } };
  const wrongKey = checkText(key, ['idempotencyKey'], limits.idempotencyKey);
  const lines = choices.map((choice) => toLine(choice, catalogue));
  return untilSettled(deps.database, async (manager) => {
    const now = deps.clock();
    const held = await holdCustomer(manager, partner.id, customerId);
    if (!held) return { customer: null, orders: null, findings: [finding('NOT_FOUND', ['customerId'])] };
    const { customer } = held;
    const orderedId = wrongKey.length > 0 ? null : await recall(manager, caller, now, call);
    if (orderedId !== null) {
      const orders = await ordersOf(manager, partner.id, orderedId);
      return { customer, orders, findings: [], isReplayed: true };
    }

    const bases = await findBases(manager, partner.id, customerId, choices, lines);
    const { qualification, country, cloud } = customer;
    const buyer = { qualification, country, holdings: await loadHoldings(manager, customerId) };
    const facts = { partner, catalogue, today: utcDay(now) };
    const findings = [
      ...wrongKey,
      ...(await checkCurrentAgreement(manager, partner.id, customerId, cloud, facts, ['customerId'])),
      ...checkOrder(lines, bases, buyer, facts),
    ];
    if (findings.length > 0) return { customer, orders: null, findings };

    const { purchaseId, orders } = await buy(manager, catalogue, held, lines, idsOf(bases), now);
    await remember(manager, caller, now, call, purchaseId);
    await tellChanges(manager, caller, now, [], {
      events: orderEvents(orders),
      records: orderRecords(orders),
    });
    return { customer, orders, findings: [] };
  });
};

/** What one call has placed, in the order in which it was placed. */
export const ordersOf = (manager: EntityManager, partnerId: string, purchaseId: string): Promise<Order[]> =>
  manager.find(Order, { where: { purchaseId, partnerId }, order: { id: 'ASC' } });

/** Another partner's subscription, or another customer's, is none that an add-on can go on. */
const findBases = async (
  manager: EntityManager,
  partnerId: string,
  customerId: string,
  choices: readonly OrderLineChoice[],
  lines: readonly DraftLine[],
): Promise<Bases> => {
  const ids = choices.flatMap(({ parentSubscriptionId: id }) => id ?? []);
  const rows = ids.length
    ? await manager.findBy(Subscription, { id: In([...new Set(ids)]), partnerId, customerId })
    : [];
  const found = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    choices.flatMap(
      ({ parentSubscriptionId: id }, index): Array<[DraftLine, LiveBase | null]> =>
        id == null ? [] : [[lines[index] as DraftLine, found.get(id) ?? null]],
    ),
  );
};

const idsOf = (bases: Bases): ReadonlyMap<DraftLine, string> =>
  new Map([...bases].flatMap(([line, base]) => (base ? [[line, base.id] as const] : [])));
