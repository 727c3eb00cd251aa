import { describe, expect, test } from 'vitest';
import { codesOf, exchange, json, postText, rawRequest, request, statusesIn } from './support/http.ts';
import { onPlain } from './support/plain-server.ts';
import { useProduction } from './support/production.ts';

const production = useProduction();

const good = JSON.stringify({ query: '{ __typename }' });
const asProgram = { 'apollo-require-preflight': '1' };
const search = `?query=${encodeURIComponent('{ __typename }')}`;

describe('an address where nothing is', () => {
  const addresses = [
    '/',
    '/graphql/',
    '/GraphQL',
    '/graphql/../graphql',
    '//graphql',
    '/graphql;canary=1',
    '/graphql%00canary',
    '/graphql%2f',
    '/.env?canary',
    '/.git/config',
    '/../../../../etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/%zzcanary',
    '/<script>canary</script>',
    `/${'canary'.repeat(1_000)}`,
    'http://evil.example/canary',
    '/health/canary',
  ];

  test.each(addresses)('%s is refused and not repeated', async (address) => {
    const heard = await exchange(
      production.current.url,
      rawRequest(`POST ${address}`, { ...json, 'content-length': String(good.length) }, good),
    );
    expect([400, 404]).toContain(statusesIn(heard)[0]);
    expect(heard).toContain('"BAD_REQUEST"');
    expect(heard).not.toMatch(/canary|passwd|Route|root:/);
  });

  test('control: a plain server repeats it', async () => {
    const heard = await onPlain((url) => exchange(url, rawRequest('GET /canary')));
    expect(heard).toContain('Route GET:/canary not found');
  });
});

describe('a method that is none of GraphQL’s', () => {
  test.each([
    ['PUT', 405],
    ['PATCH', 405],
    ['DELETE', 405],
    ['TRACE', 404],
    ['PROPFIND', 404],
    ['SEARCH', 404],
    ['HEAD', 404],
    ['OPTIONS', 400],
  ])('%s is refused with %i, and repeats nothing', async (method, status) => {
    const line = `${method} /graphql${search}`;
    const heard = await exchange(production.current.url, rawRequest(line, { 'x-canary': 'canary' }));
    expect(statusesIn(heard)).toEqual([status]);
    expect(heard).not.toMatch(/canary|"data"/);
  });

  test.each(['CANARY /graphql', 'get /graphql', 'CONNECT canary:443'])('%s opens nothing', async (line) => {
    const heard = await exchange(production.current.url, rawRequest(line));
    expect(heard).not.toMatch(/canary|"data"|^HTTP\/1\.1 2/m);
  });

  test('a protocol to change to is not offered', async () => {
    const headers = { connection: 'close, Upgrade', upgrade: 'websocket', 'sec-websocket-key': 'AAAA' };
    const heard = await exchange(production.current.url, rawRequest(`GET /graphql${search}`, headers));
    expect(statusesIn(heard)).toEqual([400]);
  });
});

describe('a query by GET', () => {
  const get = (text: string, headers: Record<string, string> = asProgram) =>
    request(`${production.current.url}${text}`, { headers });

  test('is one of two where the address holds two: then none', async () => {
    const answer = await get(`${search}&query=${encodeURIComponent('{ second: __typename }')}`);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
    const twice = await get(`${search}&variables={}&variables={}`);
    expect([twice.status, codesOf(twice)]).toEqual([400, ['BAD_REQUEST']]);
  });

  test('may hold broken variables, which are not repeated', async () => {
    const answer = await get(`${search}&variables=canary{`);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
    expect(answer.text).not.toContain('canary');
  });

  test('changes nothing', async () => {
    const { token } = await production.current.signIn();
    const authorization = `Bearer ${token}`;
    const query = 'mutation { startCustomerOnboarding(input: {}) { onboarding { id } } }';
    const count = async () => {
      const body = JSON.stringify({ query: '{ customerOnboardings { totalCount } }' });
      return (await postText(production.current.url, body, { ...json, authorization })).text;
    };
    const before = await count();
    const answer = await get(`?query=${encodeURIComponent(query)}`, { ...asProgram, authorization });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await count()).toBe(before);
    const posted = await postText(production.current.url, JSON.stringify({ query }), {
      ...json,
      authorization,
    });
    expect(posted.status, 'control: by POST it does').toBe(200);
    expect(await count(), 'control: by POST it does').not.toBe(before);
  });

  test('that carries a body is asked by its address, and the next request by its own', async () => {
    const body = JSON.stringify({ query: '{ fromTheBody: __typename }' });
    const first = rawRequest(
      `GET /graphql${search}`,
      { ...json, connection: 'keep-alive', 'content-length': String(body.length) },
      body,
    );
    const second = rawRequest(
      `GET /graphql?query=${encodeURIComponent('{ second: __typename }')}`,
      asProgram,
    );
    const heard = await exchange(production.current.url, first, second);
    expect(statusesIn(heard)).toEqual([200, 200]);
    expect(heard).toMatch(/"__typename":"Query"[\s\S]*"second":"Query"/);
    expect(heard).not.toContain('fromTheBody');
  });
});

describe('a host that is none', () => {
  const hosts = ['a b', 'a<canary>', '[::1', '%zz', ' '];

  test.each(hosts)('“%s” is refused', async (host) => {
    const heard = await exchange(
      production.current.url,
      rawRequest(`GET /graphql${search}`, { ...asProgram, host }),
    );
    expect(statusesIn(heard)).toEqual([400]);
    expect(heard).not.toContain('canary');
  });

  test('or is not there at all is refused', async () => {
    const heard = await exchange(
      production.current.url,
      `GET /graphql${search} HTTP/1.1\r\nconnection: close\r\n\r\n`,
    );
    expect(statusesIn(heard)).toEqual([400]);
  });

  test('control: breaks a plain server', async () => {
    const heard = await onPlain((url) =>
      exchange(url, rawRequest(`GET /graphql${search}`, { ...asProgram, host: 'a b' })),
    );
    expect(statusesIn(heard)).toEqual([500]);
  });
});

/** What a proxy in front may read as one request and the server as two. */
describe('a request that can be read in two ways', () => {
  const hidden = rawRequest(`GET /graphql?query=${encodeURIComponent('{ hidden: __typename }')}`, asProgram);
  const chunks = `${good.length.toString(16)}\r\n${good}\r\n0\r\n\r\n`;
  const post = (headers: string, body: string): Buffer =>
    Buffer.concat([
      Buffer.from(
        `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n${headers}\r\n\r\n`,
      ),
      Buffer.from(body),
      hidden,
    ]);
  const length = good.length;

  const ambiguous: Array<[string, Buffer]> = [
    ['a length and chunks', post(`content-length: ${length}\r\ntransfer-encoding: chunked`, chunks)],
    ['chunks and a length', post(`transfer-encoding: chunked\r\ncontent-length: ${length}`, chunks)],
    ['two lengths', post(`content-length: ${length}\r\ncontent-length: 0`, good)],
    ['a length with a sign', post(`content-length: +${length}`, good)],
    ['a length with a blank before the colon', post(`content-length : ${length}`, good)],
    ['chunks and something else', post('transfer-encoding: chunked, identity', chunks)],
    ['chunks in other letters', post('transfer-encoding: xchunked', chunks)],
    ['chunks on a line that goes on', post('transfer-encoding:\r\n chunked', chunks)],
    ['two ways to send chunks', post('transfer-encoding: chunked\r\ntransfer-encoding: cow', chunks)],
    [
      'lines without a carriage return',
      Buffer.from(post(`content-length: ${length}`, good).toString().replaceAll('\r\n', '\n')),
    ],
    [
      'a chunk without an end',
      post('transfer-encoding: chunked', `${length.toString(16)}\r\n${good}0\r\n\r\n`),
    ],
    ['a chunk of negative length', post('transfer-encoding: chunked', `-1\r\n${good}\r\n0\r\n\r\n`)],
    ['a header with NUL in it', post(`x-a: a\0b\r\ncontent-length: ${length}`, good)],
  ];

  test.each(ambiguous)(
    '%s: is refused, and the connection ends before what is hidden in it',
    async (_, bytes) => {
      const heard = await exchange(production.current.url, bytes);
      expect(statusesIn(heard).at(-1)).toBe(400);
      expect(heard).not.toContain('hidden');
    },
  );

  test('control: a lenient parser reads what is hidden', async () => {
    const heard = await onPlain(
      (url) => exchange(url, (ambiguous[0] as [string, Buffer])[1]),
      {},
      { http: { insecureHTTPParser: true } },
    );
    expect(heard).toContain('"hidden"');
  });
});

describe('headers of no measure', () => {
  test.each([
    ['one of a megabyte', { 'x-long': 'canary'.repeat(200_000) }],
    [
      'ten thousand of them',
      Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`x-${index}`, '1'])),
    ],
  ])('%s: are refused', async (_, headers) => {
    const heard = await exchange(production.current.url, rawRequest(`GET /graphql${search}`, headers));
    expect(statusesIn(heard)).toEqual([431]);
    expect(heard).not.toContain('canary');
  });

  test('control: a server with room for them reads them', async () => {
    const heard = await onPlain(
      (url) =>
        exchange(
          url,
          rawRequest(`GET /graphql${search}`, { ...asProgram, 'x-long': 'canary'.repeat(200_000) }),
        ),
      {},
      { http: { maxHeaderSize: 10_000_000 } },
    );
    expect(statusesIn(heard)).toEqual([200]);
  });

  test('two hundred requests on one connection, sent at once, are answered in their order', async () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      rawRequest(`GET /graphql?query=${encodeURIComponent(`{ a${index}: __typename }`)}`, {
        ...asProgram,
        connection: index === 199 ? 'close' : 'keep-alive',
      }),
    );
    const heard = await exchange(production.current.url, ...many);
    const order = [...heard.matchAll(/"a(\d+)":"Query"/g)].map(([, index]) => Number(index));
    expect(order).toEqual(Array.from({ length: 200 }, (_, index) => index));
  });
});
