import type { Pool } from 'mysql2/promise';
import { type Parameter, select } from './database.ts';
import { readCursor } from './paging.ts';
import { type OfferRow, offerColumns, type RelationshipRow, relationshipColumns } from './rows.ts';
import type { Caller } from './setup.ts';

export interface PageVariables {
  readonly first: number;
  readonly after?: string | null;
  readonly search?: string | null;
}

/** What narrows a partner's relationships, aliased `r`, to those of a page, in the order of the names. */
export const pageConditions = (
  { partnerId }: Caller,
  { first, after, search }: PageVariables,
): { readonly sql: string; readonly parameters: Parameter[] } => {
  const conditions = ['r.partner_id = ? AND r.ended_at IS NULL'];
  const parameters: Parameter[] = [partnerId];
  for (const term of search?.toLowerCase().split(' ') ?? []) {
    conditions.push(`EXISTS (SELECT 1 FROM customer_search_words w
      WHERE w.customer_id = r.customer_id AND w.word >= ? AND w.word < ?)`);
    parameters.push(term, `${term}\u{10ffff}`);
  }
  if (after) {
    const { nameKey, customerId } = readCursor(after);
    conditions.push('(r.name_key > ? OR (r.name_key = ? AND r.customer_id > ?))');
    parameters.push(nameKey, nameKey, customerId);
  }
  const order = `ORDER BY r.name_key, r.customer_id LIMIT ${first + 1}`;
  return { sql: `WHERE ${conditions.join(' AND ')} ${order}`, parameters };
};

export const findRelationships = (
  pool: Pool,
  caller: Caller,
  variables: PageVariables,
): Promise<RelationshipRow[]> => {
  const { sql, parameters } = pageConditions(caller, variables);
  return select(pool, `SELECT ${relationshipColumns} FROM customer_relationships r ${sql}`, parameters);
};

const soldSql = `FROM offers o WHERE o.is_add_on = ? AND o.is_available_for_purchase = 1
  AND JSON_CONTAINS(o.clouds, '"PUBLIC"') AND (o.markets IS NULL OR JSON_CONTAINS(o.markets, JSON_QUOTE(?)))
  AND EXISTS (SELECT 1 FROM markets m WHERE m.country = ? AND JSON_CONTAINS(m.clouds, '"PUBLIC"'))
  ORDER BY o.\`rank\`, o.id`;

/** Sold in one market of the public cloud, by rank. */
export const findOffers = (
  pool: Pool,
  market: string,
  isAddOn: boolean,
  first: number,
): Promise<OfferRow[]> =>
  select(pool, `SELECT ${offerColumns} ${soldSql} LIMIT ${first + 1}`, [isAddOn ? 1 : 0, market, market]);
