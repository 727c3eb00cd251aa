import { createClient } from '@redis/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { json, type PlainAnswer, postText } from './support/http.ts';
import { Issuer } from './support/issuer.ts';
import { Production } from './support/production.ts';
import { RedisServer, redisBinary } from './support/redis.ts';

const missing = 'NOT RUN: there is no redis-server on the PATH, so that shared points were not tried';

test('a machine that must try everything has a redis-server', () => {
  if (!redisBinary) console.warn(missing);
  expect(Boolean(redisBinary) || process.env.REQUIRE_MYSQL !== '1', missing).toBe(true);
});

const small = '{ __typename }';
const dear = '{ offers(market: "US", first: 60) { nodes { id } } }';

describe.runIf(redisBinary)('two servers with one Redis', () => {
  let issuer: Issuer;
  let redis: RedisServer;
  let first: Production;
  let second: Production;

  const throttle = (redisUrl: string | null) => ({ throttle: { points: 1_000, seconds: 3_600, redisUrl } });

  /** On the first one's database: it is there that partners have their ids. */
  const startAnother = (redisUrl: string | null): Promise<Production> => {
    const { database: file } = first.app.app.database.dataSource.options as { database: string };
    return Production.start(issuer, {
      ...throttle(redisUrl),
      database: { kind: 'embedded', foreignKeys: true, file },
    });
  };

  beforeAll(async () => {
    issuer = await Issuer.start();
    redis = await RedisServer.start();
    first = await Production.start(issuer, throttle(redis.url));
    second = await startAnother(redis.url);
  });
  afterAll(async () => {
    await second?.app.stop();
    await first?.app.stop();
    await redis?.kill();
    await issuer?.stop();
  });

  const keys = async (): Promise<string[]> => {
    const client = createClient({ url: redis.url });
    await client.connect();
    const found = await client.keys('*');
    client.destroy();
    return found;
  };

  const ask = async ({ url }: Production, sub: string, query = small): Promise<PlainAnswer> =>
    postText(url, JSON.stringify({ query }), {
      ...json,
      authorization: `Bearer ${await issuer.sign({ sub })}`,
    });
  const availableAt = async (server: Production, sub: string): Promise<number> =>
    JSON.parse((await ask(server, sub)).text).extensions.cost.throttleStatus.currentlyAvailable;
  const exhaust = async (server: Production, sub: string): Promise<void> => {
    while ((await ask(server, sub, dear)).status === 200);
  };

  /** They find their Redis when they can; from then on a question to one is counted by the other. */
  const expectTogether = (sub: string) =>
    expect
      .poll(async () => (await availableAt(first, sub)) - (await availableAt(second, sub)), {
        timeout: 30_000,
      })
      .toBe(1);

  test('count together', async () => {
    await expectTogether('probe');
    await exhaust(first, 'greedy');
    expect((await ask(second, 'greedy', dear)).status).toBe(429);
    expect((await ask(second, 'modest', dear)).status).toBe(200);
  });

  test('do not tell Redis who anybody is', async () => {
    expect((await keys()).join(' ')).not.toMatch(/greedy|modest|northwind|1000001/);
    expect(await keys()).toHaveLength(3);
  });

  test('control: without it each counts for itself', async () => {
    const alone = await startAnother(null);
    expect((await ask(alone, 'greedy', dear)).status).toBe(200);
    await alone.app.stop();
  });

  test('answer on while it says nothing, each for itself', async () => {
    await exhaust(first, 'silence');
    redis.pause();
    const statuses = await Promise.all([ask(first, 'silence'), ask(second, 'silence')]);
    redis.resume();
    expect(statuses.map(({ status }) => status)).toEqual([200, 200]);
  });

  test('answer on when it is killed, each for itself, and count together when it is back', async () => {
    const sub = 'through it all';
    await exhaust(first, sub);
    await redis.kill();
    expect((await ask(first, sub, dear)).status).toBe(200);
    expect((await ask(second, sub, dear)).status).toBe(200);
    await exhaust(first, sub);
    expect((await ask(second, sub, dear)).status, 'control: each for itself').toBe(200);
    const apart = (await availableAt(second, sub)) - (await availableAt(first, sub));
    expect(apart).toBeGreaterThan(100);
    await redis.startAgain();
    await expectTogether(sub);
  });

  test('start without it, and find it later', async () => {
    await redis.kill();
    const third = await startAnother(redis.url);
    expect((await ask(third, 'early')).status).toBe(200);
    await redis.startAgain();
    await expect
      .poll(
        async () => {
          await ask(third, 'early');
          return keys();
        },
        { timeout: 30_000 },
      )
      .toHaveLength(1);
    await third.app.stop();
  });
});
