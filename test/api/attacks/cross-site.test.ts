import { describe, expect, test } from 'vitest';
import { exchange, json, postText, rawRequest, request } from './support/http.ts';
import { onPlain, onStandalone } from './support/plain-server.ts';
import { useProduction, useWithout } from './support/production.ts';

const production = useProduction();

const query = '{ __typename }';
const body = JSON.stringify({ query });
const search = `?query=${encodeURIComponent(query)}`;

/** What a page of anybody's can make a browser send without asking first. */
const simple: Array<[string, (url: string) => Promise<{ status: number; text: string }>]> = [
  ['a form of plain text', (url) => postText(url, `${body}=`, { 'content-type': 'text/plain' })],
  ['a script’s plain text', (url) => postText(url, body, { 'content-type': 'text/plain;charset=UTF-8' })],
  [
    'a form',
    (url) =>
      postText(url, `query=${encodeURIComponent(query)}`, {
        'content-type': 'application/x-www-form-urlencoded',
      }),
  ],
  [
    'a form with files',
    (url) => {
      const form = new FormData();
      form.set('operations', body);
      return request(url, { method: 'POST', body: form });
    },
  ],
  ['a blob without a type', (url) => request(url, { method: 'POST', body: new Blob([body]) })],
  ['a link', (url) => request(`${url}${search}`)],
  ['an image', (url) => request(`${url}${search}`, { headers: { accept: 'image/*' } })],
  [
    'a link with a type of plain text',
    (url) => request(`${url}${search}`, { headers: { 'content-type': 'text/plain' } }),
  ],
];

describe('what a page of another site can send unasked', () => {
  test.each(simple)('%s: is not executed', async (_, send) => {
    const { status, text } = await send(production.current.url);
    expect([400, 415]).toContain(status);
    expect(text).not.toContain('"data"');
  });

  test('control: without the prevention a link is followed', async () => {
    const { status, text } = await onPlain((url) => request(`${url}${search}`), { csrfPrevention: false });
    expect([status, text]).toEqual([200, expect.stringContaining('"data"')]);
  });

  test('control: and a blob without a type is read where every type is', async () => {
    const heard = await onPlain(
      (url) => exchange(url, rawRequest('POST /graphql', { 'content-length': String(body.length) }, body)),
      { csrfPrevention: false },
      {},
      (fastify) =>
        fastify.addContentTypeParser('*', { parseAs: 'string' }, (_request, text, done) =>
          done(null, JSON.parse(String(text))),
        ),
    );
    expect(heard).toContain('"data"');
  });
});

describe('an origin', () => {
  const evil = [
    'https://evil.example',
    'null',
    'https://portal.example.evil.com',
    'https://evil-portal.example',
    'https://evilportal.example',
    'https://portalxexample',
    'http://portal.example',
    'https://portal.example:8443',
    'https://sub.portal.example',
    'https://portal.example/',
    'https://portal.example@evil.example',
    'https://PORTAL.example',
    '*',
  ];
  const preflight = (url: string, origin: string) =>
    request(url, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
  const allowedBy = ({ headers }: { headers: Headers }) => headers.get('access-control-allow-origin');

  test.each(evil)('%s may read nothing', async (origin) => {
    const { url } = production.current;
    for (const answer of [await preflight(url, origin), await postText(url, body, { ...json, origin })]) {
      expect([origin, '*']).not.toContain(allowedBy(answer));
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
      expect(answer.headers.get('vary')).toMatch(/origin/i);
    }
  });

  test('control: that is on the list may, and hears refusals too', async () => {
    const { url } = production.current;
    const origin = 'https://portal.example';
    expect(allowedBy(await preflight(url, origin))).toBe(origin);
    expect(allowedBy(await postText(url, body, { ...json, origin }))).toBe(origin);
    for (const encoding of ['gzip', 'br'])
      expect(allowedBy(await postText(url, body, { ...json, origin, 'content-encoding': encoding }))).toBe(
        origin,
      );
    expect(allowedBy(await postText(url, '{', { ...json, origin }))).toBe(origin);
  });

  test('control: of any kind may with a plain server', async () => {
    expect(
      allowedBy(
        await onStandalone((url) => postText(url, body, { ...json, origin: 'https://evil.example' })),
      ),
    ).toBe('*');
  });

  describe('control: with a longer list', () => {
    const all = evil.filter((origin) => origin !== '*');
    const open = useWithout(production, { corsOrigins: all });

    test.each(all)('%s may', async (origin) => {
      expect(allowedBy(await preflight(open.current.url, origin))).toBe(origin);
    });
  });
});

describe('headers for browsers', () => {
  const secure: ReadonlyArray<[string, string]> = [
    ['content-security-policy', "default-src 'none';frame-ancestors 'none'"],
    ['strict-transport-security', 'max-age=31536000; includeSubDomains'],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'no-referrer'],
  ];
  const answers: Array<[string, (url: string) => Promise<{ status: number; headers: Headers }>, number]> = [
    ['an answer', (url) => postText(url, body), 200],
    ['a faulty document', (url) => postText(url, '{"query":"{"}'), 400],
    ['a body that is no JSON', (url) => postText(url, '{'), 400],
    ['a refused token', (url) => postText(url, body, { ...json, authorization: 'Bearer x' }), 401],
    ['an unknown address', (url) => request(new URL('/nowhere', url)), 404],
    ['another method', (url) => request(url, { method: 'DELETE' }), 405],
    ['another type', (url) => postText(url, body, { 'content-type': 'text/plain' }), 415],
    ['a compressed body', (url) => postText(url, body, { ...json, 'content-encoding': 'gzip' }), 415],
    ['a body that is too large', (url) => postText(url, 'x'.repeat(300_000)), 413],
  ];

  test.each(answers)('%s has them, and does not tell what the server is made of', async (_, ask, status) => {
    const answer = await ask(production.current.url);
    expect(answer.status).toBe(status);
    expect([...answer.headers]).toEqual(expect.arrayContaining(secure.map((one) => [...one])));
    for (const telling of ['server', 'x-powered-by', 'via', 'x-runtime', 'set-cookie'])
      expect(answer.headers.get(telling)).toBeNull();
  });

  test('control: a plain server has none of them', async () => {
    const answer = await onPlain((url) => postText(url, body));
    expect(secure.filter(([name]) => answer.headers.has(name))).toEqual([]);
  });
});
