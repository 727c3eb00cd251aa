import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Database } from '../../database/database.ts';
import type { Customer } from '../../entities/customer.ts';
import { CustomerRelationship } from '../../entities/customer-relationship.ts';
import { Subscription } from '../../entities/subscription.ts';
import { dueAction, nextStatus } from '../../onboarding/subscription-states.ts';
import { renewedTerm } from '../../onboarding/terms.ts';
import { utcDay } from '../caller.ts';
import { findPrices } from '../onboarding/prices.ts';
import { takeAlong } from './add-ons.ts';
import { holdTenant } from './hold.ts';
import { retentionFrom } from './retention.ts';
import { type Saved, saveSubscription, tellChanges } from './save.ts';

/** Whom the audit names. */
export const clockSubject = 'subscription-worker';

/** One partner's subscriptions of one customer that the clock has something to do with. */
export interface DueGroup {
  readonly partnerId: string;
  readonly customerId: string;
  readonly ids: readonly string[];
}

/** Small enough to keep nobody waiting for long. */
const batch = 100;

/** Some of what is due, without a lock: whoever holds the customer looks again. */
export const findDue = (database: Database, today: string, except: readonly string[]): Promise<DueGroup[]> =>
  database.read(async (manager) => {
    const rows: Subscription[] = [];
    for (const condition of dueConditions) {
      const query = manager
        .createQueryBuilder(Subscription, 's')
        .select(['s.id', 's.partnerId', 's.customerId'])
        .where(condition, { today });
      if (except.length > 0) query.andWhere('s.id NOT IN (:...except)', { except });
      rows.push(...(await query.limit(batch - rows.length).getMany()));
      if (rows.length === batch) break;
    }
    return toGroups(rows);
  });

/** What `dueAction` says, each in the words of one index. */
const dueConditions = [
  "s.status = 'ACTIVE' AND s.commitmentEndDate <= :today",
  "s.status = 'SUSPENDED' AND s.commitmentEndDate <= :today AND s.autoRenewEnabled = 0",
  's.dataRetainedUntil < :today',
] as const;

const toGroups = (rows: readonly Subscription[]): DueGroup[] => {
  const groups = new Map<string, { partnerId: string; customerId: string; ids: string[] }>();
  for (const { id, partnerId, customerId } of rows) {
    const name = `${partnerId} ${customerId}`;
    const group = groups.get(name) ?? { partnerId, customerId, ids: [] };
    group.ids.push(id);
    groups.set(name, group);
  }
  return [...groups.values()];
};

/**
 * Renews, expires and deletes what is due of one customer, all in one transaction. Of several processes that
 * have found the same, the first one does it, and the others find nothing left to do.
 * @returns how many subscriptions were changed
 */
export const settleDue = (
  database: Database,
  catalogue: Catalogue,
  { partnerId, customerId, ids }: DueGroup,
  now: Date,
): Promise<number> =>
  database.transaction(async (manager) => {
    const customer = await holdTenant(manager, customerId);
    const today = utcDay(now);
    const saved: Saved[] = [];
    for (const id of ids.toSorted()) saved.push(...(await settle(manager, catalogue, customer, id, today)));
    const viewer = { subject: clockSubject, partner: { id: partnerId } };
    await tellChanges(manager, { viewer, requestId: uuidv7() }, now, saved);
    return saved.length;
  });

/** A base comes before its add-ons, one of which may be older: what the base takes along is no longer due. */
const settle = async (
  manager: EntityManager,
  catalogue: Catalogue,
  customer: Customer,
  id: string,
  today: string,
): Promise<Saved[]> => {
  const { parentId } = await manager.findOneByOrFail(Subscription, { id });
  const ofBase = parentId === null ? [] : await settle(manager, catalogue, customer, parentId, today);
  return [...ofBase, ...(await settleAlone(manager, catalogue, customer, id, today))];
};

const settleAlone = async (
  manager: EntityManager,
  catalogue: Catalogue,
  customer: Customer,
  id: string,
  today: string,
): Promise<Saved[]> => {
  const row = await manager.findOneByOrFail(Subscription, { id });
  const action = dueAction(row, today);
  const status = action && nextStatus(row.status, action, 'CLOCK');
  if (!status) return [];
  if (action === 'RENEW') {
    const renewal = await renew(manager, catalogue, customer, row, today);
    return [await saveSubscription(manager, row, { status, ...renewal })];
  }
  const dataRetainedUntil = action === 'DELETE' ? null : await retention(manager, row, today);
  return [
    await saveSubscription(manager, row, { status, dataRetainedUntil }),
    ...(await takeAlong(manager, row, action, dataRetainedUntil)),
  ];
};

/** At the price of the sheet as it is now; where it has none any more, the price stays. */
const renew = async (
  manager: EntityManager,
  catalogue: Catalogue,
  { country }: Customer,
  { offerId, partnerId, billingCycle, unitPrice, commitmentEndDate }: Subscription,
  today: string,
): Promise<Partial<Subscription>> => {
  const term = catalogue.offer(offerId)?.term;
  if (!term || !commitmentEndDate) throw new Error(`The catalogue has lost the term of the offer ${offerId}`);
  const [price] = await findPrices(manager, partnerId, [{ offerId, country, billingCycle }]);
  return { ...renewedTerm(commitmentEndDate, term, today), unitPrice: price ?? unitPrice };
};

/** What was suspended before its term was over is kept no longer for that. */
const retention = async (
  manager: EntityManager,
  { partnerId, customerId, dataRetainedUntil }: Subscription,
  today: string,
): Promise<string> => {
  if (dataRetainedUntil !== null) return dataRetainedUntil;
  const account = await manager.findOneByOrFail(CustomerRelationship, { partnerId, customerId });
  return retentionFrom(manager, account, today);
};
