import { beforeAll, describe, expect, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { strangerId } from './refusal.ts';
import { instants, onboardSixty, type SeededCustomer } from './sixty-customers.ts';
import { resellerId, submittedCustomer } from './walk.ts';

const app = useApp();

let client: Client;
let seeded: SeededCustomer[];

beforeAll(async () => {
  client = await app.current.signIn(demo.indirectProvider);
  seeded = await onboardSixty(app.current, client);
});

interface Args {
  readonly filter?: object | null;
  readonly search?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction: string };
  readonly first?: number;
  readonly after?: string | null;
  readonly last?: number;
  readonly before?: string | null;
}

interface Connection {
  readonly totalCount: number;
  readonly edges: ReadonlyArray<{ readonly cursor: string; readonly node: { readonly id: string } }>;
  readonly nodes: ReadonlyArray<{ readonly id: string }>;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const page = async (args: Args, caller = client): Promise<Connection> => {
  const { customers } = await caller.ask<{ customers: Connection }>(
    `query (
      $filter: CustomerFilter, $search: String, $orderBy: CustomerOrder,
      $first: Int, $after: String, $last: Int, $before: String
    ) {
      customers(
        filter: $filter, search: $search, orderBy: $orderBy,
        first: $first, after: $after, last: $last, before: $before
      ) {
        totalCount
        edges { cursor node { id } }
        nodes { id }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`,
    { ...args },
  );
  expect(customers.nodes).toEqual(customers.edges.map(({ node }) => node));
  expect(customers.pageInfo.startCursor).toBe(customers.edges[0]?.cursor ?? null);
  expect(customers.pageInfo.endCursor).toBe(customers.edges.at(-1)?.cursor ?? null);
  return customers;
};

const idsOf = ({ nodes }: Connection) => nodes.map(({ id }) => id);

const everything = async (args: Args): Promise<string[]> => {
  const all = await page({ ...args, first: 100 });
  expect(all.totalCount).toBe(all.nodes.length);
  expect(all.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  return idsOf(all);
};

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The customers found, by their names: sets that differ are then readable. */
const expectFound = async (args: Args, keep: (customer: SeededCustomer) => boolean) => {
  const found = await everything(args);
  const named = (ids: readonly string[]) =>
    ids.map((id) => `${seeded.find((customer) => customer.id === id)?.name} ${id}`).sort();
  expect(named(found)).toEqual(named(seeded.filter(keep).map(({ id }) => id)));
};

const byName = (test: (folded: string) => boolean) => (customer: SeededCustomer) => test(fold(customer.name));

describe('a filter finds', () => {
  const filters: ReadonlyArray<
    readonly [filter: object | null, keep: (customer: SeededCustomer) => boolean]
  > = [
    [null, () => true],
    [{}, () => true],
    [{ companyName: {} }, () => true],
    [{ companyName: { eq: 'FABRIKAM' } }, byName((name) => name === 'fabrikam')],
    [{ companyName: { eq: 'Zurich Alpler Kaserei' } }, byName((name) => name === 'zurich alpler kaserei')],
    [{ companyName: { eq: 'Twin Towers Hotel' } }, byName((name) => name === 'twin towers hotel')],
    [{ companyName: { eq: 'Twin' } }, () => false],
    [{ companyName: { eq: '' } }, () => false],
    [{ companyName: { startsWith: 'zÜr' } }, byName((name) => name.startsWith('zur'))],
    [
      { companyName: { startsWith: 'contoso branch 1' } },
      byName((name) => name.startsWith('contoso branch 1')),
    ],
    [{ companyName: { startsWith: '上' } }, byName((name) => name.startsWith('上'))],
    [{ companyName: { startsWith: '"' } }, byName((name) => name.startsWith('"'))],
    [{ companyName: { startsWith: '100%' } }, byName((name) => name.startsWith('100%'))],
    [{ companyName: { startsWith: '%' } }, () => false],
    [{ companyName: { startsWith: '_' } }, () => false],
    [{ companyName: { startsWith: 'back\\' } }, byName((name) => name.startsWith('back\\'))],
    [{ companyName: { startsWith: 'towers' } }, () => false],
    [
      { companyName: { in: ['fabrikam', 'ETOILE patisserie', 'nobody'] } },
      byName((name) => ['fabrikam', 'etoile patisserie'].includes(name)),
    ],
    [{ companyName: { in: [] } }, () => false],
    [
      { companyName: { in: ['Fabrikam', 'Fabrikam Residences'], startsWith: 'fabrikam r' } },
      byName((name) => name === 'fabrikam residences'),
    ],
    ...['DE', 'FR', 'PT', 'GB', 'CH', 'HU', 'US', 'ZZ'].map(
      (country) => [{ country }, (customer: SeededCustomer) => customer.country === country] as const,
    ),
    [{ domain: { startsWith: 'CONTOSOde' } }, ({ country }) => country === 'DE'],
    [{ domain: { startsWith: '' } }, () => true],
    [{ domain: { startsWith: 'contosö' } }, () => false],
    [{ domain: { eq: 'contoso' } }, () => false],
    ...instants.flatMap((instant) => [
      [{ createdAt: { gte: instant } }, ({ createdAt }: SeededCustomer) => createdAt >= instant] as const,
      [{ createdAt: { lt: instant } }, ({ createdAt }: SeededCustomer) => createdAt < instant] as const,
    ]),
    [
      { createdAt: { gte: instants[1], lt: instants[2] } },
      ({ createdAt }: SeededCustomer) => createdAt === instants[1],
    ],
    [{ createdAt: { gte: '2026-02-05T09:00:00.001+01:00' } }, ({ createdAt }) => createdAt >= instants[2]],
    [{ createdAt: { gte: instants[2], lt: instants[1] } }, () => false],
    [
      { country: 'DE', companyName: { startsWith: 'contoso' }, createdAt: { gte: instants[3] } },
      ({ country, name, createdAt }) =>
        country === 'DE' && fold(name).startsWith('contoso') && createdAt >= instants[3],
    ],
  ];

  test.each(filters.map(([filter, keep]) => ({ title: JSON.stringify(filter), filter, keep })))(
    '$title',
    async ({ filter, keep }) => {
      await expectFound({ filter }, keep);
    },
  );

  test('a whole domain, in any case, alone and among others', async () => {
    for (const { domain } of seeded.slice(0, 5)) {
      await expectFound({ filter: { domain: { eq: domain.toUpperCase() } } }, (one) => one.domain === domain);
      await expectFound({ filter: { domain: { in: [domain, 'x.y'] } } }, (one) => one.domain === domain);
    }
  });

  test('the customers of one reseller, of several, of an unknown one and of none', async () => {
    const ids = new Map<string, string>();
    for (const mpnId of ['2000001', '2000002', '2000003', '2000004'])
      ids.set(mpnId, await resellerId(client, mpnId));
    const of = (...mpnIds: string[]) => ({
      filter: { indirectResellerId: { in: mpnIds.map((mpnId) => ids.get(mpnId) ?? mpnId) } },
    });
    for (const mpnId of ids.keys()) await expectFound(of(mpnId), ({ reseller }) => reseller === mpnId);
    await expectFound(
      of('2000001', '2000003'),
      ({ reseller }) => reseller === '2000001' || reseller === '2000003',
    );
    await expectFound(of('2000002', strangerId('irs')), ({ reseller }) => reseller === '2000002');
    await expectFound(of(strangerId('irs')), () => false);
    await expectFound(of(), () => false);
  });
});

describe('a search', () => {
  const finds = (search: string) => (customer: SeededCustomer) => {
    const words = fold(customer.name).match(/[\p{L}\p{N}]+/gu) ?? [];
    const terms = fold(search).match(/[\p{L}\p{N}]+/gu) ?? [];
    return terms.every(
      (term) => words.some((word) => word.startsWith(term)) || customer.domain.startsWith(term),
    );
  };

  test.each([
    'fabrikam',
    'RESIDENCES fabri',
    'res n',
    'zürich',
    'ZURICH ÄLPLER',
    'etoile',
    'tw to ho',
    'hotel twin',
    'o neill',
    "o'neill",
    'neill söhne',
    '3',
    '12',
    '上海',
    'ω',
    'lodz',
    'łódź',
    'istanbul',
    'finest',
    'silent',
    '100',
    'score',
    'under',
    'slash',
    'branch 07',
    'brikam',
    'zzz',
    'fabrikam zzz',
    'contosode',
    'contosofr contoso',
  ])('for %j finds customers by beginnings of words, or of the domain', async (search) => {
    await expectFound({ search }, finds(search));
  });

  test('for a whole domain finds its customer, and those whose prefix begins with it', async () => {
    for (const { domain } of seeded.slice(0, 6)) {
      const [prefix = ''] = domain.split('.');
      await expectFound({ search: domain }, (customer) => customer.domain.startsWith(prefix));
    }
  });

  test.each(['%', '_', "'", '\\', '!!!'])('for %s, which is no word, finds nothing', async (search) => {
    await expectFound({ search }, () => false);
  });

  test.each(['', '   '])('for blanks is none: %j', async (search) => {
    await expectFound({ search }, () => true);
  });

  test('and a filter both hold', async () => {
    await expectFound(
      { search: 'contoso', filter: { country: 'PT' } },
      (customer) => customer.country === 'PT' && finds('contoso')(customer),
    );
  });
});

const orders = ['COMPANY_NAME', 'CREATED_AT'].flatMap((field) =>
  ['ASC', 'DESC'].map((direction) => ({ field, direction })),
);

describe.each(orders)('ordered by $field $direction', (orderBy) => {
  const sign = orderBy.direction === 'ASC' ? 1 : -1;
  const keyOf = (id: string): string => {
    const customer = seeded.find((one) => one.id === id);
    return orderBy.field === 'COMPANY_NAME' ? fold(customer?.name ?? '') : (customer?.createdAt ?? '');
  };

  test('the whole list is in order, each customer once', async () => {
    const found = await everything({ orderBy });
    expect(found.toSorted()).toEqual(seeded.map(({ id }) => id).sort());
    const keys = found.map(keyOf);
    expect(keys).toEqual(keys.toSorted((a, b) => compare(a, b) * sign));
  });

  test.each([
    ['of one', 1, { companyName: { startsWith: 'twin' } }],
    ['of seven', 7, null],
    ['of the default size', undefined, null],
    ['of exactly all', 60, null],
    ['of two, of a filtered list', 2, { country: 'DE' }],
  ] as const)('pages %s, forwards and backwards, give each customer once', async (_title, size, filter) => {
    const whole = await everything({ orderBy, filter });
    const pageSize = size ?? 20;
    const count = Math.ceil(whole.length / pageSize);
    let after: string | null = null;
    for (let index = 0; index < count; index++) {
      const one: Connection = await page({
        orderBy,
        filter,
        after,
        ...(size === undefined ? {} : { first: size }),
      });
      expect(idsOf(one)).toEqual(whole.slice(index * pageSize, (index + 1) * pageSize));
      expect(one.pageInfo).toMatchObject({ hasNextPage: index < count - 1, hasPreviousPage: index > 0 });
      expect(one.totalCount).toBe(whole.length);
      after = one.pageInfo.endCursor;
    }
    let before: string | null = null;
    for (let end = whole.length; end > 0; end -= pageSize) {
      const one: Connection = await page({ orderBy, filter, before, last: pageSize });
      expect(idsOf(one)).toEqual(whole.slice(Math.max(0, end - pageSize), end));
      expect(one.pageInfo).toMatchObject({
        hasNextPage: end < whole.length,
        hasPreviousPage: end > pageSize,
      });
      before = one.pageInfo.startCursor;
    }
  });
});

test('by name is the order unless one is asked for', async () => {
  expect(await everything({})).toEqual(
    await everything({ orderBy: { field: 'COMPANY_NAME', direction: 'ASC' } }),
  );
});

test('a customer that is added while a colleague turns pages neither repeats nor hides one', async () => {
  const directBill = await app.current.signIn(demo.directBill);
  for (const name of ['Bravo Bakery', 'Delta Dairy', 'Foxtrot Foods'])
    await submittedCustomer(directBill, { company: { name } });
  const { pageInfo } = await page({ first: 2 }, directBill);
  await submittedCustomer(directBill, { company: { name: 'Alpha Aerials' } });
  await submittedCustomer(directBill, { company: { name: 'Echo Electronics' } });
  const rest = await directBill.ask<{ customers: { nodes: Array<{ companyName: string }> } }>(
    'query ($after: String) { customers(after: $after) { nodes { companyName } } }',
    { after: pageInfo.endCursor },
  );
  expect(rest.customers.nodes.map(({ companyName }) => companyName)).toEqual([
    'Echo Electronics',
    'Foxtrot Foods',
  ]);
});
