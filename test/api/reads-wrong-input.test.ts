import { beforeAll, describe, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { Draft, strangerId } from './refusal.ts';
import { expectRefusedQuery, secret } from './refused-query.ts';
import { resellerId, submittedCustomer } from './walk.ts';

const app = useApp();

let client: Client;

beforeAll(async () => {
  client = await app.current.signIn(demo.indirectProvider);
  const reseller = demo.reseller;
  for (const name of ['Alpha Aerials', 'Bravo Bakery', 'Charlie Chairs'])
    await submittedCustomer(client, { country: 'DE', company: { name }, reseller });
  await Draft.open(app.current, client);
});

const expectRefused = (query: string, variables?: Record<string, unknown>) =>
  expectRefusedQuery(client, query, variables);

const pagedLists = {
  customers: 'customers',
  onboardings: 'customerOnboardings',
  resellers: 'indirectResellers',
  offers: 'offers',
} as const;

const argumentsOf = (list: string, args: string) =>
  list === 'offers' ? `(market: "DE" ${args})` : args ? `(${args})` : '';
const listQuery = (list: string, more = '') => {
  const args = `after: $after before: $before first: $first last: $last ${more}`;
  return `query ($after: String, $before: String, $first: Int, $last: Int) {
    ${list}${argumentsOf(list, args)} { nodes { id } pageInfo { startCursor endCursor } }
  }`;
};

const cursorOf = async (list: string, more = ''): Promise<string> => {
  const found = await client.ask<Record<string, { pageInfo: { endCursor: string } }>>(
    `{ ${list}${argumentsOf(list, `first: 1 ${more}`)} { pageInfo { endCursor } } }`,
  );
  return found[list]?.pageInfo.endCursor ?? '';
};

describe.each(Object.values(pagedLists))('the list %s refuses', (list) => {
  const ask = (variables: Record<string, unknown>) => expectRefused(listQuery(list), variables);

  test.each([
    ['a page of more than 100', { first: 101 }],
    ['a last page of more than 100', { last: 101 }],
    ['the largest number', { first: 2_147_483_647 }],
    ['a negative page', { first: -1 }],
    ['a negative last page', { last: -2_147_483_648 }],
    ['first and last', { first: 5, last: 5 }],
  ])('%s', async (_title, variables) => {
    await ask(variables);
  });

  test.each([
    ['garbage', secret],
    ['an empty text', ''],
    ['an id', strangerId('cus')],
    ['JSON of another shape', Buffer.from(JSON.stringify({ secret })).toString('base64url')],
    ['a list of another length', Buffer.from(JSON.stringify([secret])).toString('base64url')],
    ['NUL', '\u0000'],
    ['a very long text', secret.repeat(5_000)],
  ])('as a cursor: %s', async (_title, cursor) => {
    await ask({ after: cursor });
    await ask({ before: cursor });
    await ask({ after: cursor, first: 5 });
    await ask({ before: cursor, last: 5 });
  });

  test('a cursor of another list', async () => {
    for (const other of Object.values(pagedLists)) {
      if (other === list) continue;
      await ask({ after: await cursorOf(other) });
      await ask({ before: await cursorOf(other), last: 2 });
    }
  });

  test('a cursor on each side, or on the wrong one', async () => {
    const cursor = await cursorOf(list);
    await ask({ after: cursor, before: cursor });
    await ask({ after: cursor, last: 5 });
    await ask({ before: cursor, first: 5 });
  });

  test('a cursor whose text was changed', async () => {
    const cursor = await cursorOf(list);
    const parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    for (const changed of [
      [...parsed, secret],
      parsed.slice(0, -1),
      [secret, ...parsed.slice(1)],
      [parsed],
      null,
    ])
      await ask({ after: Buffer.from(JSON.stringify(changed)).toString('base64url') });
  });
});

describe('a list refuses a cursor of another order of itself', () => {
  const orders = {
    customers: ['COMPANY_NAME', 'CREATED_AT'],
    offers: ['RANK', 'NAME'],
  } as const;
  test.each(Object.entries(orders))('%s', async (list, fields) => {
    const all = fields.flatMap((field) =>
      ['ASC', 'DESC'].map((direction) => `{ field: ${field}, direction: ${direction} }`),
    );
    for (const from of all)
      for (const to of all) {
        if (from === to) continue;
        const cursor = await cursorOf(list, `orderBy: ${from}`);
        await expectRefused(listQuery(list, `orderBy: ${to}`), { after: cursor });
      }
  });
});

describe('a list that is paged forwards alone refuses', () => {
  const lists = [
    ['a customer’s subscriptions', 'customers(first: 1) { nodes { subscriptions(ARGS) { nodes { id } } } }'],
    ['a customer’s orders', 'customers(first: 1) { nodes { orders(ARGS) { nodes { id } } } }'],
    ['a reseller’s customers', 'indirectResellers(first: 1) { nodes { customers(ARGS) { nodes { id } } } }'],
    ['the audit', 'auditRecords(ARGS) { nodes { id } }'],
    ['an offer’s add-ons', 'offers(market: "DE", first: 2) { nodes { addOns(ARGS) { nodes { id } } } }'],
    [
      'an offer’s prerequisites',
      'offers(market: "DE", first: 2) { nodes { prerequisites(ARGS) { nodes { id } } } }',
    ],
  ] as const;
  test.each(lists)('wrong pages and cursors: %s', async (_title, query) => {
    const foreign = await cursorOf('indirectResellers');
    for (const args of ['first: 101', 'first: -1', `after: "${secret}"`, `after: "${foreign}"`])
      await expectRefused(`{ ${query.replace('ARGS', args)} }`);
  });
});

describe('an id is refused', () => {
  const queries = [
    ['customer', 'cus'],
    ['subscription', 'sub'],
    ['order', 'ord'],
    ['indirectReseller', 'irs'],
    ['customerOnboarding', 'onb'],
    ['offer', 'off'],
    ['node', 'cus'],
  ] as const;
  const sound = 'cus_01h455vb4pex5vsknk084sn02q';
  const malformed = [
    '',
    ' ',
    secret,
    '1',
    'cus_',
    `cus_${secret}`,
    sound.slice(0, -1),
    `${sound}0`,
    ` ${sound}`,
    `${sound}\u0000`,
    sound.toUpperCase(),
    'cus_81h455vb4pex5vsknk084sn02q',
    'usr_01h455vb4pex5vsknk084sn02q',
    '018e2c4a-0000-7000-8000-000000000000',
    "cus_01h455vb4pex5vsknk084sn02q' OR '1'='1",
  ];

  test.each(queries)('that is malformed, by %s', async (name, prefix) => {
    for (const id of malformed.map((one) => one.replace(/^cus_/, `${prefix}_`)))
      await expectRefused(`query ($id: ID!) { ${name}(id: $id) { id } }`, { id });
    await expectRefused(`{ ${name}(id: ${JSON.stringify(secret)}) { id } }`);
    await expectRefused(`{ ${name}(id: 4711) { id } }`);
  });

  test.each(queries.filter(([name]) => name !== 'node'))(
    'that is another type’s, by %s',
    async (name, prefix) => {
      for (const other of [
        'prt',
        'mkt',
        'cat',
        'off',
        'irs',
        'agt',
        'aga',
        'cus',
        'sub',
        'ord',
        'onb',
        'aud',
      ]) {
        if (other === prefix) continue;
        await expectRefused(`query ($id: ID!) { ${name}(id: $id) { id } }`, { id: strangerId(other) });
      }
    },
  );

  test('among several, and more than 100 of them', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    await expectRefused(query, { ids: [strangerId('cus'), secret] });
    await expectRefused(query, { ids: Array.from({ length: 101 }, () => strangerId('cus')) });
  });

  test('in a filter', async () => {
    const query =
      'query ($ids: [ID!]!) { customers(filter: { indirectResellerId: { in: $ids } }) { nodes { id } } }';
    await expectRefused(query, { ids: [secret] });
    await expectRefused(query, { ids: [await resellerId(client, demo.reseller), strangerId('cus')] });
    await expectRefused(query, { ids: [''] });
    for (const name of ['customerId', 'onboardingId'])
      for (const id of [secret, '', strangerId('prt')])
        await expectRefused(
          'query ($filter: AuditRecordFilter) { auditRecords(filter: $filter) { totalCount } }',
          {
            filter: { [name]: id },
          },
        );
  });
});
