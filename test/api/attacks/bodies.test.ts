import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { codesOf, errorsOf, exchange, json, postText, rawRequest, statusesIn } from './support/http.ts';
import { onPlain, onStandalone } from './support/plain-server.ts';
import { limits, useProduction, useWithout } from './support/production.ts';

const production = useProduction();
const without = useWithout(production, { limits: { ...limits, bodyBytes: 10_000_000 } });

const good = JSON.stringify({ query: '{ __typename }' });
const padded = (bytes: number) =>
  JSON.stringify({ query: '{ __typename }', extensions: { padding: 'x'.repeat(bytes) } });

/** Every refusal: GraphQL's own form, the id, and nothing of ours. */
const expectRefusal = (answer: Awaited<ReturnType<typeof postText>>, status: number) => {
  expect([answer.status, codesOf(answer)]).toEqual([status, ['BAD_REQUEST']]);
  expect(errorsOf(answer)[0]?.extensions.requestId).toBe(answer.headers.get('x-request-id'));
  expect(answer.text).not.toContain('"data"');
};

const chunked = (body: string): Buffer =>
  rawRequest(
    'POST /graphql',
    { ...json, 'transfer-encoding': 'chunked' },
    `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
  );

describe('a body that is too large', () => {
  const large = padded(300_000);

  test('is refused by the length that it tells', async () => {
    expectRefusal(await postText(production.current.url, large), 413);
  });

  test('is refused where it tells no length', async () => {
    expect(statusesIn(await exchange(production.current.url, chunked(large)))).toEqual([413]);
  });

  test('control: is executed where there is room for it', async () => {
    expect((await postText(without.current.url, large)).status).toBe(200);
    expect(statusesIn(await exchange(without.current.url, chunked(large)))).toEqual([200]);
  });

  test('control: a plain server takes fifty times as much', async () => {
    expect((await onStandalone((url) => postText(url, padded(5_000_000)))).status).toBe(200);
  });
});

describe('a compressed body', () => {
  const bodies: Array<[string, Uint8Array<ArrayBuffer>]> = [
    ['gzip', gzipSync(padded(20_000_000))],
    ['deflate', deflateSync(good)],
    ['br', brotliCompressSync(good)],
    ['GZIP', gzipSync(good)],
    ['identity, gzip', gzipSync(good)],
    ['', gzipSync(good)],
  ];

  test.each(bodies)('of encoding “%s” is not unpacked', async (encoding, body) => {
    expectRefusal(
      await postText(production.current.url, body, { ...json, 'content-encoding': encoding }),
      415,
    );
  });

  test('that tells no encoding is no JSON', async () => {
    expectRefusal(await postText(production.current.url, gzipSync(good)), 400);
  });

  test('control: a plain server unpacks twenty kilobytes to twenty megabytes', async () => {
    const [[, body]] = bodies as [[string, Uint8Array<ArrayBuffer>]];
    expect(body.length).toBeLessThan(limits.bodyBytes);
    const answer = await onStandalone((url) => postText(url, body, { ...json, 'content-encoding': 'gzip' }));
    expect([answer.status, answer.text]).toEqual([200, expect.stringContaining('"data"')]);
  });
});

describe('a body of another type', () => {
  const multipart = [
    '--b\r\ncontent-disposition: form-data; name="operations"\r\n\r\n',
    `${good}\r\n--b\r\ncontent-disposition: form-data; name="map"\r\n\r\n{"0":["variables.file"]}\r\n`,
    '--b\r\ncontent-disposition: form-data; name="0"; filename="a.txt"\r\n\r\nfile\r\n--b--\r\n',
  ].join('');

  const others: Array<[string, string]> = [
    ['application/graphql', '{ __typename }'],
    ['text/json', good],
    ['application/jsonx', good],
    ['application/json-patch+json', good],
    ['application/json, text/plain', good],
    ['text/plain; application/json', good],
    ['application/x-ndjson', good],
    ['multipart/form-data; boundary=b', multipart],
    ['application/json; charset=utf-16', good],
    ['application/json; charset="UTF-16LE"', good],
    ['application/json; charset=iso-8859-1', good],
  ];

  test.each(others)('%s is refused', async (type, body) => {
    const headers = { 'content-type': type, 'apollo-require-preflight': '1' };
    expectRefusal(await postText(production.current.url, body, headers), 415);
  });

  test('that tells none is refused', async () => {
    const bytes = new Blob([good]);
    const answer = await fetch(production.current.url, { method: 'POST', body: bytes });
    expect(answer.status).toBe(415);
  });

  test('control: a plain server reads a charset that nobody has asked for', async () => {
    const utf16 = Buffer.from(good, 'utf16le');
    const type = { 'content-type': 'application/json; charset=utf-16le' };
    expect((await onStandalone((url) => postText(url, utf16, type))).status).toBe(200);
  });
});

describe('a body that cannot be read', () => {
  const unreadable: Array<[string, string | Uint8Array<ArrayBuffer>]> = [
    ['nothing', ''],
    ['blanks', '   '],
    ['half a text', good.slice(0, 10)],
    ['a text and more', `${good}${good}`],
    ['null', 'null'],
    ['a number', '1'],
    ['a text', '"{ __typename }"'],
    ['an empty object', '{}'],
    ['an empty list', '[]'],
    ['fifty thousand lists one in the other', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['bytes that are no UTF-8', Buffer.from('{"query":"{ __typename } # \xe9"}', 'latin1')],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${good}`, 'utf16le')],
    ['an overlong slash', Buffer.from([...Buffer.from('{"query":"'), 0xc0, 0xaf, ...Buffer.from('"}')])],
    ['NUL in it', `${good.slice(0, -1)}\u0000}`],
    ['a query that is a list', '{"query":["{ __typename }"]}'],
    ['a query that is a parsed document', '{"query":{"kind":"Document","definitions":[]}}'],
    ['variables that are a list', '{"query":"{ __typename }","variables":[1]}'],
    ['variables that are a text', '{"query":"{ __typename }","variables":"{}"}'],
    ['an operation name that is an object', '{"query":"{ __typename }","operationName":{}}'],
    ['extensions that are a list', '{"query":"{ __typename }","extensions":[]}'],
  ];

  test.each(unreadable)('%s is refused in GraphQL’s own form', async (_, body) => {
    expectRefusal(await postText(production.current.url, body), 400);
  });

  test('control: a plain server repeats in its own words what it could not read', async () => {
    const answer = await onPlain((url) => postText(url, '{"query": canary'));
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('statusCode')]);
    const bytes = Buffer.from('{"query":"{ __typename } # \xe9"}', 'latin1');
    expect((await onPlain((url) => postText(url, bytes))).status).toBe(200);
  });

  test('a mark of UTF-8 in front, and a name that stands twice, are no reason to fail', async () => {
    expect((await postText(production.current.url, `\ufeff${good}`)).status).toBe(200);
    const twice = '{"query":"{ first: __typename }","query":"{ second: __typename }"}';
    const answer = await postText(production.current.url, twice);
    expect([answer.status, JSON.parse(answer.text).data]).toEqual([200, { second: 'Query' }]);
  });
});

describe('a body that reaches for prototypes', () => {
  const reaching: Array<[string, string]> = [
    ['at the top', '{"query":"{ __typename }","__proto__":{"polluted":1}}'],
    ['in variables', '{"query":"{ __typename }","variables":{"__proto__":{"polluted":1}}}'],
    [
      'deep in variables',
      '{"query":"{ __typename }","variables":{"a":[{"b":{"__proto__":{"polluted":1}}}]}}',
    ],
    ['in extensions', '{"query":"{ __typename }","extensions":{"__proto__":{"polluted":1}}}'],
    ['behind an escape', '{"query":"{ __typename }","variables":{"\\u005f_proto__":{"polluted":1}}}'],
    [
      'by the constructor',
      '{"query":"{ __typename }","variables":{"constructor":{"prototype":{"polluted":1}}}}',
    ],
    ['seven thousand times over', `${'{"__proto__":'.repeat(7_000)}1${'}'.repeat(7_000)}`],
  ];

  test.each(reaching)('%s is refused', async (_, body) => {
    expectRefusal(await postText(production.current.url, body), 400);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('control: a plain server that ignores it takes all of them', async () => {
    const statuses = await onPlain(
      (url) => Promise.all(reaching.slice(0, 6).map(async ([, body]) => (await postText(url, body)).status)),
      {},
      { onProtoPoisoning: 'ignore', onConstructorPoisoning: 'ignore' },
    );
    expect(statuses).toEqual(Array(6).fill(200));
  });
});

describe('values of no measure', () => {
  const deep = (open: string, close: string) => `${open.repeat(10_000)}1${close.repeat(10_000)}`;
  const documents: Array<[string, string, string]> = [
    ['ten thousand lists in an id', 'query ($v: [ID!]!) { nodes(ids: $v) { id } }', deep('[', ']')],
    ['ten thousand objects in an id', 'query ($v: [ID!]!) { nodes(ids: $v) { id } }', deep('{"a":', '}')],
    [
      'ten thousand lists in a filter',
      'query ($v: OfferFilter) { offers(market: "US", filter: $v) { totalCount } }',
      deep('[', ']'),
    ],
    [
      'ten thousand objects in a filter',
      'query ($v: OfferFilter) { offers(market: "US", filter: $v) { totalCount } }',
      deep('{"a":', '}'),
    ],
    [
      'a number of ninety thousand digits',
      'query ($v: Int) { offers(market: "US", first: $v) { totalCount } }',
      '9'.repeat(90_000),
    ],
    ['a number without end', 'query ($v: Int) { offers(market: "US", first: $v) { totalCount } }', '1e999'],
    [
      'a text of ninety thousand signs',
      'query ($v: Int) { offers(market: "US", first: $v) { totalCount } }',
      `"${'9'.repeat(90_000)}"`,
    ],
  ];

  test.each(documents)('%s: the caller’s mistake, in a few words', async (_, query, value) => {
    const body = `{"query":${JSON.stringify(query)},"variables":{"v":${value}}}`;
    const answer = await postText(production.current.url, body);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(answer.text.length).toBeLessThan(1_000);
  });

  test.each(documents.slice(4))('control: %s is repeated by a plain server', async (_, _query, value) => {
    const body = `{"query":"query ($v: Int) { count(is: $v) }","variables":{"v":${value}}}`;
    const answer = await onPlain((url) => postText(url, body));
    expect(answer.text).toMatch(/Infinity|9{50000}/);
  });
});
