import type { TestApp } from '../support/app.ts';

/** Everything that one submission writes. */
export const writtenTables = [
  'customers',
  'customer_search_words',
  'customer_relationships',
  'agreement_acceptances',
  'admin_accounts',
  'orders',
  'subscriptions',
  'audit_records',
] as const;

export type RowCounts = Readonly<Record<(typeof writtenTables)[number], number>>;

export const countRows = async (app: TestApp): Promise<RowCounts> => {
  const counts: Array<[string, number]> = [];
  for (const table of writtenTables) {
    const [row] = await app.query<{ count: number | string }>(`SELECT COUNT(*) AS count FROM ${table}`);
    counts.push([table, Number(row?.count)]);
  }
  return Object.fromEntries(counts) as RowCounts;
};

export type StoredRow = Readonly<Record<string, unknown>>;

/** Rows by column name, the same on every engine: instants in ISO 8601, JSON parsed, money as a number. */
export const readRows = async (
  app: TestApp,
  sql: string,
  parameters: unknown[] = [],
): Promise<StoredRow[]> => {
  const rows = await app.query<StoredRow>(sql, parameters);
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [column, toPlain(column, value)])),
  );
};

/** All rows of one customer, oldest first. */
export const readCustomer = async (app: TestApp, tenantId: string) => {
  const [customer] = await readRows(app, 'SELECT * FROM customers WHERE tenant_id = ?', [tenantId]);
  if (!customer) throw new Error(`There is no customer with the tenant ${tenantId}`);
  const of = (table: string) =>
    readRows(app, `SELECT * FROM ${table} WHERE customer_id = ? ORDER BY id`, [customer.id]);
  const [onboarding] = await of('customer_onboardings');
  if (!onboarding) throw new Error(`The customer ${tenantId} came from nowhere`);
  return {
    customer,
    onboarding,
    relationships: await of('customer_relationships'),
    acceptances: await of('agreement_acceptances'),
    accounts: await of('admin_accounts'),
    orders: await of('orders'),
    subscriptions: await of('subscriptions'),
    audit: await readRows(app, 'SELECT * FROM audit_records WHERE onboarding_id = ? ORDER BY id', [
      onboarding.id,
    ]),
  };
};

/** The partner's own id in the tables. */
export const partnerRowId = async (app: TestApp, mpnId: string): Promise<string> => {
  const [partner] = await app.query<{ id: string }>('SELECT id FROM partners WHERE mpn_id = ?', [mpnId]);
  if (!partner) throw new Error(`There is no partner ${mpnId}`);
  return partner.id;
};

export const partnershipRowId = async (app: TestApp, provider: string, reseller: string): Promise<string> => {
  const [link] = await app.query<{ id: string }>(
    `SELECT s.id AS id FROM partnerships s JOIN partners p ON p.id = s.provider_id
     JOIN partners r ON r.id = s.reseller_partner_id WHERE p.mpn_id = ? AND r.mpn_id = ?`,
    [provider, reseller],
  );
  if (!link) throw new Error(`${provider} and ${reseller} are no partners of each other`);
  return link.id;
};

const jsonColumns = new Set([
  'address',
  'primary_contact',
  'signer',
  'company',
  'agreement',
  'lines',
  'quote',
  'changes',
]);
const embeddedInstant = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}\.\d{3})$/;

const toPlain = (column: string, value: unknown): unknown => {
  if (value === null) return null;
  if (value instanceof Date) return value.toISOString();
  if (column === 'unit_price') return Number(value);
  if (typeof value !== 'string') return value;
  return jsonColumns.has(column) ? JSON.parse(value) : value.replace(embeddedInstant, '$1T$2Z');
};
