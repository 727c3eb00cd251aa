import type { GaleraNode } from './galera-node.ts';
import type { StoredCustomer } from './verdict.ts';

const database = 'onboarding';
const countOf = (table: string, condition = '') =>
  `(SELECT COUNT(*) FROM ${database}.${table} t WHERE t.customer_id = c.id ${condition})`;

/** The demo's customers as the node itself has them. */
export const customersOn = async (node: GaleraNode): Promise<StoredCustomer[]> => {
  const rows = await node.query<StoredCustomer>(
    `SELECT c.tenant_id AS tenantId, SUBSTRING_INDEX(c.domain, '.', 1) AS domainPrefix,
            ${countOf('customer_relationships')} AS relationships, ${countOf('admin_accounts')} AS accounts,
            ${countOf('orders')} AS orders, ${countOf('subscriptions')} AS subscriptions,
            ${countOf('audit_records', "AND t.operation = 'ADD_CUSTOMER'")} AS records
     FROM ${database}.customers c WHERE c.domain LIKE 'demo%'`,
  );
  return rows;
};

/** A sum over every table's rows: equal where the nodes have the same. */
export const checksumsOn = async (node: GaleraNode): Promise<string> => {
  const tables = await node.query<{ name: string }>(
    `SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = '${database}' ORDER BY TABLE_NAME`,
  );
  const names = tables.map(({ name }) => `${database}.${name}`).join();
  return JSON.stringify(await node.query(`CHECKSUM TABLE ${names}`));
};
