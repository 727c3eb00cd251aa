import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { start } from '../commands/run-command.ts';
import { demo, TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { testEngine } from '../support/database.ts';
import { useReceiver } from '../support/receiver.ts';
import { submittedCustomer } from './walk.ts';
import {
  createEndpoint,
  deliver,
  minute,
  passTime,
  readDeliveries,
  readEndpoints,
  webhookDone,
} from './webhooks.ts';

/** For what happens by itself, on a machine that has other work too. */
const patience = { timeout: 30_000 };

const receiver = await useReceiver();
let app: TestApp;
let admin: Client;
let dataDir: string;
let written: string;
const children: ChildProcess[] = [];

/** The database is where a server started from the command line looks for it. */
beforeEach(async () => {
  receiver.forget();
  written = '';
  dataDir = mkdtempSync(join(tmpdir(), 'partner-onboarding-'));
  const file = join(dataDir, 'partner-onboarding.sqlite');
  app = await TestApp.start(
    testEngine === 'embedded'
      ? { dataDir, database: { kind: 'embedded', foreignKeys: true, file } }
      : { dataDir },
  );
  admin = await app.signIn(demo.directBill);
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await app.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Another process on the same database. */
const startServer = (env: Record<string, string> = {}): ChildProcess => {
  const { database } = app.config;
  const child = start('src/main.ts', [], {
    DATA_DIR: dataDir,
    PORT: '0',
    LOG_LEVEL: 'trace',
    ...(database.kind === 'server' ? { DATABASE_URL: database.url } : {}),
    ...env,
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      written += String(chunk);
    });
  children.push(child);
  return child;
};

test('an event whose process is killed in the middle of it is delivered by another one', async () => {
  const { id } = await createEndpoint(admin, receiver.url);
  const { customer } = await submittedCustomer(admin);
  receiver.answer = () => 'hang';
  const arrived = receiver.next();
  const child = startServer();
  await arrived;
  child.kill('SIGKILL');
  await once(child, 'exit');
  const claimed = await app.query<{ claim: string | null }>(
    "SELECT claim FROM webhook_deliveries WHERE state = 'PENDING' ORDER BY sequence",
  );
  expect(claimed.map(({ claim }) => claim !== null)).toEqual([true, false]);

  receiver.answer = () => 204;
  await deliver(app);
  expect(receiver.taken).toEqual([]);
  passTime(app, minute);
  await deliver(app);
  const deliveries = await readDeliveries(admin, id);
  expect(deliveries.map(({ event, state, attempts }) => [event, state, attempts])).toEqual([
    ['ORDER_CREATED', 'DELIVERED', 1],
    ['CUSTOMER_ONBOARDED', 'DELIVERED', 2],
  ]);
  expect(receiver.received.map((request) => [request.type, request.answer, request.data.customerId])).toEqual(
    [
      ['CUSTOMER_ONBOARDED', 'hang', customer.id],
      ['CUSTOMER_ONBOARDED', 204, customer.id],
      ['ORDER_CREATED', 204, customer.id],
    ],
  );
  expect(receiver.received[1]?.id).toBe(receiver.received[0]?.id);
  expect(receiver.received[1]?.body).toBe(receiver.received[0]?.body);
});

test('a server that is asked to end finishes what is under way', async () => {
  const { id } = await createEndpoint(admin, receiver.url);
  await submittedCustomer(admin);
  let release: () => void = () => {};
  let arrive: () => void = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  receiver.answer = async () => {
    arrive();
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    return 204;
  };
  const child = startServer();
  await arrived;
  child.kill('SIGTERM');
  receiver.answer = () => 204;
  release();
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
  expect((await readDeliveries(admin, id)).map(({ event, state }) => [event, state])).toContainEqual([
    'CUSTOMER_ONBOARDED',
    'DELIVERED',
  ]);
});

test('a server without a worker delivers nothing', async () => {
  const { id } = await createEndpoint(admin, receiver.url);
  await webhookDone(admin, 'sendTestWebhook', { webhookEndpointId: id });
  const idle = startServer({ WORKER: 'off' });
  await expect.poll(() => written, patience).toMatch(/listening|localhost:\d+/);
  idle.kill('SIGTERM');
  await once(idle, 'exit');
  expect(await readDeliveries(admin, id)).toMatchObject([{ state: 'PENDING', attempts: 0 }]);
  const next = receiver.next();
  startServer();
  await next;
  await expect.poll(async () => (await readDeliveries(admin, id))[0]?.state, patience).toBe('DELIVERED');
});

test('the log of a worker holds neither secrets, nor URLs, nor anything of a customer', async () => {
  const url = `${receiver.url}?token=t-4711`;
  const { id, secret } = await createEndpoint(admin, url);
  const { secret: second } = await webhookDone(admin, 'rotateWebhookSecret', { webhookEndpointId: id });
  await createEndpoint(admin, 'http://gone.invalid/hooks?token=t-4711');
  const { confirmation, customer } = await submittedCustomer(admin);
  let count = 0;
  receiver.answer = () => (++count === 1 ? 500 : 204);
  startServer();
  await expect.poll(() => written, patience).toMatch(/will be attempted again/);
  await expect.poll(() => written, patience).toMatch(/A webhook was delivered/);
  expect(await readEndpoints(admin)).toHaveLength(2);
  const hidden = [
    secret.slice(6),
    second?.slice(6),
    't-4711',
    '/hooks',
    'gone.invalid',
    customer.companyName,
    confirmation.temporaryPassword,
  ];
  for (const text of hidden) expect(written).not.toContain(text);
});
