import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { limits } from '../../src/onboarding/limits.ts';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { strangerId } from './refusal.ts';
import {
  createEndpoint,
  deleteEndpoints,
  readDeliveries,
  readEndpoints,
  type WebhookMutation,
  webhook,
  webhookDocument,
  webhookDone,
} from './webhooks.ts';

const app = useApp();
let admin: Client;

const url = 'https://hooks.example.com/partner?key=k-4711';

beforeAll(async () => {
  admin = await app.current.signIn(demo.directBill);
});
beforeEach(() => deleteEndpoints(admin));

interface Audited {
  readonly operation: string;
  readonly by: string;
  readonly changes: ReadonlyArray<{ field: string[]; before: string | null; after: string | null }>;
}
const newestAudit = async (): Promise<Audited | undefined> => {
  const { auditRecords } = await admin.ask<{ auditRecords: { nodes: Audited[] } }>(
    '{ auditRecords(first: 1) { nodes { operation by changes { field before after } } } }',
  );
  return auditRecords.nodes[0];
};

const changed = async (): Promise<Record<string, [string | null, string | null]>> =>
  Object.fromEntries(
    ((await newestAudit())?.changes ?? []).map(({ field, before, after }) => [
      field.join('.'),
      [before, after],
    ]),
  );

describe('an endpoint', () => {
  test('is made with its secret, which is shown once', async () => {
    const { webhookEndpoint, secret } = await webhookDone(admin, 'createWebhookEndpoint', {
      url,
      events: ['ORDER_CREATED', 'CUSTOMER_ONBOARDED', 'ORDER_CREATED'],
    });
    expect(webhookEndpoint).toEqual({
      id: expect.stringMatching(/^whe_/),
      url,
      events: ['ORDER_CREATED', 'CUSTOMER_ONBOARDED'],
      isEnabled: true,
    });
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(await readEndpoints(admin)).toEqual([webhookEndpoint]);
    const [row] = await app.current.query<Record<string, unknown>>('SELECT * FROM webhook_endpoints');
    expect(JSON.stringify(row)).not.toContain(secret?.slice(6));
  });

  test('is found by its id, as is a delivery', async () => {
    const { id } = await createEndpoint(admin, url);
    const { delivery } = await webhookDone(admin, 'sendTestWebhook', { webhookEndpointId: id });
    const { nodes } = await admin.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on WebhookDelivery { event } } }',
      { ids: [id, delivery?.id, strangerId('whe'), strangerId('whd')] },
    );
    expect(nodes).toEqual([
      { __typename: 'WebhookEndpoint', id },
      { __typename: 'WebhookDelivery', id: delivery?.id, event: 'TEST' },
      null,
      null,
    ]);
  });

  test('is changed in what is given, and in nothing else', async () => {
    const { id } = await createEndpoint(admin, url, ['ORDER_CREATED']);
    const change = async (given: object) =>
      (await webhookDone(admin, 'updateWebhookEndpoint', { webhookEndpointId: id, ...given }))
        .webhookEndpoint;
    const next = 'https://hooks.example.com:8443/next';
    expect(await change({ url: next })).toEqual({
      id,
      url: next,
      events: ['ORDER_CREATED'],
      isEnabled: true,
    });
    expect(await change({ events: ['TEST'] })).toEqual({ id, url: next, events: ['TEST'], isEnabled: true });
    expect(await change({ isEnabled: false, url: null })).toMatchObject({ url: next, isEnabled: false });
    expect(await change({})).toEqual({ id, url: next, events: ['TEST'], isEnabled: false });
    expect(await change({ isEnabled: true })).toEqual({ id, url: next, events: ['TEST'], isEnabled: true });
  });

  test('is deleted with its log and what was still to be delivered', async () => {
    const { id } = await createEndpoint(admin, url);
    const { delivery } = await webhookDone(admin, 'sendTestWebhook', { webhookEndpointId: id });
    expect(await webhookDone(admin, 'deleteWebhookEndpoint', { webhookEndpointId: id })).toEqual({
      deletedId: id,
      userErrors: [],
    });
    expect(await readEndpoints(admin)).toEqual([]);
    expect(await admin.ask('query ($id: ID!) { node(id: $id) { id } }', { id: delivery?.id })).toEqual({
      node: null,
    });
    expect(await app.current.query('SELECT id FROM webhook_deliveries')).toEqual([]);
    const again = await webhook(admin, 'deleteWebhookEndpoint', { webhookEndpointId: id });
    expect(again).toMatchObject({
      deletedId: null,
      userErrors: [{ code: 'NOT_FOUND', field: ['webhookEndpointId'] }],
    });
  });

  test('is one of at most 20, however many are asked for at once', async () => {
    const most = limits.webhookEndpoints;
    const asked = await Promise.all(
      Array.from({ length: most + 5 }, (_, index) =>
        webhook(admin, 'createWebhookEndpoint', { url: `${url}&n=${index}`, events: ['TEST'] }),
      ),
    );
    expect(asked.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(most);
    expect(await readEndpoints(admin)).toHaveLength(most);
    const refused = asked.find(({ userErrors }) => userErrors.length > 0);
    expect(refused).toMatchObject({
      webhookEndpoint: null,
      secret: null,
      userErrors: [
        {
          code: 'TOO_MANY_WEBHOOK_ENDPOINTS',
          field: ['url'],
          message: 'There are already 20 webhook endpoints. Delete one that is no longer used.',
        },
      ],
    });
    const other = await app.current.signIn(demo.indirectProvider);
    await createEndpoint(other, url);
    await deleteEndpoints(other);
  });
});

describe('mistakes', () => {
  test('are told all at once, in the caller’s language', async () => {
    const input = { url: `https://ada:pw@hooks.example.com:22/`, events: [] };
    const { userErrors } = await webhook(admin, 'createWebhookEndpoint', input);
    expect(userErrors).toEqual([
      {
        code: 'URL_NOT_ACCEPTED',
        field: ['url'],
        message: 'This URL has a user name or password in it. Remove them; every webhook is signed instead.',
      },
      {
        code: 'URL_NOT_ACCEPTED',
        field: ['url'],
        message: 'Webhooks cannot be sent to this port. Use the standard port, or a port from 1024 up.',
      },
      { code: 'REQUIRED', field: ['events'], message: 'This is required. Enter a value.' },
    ]);
    const chinese = await webhook(admin.with({ 'accept-language': 'zh-CN' }), 'createWebhookEndpoint', input);
    expect(chinese.userErrors.map(({ message }) => message)).toEqual([
      '网址中包含用户名或密码，请将其删除；每个 Webhook 都带有签名。',
      '无法将 Webhook 发送到此端口，请使用默认端口，或不小于 1024 的端口。',
      '此项为必填项，请填写。',
    ]);
    expect(await readEndpoints(admin)).toEqual([]);
  });

  test('of a change leave the endpoint as it was', async () => {
    const { id } = await createEndpoint(admin, url, ['TEST']);
    const payload = await webhook(admin, 'updateWebhookEndpoint', {
      webhookEndpointId: id,
      url: 'ftp://hooks.example.com/',
      events: [],
      isEnabled: false,
    });
    expect(payload.userErrors.map(({ code, field }) => [code, ...field])).toEqual([
      ['URL_NOT_ACCEPTED', 'url'],
      ['REQUIRED', 'events'],
    ]);
    expect(payload.webhookEndpoint).toEqual({ id, url, events: ['TEST'], isEnabled: true });
    expect(await readEndpoints(admin)).toEqual([payload.webhookEndpoint]);
  });

  test('of form are the program’s', async () => {
    for (const input of [
      { url: 'hooks.example.com', events: ['TEST'] },
      { url, events: ['NEWS'] },
    ]) {
      const answer = await admin.send(webhookDocument('createWebhookEndpoint'), { input });
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  test('what is turned off is sent nothing', async () => {
    const { id } = await createEndpoint(admin, url);
    const { delivery } = await webhookDone(admin, 'sendTestWebhook', { webhookEndpointId: id });
    await webhookDone(admin, 'updateWebhookEndpoint', { webhookEndpointId: id, isEnabled: false });
    const [test] = (await webhook(admin, 'sendTestWebhook', { webhookEndpointId: id })).userErrors;
    expect(test).toEqual({
      code: 'INVALID_STATE',
      field: ['webhookEndpointId'],
      message: 'This webhook endpoint is turned off. Turn it on first.',
    });
    const again = await webhook(admin, 'resendWebhookDelivery', { webhookDeliveryId: delivery?.id });
    expect(again).toMatchObject({
      delivery: { id: delivery?.id, state: 'PENDING' },
      userErrors: [{ code: 'INVALID_STATE', field: ['webhookDeliveryId'] }],
    });
    expect(await readDeliveries(admin, id)).toHaveLength(1);
  });
});

describe('in production', () => {
  const strict = useApp({
    webhooks: {
      runsWorker: false,
      allowsHttp: false,
      allowsPrivateAddresses: false,
      timeoutSeconds: 1,
      retryHours: 1,
    },
  });

  test.each([
    ['http://hooks.example.com/', 'This is plain HTTP', 'Webhooks are only sent over HTTPS.'],
    ['https://127.0.0.1/', 'this machine', 'Webhooks cannot be sent to this address.'],
    ['https://2130706433/', 'this machine, decimal', 'Webhooks cannot be sent to this address.'],
    ['https://[::ffff:10.0.0.1]/', 'a private network', 'Webhooks cannot be sent to this address.'],
    ['https://metadata.google.internal/', 'metadata', 'Webhooks cannot be sent to this address.'],
  ])('%s is refused: %s', async (refused, _what, message) => {
    const client = await strict.current.signIn(demo.directBill);
    const { userErrors } = await webhook(client, 'createWebhookEndpoint', { url: refused, events: ['TEST'] });
    expect(userErrors).toMatchObject([
      { code: 'URL_NOT_ACCEPTED', message: expect.stringContaining(message) },
    ]);
    const { id } = await createEndpoint(client, url);
    const change = { webhookEndpointId: id, url: refused };
    expect((await webhook(client, 'updateWebhookEndpoint', change)).userErrors).toMatchObject([
      { code: 'URL_NOT_ACCEPTED' },
    ]);
    await deleteEndpoints(client);
    const { id: allowed } = await createEndpoint(admin, refused, ['TEST']);
    expect(allowed).toMatch(/^whe_/);
  });
});

describe('the audit', () => {
  test('tells every change, but neither secrets nor what may be one in a URL', async () => {
    const { id, secret } = await createEndpoint(admin, url, ['TEST']);
    expect(await newestAudit()).toMatchObject({
      operation: 'UPDATE_WEBHOOK',
      by: 'admin_agent@1000001.example',
    });
    expect(await changed()).toEqual({
      webhookEndpointId: [null, id],
      url: [null, 'https://hooks.example.com'],
      'events.0': [null, 'TEST'],
      isEnabled: [null, 'true'],
    });
    await webhookDone(admin, 'updateWebhookEndpoint', { webhookEndpointId: id, url: `${url}&more=1` });
    expect(await changed()).toMatchObject({
      url: ['https://hooks.example.com', 'https://hooks.example.com'],
    });
    const rotated = await webhookDone(admin, 'rotateWebhookSecret', { webhookEndpointId: id });
    expect(await changed()).toEqual({ webhookEndpointId: [null, id], secret: [null, null] });
    const { delivery } = await webhookDone(admin, 'sendTestWebhook', { webhookEndpointId: id });
    expect(await changed()).toMatchObject({ webhookDeliveryId: [null, delivery?.id] });
    await webhookDone(admin, 'resendWebhookDelivery', { webhookDeliveryId: delivery?.id });
    expect(await changed()).toMatchObject({ webhookDeliveryId: [null, delivery?.id] });
    await webhookDone(admin, 'deleteWebhookEndpoint', { webhookEndpointId: id });
    expect(await changed()).toMatchObject({ isEnabled: ['true', null] });

    const rows = JSON.stringify(await app.current.query('SELECT changes FROM audit_records'));
    for (const hidden of [secret, rotated.secret ?? secret, 'k-4711', 'whsec'])
      expect(rows).not.toContain(hidden);
  });
});

const changes: ReadonlyArray<[WebhookMutation, (id: string, deliveryId: string) => object]> = [
  ['updateWebhookEndpoint', (webhookEndpointId) => ({ webhookEndpointId, isEnabled: false })],
  ['deleteWebhookEndpoint', (webhookEndpointId) => ({ webhookEndpointId })],
  ['rotateWebhookSecret', (webhookEndpointId) => ({ webhookEndpointId })],
  ['sendTestWebhook', (webhookEndpointId) => ({ webhookEndpointId })],
  ['resendWebhookDelivery', (_, webhookDeliveryId) => ({ webhookDeliveryId })],
];

describe('another partner', () => {
  test.each(changes)('finds nothing through %s', async (name, input) => {
    const { id } = await createEndpoint(admin, url);
    const { delivery } = await webhookDone(admin, 'sendTestWebhook', { webhookEndpointId: id });
    const field = name === 'resendWebhookDelivery' ? 'webhookDeliveryId' : 'webhookEndpointId';
    const before = await app.current.query('SELECT * FROM webhook_endpoints');
    for (const mpnId of [demo.indirectProvider, demo.reseller]) {
      const stranger = await app.current.signIn(mpnId);
      const payload = await webhook(stranger, name, input(id, delivery?.id ?? ''));
      expect(payload.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: [field] }]);
      const unknown = await webhook(stranger, name, input(strangerId('whe'), strangerId('whd')));
      expect(payload).toEqual(unknown);
      const wrong = await webhook(stranger, name, input(strangerId('cus'), 'x'));
      expect(wrong.userErrors).toMatchObject([{ code: 'INVALID_ID', field: [field] }]);
    }
    expect(await app.current.query('SELECT * FROM webhook_endpoints')).toEqual(before);
    expect(await readDeliveries(admin, id)).toMatchObject([{ id: delivery?.id, state: 'PENDING' }]);
  });

  test('reads none of the endpoints and deliveries', async () => {
    const { id } = await createEndpoint(admin, url);
    const { delivery } = await webhookDone(admin, 'sendTestWebhook', { webhookEndpointId: id });
    const stranger = await app.current.signIn(demo.indirectProvider);
    expect(await readEndpoints(stranger)).toEqual([]);
    const { nodes } = await stranger.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: [id, delivery?.id],
    });
    expect(nodes).toEqual([null, null]);
  });
});

describe('MANAGE_WEBHOOKS', () => {
  const operations: ReadonlyArray<readonly [string, string, object]> = [
    ['webhookEndpoints', '{ webhookEndpoints { id deliveries { totalCount } } }', {}],
    ['node of an endpoint', 'query ($id: ID!) { node(id: $id) { id } }', { id: strangerId('whe') }],
    ['node of a delivery', 'query ($id: ID!) { node(id: $id) { id } }', { id: strangerId('whd') }],
    ['createWebhookEndpoint', webhookDocument('createWebhookEndpoint'), { input: { url, events: ['TEST'] } }],
    ...changes.map(
      ([name, input]) =>
        [name, webhookDocument(name), { input: input(strangerId('whe'), strangerId('whd')) }] as const,
    ),
  ];

  test.each(operations)('%s needs it', async (_name, document, variables) => {
    for (const role of ['SALES_AGENT', 'HELPDESK_AGENT'] as const) {
      const answer = await (await app.current.signIn(demo.directBill, role)).send(document, variables);
      expect(answer.errors?.[0]?.extensions).toMatchObject({
        code: 'FORBIDDEN',
        permission: 'MANAGE_WEBHOOKS',
      });
    }
    expect((await app.current.anonymous.send(document, variables)).status).toBe(401);
    const reseller = await app.current.signIn(demo.reseller);
    expect((await reseller.send(document, variables)).errors).toBeUndefined();
    await deleteEndpoints(reseller);
  });
});

test('a secret stands in no answer but the one that made it', async () => {
  const { id, secret } = await createEndpoint(admin, url);
  const { secret: second } = await webhookDone(admin, 'rotateWebhookSecret', { webhookEndpointId: id });
  const answers = [
    await admin.send(
      `{ webhookEndpoints { __typename id url events isEnabled deliveries { totalCount } }
         auditRecords(first: 100) { nodes { changes { field before after } } } }`,
    ),
    await admin.send(webhookDocument('updateWebhookEndpoint'), { input: { webhookEndpointId: id } }),
    await admin.send(webhookDocument('sendTestWebhook'), { input: { webhookEndpointId: id } }),
  ];
  for (const { text, errors } of answers) {
    expect(errors).toBeUndefined();
    for (const hidden of [secret.slice(6), second?.slice(6), 'whsec_']) expect(text).not.toContain(hidden);
  }
});
