import { customersSql } from '../shared/stored-customers.ts';
import type { StoredCustomer } from '../shared/verdict.ts';
import type { GaleraNode } from './galera-node.ts';

const database = 'onboarding';
const name = "SUBSTRING_INDEX(c.domain, '.', 1)";

/** The demo's customers as the node itself has them. */
export const customersOn = (node: GaleraNode): Promise<StoredCustomer[]> =>
  node.query(customersSql(name, "c.domain LIKE 'demo%'", `${database}.`));

/** A sum over every table's rows: equal where the nodes have the same. */
export const checksumsOn = async (node: GaleraNode): Promise<string> => {
  const tables = await node.query<{ name: string }>(
    `SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = '${database}' ORDER BY TABLE_NAME`,
  );
  const names = tables.map(({ name }) => `${database}.${name}`).join();
  return JSON.stringify(await node.query(`CHECKSUM TABLE ${names}`));
};
