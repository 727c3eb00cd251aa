import { beforeAll, describe, expect, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { importMorePartners, more } from './more-partners.ts';
import { strangerId, uuidOf } from './refusal.ts';
import {
  administratorOf,
  makeRequest,
  mistakesOf,
  relate,
  related,
  type SeenRelationship,
  tokenOf,
} from './relationships.ts';
import { latestAgreement, offers, submittedCustomer } from './walk.ts';
import { createEndpoint, day, passTime, readDeliveries, resetTime } from './webhooks.ts';

const app = useApp();

let direct: Client;
let second: Client;
let agreementTemplateId: string;

beforeAll(async () => {
  await importMorePartners(app.current);
  direct = await app.current.signIn(demo.directBill);
  second = await app.current.signIn(more.secondDirectBill);
  agreementTemplateId = await latestAgreement(direct);
});

const end = (client: Client, customerId: string, input: object = {}) =>
  relate(client, 'endCustomerRelationship', { customerId, ...input });

const setStatuses = async (customerId: string, ...statuses: readonly string[]) => {
  const rows = await app.current.query<{ id: string }>(
    'SELECT id FROM subscriptions WHERE customer_id = ? ORDER BY id',
    [uuidOf(customerId)],
  );
  expect(rows.length).toBe(statuses.length);
  for (const [index, { id }] of rows.entries())
    await app.current.query('UPDATE subscriptions SET status = ? WHERE id = ?', [statuses[index], id]);
};

const lines = [
  { offer: offers.businessPremium, quantity: 3 },
  { offer: offers.enterpriseE3, quantity: 2 },
  { offer: offers.powerBiPro, quantity: 1 },
];

/** A customer whose three subscriptions are at rest. */
const resting = async (client = direct) => {
  const made = await submittedCustomer(client, { lines });
  await setStatuses(made.customer.id, 'SUSPENDED', 'EXPIRED', 'DELETED');
  return { ...made, id: made.customer.id };
};

const invite = async (partner: Client, customerId: string) => {
  const administrator = await administratorOf(app.current, customerId);
  const request = await makeRequest(partner);
  await related(administrator, 'acceptRelationshipInvitation', {
    token: tokenOf(request),
    agreementTemplateId,
  });
  return request;
};

interface Seen {
  readonly id: string;
  readonly version: number;
  readonly relationship: SeenRelationship;
  readonly agreements: unknown[];
  readonly orders: { totalCount: number; nodes: Array<{ id: string }> };
  readonly subscriptions: { totalCount: number; nodes: Array<{ id: string }> };
}

const look = async (client: Client, id: string): Promise<Seen | null> =>
  (
    await client.ask<{ customer: Seen | null }>(
      `query ($id: ID!) { customer(id: $id) {
        id version relationship { startedAt endedAt hasDelegatedAdmin } agreements { id }
        orders { totalCount nodes { id } } subscriptions { totalCount nodes { id } }
      } }`,
      { id },
    )
  ).customer;

const listed = async (client: Client): Promise<{ ids: string[]; count: number }> => {
  const { customers } = await client.ask<{
    customers: { totalCount: number; nodes: Array<{ id: string }> };
  }>(
    '{ customers(first: 100, orderBy: { field: CREATED_AT, direction: DESC }) { totalCount nodes { id } } }',
  );
  return { ids: customers.nodes.map(({ id }) => id), count: customers.totalCount };
};

describe('a relationship is ended only when every subscription is at rest', () => {
  test.each(['ACTIVE', 'PENDING'])('%s ones are in the way, and are counted', async (status) => {
    const { customer } = await submittedCustomer(direct, { lines });
    await setStatuses(customer.id, status, 'SUSPENDED', status);
    const { userErrors, customer: shown } = await end(direct, customer.id);
    expect(userErrors).toMatchObject([
      { code: 'RELATIONSHIP_HAS_ACTIVE_SUBSCRIPTIONS', field: ['customerId'] },
    ]);
    expect(userErrors[0]?.message).toContain('2 active subscriptions');
    expect(shown).toMatchObject({ id: customer.id, relationship: { endedAt: null } });
    expect(await look(direct, customer.id)).not.toBeNull();
  });

  test('suspended, expired and deleted ones are not', async () => {
    const { id } = await resting();
    expect(mistakesOf(await end(direct, id))).toEqual([]);
  });

  test('those that another partner has sold are not', async () => {
    const { customer } = await submittedCustomer(direct);
    await invite(second, customer.id);
    expect(mistakesOf(await end(second, customer.id))).toEqual([]);
    expect((await look(direct, customer.id))?.subscriptions.totalCount).toBe(1);
  });
});

describe('ending', () => {
  test('shows the customer once more, with the end of the relationship', async () => {
    const { id } = await resting();
    const at = new Date(Date.now() + day);
    app.current.clock.now = () => at;
    const { customer } = await related(direct, 'endCustomerRelationship', { customerId: id });
    expect(customer?.relationship).toMatchObject({ endedAt: at.toISOString(), hasDelegatedAdmin: true });
    resetTime(app.current);
  });

  test('takes the customer out of every list and look-up, with all that was sold to it', async () => {
    const { id } = await resting();
    const seen = await look(direct, id);
    const [order] = seen?.orders.nodes ?? [];
    const [subscription] = seen?.subscriptions.nodes ?? [];
    const [agreement] = (seen?.agreements ?? []) as Array<{ id: string }>;
    const before = await listed(direct);
    expect(before.ids).toContain(id);
    await related(direct, 'endCustomerRelationship', { customerId: id });
    const after = await listed(direct);
    expect([after.ids.includes(id), after.count]).toEqual([false, before.count - 1]);
    const ids = [id, order?.id, subscription?.id, agreement?.id];
    expect(ids.every(Boolean)).toBe(true);
    const found = await direct.ask(
      `query ($ids: [ID!]!, $customer: ID!, $order: ID!, $subscription: ID!) {
        nodes(ids: $ids) { id } customer(id: $customer) { id }
        order(id: $order) { id } subscription(id: $subscription) { id }
      }`,
      { ids, customer: id, order: order?.id, subscription: subscription?.id },
    );
    expect(found).toEqual({
      nodes: [null, null, null, null],
      customer: null,
      order: null,
      subscription: null,
    });
    const { customers } = await direct.ask<{ customers: { nodes: unknown[] } }>(
      'query ($search: String) { customers(search: $search) { nodes { id } } }',
      { search: 'Contoso Coffee' },
    );
    expect(customers.nodes).not.toContainEqual({ id });
  });

  test('hides the confirmation page, with the temporary password, of the one who had added the customer', async () => {
    const { id, onboardingId } = await resting();
    const read = () =>
      direct.ask<{ customerOnboarding: { state: string; confirmation: object | null } }>(
        `query ($id: ID!) { customerOnboarding(id: $id) {
          state confirmation { temporaryPassword customer { id } orders { id } } } }`,
        { id: onboardingId },
      );
    expect((await read()).customerOnboarding.confirmation).not.toBeNull();
    await related(direct, 'endCustomerRelationship', { customerId: id });
    expect((await read()).customerOnboarding).toEqual({ state: 'SUBMITTED', confirmation: null });
  });

  test('leaves the audit readable, by the customer’s id', async () => {
    const { id } = await resting();
    const { customer } = await related(direct, 'endCustomerRelationship', { customerId: id });
    const { auditRecords } = await direct.ask<{
      auditRecords: { nodes: Array<{ operation: string; changes: unknown[] }> };
    }>(
      `query ($id: ID!) { auditRecords(filter: { customerId: $id }) {
        nodes { operation customer { id } changes { field before after } } } }`,
      { id },
    );
    expect(auditRecords.nodes.map(({ operation }) => operation)).toEqual([
      'END_RELATIONSHIP',
      'CREATE_ORDER',
      'CONFIRM_AGREEMENT',
      'ADD_CUSTOMER',
    ]);
    expect(auditRecords.nodes[0]).toMatchObject({
      customer: null,
      changes: [{ field: ['relationship', 'endedAt'], before: null, after: customer?.relationship.endedAt }],
    });
  });

  test('is told by webhooks', async () => {
    const endpoint = await createEndpoint(direct, 'https://hooks.example.com/', ['RELATIONSHIP_ENDED']);
    const { id } = await resting();
    await related(direct, 'endCustomerRelationship', { customerId: id });
    expect((await readDeliveries(direct, endpoint.id)).map(({ event }) => event)).toEqual([
      'RELATIONSHIP_ENDED',
    ]);
  });

  test('is the partner’s own to do: others find no such customer', async () => {
    const { id } = await resting();
    const expected = ['NOT_FOUND at customerId'];
    expect(mistakesOf(await end(second, id))).toEqual(expected);
    expect(mistakesOf(await end(direct, strangerId('cus')))).toEqual(expected);
    expect(mistakesOf(await end(direct, 'cus_x'))).toEqual(['INVALID_ID at customerId']);
    expect(await look(direct, id)).not.toBeNull();
  });

  test('a second time finds no customer any more', async () => {
    const { id } = await resting();
    await related(direct, 'endCustomerRelationship', { customerId: id });
    const { customer, userErrors } = await end(direct, id);
    expect([customer, userErrors[0]?.code]).toEqual([null, 'NOT_FOUND']);
  });

  test('asks for the version that was seen', async () => {
    const { id } = await resting();
    const { userErrors } = await end(direct, id, { expectedVersion: 7 });
    expect(userErrors).toMatchObject([
      { code: 'VERSION_CONFLICT', field: ['expectedVersion'], currentVersion: 1 },
    ]);
    expect(mistakesOf(await end(direct, id, { expectedVersion: 1 }))).toEqual([]);
  });

  test('is nothing for an indirect reseller, though it sees the customer', async () => {
    const provider = await app.current.signIn(demo.indirectProvider);
    const { customer } = await submittedCustomer(provider, { country: 'DE', reseller: demo.reseller });
    const reseller = await app.current.signIn(demo.reseller);
    expect(await look(reseller, customer.id)).not.toBeNull();
    const { errors } = await reseller.send(
      'mutation ($input: EndCustomerRelationshipInput!) { endCustomerRelationship(input: $input) { customer { id } } }',
      { input: { customerId: customer.id } },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'MANAGE_SUBSCRIPTIONS' });
  });

  test('by the provider takes the customer from its reseller too', async () => {
    const provider = await app.current.signIn(demo.indirectProvider);
    const { customer } = await submittedCustomer(provider, { country: 'DE', reseller: demo.reseller });
    await setStatuses(customer.id, 'SUSPENDED');
    const reseller = await app.current.signIn(demo.reseller);
    const sold = await look(reseller, customer.id);
    await related(provider, 'endCustomerRelationship', { customerId: customer.id });
    expect(await look(reseller, customer.id)).toBeNull();
    const { node } = await reseller.ask<{ node: unknown }>('query ($id: ID!) { node(id: $id) { id } }', {
      id: sold?.subscriptions.nodes[0]?.id,
    });
    expect(node).toBeNull();
  });

  test('changes nothing for other partners, not even the version', async () => {
    const { id } = await resting();
    await invite(second, id);
    const before = await look(second, id);
    await related(direct, 'endCustomerRelationship', { customerId: id });
    expect(await look(second, id)).toEqual(before);
  });
});

describe('after the end', () => {
  test('nothing more is confirmed for the customer', async () => {
    const { id } = await resting();
    await related(direct, 'endCustomerRelationship', { customerId: id });
    const input = { customerId: id, agreementTemplateId, acceptedOn: '2025-01-15' };
    expect(mistakesOf(await relate(direct, 'confirmCustomerAgreement', input))).toEqual([
      'NOT_FOUND at customerId',
    ]);
  });

  test('the company is one to be asked, when somebody adds it again', async () => {
    await app.current.importPartners([
      {
        tenantId: '7a1f0000-0000-4000-8000-000000003888',
        mpnId: '3000888',
        name: 'Adatum Budapest',
        type: 'DIRECT_BILL',
        country: 'HU',
        cloud: 'PUBLIC',
        hasSignedPartnerAgreement: true,
        resellers: [],
      },
    ]);
    const budapest = await app.current.signIn('3000888');
    const registrationNumber = '99999999-2-41';
    const { customer } = await submittedCustomer(budapest, {
      country: 'HU',
      company: { registrationNumber },
    });
    await setStatuses(customer.id, 'SUSPENDED');
    const told = () => addAgain(budapest, registrationNumber);
    expect(await told()).toMatchObject({ isOwnCustomer: true, customer: { id: customer.id } });
    await related(budapest, 'endCustomerRelationship', { customerId: customer.id });
    expect(await told()).toMatchObject({
      code: 'CUSTOMER_ALREADY_EXISTS',
      isOwnCustomer: false,
      customer: null,
      message: 'This company is already a customer. Request a reseller relationship with it instead.',
    });
  });

  test('a new request brings it back, with all that was sold before; the earlier times stay in the audit', async () => {
    const { id } = await resting();
    const before = await look(direct, id);
    const { customer: ended } = await related(direct, 'endCustomerRelationship', { customerId: id });
    passTime(app.current, 3 * day);
    await invite(direct, id);
    const after = await look(direct, id);
    expect(after).toMatchObject({
      relationship: { endedAt: null },
      orders: before?.orders,
      subscriptions: before?.subscriptions,
    });
    expect(after?.agreements).toHaveLength((before?.agreements.length ?? 0) + 1);
    expect(Date.parse(after?.relationship.startedAt ?? '')).toBeGreaterThan(
      Date.parse(ended?.relationship.endedAt ?? ''),
    );
    expect((await listed(direct)).ids.filter((one) => one === id)).toHaveLength(1);
    const { auditRecords } = await direct.ask<{
      auditRecords: { nodes: Array<{ changes: unknown[]; customer: object }> };
    }>(
      `query ($id: ID!) { auditRecords(filter: { customerId: $id, operation: ACCEPT_RELATIONSHIP }) {
        nodes { customer { id } changes { field before after } } } }`,
      { id },
    );
    expect(auditRecords.nodes[0]).toMatchObject({
      customer: { id },
      changes: expect.arrayContaining([
        {
          field: ['relationship', 'startedAt'],
          before: before?.relationship.startedAt,
          after: after?.relationship.startedAt,
        },
        { field: ['relationship', 'endedAt'], before: ended?.relationship.endedAt, after: null },
      ]),
    });
    resetTime(app.current);
  });

  test('the link that was used before does not bring it back', async () => {
    const { id } = await resting();
    const request = await invite(second, id);
    await related(second, 'endCustomerRelationship', { customerId: id });
    const administrator = await administratorOf(app.current, id);
    const answer = await relate(administrator, 'acceptRelationshipInvitation', { token: tokenOf(request) });
    expect(mistakesOf(answer)).toEqual(['INVITATION_EXPIRED at token']);
    expect(await look(second, id)).toBeNull();
  });
});

/** What is told to a partner that adds a company of this number. */
const addAgain = async (client: Client, registrationNumber: string) => {
  const { startCustomerOnboarding } = await client.ask<{
    startCustomerOnboarding: { onboarding: { id: string } };
  }>('mutation { startCustomerOnboarding(input: {}) { onboarding { id } } }');
  const { updateAccountInfo } = await client.ask<{ updateAccountInfo: { userErrors: object[] } }>(
    `mutation ($input: UpdateAccountInfoInput!) { updateAccountInfo(input: $input) { userErrors {
      code message ... on CustomerAlreadyExistsError { isOwnCustomer customer { id } } } } }`,
    {
      input: {
        onboardingId: startCustomerOnboarding.onboarding.id,
        company: { registrationNumber, address: { country: 'HU' } },
      },
    },
  );
  return updateAccountInfo.userErrors[0];
};

describe('at once', () => {
  test('ended from many sides: once', async () => {
    const { id } = await resting();
    const answers = await Promise.all(Array.from({ length: 4 }, () => end(direct, id)));
    expect(answers.map(({ userErrors }) => userErrors[0]?.code ?? 'done').sort()).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
      'NOT_FOUND',
      'done',
    ]);
  });

  test('one partner ends while another adds a customer of its own and a third is accepted', async () => {
    const { id } = await resting();
    const administrator = await administratorOf(app.current, id);
    const request = await makeRequest(second);
    const [ended, accepted, added] = await Promise.all([
      end(direct, id),
      relate(administrator, 'acceptRelationshipInvitation', { token: tokenOf(request), agreementTemplateId }),
      submittedCustomer(second),
    ]);
    expect([mistakesOf(ended), mistakesOf(accepted)]).toEqual([[], []]);
    expect(await look(direct, id)).toBeNull();
    expect(await look(second, id)).not.toBeNull();
    expect(await look(second, added.customer.id)).not.toBeNull();
  });
});
