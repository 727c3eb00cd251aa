import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  CreateWebhookEndpointDocument,
  CustomerOnboardingsDocument,
  CustomersDocument,
  NetworkError,
  SendTestWebhookDocument,
  StartCustomerOnboardingDocument,
  ViewerDocument,
  WebhookDeliveriesDocument,
} from '../../../packages/client/src/index.ts';
import { demo, TestApp, useApp } from '../../support/app.ts';
import { clientOf, losing, pause, pauses, type Sent, startedBy } from './support.ts';

const app = useApp();

describe('an answer that is lost on its way', () => {
  test('is asked for again under the same key: one draft, and it is said that it was there', async () => {
    const sent: Sent[] = [];
    const unlucky = await clientOf(app.current, demo.directBill, { fetch: losing(2, sent) });
    const before = await unlucky.query(CustomerOnboardingsDocument, { first: 1 }).then(countOf);
    const outcome = await (await clientOf(app.current, demo.directBill, { fetch: losing(2, sent) })).mutate(
      StartCustomerOnboardingDocument,
      {},
    );
    expect(outcome).toMatchObject({ ok: true, attempts: 3, isReplayed: true });
    const keys = sent.slice(-3).map(({ headers }) => headers.get('idempotency-key'));
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(await unlucky.query(CustomerOnboardingsDocument, { first: 1 }).then(countOf)).toBe(before + 1);
  });

  const countOf = ({ customerOnboardings }: { customerOnboardings: { totalCount: number } }) =>
    customerOnboardings.totalCount;

  test('of a second call is asked for by another key', async () => {
    const partner = await clientOf(app.current, demo.directBill);
    expect((await startedBy(partner)).id).not.toBe((await startedBy(partner)).id);
    const key = { idempotencyKey: 'the-same-one' };
    const first = await partner.mutate(StartCustomerOnboardingDocument, {}, key);
    const second = await partner.mutate(StartCustomerOnboardingDocument, {}, key);
    expect(second).toMatchObject({ ok: true, isReplayed: true, onboarding: { id: first.onboarding?.id } });
  });

  test('is not asked for again where the work would be done twice', async () => {
    const partner = await clientOf(app.current, demo.directBill);
    const made = await partner.mutate(CreateWebhookEndpointDocument, {
      url: 'https://hooks.example.com/client',
      events: ['ORDER_CREATED'],
    });
    const webhookEndpointId = made.webhookEndpoint?.id ?? '';
    const unlucky = await clientOf(app.current, demo.directBill, { fetch: losing(1) });
    await expect(unlucky.mutate(SendTestWebhookDocument, { webhookEndpointId })).rejects.toThrow(
      NetworkError,
    );
    const { node } = await partner.query(WebhookDeliveriesDocument, { endpointId: webhookEndpointId });
    expect(node).toMatchObject({ deliveries: { totalCount: 1 } });
  });

  test('is given up after as many attempts as the policy has', async () => {
    const sent: Sent[] = [];
    const unlucky = await clientOf(app.current, demo.directBill, {
      fetch: losing(99, sent),
      retry: { pause, attempts: 3 },
    });
    pauses.length = 0;
    await expect(unlucky.query(ViewerDocument, {})).rejects.toThrow(NetworkError);
    expect([sent.length, pauses.length]).toEqual([3, 2]);
  });

  test('is not waited for by whom has gone', async () => {
    const gone = new AbortController();
    const unlucky = await clientOf(app.current, demo.directBill, {
      fetch: losing(99),
      retry: { pause: async () => gone.abort(new Error('gone')) },
    });
    await expect(unlucky.query(ViewerDocument, {}, { signal: gone.signal })).rejects.toThrow('gone');
  });
});

describe('a server that has had enough', () => {
  const strict = {} as { current: TestApp };
  beforeAll(async () => {
    strict.current = await TestApp.start({ throttle: { points: 4, seconds: 60, redisUrl: null } } as never);
  });
  afterAll(() => strict.current?.stop());

  test('is given the time that it asks for, and not asked where that is too long', async () => {
    const answers: string[] = [];
    const listening: typeof fetch = async (input, init) => {
      const answer = await fetch(input, init);
      answers.push(answer.headers.get('retry-after') ?? '');
      return answer;
    };
    const variables = { first: 1 };
    const patient = await clientOf(strict.current, demo.directBill, {
      fetch: listening,
      retry: { pause, longestPauseMs: 90_000 },
    });
    await patient.query(CustomersDocument, variables);
    pauses.length = 0;
    const failure = await patient.query(CustomersDocument, variables).catch((error) => error);
    expect(failure).toMatchObject({ code: 'RATE_LIMITED', status: 429, isRetryable: true });
    expect(pauses).toHaveLength(3);
    const asked = answers.slice(1, 4).map(Number);
    expect(Math.min(...asked)).toBeGreaterThan(0);
    for (const [index, ms] of pauses.entries())
      expect(ms).toBeGreaterThanOrEqual((asked[index] ?? 0) * 1_000);

    const hasty = await clientOf(strict.current, demo.directBill, { retry: { pause, longestPauseMs: 500 } });
    pauses.length = 0;
    await expect(hasty.query(CustomersDocument, variables)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    expect(pauses).toEqual([]);
  });
});
