import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { StartError } from '../../../src/app.ts';
import type { Config, TrustedDocumentsConfig } from '../../../src/config/config.ts';
import { codesOf, json, type PlainAnswer, postText, request } from './support/http.ts';
import { Issuer } from './support/issuer.ts';
import { onPlain } from './support/plain-server.ts';
import { limits, Production, useProduction, useWithout } from './support/production.ts';
import { useSpawned } from './support/spawned.ts';

const folder = mkdtempSync(join(tmpdir(), 'trusted-documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hashOf = (document: string): string => createHash('sha256').update(document).digest('hex');

const trusted = 'query Trusted { trusted: __typename }';
const alsoTrusted = 'query Market($country: CountryCode!) { market(country: $country) { country } }';
const stranger = 'query Stranger { stranger: __typename }';

let written = 0;
const write = (content: unknown): string => {
  written++;
  const file = join(folder, `manifest-${written}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

const documents = [trusted, alsoTrusted];
/** As each tool writes it. */
const manifests = {
  'graphql-codegen': Object.fromEntries(documents.map((text) => [`sha256:${hashOf(text)}`, text])),
  'relay-compiler': Object.fromEntries(documents.map((text) => [hashOf(text), text])),
  'Apollo’s generator': {
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: documents.map((body) => ({ id: hashOf(body), name: 'Name', type: 'query', body })),
  },
} as const;

const trusting = (content: unknown, mode: TrustedDocumentsConfig['mode']): Partial<Config> => ({
  trustedDocuments: { files: [write(content)], mode },
});

const post = (url: string, body: object): Promise<PlainAnswer> => postText(url, JSON.stringify(body), json);
const get = (url: string, search: Readonly<Record<string, string>>): Promise<PlainAnswer> =>
  request(`${url}?${new URLSearchParams(search)}`, { headers: { 'apollo-require-preflight': '1' } });

const persisted = (sha256Hash: unknown, version: unknown = 1) => ({
  persistedQuery: { version, sha256Hash },
});

/** Every way to ask by a hash. */
const byHash: Array<[string, (url: string, hash: string) => Promise<PlainAnswer>]> = [
  ['documentId with its algorithm', (url, hash) => post(url, { documentId: `sha256:${hash}` })],
  ['the bare documentId', (url, hash) => post(url, { documentId: hash })],
  ['persistedQuery', (url, hash) => post(url, { extensions: persisted(hash) })],
  ['documentId in an address', (url, hash) => get(url, { documentId: `sha256:${hash}` })],
  ['persistedQuery in an address', (url, hash) => get(url, { extensions: JSON.stringify(persisted(hash)) })],
];

const expectData = (answer: PlainAnswer, name: string) =>
  expect([answer.status, JSON.parse(answer.text).data]).toEqual([200, { [name]: 'Query' }]);
const expectUnknown = (answer: PlainAnswer) => {
  expect([answer.status, codesOf(answer)]).toEqual([200, ['PERSISTED_QUERY_NOT_FOUND']]);
  expect(answer.text).not.toContain('"data"');
};

describe.each(Object.entries(manifests))('the manifest of %s', (_, manifest) => {
  const production = useProduction(trusting(manifest, 'enforce'));

  test.each(byHash)('is asked by %s', async (_name, ask) => {
    expectData(await ask(production.current.url, hashOf(trusted)), 'trusted');
    expectUnknown(await ask(production.current.url, hashOf(stranger)));
  });

  test('is asked with variables', async () => {
    const answer = await post(production.current.url, {
      documentId: hashOf(alsoTrusted),
      variables: { country: 'PT' },
    });
    expect(JSON.parse(answer.text).data).toEqual({ market: { country: 'PT' } });
  });
});

describe('the manifests of several clients', () => {
  const files = [write(manifests['relay-compiler']), write({ [hashOf(stranger)]: stranger })];
  const production = useProduction({ trustedDocuments: { files, mode: 'enforce' } });

  test('are trusted together', async () => {
    const { url } = production.current;
    expectData(await post(url, { documentId: hashOf(trusted) }), 'trusted');
    expectData(await post(url, { documentId: hashOf(stranger) }), 'stranger');
    expectUnknown(await post(url, { query: 'query Other { other: __typename }' }));
  });
});

describe('where only trusted documents may run', () => {
  const manifest = manifests['graphql-codegen'];
  const production = useProduction(trusting(manifest, 'enforce'));
  const off = useWithout(production, trusting(manifest, 'off'));
  const none = useWithout(production, { trustedDocuments: null });

  /** What is not to the byte what was released. */
  const others: Array<[string, (url: string) => Promise<PlainAnswer>]> = [
    ['another document', (url) => post(url, { query: stranger })],
    ['another document by GET', (url) => get(url, { query: stranger })],
    ['a blank more', (url) => post(url, { query: `${trusted} ` })],
    ['a blank less', (url) => post(url, { query: trusted.replace('{ ', '{') })],
    ['a line break more', (url) => post(url, { query: `${trusted}\n` })],
    ['a comment', (url) => post(url, { query: `${trusted} # trusted` })],
    [
      'another document beside it',
      (url) => post(url, { query: `${trusted} ${stranger}`, operationName: 'Stranger' }),
    ],
    [
      'a trusted id beside another document',
      (url) => post(url, { documentId: hashOf(trusted), query: stranger }),
    ],
    [
      'a trusted hash beside another document',
      (url) => post(url, { query: stranger, extensions: persisted(hashOf(trusted)) }),
    ],
    [
      'the registration of another document',
      (url) => post(url, { query: stranger, extensions: persisted(hashOf(stranger)) }),
    ],
    [
      'the name twice, the trusted one first',
      (url) => postText(url, `{"query":${JSON.stringify(trusted)},"query":${JSON.stringify(stranger)}}`),
    ],
  ];

  test.each(others)('%s is not executed', async (_, ask) => {
    expectUnknown(await ask(production.current.url));
  });

  test.each([
    ['an id in a list', { documentId: [hashOf(trusted)] }, 400],
    ['an id that is an object', { documentId: { sha256: hashOf(trusted) } }, 400],
    ['an id that is a number', { documentId: 1 }, 400],
    ['an empty document', { query: '' }, 200],
    ['a hash of the prototype', { documentId: '__proto__' }, 200],
    ['a hash that is a name of objects', { extensions: persisted('constructor') }, 200],
  ])('%s executes nothing', async (_, body, status) => {
    const answer = await post(production.current.url, body);
    expect([answer.status, answer.text]).toEqual([status, expect.not.stringContaining('"data"')]);
  });

  test('a registration is forgotten at once', async () => {
    const { url } = production.current;
    expectUnknown(await post(url, { query: stranger, extensions: persisted(hashOf(stranger)) }));
    for (const [, ask] of byHash) expectUnknown(await ask(url, hashOf(stranger)));
  });

  test('a trusted document that is sent in full runs', async () => {
    expectData(await post(production.current.url, { query: trusted }), 'trusted');
    expectData(await get(production.current.url, { query: trusted }), 'trusted');
  });

  test.each(others.filter(([name]) => !/^a trusted hash/.test(name)))(
    'control: %s is executed where the mode is off',
    async (_, ask) => {
      const answer = await ask(off.current.url);
      expect([answer.status, answer.text]).toEqual([200, expect.stringContaining('"data"')]);
    },
  );

  test('control: where the mode is off, hashes are taken too', async () => {
    for (const [, ask] of byHash) expectData(await ask(off.current.url, hashOf(trusted)), 'trusted');
  });

  test('control: without a manifest its hashes are unknown', async () => {
    for (const [, ask] of byHash) expectUnknown(await ask(none.current.url, hashOf(trusted)));
  });
});

describe('where other documents are logged', () => {
  const server = useSpawned(trusting(manifests['relay-compiler'], 'log'));

  test('they run, and the log tells their hash and name, and nothing else of them', async () => {
    const { url } = server.current;
    const document = 'query Secretive { viewer_canary: __typename }';
    expect((await post(url, { query: document })).status).toBe(200);
    await expect.poll(() => server.current.log).toContain(hashOf(document));
    expect(server.current.log).toContain('Secretive');
    expect(server.current.log).not.toContain('canary');
  });

  test('control: trusted ones are not logged', async () => {
    const { url } = server.current;
    expectData(await post(url, { query: trusted }), 'trusted');
    expectData(await post(url, { documentId: hashOf(trusted) }), 'trusted');
    const last = 'query Last { __typename }';
    await post(url, { query: last });
    await expect.poll(() => server.current.log).toContain(hashOf(last));
    expect(server.current.log).not.toContain(hashOf(trusted));
  });
});

describe('a manifest that was tampered with', () => {
  const wrong: Array<[string, unknown]> = [
    ['another document under a hash', { [hashOf(trusted)]: stranger }],
    ['a blank more in a document', { [`sha256:${hashOf(trusted)}`]: `${trusted} ` }],
    ['a hash that is none', { canary: trusted }],
    ['a hash in other letters', { [hashOf(trusted).toUpperCase()]: trusted }],
    ['a document that is a list', { [hashOf(trusted)]: [trusted] }],
    ['no JSON', '{"canary'],
    ['nothing', ''],
    ['a list', [trusted]],
    ['another version', { ...manifests['Apollo’s generator'], version: 2 }],
    [
      'another document in Apollo’s form',
      { ...manifests['Apollo’s generator'], operations: [{ id: hashOf(trusted), body: stranger }] },
    ],
  ];

  const start = async (content: unknown) => {
    const issuer = await Issuer.start();
    try {
      const production = await Production.start(issuer, trusting(content, 'enforce'));
      await production.app.stop();
    } finally {
      await issuer.stop();
    }
  };

  test.each(wrong)('%s: stops the start', async (_, content) => {
    await expect(start(content)).rejects.toThrow(StartError);
  });

  test('control: an untouched one does not', async () => {
    await expect(start(manifests['graphql-codegen'])).resolves.toBeUndefined();
  });
});

describe('documents that clients register by their hash', () => {
  const production = useProduction({ limits: { ...limits, persistedQueryBytes: 10_000 } });
  const roomy = useWithout(production, { limits: { ...limits, persistedQueryBytes: 10_000_000 } });

  const register = (
    url: string,
    query: string,
    persistedQuery: unknown = { version: 1, sha256Hash: hashOf(query) },
  ) => post(url, { query, extensions: { persistedQuery } });

  const right = hashOf(trusted);

  test.each([
    ['another document’s hash', { version: 1, sha256Hash: hashOf(stranger) }],
    ['a hash that is a number', { version: 1, sha256Hash: 5 }],
    ['a hash that is null', { version: 1, sha256Hash: null }],
    ['a hash that is an object', { version: 1, sha256Hash: { sha256: right } }],
    ['a hash in a list', { version: 1, sha256Hash: [right] }],
    ['a hash in other letters', { version: 1, sha256Hash: right.toUpperCase() }],
    ['no hash', { version: 1 }],
    ['an unknown version', { version: 2, sha256Hash: right }],
    ['a version that is a text', { version: '1', sha256Hash: right }],
    ['no version', { sha256Hash: right }],
    ['a text in its place', right],
    ['true in its place', true],
  ])('with %s are the caller’s mistake, and are not kept', async (_, persistedQuery) => {
    const { url } = production.current;
    const answer = await register(url, trusted, persistedQuery);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
    expect(answer.text).not.toContain('"data"');
    for (const hash of [right, right.toUpperCase(), hashOf(stranger)])
      expectUnknown(await post(url, { extensions: persisted(hash) }));
  });

  test('that are faulty are not kept', async () => {
    const { url } = production.current;
    for (const query of ['{', '{ nothing }', 'subscription { __typename }']) {
      expect((await register(url, query)).status).toBe(400);
      expectUnknown(await post(url, { extensions: persisted(hashOf(query)) }));
    }
  });

  test('that are too dear are not run by their hash either', async () => {
    const { url } = production.current;
    const query =
      '{ offers(market: "US", first: 100) { nodes { upgradeTargets { upgradeTargets { id } } } } }';
    expect(codesOf(await register(url, query))).toEqual(['QUERY_TOO_COMPLEX']);
    expect((await post(url, { documentId: hashOf(query) })).text).not.toContain('"data"');
  });

  const numbered = (index: number) => `query Q${index} { trusted: __typename } # ${'x'.repeat(200)}`;

  test('are forgotten, the oldest first, when there is no room', async () => {
    const { url } = production.current;
    for (let index = 0; index < 200; index++) expect((await register(url, numbered(index))).status).toBe(200);
    const kept: number[] = [];
    for (let index = 0; index < 200; index++) {
      const answer = await post(url, { documentId: hashOf(numbered(index)) });
      if (!answer.text.includes('PERSISTED_QUERY_NOT_FOUND')) kept.push(index);
    }
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.length).toBeLessThan(50);
    expect(kept).toEqual(Array.from({ length: kept.length }, (_, index) => 200 - kept.length + index));
  });

  test('control: are all kept where there is room', async () => {
    const { url } = roomy.current;
    for (let index = 0; index < 200; index++) await register(url, numbered(index));
    for (let index = 0; index < 200; index++)
      expectData(await post(url, { documentId: hashOf(numbered(index)) }), 'trusted');
  });

  test('that are larger than all the room run, and are not kept', async () => {
    const { url } = production.current;
    const large = `${trusted} # ${'x'.repeat(20_000)}`;
    expectData(await register(url, large), 'trusted');
    expectUnknown(await post(url, { documentId: hashOf(large) }));
  });

  test('control: a plain server calls a wrong hash a failure of its own', async () => {
    const body = JSON.stringify({ query: '{ __typename }', extensions: persisted('wrong') });
    const answer = await onPlain((url) => postText(url, body));
    expect([answer.status, codesOf(answer)]).toEqual([400, ['INTERNAL_SERVER_ERROR']]);
  });
});
