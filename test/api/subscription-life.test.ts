import { beforeAll, describe, expect, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { importMorePartners, more } from './more-partners.ts';
import { strangerId, told, uuidOf } from './refusal.ts';
import {
  attempt,
  customerWith,
  forgetAgreement,
  listSubscriptions,
  manage,
  order,
  readSubscription,
  type SeenSubscription,
  type SubscriptionMutation,
  share,
} from './subscriptions.ts';
import { type LineChoice, offers } from './walk.ts';
import { createEndpoint, day, deleteEndpoints, passTime, readDeliveries, resetTime } from './webhooks.ts';

const app = useApp();

let seller: Client;
let neighbour: Client;

beforeAll(async () => {
  await importMorePartners(app.current);
  seller = await app.current.signIn(demo.directBill);
  neighbour = await app.current.signIn(more.secondDirectBill);
});

const seats = (offer: string, quantity = 5, rest: Partial<LineChoice> = {}): LineChoice => ({
  offer,
  quantity,
  ...rest,
});

const sold = async (...lines: LineChoice[]): Promise<SeenSubscription> => {
  const { subscriptions } = await customerWith(seller, lines.length ? lines : [seats(offers.enterpriseE3)]);
  return subscriptions[0] as SeenSubscription;
};

const withPhones = () =>
  customerWith(seller, [
    seats(offers.enterpriseE3, 5, {
      addOns: [seats(offers.phoneSystem, 2, { addOns: [seats(offers.domesticCallingPlan, 1)] })],
    }),
  ]);

const setStatus = (id: string, status: string) =>
  app.current.app.database.transaction((manager) =>
    manager.query('UPDATE subscriptions SET status = ? WHERE id = ?', [status, uuidOf(id)]),
  );

/** The mistakes told about a change that must be refused, and must change nothing. */
const refusal = async (client: Client, name: SubscriptionMutation, input: { subscriptionId: string }) => {
  const before = await readSubscription(seller, input.subscriptionId);
  const { userErrors } = await attempt(client, name, input);
  expect(userErrors, 'it was not refused').not.toEqual([]);
  expect(await readSubscription(seller, input.subscriptionId)).toEqual(before);
  return told(userErrors);
};

const changes: ReadonlyArray<readonly [SubscriptionMutation, object]> = [
  ['changeSubscriptionQuantity', { quantity: 7 }],
  ['renameSubscription', { friendlyName: 'Second floor' }],
  ['setAutoRenew', { autoRenewEnabled: false }],
];

describe('a change', () => {
  test.each([
    ['changeSubscriptionQuantity', { quantity: 7 }, { quantity: 7 }],
    ['renameSubscription', { friendlyName: ' Second floor ' }, { friendlyName: 'Second floor' }],
    ['renameSubscription', { friendlyName: '' }, { friendlyName: 'Office 365 Enterprise E3' }],
    ['setAutoRenew', { autoRenewEnabled: false }, { autoRenewEnabled: false }],
  ] as const)('by %s with %j leaves %j and a new version', async (name, input, expected) => {
    const before = await sold(seats(offers.enterpriseE3, 5, { friendlyName: 'First floor' }));
    const { id: subscriptionId, version } = before;
    const after = await manage(seller, name, { subscriptionId, expectedVersion: version, ...input });
    expect(after).toEqual({ ...before, ...expected, version: version + 1 });
    expect(await readSubscription(seller, subscriptionId)).toEqual(after);
  });

  test('is audited and told', async () => {
    const { id, version } = await sold();
    const endpoint = await createEndpoint(seller, 'https://hooks.example.com/', ['SUBSCRIPTION_CHANGED']);
    await manage(seller, 'changeSubscriptionQuantity', { subscriptionId: id, quantity: 8 });
    const { auditRecords } = await seller.ask<{ auditRecords: { nodes: unknown[] } }>(
      '{ auditRecords(first: 1) { nodes { operation by changes { field before after } } } }',
    );
    expect(auditRecords.nodes).toEqual([
      {
        operation: 'UPDATE_SUBSCRIPTION',
        by: `admin_agent@${demo.directBill}.example`,
        changes: [
          { field: ['subscriptionId'], before: null, after: id },
          { field: ['quantity'], before: '5', after: '8' },
        ],
      },
    ]);
    const [delivery, ...others] = await readDeliveries(seller, endpoint.id);
    expect([delivery?.event, others]).toEqual(['SUBSCRIPTION_CHANGED', []]);
    const [event] = await app.current.query<{ payload: string | object }>(
      "SELECT payload FROM outbox_events WHERE type = 'SUBSCRIPTION_CHANGED'",
    );
    const payload = typeof event?.payload === 'string' ? JSON.parse(event.payload) : event?.payload;
    expect(payload).toMatchObject({ subscriptionId: id, version: version + 1 });
    await deleteEndpoints(seller);
  });

  test('to what it is already saves nothing', async () => {
    const before = await sold();
    const after = await manage(seller, 'changeSubscriptionQuantity', {
      subscriptionId: before.id,
      quantity: before.quantity,
    });
    expect(after).toEqual(before);
  });

  test.each(changes)(
    'by %s of a version that was changed meanwhile is refused: VERSION_CONFLICT',
    async (name, input) => {
      const { id: subscriptionId, version } = await sold();
      await manage(seller, 'changeSubscriptionQuantity', { subscriptionId, quantity: 9 });
      const { userErrors } = await attempt(seller, name, {
        subscriptionId,
        expectedVersion: version,
        ...input,
      });
      expect(userErrors).toMatchObject([
        { code: 'VERSION_CONFLICT', field: ['expectedVersion'], currentVersion: version + 1 },
      ]);
    },
  );

  test.each([...changes, ['suspendSubscription', {}], ['reactivateSubscription', {}]] as const)(
    'by %s is the selling partner’s alone',
    async (name, input) => {
      const { customerId, subscriptions } = await customerWith(seller, [seats(offers.enterpriseE3)]);
      await share(app.current, customerId, more.secondDirectBill);
      const subscriptionId = subscriptions[0]?.id ?? '';
      expect(await refusal(neighbour, name, { subscriptionId, ...input })).toEqual([
        'NOT_FOUND at subscriptionId',
      ]);
      const { userErrors } = await attempt(seller, name, { subscriptionId: strangerId('sub'), ...input });
      expect(told(userErrors)).toEqual(['NOT_FOUND at subscriptionId']);
    },
  );

  test('of the same version from many sides at once happens once', async () => {
    const { id: subscriptionId, version } = await sold();
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        attempt(seller, 'changeSubscriptionQuantity', {
          subscriptionId,
          expectedVersion: version,
          quantity: 20 + index,
        }),
      ),
    );
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect((await readSubscription(seller, subscriptionId)).version).toBe(version + 1);
  });
});

describe('the number of licences', () => {
  test.each([0, 301, -1])('stays within the offer’s range: not %i', async (quantity) => {
    const { id: subscriptionId } = await sold(seats(offers.businessPremium));
    const { userErrors } = await attempt(seller, 'changeSubscriptionQuantity', { subscriptionId, quantity });
    expect(userErrors).toMatchObject([
      { code: 'QUANTITY_OUT_OF_RANGE', field: ['quantity'], minimum: 1, maximum: 300 },
    ]);
  });

  test('needs the agreement; name and renewal do not', async () => {
    const { customerId, subscriptions } = await customerWith(seller, [seats(offers.enterpriseE3)]);
    const subscriptionId = subscriptions[0]?.id ?? '';
    await forgetAgreement(app.current, customerId);
    const input = { subscriptionId, quantity: 6 };
    expect(await refusal(seller, 'changeSubscriptionQuantity', input)).toEqual([
      'AGREEMENT_REQUIRED at subscriptionId',
    ]);
    await manage(seller, 'renameSubscription', { subscriptionId, friendlyName: 'Attic' });
    await manage(seller, 'setAutoRenew', { subscriptionId, autoRenewEnabled: false });
  });

  test('of a trial cannot be changed', async () => {
    const { id: subscriptionId } = await sold(seats(offers.enterpriseE3Trial, 25));
    const input = { subscriptionId, quantity: 25 };
    expect(await refusal(seller, 'changeSubscriptionQuantity', input)).toEqual([
      'CHANGE_NOT_ALLOWED at quantity',
    ]);
  });
});

describe('a nickname', () => {
  test.each([
    ['n'.repeat(256), 'TOO_LONG'],
    ['two\nlines', 'INVALID_FORMAT'],
  ])('is a short line of text', async (friendlyName, code) => {
    const { id: subscriptionId } = await sold();
    const input = { subscriptionId, friendlyName };
    expect(await refusal(seller, 'renameSubscription', input)).toEqual([`${code} at friendlyName`]);
  });
});

describe('auto-renewal', () => {
  test.each([
    ['a trial', seats(offers.enterpriseE3Trial, 25)],
    ['Azure', seats(offers.azure, 1)],
  ])('is not for %s', async (_, line) => {
    const { id: subscriptionId } = await sold(line);
    const input = { subscriptionId, autoRenewEnabled: true };
    expect(await refusal(seller, 'setAutoRenew', input)).toEqual(['CHANGE_NOT_ALLOWED at autoRenewEnabled']);
  });
});

describe('what is suspended, expired, deleted or pending', () => {
  const cells = (['SUSPENDED', 'EXPIRED', 'DELETED', 'PENDING'] as const).flatMap((status) =>
    [...changes, ['suspendSubscription', {}] as const, ['reactivateSubscription', {}] as const]
      .filter(([name]) => status !== 'SUSPENDED' || !/suspend|reactivate/.test(name))
      .map(([name, input]) => [status, name, input] as const),
  );

  test.each(cells)('%s, is refused %s', async (status, name, input) => {
    const { id: subscriptionId } = await sold();
    await setStatus(subscriptionId, status);
    expect(await refusal(seller, name, { subscriptionId, ...input })).toEqual([
      'SUBSCRIPTION_NOT_ACTIVE at subscriptionId',
    ]);
  });
});

describe('suspending', () => {
  test('a base suspends its add-ons, and theirs, each audited', async () => {
    const { customerId, subscriptions } = await withPhones();
    const [base] = subscriptions;
    const { status } = await manage(seller, 'suspendSubscription', { subscriptionId: base?.id });
    expect(status).toBe('SUSPENDED');
    const after = await listSubscriptions(seller, customerId);
    expect(after.map((one) => [one.status, one.version])).toEqual(Array(3).fill(['SUSPENDED', 2]));
    const { auditRecords } = await seller.ask<{ auditRecords: { nodes: Array<{ operation: string }> } }>(
      '{ auditRecords(first: 3) { nodes { operation } } }',
    );
    expect(auditRecords.nodes).toEqual(Array(3).fill({ operation: 'UPDATE_SUBSCRIPTION' }));
  });

  test('an add-on leaves its base alone', async () => {
    const { customerId, subscriptions } = await withPhones();
    await manage(seller, 'suspendSubscription', { subscriptionId: subscriptions[1]?.id });
    const statuses = (await listSubscriptions(seller, customerId)).map(({ status }) => status);
    expect(statuses).toEqual(['ACTIVE', 'SUSPENDED', 'SUSPENDED']);
  });

  test('twice is suspending once', async () => {
    const { id: subscriptionId } = await sold();
    const first = await manage(seller, 'suspendSubscription', { subscriptionId });
    expect(await manage(seller, 'suspendSubscription', { subscriptionId })).toEqual(first);
  });

  test('keeps the data for 90 days', async () => {
    const { id: subscriptionId } = await sold();
    const { dataRetainedUntil } = await manage(seller, 'suspendSubscription', { subscriptionId });
    const today = Date.parse(new Date().toISOString().slice(0, 10));
    expect(dataRetainedUntil).toBe(new Date(today + 90 * day).toISOString().slice(0, 10));
  });

  test.each([
    [10, 100],
    [200, 120],
  ])('keeps it longer where the customer was first billed %i days later: %i days', async (wait, days) => {
    const { customerId } = await customerWith(seller, [seats(offers.enterpriseE3Trial, 25)]);
    passTime(app.current, wait * day);
    const [paid] = await order(seller, customerId, [seats(offers.powerBiPro)]);
    const { dataRetainedUntil } = await manage(seller, 'suspendSubscription', { subscriptionId: paid?.id });
    const today = Date.parse(app.current.clock.now().toISOString().slice(0, 10));
    resetTime(app.current);
    expect(dataRetainedUntil).toBe(new Date(today + days * day).toISOString().slice(0, 10));
  });
});

describe('reactivating', () => {
  test('goes on where it was', async () => {
    const { id: subscriptionId, ...before } = await sold();
    await manage(seller, 'suspendSubscription', { subscriptionId });
    const after = await manage(seller, 'reactivateSubscription', { subscriptionId });
    expect(after).toEqual({ ...before, id: subscriptionId, version: before.version + 2 });
    expect(await manage(seller, 'reactivateSubscription', { subscriptionId })).toEqual(after);
  });

  test('needs no agreement', async () => {
    const { customerId, subscriptions } = await customerWith(seller, [seats(offers.enterpriseE3)]);
    const subscriptionId = subscriptions[0]?.id;
    await manage(seller, 'suspendSubscription', { subscriptionId });
    await forgetAgreement(app.current, customerId);
    await manage(seller, 'reactivateSubscription', { subscriptionId });
  });

  test('an add-on waits for its base: PARENT_NOT_ACTIVE', async () => {
    const { customerId, subscriptions } = await withPhones();
    const [base, phones] = subscriptions;
    await manage(seller, 'suspendSubscription', { subscriptionId: base?.id });
    expect(await refusal(seller, 'reactivateSubscription', { subscriptionId: phones?.id ?? '' })).toEqual([
      'PARENT_NOT_ACTIVE at subscriptionId',
    ]);
    await manage(seller, 'reactivateSubscription', { subscriptionId: base?.id });
    const statuses = (await listSubscriptions(seller, customerId)).map(({ status }) => status);
    expect(statuses).toEqual(['ACTIVE', 'SUSPENDED', 'SUSPENDED']);
    await manage(seller, 'reactivateSubscription', { subscriptionId: phones?.id });
  });

  test('is possible through the day until which data is kept, and not after it', async () => {
    const { id: subscriptionId } = await sold();
    await manage(seller, 'suspendSubscription', { subscriptionId });
    passTime(app.current, 91 * day);
    expect(await refusal(seller, 'reactivateSubscription', { subscriptionId })).toEqual([
      'SUBSCRIPTION_NOT_ACTIVE at subscriptionId',
    ]);
    resetTime(app.current);
    passTime(app.current, 90 * day);
    await manage(seller, 'reactivateSubscription', { subscriptionId });
    resetTime(app.current);
  });

  test('an add-on while its base is suspended never leaves it active alone', async () => {
    for (let round = 0; round < 5; round++) {
      const { customerId, subscriptions } = await withPhones();
      const [base, phones] = subscriptions;
      await manage(seller, 'suspendSubscription', { subscriptionId: phones?.id });
      await Promise.all([
        attempt(seller, 'reactivateSubscription', { subscriptionId: phones?.id }),
        manage(seller, 'suspendSubscription', { subscriptionId: base?.id }),
      ]);
      const statuses = (await listSubscriptions(seller, customerId)).map(({ status }) => status);
      expect(statuses).toEqual(['SUSPENDED', 'SUSPENDED', 'SUSPENDED']);
    }
  });
});

test('of several changes in one request each shows what it has left', async () => {
  const { subscriptions } = await withPhones();
  const [base] = subscriptions;
  const answer = await seller.ask<Record<string, { subscription: { addOns: unknown[] } }>>(
    `mutation ($id: ID!) {
      first: renameSubscription(input: { subscriptionId: $id, friendlyName: "A" }) {
        subscription { addOns { status } }
      }
      second: suspendSubscription(input: { subscriptionId: $id }) { subscription { addOns { status } } }
    }`,
    { id: base?.id },
  );
  expect(answer.first?.subscription.addOns).toEqual([{ status: 'ACTIVE' }]);
  expect(answer.second?.subscription.addOns).toEqual([{ status: 'SUSPENDED' }]);
});
