import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { leak } from '../../support/leak.ts';
import { operationsOf } from '../generated/operations.ts';
import { schema } from '../generated/schema.ts';
import { type Attack, named, send } from './support/documents.ts';
import { errorsOf, exchange, json, type PlainAnswer, postText, rawRequest } from './support/http.ts';
import { onPlain } from './support/plain-server.ts';
import { useProduction } from './support/production.ts';

const production = useProduction();

const mutations = operationsOf(schema).flatMap(({ name, way }) => (way.kind === 'mutation' ? [name] : []));

/** It is no name of anything: wherever it comes back, it was repeated. */
const canary = 'Qz"9canary\\<b>7Z';
const traces = /canary/i;

const expectSilence = ({ text }: Pick<PlainAnswer, 'text'>): void => {
  expect(text).not.toMatch(traces);
  expect(text).not.toMatch(leak);
  expect(text).not.toContain('INTERNAL_SERVER_ERROR');
};

const literal = JSON.stringify(canary);

/** Places in a document where a value may stand. Names that a document uses are its own program's words. */
const inDocuments: readonly Attack[] = [
  { name: 'an id', query: `{ customer(id: ${literal}) { id } }` },
  { name: 'an id among others', query: `{ nodes(ids: [${literal}]) { id } }` },
  { name: 'a cursor', query: `{ customers(after: ${literal}) { totalCount nodes { id } } }` },
  { name: 'a cursor of offers', query: `{ offers(market: "US", after: ${literal}) { nodes { id } } }` },
  { name: 'a country', query: `{ market(country: ${literal}) { id } }` },
  { name: 'a number', query: `{ customers(first: ${literal}) { totalCount } }` },
  { name: 'a filter', query: `{ customers(filter: ${literal}) { totalCount } }` },
  { name: 'an enum value', query: '{ agreementTemplates(cloud: canary) { id } }' },
  { name: 'an enum value as a text', query: `{ agreementTemplates(cloud: ${literal}) { id } }` },
  { name: 'a condition', query: `{ viewer { subject @include(if: ${literal}) } }` },
  {
    name: 'a default of a variable',
    query: `query ($n: Int = ${literal}) { customers(first: $n) { totalCount } }`,
  },
  {
    name: 'two values for one field',
    query: `{ a: customer(id: ${literal}) { id } a: customer(id: "b") { id } }`,
  },
  { name: 'a text where none may stand', query: `{ viewer ${literal} }` },
  { name: 'a block of text where none may stand', query: '{ viewer """canary""" }' },
  { name: 'a text without an end', query: '{ customer(id: "canary' },
  { name: 'a text with a wrong escape', query: '{ customer(id: "\\ucanary") { id } }' },
  { name: 'a comment', query: '# canary\n{ viewer { subject }' },
  { name: 'a company to search for', query: `{ customers(search: ${literal}) { totalCount nodes { id } } }` },
  { name: 'a domain', query: `{ domainAvailability(prefix: ${literal}) { isAvailable } }` },
  {
    name: 'an operation’s name',
    query: 'query A { viewer { subject } }',
    operationName: canary,
  },
];

const inVariables: ReadonlyArray<readonly [type: string, field: string]> = [
  ['ID!', 'customer(id: $v) { id }'],
  ['[ID!]!', 'nodes(ids: $v) { id }'],
  ['Int', 'customers(first: $v) { totalCount }'],
  ['String', 'customers(after: $v) { nodes { id } }'],
  ['CustomerFilter', 'customers(filter: $v) { totalCount }'],
  ['OfferFilter', 'offers(market: "US", filter: $v) { totalCount }'],
  ['CountryCode!', 'market(country: $v) { id }'],
  ['Cloud', 'agreementTemplates(cloud: $v) { id }'],
  ['Boolean!', 'viewer { subject @include(if: $v) }'],
];
const forms: Array<[string, unknown]> = [
  ['a text', canary],
  ['a list', [canary]],
  ['a key', { [canary]: 1 }],
  ['a key with quotes alone', { '"canary"': 1 }],
  ['a value of an object', { x: canary }],
];

const variableAttacks = inVariables.flatMap(([type, field]) =>
  forms.map(
    ([form, v]): Attack => ({
      name: `${form} as ${type}`,
      query: `query ($v: ${type}) { ${field} }`,
      variables: { v },
    }),
  ),
);

describe('what was sent as a value does not come back:', () => {
  test.each(named([...inDocuments, ...variableAttacks]))('%s', async (_, attack) => {
    expectSilence(await send(production.current.url, attack, await production.current.signIn()));
  });

  test.each(mutations)('each field of the input of %s', async (field) => {
    const client = await production.current.signIn();
    const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { code field message } } }`;
    const person = { firstName: canary, lastName: canary, email: canary, phoneNumber: canary };
    const id = 'onb_01h455vb4pex5vsknk084sn02q';
    const inputs = [
      {},
      { onboardingId: canary, clientMutationId: canary },
      { onboardingId: id, company: canary },
      {
        onboardingId: id,
        company: {
          name: canary,
          domainPrefix: canary,
          culture: canary,
          address: { city: canary, country: canary },
        },
      },
      { onboardingId: id, company: { name: 'x'.repeat(300) + canary }, primaryContact: person },
      { onboardingId: id, agreementTemplateId: canary, acceptedOn: canary, signer: person },
      { onboardingId: id, indirectResellerId: canary },
      { onboardingId: id, lines: [{ offerId: canary, quantity: canary, billingCycle: canary }] },
      { onboardingId: id, lines: canary },
      { onboardingId: id, expectedVersion: canary },
      { [canary]: canary },
    ];
    for (const input of inputs)
      expectSilence(await send(production.current.url, { name: field, query, variables: { input } }, client));
  });

  const hash = createHash('sha256').update('canary').digest('hex');
  const bodies: Array<[string, string]> = [
    ['broken JSON', `{"query": canary}`],
    ['JSON and more', `{"query":"{ __typename }"} canary`],
    ['a body that is a text', '"canary"'],
    ['a list', '["canary"]'],
    ['an unknown key', '{"canary":"canary"}'],
    ['a query that is none', '{"query":["canary"]}'],
    ['variables that are a text', '{"query":"{ __typename }","variables":"canary"}'],
    ['a hash that is unknown', `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"canary"}}}`],
    [
      'a hash that is another’s',
      `{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"canary"}}}`,
    ],
    [
      'another version of hashes',
      `{"extensions":{"persistedQuery":{"version":"canary","sha256Hash":"${hash}"}}}`,
    ],
    ['a document’s id', '{"documentId":"canary"}'],
    ['an object for a document’s id', '{"documentId":{"canary":1}}'],
  ];

  test.each(bodies)('%s', async (_, body) => {
    expectSilence(await postText(production.current.url, body));
  });

  const headers: ReadonlyArray<Record<string, string>> = [
    { authorization: 'Bearer canary' },
    { authorization: 'canary' },
    { accept: 'application/canary' },
    { accept: 'application/json', 'accept-language': 'canary' },
    { 'accept-encoding': 'canary' },
    { 'content-type': 'canary/canary' },
    { 'content-type': 'application/json; charset=canary' },
    { 'content-encoding': 'canary' },
    { 'user-agent': 'canary', referer: 'https://canary.example', cookie: 'canary=canary' },
    { 'x-request-id': 'canary canary', 'request-id': 'canary', traceparent: 'canary', tracestate: 'canary' },
    { 'x-forwarded-for': 'canary', 'x-forwarded-host': 'canary', 'x-forwarded-proto': 'canary' },
    { 'apollographql-client-name': 'canary', 'x-apollo-operation-name': 'canary' },
    { origin: 'https://canary.example' },
    { 'if-none-match': '"canary"', range: 'canary', expect: 'canary' },
    { 'x-http-method-override': 'canary', 'idempotency-key': 'canary' },
  ];

  test.each(headers)('the header %j, not even in a header', async (header) => {
    const body = '{"query":"{ viewer { subject } }"}';
    const all = { ...json, 'content-length': String(body.length), ...header };
    const text = await exchange(production.current.url, rawRequest('POST /graphql', all, body));
    expect(text).toMatch(/^HTTP\/1\.1 [24]\d\d/);
    expectSilence({ text });
  });

  test.each([
    '?query={canary',
    `?query=${encodeURIComponent('{ viewer "canary" }')}`,
    '?query={__typename}&variables=canary',
    '?query={__typename}&extensions=canary',
    '?query={__typename}&operationName=canary',
    '?documentId=canary',
    '?canary=canary',
    '/canary',
    '/%zzcanary',
  ])('the address %s', async (address) => {
    const request = rawRequest(`GET /graphql${address}`, { 'apollo-require-preflight': '1' });
    expectSilence({ text: await exchange(production.current.url, request) });
  });
});

describe('controls: what a plain server repeats', () => {
  const about = (text: string) => expect(text).toMatch(traces);

  test('a value', async () => {
    about((await onPlain((url) => postText(url, '{"query":"{ count(is: \\"canary\\") }"}'))).text);
    const body = '{"query":"query ($v: Int) { count(is: $v) }","variables":{"v":"canary"}}';
    about((await onPlain((url) => postText(url, body))).text);
  });

  test('a text where none may stand', async () => {
    about((await onPlain((url) => postText(url, '{"query":"{ name \\"canary\\" }"}'))).text);
  });

  test('an operation’s name', async () => {
    const body = '{"query":"query A { name }","operationName":"canary"}';
    about((await onPlain((url) => postText(url, body))).text);
  });

  test('an address', async () => {
    about(await onPlain((url) => exchange(url, rawRequest('GET /canary'))));
    about(await onPlain((url) => exchange(url, rawRequest('GET /%zzcanary'))));
  });

  test('a failure of its own, with its stack', async () => {
    const resolvers = {
      Query: {
        name: () => {
          throw new Error("QueryFailedError: SELECT * FROM customers WHERE name = 'canary'");
        },
      },
    };
    const { text } = await onPlain((url) => postText(url, '{"query":"{ name }"}'), { resolvers });
    about(text);
    expect(text).toMatch(leak);
  });
});

describe('a failure of ours', () => {
  const query = `query ($search: String) { customers(search: $search) { totalCount nodes { id } } }`;

  test('is told in one sentence, whatever was asked', async () => {
    const client = await production.current.signIn();
    const { database } = production.current.app.app;
    await database.read((manager) =>
      manager.query('ALTER TABLE customer_search_words RENAME TO hidden_words'),
    );
    const answer = await send(
      production.current.url,
      { name: '', query, variables: { search: 'canary' } },
      client,
    );
    await database.read((manager) =>
      manager.query('ALTER TABLE hidden_words RENAME TO customer_search_words'),
    );
    expect(answer.status).toBe(500);
    expect(errorsOf(answer)).toMatchObject([
      { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(answer.text).not.toMatch(traces);
    expect(answer.text).not.toMatch(leak);
    expect(answer.text).not.toMatch(/hidden|search_words/);
    expect(
      (await send(production.current.url, { name: '', query, variables: { search: 'canary' } }, client))
        .status,
    ).toBe(200);
  });
});

describe('names that are the document’s own', () => {
  test('come back, so that its programmer finds the fault', async () => {
    const answer = await postText(production.current.url, '{"query":"{ canary }"}');
    expect(answer.text).toContain('Cannot query field \\"canary\\" on type \\"Query\\".');
  });
});
