import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demo, TestApp } from '../../support/app.ts';
import type { Client } from '../../support/client.ts';
import { type CollectedSpan, Collector } from '../../support/collector.ts';
import { useReceiver } from '../../support/receiver.ts';
import { submittedCustomer } from '../walk.ts';
import { createEndpoint } from '../webhooks.ts';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const client = `00-${traceId}-00f067aa0ba902b7-01`;
const receiver = await useReceiver();

/** What a whole life of a server has sent, from its first request to its end. */
let collector: Collector;
let answered: Headers;
let traceparents: unknown[];
let log: TestApp['log'];

const live = async (app: TestApp, signedIn: Client): Promise<void> => {
  await createEndpoint(signedIn, receiver.url, ['CUSTOMER_ONBOARDED']);
  await submittedCustomer(signedIn.with({ 'x-request-id': 'walk' }));
  const asked = signedIn.with({ traceparent: client, 'x-request-id': 'page' });
  const page = 'query Page { customers { nodes { companyName subscriptions { totalCount } } } }';
  answered = (await asked.send(page)).headers;
  await signedIn
    .with({ 'x-request-id': 'names' })
    .send('query Names { customers { nodes { companyName } } }');
  await app.app.webhookWorker.runOnce();
  await app.app.scheduler.runDue();
};

beforeAll(async () => {
  collector = await Collector.start();
  const sound = await TestApp.start();
  const app = await sound.again({
    logLevel: 'debug',
    tracing: { url: `${collector.url}/v1/traces`, isJson: true, serviceName: 'onboarding' },
  });
  await live(app, await app.signIn(demo.directBill));
  traceparents = receiver.received.map(({ headers }) => headers.traceparent);
  log = app.log;
  await app.app.close();
  await sound.stop();
});
afterAll(() => collector.stop());

const ofRequest = (id: string): CollectedSpan =>
  collector.spans.find(
    ({ kind, attributes }) => kind === 2 && attributes['request.id'] === id,
  ) as CollectedSpan;

const below = (span: CollectedSpan): CollectedSpan[] =>
  collector.childrenOf(span).flatMap((child) => [child, ...below(child)]);

describe('a request', () => {
  test('is a span of its client’s trace, and answers with itself', () => {
    const span = ofRequest('page');
    expect(span).toMatchObject({ name: 'POST /graphql', traceId, parentSpanId: '00f067aa0ba902b7' });
    expect(span.attributes).toMatchObject({ 'http.response.status_code': 200, outcome: 'OK' });
    expect(span.service).toBe('onboarding');
    expect(answered.get('traceparent')).toBe(`00-${traceId}-${span.spanId}-01`);
  });

  test('has its trace in its line of the log', () => {
    expect(log.find(({ requestId, msg }) => requestId === 'page' && msg === 'request')).toMatchObject({
      traceId,
    });
  });

  test('holds the operation, it the resolvers that work, and they their statements', () => {
    const [operation, ...others] = collector
      .childrenOf(ofRequest('page'))
      .filter(({ attributes }) => 'graphql.operation.type' in attributes);
    expect(others).toEqual([]);
    expect(operation).toMatchObject({ name: 'query Page' });
    const parts = collector.childrenOf(operation as CollectedSpan).map(({ name }) => name);
    expect(parts).toContain('Query.customers');
    expect(parts).toContain('load Subscription.customerId');
    const [customers] = collector
      .childrenOf(operation as CollectedSpan)
      .filter(({ name }) => name === 'Query.customers');
    expect(collector.childrenOf(customers as CollectedSpan).map(({ name }) => name)).toContain(
      'SELECT customer_relationships',
    );
  });

  test('leaves no span of a resolver that has done nothing', () => {
    const fields = below(ofRequest('names')).map(({ attributes }) => attributes['graphql.field']);
    expect(fields.filter(Boolean)).toEqual(['Query.customers']);
  });

  test('shows statements with placeholders, and no value of anybody', () => {
    const texts = collector.spans.map(({ attributes }) => attributes['db.query.text']).filter(Boolean);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => /\(\?(, ?\?)+\)/.test(String(text)))).toEqual([]);
    const all = JSON.stringify(collector.spans);
    for (const value of ['Kowalski', 'contoso', '@', demo.directBill]) expect(all).not.toContain(value);
  });
});

describe('a webhook', () => {
  test('is a trace of its own that points to the change that has caused it', () => {
    const [delivery] = collector.named('POST webhook');
    const cause = delivery?.links[0];
    const change = collector.spans.find(({ spanId }) => spanId === cause?.spanId);
    expect(delivery?.links).toHaveLength(1);
    expect(delivery?.traceId).not.toBe(change?.traceId);
    expect(change).toMatchObject({ name: 'POST /graphql', traceId: cause?.traceId });
    expect(change?.attributes['request.id']).toBe('walk');
    expect(below(change as CollectedSpan).map(({ name }) => name)).toContain('Mutation.submitCustomer');
    expect(delivery?.attributes).toMatchObject({ outcome: 'DELIVERED', 'http.response.status_code': 204 });
    expect(traceparents).toEqual([`00-${delivery?.traceId}-${delivery?.spanId}-01`]);
  });

  test('is found by the request in the log as well', () => {
    expect(log.filter(({ causedBy }) => causedBy === 'walk')).toMatchObject([
      { msg: 'A webhook was delivered' },
    ]);
  });

  test('has the statements that write down how it went', () => {
    const [delivery] = collector.named('POST webhook');
    expect(collector.childrenOf(delivery as CollectedSpan).map(({ name }) => name)).toContain(
      'UPDATE webhook_deliveries',
    );
  });
});

test('a job by the clock is a trace with its statements', () => {
  const [job] = collector.named('job expire-drafts');
  expect(collector.childrenOf(job as CollectedSpan).map(({ name }) => name)).toContain(
    'SELECT customer_onboardings',
  );
});

test('what nobody has asked for, and the health, is not told', async () => {
  const known = new Set(collector.spans.map(({ spanId }) => spanId));
  const orphans = collector.spans.filter(({ parentSpanId }) => parentSpanId && !known.has(parentSpanId));
  expect(orphans.map(({ spanId }) => spanId)).toEqual([ofRequest('page').spanId]);
  const roots = collector.spans.filter(({ parentSpanId }) => !parentSpanId).map(({ name }) => name);
  expect(new Set(roots.filter((name) => !name.startsWith('job ')))).toEqual(
    new Set(['POST /graphql', 'POST webhook']),
  );
});

test('the binary form is sent where nothing else is asked for', async () => {
  const sound = await TestApp.start({
    tracing: { url: `${collector.url}/v1/traces`, isJson: false, serviceName: 'onboarding' },
  });
  await sound.anonymous.send('{ markets { country } }');
  await sound.stop();
  const last = collector.requests.at(-1);
  expect(last).toMatchObject({ path: '/v1/traces' });
  expect(last?.headers['content-type']).toBe('application/x-protobuf');
  expect(last?.bytes).toBeGreaterThan(100);
});

test('a collector that is away disturbs nobody', async () => {
  const sound = await TestApp.start({
    logLevel: 'warn',
    tracing: { url: 'http://127.0.0.1:9/v1/traces', isJson: true, serviceName: 'onboarding' },
  });
  expect((await sound.anonymous.send('{ markets { country } }')).status).toBe(200);
  await sound.stop();
});
