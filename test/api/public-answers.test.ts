import { createHash } from 'node:crypto';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { fetchExchange, Client as Urql } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/onboarding/locales.ts';
import { chooseLocale } from '../../src/schema/choose-locale.ts';
import { PublicAnswers } from '../../src/server/public-answers.ts';
import { demo, type TestApp, useApp } from '../support/app.ts';

const app = useApp();

const page = `query Page($market: CountryCode!, $first: Int) {
  offers(market: $market, first: $first) { totalCount nodes { id name } pageInfo { endCursor } }
}`;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

interface Asked {
  readonly query?: string;
  readonly hash?: string;
  readonly variables?: object;
  readonly headers?: Readonly<Record<string, string>>;
}
const get = async ({ query, hash, variables = {}, headers = {} }: Asked, of: TestApp = app.current) => {
  const url = new URL(of.url);
  if (query !== undefined) url.searchParams.set('query', query);
  if (hash !== undefined)
    url.searchParams.set('extensions', JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }));
  url.searchParams.set('variables', JSON.stringify(variables));
  const answer = await fetch(url, { headers: { 'apollo-require-preflight': '1', ...headers } });
  const text = await answer.text();
  return {
    status: answer.status,
    text,
    body: text === '' ? null : (JSON.parse(text) as { data?: Record<string, unknown>; errors?: unknown[] }),
    etag: answer.headers.get('etag') ?? '',
    cacheControl: answer.headers.get('cache-control'),
    age: answer.headers.get('age'),
    headers: answer.headers,
  };
};
const us = { market: 'US', first: 3 };

describe('a page of the catalogue by GET', () => {
  test('may be kept by every cache, and says for how long', async () => {
    const answer = await get({ query: page, variables: us });
    expect(answer.status).toBe(200);
    expect(answer.cacheControl).toBe('public, max-age=300, stale-while-revalidate=86400');
    expect(answer.etag).toMatch(/^"[^"]+"$/);
    expect(answer.headers.get('vary')?.split(', ')).toEqual(
      expect.arrayContaining(['Accept-Language', 'Accept-Encoding', 'Accept', 'Origin']),
    );
  });

  test('says nothing of the one who asked first', async () => {
    const client = await app.current.signIn(demo.directBill);
    const variables = { market: 'FR', first: 2 };
    const authorization = `Bearer ${client.token}`;
    const signedIn = await get({ query: page, variables, headers: { authorization } });
    const anonymous = await get({ query: page, variables });
    expect(anonymous.text).toBe(signedIn.text);
    expect(anonymous.etag).toBe(signedIn.etag);
    expect(signedIn.text).not.toContain('currentlyAvailable');
    expect(signedIn.headers.get('ratelimit')).toBeNull();
  });

  test('is the same that a POST answers', async () => {
    const posted = await app.current.anonymous.send(page, us);
    expect((await get({ query: page, variables: us })).body?.data).toEqual(posted.data);
    expect(posted.headers.get('cache-control')).toBe('private, no-store');
  });

  test('is asked for by its hash, once it is known', async () => {
    const query = `${page} # by hash`;
    const unknown = await get({ hash: sha256(query), variables: us });
    expect(unknown.text).toContain('PERSISTED_QUERY_NOT_FOUND');
    expect(unknown.cacheControl).toBe('private, no-store');
    await get({ query, hash: sha256(query), variables: us });
    const known = await get({ hash: sha256(query), variables: us });
    expect(known.body?.data).toMatchObject({ offers: { nodes: [{}, {}, {}] } });
    expect(Number(known.age)).toBeGreaterThanOrEqual(0);
  });

  test('is 304 without a body for who has it', async () => {
    const { etag } = await get({ query: page, variables: us });
    const browser = { origin: 'https://studio.apollographql.com' };
    const known = [etag, `W/${etag}`, `"other", ${etag}`, '*'].map((tag) => ({ 'if-none-match': tag }));
    for (const headers of known.flatMap((one) => [one, { ...one, ...browser }])) {
      const answer = await get({ query: page, variables: us, headers });
      expect([answer.status, answer.text, answer.etag]).toEqual([304, '', etag]);
      expect(answer.headers.get('content-length')).toBeNull();
    }
    const other = await get({ query: page, variables: us, headers: { 'if-none-match': '"other"' } });
    expect(other.status).toBe(200);
  });

  test('is the same page in every way of asking, and another one for other variables', async () => {
    const one = await get({ query: page, variables: { market: 'DE', first: 2 } });
    const turned = await get({ query: page, variables: { first: 2, market: 'DE' } });
    const other = await get({ query: page, variables: { market: 'DE', first: 3 } });
    expect(turned.etag).toBe(one.etag);
    expect(other.etag).not.toBe(one.etag);
  });

  test('comes compressed to who takes it so', async () => {
    const variables = { market: 'US', first: 50 };
    const plain = await get({ query: page, variables, headers: { 'accept-encoding': 'identity' } });
    for (const encoding of ['gzip', 'br']) {
      const packed = await get({ query: page, variables, headers: { 'accept-encoding': encoding } });
      expect(packed.headers.get('content-encoding')).toBe(encoding);
      expect(Number(packed.headers.get('content-length'))).toBeLessThan(plain.text.length / 2);
      expect(packed.text).toBe(plain.text);
      expect(packed.etag).not.toBe(plain.etag);
    }
    const refused = await get({
      query: page,
      variables,
      headers: { 'accept-encoding': 'br;q=0, gzip;q=0.0' },
    });
    expect(refused.headers.get('content-encoding')).toBeNull();
  });

  test('goes to a front end of an allowed origin, from the same store', async () => {
    const origin = 'https://studio.apollographql.com';
    const first = await get({ query: page, variables: us });
    const browser = await get({ query: page, variables: us, headers: { origin } });
    expect(browser.headers.get('access-control-allow-origin')).toBe(origin);
    expect([browser.etag, browser.text]).toEqual([first.etag, first.text]);
    expect(first.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('in the reader’s language', () => {
  const query = '{ market(country: "DE") { name } } # by language';
  const names = {
    en: 'Germany',
    'zh-CN': '德国',
    de: 'Deutschland',
    fr: 'Allemagne',
    ja: 'ドイツ',
    'pt-BR': 'Alemanha',
    es: 'Alemania',
  };
  const ask = (language: string, of: Asked = {}) =>
    get({ query, ...of, headers: { 'accept-language': language, ...of.headers } });

  test('a page says which one it is in, and is never taken for another', async () => {
    const etags = new Set<string>();
    for (const time of ['first', 'again'])
      for (const [language, name] of Object.entries(names)) {
        const answer = await ask(language);
        expect([time, answer.body?.data]).toEqual([time, { market: { name } }]);
        expect(answer.headers.get('content-language')).toBe(language);
        expect(answer.headers.get('vary')).toContain('Accept-Language');
        etags.add(answer.etag);
      }
    expect(etags.size).toBe(7);
    const german = await ask('de');
    const known = { headers: { 'if-none-match': german.etag } };
    expect((await ask('de-AT, en;q=0.1', known)).status).toBe(304);
    expect((await ask('fr', known)).status).toBe(200);
  });

  test('its ETag is another one even where the words are the same', async () => {
    const same = { query: '{ market(country: "DE") { country } }' };
    const [german, french] = [await ask('de', same), await ask('fr', same)];
    expect(german.text).toBe(french.text);
    expect(german.etag).not.toBe(french.etag);
  });

  test('a private answer says its language and what it depends on, a refusal no language', async () => {
    const client = await app.current.signIn(demo.directBill);
    const german = client.with({ 'accept-language': 'de-CH' });
    const answer = await german.send('{ viewer { partner { markets { name } } } }');
    expect(answer.headers.get('content-language')).toBe('de');
    expect(answer.headers.get('vary')).toBe('Origin, Accept-Language, Accept');
    expect(answer.text).toContain('Vereinigte Staaten');
    const refused = await app.current.anonymous
      .with({ 'accept-language': 'de' })
      .send('{ viewer { subject } }');
    expect(refused.status).toBe(401);
    expect(refused.headers.get('content-language')).toBeNull();
  });
});

describe('what is not everybody’s is kept by nobody', () => {
  const price = `{ offers(market: "US", first: 2) { nodes { id
    partnerPrice(market: "US", billingCycle: MONTHLY) { amount } } } }`;

  test.each([
    ['a partner’s price', price],
    [
      'a partner’s price in a fragment',
      `${price.replace('partnerPrice', '...P } } } fragment P on Offer { partnerPrice').replace(/\} \} \}$/, '}')}`,
    ],
    ['a partner’s own records beside the catalogue', '{ viewer { subject } markets { country } }'],
    ['a record by its id', '{ node(id: "off_00000000000000000000000000") { id } }'],
    ['an error', '{ offers(market: "US", first: 101) { totalCount } }'],
  ])('%s', async (_, query) => {
    const client = await app.current.signIn(demo.directBill);
    const answer = await get({ query, headers: { authorization: `Bearer ${client.token}` } });
    expect(answer.cacheControl).toBe('private, no-store');
    expect(answer.etag).toBe('');
  });

  test('a private answer is never given to somebody else', async () => {
    const client = await app.current.signIn(demo.directBill);
    const mine = await get({ query: price, headers: { authorization: `Bearer ${client.token}` } });
    expect(mine.status).toBe(200);
    const theirs = await get({ query: price });
    expect(theirs.status).toBe(401);
  });
});

test('a catalogue that another process has changed is seen within seconds', async () => {
  const query = `{ offers(market: "US", first: 1) { nodes { id name } } } # changed elsewhere`;
  const before = await get({ query });
  const other = await app.current.again();
  await other.query("UPDATE catalogue_revisions SET revision = revision + 1 WHERE id = 'catalogue'");
  await other.app.close();
  const deadline = Date.now() + 20_000;
  let after = before;
  while (after.etag === before.etag && Date.now() < deadline) after = await get({ query });
  expect(after.etag).not.toBe(before.etag);
  expect(after.body?.data).toEqual(before.body?.data);
});

test('a catalogue that was closed needs a sign-in, and is kept by nobody', async () => {
  const closed = await app.current.again({
    catalogue: { isPublic: false, maxAgeSeconds: 1, staleSeconds: 1, answerBytes: 10_000 },
  });
  const queries = [
    page,
    '{ markets { country } }',
    '{ market(country: "US") { name } }',
    '{ offerCategories(market: "US") { id } }',
    '{ agreementTemplates { id } }',
  ];
  for (const query of queries) expect((await get({ query, variables: us }, closed)).status).toBe(401);
  const client = await app.current.signIn(demo.directBill);
  const headers = { authorization: `Bearer ${client.token}` };
  const answer = await get({ query: page, variables: us, headers }, closed);
  expect([answer.status, answer.cacheControl]).toEqual([200, 'private, no-store']);
  await closed.app.close();
});

describe('the store', () => {
  const requestFor = (index: number, headers = {}) =>
    ({
      method: 'GET',
      url: `/graphql?query=q${index}`,
      headers: { host: 'localhost', ...headers },
    }) as unknown as import('node:http').IncomingMessage;
  const about = { headers: {}, operation: null, label: 'other' };
  const open = (bytes: number) =>
    new PublicAnswers({
      bytes,
      revision: () => ({ name: '1', ageSeconds: 0 }),
      refresh: async () => {},
      chooseLocale,
    });

  test('holds no more than it may: ten thousand answers push the first ones out', async () => {
    const store = open(1_000_000);
    for (let index = 0; index < 10_000; index++)
      await store.keep(requestFor(index), '1', `{"data":${index}}`.padEnd(900), about);
    expect(store.find(requestFor(0))).toBeNull();
    expect(store.find(requestFor(9_999))).not.toBeNull();
    const found = Array.from({ length: 10_000 }, (_, index) => store.find(requestFor(index))).filter(Boolean);
    expect(found.length).toBeGreaterThan(100);
    expect(found.length * 900).toBeLessThan(1_000_000);
  });

  test('knows seven languages, in however many words they are asked for', async () => {
    const store = open(20_000);
    const writing = () => {
      const written: unknown[] = [];
      const response = { writeHead: () => response, end: (body: unknown) => written.push(String(body)) };
      return { written, response: response as unknown as import('node:http').ServerResponse };
    };
    for (const locale of locales)
      await store.keep(requestFor(1, { 'accept-language': locale }), '1', `in ${locale}`, about);
    for (let index = 0; index < 2_000; index++) {
      const odd = `de-x-${index.toString(36)}, ${'it, '.repeat(index % 30)}fr;q=0.${index}`;
      const request = requestFor(1, { 'accept-language': odd });
      const { written, response } = writing();
      expect([odd, store.serve(request, response), written]).toEqual([odd, true, ['in de']]);
    }
    for (const locale of locales) {
      const { written, response } = writing();
      expect(store.serve(requestFor(1, { 'accept-language': locale }), response)).toBe(true);
      expect(written).toEqual([`in ${locale}`]);
    }
  });

  test('takes nothing that is larger than itself', async () => {
    const store = open(1_000);
    await store.keep(requestFor(1), '1', 'x'.repeat(1_000), about);
    expect(store.find(requestFor(1))).toBeNull();
  });
});

describe('real clients', () => {
  const document = gql`query Phone { offers(market: "US", first: 4) { nodes { id name } } }`;
  const recording = () => {
    const calls: Array<{ method: string; url: string; status: number; age: string | null }> = [];
    const record: typeof fetch = async (input, init) => {
      const answer = await fetch(input, init);
      const method = init?.method ?? 'GET';
      calls.push({ method, url: String(input), status: answer.status, age: answer.headers.get('age') });
      return answer;
    };
    return { calls, record };
  };
  const names = (data: unknown) =>
    (data as { offers: { nodes: Array<{ name: string }> } }).offers.nodes.map(({ name }) => name);

  test('Apollo Client and urql register a hash once, and the next one is answered by it at once', async () => {
    const askApollo = async () => {
      const { calls, record } = recording();
      const link = new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(
        new HttpLink({
          uri: app.current.url,
          fetch: record,
          headers: { 'apollo-require-preflight': '1' },
        }),
      );
      const client = new ApolloClient({ cache: new InMemoryCache(), link });
      const { data } = await client.query({ query: document });
      return { names: names(data), calls };
    };
    const askUrql = async () => {
      const { calls, record } = recording();
      const client = new Urql({
        url: app.current.url,
        fetch: record,
        fetchOptions: { headers: { 'apollo-require-preflight': '1' } },
        preferGetMethod: true,
        exchanges: [
          persistedExchange({
            preferGetForPersistedQueries: true,
            generateHash: async (text) => sha256(text),
          }),
          fetchExchange,
        ],
      });
      const { data } = await client.query(document, {}).toPromise();
      return { names: names(data), calls };
    };
    for (const ask of [askApollo, askUrql]) {
      const first = await ask();
      const second = await ask();
      expect(first.calls.length).toBeGreaterThan(1);
      expect(second.names).toEqual(first.names);
      expect(second.names).toHaveLength(4);
      expect(second.calls.map(({ method, status }) => [method, status])).toEqual([['GET', 200]]);
      expect(second.calls[0]?.age).not.toBeNull();
      expect(second.calls[0]?.url).not.toContain('Phone%7B');
    }
  });
});
