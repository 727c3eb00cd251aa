import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { importMorePartners, more } from './more-partners.ts';
import { uuidOf } from './refusal.ts';
import { administratorOf, makeRequest, related, type SeenRelationship, tokenOf } from './relationships.ts';
import { partnerRowId } from './stored-rows.ts';
import { latestAgreement, resellerId, submittedCustomer } from './walk.ts';

/*
 * Three partners around one customer: an indirect provider that has added it, with a reseller of its own;
 * another provider, with a reseller that both providers have; and one that bills it directly.
 */

const app = useApp();
const sharedReseller = '2000002';
const directInGermany = '3000777';

interface Side {
  readonly mpnId: string;
  readonly client: Client;
}

let sides: Side[];
let resellers: { readonly own: Client; readonly shared: Client };
let customerId: string;
let agreementTemplateId: string;

const signIn = async (mpnId: string): Promise<Side> => ({ mpnId, client: await app.current.signIn(mpnId) });

/** What this partner has sold, made as the provider's: the same rows under other ids. */
const sellAlso = async (mpnId: string): Promise<void> => {
  const partnerId = await partnerRowId(app.current, mpnId);
  const orderId = randomUUID();
  const columns = (names: string, replaced: Readonly<Record<string, string>>) =>
    names.split(' ').map((name) => (name in replaced ? '?' : name));
  const copy = (table: string, names: string, replaced: Readonly<Record<string, string>>) =>
    app.current.query(
      `INSERT INTO ${table} (${names.replaceAll(' ', ', ')})
       SELECT ${columns(names, replaced).join(', ')} FROM ${table} WHERE customer_id = ? AND partner_id = ?`,
      [
        ...names.split(' ').flatMap((name) => (name in replaced ? [replaced[name]] : [])),
        uuidOf(customerId),
        providerRow,
      ],
    );
  await copy(
    'orders',
    'id customer_id partner_id status billing_cycle sales_group_id currency_code created_at',
    { id: orderId, partner_id: partnerId },
  );
  await copy(
    'subscriptions',
    'id version customer_id partner_id order_id offer_id friendly_name quantity unit_type status billing_cycle is_trial auto_renew_enabled effective_start_date currency_code created_at',
    { id: randomUUID(), partner_id: partnerId, order_id: orderId },
  );
};

let providerRow: string;

const invite = async (client: Client, input: object = {}) => {
  const administrator = await administratorOf(app.current, customerId);
  await related(administrator, 'acceptRelationshipInvitation', {
    token: tokenOf(await makeRequest(client, input)),
    agreementTemplateId,
  });
};

beforeAll(async () => {
  await importMorePartners(app.current);
  await app.current.importPartners([
    {
      tenantId: '7a1f0000-0000-4000-8000-000000003777',
      mpnId: directInGermany,
      name: 'Trey Research Hamburg',
      type: 'DIRECT_BILL',
      country: 'DE',
      cloud: 'PUBLIC',
      hasSignedPartnerAgreement: true,
      resellers: [],
    },
  ]);
  sides = [
    await signIn(demo.indirectProvider),
    await signIn(more.secondProvider),
    await signIn(directInGermany),
  ];
  resellers = { own: (await signIn(demo.reseller)).client, shared: (await signIn(sharedReseller)).client };
  const [provider, secondProvider, direct] = sides as [Side, Side, Side];
  providerRow = await partnerRowId(app.current, demo.indirectProvider);
  agreementTemplateId = await latestAgreement(provider.client);
  const { customer } = await submittedCustomer(provider.client, {
    country: 'DE',
    company: { name: 'Quillfeather Orchards', domainPrefix: 'quillfeather' },
    reseller: demo.reseller,
  });
  customerId = customer.id;
  await invite(secondProvider.client, {
    indirectResellerId: await resellerId(secondProvider.client, sharedReseller),
  });
  await invite(direct.client, { withDelegatedAdmin: false });
  await sellAlso(more.secondProvider);
  await sellAlso(directInGermany);
});

interface Seen {
  readonly relationship: SeenRelationship;
  readonly indirectReseller: { readonly mpnId: string } | null;
  readonly agreements: ReadonlyArray<{ readonly id: string }>;
  readonly orders: { readonly totalCount: number; readonly nodes: ReadonlyArray<{ readonly id: string }> };
  readonly subscriptions: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly order: { readonly id: string } }>;
  };
}

const look = async (client: Client): Promise<Seen> =>
  (
    await client.ask<{ customer: Seen }>(
      `query ($id: ID!) { customer(id: $id) {
        relationship { startedAt endedAt hasDelegatedAdmin } indirectReseller { mpnId } agreements { id }
        orders { totalCount nodes { id } } subscriptions { totalCount nodes { id order { id } } }
      } }`,
      { id: customerId },
    )
  ).customer;

const idsOf = ({ agreements, orders, subscriptions }: Seen): string[] =>
  [...agreements, ...orders.nodes, ...subscriptions.nodes].map(({ id }) => id);

describe('one customer of three partners', () => {
  test('is the same customer for each', async () => {
    for (const { client } of sides) {
      const { customers } = await client.ask<{ customers: { nodes: Array<{ id: string }> } }>(
        '{ customers(search: "quillfeather") { nodes { id } } }',
      );
      expect(customers.nodes).toEqual([{ id: customerId }]);
    }
    const rows = await app.current.query("SELECT id FROM customers WHERE domain LIKE 'quillfeather.%'");
    expect(rows).toHaveLength(1);
  });

  test('shows each its own relationship and its own reseller', async () => {
    const seen = await Promise.all(sides.map(({ client }) => look(client)));
    expect(seen.map(({ indirectReseller }) => indirectReseller?.mpnId)).toEqual([
      demo.reseller,
      sharedReseller,
      undefined,
    ]);
    expect(seen.map(({ relationship }) => relationship.hasDelegatedAdmin)).toEqual([true, true, false]);
    expect(new Set(seen.map(({ relationship }) => relationship.startedAt)).size).toBe(3);
  });

  test('shows each its own agreement, order and subscription, and counts no others', async () => {
    for (const { client } of sides) {
      const seen = await look(client);
      expect(seen.agreements).toHaveLength(1);
      expect([seen.orders.totalCount, seen.subscriptions.totalCount]).toEqual([1, 1]);
      expect(seen.subscriptions.nodes[0]?.order.id).toBe(seen.orders.nodes[0]?.id);
    }
  });

  test('shows none what the others have, by no id', async () => {
    const ids = await Promise.all(sides.map(async ({ client }) => idsOf(await look(client))));
    expect(new Set(ids.flat()).size).toBe(9);
    for (const [index, { client }] of sides.entries()) {
      const others = ids.filter((_, other) => other !== index).flat();
      const { nodes } = await client.ask<{ nodes: unknown[] }>(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
        { ids: others },
      );
      expect(nodes).toEqual(others.map(() => null));
    }
  });

  test('shows the audit of each partner to that partner alone', async () => {
    const told = await Promise.all(
      sides.map(async ({ client }) => {
        const { auditRecords } = await client.ask<{
          auditRecords: { nodes: Array<{ id: string; operation: string }> };
        }>('query ($id: ID!) { auditRecords(filter: { customerId: $id }) { nodes { id operation } } }', {
          id: customerId,
        });
        return auditRecords.nodes;
      }),
    );
    expect(told.map((nodes) => nodes.map(({ operation }) => operation))).toEqual([
      ['CREATE_ORDER', 'CONFIRM_AGREEMENT', 'ADD_CUSTOMER'],
      ['CONFIRM_AGREEMENT', 'ACCEPT_RELATIONSHIP'],
      ['CONFIRM_AGREEMENT', 'ACCEPT_RELATIONSHIP'],
    ]);
  });

  test('shows the page with the first administrator’s password to the one who added it alone', async () => {
    for (const { client } of sides.slice(1)) {
      const { customerOnboardings } = await client.ask<{ customerOnboardings: { totalCount: number } }>(
        '{ customerOnboardings { totalCount } }',
      );
      expect(customerOnboardings.totalCount).toBe(0);
    }
  });
});

describe('the resellers', () => {
  test('see what their own provider has sold', async () => {
    const [provider, secondProvider] = await Promise.all(sides.map(({ client }) => look(client)));
    expect(idsOf(await look(resellers.own))).toEqual(idsOf(provider as Seen));
    expect(idsOf(await look(resellers.shared))).toEqual(idsOf(secondProvider as Seen));
  });
});

describe('a reseller that carries one customer for two providers', () => {
  let listed: () => Promise<{ ids: string[]; count: number; pages: string[] }>;

  beforeAll(async () => {
    const [provider] = sides as [Side];
    await app.current.query("UPDATE subscriptions SET status = 'SUSPENDED' WHERE partner_id = ?", [
      providerRow,
    ]);
    await related(provider.client, 'endCustomerRelationship', { customerId });
    await invite(resellers.shared, { indirectProviderMpnId: demo.indirectProvider });
    listed = async () => {
      const ask = async (args: string) =>
        (
          await resellers.shared.ask<{
            customers: { totalCount: number; nodes: Array<{ id: string }>; pageInfo: { endCursor: string } };
          }>(`{ customers(${args}) { totalCount nodes { id } pageInfo { endCursor } } }`)
        ).customers;
      const all = await ask('first: 100');
      const one = await ask('first: 1');
      const two = await ask(`first: 1, after: "${one.pageInfo.endCursor}"`);
      const ids = (found: typeof all) => found.nodes.map(({ id }) => id);
      return { ids: ids(all), count: all.totalCount, pages: [...ids(one), ...ids(two)] };
    };
  });

  test('sees it once in its list, on whatever page', async () => {
    expect(await listed()).toEqual({ ids: [customerId], count: 1, pages: [customerId] });
  });

  test('sees what both have sold', async () => {
    expect((await look(resellers.shared)).subscriptions.totalCount).toBe(2);
  });

  test('finds it through either partnership', async () => {
    for (const { client } of sides.slice(0, 2)) {
      const { customers } = await resellers.shared.ask<{ customers: { totalCount: number } }>(
        'query ($id: ID!) { customers(filter: { indirectResellerId: { in: [$id] } }) { totalCount } }',
        { id: await resellerId(client, sharedReseller) },
      );
      expect(customers.totalCount).toBe(1);
    }
  });

  test('still has it when one of the two ends', async () => {
    const [, secondProvider] = sides as [Side, Side];
    await app.current.query("UPDATE subscriptions SET status = 'SUSPENDED' WHERE customer_id = ?", [
      uuidOf(customerId),
    ]);
    await related(secondProvider.client, 'endCustomerRelationship', { customerId });
    expect(await listed()).toEqual({ ids: [customerId], count: 1, pages: [customerId] });
    expect((await look(resellers.shared)).subscriptions.totalCount).toBe(1);
  });
});
