import { beforeAll, describe, expect, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { strangerId } from './refusal.ts';
import { onboardedCustomer } from './walk.ts';

const app = useApp();

interface ResellerFact {
  readonly mpnId: string;
  readonly name: string;
  readonly country: string;
  readonly hasSignedPartnerAgreement: boolean;
  readonly state: 'ACTIVE' | 'INACTIVE';
}

const providerMpnId = '4000000';
const names = [
  'Zürich Netze',
  'zurich cloud',
  'Étoile Conseil',
  'etoile reseau',
  'Twin Partners',
  'Twin Partners',
  '3 Brothers IT',
  '100% Cloud',
  'Łódź Systems',
  '上海云',
  "O'Neill Hosting",
  'Cloud',
  ...Array.from({ length: 20 }, (_, index) => `Reseller Number ${String((index * 3) % 20).padStart(2, '0')}`),
];
const facts: readonly ResellerFact[] = names.map((name, index) => ({
  mpnId: String(4_000_001 + index),
  name,
  country: ['DE', 'FR', 'PT'][index % 3] ?? 'DE',
  hasSignedPartnerAgreement: index % 4 !== 0,
  state: index % 5 === 0 ? 'INACTIVE' : 'ACTIVE',
}));

let provider: Client;

beforeAll(async () => {
  const row = (mpnId: string, type: string, resellers: readonly string[]) => ({
    mpnId,
    name: 'Litware Distribution',
    type,
    country: 'DE',
    cloud: 'PUBLIC',
    hasSignedPartnerAgreement: true,
    resellers,
  });
  const providerRow = (among: readonly ResellerFact[]) =>
    row(
      providerMpnId,
      'INDIRECT_PROVIDER',
      among.map(({ mpnId }) => mpnId),
    );
  const rows = facts.map(({ state: _state, ...fact }) => ({
    ...row(fact.mpnId, 'INDIRECT_RESELLER', []),
    ...fact,
  }));
  const reports = [
    ...(await app.current.importPartners([...rows, providerRow(facts)])),
    ...(await app.current.importPartners([providerRow(facts.filter(({ state }) => state === 'ACTIVE'))])),
  ];
  expect(reports.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
  provider = await app.current.signIn(providerMpnId, 'HELPDESK_AGENT');
});

interface Args {
  readonly filter?: object | null;
  readonly search?: string | null;
  readonly first?: number;
  readonly after?: string | null;
  readonly last?: number;
  readonly before?: string | null;
}
interface Connection {
  readonly totalCount: number;
  readonly edges: ReadonlyArray<{
    readonly cursor: string;
    readonly node: ResellerFact & { readonly id: string };
  }>;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const page = async (args: Args, client = provider): Promise<Connection> => {
  const { indirectResellers } = await client.ask<{ indirectResellers: Connection }>(
    `query (
      $filter: IndirectResellerFilter, $search: String, $first: Int, $after: String, $last: Int, $before: String
    ) {
      indirectResellers(
        filter: $filter, search: $search, first: $first, after: $after, last: $last, before: $before
      ) {
        totalCount
        edges { cursor node { id mpnId name country hasSignedPartnerAgreement state } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`,
    { ...args },
  );
  return indirectResellers;
};

const factsOf = ({ edges }: Connection): ResellerFact[] =>
  edges.map(({ node: { id: _id, ...fact } }) => fact);

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byMpnId = (a: ResellerFact, b: ResellerFact) => compare(a.mpnId, b.mpnId);

const expectFound = async (args: Args, keep: (fact: ResellerFact) => boolean) => {
  const found = await page({ ...args, first: 100 });
  expect(factsOf(found).sort(byMpnId)).toEqual(facts.filter(keep).toSorted(byMpnId));
  expect(found.totalCount).toBe(found.edges.length);
};

describe('a filter finds', () => {
  const filters: ReadonlyArray<readonly [filter: object | null, keep: (fact: ResellerFact) => boolean]> = [
    [null, () => true],
    [{}, () => true],
    [{ name: { eq: 'CLOUD' } }, ({ name }) => name === 'Cloud'],
    [{ name: { eq: 'twin partners' } }, ({ name }) => name === 'Twin Partners'],
    [{ name: { startsWith: 'zuR' } }, ({ name }) => fold(name).startsWith('zur')],
    [{ name: { startsWith: 'reseller number 1' } }, ({ name }) => name.startsWith('Reseller Number 1')],
    [
      { name: { in: ['étoile conseil', 'Cloud', 'x'] } },
      ({ name }) => ['Étoile Conseil', 'Cloud'].includes(name),
    ],
    [{ name: { in: [] } }, () => false],
    [{ name: { startsWith: '%' } }, () => false],
    [{ mpnId: { eq: '4000003' } }, ({ mpnId }) => mpnId === '4000003'],
    [{ mpnId: { startsWith: '400001' } }, ({ mpnId }) => mpnId.startsWith('400001')],
    [{ mpnId: { in: ['4000001', '2000001'] } }, ({ mpnId }) => mpnId === '4000001'],
    [{ mpnId: { eq: '2000001' } }, () => false],
    ...['DE', 'FR', 'PT', 'IT'].map(
      (country) => [{ country }, (fact: ResellerFact) => fact.country === country] as const,
    ),
    ...['ACTIVE', 'INACTIVE'].map(
      (state) => [{ state }, (fact: ResellerFact) => fact.state === state] as const,
    ),
    [
      { state: 'ACTIVE', country: 'FR', name: { startsWith: 'r' } },
      ({ state, country, name }) => state === 'ACTIVE' && country === 'FR' && fold(name).startsWith('r'),
    ],
  ];
  test.each(filters.map(([filter, keep]) => ({ title: JSON.stringify(filter), filter, keep })))(
    '$title',
    async ({ filter, keep }) => {
      await expectFound({ filter }, keep);
    },
  );
});

describe('a search', () => {
  const finds = (search: string) => (fact: ResellerFact) => {
    const words = fold(fact.name).match(/[\p{L}\p{N}]+/gu) ?? [];
    const terms = fold(search).match(/[\p{L}\p{N}]+/gu) ?? [];
    return terms.every((term) => words.some((word) => word.startsWith(term)));
  };
  test.each([
    'cloud',
    'CLOUD zur',
    'étoile',
    'number 07',
    'num res 1',
    'łódź',
    '上',
    "o'neill",
    '100',
    'loud',
    'zzz',
  ])('for %j finds resellers by beginnings of words', async (search) => {
    await expectFound({ search }, finds(search));
  });

  test.each(['%', '_', '\\', "'"])('for %s, which is no word, finds nothing', async (search) => {
    await expectFound({ search }, () => false);
  });

  test('for blanks is none, and a filter beside it holds', async () => {
    await expectFound({ search: ' ' }, () => true);
    await expectFound(
      { search: 'number', filter: { state: 'ACTIVE' } },
      (fact) => fact.state === 'ACTIVE' && finds('number')(fact),
    );
  });
});

describe('the list', () => {
  test('is ordered by name', async () => {
    const found = factsOf(await page({ first: 100 })).map(({ name }) => fold(name));
    expect(found).toHaveLength(facts.length);
    expect(found).toEqual(found.toSorted(compare));
  });

  test.each([1, 5, 20])('in pages of %i, forwards and backwards, gives each reseller once', async (size) => {
    const whole = factsOf(await page({ first: 100 }));
    let after: string | null = null;
    const ahead: ResellerFact[] = [];
    do {
      const one: Connection = await page({ after, first: size });
      ahead.push(...factsOf(one));
      expect(one.totalCount).toBe(whole.length);
      after = one.pageInfo.hasNextPage ? one.pageInfo.endCursor : null;
    } while (after !== null && ahead.length <= whole.length);
    expect(ahead).toEqual(whole);
    let before: string | null = null;
    const back: ResellerFact[] = [];
    do {
      const one: Connection = await page({ before, last: size });
      back.unshift(...factsOf(one));
      before = one.pageInfo.hasPreviousPage ? one.pageInfo.startCursor : null;
    } while (before !== null && back.length <= whole.length);
    expect(back).toEqual(whole);
  });

  test('holds 20 unless asked otherwise', async () => {
    expect((await page({})).edges).toHaveLength(20);
  });

  test.each([
    ['direct-bill partner', demo.directBill],
    ['indirect reseller', demo.reseller],
  ])('is empty for a %s', async (_title, mpnId) => {
    const client = await app.current.signIn(mpnId);
    expect(await page({}, client)).toMatchObject({ totalCount: 0, edges: [] });
  });
});

describe('one reseller', () => {
  const read = async (id: string) => {
    const { indirectReseller } = await provider.ask<{ indirectReseller: Record<string, unknown> | null }>(
      `query ($id: ID!) { indirectReseller(id: $id) {
        id mpnId name country state hasSignedPartnerAgreement tenantId customers { totalCount nodes { companyName } }
      } }`,
      { id },
    );
    return indirectReseller;
  };

  test('is read by its id, an inactive one too', async () => {
    const { edges } = await page({ first: 100 });
    for (const { node } of edges.slice(0, 8))
      expect(await read(node.id)).toEqual({
        ...node,
        tenantId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        customers: { totalCount: 0, nodes: [] },
      });
  });

  test('that nobody has is null', async () => {
    expect(await read(strangerId('irs'))).toBeNull();
  });

  test('tells the customers that it looks after', async () => {
    const sales = await app.current.signIn(providerMpnId, 'SALES_AGENT');
    const chosen = facts.find(({ name }) => name === '3 Brothers IT')?.mpnId ?? '';
    for (const name of ['Wide World Importers', 'Coho Winery'])
      await onboardedCustomer(sales, { country: 'DE', company: { name }, reseller: chosen });
    const { edges } = await page({ filter: { mpnId: { eq: chosen } } });
    const reseller = await read(edges[0]?.node.id ?? '');
    const byName = ['Coho Winery', 'Wide World Importers'].map((companyName) => ({ companyName }));
    expect(reseller?.customers).toEqual({ totalCount: 2, nodes: expect.arrayContaining(byName) });
  });
});
