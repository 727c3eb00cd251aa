import type { Pool } from 'mysql2/promise';
import { amount, groupBy, instant, json, marks, padded, select } from '../shared/database.ts';
import { toGlobalId, toUuid } from '../shared/global-ids.ts';
import { type PageVariables, pageConditions } from '../shared/lists.ts';
import { pageInfo, writeCursor } from '../shared/paging.ts';
import type { Caller } from '../shared/setup.ts';

interface CustomerRow {
  readonly id: string;
  readonly companyName: string;
  readonly domain: string;
  readonly country: string;
  readonly qualification: string;
  readonly createdAt: string;
  readonly nameKey: string;
  readonly resellerId: string | null;
  readonly resellerName: string;
  readonly mpnId: string;
}

interface SubscriptionRow {
  readonly id: string;
  readonly customerId: string;
  readonly friendlyName: string;
  readonly quantity: number;
  readonly status: string;
  readonly billingCycle: string;
  readonly commitmentEndDate: string | null;
  readonly unitPrice: number | null;
  readonly currencyCode: string;
  readonly offerId: string;
  readonly offerName: string;
}

const columns = `c.id, c.company_name AS companyName, c.domain, c.country, c.qualification,
  c.created_at AS createdAt, r.name_key AS nameKey, s.id AS resellerId, p.name AS resellerName, p.mpn_id AS mpnId`;

const seen = `FROM customer_relationships r
  JOIN customers c ON c.id = r.customer_id
  LEFT JOIN partnerships s ON s.id = r.reseller_id
  LEFT JOIN partners p ON p.id = s.reseller_partner_id`;

const subscriptionsSql = (customers: number) => `SELECT t.id, t.customer_id AS customerId,
    t.friendly_name AS friendlyName, t.quantity, t.status, t.billing_cycle AS billingCycle,
    t.commitment_end_date AS commitmentEndDate, t.unit_price AS unitPrice, t.currency_code AS currencyCode,
    o.id AS offerId, o.name AS offerName
  FROM subscriptions t JOIN offers o ON o.id = t.offer_id
  WHERE t.customer_id IN (${marks(Array.from({ length: customers }))}) AND t.partner_id = ? ORDER BY t.id`;

const findPage = (pool: Pool, caller: Caller, variables: PageVariables): Promise<CustomerRow[]> => {
  const { sql, parameters } = pageConditions(caller, variables);
  return select<CustomerRow>(pool, `SELECT ${columns} ${seen} ${sql}`, parameters);
};

const findSubscriptions = async (
  pool: Pool,
  { partnerId }: Caller,
  customerIds: readonly string[],
): Promise<Map<string, SubscriptionRow[]>> => {
  if (customerIds.length === 0) return new Map();
  const ids = padded(customerIds);
  const rows = await select<SubscriptionRow>(pool, subscriptionsSql(ids.length), [...ids, partnerId]);
  return groupBy(rows, ({ customerId }) => customerId);
};

const toReseller = ({ resellerId, resellerName, mpnId }: CustomerRow) =>
  resellerId === null ? null : { id: toGlobalId('irs', resellerId), name: resellerName, mpnId };

const toSubscriptions = (rows: readonly SubscriptionRow[] = []) => ({
  nodes: rows.slice(0, 10).map((row) => ({
    id: toGlobalId('sub', row.id),
    friendlyName: row.friendlyName,
    quantity: row.quantity,
    status: row.status,
    billingCycle: row.billingCycle,
    commitmentEndDate: row.commitmentEndDate,
    unitPrice:
      row.unitPrice === null ? null : { amount: amount(row.unitPrice), currencyCode: row.currencyCode },
    offer: { id: toGlobalId('off', row.offerId), name: row.offerName },
  })),
});

const toListed = (row: CustomerRow) => ({
  id: toGlobalId('cus', row.id),
  companyName: row.companyName,
  domain: row.domain,
  country: row.country,
  createdAt: instant(row.createdAt),
  indirectReseller: toReseller(row),
});

const cursorOf = ({ nameKey, id }: CustomerRow): string => writeCursor({ nameKey, customerId: id });

export const readCustomers = async (pool: Pool, caller: Caller, variables: PageVariables) => {
  const rows = await findPage(pool, caller, variables);
  const page = rows.slice(0, variables.first);
  const subscriptions = await findSubscriptions(
    pool,
    caller,
    page.map(({ id }) => id),
  );
  const nodes = page.map((row) => ({
    ...toListed(row),
    qualification: row.qualification,
    subscriptions: toSubscriptions(subscriptions.get(row.id)),
  }));
  return { customers: { nodes, pageInfo: pageInfo(rows, variables.first, cursorOf) } };
};

export const readCustomerList = async (pool: Pool, caller: Caller, variables: PageVariables) => {
  const rows = await findPage(pool, caller, variables);
  const nodes = rows.slice(0, variables.first).map(toListed);
  return { customers: { nodes, pageInfo: pageInfo(rows, variables.first, cursorOf) } };
};

interface WholeCustomerRow extends CustomerRow {
  readonly address: unknown;
  readonly primaryContact: unknown;
  readonly startedAt: string;
  readonly hasDelegatedAdmin: number;
}

const customerSql = `SELECT ${columns}, c.address, c.primary_contact AS primaryContact,
  r.started_at AS startedAt, r.has_delegated_admin AS hasDelegatedAdmin ${seen}
  WHERE r.partner_id = ? AND r.ended_at IS NULL AND c.id = ?`;

export const readCustomer = async (pool: Pool, caller: Caller, variables: { readonly id: string }) => {
  const id = toUuid(variables.id);
  const [rows, subscriptions] = await Promise.all([
    select<WholeCustomerRow>(pool, customerSql, [caller.partnerId, id]),
    findSubscriptions(pool, caller, [id]),
  ]);
  const [row] = rows;
  if (!row) return { customer: null };
  return {
    customer: {
      ...toListed(row),
      qualification: row.qualification,
      address: json(row.address),
      primaryContact: json(row.primaryContact),
      relationship: { startedAt: instant(row.startedAt), hasDelegatedAdmin: row.hasDelegatedAdmin === 1 },
      subscriptions: toSubscriptions(subscriptions.get(id)),
    },
  };
};
