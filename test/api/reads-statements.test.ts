import { beforeAll, describe, expect, test } from 'vitest';
import { demo, generous, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { onboardSixty, type SeededCustomer } from './sixty-customers.ts';

const app = useApp(generous);

let client: Client;
let seeded: SeededCustomer[];

beforeAll(async () => {
  client = await app.current.signIn(demo.indirectProvider);
  seeded = await onboardSixty(app.current, client);
});

/** Whether the catalogue has changed is asked every two seconds, whoever comes then: no part of any query. */
const isRevisionCheck = (sql: string) => sql.includes('catalogue_revisions');

const countOf = async (query: string, variables: Record<string, unknown>): Promise<number> => {
  const { statements } = app.current;
  statements.length = 0;
  await client.ask(query, variables);
  return statements.filter((sql) => !isRevisionCheck(sql)).length;
};

interface Page {
  readonly customers: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly indirectReseller: { readonly name: string } | null;
      readonly subscriptions: {
        readonly nodes: ReadonlyArray<{ readonly offer: { readonly name: string } }>;
      };
    }>;
  };
}

const nested = `query ($first: Int) {
  customers(first: $first) { nodes { id subscriptions { nodes { offer { name } } } indirectReseller { name } } }
}`;

describe('a page of customers with their subscriptions, offers and resellers', () => {
  test('takes at most 6 SQL statements, as many for 10 customers as for 50', async () => {
    const counts = { ten: await countOf(nested, { first: 10 }), fifty: await countOf(nested, { first: 50 }) };
    console.info(`SQL statements of the nested page: ${counts.ten} for 10 customers, ${counts.fifty} for 50`);
    expect(counts.fifty).toBeGreaterThan(0);
    expect(counts.fifty + 1, 'with the check of the catalogue').toBeLessThanOrEqual(6);
    expect(counts.ten).toBe(counts.fifty);
  });

  test('is complete: every subscription of every customer, and its reseller', async () => {
    const { customers } = await client.ask<Page>(nested, { first: 50 });
    expect(customers.nodes).toHaveLength(50);
    const count = (lines: SeededCustomer['lines']): number =>
      lines.reduce((sum, { addOns = [] }) => sum + 1 + count(addOns), 0);
    const names: Readonly<Record<string, string>> = {
      '2000001': 'Alpine Ski House IT',
      '2000002': 'Wingtip Informática',
      '2000003': 'Proseware Conseil',
    };
    for (const { id, subscriptions, indirectReseller } of customers.nodes) {
      const customer = seeded.find((one) => one.id === id);
      expect(subscriptions.nodes).toHaveLength(count(customer?.lines ?? []));
      expect(indirectReseller?.name ?? null).toBe(customer?.reseller ? names[customer.reseller] : null);
      for (const { offer } of subscriptions.nodes) expect(offer.name).not.toBe('');
    }
  });
});

describe('the number of SQL statements stays small however long the page is', () => {
  test.each([
    [
      'customers with everything under them',
      `query ($first: Int) { customers(first: $first) { totalCount nodes {
        relationship { startedAt } agreements { template { type } signer { email } }
        orders(first: 5) { totalCount nodes { id subscriptions { id parent { id } addOns { id } order { id } } } }
        subscriptions(first: 2) { totalCount nodes { id parent { id } addOns { id } order { id } unitPrice { amount } } }
        indirectReseller { id name }
      } } }`,
    ],
    [
      'onboardings with steps, problems, lines and confirmation',
      `query ($first: Int) { customerOnboardings(first: $first) { totalCount nodes {
        state steps { isComplete } problems { code } indirectReseller { name } lines { offer { name } unitPrice { amount } }
        confirmation { customer { id domain } orders { id } adminUserName temporaryPassword }
      } } }`,
    ],
    [
      'resellers with their customers',
      `query ($first: Int) { indirectResellers(first: $first) { totalCount nodes { name customers { totalCount nodes { id } } } } }`,
    ],
    [
      'offers with the caller’s own prices',
      `query ($first: Int) { offers(market: "DE", first: $first) { nodes {
        name partnerPrice(market: "DE", billingCycle: MONTHLY) { amount } addOns(first: 3) { nodes { name } }
      } } }`,
    ],
  ])('%s', async (title, query) => {
    const few = await countOf(query, { first: 12 });
    const many = await countOf(query, { first: 60 });
    console.info(`SQL statements, ${title}: ${few} for 12, ${many} for 60`);
    // A level whose parents come from two loaders may be asked for in two batches, as the pool answers.
    expect(Math.max(few, many)).toBeLessThanOrEqual(20);
  });

  test('customers looked up one by one in a request', async () => {
    const some = (count: number) => ({ ids: seeded.slice(0, count).map(({ id }) => id) });
    const query =
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Customer { companyName indirectReseller { name } } } }';
    expect(await countOf(query, some(60))).toBe(await countOf(query, some(5)));
  });
});
