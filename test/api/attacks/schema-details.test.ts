import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Attack, named, send } from './support/documents.ts';
import { request } from './support/http.ts';
import { onPlain, type PlainServer, startPlain } from './support/plain-server.ts';
import { useProduction, useWithout } from './support/production.ts';

const production = useProduction();

/** Nearly a name of the schema, in every place that takes one; and the name. */
const guesses: ReadonlyArray<Attack & { readonly right: string }> = [
  { name: 'field', query: '{ customer(id: "x") { companyNam } }', right: 'companyName' },
  { name: 'root field', query: '{ viewr { subject } }', right: 'viewer' },
  { name: 'mutation', query: 'mutation { submitCustomr { customer { id } } }', right: 'submitCustomer' },
  { name: 'argument', query: '{ offers(market: "US", frst: 1) { totalCount } }', right: 'first' },
  {
    name: 'type of a fragment',
    query: '{ node(id: "x") { ... on Customr { id } } }',
    right: 'Customer',
  },
  {
    name: 'type of a variable',
    query: 'query ($f: CustomerFiltr) { customers(filter: $f) { totalCount } }',
    right: 'CustomerFilter',
  },
  {
    name: 'argument of a directive',
    query: '{ viewer { subject @include(iff: true) } }',
    right: '"if"',
  },
  {
    name: 'enum value',
    query: '{ agreementTemplates(cloud: PUBLI) { id } }',
    right: 'PUBLIC',
  },
  {
    name: 'enum value in a variable',
    query: 'query ($c: Cloud) { agreementTemplates(cloud: $c) { id } }',
    variables: { c: 'PUBLI' },
    right: 'PUBLIC',
  },
  {
    name: 'input field',
    query: '{ offers(market: "US", filter: { isAddOnn: true }) { totalCount } }',
    right: 'isAddOn"',
  },
  {
    name: 'input field in a variable',
    query: 'query ($f: OfferFilter) { offers(market: "US", filter: $f) { totalCount } }',
    variables: { f: { isAddOnn: true } },
    right: 'isAddOn"',
  },
];

describe('a guess is not put right', () => {
  let plain: PlainServer;
  beforeAll(async () => {
    const typeDefs = readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8');
    plain = await startPlain({ typeDefs, resolvers: {} });
  });
  afterAll(() => plain.stop());

  test.each(named(guesses))('%s', async (_, guess) => {
    const answer = await send(production.current.url, guess, await production.current.signIn());
    expect(answer.status).toBe(400);
    expect(answer.text).not.toMatch(/did you mean/i);
    expect(answer.text).not.toContain(guess.right);
  });

  test.each(named(guesses))('control: %s is put right by a plain server', async (_, guess) => {
    const { text } = await send(plain.url, guess);
    expect(text).toMatch(/Did you mean/);
  });
});

const introspections: readonly Attack[] = [
  { name: '__schema', query: '{ __schema { types { name } } }' },
  { name: '__type', query: '{ __type(name: "Customer") { name fields { name } } }' },
  { name: '__schema under another name', query: '{ markets: __schema { queryType { name } } }' },
  {
    name: '__type in a fragment',
    query: '{ ...F } fragment F on Query { __type(name: "Customer") { name } }',
  },
  { name: '__schema in an inline fragment', query: '{ ... on Query { __schema { directives { name } } } }' },
  { name: '__type beside something else', query: '{ __typename __type(name: "Customer") { name } }' },
  {
    name: '__schema that a variable includes',
    query: 'query ($yes: Boolean!) { __typename __schema @include(if: $yes) { types { name } } }',
    variables: { yes: true },
  },
  { name: '__schema in a mutation', query: 'mutation { __schema { types { name } } }' },
];

describe('what a development server shows', () => {
  const development = useWithout(production, { isProduction: false, hasExplorer: true });

  test.each(named(introspections))('%s is refused', async (_, attack) => {
    const answer = await send(production.current.url, attack, await production.current.signIn());
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('"data"');
    expect(answer.text).not.toMatch(/"(Customer|Query|include)"/);
  });

  test.each(named(introspections.filter(({ name }) => !name.includes('mutation'))))(
    'control: %s is answered outside production',
    async (_, attack) => {
      const answer = await send(development.current.url, attack);
      expect([answer.status, answer.text]).toEqual([
        200,
        expect.stringMatching(/"(Customer|Query|include)"/),
      ]);
    },
  );

  const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

  test.each(['', '?query={__typename}', '?explorer=1'])(
    'there is no page for a browser: %s',
    async (search) => {
      const answer = await request(`${production.current.url}${search}`, { headers: browser });
      expect(answer.status).toBe(400);
      expect(answer.text).not.toMatch(/<html|sandbox|<script/i);
    },
  );

  test('control: there is one outside production', async () => {
    const answer = await request(development.current.url, { headers: browser });
    expect([answer.status, answer.text]).toEqual([200, expect.stringContaining('<html')]);
  });

  test('control: a plain server in production has one too', async () => {
    const answer = await onPlain((url) => request(url, { headers: browser }), { nodeEnv: 'production' });
    expect([answer.status, answer.text]).toEqual([200, expect.stringContaining('<html')]);
  });
});
