import { describe, expect, test } from 'vitest';
import { openThrottle } from '../../../src/server/throttle.ts';
import type { Client } from '../../support/client.ts';
import { times } from './support/documents.ts';
import { codesOf, json, type PlainAnswer, postText } from './support/http.ts';
import { tenants } from './support/issuer.ts';
import { useProduction, useWithout } from './support/production.ts';

/** A window that no test outlasts. */
const long = { points: 100, seconds: 3_600, redisUrl: null };

const production = useProduction({ throttle: long });

const ask = (url: string, query: string, headers: Record<string, string> = {}): Promise<PlainAnswer> =>
  postText(url, JSON.stringify({ query }), { ...json, ...headers });

const signedIn = ({ token }: Client) => ({ authorization: `Bearer ${token}` });

const small = '{ __typename }';
const dear = '{ offers(market: "US", first: 60) { nodes { id } } }';

const availableOf = (answer: PlainAnswer): number =>
  JSON.parse(answer.text).extensions.cost.throttleStatus.currentlyAvailable;

const exhaust = async (url: string, headers: Record<string, string> = {}): Promise<PlainAnswer> => {
  for (;;) {
    const answer = await ask(url, dear, headers);
    if (answer.status !== 200) return answer;
  }
};

describe('a caller', () => {
  test('who has no points left is told when to come back', async () => {
    const headers = signedIn(await production.current.signIn({ sub: 'greedy' }));
    const answer = await exhaust(production.current.url, headers);
    expect([answer.status, codesOf(answer)]).toEqual([429, ['RATE_LIMITED']]);
    expect(answer.text).not.toContain('"data"');
    expect(JSON.parse(answer.text).errors[0].extensions.retryable).toBe(true);
    const [, left = '', seconds = ''] =
      /^"points";r=(\d+);t=(\d+)$/.exec(answer.headers.get('ratelimit') ?? '') ?? [];
    expect(answer.headers.get('ratelimit-policy')).toBe('"points";q=100;w=3600');
    expect(answer.headers.get('retry-after')).toBe(seconds);
    expect(Number(seconds)).toBeGreaterThan(3_000);
    expect(Number(left)).toBeLessThan(62);
  });

  test('does not take the points of another person of the same partner', async () => {
    await exhaust(production.current.url, signedIn(await production.current.signIn({ sub: 'one' })));
    const other = await ask(
      production.current.url,
      small,
      signedIn(await production.current.signIn({ sub: 'two' })),
    );
    expect([other.status, availableOf(other)]).toEqual([200, 99]);
  });

  test('does not take the points of a person of the same name of another partner', async () => {
    await exhaust(production.current.url, signedIn(await production.current.signIn({ sub: 'same' })));
    const other = await production.current.signIn({ sub: 'same', tid: tenants.tailspin });
    const answer = await ask(production.current.url, small, signedIn(other));
    expect([answer.status, availableOf(answer)]).toEqual([200, 99]);
  });

  test('has no more points for having another token, or other roles', async () => {
    await exhaust(production.current.url, signedIn(await production.current.signIn({ sub: 'again' })));
    const again = await production.current.signIn({
      sub: 'again',
      roles: ['HELPDESK_AGENT'],
      jti: 'another',
    });
    expect((await ask(production.current.url, dear, signedIn(again))).status).toBe(429);
  });

  test('does not pay with what is left for what was refused', async () => {
    const headers = signedIn(await production.current.signIn({ sub: 'careful' }));
    await exhaust(production.current.url, headers);
    const before = availableOf(await ask(production.current.url, small, headers));
    for (let count = 0; count < 5; count++)
      expect((await ask(production.current.url, dear, headers)).status).toBe(429);
    const after = await ask(production.current.url, small, headers);
    expect([after.status, availableOf(after)]).toEqual([200, before - 6]);
  });

  test('gets back what was paid for and not found', async () => {
    const headers = signedIn(await production.current.signIn({ sub: 'thrifty' }));
    const query = '{ customers(first: 90) { nodes { id } } }';
    for (let count = 1; count <= 5; count++) {
      const answer = await ask(production.current.url, query, headers);
      const { requestedQueryCost, actualQueryCost } = JSON.parse(answer.text).extensions.cost;
      expect([requestedQueryCost, actualQueryCost]).toEqual([92, 2]);
      expect(availableOf(answer)).toBe(100 - 2 * count);
    }
  });

  test.each([
    ['cannot be parsed', '{'],
    ['is not of this schema', '{ nothing }'],
    ['is too complex', `{ ${times(30, (index) => `a${index}: __typename`)} }`],
    [
      'costs too much',
      `{ offers(market: "US", first: 100) { nodes { upgradeTargets { upgradeTargets { id } } } } }`,
    ],
    ['has wrong variables', 'query ($id: ID!) { node(id: $id) { id } }'],
  ])('pays for a document that %s', async (name, query) => {
    const headers = signedIn(await production.current.signIn({ sub: name }));
    for (let count = 1; count <= 3; count++) {
      const answer = await ask(production.current.url, query, headers);
      expect([answer.status, availableOf(answer)]).toEqual([400, 100 - count]);
    }
  });

  test('who sends a hundred documents that cannot be read is refused', async () => {
    const headers = signedIn(await production.current.signIn({ sub: 'noisy' }));
    const statuses: number[] = [];
    for (let count = 0; count < 105; count++)
      statuses.push((await ask(production.current.url, '{', headers)).status);
    expect(statuses.slice(0, 100)).toEqual(Array(100).fill(400));
    expect(statuses.slice(100)).toEqual(Array(5).fill(429));
  });

  test('who asks everything at once gets no more than one after the other', async () => {
    const headers = signedIn(await production.current.signIn({ sub: 'hasty' }));
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => ask(production.current.url, dear, headers)),
    );
    expect(answers.filter(({ status }) => status === 200).length).toBe(1);
  });

  describe('control: without points', () => {
    const without = useWithout(production, { throttle: { ...long, points: 0 } });

    test('may ask without end, and is told of none', async () => {
      const headers = signedIn(await without.current.signIn({ sub: 'greedy' }));
      for (let count = 0; count < 20; count++) {
        const answer = await ask(without.current.url, dear, headers);
        expect([answer.status, answer.headers.get('ratelimit')]).toEqual([200, null]);
      }
    });
  });
});

const forwarded = (address: string) => ({ 'x-forwarded-for': address });

describe('a caller whom nobody knows', () => {
  test('is its address, whatever it says of another', async () => {
    await exhaust(production.current.url);
    const claims: ReadonlyArray<Record<string, string>> = [
      {},
      forwarded('203.0.113.7'),
      { 'x-real-ip': '203.0.113.7' },
      { forwarded: 'for=203.0.113.7' },
      { 'x-client-ip': '203.0.113.7', 'true-client-ip': '203.0.113.7', 'cf-connecting-ip': '203.0.113.7' },
    ];
    for (const headers of claims) expect((await ask(production.current.url, dear, headers)).status).toBe(429);
  });

  test('does not take the points of those who have signed in', async () => {
    await exhaust(production.current.url);
    const headers = signedIn(await production.current.signIn({ sub: 'known' }));
    expect((await ask(production.current.url, dear, headers)).status).toBe(200);
  });

  describe('behind a proxy that is believed', () => {
    const behind = useWithout(production, { trustedProxies: ['127.0.0.0/8'] });

    test('control: is the address that the proxy tells', async () => {
      const { url } = behind.current;
      await exhaust(url, forwarded('203.0.113.7'));
      expect((await ask(url, dear, forwarded('203.0.113.7'))).status).toBe(429);
      expect((await ask(url, dear, forwarded('203.0.113.8'))).status).toBe(200);
    });

    test('is the last address that nobody believed could have written', async () => {
      const { url } = behind.current;
      await exhaust(url, forwarded('203.0.113.20'));
      for (const lie of ['198.51.100.1', '127.0.0.1, 198.51.100.1', 'canary', '::1'])
        expect((await ask(url, dear, forwarded(`${lie}, 203.0.113.20`))).status).toBe(429);
    });

    test('is one with all addresses of its network of IPv6', async () => {
      const { url } = behind.current;
      await exhaust(url, forwarded('2001:db8:1:2::1'));
      for (const address of ['2001:db8:1:2::2', '2001:db8:1:2:ffff:ffff:ffff:ffff'])
        expect((await ask(url, dear, forwarded(address))).status).toBe(429);
      expect((await ask(url, dear, forwarded('2001:db8:1:3::1'))).status, 'control: another network').toBe(
        200,
      );
    });
  });
});

describe('a window', () => {
  const short = useWithout(production, { throttle: { points: 100, seconds: 1, redisUrl: null } });

  test('is followed by another, with all points', async () => {
    const headers = signedIn(await short.current.signIn({ sub: 'patient' }));
    expect((await exhaust(short.current.url, headers)).headers.get('retry-after')).toBe('1');
    const again = () => ask(short.current.url, dear, headers).then(({ status }) => status);
    await expect.poll(again, { timeout: 30_000 }).toBe(200);
  });

  test('gives no points to the next one', async () => {
    const throttle = await openThrottle({ points: 100, seconds: 1, redisUrl: null }, () => {});
    const late = await throttle?.take('gatherer', 90);
    const takeAll = async () => (await throttle?.take('gatherer', 100))?.isRefused;
    await expect.poll(takeAll, { timeout: 30_000 }).toBe(false);
    expect((await late?.giveBack(89))?.available).toBe(0);
    expect((await throttle?.take('gatherer', 1))?.isRefused).toBe(true);
  });

  test('control: takes back what was taken from it', async () => {
    const throttle = await openThrottle({ ...long }, () => {});
    const taken = await throttle?.take('gatherer', 90);
    expect((await taken?.giveBack(89))?.available).toBe(99);
  });
});
