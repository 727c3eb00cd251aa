import { createHash } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import type { Config } from '../../../src/config/config.ts';
import { limits } from './support/production.ts';
import { Spawned } from './support/spawned.ts';

/** So little that it is full by then. */
const small = 1_000_000;
const warmUp = 2_000;
const all = 10_000;
/** What is held of a few hundred requests where everything is kept. */
const mayGrowBytes = 4_000_000;
/** What the process gets from the system it gives back late. */
const mayTakeBytes = 80_000_000;

let server: Spawned;
afterEach(() => server.stop());

/** @param bytes for each store that clients can fill */
const start = async (bytes: number): Promise<void> => {
  const change: Partial<Config> = {
    catalogue: { isPublic: true, maxAgeSeconds: 300, staleSeconds: 300, answerBytes: bytes },
    limits: { ...limits, persistedQueryBytes: bytes, parsedDocumentBytes: bytes },
  };
  server = await Spawned.start(change);
};

/** Signs between words do not count: other variables, the same offers. */
const signs = (index: number) => index.toString(2).replaceAll('0', '-').replaceAll('1', '.');

/** Another document, other variables and another language each time; registered in one, asked by its hash in the next. */
const ask = async (index: number): Promise<void> => {
  const query = `query Q${index}($market: CountryCode!, $first: Int, $search: String) {
    offers(market: $market, first: $first, search: $search) { nodes { id name f${index}: productName } }
  }`;
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const byHash = {
    variables: JSON.stringify({ market: 'US', first: index % 4, search: `office ${signs(index)}` }),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }),
  };
  const languages = { [`de-x-${index}`]: { ...byHash, query }, [`fr-x-${index}, en;q=0.5`]: byHash };
  for (const [language, search] of Object.entries(languages)) {
    const headers = { 'accept-language': language, 'apollo-require-preflight': 'true' };
    const answer = await fetch(`${server.url}?${new URLSearchParams(search)}`, { headers });
    const text = await answer.text();
    expect([answer.status, text.slice(0, 26)], text).toEqual([200, '{"data":{"offers":{"nodes"']);
    expect(answer.headers.get('cache-control')).toContain('public');
  }
};

const parallel = 8;

const askFrom = async (first: number, end: number): Promise<void> => {
  let next = first;
  const work = async () => {
    while (next < end) await ask(next++);
  };
  await Promise.all(Array.from({ length: parallel }, work));
};

/** What more is held after so many than after the warm-up. */
const growthUntil = async (end: number) => {
  await askFrom(0, warmUp);
  const before = await server.weigh();
  await askFrom(warmUp, end);
  const after = await server.weigh();
  const growth = {
    heldBytes: after.heldBytes - before.heldBytes,
    rssBytes: after.rssBytes - before.rssBytes,
  };
  console.info(`After ${warmUp}: ${JSON.stringify(before)}; after ${end} more: ${JSON.stringify(growth)}`);
  return growth;
};

test('ten thousand different catalogue queries leave nothing behind once the stores are full', async () => {
  await start(small);
  const { heldBytes, rssBytes } = await growthUntil(all);
  expect(heldBytes).toBeLessThan(mayGrowBytes);
  expect(rssBytes).toBeLessThan(mayTakeBytes);
}, 600_000);

test('control: they do where the stores have room', async () => {
  await start(1_000_000_000);
  const { heldBytes } = await growthUntil(warmUp + 1_000);
  expect(heldBytes).toBeGreaterThan(mayGrowBytes);
}, 600_000);
