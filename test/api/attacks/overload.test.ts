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
