import { beforeAll, describe, expect, test } from 'vitest';
import { demo, generous, useApp } from '../support/app.ts';
import {
  categoryFacts,
  clouds,
  isSold,
  marketFacts,
  type OfferFact,
  offerFacts,
  priceFacts,
  readOfferIds,
} from './catalogue-facts.ts';
import { strangerId } from './refusal.ts';

const app = useApp(generous);

let ids: ReadonlyMap<string, string>;
beforeAll(async () => {
  ids = await readOfferIds(app.current.anonymous);
});

const idOf = ({ microsoftOfferId }: OfferFact): string => ids.get(microsoftOfferId) ?? '';

/** Asks for a selection of fields of every offer, in portions. */
const ofEvery = async <T>(selection: string): Promise<ReadonlyMap<string, T>> => {
  const found = new Map<string, T>();
  for (let start = 0; start < offerFacts.length; start += 100) {
    const { nodes } = await app.current.anonymous.ask<{ nodes: Array<T & { microsoftOfferId: string }> }>(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Offer { microsoftOfferId ${selection} } } }`,
      { ids: offerFacts.slice(start, start + 100).map(idOf) },
    );
    for (const { microsoftOfferId, ...rest } of nodes) found.set(microsoftOfferId, rest as T);
  }
  return found;
};

const everyOffer = <T>(make: (offer: OfferFact) => T): ReadonlyMap<string, T> =>
  new Map(offerFacts.map((offer) => [offer.microsoftOfferId, make(offer)]));

const byRank = (a: OfferFact, b: OfferFact) => a.rank - b.rank;
const known = (published: readonly string[]): OfferFact[] =>
  offerFacts.filter(({ microsoftOfferId }) => published.includes(microsoftOfferId)).sort(byRank);
const addOnsOf = (base: OfferFact): OfferFact[] =>
  offerFacts
    .filter((offer) => offer.isAddOn && offer.prerequisites.includes(base.microsoftOfferId))
    .sort(byRank);
const isSoldAnywhere = (offer: OfferFact, market: string) =>
  clouds.some((cloud) => isSold(offer, market, cloud));

test('every offer is told as recorded', async () => {
  const selection = `name productName rank isAddOn hasAddOns isTrial isAvailableForPurchase isAutoRenewable
    minimumQuantity maximumQuantity limit { unit count } unitType billing supportedBillingCycles term
    requiredQualifications salesGroupId description learnMoreUrl category { key name rank }`;
  expect(await ofEvery(selection)).toEqual(
    everyOffer((offer) => ({
      name: offer.name,
      productName: offer.productName,
      rank: offer.rank,
      isAddOn: offer.isAddOn,
      hasAddOns: offer.hasAddOns,
      isTrial: offer.isTrial,
      isAvailableForPurchase: true,
      isAutoRenewable: offer.isAutoRenewable,
      minimumQuantity: offer.minimumQuantity,
      maximumQuantity: offer.maximumQuantity,
      limit: offer.limit,
      unitType: offer.unitType,
      billing: offer.billing,
      supportedBillingCycles: offer.billingCycles,
      term: offer.term,
      requiredQualifications: offer.requiredQualifications,
      salesGroupId: offer.salesGroupId,
      description: null,
      learnMoreUrl: null,
      category: categoryFacts.find(({ key }) => key === offer.categoryKey) ?? null,
    })),
  );
});

interface Named {
  readonly nodes: ReadonlyArray<{ readonly microsoftOfferId: string }>;
  readonly totalCount: number;
}
const listed = (offers: readonly OfferFact[]): Named => ({
  totalCount: offers.length,
  nodes: offers.map(({ microsoftOfferId }) => ({ microsoftOfferId })),
});

describe('of every offer', () => {
  test('the prerequisites are those of the published ids that the catalogue holds, by rank', async () => {
    expect(await ofEvery('prerequisites(first: 100) { totalCount nodes { microsoftOfferId } }')).toEqual(
      everyOffer(({ prerequisites }) => ({ prerequisites: listed(known(prerequisites)) })),
    );
  });

  test('the add-ons are those that name it as a prerequisite, by rank', async () => {
    expect(await ofEvery('addOns(first: 100) { totalCount nodes { microsoftOfferId } }')).toEqual(
      everyOffer((offer) => ({ addOns: listed(addOnsOf(offer)) })),
    );
  });

  test('the targets of upgrades and conversions are those that the catalogue holds, by rank', async () => {
    const selection = 'upgradeTargets { microsoftOfferId } conversionTargets { microsoftOfferId }';
    expect(await ofEvery(selection)).toEqual(
      everyOffer(({ upgradeTargets, conversionTargets }) => ({
        upgradeTargets: listed(known(upgradeTargets)).nodes,
        conversionTargets: listed(known(conversionTargets)).nodes,
      })),
    );
  });

  test.each(['US', 'CN', 'DE', 'XK', 'KP'])(
    'it is told whether it is sold in %s, with what stands on it',
    async (market) => {
      const selection = `isAvailableIn(market: "${market}")
      addOns(market: "${market}", first: 100) { totalCount nodes { microsoftOfferId } }
      prerequisites(market: "${market}", first: 100) { totalCount nodes { microsoftOfferId } }`;
      const here = (offers: readonly OfferFact[]) =>
        listed(offers.filter((offer) => isSoldAnywhere(offer, market)));
      expect(await ofEvery(selection)).toEqual(
        everyOffer((offer) => ({
          isAvailableIn: isSoldAnywhere(offer, market),
          addOns: here(addOnsOf(offer)),
          prerequisites: here(known(offer.prerequisites)),
        })),
      );
    },
  );
});

test('the add-ons of an offer are paged like every list', async () => {
  const base = offerFacts.toSorted((a, b) => addOnsOf(b).length - addOnsOf(a).length)[0] as OfferFact;
  const all = addOnsOf(base).map(({ microsoftOfferId }) => microsoftOfferId);
  expect(all.length).toBeGreaterThan(20);
  const read = async (first: number | null, after: string | null) => {
    const { offer } = await app.current.anonymous.ask<{
      offer: { addOns: Named & { pageInfo: { hasNextPage: boolean; endCursor: string | null } } };
    }>(
      `query ($id: ID!, $first: Int, $after: String) { offer(id: $id) {
        addOns(first: $first, after: $after) {
          totalCount nodes { microsoftOfferId } pageInfo { hasNextPage endCursor }
        } } }`,
      { id: idOf(base), first, after },
    );
    expect(offer.addOns.totalCount).toBe(all.length);
    return offer.addOns;
  };
  expect((await read(null, null)).nodes).toHaveLength(10);
  const found: string[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo } = await read(3, after);
    found.push(...nodes.map(({ microsoftOfferId }) => microsoftOfferId));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null && found.length < 1_000);
  expect(found).toEqual(all);
});

describe('one offer', () => {
  const read = async (id: string, market?: string): Promise<string | null> => {
    const { offer } = await app.current.anonymous.ask<{ offer: { microsoftOfferId: string } | null }>(
      'query ($id: ID!, $market: CountryCode) { offer(id: $id, market: $market) { microsoftOfferId } }',
      { id, ...(market === undefined ? {} : { market }) },
    );
    return offer?.microsoftOfferId ?? null;
  };

  test('is found by its id, and with a market only where some cloud sells it there', async () => {
    for (const offer of offerFacts.filter(({ rank }) => rank % 25 === 0).concat(known(['MS-AZR-0145P']))) {
      const { microsoftOfferId } = offer;
      expect(await read(idOf(offer))).toBe(microsoftOfferId);
      for (const market of ['US', 'CN', 'DE', 'XS', 'KP'])
        expect([microsoftOfferId, market, await read(idOf(offer), market)]).toEqual([
          microsoftOfferId,
          market,
          isSoldAnywhere(offer, market) ? microsoftOfferId : null,
        ]);
    }
  });

  test('that does not exist is null', async () => {
    expect(await read(strangerId('off'))).toBeNull();
    expect(await read(strangerId('off'), 'US')).toBeNull();
  });
});

describe('the categories of a market', () => {
  test.each(['US', 'DE', 'CN', 'XE', 'KP'])(
    'are those of the offers sold there, by rank: %s',
    async (market) => {
      for (const cloud of clouds) {
        const { offerCategories } = await app.current.anonymous.ask(
          'query ($market: CountryCode!, $cloud: Cloud) { offerCategories(market: $market, cloud: $cloud) { key name rank } }',
          { market, cloud },
        );
        const used = new Set(
          offerFacts.filter((offer) => isSold(offer, market, cloud)).map((offer) => offer.categoryKey),
        );
        expect([cloud, offerCategories]).toEqual([
          cloud,
          categoryFacts.filter(({ key }) => used.has(key)).toSorted((a, b) => a.rank - b.rank),
        ]);
      }
    },
  );

  test('are the public cloud’s unless one is named', async () => {
    const { us, cn } = await app.current.anonymous.ask<Record<'us' | 'cn', Array<{ key: string }>>>(
      '{ us: offerCategories(market: "US") { key } cn: offerCategories(market: "CN") { key } }',
    );
    expect(us.map(({ key }) => key)).toEqual([
      'Enterprise_Key',
      'SmallBusiness_Key',
      'Nonprofit_Key',
      'Trial_Key',
    ]);
    expect(cn).toEqual([]);
  });
});

describe('the caller’s own price', () => {
  const regionOf = (country: string) => marketFacts.find((market) => market.country === country)?.region;

  test.each([
    ['a direct-bill partner', demo.directBill, 'US', 'PUBLIC'],
    ['an indirect provider', demo.indirectProvider, 'DE', 'PUBLIC'],
    ['a partner in the US Government cloud', demo.usGovernment, 'US', 'US_GOVERNMENT'],
    ['a partner in China', demo.china, 'CN', 'CHINA_21VIANET'],
    ['an indirect reseller, which has no price sheet', demo.reseller, null, 'PUBLIC'],
  ] as const)(
    'of %s is the one on its sheet, in the market’s currency',
    async (_title, mpnId, home, cloud) => {
      const client = await app.current.signIn(mpnId, 'SALES_AGENT');
      const markets = ['US', 'UM', 'DE', 'CH', 'GB', 'CN', 'BR', 'KP'];
      const cycles = ['MONTHLY', 'ANNUAL', 'NONE', 'ONE_TIME'];
      const fields = markets.flatMap((market) =>
        cycles.map(
          (cycle) =>
            `${market}_${cycle}: partnerPrice(market: "${market}", billingCycle: ${cycle}) { amount currencyCode }`,
        ),
      );
      const sample = offerFacts.filter(
        ({ rank, microsoftOfferId }) =>
          rank % 20 === 0 || priceFacts.some((price) => price.microsoftOfferId === microsoftOfferId),
      );
      const { nodes } = await client.ask<{ nodes: unknown[] }>(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Offer { ${fields.join('\n')} } } }`,
        { ids: sample.map(idOf) },
      );
      const priceOf = (offer: OfferFact, market: string, cycle: string) => {
        const fact = marketFacts.find(({ country }) => country === market);
        const isNear = home !== null && fact?.region === regionOf(home) && fact?.clouds.includes(cloud);
        const price = priceFacts.find(
          ({ microsoftOfferId, billingCycle }) =>
            microsoftOfferId === offer.microsoftOfferId && billingCycle === cycle,
        );
        return fact && isNear && price
          ? { amount: Number(price.unitPrice), currencyCode: fact.currencyCode }
          : null;
      };
      const toNumbers = (row: unknown) =>
        Object.fromEntries(
          Object.entries(row as Record<string, { amount: string; currencyCode: string } | null>).map(
            ([key, price]) => [key, price && { ...price, amount: Number(price.amount) }],
          ),
        );
      expect(nodes.map(toNumbers)).toEqual(
        sample.map((offer) =>
          Object.fromEntries(
            markets.flatMap((market) =>
              cycles.map((cycle) => [`${market}_${cycle}`, priceOf(offer, market, cycle)]),
            ),
          ),
        ),
      );
    },
  );

  test('is an exact decimal number as text', async () => {
    const client = await app.current.signIn(demo.directBill);
    const answer = await client.send<{ offers: { nodes: Array<{ partnerPrice: { amount: unknown } }> } }>(
      `{ offers(market: "US", filter: { microsoftOfferId: { eq: "5C9FD4CC-EDCE-44A8-8E91-07DF09744609" } }) {
        nodes { partnerPrice(market: "US", billingCycle: MONTHLY) { amount } } } }`,
    );
    expect(answer.data?.offers.nodes[0]?.partnerPrice.amount).toMatch(/^6\.60?$/);
  });
});
