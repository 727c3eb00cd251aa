import { v7 as uuidv7 } from 'uuid';
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { toGlobalId } from '../../src/services/global-ids.ts';
import { openSecretBox } from '../../src/services/secret-box.ts';
import { claimDue } from '../../src/services/webhooks/claims.ts';
import { createPost } from '../../src/services/webhooks/post.ts';
import { deliveriesDue, publish } from '../../src/services/webhooks/publish.ts';
import { WebhookWorker, type WorkerDeps } from '../../src/services/webhooks/worker.ts';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { testEngine } from '../support/database.ts';
import { type Answer, Receiver, useReceiver } from '../support/receiver.ts';
import { partnerRowId } from './stored-rows.ts';
import { submittedCustomer } from './walk.ts';
import {
  createEndpoint,
  day,
  deleteEndpoints,
  deliver,
  hour,
  minute,
  passTime,
  readDeliveries,
  readEndpoints,
  resetTime,
  webhookDone,
} from './webhooks.ts';

const webhooks = { ...readConfig({}).webhooks, timeoutSeconds: 1 };
const app = useApp({ webhooks });
const receiver = await useReceiver();
let admin: Client;
let partnerId: string;

beforeAll(async () => {
  admin = await app.current.signIn(demo.directBill);
  partnerId = await partnerRowId(app.current, demo.directBill);
});
beforeEach(async () => {
  resetTime(app.current);
  receiver.forget();
  await deleteEndpoints(admin);
  await app.current.query('DELETE FROM outbox_events');
});

/** For what happens by itself, on a machine that has other work too. */
const patience = { timeout: 30_000 };

const events = ['SUBSCRIPTION_CHANGED', 'CUSTOMER_ONBOARDED', 'ORDER_CREATED'];
const now = () => app.current.clock.now();

/** Something happens to a customer; what it is told by is the number. */
const happen = async (customerId: string | null, ...numbers: readonly number[]): Promise<void> => {
  const caller = { viewer: { partner: { id: partnerId } }, requestId: 'r' } as never;
  await app.current.app.database.transaction((manager) =>
    publish(
      manager,
      caller,
      now(),
      numbers.map((number) => ({ type: 'SUBSCRIPTION_CHANGED', customerId, data: { number } })),
    ),
  );
};

/** Any customer: its events need no row of it. */
const newCustomer = (): string => uuidv7();

const numbersTried = (): unknown[] => receiver.received.map(({ data }) => data.number);

const numbersTaken = (customerId: string): unknown[] =>
  receiver.received
    .filter(({ answer, data }) => answer === 204 && data.customerId === toGlobalId('Customer', customerId))
    .map(({ data }) => data.number);

const pendingCount = async (): Promise<number> => {
  const [row] = await app.current.query<{ count: number | string }>(
    "SELECT COUNT(*) AS count FROM webhook_deliveries WHERE state = 'PENDING'",
  );
  return Number(row?.count);
};

/** Lets time pass until nothing is left to be delivered. */
const deliverAll = async (...workers: readonly WebhookWorker[]): Promise<void> => {
  for (let step = 0; step < 100 && (await pendingCount()) > 0; step++) {
    await Promise.all([app.current.app.webhookWorker, ...workers].map((worker) => worker.runOnce()));
    passTime(app.current, 6 * hour);
  }
};

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A worker as another process has it: on a server engine with a pool of its own. */
const anotherWorker = async (change: Partial<WorkerDeps> = {}): Promise<WebhookWorker> => {
  const { config } = app.current;
  const isShared = testEngine === 'embedded';
  const database = isShared ? app.current.app.database : await openDatabase(config.database);
  onTestFinished(async () => {
    if (!isShared) await database.close();
  });
  return new WebhookWorker({
    database,
    secrets: openSecretBox(null, config.dataDir),
    clock: now,
    log: silent,
    metrics: null,
    tracing: null,
    post: createPost({ policy: webhooks, timeoutMs: 1_000 }),
    pollMs: 1_000,
    timeoutMs: 1_000,
    retryMs: 3 * day,
    ...change,
  });
};

/** Answers late, when a test says so. */
const held = () => {
  let release: (answer: Answer) => void = () => {};
  const answer = new Promise<Answer>((resolve) => {
    release = resolve;
  });
  let arrive: () => void = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  receiver.answer = () => {
    arrive();
    return answer;
  };
  return { arrived, release };
};

describe('an attempt that fails', () => {
  const failures: ReadonlyArray<[string, Answer, number | null]> = [
    ['with 500', 500, 500],
    ['with 404', 404, 404],
    ['with a redirect', 302, 302],
    ['without an answer in time', 'hang', null],
    ['by a dropped connection', 'drop', null],
  ];

  test.each(failures)('%s is made again later, until it succeeds', async (_title, answer, lastStatus) => {
    const { id } = await createEndpoint(admin, receiver.url, events);
    receiver.answer = () => answer;
    await happen(null, 1);
    await deliver(app.current);
    expect(await readDeliveries(admin, id)).toMatchObject([{ state: 'PENDING', attempts: 1, lastStatus }]);
    await deliver(app.current);
    expect(receiver.received).toHaveLength(1);
    receiver.answer = () => 204;
    passTime(app.current, 10_000);
    await deliver(app.current);
    expect(await readDeliveries(admin, id)).toMatchObject([
      { state: 'DELIVERED', attempts: 2, lastStatus: 204 },
    ]);
  });

  test('because nobody listens is made again later', async () => {
    const gone = await Receiver.start();
    const { url } = gone;
    await gone.stop();
    const { id } = await createEndpoint(admin, url, events);
    await happen(null, 1);
    await deliver(app.current);
    expect(await readDeliveries(admin, id)).toMatchObject([
      { state: 'PENDING', attempts: 1, lastStatus: null },
    ]);
    await webhookDone(admin, 'updateWebhookEndpoint', { webhookEndpointId: id, url: receiver.url });
    passTime(app.current, 10_000);
    await deliver(app.current);
    expect(await readDeliveries(admin, id)).toMatchObject([{ state: 'DELIVERED', attempts: 2 }]);
  });

  test('by our own fault, as with a secret of another key, is made again too', async () => {
    const { id } = await createEndpoint(admin, receiver.url, events);
    await happen(null, 1);
    const strange = openSecretBox(Buffer.alloc(32, 9).toString('base64'), '');
    await (await anotherWorker({ secrets: strange })).runOnce();
    expect(await readDeliveries(admin, id)).toMatchObject([{ state: 'PENDING', attempts: 1 }]);
    passTime(app.current, 10_000);
    await deliver(app.current);
    expect(await readDeliveries(admin, id)).toMatchObject([{ state: 'DELIVERED', attempts: 2 }]);
  });

  test('is made less and less often for three days, the last time at their end, and then given up', async () => {
    const { id } = await createEndpoint(admin, receiver.url, events);
    const good = await createEndpoint(admin, `${receiver.url}/good`, ['TEST']);
    receiver.answer = ({ path }) => (path.endsWith('good') ? 204 : 500);
    const start = now().getTime();
    const times: number[] = [];
    await happen(null, 1);
    for (let step = 0; step < 3 * 24 * 60 + 60; step++) {
      const before = receiver.received.length;
      const [due] = await app.current.query(
        "SELECT id FROM webhook_deliveries WHERE state = 'PENDING' AND due_at <= ?",
        [testEngine === 'embedded' ? now().toISOString().replace('T', ' ').replace('Z', '') : now()],
      );
      if (due) await deliver(app.current);
      if (receiver.received.length > before) times.push((now().getTime() - start) / hour);
      passTime(app.current, minute);
    }
    expect(times.length).toBeGreaterThan(15);
    expect(times.length).toBeLessThan(30);
    expect(times.at(-1)).toBeGreaterThanOrEqual(72);
    expect(times.at(-1)).toBeLessThan(72.1);
    expect((times.at(-2) ?? 0) - (times.at(-3) ?? 0)).toBeGreaterThan(4.7);
    expect(await readDeliveries(admin, id)).toMatchObject([
      { state: 'FAILED', attempts: times.length, lastStatus: 500, deliveredAt: null },
    ]);
    expect(await readDeliveries(admin, good.id)).toEqual([]);
  }, 120_000);
});

describe('an endpoint', () => {
  const isEnabled = async (id: string) =>
    (await readEndpoints(admin)).find((endpoint) => endpoint.id === id)?.isEnabled;

  test('at which every attempt has failed for three days is disabled, and the audit says by whom', async () => {
    const { id } = await createEndpoint(admin, receiver.url, events);
    receiver.answer = () => 500;
    await happen(null, 1);
    await deliver(app.current);
    passTime(app.current, 3 * day - hour);
    await happen(null, 2);
    await deliver(app.current);
    expect(await isEnabled(id)).toBe(true);
    passTime(app.current, hour);
    await deliver(app.current);
    expect(await isEnabled(id)).toBe(false);
    expect((await readDeliveries(admin, id)).map(({ state }) => state)).toEqual(['PENDING', 'FAILED']);
    const { auditRecords } = await admin.ask(
      '{ auditRecords(first: 1) { nodes { operation by changes { field before after } } } }',
    );
    expect(auditRecords).toEqual({
      nodes: [
        {
          operation: 'UPDATE_WEBHOOK',
          by: 'webhook-worker',
          changes: [
            { field: ['webhookEndpointId'], before: null, after: id },
            { field: ['isEnabled'], before: 'true', after: 'false' },
          ],
        },
      ],
    });

    const tried = receiver.received.length;
    passTime(app.current, day);
    await happen(null, 3);
    await deliver(app.current);
    expect(receiver.received).toHaveLength(tried);
    expect(await readDeliveries(admin, id)).toHaveLength(2);

    receiver.answer = () => 204;
    await webhookDone(admin, 'updateWebhookEndpoint', { webhookEndpointId: id, isEnabled: true });
    await deliver(app.current);
    expect(numbersTried().slice(tried)).toEqual([2]);
    await happen(null, 4);
    await deliver(app.current);
    expect(numbersTried().slice(tried)).toEqual([2, 4]);
  });

  test('that has taken anything in between stays enabled', async () => {
    const { id } = await createEndpoint(admin, receiver.url, events);
    receiver.answer = ({ data }) => (data.number === 1 ? 500 : 204);
    await happen(null, 1);
    await deliver(app.current);
    passTime(app.current, 2 * day);
    await happen(null, 2);
    await deliver(app.current);
    passTime(app.current, day);
    await deliver(app.current);
    expect((await readDeliveries(admin, id)).map(({ state }) => state)).toEqual(['DELIVERED', 'FAILED']);
    expect(await isEnabled(id)).toBe(true);
  });

  test('that was turned off is left alone, and gets what was pending when it is turned on', async () => {
    const { id } = await createEndpoint(admin, receiver.url, events);
    const customer = newCustomer();
    receiver.answer = () => 500;
    await happen(customer, 1, 2);
    await deliver(app.current);
    const turn = (isOn: boolean) =>
      webhookDone(admin, 'updateWebhookEndpoint', { webhookEndpointId: id, isEnabled: isOn });
    await turn(false);
    const due = () => app.current.query('SELECT id FROM webhook_deliveries WHERE due_at IS NOT NULL');
    expect(await due()).toEqual([]);
    passTime(app.current, 10 * day);
    await deliver(app.current);
    expect(numbersTried()).toEqual([1]);
    await turn(true);
    await deliver(app.current);
    expect(numbersTried()).toEqual([1, 1]);
    expect((await readDeliveries(admin, id)).map(({ state }) => state)).toEqual(['PENDING', 'PENDING']);
    receiver.answer = () => 204;
    passTime(app.current, day);
    await deliver(app.current);
    expect(numbersTaken(customer)).toEqual([1, 2]);
  });

  test('that was deleted is sent nothing more, though an attempt is under way', async () => {
    const { id } = await createEndpoint(admin, receiver.url, events);
    const customer = newCustomer();
    await happen(customer, 1, 2);
    const { arrived, release } = held();
    const delivering = deliver(app.current);
    await arrived;
    await webhookDone(admin, 'deleteWebhookEndpoint', { webhookEndpointId: id });
    release(204);
    await delivering;
    passTime(app.current, day);
    await deliver(app.current);
    expect(numbersTried()).toEqual([1]);
    expect(await app.current.query('SELECT id FROM webhook_deliveries')).toEqual([]);
  });
});

describe('the events of one customer', () => {
  test('arrive in order although attempts fail, and those of others do not wait for them', async () => {
    await createEndpoint(admin, receiver.url, events);
    const [slow, quick] = [newCustomer(), newCustomer()];
    receiver.answer = ({ data }) => (data.number === 1 ? 500 : 204);
    await happen(slow, 1, 2);
    await happen(quick, 10, 11);
    await happen(slow, 3);
    await deliver(app.current);
    expect(numbersTaken(quick)).toEqual([10, 11]);
    expect(numbersTaken(slow)).toEqual([]);
    passTime(app.current, hour);
    await happen(slow, 4);
    await deliver(app.current);
    expect(numbersTried().filter((number) => Number(number) < 10)).toEqual([1, 1]);
    receiver.answer = () => 204;
    passTime(app.current, hour);
    await deliver(app.current);
    expect(numbersTaken(slow)).toEqual([1, 2, 3, 4]);
  });

  test('wait until the one before is given up, then go on', async () => {
    await createEndpoint(admin, receiver.url, events);
    const customer = newCustomer();
    receiver.answer = ({ data }) => (data.number === 1 ? 500 : 204);
    await happen(customer, 1, 2);
    await deliver(app.current);
    passTime(app.current, 2 * day);
    await happen(null, 9);
    await deliver(app.current);
    expect(numbersTaken(customer)).toEqual([]);
    passTime(app.current, day);
    await deliver(app.current);
    expect(numbersTaken(customer)).toEqual([2]);
  });

  test('wait for each other at each endpoint by itself', async () => {
    await createEndpoint(admin, `${receiver.url}/bad`, events);
    await createEndpoint(admin, `${receiver.url}/good`, events);
    receiver.answer = ({ path }) => (path.endsWith('bad') ? 500 : 204);
    await happen(newCustomer(), 1, 2, 3);
    await deliver(app.current);
    const tried = (end: string) =>
      receiver.received.filter(({ path }) => path.endsWith(end)).map(({ data }) => data.number);
    expect([tried('bad'), tried('good')]).toEqual([[1], [1, 2, 3]]);
  });

  test('that one submission makes arrive in the order in which they were made', async () => {
    await createEndpoint(admin, receiver.url, events);
    receiver.answer = () => (receiver.received.length % 2 === 0 ? 500 : 204);
    const { customer } = await submittedCustomer(admin);
    await deliverAll();
    const taken = receiver.received.filter(({ answer }) => answer === 204);
    expect(taken.map(({ type, data }) => [type, data.customerId])).toEqual([
      ['CUSTOMER_ONBOARDED', customer.id],
      ['ORDER_CREATED', customer.id],
    ]);
  });

  test('arrive in order from two workers, with failures, and each is taken once', async () => {
    await createEndpoint(admin, receiver.url, events);
    const customers = Array.from({ length: 12 }, newCustomer);
    const numbers = [1, 2, 3, 4];
    let count = 0;
    receiver.answer = () => (++count % 3 === 0 ? 500 : 204);
    await Promise.all(customers.map((customer) => happen(customer, 1, 2)));
    const second = await anotherWorker();
    const later = (async () => {
      for (const customer of customers) await happen(customer, 3, 4);
    })();
    await deliverAll(second);
    await later;
    await deliverAll(second);
    for (const customer of customers) expect(numbersTaken(customer)).toEqual(numbers);
    expect(new Set(receiver.taken).size).toBe(customers.length * numbers.length);
    expect(receiver.taken).toHaveLength(customers.length * numbers.length);
  });
});

describe('attempts under way', () => {
  test('are several for one endpoint, but not many, and leave room for others', async () => {
    await createEndpoint(admin, `${receiver.url}/slow`, events);
    const quick = await createEndpoint(admin, `${receiver.url}/quick`, ['TEST']);
    let underWay = 0;
    let most = 0;
    const release: Array<() => void> = [];
    receiver.answer = async ({ path }) => {
      if (path.endsWith('quick')) return 204;
      most = Math.max(most, ++underWay);
      await new Promise<void>((resolve) => release.push(resolve));
      underWay--;
      return 204;
    };
    for (let number = 1; number <= 12; number++) await happen(newCustomer(), number);
    await webhookDone(admin, 'sendTestWebhook', { webhookEndpointId: quick.id });
    const worker = await anotherWorker({ post: createPost({ policy: webhooks, timeoutMs: 20_000 }) });
    const delivering = worker.runOnce();
    await expect
      .poll(() => receiver.received.filter(({ path }) => path.endsWith('quick')).length, patience)
      .toBe(1);
    await expect.poll(() => underWay, patience).toBe(4);
    receiver.answer = async () => 204;
    for (const end of release) end();
    await delivering;
    expect(most).toBe(4);
    expect(numbersTried().filter(Number)).toHaveLength(12);
  });

  test('that a process has left behind are taken over when their claim has run out', async () => {
    const { id } = await createEndpoint(admin, receiver.url, events);
    const customer = newCustomer();
    await happen(customer, 1, 2);
    const everything = { total: 10, perEndpoint: 10, underWay: new Map() };
    const claimed = await claimDue(app.current.app.database, now(), 31_000, everything);
    expect(claimed.map(({ event }) => event.payload.number)).toEqual([1]);
    expect(await claimDue(app.current.app.database, now(), 31_000, everything)).toEqual([]);
    await deliver(app.current);
    expect(receiver.received).toEqual([]);
    passTime(app.current, 32_000);
    await deliver(app.current);
    expect(numbersTaken(customer)).toEqual([1, 2]);
    expect((await readDeliveries(admin, id)).map(({ attempts }) => attempts)).toEqual([1, 2]);
  });

  test('that end after their claim has run out change nothing of what another process has recorded', async () => {
    const { id } = await createEndpoint(admin, receiver.url, events);
    await happen(newCustomer(), 1);
    const { arrived, release } = held();
    const late = (
      await anotherWorker({ post: createPost({ policy: webhooks, timeoutMs: 20_000 }) })
    ).runOnce();
    await arrived;
    receiver.answer = () => 204;
    passTime(app.current, minute);
    await deliver(app.current);
    const [recorded] = await readDeliveries(admin, id);
    expect(recorded).toMatchObject({ state: 'DELIVERED', attempts: 2 });
    release(500);
    await late;
    expect(await readDeliveries(admin, id)).toEqual([recorded]);
    expect((await readEndpoints(admin))[0]?.isEnabled).toBe(true);
  });

  test('are claimed by one process each, however many look for work at once', async () => {
    await createEndpoint(admin, receiver.url, events);
    for (let number = 1; number <= 20; number++) await happen(null, number);
    const everything = { total: 20, perEndpoint: 20, underWay: new Map() };
    const claims = await Promise.all(
      Array.from({ length: 8 }, () => claimDue(app.current.app.database, now(), 31_000, everything)),
    );
    const ids = claims.flat().map(({ delivery }) => delivery.id);
    expect(ids).toHaveLength(20);
    expect(new Set(ids).size).toBe(20);
  });
});

test('none is lost: every event of every onboarding arrives at a receiver that fails at random', async () => {
  await createEndpoint(admin, receiver.url, events);
  const failures: readonly Answer[] = [500, 'drop', 429, 302];
  receiver.answer = ({ id }) => {
    const tried = receiver.received.filter((request) => request.id === id).length;
    const fails = tried < 5 && Math.random() < 0.7;
    return fails ? (failures[Math.floor(Math.random() * failures.length)] ?? 500) : 204;
  };
  const worker = await anotherWorker();
  const onboarded = await Promise.all(Array.from({ length: 12 }, () => submittedCustomer(admin)));
  await deliverAll(worker);
  const written = await app.current.query<{ id: string; type: string }>('SELECT id, type FROM outbox_events');
  expect(written.filter(({ type }) => type === 'CUSTOMER_ONBOARDED')).toHaveLength(onboarded.length);
  expect(new Set(receiver.taken)).toEqual(new Set(written.map(({ id }) => id)));
  for (const { customer } of onboarded) {
    const types = receiver.received
      .filter(({ answer, data }) => answer === 204 && data.customerId === customer.id)
      .map(({ type }) => type);
    expect(types).toEqual(['CUSTOMER_ONBOARDED', 'ORDER_CREATED']);
  }
});

describe('the log', () => {
  const left = async () => {
    const count = async (table: string) => {
      const [row] = await app.current.query<{ count: number | string }>(
        `SELECT COUNT(*) AS count FROM ${table}`,
      );
      return Number(row?.count);
    };
    return [await count('webhook_deliveries'), await count('outbox_events')];
  };

  const forget = () => app.current.app.scheduler.runNow('forget-deliveries');

  test('is forgotten after 30 days, but nothing that is still to be delivered', async () => {
    const { id } = await createEndpoint(admin, receiver.url, events);
    receiver.answer = ({ data }) => (data.number === 1 ? 500 : 204);
    for (const number of [1, 2]) {
      await happen(null, number);
      await deliver(app.current);
    }
    passTime(app.current, 29 * day);
    await happen(null, 3);
    await deliver(app.current);
    const states = async () => (await readDeliveries(admin, id)).map(({ state }) => state);
    expect(await states()).toEqual(['DELIVERED', 'DELIVERED', 'FAILED']);
    await webhookDone(admin, 'resendWebhookDelivery', {
      webhookDeliveryId: (await readDeliveries(admin, id))[2]?.id,
    });
    passTime(app.current, 2 * day);
    await deliver(app.current);
    await forget();
    expect(await states()).toEqual(['DELIVERED', 'PENDING']);
    expect(await left()).toEqual([2, 2]);
    receiver.answer = () => 204;
    passTime(app.current, day);
    await deliver(app.current);
    await forget();
    expect(await states()).toEqual(['DELIVERED']);
    expect(await left()).toEqual([1, 1]);
  });

  test('of a disabled endpoint goes as well, with what was pending, and the events of a deleted one', async () => {
    const off = await createEndpoint(admin, receiver.url, events);
    const gone = await createEndpoint(admin, receiver.url, events);
    await happen(null, 1);
    await webhookDone(admin, 'updateWebhookEndpoint', { webhookEndpointId: off.id, isEnabled: false });
    await happen(null, 2);
    await webhookDone(admin, 'deleteWebhookEndpoint', { webhookEndpointId: gone.id });
    expect(await left()).toEqual([1, 2]);
    passTime(app.current, 31 * day);
    await forget();
    expect(await left()).toEqual([0, 0]);
  });

  test('is forgotten in small batches', async () => {
    await createEndpoint(admin, receiver.url, events);
    await happen(null, ...Array.from({ length: 1_100 }, (_, index) => index));
    await app.current.query("UPDATE webhook_deliveries SET state = 'DELIVERED', due_at = NULL");
    passTime(app.current, 31 * day);
    app.current.statements.length = 0;
    expect(await forget()).toBe(2_200);
    expect(await left()).toEqual([0, 0]);
    const deletions = app.current.statements.filter((sql) => /^DELETE FROM .webhook_deliveries/.test(sql));
    expect(deletions).toHaveLength(3);
  });
});

describe('a worker that runs', () => {
  test('delivers what is published, until it is stopped, and lets what is under way end', async () => {
    const { id } = await createEndpoint(admin, receiver.url, events);
    const { announcements } = app.current.app.database;
    const worker = await anotherWorker({ database: app.current.app.database });
    worker.start();
    expect(announcements.listenerCount(deliveriesDue)).toBe(1);
    await happen(null, 1);
    await expect.poll(() => receiver.taken.length, patience).toBe(1);
    const { arrived, release } = held();
    await happen(null, 2);
    await arrived;
    const stopping = worker.stop(60_000);
    await happen(null, 3);
    release(204);
    await stopping;
    expect(announcements.listenerCount(deliveriesDue)).toBe(0);
    expect((await readDeliveries(admin, id)).map(({ state }) => state)).toEqual([
      'PENDING',
      'DELIVERED',
      'DELIVERED',
    ]);
  });

  test('is woken by what this process publishes, however seldom it looks for work', async () => {
    await createEndpoint(admin, receiver.url, events);
    const worker = await anotherWorker({ database: app.current.app.database, pollMs: hour });
    worker.start();
    for (let number = 1; number <= 20; number++) {
      const next = receiver.next();
      await happen(null, number);
      await next;
    }
    await worker.stop(60_000);
    expect(numbersTried()).toHaveLength(20);
  });

  test('goes on by itself to what waits behind, and to what there was no room for', async () => {
    await createEndpoint(admin, receiver.url, events);
    const customer = newCustomer();
    await happen(customer, 1, 2, 3);
    for (let number = 10; number < 20; number++) await happen(null, number);
    const worker = await anotherWorker({ database: app.current.app.database, pollMs: hour });
    worker.start();
    await expect.poll(() => receiver.taken.length, patience).toBe(13);
    await worker.stop(60_000);
    expect(numbersTaken(customer)).toEqual([1, 2, 3]);
  });

  test('aborts what does not end in time, and leaves it to be taken over', async () => {
    const { id } = await createEndpoint(admin, receiver.url, events);
    const worker = await anotherWorker({
      database: app.current.app.database,
      post: createPost({ policy: webhooks, timeoutMs: 60_000 }),
    });
    const { arrived } = held();
    worker.start();
    await happen(newCustomer(), 1);
    await arrived;
    await worker.stop(0);
    expect(await readDeliveries(admin, id)).toMatchObject([
      { state: 'PENDING', attempts: 1, lastStatus: null },
    ]);
    receiver.answer = () => 204;
    passTime(app.current, minute);
    await deliver(app.current);
    expect(await readDeliveries(admin, id)).toMatchObject([{ state: 'DELIVERED', attempts: 2 }]);
  });

  test('asks the database one thing when there is nothing to do', async () => {
    const { id } = await createEndpoint(admin, receiver.url, events);
    receiver.answer = () => 500;
    await happen(newCustomer(), 1, 2);
    await deliver(app.current);
    expect(await readDeliveries(admin, id)).toHaveLength(2);
    app.current.statements.length = 0;
    await deliver(app.current);
    expect(app.current.statements).toHaveLength(1);
    const due = await app.current.query('SELECT due_at FROM webhook_deliveries');
    expect(new Set(due.map((row) => JSON.stringify(row))).size).toBe(1);
  });
});
