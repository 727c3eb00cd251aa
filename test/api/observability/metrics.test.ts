import { beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/config/config.ts';
import { demo, type TestApp, useApp } from '../../support/app.ts';
import type { Client } from '../../support/client.ts';
import { metricsUrl, Scraped } from '../../support/metrics.ts';
import { useReceiver } from '../../support/receiver.ts';
import { fillAccountInfo, startDraft, submittedCustomer } from '../walk.ts';
import { createEndpoint } from '../webhooks.ts';

const app = useApp({ metrics: { host: '127.0.0.1', port: 0 } });
const receiver = await useReceiver();
let client: Client;

beforeAll(async () => {
  client = await app.current.signIn(demo.directBill);
});

/** What has been added to the metrics by the work. */
const added = async (work: () => Promise<unknown>) => {
  const before = await Scraped.from(app.current);
  await work();
  const after = await Scraped.from(app.current);
  return (...asked: Parameters<Scraped['sum']>) => after.sum(...asked) - before.sum(...asked);
};

describe('a request', () => {
  test('is counted by what it asks for and by its outcome, with its time and cost', async () => {
    const grown = await added(() => client.ask('query Anything { customers { totalCount } }'));
    expect(grown('requests_total', { operation: 'customers', outcome: 'OK' })).toBe(1);
    expect(grown('request_duration_seconds_count', { operation: 'customers' })).toBe(1);
    expect(grown('operation_cost_points_count')).toBe(1);
    expect(grown('operation_cost_points_sum')).toBeGreaterThan(0);
    expect(grown('sql_duration_seconds_count', { statement: 'select' })).toBeGreaterThan(0);
    expect(grown('database_wait_seconds_count')).toBeGreaterThan(0);
  });

  test('that fails is counted by the code, and so is what a mutation refuses', async () => {
    const grown = await added(async () => {
      await client.send('{ customer(id: "x") { id } }');
      const { onboardingId } = await startDraft(client);
      await client.send(`mutation { submitCustomer(input: { onboardingId: "${onboardingId}", expectedVersion: 1 }) {
        userErrors { code } } }`);
    });
    expect(grown('errors_total', { operation: 'customer', code: 'BAD_USER_INPUT' })).toBe(1);
    expect(grown('requests_total', { operation: 'submitCustomer', outcome: 'USER_ERRORS' })).toBe(1);
    expect(grown('user_errors_total', { code: 'NOT_REVIEWED' })).toBe(1);
  });

  test('makes no label that clients can think up', async () => {
    const before = await Scraped.from(app.current);
    for (let index = 0; index < 30; index++) {
      await client.send(`query Made${index}Up { viewer { subject } }`);
      await client.send(`query Wrong${index} { made${index}Up }`);
      await client.send(`query Both${index} { viewer { subject } markets { country } }`);
    }
    const after = await Scraped.from(app.current);
    const known = before.values('requests_total', 'operation');
    const made = [...after.values('requests_total', 'operation')].filter((name) => !known.has(name));
    expect(made.filter((name) => name !== 'viewer' && name !== 'other')).toEqual([]);
    expect(after.sum('requests_total', { operation: 'viewer' })).toBeGreaterThanOrEqual(30);
    expect(after.sum('requests_total', { operation: 'other' })).toBeGreaterThanOrEqual(60);
  });

  test('loads in batches, whose size is told by loader', async () => {
    await submittedCustomer(client);
    const grown = await added(() => client.ask('{ customers { nodes { subscriptions { totalCount } } } }'));
    expect(grown('loader_batch_size_count', { loader: 'Subscription.customerId' })).toBe(1);
  });
});

test('a caller without points is counted as throttled', async () => {
  const { config } = app.current;
  const metrics = { host: '127.0.0.1', port: 0 };
  const poor = await app.current.again({ metrics, throttle: { ...config.throttle, points: 10 } });
  const caller = await poor.signIn(demo.directBill);
  for (let time = 0; time < 12; time++) await caller.send('{ viewer { subject } }');
  const scraped = await Scraped.from(poor);
  expect(scraped.sum('throttled_total')).toBeGreaterThan(0);
  expect(scraped.sum('throttled_total')).toBe(scraped.sum('requests_total', { outcome: 'RATE_LIMITED' }));
  await poor.app.close();
});

test('looks into the caches are counted as hits and misses', async () => {
  const url = `${app.current.url}?query=${encodeURIComponent('{ market(country: "DE") { country } }')}`;
  const grown = await added(async () => {
    for (let time = 0; time < 3; time++) await fetch(url, { headers: { 'apollo-require-preflight': '1' } });
  });
  const cache = 'public_answers';
  expect(grown('cache_requests_total', { cache, result: 'miss' })).toBe(1);
  expect(grown('cache_requests_total', { cache, result: 'hit' })).toBe(2);
});

describe('what stands in the tables', () => {
  /** Tables are looked at no more often than every ten seconds: another server looks for the first time. */
  const fresh = async (): Promise<Scraped> => {
    const other = await app.current.again();
    other.clock.now = () => app.current.clock.now();
    try {
      return await Scraped.from(other);
    } finally {
      await other.app.close();
    }
  };

  test('tells where onboardings stand, and where those that expired have stopped', async () => {
    const before = await fresh();
    const { onboardingId } = await startDraft(client);
    await startDraft(client);
    await fillAccountInfo(client, onboardingId);
    const open = await fresh();
    const grown = (step: string, after: Scraped, state: string) =>
      after.sum('onboardings', { state, step }) - before.sum('onboardings', { state, step });
    expect([grown('NONE', open, 'DRAFT'), grown('ACCOUNT_INFO', open, 'DRAFT')]).toEqual([1, 1]);
    const later = Date.now() + 31 * 86_400_000;
    app.current.clock.now = () => new Date(later);
    const expired = await fresh();
    app.current.clock.now = () => new Date();
    expect(grown('ACCOUNT_INFO', expired, 'EXPIRED')).toBeGreaterThanOrEqual(1);
    expect(expired.sum('onboardings', { state: 'DRAFT' })).toBe(0);
  });

  test('tells how far the outbox is behind, and what became of attempts', async () => {
    await createEndpoint(client, receiver.url, ['CUSTOMER_ONBOARDED']);
    await submittedCustomer(client);
    app.current.clock.now = () => new Date(Date.now() + 60_000);
    const behind = await fresh();
    expect(behind.sum('outbox_pending')).toBe(1);
    expect(behind.sum('outbox_lag_seconds')).toBeGreaterThanOrEqual(59);
    const grown = await added(() => app.current.app.webhookWorker.runOnce());
    app.current.clock.now = () => new Date();
    expect(grown('webhook_attempts_total', { outcome: 'DELIVERED' })).toBe(1);
    expect(grown('webhook_attempt_duration_seconds_count')).toBe(1);
    const done = await fresh();
    expect([done.sum('outbox_pending'), done.sum('outbox_lag_seconds')]).toEqual([0, 0]);
  });
});

test('the process tells of itself: the event loop, memory, the pool', async () => {
  const scraped = await Scraped.from(app.current);
  const names = new Set(scraped.samples.map(({ name }) => name));
  for (const name of ['nodejs_eventloop_lag_p99_seconds', 'process_resident_memory_bytes'])
    expect(names).toContain(name);
  const { database } = app.current.config;
  expect(scraped.sum('database_connections_maximum')).toBe(
    database.kind === 'server' ? database.poolSize : 1,
  );
  expect(scraped.sum('requests_running')).toBe(0);
});

test('the metrics have a port of their own, where there is nothing else', async () => {
  const url = await metricsUrl(app.current);
  expect((await fetch(new URL('/metrics', app.current.url))).status).toBe(404);
  expect((await fetch(new URL('/graphql', url))).status).toBe(404);
  expect((await fetch(url, { method: 'POST' })).status).toBe(404);
  expect((await fetch(url)).headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
});

test('nothing is counted unless a port is given', async () => {
  expect(readConfig({}).metrics).toBeNull();
  expect(readConfig({ METRICS_PORT: '9464', HOST: 'here' }).metrics).toEqual({ host: 'here', port: 9464 });
  expect(readConfig({ METRICS_PORT: '0', METRICS_HOST: '127.0.0.1' }).metrics?.host).toBe('127.0.0.1');
  const quiet: TestApp = await app.current.again({ metrics: null });
  expect(quiet.app.metricsServer).toBeNull();
  await quiet.app.close();
});
