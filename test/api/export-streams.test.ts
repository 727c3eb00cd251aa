import type { IncomingMessage } from 'node:http';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeCrowd } from '../../scripts/shared/many-subscriptions.ts';
import { until } from '../../scripts/shared/patience.ts';
import { demo, type TestApp, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { heldBytes } from '../support/heap.ts';
import { addressOf, fetchFile, readRows, takeFile } from './export-files.ts';
import { uuidOf } from './refusal.ts';
import { submittedCustomer } from './walk.ts';

/* A file far longer than what the system keeps of it between server and client. */
const customers = 2_500;
const each = 20;
const total = customers * each + 1;

const app = useApp();
let client: Client;
let persons = 0;

beforeAll(async () => {
  const { customer } = await submittedCustomer(await app.current.signIn(demo.directBill), {
    company: { name: 'Crowd', domainPrefix: 'crowd' },
  });
  await makeCrowd((sql, parameters) => app.current.query(sql, parameters), {
    customerId: uuidOf(customer.id),
    customers,
    subscriptions: each,
    customer: { company_name: `Crowd ${'x'.repeat(200)}` },
    subscription: { friendly_name: `Plan ${'y'.repeat(240)}` },
  });
});

/** Exports are counted by who asks: each test is another person. */
beforeEach(async () => {
  persons++;
  client = await app.current.signIn(demo.directBill, 'ADMIN_AGENT', `person${persons}@example.com`);
});

const open = async (served: TestApp = app.current): Promise<IncomingMessage> => {
  const response = await takeFile(served, client, addressOf('subscriptions'));
  expect(response.statusCode).toBe(200);
  return response;
};

const readToEnd = async (response: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

const statusOf = async (served: TestApp, by: Client, address: string): Promise<number | undefined> => {
  const response = await takeFile(served, by, address);
  response.destroy();
  return response.statusCode;
};

const readsOf = (served: TestApp): number =>
  served.statements.filter((sql) => /^SELECT.*friendly_name/.test(sql)).length;

/** Until the server reads no more of it. */
const untilStill = async (served: TestApp): Promise<number> => {
  let before = -1;
  await until('the server reads no more', {
    deadlineMs: 20_000,
    ask: async () => {
      const now = readsOf(served);
      const isStill = now === before && now > 0;
      before = now;
      return isStill;
    },
  });
  return before;
};

const wholeReads = 2 * Math.ceil(customers / 100);

describe('A long file', () => {
  test('comes whole, each row once', async () => {
    const rows = await readRows(app.current, client, addressOf('subscriptions'));
    expect(rows).toHaveLength(total);
    expect(new Set(rows.map((row) => row['Subscription ID'])).size).toBe(total);
    const ofCustomers = await readRows(app.current, client, addressOf('customers'));
    expect(new Set(ofCustomers.map((row) => row['Microsoft ID'])).size).toBe(customers + 1);
  });

  test('is read in batches, each from where the one before has ended', async () => {
    app.current.statements.length = 0;
    await readRows(app.current, client, addressOf('subscriptions'));
    const reads = app.current.statements.filter((sql) => /friendly_name/.test(sql));
    expect(reads.length).toBeGreaterThanOrEqual(total / 1_000);
    expect(reads.filter((sql) => !/LIMIT 1000$/.test(sql))).toEqual([]);
    expect(app.current.statements.filter((sql) => /OFFSET|START TRANSACTION|BEGIN/.test(sql))).toEqual([]);
  });

  test('is read no faster than it is taken, and lies nowhere meanwhile', async () => {
    await readToEnd(await open());
    const idle = heldBytes();
    app.current.statements.length = 0;
    const file = await open();
    const reads = await untilStill(app.current);
    expect(reads).toBeLessThan(wholeReads * 0.8);
    expect(heldBytes() - idle).toBeLessThan(8_000_000);
    const text = await readToEnd(file);
    expect(text.split('\r\n').length).toBeGreaterThan(total - 1_000);
    expect(readsOf(app.current)).toBeGreaterThan(reads);
  });

  test('holds up nobody while its client takes its time', async () => {
    const narrow = await app.current.again({
      limits: { ...app.current.config.limits, requestsAtOnce: 1, longestWaitMs: 2_000 },
    });
    try {
      const slow = await open(narrow);
      const other = await narrow.signIn(demo.directBill);
      await untilStill(narrow);
      const { customers: seen } = await other.ask<{ customers: { totalCount: number } }>(
        '{ customers { totalCount } }',
      );
      expect(seen.totalCount).toBe(customers + 1);
      slow.destroy();
    } finally {
      await narrow.app.close();
    }
  });

  test('is read no further when its client has gone', async () => {
    app.current.statements.length = 0;
    const files = [await open(), await open()];
    const reads = await untilStill(app.current);
    expect(await statusOf(app.current, client, addressOf('customers'))).toBe(429);
    for (const file of files) file.destroy();
    await until('its place is free again', {
      deadlineMs: 20_000,
      ask: async () => (await statusOf(app.current, client, addressOf('customers'))) === 200,
    });
    expect(readsOf(app.current)).toBeLessThan(wholeReads * 2);
    expect(readsOf(app.current) - reads).toBeLessThanOrEqual(4);
  });
});

describe('A file that cannot be read to its end', () => {
  test('breaks off, so that nobody takes it for whole', async () => {
    const file = await open();
    await untilStill(app.current);
    await app.current.query('ALTER TABLE subscriptions RENAME TO subscriptions_away');
    try {
      await expect(readToEnd(file)).rejects.toThrow();
    } finally {
      await app.current.query('ALTER TABLE subscriptions_away RENAME TO subscriptions');
    }
  });

  test('is an error in JSON where not even its beginning can be', async () => {
    await app.current.query('ALTER TABLE subscriptions RENAME TO subscriptions_away');
    try {
      const response = await fetchFile(app.current, client, addressOf('subscriptions'));
      expect([response.status, response.headers.get('content-type')]).toEqual([
        500,
        'application/json; charset=utf-8',
      ]);
      expect(await response.text()).toContain('"INTERNAL_SERVER_ERROR"');
    } finally {
      await app.current.query('ALTER TABLE subscriptions_away RENAME TO subscriptions');
    }
  });

  test('breaks off when the process ends', async () => {
    const ending = await app.current.again();
    const file = await open(ending);
    await untilStill(ending);
    const closed = ending.app.close();
    await expect(readToEnd(file)).rejects.toThrow();
    await closed;
  });
});

describe('How much one caller may ask for', () => {
  test('is two at once, and of its points a hundred each', async () => {
    const throttled = await app.current.again({
      throttle: { points: 150, seconds: 3_600, redisUrl: null },
    });
    try {
      const address = addressOf('customers', { country: 'CA' });
      const first = await fetchFile(throttled, client, address);
      await first.text();
      expect([first.status, first.headers.get('ratelimit')?.split(';t')[0]]).toEqual([200, '"points";r=50']);
      const second = await fetchFile(throttled, client, address);
      expect(second.status).toBe(429);
      expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(3_000);
      expect(await second.json()).toMatchObject({
        errors: [{ extensions: { code: 'RATE_LIMITED', retryable: true } }],
      });
      const other = await throttled.signIn(demo.directBill, 'ADMIN_AGENT', 'somebody@else.example');
      expect(await statusOf(throttled, other, address)).toBe(200);
    } finally {
      await throttled.app.close();
    }
  });
});
