import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { CatalogueSource } from '../../src/catalogue/catalogue-source.ts';
import type { Offer } from '../../src/entities/offer.ts';
import { toGlobalId } from '../../src/services/global-ids.ts';
import { importOffers } from '../../src/services/imports/import-catalogue.ts';
import { chunksOf } from '../../src/services/imports/import-rows.ts';
import { isSoldAnywhereIn, listOffers, type OfferQuery } from '../../src/services/offers.ts';
import type { Page, PageArgs } from '../../src/services/paging.ts';
import { generous, useApp } from '../support/app.ts';
import { type DrawnPage, drawCatalogue, drawQueries, drawSome, qualifications } from './catalogue-draws.ts';
import * as reference from './catalogue-reference.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));

const recorded: reference.CatalogueRows = {
  offers: read('offers').offers,
  markets: read('markets').markets,
  categories: read('offer-categories').categories,
};
const { templates, clouds: agreementClouds } = read('agreement-templates');

const seed = Number(process.env.CATALOGUE_SEED ?? Math.floor(Math.random() * 2 ** 31));
console.info(`CATALOGUE_SEED=${seed}`);

const drawnQueries = 4_000;
const drawnRequests = 200;
const clouds = ['PUBLIC', 'US_GOVERNMENT', 'CHINA_21VIANET'] as const;
const countries = recorded.markets.map(({ country }) => country).toSorted();
/** The last one has no market. */
const places = [...countries, 'KP'].flatMap((country) => clouds.map((cloud) => ({ country, cloud })));
const everyPlace = places.map(({ country, cloud }) => [`${country}_${cloud}`, country, cloud] as const);

const idsOf = (offers: readonly reference.OfferRow[]) =>
  offers.map(({ microsoftOfferId }) => microsoftOfferId);

describe.each([
  ['the catalogue as recorded', recorded],
  ['a catalogue in which every rule has something to do', drawCatalogue(recorded, seed)],
] as const)('%s', (_title, rows) => {
  const app = useApp(generous);
  let catalogue: Catalogue;
  let idOf: reference.IdOf;

  beforeAll(async () => {
    const { database } = app.current.app;
    if (rows !== recorded) {
      const reports = await database.transaction((manager) => importOffers(manager, { offers: rows.offers }));
      expect(reports.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
    }
    catalogue = await new CatalogueSource(database).current();
    const ids = new Map(catalogue.offers.map(({ microsoftOfferId, id }) => [microsoftOfferId, id]));
    idOf = ({ microsoftOfferId }) => ids.get(microsoftOfferId) as string;
  });

  const ask = <T>(document: string, variables: Record<string, unknown> = {}) =>
    app.current.anonymous.ask<T>(document, variables);

  /** The same question once for each of many, in one request. */
  const askEach = <T>(fields: readonly string[]) => ask<Record<string, T>>(`{ ${fields.join('\n')} }`);

  describe('in every market of every cloud', () => {
    test('the same offers are sold, to customers of every kind, in every category', () => {
      const filters = [
        {},
        ...qualifications.map((eligibleFor) => ({ eligibleFor })),
        ...rows.categories.map(({ key }) => ({ category: { eq: key } })),
        { isTrial: true },
        { isAddOn: true },
        { billing: 'USAGE' },
        { billingCycle: 'MONTHLY' },
      ];
      for (const { country: market, cloud } of places)
        for (const filter of filters) {
          const query = { market, cloud, filter };
          const expected = reference.findOffers(rows, query, idOf);
          expect([query, wholeList(catalogue, query)]).toEqual([query, idsOf(expected)]);
        }
    });

    test('the same offers are sold one by one', () => {
      for (const offer of rows.offers) {
        const own = catalogue.offerByMicrosoftId(offer.microsoftOfferId) as Offer;
        const sold = countries.filter((country) => isSoldAnywhereIn(catalogue, own, country));
        const expected = countries.filter((country) => reference.isSoldByAnyCloud(rows, offer, country));
        expect([offer.microsoftOfferId, sold]).toEqual([offer.microsoftOfferId, expected]);
      }
    });

    test('the first page and the number of all are the same over HTTP', async () => {
      const found = await askEach<{ totalCount: number; nodes: reference.OfferRow[] }>(
        everyPlace.map(
          ([alias, country, cloud]) =>
            `${alias}: offers(market: "${country}", cloud: ${cloud}, first: 3) { totalCount nodes { microsoftOfferId } }`,
        ),
      );
      for (const [alias, market, cloud] of everyPlace) {
        const expected = reference.findOffers(rows, { market, cloud }, idOf);
        expect([alias, found[alias]?.totalCount, idsOf(found[alias]?.nodes ?? [])]).toEqual([
          alias,
          expected.length,
          idsOf(expected).slice(0, 3),
        ]);
      }
    });

    test('the categories are the same over HTTP', async () => {
      const found = await askEach<Array<{ key: string }>>(
        everyPlace.map(
          ([alias, country, cloud]) =>
            `${alias}: offerCategories(market: "${country}", cloud: ${cloud}) { key }`,
        ),
      );
      for (const [alias, market, cloud] of everyPlace)
        expect([alias, found[alias]?.map(({ key }) => key)]).toEqual([
          alias,
          reference.categoriesSold(rows, market, cloud),
        ]);
    });

    test('one offer is there, or is not, over HTTP', async () => {
      for (const offer of drawSome(rows.offers, seed, 6)) {
        const id = apiIdOf(offer);
        const found = await askEach<{ isAvailableIn: boolean } | null>(
          countries.map(
            (country) =>
              `${country}: offer(id: "${id}", market: "${country}") { isAvailableIn(market: "${country}") }`,
          ),
        );
        const sold = countries.filter((country) => found[country]?.isAvailableIn);
        expect(countries.filter((country) => found[country] !== null)).toEqual(sold);
        expect(sold).toEqual(countries.filter((country) => reference.isSoldByAnyCloud(rows, offer, country)));
      }
    });
  });

  /** What the API calls an offer, retired ones as well. */
  const apiIdOf = (offer: reference.OfferRow) => toGlobalId('Offer', idOf(offer));

  describe('drawn queries with drawn pages', () => {
    test(`${drawnQueries} of them find the same`, async () => {
      for (const [query, drawn] of drawQueries(rows, seed, drawnQueries)) {
        const list = reference.findOffers(rows, query, idOf);
        const page = placedIn(list.length, drawn);
        const expected = reference.pageOf(list, page);
        const cursors = cursorsOf(catalogue, query);
        const found = listOffers(catalogue, {
          ...query,
          locale: 'en',
          ...cursored(page, cursors),
        } as OfferQuery);
        expect([query, page, await told(found)]).toEqual([
          query,
          page,
          { ...expected, items: idsOf(expected.items) },
        ]);
      }
    });

    test(`${drawnRequests} of them find the same over HTTP`, async () => {
      for (const [query, drawn] of drawQueries(rows, seed + 1, drawnRequests)) {
        const list = reference.findOffers(rows, query, idOf);
        const page = placedIn(list.length, drawn);
        const expected = reference.pageOf(list, page);
        const variables = { ...query, ...cursored(page, cursorsOf(catalogue, query)) };
        const { offers } = await ask<{ offers: Connection }>(offersDocument, variables);
        expect([variables, { ...offers, nodes: idsOf(offers.nodes) }]).toEqual([
          variables,
          {
            totalCount: expected.totalCount,
            nodes: idsOf(expected.items),
            pageInfo: { hasNextPage: expected.hasNextPage, hasPreviousPage: expected.hasPreviousPage },
          },
        ]);
      }
    });
  });

  test('every name is found by itself, first, however its words are kept apart', () => {
    for (const { name } of rows.offers)
      for (const search of [name, name.toUpperCase(), name.replace(/[^\p{L}\p{N}]+/gu, ' ')]) {
        const query = { market: 'US', cloud: 'PUBLIC', search };
        expect([search, wholeList(catalogue, query)]).toEqual([
          search,
          idsOf(reference.findOffers(rows, query, idOf)),
        ]);
      }
  });

  describe('from offer to offer', () => {
    test.each([null, ...drawSome(countries, seed, 5), 'KP'])(
      'add-ons, prerequisites and targets are the same over HTTP, market: %s',
      async (country) => {
        for (const offers of chunksOf(rows.offers, 100)) {
          const market = country === null ? '' : `market: "${country}",`;
          const found = await ask<Record<string, Related>>(
            `{ ${offers.map((offer, index) => `o${index}: offer(id: "${apiIdOf(offer)}") { ...R }`).join('\n')} }
             fragment R on Offer {
               addOns(${market} first: 100) { ...P } prerequisites(${market} first: 100) { ...P }
               upgradeTargets { microsoftOfferId } conversionTargets { microsoftOfferId }
             }
             fragment P on OfferConnection { totalCount nodes { microsoftOfferId } pageInfo { hasNextPage } }`,
          );
          for (const [index, offer] of offers.entries()) {
            const addOns = reference.addOnsOf(rows, offer, country, idOf);
            const bases = reference.prerequisitesOf(rows, offer, country, idOf);
            expect([offer.microsoftOfferId, found[`o${index}`]]).toEqual([
              offer.microsoftOfferId,
              {
                addOns: hundredOf(addOns),
                prerequisites: hundredOf(bases),
                upgradeTargets: named(reference.targetsOf(rows, offer.upgradeTargets, idOf)),
                conversionTargets: named(reference.targetsOf(rows, offer.conversionTargets, idOf)),
              },
            ]);
          }
        }
      },
    );

    test('the pages of a list within a list are of ten unless asked otherwise, and one goes on behind the other', async () => {
      const [addOn] = rows.offers.toSorted((one, other) => basesOf(other).length - basesOf(one).length);
      const expected = named(basesOf(addOn as reference.OfferRow));
      const id = apiIdOf(addOn as reference.OfferRow);
      const document = `query ($id: ID!, $after: String) {
        offer(id: $id) { prerequisites(after: $after) { nodes { microsoftOfferId } pageInfo { hasNextPage endCursor } } }
      }`;
      const found: Array<{ microsoftOfferId: string }> = [];
      let after: string | null = null;
      do {
        const { offer }: { offer: { prerequisites: ChildPage } } = await ask(document, { id, after });
        found.push(...offer.prerequisites.nodes);
        after = offer.prerequisites.pageInfo.hasNextPage ? offer.prerequisites.pageInfo.endCursor : null;
        expect(found).toEqual(expected.slice(0, after === null ? expected.length : found.length));
        if (after !== null) expect(found.length % 10).toBe(0);
      } while (after !== null);
      expect(expected.length).toBeGreaterThan(10);
    });

    const basesOf = (offer: reference.OfferRow) => reference.prerequisitesOf(rows, offer, null, idOf);
  });
});

describe('what belongs to no offer', () => {
  const app = useApp(generous);

  afterEach(() => {
    app.current.clock.now = () => new Date();
  });

  test('the markets are the same, all at once and one by one', async () => {
    const market = '{ country region cultures currencyCode }';
    const expected = read('markets').markets.map(
      ({ country, region, cultures, currencyCode }: Record<string, unknown>) => ({
        country,
        region,
        cultures,
        currencyCode: currencyCode ?? (region === 'Europe' ? 'EUR' : 'USD'),
      }),
    );
    const inOrder = countries.map((country) =>
      expected.find((one: { country: string }) => one.country === country),
    );
    const one = countries.map((country) => `${country}: market(country: "${country}") ${market}`);
    const found = await app.current.anonymous.ask<Record<string, unknown>>(
      `{ markets ${market} KP: market(country: "KP") ${market} ${one.join('\n')} }`,
    );
    expect(found.markets).toEqual(inOrder);
    expect(found.KP).toBeNull();
    expect(countries.map((country) => found[country])).toEqual(inOrder);
    expect(countries).toHaveLength(246);
  });

  test.each(['2018-08-06', '2018-08-07', '2019-09-30', '2019-10-01', '2020-02-01', '2031-12-31'])(
    'the agreements of each cloud are the same on %s',
    async (day) => {
      app.current.clock.now = () => new Date(`${day}T23:59:59.999Z`);
      const found = await app.current.anonymous.ask(
        `{ ${clouds.map((cloud) => `${cloud}: agreementTemplates(cloud: ${cloud}) { microsoftTemplateId isLatest }`).join('\n')} }`,
      );
      expect(found).toEqual(
        Object.fromEntries(
          clouds.map((cloud) => [cloud, reference.agreementsOn(templates, agreementClouds, cloud, day)]),
        ),
      );
    },
  );
});

// Asking the product

interface ChildPage {
  readonly nodes: ReadonlyArray<{ readonly microsoftOfferId: string }>;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Connection {
  readonly totalCount: number;
  readonly nodes: readonly reference.OfferRow[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

const offersDocument = `query (
  $market: CountryCode!, $cloud: Cloud, $filter: OfferFilter, $search: String, $orderBy: OfferOrder,
  $first: Int, $after: String, $last: Int, $before: String
) {
  offers(
    market: $market, cloud: $cloud, filter: $filter, search: $search, orderBy: $orderBy,
    first: $first, after: $after, last: $last, before: $before
  ) { totalCount nodes { microsoftOfferId } pageInfo { hasNextPage hasPreviousPage } }
}`;

const pagesOf = (catalogue: Catalogue, query: reference.OffersQuery): Array<Page<Offer>['edges'][number]> => {
  const edges: Array<Page<Offer>['edges'][number]> = [];
  for (let after: string | null = null; ; ) {
    const page = listOffers(catalogue, { ...query, locale: 'en', first: 100, after } as OfferQuery);
    edges.push(...page.edges);
    if (!page.hasNextPage) return edges;
    after = page.edges.at(-1)?.cursor ?? null;
  }
};

const wholeList = (catalogue: Catalogue, query: reference.OffersQuery): string[] =>
  pagesOf(catalogue, query).map(({ node }) => node.microsoftOfferId);

const cursorsOf = (catalogue: Catalogue, query: reference.OffersQuery): string[] =>
  pagesOf(catalogue, query).map(({ cursor }) => cursor);

const told = async ({ edges, hasNextPage, hasPreviousPage, count }: Page<Offer>) => ({
  items: edges.map(({ node }) => node.microsoftOfferId),
  totalCount: await count(),
  hasNextPage,
  hasPreviousPage,
});

// Pages

const placedIn = (length: number, { size, place, isBackward }: DrawnPage): reference.PlacedPage => {
  const index = place === undefined || length === 0 ? undefined : place % length;
  if (isBackward)
    return index === undefined
      ? { last: size ?? 20 }
      : { before: index, ...(size === undefined ? {} : { last: size }) };
  return { ...(size === undefined ? {} : { first: size }), ...(index === undefined ? {} : { after: index }) };
};

/** Places become the product's cursors. */
const cursored = (page: reference.PlacedPage, cursors: readonly string[]): PageArgs =>
  ({
    ...page,
    ...('after' in page && page.after !== undefined ? { after: cursors[page.after] } : {}),
    ...('before' in page ? { before: cursors[page.before] } : {}),
  }) as PageArgs;

interface Related {
  readonly addOns: object;
  readonly prerequisites: object;
  readonly upgradeTargets: object;
  readonly conversionTargets: object;
}

const named = (offers: readonly reference.OfferRow[]) =>
  offers.map(({ microsoftOfferId }) => ({ microsoftOfferId }));

const hundredOf = (offers: readonly reference.OfferRow[]) => ({
  totalCount: offers.length,
  nodes: named(offers.slice(0, 100)),
  pageInfo: { hasNextPage: offers.length > 100 },
});
