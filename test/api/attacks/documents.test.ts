import { describe, expect, test } from 'vitest';
import type { Limits } from '../../../src/config/limits.ts';
import { type Attack, bomb, named, nested, nestedInFragments, send, times } from './support/documents.ts';
import { codesOf, errorsOf, postText } from './support/http.ts';
import { onPlain } from './support/plain-server.ts';
import { limits, useProduction, useWithout } from './support/production.ts';
import { reportEach } from './support/reporting-rule.ts';

const production = useProduction();

interface LimitAttacks {
  readonly limit: keyof Limits;
  /** Where the limit is no hindrance to these attacks. */
  readonly off: number;
  readonly code: string;
  readonly attacks: readonly Attack[];
}

const expensive = `customers(first: 100) { nodes { subscriptions(first: 100) { nodes { id } } } }`;
const manyFields = `viewer { ${times(20, () => 'subject roles permissions partner { id cloud country mpnId name tenantId type }')} }
  market(country: "US") { ${times(20, () => 'id country name region currencyCode languages cultures defaultCulture callingCodes isPhoneRequired phonePattern')} }`;

const byLimit: readonly LimitAttacks[] = [
  {
    limit: 'tokens',
    off: 100_000,
    code: 'GRAPHQL_PARSE_FAILED',
    attacks: [
      {
        name: 'a flood of tokens',
        query: `{ viewer { ${'... on Viewer { '.repeat(210)}subject${' }'.repeat(210)} } }`,
      },
    ],
  },
  {
    limit: 'depth',
    off: 100,
    code: 'QUERY_TOO_COMPLEX',
    attacks: [
      { name: 'thirteen levels', query: `{ ${nested(13)} }` },
      { name: 'levels through a chain of fragments', query: nestedInFragments(15) },
      {
        name: 'levels through inline fragments',
        query: `{ ... { ${nested(13)
          .replaceAll('nodes {', 'nodes { ... {')
          .replace(/( })*$/, (end) => end + ' }'.repeat(4))} } }`,
      },
      {
        name: 'levels in one of two operations',
        query: `query A { viewer { subject } } query B { ${nested(13)} }`,
        operationName: 'A',
      },
    ],
  },
  {
    limit: 'aliases',
    off: 1_000,
    code: 'QUERY_TOO_COMPLEX',
    attacks: [
      { name: 'sixteen aliases', query: `{ viewer { ${times(16, (index) => `a${index}: subject`)} } }` },
      {
        name: 'a hundred aliases of __typename',
        query: `{ ${times(100, (index) => `a${index}: __typename`)} }`,
      },
      {
        name: 'aliases in a fragment that is spread twice',
        query: `{ a: viewer { ...F } b: viewer { ...F } } fragment F on Viewer { ${times(8, (index) => `a${index}: subject`)} }`,
      },
    ],
  },
  {
    limit: 'directives',
    off: 100,
    code: 'QUERY_TOO_COMPLEX',
    attacks: [
      {
        name: 'nine directives on fields',
        query: `{ viewer { partner { ${times(9, (index) => `a${index}: id @include(if: true)`)} } } }`,
      },
      {
        name: 'directives in fragments',
        query: `{ viewer { ...F ...G } } fragment F on Viewer { ${times(5, (index) => `a${index}: subject @skip(if: false)`)} }
          fragment G on Viewer { ${times(5, (index) => `b${index}: subject @skip(if: false)`)} }`,
      },
      {
        name: 'directives on spreads of one fragment',
        query: `{ viewer { ${times(20, () => '...F @include(if: true)')} } } fragment F on Viewer { subject }`,
      },
    ],
  },
  {
    limit: 'fields',
    off: 10_000,
    code: 'QUERY_TOO_COMPLEX',
    attacks: [{ name: 'more than four hundred fields', query: `{ ${manyFields} }` }],
  },
  {
    limit: 'fieldRepeats',
    off: 1_000,
    code: 'QUERY_TOO_COMPLEX',
    attacks: [
      { name: 'one field over and over', query: `{ viewer { ${times(21, () => 'subject')} } }` },
      {
        name: 'one field with its own fields over and over',
        query: `{ ${times(21, () => 'viewer { subject }')} }`,
      },
      {
        name: 'one field over and over in inline fragments',
        query: `{ viewer { ${times(21, () => '... on Viewer { subject }')} } }`,
      },
      {
        name: 'a fragment over and over',
        query: `{ viewer { ${times(21, () => '...F')} } } fragment F on Viewer { subject }`,
      },
      {
        name: 'one field over and over in a fragment',
        query: `{ viewer { ...F } } fragment F on Viewer { ${times(21, () => 'subject')} }`,
      },
    ],
  },
  {
    limit: 'selections',
    off: 10_000_000,
    code: 'GRAPHQL_VALIDATION_FAILED',
    attacks: [{ name: 'fragments that spread into thousands of fields', query: bomb(13) }],
  },
  {
    limit: 'cost',
    off: 1_000_000,
    code: 'QUERY_TOO_COMPLEX',
    attacks: [
      { name: 'lists in lists', query: `{ ${expensive} }` },
      {
        name: 'page sizes in variables',
        query:
          'query ($n: Int) { customers(first: $n) { nodes { subscriptions(first: $n) { nodes { id } } } } }',
        variables: { n: 100 },
      },
      {
        name: 'page sizes in defaults of variables',
        query:
          'query ($n: Int = 100) { customers(first: $n) { nodes { subscriptions(first: $n) { nodes { id } } } } }',
      },
      {
        name: 'lists without page sizes',
        query:
          '{ customers { nodes { indirectReseller { customers { nodes { subscriptions { nodes { id } } } } } } } }',
      },
      {
        name: 'page sizes from the end',
        query: `{ customers(last: 100) { nodes { subscriptions(first: 100) { nodes { id } } } } }`,
      },
      {
        name: 'lists in fragments',
        query: `{ ...F } fragment F on Query { customers(first: 100) { ...G } }
          fragment G on CustomerConnection { nodes { ... on Customer { ...H } } }
          fragment H on Customer { subscriptions(first: 100) { edges { node { id } } } }`,
      },
      {
        name: 'lists behind a look-up of anything',
        query: `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Customer { subscriptions(first: 100) { nodes { id } } } } }`,
        variables: { ids: Array.from({ length: 20 }, () => 'cus_01h455vb4pex5vsknk084sn02q') },
      },
      {
        name: 'the same list under many names',
        query: `{ ${times(11, (index) => `a${index}: offers(market: "US", first: 100) { nodes { id } }`)} }`,
      },
      {
        name: 'the dear one of two operations',
        query: `query A { viewer { subject } } query B { ${expensive} }`,
        operationName: 'B',
      },
      {
        name: 'a list that is included by a variable',
        query: `query ($yes: Boolean!) { viewer { subject } ... @include(if: $yes) { ${expensive} } }`,
        variables: { yes: true },
      },
    ],
  },
];

describe.each(byLimit)('the limit of $limit', ({ limit, off, code, attacks }) => {
  test.each(named(attacks))('refuses %s', async (_, attack) => {
    const client = await production.current.signIn();
    const answer = await send(production.current.url, attack, client);
    expect(answer.status).toBe(400);
    expect(codesOf(answer)).toEqual([code]);
    expect(answer.text).not.toContain('"data"');
  });

  describe('control: without it', () => {
    const without = useWithout(production, { limits: { ...limits, [limit]: off } });

    test.each(named(attacks))('%s is executed', async (_, attack) => {
      const client = await without.current.signIn();
      const answer = await send(without.current.url, attack, client);
      expect(errorsOf(answer)).toEqual([]);
      expect(answer.status).toBe(200);
    });
  });
});

describe('a variable that is null where a value must be', () => {
  const query = `query ($id: ID = "x", $yes: Boolean = true) {
    node(id: $id) { id @include(if: $yes) } ${expensive}
  }`;

  test.each([{ id: null }, { yes: null }])('does not hide what stands beside it: %j', async (variables) => {
    const client = await production.current.signIn();
    const answer = await send(production.current.url, { name: '', query, variables }, client);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(answer.text).not.toContain('"data"');
  });

  test('control: what stands beside it is too dear', async () => {
    const client = await production.current.signIn();
    const answer = await send(production.current.url, { name: '', query }, client);
    expect(codesOf(answer)).toEqual(['QUERY_TOO_COMPLEX']);
  });
});

describe('fifteen thousand levels', () => {
  const query = `${'{a'.repeat(15_000)}${'}'.repeat(15_000)}`;

  test('are refused before they are parsed', async () => {
    const answer = await postText(production.current.url, JSON.stringify({ query }));
    expect([answer.status, codesOf(answer)]).toEqual([400, ['GRAPHQL_PARSE_FAILED']]);
    expect(answer.text).not.toContain('call stack');
  });

  test('control: exhaust the stack of a plain server', async () => {
    const answer = await onPlain((url) => postText(url, JSON.stringify({ query })));
    expect(answer.text).toContain('Maximum call stack size exceeded');
  });
});

describe('a fragment within itself', () => {
  const inItself: Array<[string, string]> = [
    ['directly', '{ self { ...F } } fragment F on Query { self { ...F } }'],
    [
      'through another',
      '{ self { ...F } } fragment F on Query { self { ...G } } fragment G on Query { self { ...F } }',
    ],
    ['in an inline fragment', '{ self { ...F } } fragment F on Query { self { ... on Query { ...F } } }'],
  ];

  test.each(inItself)('%s is refused', async (_, query) => {
    const client = await production.current.signIn();
    const ours = query.replaceAll('on Query', 'on Viewer').replaceAll('self', 'viewer');
    const answer = await send(production.current.url, { name: '', query: ours }, client);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('within itself');
  });

  test.each(inItself)('control: %s has no end where documents are not validated', async (_, query) => {
    const answer = await onPlain((url) => postText(url, JSON.stringify({ query })), {
      dangerouslyDisableValidation: true,
    });
    expect(answer.text.split('"self":{').length).toBeGreaterThan(30);
  });
});

describe('a document or variables with hundreds of faults', () => {
  const faulty: readonly Attack[] = [
    { name: 'unknown fields', query: `{ ${times(500, (index) => `f${index}`)} }` },
    { name: 'unknown directives', query: `{ viewer ${times(490, () => '@a')} { subject } }` },
    {
      name: 'wrong variables',
      query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids: Array.from({ length: 500 }, () => ({})) },
    },
  ];

  test.each(named(faulty))('%s: a few of them are told', async (_, attack) => {
    const client = await production.current.signIn();
    const answer = await send(production.current.url, attack, client);
    expect(answer.status).toBe(400);
    expect(errorsOf(answer).length).toBeLessThanOrEqual(6);
    expect(answer.text.length).toBeLessThan(3_000);
  });

  describe('control: with a limit of a hundred errors', () => {
    const without = useWithout(production, { limits: { ...limits, errors: 100 } });

    test.each(named(faulty))('%s are told by the hundred', async (_, attack) => {
      const client = await without.current.signIn();
      const answer = await send(without.current.url, attack, client);
      expect(errorsOf(answer).length).toBeGreaterThan(100);
    });
  });

  const operations: readonly Attack[] = [
    {
      name: 'subscriptions',
      query: times(190, (index) => `subscription S${index} { __typename }`),
      operationName: 'S1',
    },
    {
      name: 'operations that are too deep',
      query: times(25, (index) => `query Q${index} { ${nested(13)} }`),
      operationName: 'Q1',
    },
  ];

  test.each(named(operations))('%s: one is told', async (_, attack) => {
    const client = await production.current.signIn();
    const answer = await send(production.current.url, attack, client);
    expect(answer.status).toBe(400);
    expect(errorsOf(answer)).toHaveLength(1);
  });

  test('control: Apollo’s own bound does not hold for rules that are added to its', async () => {
    const query = times(100, (index) => `query Q${index} { __typename }`);
    const answer = await onPlain((url) => postText(url, JSON.stringify({ query })), {
      validationRules: [reportEach],
      maxRecursiveSelections: true,
      validationOptions: { maxErrors: 5 },
    });
    expect(errorsOf(answer).length).toBe(100);
  });
});

describe('a subscription, where there are none', () => {
  const body = JSON.stringify({ query: 'subscription { __typename }' });

  test('is the caller’s mistake', async () => {
    const answer = await postText(production.current.url, body);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
  });

  test('control: breaks a plain server', async () => {
    const answer = await onPlain((url) => postText(url, body));
    expect(codesOf(answer)).toEqual(['INTERNAL_SERVER_ERROR']);
  });
});

describe('a batch', () => {
  const body = JSON.stringify(Array.from({ length: 50 }, () => ({ query: '{ __typename }' })));

  test('is not taken', async () => {
    const answer = await postText(production.current.url, body);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
  });

  test('control: is answered fifty times where batches are on', async () => {
    const answer = await onPlain((url) => postText(url, body), {
      allowBatchedHttpRequests: true,
    });
    expect(JSON.parse(answer.text)).toHaveLength(50);
  });
});
