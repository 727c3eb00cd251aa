import fc from 'fast-check';
import type { CatalogueRows, OfferRow, OffersQuery } from './catalogue-reference.ts';

/** What is drawn by a seed: queries of a catalogue, and a catalogue in which every rule has something to do. */
const sample = <T>(arbitrary: fc.Arbitrary<T>, seed: number, count: number): T[] =>
  fc.sample(arbitrary, { seed, numRuns: count });

const clouds = ['PUBLIC', 'US_GOVERNMENT', 'CHINA_21VIANET'];
export const qualifications = [
  'NONE',
  'EDUCATION',
  'NONPROFIT',
  'GOVERNMENT_COMMUNITY_CLOUD',
  'STATE_OWNED_ENTITY',
];

const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 9, arbitrary }, { weight: 1, arbitrary: fc.constant(null) });

/** As people type: a part of a text, in another case. */
const typed = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.nat(30), fc.constantFrom('as it is', 'small', 'large'))
    .map(([text, length, letters]) => {
      const part = length > 20 ? text : [...text].slice(0, length).join('');
      if (letters === 'as it is') return part;
      return letters === 'small' ? part.toLowerCase() : part.toUpperCase();
    });

const condition = (texts: readonly string[]) =>
  fc.record(
    {
      eq: orNull(fc.constantFrom(...texts)),
      in: orNull(fc.array(fc.oneof(fc.constantFrom(...texts), typed(texts)), { maxLength: 6 })),
      startsWith: orNull(typed(texts)),
    },
    { requiredKeys: [] },
  );

const searchFor = (offers: readonly OfferRow[]): fc.Arbitrary<string> => {
  const names = offers.flatMap(({ name, productName }) => [name, productName]);
  const words = [...new Set(names.flatMap((name) => name.split(/\s+/)))];
  const someWords = fc
    .tuple(fc.array(typed(words), { minLength: 1, maxLength: 3 }), fc.constantFrom(' ', '  ', '-', ' / '))
    .map(([chosen, between]) => chosen.join(between));
  return fc.oneof(
    { weight: 5, arbitrary: someWords },
    { weight: 3, arbitrary: typed(names) },
    { weight: 1, arbitrary: fc.constantFrom('', ' ', '%', 'zzz', '365', 'é', '—') },
  );
};

/** Any place of the list: the list's length is not known yet. */
export interface DrawnPage {
  readonly size: number | undefined;
  readonly place: number | undefined;
  readonly isBackward: boolean;
}

const drawnPage: fc.Arbitrary<DrawnPage> = fc.record({
  size: sometimes(fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 5 }))),
  place: sometimes(fc.nat(10_000)),
  isBackward: fc.boolean(),
});

const drawnQuery = ({ offers, markets, categories }: CatalogueRows): fc.Arbitrary<OffersQuery> => {
  const filter = fc.record(
    {
      category: orNull(condition([...categories.map(({ key }) => key), 'None_Key', ''])),
      microsoftOfferId: orNull(condition(offers.map(({ microsoftOfferId }) => microsoftOfferId))),
      isAddOn: orNull(fc.boolean()),
      isTrial: orNull(fc.boolean()),
      billing: orNull(fc.constantFrom('LICENSE', 'USAGE', 'NONE')),
      billingCycle: orNull(fc.constantFrom('MONTHLY', 'ANNUAL', 'NONE', 'ONE_TIME')),
      eligibleFor: orNull(fc.constantFrom(...qualifications)),
    },
    { requiredKeys: [] },
  );
  /** With all conditions at once hardly anything is found: most draws have one or two. */
  const sparse = fc.tuple(filter, fc.nat(127)).map(([given, kept]) => {
    const entries = Object.entries(given).filter((_, index) => (kept >> index) & (kept >> (index + 1)) & 1);
    return Object.fromEntries(entries) as NonNullable<OffersQuery['filter']>;
  });
  const inCloud = markets.flatMap((market) => market.clouds.map((cloud) => [market.country, cloud] as const));
  const place = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...inCloud) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(['US', 'US_GOVERNMENT'] as const, ['CN', 'CHINA_21VIANET'] as const),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom('KP', 'ZZ', 'UM', 'CN', 'US'), fc.constantFrom(...clouds)),
    },
  );
  const order = fc.record({
    field: fc.constantFrom('RANK' as const, 'NAME' as const),
    direction: fc.constantFrom('ASC' as const, 'DESC' as const),
  });
  return fc
    .tuple(place, sometimes(orNull(sparse)), sometimes(orNull(searchFor(offers))), sometimes(orNull(order)))
    .map(
      ([[market, cloud], given, search, orderBy]) =>
        ({ market, cloud, filter: given, search, orderBy }) as OffersQuery,
    );
};

export const drawQueries = (rows: CatalogueRows, seed: number, count: number) =>
  sample(fc.tuple(drawnQuery(rows), drawnPage), seed, count);

export const drawSome = <T>(from: readonly T[], seed: number, count: number): T[] =>
  sample(fc.shuffledSubarray([...from], { minLength: count, maxLength: count }), seed, 1)[0] ?? [];

const otherNames = [
  'Œuvre complète – édition',
  'Microsoft 365 商业高级版（非营利组织员工定价）',
  'オフィス 365 ビジネス',
  '오피스 365 기업',
  'Ｏｆｆｉｃｅ 365 (E5) without Audio-Conferencing',
  'Zusätzlicher Speicher für Büros',
  'Office 365',
  '商业版'.repeat(30),
];

/** The recorded catalogue knows neither limits of markets and clouds nor most segments, and has nothing retired. */
export const drawCatalogue = (rows: CatalogueRows, seed: number): CatalogueRows => {
  const countries = rows.markets.map(({ country }) => country);
  const change = fc.record({
    name: sometimes(fc.constantFrom(...otherNames)),
    rank: sometimes(fc.nat(20)),
    isAvailableForPurchase: fc.nat(5).map((drawn) => drawn > 0),
    clouds: sometimes(fc.subarray(clouds)),
    markets: sometimes(fc.subarray(countries, { maxLength: 200 })),
    requiredQualifications: fc.oneof(fc.constant([]), fc.subarray(qualifications.slice(1), { maxLength: 2 })),
    conversionTargets: fc.subarray(
      rows.offers.map(({ microsoftOfferId }) => microsoftOfferId),
      { maxLength: 4 },
    ),
  });
  const changes = sample(change, seed, rows.offers.length);
  const offers = rows.offers.map((offer, index) => {
    const given = Object.entries(changes[index] ?? {}).filter(([, value]) => value !== undefined);
    return { ...offer, ...Object.fromEntries(given) } as OfferRow;
  });
  return { ...rows, offers };
};
