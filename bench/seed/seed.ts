import { createPool, type Pool, type RowDataPacket } from 'mysql2/promise';
import { Progress } from '../../src/commands/progress.ts';
import { insertRows } from './insert.ts';
import { type Population, partners, providerOf } from './population.ts';
import {
  auditChainRow,
  customerRow,
  orderRow,
  partnerRow,
  partnershipRow,
  relationshipRow,
  type SoldOffer,
  searchWordRows,
  subscriptionRows,
} from './rows.ts';

const customersAtOnce = 1_000;
const connections = 4;

const range = (from: number, until: number): number[] =>
  Array.from({ length: Math.max(0, until - from) }, (_, index) => from + index);

/** Fills the product's own tables, which hold the catalogue and nothing else yet. */
export const seed = async (databaseUrl: string, population: Population): Promise<void> => {
  const pool = openPool(databaseUrl);
  const progress = new Progress();
  try {
    await seedPartners(pool, population);
    const offers = await readOffers(pool);
    const resellers = resellersByProvider(population);
    for (let from = 0; from < population.customers; from += customersAtOnce) {
      const until = Math.min(from + customersAtOnce, population.customers);
      const customers = range(from, until);
      await Promise.all([
        insertRows(pool, 'customers', customers.map(customerRow)),
        insertRows(
          pool,
          'customer_relationships',
          customers.map((n) => relationshipRow(n, resellers)),
        ),
        insertRows(pool, 'customer_search_words', customers.flatMap(searchWordRows)),
        insertRows(pool, 'orders', customers.map(orderRow)),
        insertRows(
          pool,
          'subscriptions',
          customers.flatMap((n) => subscriptionRows(n, offers)),
        ),
      ]);
      progress.at(until / population.customers, `${until.toLocaleString('en')} customers`);
    }
    await analyze(pool);
  } finally {
    progress.end();
    await pool.end();
  }
};

/** Everything refers to what is written beside it: the engine need not look. */
const openPool = (databaseUrl: string): Pool => {
  const pool = createPool({ uri: databaseUrl, connectionLimit: connections, timezone: 'Z' });
  pool.on('connection', (connection) => {
    connection.query('SET SESSION foreign_key_checks = 0, unique_checks = 0');
  });
  return pool;
};

const seedPartners = async (pool: Pool, { resellers }: Population): Promise<void> => {
  await insertRows(pool, 'partners', range(0, partners + resellers).map(partnerRow));
  await insertRows(pool, 'audit_chains', range(0, partners).map(auditChainRow));
  await insertRows(pool, 'partnerships', range(0, resellers).map(partnershipRow));
};

const resellersByProvider = ({ resellers }: Population): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>();
  for (const reseller of range(0, resellers)) {
    const own = found.get(providerOf(reseller));
    if (own) own.push(reseller);
    else found.set(providerOf(reseller), [reseller]);
  }
  return found;
};

/** Paid licences that stand on their own. */
const readOffers = async (pool: Pool): Promise<SoldOffer[]> => {
  const [rows] = await pool.query<RowDataPacket[]>(
    `SELECT id, name, unit_type AS unitType, sales_group_id AS salesGroupId FROM offers
     WHERE is_add_on = 0 AND is_trial = 0 AND is_available_for_purchase = 1 AND billing = 'LICENSE'
     ORDER BY microsoft_offer_id`,
  );
  return rows as SoldOffer[];
};

/** The engine's own idea of the tables: without it, it may take another index than it would in a week. */
const analyze = async (pool: Pool): Promise<void> => {
  await pool.query(
    'ANALYZE TABLE partners, partnerships, customers, customer_relationships, customer_search_words, orders, subscriptions',
  );
};
