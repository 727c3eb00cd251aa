import { describe, expect, test } from 'vitest';
import { useApp } from '../support/app.ts';
import {
  clouds,
  isSold,
  mayBuy,
  type OfferFact,
  offerFact,
  offerFacts,
  qualifications,
} from './catalogue-facts.ts';

const app = useApp();

interface Edge {
  readonly cursor: string;
  readonly node: { readonly microsoftOfferId: string };
}
interface Connection {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
  readonly nodes: ReadonlyArray<Edge['node']>;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

interface Args {
  readonly market?: string;
  readonly cloud?: string;
  readonly filter?: object | null;
  readonly search?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction: string };
  readonly first?: number;
  readonly after?: string | null;
  readonly last?: number;
  readonly before?: string | null;
}

const document = `query (
  $market: CountryCode!, $cloud: Cloud, $filter: OfferFilter, $search: String, $orderBy: OfferOrder,
  $first: Int, $after: String, $last: Int, $before: String
) {
  offers(
    market: $market, cloud: $cloud, filter: $filter, search: $search, orderBy: $orderBy,
    first: $first, after: $after, last: $last, before: $before
  ) {
    totalCount
    edges { cursor node { microsoftOfferId } }
    nodes { microsoftOfferId }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

const page = async (args: Args): Promise<Connection> => {
  const { offers } = await app.current.anonymous.ask<{ offers: Connection }>(document, {
    market: 'US',
    ...args,
  });
  expect(offers.nodes).toEqual(offers.edges.map(({ node }) => node));
  expect(offers.pageInfo.startCursor).toBe(offers.edges[0]?.cursor ?? null);
  expect(offers.pageInfo.endCursor).toBe(offers.edges.at(-1)?.cursor ?? null);
  return offers;
};

const idsOf = ({ nodes }: Connection) => nodes.map(({ microsoftOfferId }) => microsoftOfferId);

const maximumPages = 400;

/** Every page from the start to the end. */
const forwards = async (args: Args): Promise<Connection[]> => {
  const pages = [await page(args)];
  for (let last = pages[0]; last?.pageInfo.hasNextPage && pages.length < maximumPages; last = pages.at(-1))
    pages.push(await page({ ...args, after: last.pageInfo.endCursor }));
  return pages;
};

/** Every page from the end to the start, put in the order of the list. */
const backwards = async (args: Args): Promise<Connection[]> => {
  const pages = [await page(args)];
  for (let first = pages[0]; first?.pageInfo.hasPreviousPage && pages.length < maximumPages; first = pages[0])
    pages.unshift(await page({ ...args, before: first.pageInfo.startCursor }));
  return pages;
};

const everything = async (args: Args): Promise<string[]> => {
  const pages = await forwards({ ...args, first: 100 });
  const ids = pages.flatMap(idsOf);
  for (const { totalCount } of pages) expect(totalCount).toBe(ids.length);
  return ids;
};

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const byRank = (a: OfferFact, b: OfferFact) => a.rank - b.rank;
const expected = (keep: (offer: OfferFact) => boolean, market = 'US', cloud = 'PUBLIC'): string[] =>
  offerFacts
    .filter((offer) => isSold(offer, market, cloud) && keep(offer))
    .sort(byRank)
    .map(({ microsoftOfferId }) => microsoftOfferId);

describe('the catalogue of a market in a cloud', () => {
  test.each(['US', 'DE', 'PT', 'CN', 'UM', 'KN', 'XK', 'XS', 'XE', 'KP', 'AQ'])(
    'holds what the cloud sells in %s, by rank',
    async (market) => {
      for (const cloud of clouds)
        expect([cloud, await everything({ market, cloud })]).toEqual([
          cloud,
          expected(() => true, market, cloud),
        ]);
    },
  );

  test('is the public cloud’s unless one is named', async () => {
    expect(await everything({ market: 'DE' })).toEqual(await everything({ market: 'DE', cloud: 'PUBLIC' }));
    expect(await everything({ market: 'CN' })).toEqual([]);
  });
});

describe('a filter finds', () => {
  const keyOf = ({ categoryKey }: OfferFact) => (categoryKey ?? '').toLowerCase();
  const idOf = ({ microsoftOfferId }: OfferFact) => microsoftOfferId.toLowerCase();
  const filters: ReadonlyArray<readonly [filter: object, keep: (offer: OfferFact) => boolean]> = [
    [{}, () => true],
    [{ isAddOn: true }, (offer) => offer.isAddOn],
    [{ isAddOn: false }, (offer) => !offer.isAddOn],
    [{ isTrial: true }, (offer) => offer.isTrial],
    [{ isTrial: false }, (offer) => !offer.isTrial],
    ...['LICENSE', 'USAGE', 'NONE'].map(
      (billing) => [{ billing }, (offer: OfferFact) => offer.billing === billing] as const,
    ),
    ...['MONTHLY', 'ANNUAL', 'NONE', 'ONE_TIME'].map(
      (cycle) =>
        [{ billingCycle: cycle }, (offer: OfferFact) => offer.billingCycles.includes(cycle)] as const,
    ),
    ...qualifications.map(
      (qualification) =>
        [{ eligibleFor: qualification }, (offer: OfferFact) => mayBuy(offer, qualification)] as const,
    ),
    [{ category: { eq: 'trial_KEY' } }, (offer) => keyOf(offer) === 'trial_key'],
    [{ category: { eq: 'Trial' } }, () => false],
    [{ category: { eq: '' } }, () => false],
    [
      { category: { in: ['Nonprofit_Key', 'SMALLBUSINESS_KEY', 'other'] } },
      (offer) => ['nonprofit_key', 'smallbusiness_key'].includes(keyOf(offer)),
    ],
    [{ category: { startsWith: 'enter' } }, (offer) => keyOf(offer).startsWith('enter')],
    [{ category: { startsWith: '' } }, (offer) => offer.categoryKey !== null],
    [{ category: { in: [] } }, () => false],
    [{ category: { eq: 'Trial_Key', startsWith: 'Enter' } }, () => false],
    [{ microsoftOfferId: { eq: 'ms-azr-0145p' } }, (offer) => idOf(offer) === 'ms-azr-0145p'],
    [{ microsoftOfferId: { startsWith: 'c' } }, (offer) => idOf(offer).startsWith('c')],
    [
      { microsoftOfferId: { in: ['MS-AZR-0145P', '031c9e47-4802-4248-838e-778fb1d2cc05', 'none'] } },
      (offer) => ['ms-azr-0145p', '031c9e47-4802-4248-838e-778fb1d2cc05'].includes(idOf(offer)),
    ],
    [{ microsoftOfferId: { eq: '%' } }, () => false],
    [{ microsoftOfferId: { startsWith: '_' } }, () => false],
  ];

  test.each(filters.map(([filter, keep]) => ({ title: JSON.stringify(filter), filter, keep })))(
    '$title',
    async ({ filter, keep }) => {
      expect(await everything({ filter })).toEqual(expected(keep));
    },
  );

  test('what fits any two conditions at once', async () => {
    for (const [first, keepFirst] of filters)
      for (const [second, keepSecond] of filters) {
        if (Object.keys(first).some((key) => key in second)) continue;
        const filter = { ...first, ...second };
        const found = await everything({ filter, market: 'CN', cloud: 'CHINA_21VIANET' });
        const keep = (offer: OfferFact) => keepFirst(offer) && keepSecond(offer);
        expect([filter, found]).toEqual([filter, expected(keep, 'CN', 'CHINA_21VIANET')]);
      }
  });

  test('everything where it is null', async () => {
    expect(await everything({ filter: null, search: null })).toEqual(expected(() => true));
  });
});

describe('a search', () => {
  const answers = (search: string) => (offer: OfferFact) => {
    const words = fold(`${offer.name} ${offer.productName}`).match(/[\p{L}\p{N}]+/gu) ?? [];
    const terms = fold(search).match(/[\p{L}\p{N}]+/gu) ?? [];
    return terms.every((term) => words.some((word) => word.startsWith(term)));
  };

  /** The very name, names that begin so, the others; each by rank. */
  const byFit = (search: string, ids: readonly string[]): string[] => {
    const typed = fold(search).replace(/\s+/g, ' ').trim();
    const names = new Map(offerFacts.map(({ microsoftOfferId, name }) => [microsoftOfferId, fold(name)]));
    const groups = [
      (name: string) => name === typed,
      (name: string) => name !== typed && name.startsWith(typed),
      (name: string) => !name.startsWith(typed),
    ];
    return groups.flatMap((belongs) => ids.filter((id) => belongs(names.get(id) ?? '')));
  };

  test('puts the very name first, and names that begin so before others', async () => {
    const named = offerFact('796B6B5F-613C-4E24-A17C-EBA730D49C02').name;
    const found = await everything({ search: named.toUpperCase() });
    expect(found[0]).toBe('796B6B5F-613C-4E24-A17C-EBA730D49C02');
    const ranked = await everything({ search: 'project', orderBy: { field: 'RANK', direction: 'ASC' } });
    expect(await everything({ search: 'project' })).not.toEqual(ranked);
    expect((await everything({ search: 'project' })).toSorted()).toEqual(ranked.toSorted());
  });

  test.each([
    'office',
    'OFFICE',
    'Office 365',
    '365 office',
    'prem busi',
    'bUsI pReM oFf',
    'e3',
    'office e3 e3',
    'dyn 365 sand',
    'sharepoint',
    'ôffice',
    'officé  365',
    'Ｏｆｆｉｃｅ',
    'off!!ice',
    'microsoft-365',
    'nonprofit (staff)',
    '15%',
    '50,000',
    'ffice',
    'office365',
    'zzz',
    'office zzz',
    "o'reilly",
    '%',
    '365\n\toffice',
  ])('for %j finds offers by beginnings of words, in any case and order', async (search) => {
    const hasWords = /[\p{L}\p{N}]/u.test(search);
    const ids = expected(hasWords ? answers(search) : () => false);
    expect(await everything({ search })).toEqual(byFit(search, ids));
  });

  test('for every word of every offer finds the offer', async () => {
    const words = new Map<string, string[]>();
    for (const offer of offerFacts)
      for (const word of fold(`${offer.name} ${offer.productName}`).match(/[\p{L}\p{N}]+/gu) ?? [])
        words.set(word, [...(words.get(word) ?? []), offer.microsoftOfferId]);
    expect(words.size).toBeGreaterThan(150);
    for (const [word, ids] of words) {
      const found = await everything({ search: word.toUpperCase() });
      expect([word, ...ids.filter((id) => !found.includes(id))]).toEqual([word]);
    }
  });

  test('for blanks is none', async () => {
    for (const search of ['', '  ', '\t']) expect(await everything({ search })).toEqual(expected(() => true));
  });

  test('and a filter both hold', async () => {
    const found = await everything({ search: 'business premium', filter: { isTrial: true } });
    const ids = expected((offer) => offer.isTrial && answers('business premium')(offer));
    expect(found).toEqual(byFit('business premium', ids));
    expect(found.length).toBeGreaterThan(0);
  });
});

const orders = ['RANK', 'NAME'].flatMap((field) =>
  ['ASC', 'DESC'].map((direction) => ({ field, direction })),
);

const factOf = (id: string): OfferFact =>
  offerFacts.find((offer) => offer.microsoftOfferId === id) as OfferFact;

describe.each(orders)('ordered by $field $direction', (orderBy) => {
  const sign = orderBy.direction === 'ASC' ? 1 : -1;

  test('the whole list is in order', async () => {
    const found = (await everything({ orderBy })).map(factOf);
    expect(new Set(found).size).toBe(offerFacts.length);
    if (orderBy.field === 'RANK')
      expect(found).toEqual(offerFacts.toSorted((a, b) => (a.rank - b.rank) * sign));
    else {
      const names = found.map(({ name }) => fold(name));
      expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0) * sign));
    }
  });

  test.each([
    ['of one', 1, { category: { eq: 'SmallBusiness_Key' } }],
    ['of seven', 7, null],
    ['of as many as there are', 14, { category: { eq: 'SmallBusiness_Key' } }],
    ['of the default size', undefined, null],
    ['of the maximum', 100, null],
  ] as const)('pages %s, forwards and backwards, give each offer once', async (_title, size, filter) => {
    const whole = await everything({ orderBy, filter });
    const ahead = await forwards({ orderBy, filter, ...(size === undefined ? {} : { first: size }) });
    expect(ahead.flatMap(idsOf)).toEqual(whole);
    const back = await backwards({ orderBy, filter, last: size ?? 20 });
    expect(back.flatMap(idsOf)).toEqual(whole);
    for (const { edges } of ahead.slice(0, -1)) expect(edges).toHaveLength(size ?? 20);
    for (const { edges } of back.slice(1)) expect(edges).toHaveLength(size ?? 20);
    expect(ahead.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual(ahead.map((_, index) => index > 0));
    expect(back.map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual(
      back.map((_, index) => index < back.length - 1),
    );
    for (const { totalCount } of [...ahead, ...back]) expect(totalCount).toBe(whole.length);
  });
});

describe('a page', () => {
  test('holds 20 offers unless asked otherwise, and at most 100', async () => {
    expect((await page({})).nodes).toHaveLength(20);
    expect((await page({ first: 100 })).nodes).toHaveLength(100);
    for (const size of [{ first: 101 }, { last: 101 }, { first: -1 }, { last: -1 }]) {
      const answer = await app.current.anonymous.send(document, { market: 'US', ...size });
      expect(answer.status).toBe(400);
      expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });

  test('before a cursor is of the default size too', async () => {
    const whole = await everything({});
    const { edges } = await page({ first: 50 });
    const before = edges[40]?.cursor ?? '';
    expect(idsOf(await page({ before }))).toEqual(whole.slice(20, 40));
  });

  test('of none tells whether there is more, and nothing else', async () => {
    expect(await page({ first: 0 })).toEqual({
      totalCount: offerFacts.length,
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  test('behind the last offer, or before the first one, is empty', async () => {
    const pages = await forwards({ first: 100 });
    const behind = await page({ after: pages.at(-1)?.pageInfo.endCursor ?? null });
    expect(behind.edges).toEqual([]);
    expect(behind.pageInfo.hasNextPage).toBe(false);
    const ahead = await page({ before: pages[0]?.pageInfo.startCursor ?? null });
    expect(ahead.edges).toEqual([]);
    expect(ahead.pageInfo.hasPreviousPage).toBe(false);
  });
});
