import { describe, expect, test } from 'vitest';
import { codesOf, postText } from './support/http.ts';
import { limits } from './support/production.ts';
import { useSpawned } from './support/spawned.ts';

const shedding = useSpawned({ limits: { ...limits, eventLoopDelayMs: 50 } });
const stubborn = useSpawned({ limits: { ...limits, eventLoopDelayMs: 0 } });

const ask = (url: string) => postText(url, '{"query":"{ __typename }"}');

describe('a server whose event loop is behind', () => {
  test('refuses at once what it cannot do, and serves again by itself', async () => {
    const { url } = shedding.current;
    expect((await ask(url)).status).toBe(200);
    shedding.current.block(200);
    const status = async () => (await ask(url)).status;
    await expect.poll(status, { timeout: 30_000, interval: 100 }).toBe(503);
    const answer = await ask(url);
    expect([answer.status, codesOf(answer)]).toEqual([503, ['SERVICE_UNAVAILABLE']]);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(JSON.parse(answer.text).errors[0].extensions.retryable).toBe(true);
    shedding.current.block(0);
    await expect.poll(status, { timeout: 30_000, interval: 100 }).toBe(200);
  });

  test('control: goes on taking everything where nothing is shed', async () => {
    const { url } = stubborn.current;
    stubborn.current.block(200);
    const statuses: number[] = [];
    for (let count = 0; count < 15; count++) statuses.push((await ask(url)).status);
    stubborn.current.block(0);
    expect(statuses).toEqual(Array(15).fill(200));
  });
});

const few = { requestsAtOnce: 1, longestWaitMs: 10 };
const gated = useSpawned({ limits: { ...limits, ...few } });
const ungated = useSpawned({ limits: { ...limits, requestsAtOnce: 10_000 } });

/** Waits for nobody before it sends the next. */
const crowd = (url: string) =>
  Promise.all(Array.from({ length: 400 }, () => postText(url, '{"query":"{ __typename }"}')));

describe('a server that is asked for more than it can do', () => {
  test('does what it can, tells the others to come back, and serves again by itself', async () => {
    const { url } = gated.current;
    const answers = await crowd(url);
    const refused = answers.filter(({ status }) => status === 503);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]));
    for (const answer of refused) {
      expect(codesOf(answer)).toEqual(['SERVICE_UNAVAILABLE']);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      const { retryable, requestId } = JSON.parse(answer.text).errors[0].extensions;
      expect([retryable, requestId]).toEqual([true, answer.headers.get('x-request-id')]);
    }
    await expect.poll(async () => (await ask(url)).status, { timeout: 30_000 }).toBe(200);
  });

  test('control: has everybody wait where waiting has no bound', async () => {
    const statuses = (await crowd(ungated.current.url)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });
});
