import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';

type Query = (sql: string, parameters?: unknown[]) => Promise<unknown>;
type Values = Readonly<Record<string, string>>;

export interface Crowd {
  /** The row of a customer who was onboarded, with one relationship and at least one subscription. */
  readonly customerId: string;
  readonly customers: number;
  /** Of each. */
  readonly subscriptions: number;
  /** What differs beside ids and domain. */
  readonly customer?: Values;
  readonly subscription?: Values;
}

const rowsAtOnce = 250;

/** Customers with subscriptions, as many as are wanted, made of one that is there: no statement is too long. */
export const makeCrowd = async (query: Query, crowd: Crowd): Promise<void> => {
  const [customer] = (await query('SELECT * FROM customers WHERE id = ?', [crowd.customerId])) as Values[];
  const templateOf = async (table: string) =>
    (
      (await query(`SELECT * FROM ${table} WHERE customer_id = ? LIMIT 1`, [crowd.customerId])) as Values[]
    )[0];
  const relationship = await templateOf('customer_relationships');
  const subscription = await templateOf('subscriptions');
  if (!customer || !relationship || !subscription) throw new Error('There is nobody to make a crowd of');

  for (let made = 0; made < crowd.customers; made += rowsAtOnce) {
    const ids = Array.from({ length: Math.min(rowsAtOnce, crowd.customers - made) }, () => uuidv7());
    const copy = (table: string, template: Values, rows: readonly Values[]) =>
      copyRow(query, table, template, rows);
    await copy(
      'customers',
      customer,
      ids.map((id) => ({ ...crowd.customer, id, tenant_id: randomUUID(), domain: `${id}.example` })),
    );
    await copy(
      'customer_relationships',
      relationship,
      ids.map((customer_id) => ({ id: uuidv7(), customer_id })),
    );
    for (let round = 0; round < crowd.subscriptions; round++)
      await copy(
        'subscriptions',
        subscription,
        ids.map((customer_id) => ({ ...crowd.subscription, id: uuidv7(), customer_id })),
      );
  }
};

/** The database copies: nothing of the row has to be written out in its own words. */
const copyRow = async (query: Query, table: string, template: Values, rows: readonly Values[]) => {
  const replaced = Object.keys(rows[0] ?? {});
  const columns = Object.keys(template);
  const one = `SELECT ${replaced.map((name) => `? AS ${name}`).join(', ')}`;
  await query(
    `INSERT INTO ${table} (${columns.join(', ')})
     SELECT ${columns.map((name) => (replaced.includes(name) ? `n.${name}` : `t.${name}`)).join(', ')}
     FROM ${table} t CROSS JOIN (${rows.map(() => one).join(' UNION ALL ')}) n WHERE t.id = ?`,
    [...rows.flatMap((row) => replaced.map((name) => row[name])), template.id],
  );
};
