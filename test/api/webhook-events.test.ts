import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { publish } from '../../src/services/webhooks/publish.ts';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { type Received, useReceiver } from '../support/receiver.ts';
import { mutate, succeed, uuidOf } from './refusal.ts';
import { offers, onboardedCustomer, reviewedDraft, submittedCustomer } from './walk.ts';
import {
  createEndpoint,
  day,
  deleteEndpoints,
  deliver,
  hour,
  passTime,
  readDeliveries,
  resetTime,
  type SeenDelivery,
  webhook,
  webhookDone,
} from './webhooks.ts';

const app = useApp();
const receiver = await useReceiver();
let admin: Client;

beforeAll(async () => {
  admin = await app.current.signIn(demo.directBill);
});
beforeEach(async () => {
  resetTime(app.current);
  receiver.forget();
  await deleteEndpoints(admin);
  await app.current.query('DELETE FROM outbox_events');
});

const events = () =>
  app.current.query<{ id: string; type: string }>('SELECT * FROM outbox_events ORDER BY id');

const cancelDraft = async (client = admin): Promise<{ id: string; version: number }> => {
  const { onboarding } = await succeed(client, 'startCustomerOnboarding', {});
  const { onboarding: cancelled } = await succeed(client, 'cancelOnboarding', {
    onboardingId: onboarding?.id,
  });
  return { id: onboarding?.id ?? '', version: cancelled?.version ?? 0 };
};

describe('an event', () => {
  test('of every kind arrives with the ids to look it up by, in the order in which things happened', async () => {
    await createEndpoint(admin, receiver.url);
    const cancelled = await cancelDraft();
    const lines = [
      { offer: offers.businessPremium, quantity: 3 },
      { offer: offers.azure, quantity: 1 },
    ];
    const { customer, onboardingId, confirmation } = await submittedCustomer(admin, { lines });
    await deliver(app.current);
    const { viewer } = await admin.ask<{ viewer: { partner: { id: string } } }>(
      '{ viewer { partner { id } } }',
    );
    const bodies = receiver.received.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
    expect(confirmation.orders.length).toBe(2);
    const told = (type: string, data: object) => ({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/),
      type,
      occurredAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      partnerId: viewer.partner.id,
      data,
    });
    const ofCustomer = bodies.filter(({ type }) => type !== 'ONBOARDING_CANCELLED');
    expect(bodies.filter((body) => !ofCustomer.includes(body))).toEqual([
      told('ONBOARDING_CANCELLED', { onboardingId: cancelled.id, version: cancelled.version }),
    ]);
    expect(ofCustomer[0]).toEqual(
      told('CUSTOMER_ONBOARDED', { customerId: customer.id, onboardingId, version: 1 }),
    );
    expect(ofCustomer.slice(1).map(({ type }) => type)).toEqual(['ORDER_CREATED', 'ORDER_CREATED']);
    const orderIds = ofCustomer.slice(1).map(({ data }) => (data as { orderId: string }).orderId);
    expect(orderIds.toSorted()).toEqual(confirmation.orders.map(({ id }) => id).toSorted());
    for (const orderId of orderIds) {
      expect(ofCustomer).toContainEqual(
        told('ORDER_CREATED', { customerId: customer.id, onboardingId, orderId }),
      );
    }
    const { nodes } = await admin.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: [customer.id, onboardingId, ...orderIds],
    });
    expect(nodes).toEqual([customer.id, onboardingId, ...orderIds].map((id) => ({ id })));
  });

  test('holds nothing personal and no password', async () => {
    await createEndpoint(admin, receiver.url);
    const { confirmation, customer } = await onboardedCustomer(admin);
    await deliver(app.current);
    const { customer: read } = await admin.ask<{ customer: Record<string, never> }>(
      `query ($id: ID!) { customer(id: $id) { companyName domain
         primaryContact { firstName lastName email phoneNumber } address { addressLine1 city postalCode } } }`,
      { id: customer.id },
    );
    const sent = receiver.received.map(({ body }) => body).join('\n');
    const kept = JSON.stringify(await events());
    const personal = [confirmation.temporaryPassword, confirmation.adminUserName, ...textsIn(read)];
    expect(personal.length).toBeGreaterThan(8);
    for (const text of personal) {
      expect(sent).not.toContain(text);
      expect(kept).not.toContain(text);
    }
  });

  test('that nobody waits for is not kept', async () => {
    await onboardedCustomer(admin);
    expect(await events()).toEqual([]);
    const { id } = await createEndpoint(admin, receiver.url, ['ONBOARDING_CANCELLED']);
    await webhookDone(admin, 'updateWebhookEndpoint', { webhookEndpointId: id, isEnabled: false });
    await cancelDraft();
    expect(await events()).toEqual([]);
    await webhookDone(admin, 'updateWebhookEndpoint', { webhookEndpointId: id, isEnabled: true });
    await onboardedCustomer(admin);
    expect(await events()).toEqual([]);
    await cancelDraft();
    expect(await events()).toHaveLength(1);
    await deliver(app.current);
    expect(receiver.received.map(({ type }) => type)).toEqual(['ONBOARDING_CANCELLED']);
  });

  test('goes to all endpoints that wait for it, under one id, and to no other partner’s', async () => {
    const other = await app.current.signIn(demo.indirectProvider);
    await createEndpoint(other, `${receiver.url}/other`);
    await createEndpoint(admin, `${receiver.url}/a`, ['ONBOARDING_CANCELLED', 'TEST']);
    await createEndpoint(admin, `${receiver.url}/b`, ['ONBOARDING_CANCELLED']);
    await createEndpoint(admin, `${receiver.url}/c`, ['ORDER_CREATED']);
    await cancelDraft();
    await deliver(app.current);
    expect(receiver.received.map(({ path }) => path).toSorted()).toEqual(['/hooks/a', '/hooks/b']);
    expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(1);
    await deleteEndpoints(other);
  });

  test('is absent where its transaction was rolled back, or refused', async () => {
    await createEndpoint(admin, receiver.url);
    const [partner] = await app.current.query<{ id: string }>('SELECT id FROM partners WHERE mpn_id = ?', [
      demo.directBill,
    ]);
    const caller = { viewer: { partner: { id: partner?.id } }, requestId: 'r' } as never;
    const write = (fails: boolean) =>
      app.current.app.database.transaction(async (manager) => {
        await publish(manager, caller, new Date(), [{ type: 'CUSTOMER_ONBOARDED', data: { version: 1 } }]);
        if (fails) throw new Error('rolled back');
      });
    const heard: string[] = [];
    const listen = () => heard.push('due');
    app.current.app.database.announcements.on('webhook deliveries due', listen);
    await expect(write(true)).rejects.toThrow('rolled back');
    expect([await events(), heard]).toEqual([[], []]);
    await write(false);
    expect([await events(), heard]).toEqual([[expect.anything()], ['due']]);
    app.current.app.database.announcements.off('webhook deliveries due', listen);

    const { onboardingId, version } = await reviewedDraft(admin);
    const late = { onboardingId, expectedVersion: version + 1 };
    expect((await mutate(admin, 'submitCustomer', late)).userErrors).toMatchObject([
      { code: 'VERSION_CONFLICT' },
    ]);
    expect(await events()).toHaveLength(1);
  });

  test('is written once, however often the same is asked for', async () => {
    await createEndpoint(admin, receiver.url);
    const { onboardingId, version } = await reviewedDraft(admin);
    const input = { onboardingId, expectedVersion: version };
    await Promise.all([1, 2, 3, 4].map(() => succeed(admin, 'submitCustomer', input)));
    const { id } = await cancelDraft();
    await succeed(admin, 'cancelOnboarding', { onboardingId: id });
    expect((await events()).map(({ type }) => type).toSorted()).toEqual([
      'CUSTOMER_ONBOARDED',
      'ONBOARDING_CANCELLED',
      'ORDER_CREATED',
    ]);
  });
});

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const headersOf = ({ headers }: Received): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

describe('a signature', () => {
  const received = async (): Promise<Received> => {
    await deliver(app.current);
    return receiver.received.at(-1) as Received;
  };

  test('is verified by the library that receivers use', async () => {
    const { id, secret } = await createEndpoint(admin, receiver.url);
    await webhookDone(admin, 'sendTestWebhook', { webhookEndpointId: id });
    const request = await received();
    expect(request.headers).toMatchObject({ 'content-type': 'application/json' });
    const verified = new Webhook(secret).verify(request.body, headersOf(request)) as { id: string };
    expect(verified.id).toBe(request.id);
  });

  test('fails for a body, an id or a time that was tampered with, and for another secret', async () => {
    const { id, secret } = await createEndpoint(admin, receiver.url);
    const other = await createEndpoint(admin, receiver.url, ['TEST']);
    await webhookDone(admin, 'sendTestWebhook', { webhookEndpointId: id });
    const request = await received();
    const headers = headersOf(request);
    const earlier = String(Number(headers['webhook-timestamp']) - 1);
    const attempts: ReadonlyArray<[string, string, Record<string, string>]> = [
      [secret, request.body.replace('TEST', 'test'), headers],
      [secret, `${request.body} `, headers],
      [secret, request.body, { ...headers, 'webhook-id': other.id }],
      [secret, request.body, { ...headers, 'webhook-timestamp': earlier }],
      [other.secret, request.body, headers],
    ];
    for (const [key, body, sent] of attempts)
      expect(() => new Webhook(key).verify(body, sent)).toThrow(WebhookVerificationError);
    expect(() => new Webhook(secret).verify(request.body, headers)).not.toThrow();
  });

  test('is made with both secrets for a day after a rotation', async () => {
    const { id, secret: first } = await createEndpoint(admin, receiver.url);
    const rotate = async () =>
      (await webhookDone(admin, 'rotateWebhookSecret', { webhookEndpointId: id })).secret ?? '';
    const second = await rotate();
    expect(second).not.toBe(first);
    /** By which of the secrets the next webhook is signed, whatever the time is. */
    const signedBy = async (...secrets: readonly string[]): Promise<boolean[]> => {
      await webhookDone(admin, 'sendTestWebhook', { webhookEndpointId: id });
      const { headers, body } = await received();
      const at = new Date(Number(headers['webhook-timestamp']) * 1_000);
      const signatures = String(headers['webhook-signature']).split(' ');
      return secrets.map((secret) =>
        signatures.includes(new Webhook(secret).sign(String(headers['webhook-id']), at, body)),
      );
    };
    await webhookDone(admin, 'sendTestWebhook', { webhookEndpointId: id });
    const request = await received();
    for (const secret of [first, second])
      expect(() => new Webhook(secret).verify(request.body, headersOf(request))).not.toThrow();
    expect(await signedBy(second, first)).toEqual([true, true]);
    passTime(app.current, day - hour);
    expect(await signedBy(second, first)).toEqual([true, true]);
    passTime(app.current, hour);
    expect(await signedBy(second, first)).toEqual([true, false]);
    const third = await rotate();
    const fourth = await rotate();
    expect(await signedBy(fourth, third, second)).toEqual([true, true, false]);
  });

  test('holds with both secrets of two rotations at once', async () => {
    const { id } = await createEndpoint(admin, receiver.url);
    const rotated = await Promise.all(
      [1, 2].map(() => webhookDone(admin, 'rotateWebhookSecret', { webhookEndpointId: id })),
    );
    await webhookDone(admin, 'sendTestWebhook', { webhookEndpointId: id });
    const request = await received();
    for (const { secret } of rotated)
      expect(() => new Webhook(secret ?? '').verify(request.body, headersOf(request))).not.toThrow();
  });

  test('is another one in every attempt, over the same id and body', async () => {
    const { id } = await createEndpoint(admin, receiver.url);
    receiver.answer = () => 500;
    await webhookDone(admin, 'sendTestWebhook', { webhookEndpointId: id });
    await deliver(app.current);
    passTime(app.current, hour);
    await deliver(app.current);
    const [one, two] = receiver.received as [Received, Received];
    expect([two.id, two.body]).toEqual([one.id, one.body]);
    expect(Number(two.headers['webhook-timestamp'])).toBeGreaterThan(
      Number(one.headers['webhook-timestamp']),
    );
    expect(two.headers['webhook-signature']).not.toBe(one.headers['webhook-signature']);
  });
});

describe('the log of deliveries', () => {
  test('tells how each went', async () => {
    const { id } = await createEndpoint(admin, receiver.url);
    const { delivery } = await webhookDone(admin, 'sendTestWebhook', { webhookEndpointId: id });
    expect(delivery).toEqual({
      id: expect.stringMatching(/^whd_/),
      event: 'TEST',
      eventId: expect.any(String),
      state: 'PENDING',
      attempts: 0,
      lastStatus: null,
      createdAt: expect.any(String),
      deliveredAt: null,
    });
    receiver.answer = () => 503;
    await deliver(app.current);
    expect(await readDeliveries(admin, id)).toEqual([{ ...delivery, attempts: 1, lastStatus: 503 }]);
    receiver.answer = () => 'drop';
    passTime(app.current, hour);
    await deliver(app.current);
    expect(await readDeliveries(admin, id)).toEqual([{ ...delivery, attempts: 2 }]);
    receiver.forget();
    passTime(app.current, hour);
    await deliver(app.current);
    const [done] = await readDeliveries(admin, id);
    expect(done).toEqual({
      ...delivery,
      state: 'DELIVERED',
      attempts: 3,
      lastStatus: 204,
      deliveredAt: expect.any(String),
    });
    expect(receiver.taken).toEqual([delivery?.eventId]);
  });

  test('is paged, newest first, without a gap', async () => {
    const { id } = await createEndpoint(admin, receiver.url);
    const sent: string[] = [];
    for (let index = 0; index < 5; index++) {
      const { delivery } = await webhookDone(admin, 'sendTestWebhook', { webhookEndpointId: id });
      sent.unshift(delivery?.id ?? '');
    }
    const other = await createEndpoint(admin, receiver.url);
    await webhookDone(admin, 'sendTestWebhook', { webhookEndpointId: other.id });
    interface Log {
      readonly webhookEndpoints: ReadonlyArray<{
        readonly deliveries: {
          readonly totalCount: number;
          readonly nodes: readonly SeenDelivery[];
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        };
      }>;
    }
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const log: Log = await admin.ask<Log>(
        `query ($after: String) {
          webhookEndpoints { deliveries(first: 2, after: $after) {
            totalCount nodes { id } pageInfo { hasNextPage endCursor } } }
        }`,
        { after },
      );
      const { totalCount, nodes, pageInfo } = (log.webhookEndpoints[0] as Log['webhookEndpoints'][0])
        .deliveries;
      expect(totalCount).toBe(5);
      paged.push(...nodes.map((node) => node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(sent);
  });
});

describe('resendWebhookDelivery', () => {
  const resend = (webhookDeliveryId: string | undefined) =>
    webhookDone(admin, 'resendWebhookDelivery', { webhookDeliveryId });

  test('posts what was delivered once more, under the same event id', async () => {
    const { id } = await createEndpoint(admin, receiver.url);
    await cancelDraft();
    await deliver(app.current);
    const [done] = await readDeliveries(admin, id);
    const { delivery } = await resend(done?.id);
    expect(delivery).toEqual({ ...done, state: 'PENDING', deliveredAt: null });
    await deliver(app.current);
    expect(receiver.taken).toEqual([done?.eventId, done?.eventId]);
    expect(await readDeliveries(admin, id)).toEqual([
      { ...done, attempts: 2, deliveredAt: expect.any(String) },
    ]);
  });

  test('posts what was given up, with the whole time for new attempts', async () => {
    const { id } = await createEndpoint(admin, receiver.url);
    receiver.answer = ({ type }) => (type === 'TEST' ? 204 : 500);
    await cancelDraft();
    await deliver(app.current);
    await webhookDone(admin, 'sendTestWebhook', { webhookEndpointId: id });
    await deliver(app.current);
    passTime(app.current, 3 * day);
    await deliver(app.current);
    const [, failed] = await readDeliveries(admin, id);
    expect(failed).toMatchObject({ state: 'FAILED', attempts: 2, lastStatus: 500 });
    await resend(failed?.id);
    await deliver(app.current);
    expect((await readDeliveries(admin, id))[1]).toMatchObject({ state: 'PENDING', attempts: 3 });
    receiver.forget();
    passTime(app.current, day);
    await deliver(app.current);
    expect((await readDeliveries(admin, id))[1]).toMatchObject({ state: 'DELIVERED', attempts: 4 });
    expect(receiver.taken).toEqual([failed?.eventId]);
  });

  test('attempts at once what is waiting for its next attempt', async () => {
    const { id } = await createEndpoint(admin, receiver.url);
    receiver.answer = () => 500;
    await webhookDone(admin, 'sendTestWebhook', { webhookEndpointId: id });
    await deliver(app.current);
    receiver.forget();
    await deliver(app.current);
    expect(receiver.received).toEqual([]);
    const [waiting] = await readDeliveries(admin, id);
    await resend(waiting?.id);
    await deliver(app.current);
    expect(receiver.taken).toEqual([waiting?.eventId]);
  });

  test('changes nothing while an attempt is under way', async () => {
    const { id } = await createEndpoint(admin, receiver.url);
    await webhookDone(admin, 'sendTestWebhook', { webhookEndpointId: id });
    let release: (status: number) => void = () => {};
    receiver.answer = () =>
      new Promise((resolve) => {
        release = resolve;
        heard();
      });
    let heard: () => void = () => {};
    const arrived = new Promise<void>((resolve) => {
      heard = resolve;
    });
    const delivering = deliver(app.current);
    await arrived;
    const [underWay] = await readDeliveries(admin, id);
    expect((await resend(underWay?.id)).delivery).toEqual(underWay);
    release(204);
    await delivering;
    await deliver(app.current);
    expect(receiver.taken).toEqual([underWay?.eventId]);
    expect(await readDeliveries(admin, id)).toMatchObject([{ state: 'DELIVERED', attempts: 1 }]);
  });

  test('of an id that is none is refused', async () => {
    const { userErrors } = await webhook(admin, 'resendWebhookDelivery', { webhookDeliveryId: 'x' });
    expect(userErrors).toMatchObject([{ code: 'INVALID_ID', field: ['webhookDeliveryId'] }]);
  });
});

test('what happened to a customer is kept under its own id, for the order of its events', async () => {
  await createEndpoint(admin, receiver.url);
  const { customer } = await submittedCustomer(admin);
  const rows = await app.current.query<{ customer_id: string; sequence: number }>(
    'SELECT customer_id, sequence FROM webhook_deliveries ORDER BY sequence',
  );
  expect(rows.map((row) => row.customer_id)).toEqual(rows.map(() => uuidOf(customer.id)));
  expect(rows.map(({ sequence }) => Number(sequence))).toEqual([1, 2]);
});
