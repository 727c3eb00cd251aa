import DataLoader from 'dataloader';
import type { Pool } from 'mysql2/promise';
import { groupBy, marks, type Parameter, padded, select } from './database.ts';
import {
  type CategoryRow,
  type CustomerRow,
  categoryColumns,
  customerColumns,
  type OfferRow,
  offerColumns,
  type RelationshipRow,
  type ResellerRow,
  relationshipColumns,
  type SubscriptionRow,
  subscriptionColumns,
} from './rows.ts';
import type { Caller } from './setup.ts';

/** @param sql the statement, given the marks of its IN list */
const byKey = <T>(
  pool: Pool,
  sql: (list: string) => string,
  keyOf: (row: T) => string,
  more: readonly Parameter[] = [],
): DataLoader<string, T | null> =>
  new DataLoader(async (keys) => {
    const ids = padded(keys);
    const rows = await select<T>(pool, sql(marks(ids)), [...ids, ...more]);
    const found = new Map(rows.map((row) => [keyOf(row), row]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** One request's: each kind of row once for all that need one. */
export const createLoaders = (pool: Pool, { partnerId }: Caller) => ({
  customer: byKey<CustomerRow>(
    pool,
    (list) => `SELECT ${customerColumns} FROM customers c WHERE c.id IN (${list})`,
    ({ id }) => id,
  ),
  relationship: byKey<RelationshipRow>(
    pool,
    (list) => `SELECT ${relationshipColumns} FROM customer_relationships r
      WHERE r.customer_id IN (${list}) AND r.partner_id = ? AND r.ended_at IS NULL`,
    ({ customerId }) => customerId,
    [partnerId],
  ),
  reseller: byKey<ResellerRow>(
    pool,
    (list) => `SELECT s.id, p.name, p.mpn_id AS mpnId FROM partnerships s
      JOIN partners p ON p.id = s.reseller_partner_id WHERE s.id IN (${list}) AND s.provider_id = ?`,
    ({ id }) => id,
    [partnerId],
  ),
  offer: byKey<OfferRow>(
    pool,
    (list) => `SELECT ${offerColumns} FROM offers o WHERE o.id IN (${list})`,
    ({ id }) => id,
  ),
  offerByMicrosoftId: byKey<OfferRow>(
    pool,
    (list) => `SELECT ${offerColumns} FROM offers o WHERE o.microsoft_offer_id IN (${list})`,
    ({ microsoftOfferId }) => microsoftOfferId,
  ),
  category: byKey<CategoryRow>(
    pool,
    (list) => `SELECT ${categoryColumns} FROM offer_categories g WHERE g.id IN (${list})`,
    ({ id }) => id,
  ),
  subscriptions: new DataLoader<string, SubscriptionRow[]>(async (keys) => {
    const ids = padded(keys);
    const sql = `SELECT ${subscriptionColumns} FROM subscriptions t
      WHERE t.customer_id IN (${marks(ids)}) AND t.partner_id = ? ORDER BY t.id`;
    const rows = await select<SubscriptionRow>(pool, sql, [...ids, partnerId]);
    const found = groupBy(rows, ({ customerId }) => customerId);
    return keys.map((key) => found.get(key) ?? []);
  }),
});

export type Loaders = ReturnType<typeof createLoaders>;
