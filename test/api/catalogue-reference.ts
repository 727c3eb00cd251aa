/**
 * The catalogue's queries once more, slow and obvious, over the rows of the data files alone. It knows nothing of
 * the product's code: what both say is told twice.
 */
export interface OfferRow {
  readonly microsoftOfferId: string;
  readonly name: string;
  readonly productName: string;
  readonly categoryKey: string | null;
  readonly rank: number;
  readonly isAddOn: boolean;
  readonly isTrial: boolean;
  readonly billing: string;
  readonly billingCycles: readonly string[];
  readonly requiredQualifications: readonly string[];
  readonly prerequisites: readonly string[];
  readonly upgradeTargets: readonly string[];
  readonly conversionTargets: readonly string[];
  /** False is retired; not given is sold. */
  readonly isAvailableForPurchase?: boolean;
  /** Not given: a licence is sold in all three, usage in the public one. */
  readonly clouds?: readonly string[];
  /** Not given: every market. */
  readonly markets?: readonly string[];
}

export interface MarketRow {
  readonly country: string;
  readonly clouds: readonly string[];
}

export interface CategoryRow {
  readonly key: string;
  readonly name: string;
  readonly rank: number;
}

export interface TemplateRow {
  readonly microsoftTemplateId: string;
  readonly effectiveFrom: string;
  readonly supersededOn: string | null;
}

export interface CatalogueRows {
  readonly offers: readonly OfferRow[];
  readonly markets: readonly MarketRow[];
  readonly categories: readonly CategoryRow[];
}

export interface TextCondition {
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
  readonly startsWith?: string | null;
}

export interface OffersQuery {
  readonly market: string;
  readonly cloud: string;
  readonly filter?: {
    readonly category?: TextCondition | null;
    readonly microsoftOfferId?: TextCondition | null;
    readonly isAddOn?: boolean | null;
    readonly isTrial?: boolean | null;
    readonly billing?: string | null;
    readonly billingCycle?: string | null;
    readonly eligibleFor?: string | null;
  } | null;
  readonly search?: string | null;
  readonly orderBy?: { readonly field: 'RANK' | 'NAME'; readonly direction: 'ASC' | 'DESC' } | null;
}

// Where it is sold

export const isSold = (rows: CatalogueRows, offer: OfferRow, country: string, cloud: string): boolean => {
  const isLicence = offer.billing === 'LICENSE';
  const clouds = offer.clouds ?? (isLicence ? ['PUBLIC', 'US_GOVERNMENT', 'CHINA_21VIANET'] : ['PUBLIC']);
  const market = rows.markets.find((one) => one.country === country);
  if (offer.isAvailableForPurchase === false) return false;
  if (!market?.clouds.includes(cloud) || !clouds.includes(cloud)) return false;
  return !offer.markets || offer.markets.includes(country);
};

/** In this market, or in any one where none is named. */
export const isSoldByAnyCloud = (rows: CatalogueRows, offer: OfferRow, country: string | null): boolean =>
  rows.markets
    .filter((market) => country === null || market.country === country)
    .some((market) => market.clouds.some((cloud) => isSold(rows, offer, market.country, cloud)));

export const categoriesSold = (rows: CatalogueRows, country: string, cloud: string): string[] =>
  rows.categories
    .filter(({ key }) =>
      rows.offers.some((offer) => offer.categoryKey === key && isSold(rows, offer, country, cloud)),
    )
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ key }) => key);

// Who may buy it

/** The published purchase matrix: a customer of this kind buys from these segments. */
const segmentsFor: Readonly<Record<string, readonly string[]>> = {
  NONE: ['commercial'],
  EDUCATION: ['commercial', 'EDUCATION'],
  NONPROFIT: ['commercial', 'NONPROFIT'],
  GOVERNMENT_COMMUNITY_CLOUD: ['GOVERNMENT_COMMUNITY_CLOUD'],
  STATE_OWNED_ENTITY: ['commercial'],
};

/** A qualification that an offer requires is one that the customer must hold. */
export const mayBuy = ({ requiredQualifications: required }: OfferRow, customer: string): boolean => {
  const segments = required.length ? required : ['commercial'];
  return segments.some((segment) => segment === customer || segmentsFor[customer]?.includes(segment));
};

// What is searched for

const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();

const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Scripts that put no blanks between words are found from any sign on. */
const hasNoBlanks = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

const isFound = (offer: OfferRow, search: string): boolean => {
  if (search.trim() === '') return true;
  const typed = wordsOf(search);
  const words = wordsOf(`${offer.name} ${offer.productName}`);
  const isThere = (one: string) =>
    words.some((word) => word.startsWith(one) || (hasNoBlanks.test(word) && word.includes(one)));
  return typed.length > 0 && typed.every(isThere);
};

/** 0 the very name, 1 a name that begins so, 2 any other; what is between the words does not count. */
const fitOf = (offer: OfferRow, search: string): number => {
  const name = wordsOf(offer.name).join(' ');
  const typed = wordsOf(search).join(' ');
  if (name === typed) return 0;
  return name.startsWith(typed) ? 1 : 2;
};

// Which ones, in which order

const holds = (text: string | null, condition: TextCondition | null | undefined): boolean => {
  const isGiven = (value: unknown) => value !== undefined && value !== null;
  if (!condition || !Object.values(condition).some(isGiven)) return true;
  if (text === null) return false;
  const plain = (one: string) => one.trim().toLowerCase();
  const own = plain(text);
  if (isGiven(condition.eq) && own !== plain(condition.eq as string)) return false;
  if (isGiven(condition.in) && !condition.in?.map(plain).includes(own)) return false;
  return !isGiven(condition.startsWith) || own.startsWith(plain(condition.startsWith as string));
};

const passes = (offer: OfferRow, filter: NonNullable<OffersQuery['filter']>): boolean => {
  const is = (own: unknown, wanted: unknown) => wanted === undefined || wanted === null || own === wanted;
  return (
    holds(offer.categoryKey, filter.category) &&
    holds(offer.microsoftOfferId, filter.microsoftOfferId) &&
    is(offer.isAddOn, filter.isAddOn) &&
    is(offer.isTrial, filter.isTrial) &&
    is(offer.billing, filter.billing) &&
    (!filter.billingCycle || offer.billingCycles.includes(filter.billingCycle)) &&
    (!filter.eligibleFor || mayBuy(offer, filter.eligibleFor))
  );
};

/** The ids of one catalogue in one database: what is equal otherwise is in the order of these. */
export type IdOf = (offer: OfferRow) => string;

const below = (one: string | number, other: string | number): number =>
  one < other ? -1 : one > other ? 1 : 0;

const byRank = (idOf: IdOf) => (one: OfferRow, other: OfferRow) =>
  one.rank - other.rank || below(idOf(one), idOf(other));

const byName = (idOf: IdOf) => (one: OfferRow, other: OfferRow) =>
  below(folded(one.name).trim(), folded(other.name).trim()) || below(idOf(one), idOf(other));

/** The whole list that a query pages through. */
export const findOffers = (rows: CatalogueRows, query: OffersQuery, idOf: IdOf): OfferRow[] => {
  const { market, cloud, filter, search, orderBy } = query;
  const found = rows.offers
    .filter((offer) => isSold(rows, offer, market, cloud))
    .filter((offer) => !filter || passes(offer, filter))
    .filter((offer) => typeof search !== 'string' || isFound(offer, search));
  if (orderBy) {
    const ascending = found.toSorted((orderBy.field === 'NAME' ? byName : byRank)(idOf));
    return orderBy.direction === 'ASC' ? ascending : ascending.toReversed();
  }
  const ranked = found.toSorted(byRank(idOf));
  return typeof search === 'string'
    ? [0, 1, 2].flatMap((wanted) => ranked.filter((offer) => fitOf(offer, search) === wanted))
    : ranked;
};

// Pages

/** Places are counted from 0 and are not part of the page themselves. */
export type PlacedPage =
  | { readonly first?: number; readonly after?: number }
  | { readonly last?: number; readonly before: number }
  | { readonly last: number };

export interface PageOf<T> {
  readonly items: readonly T[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export const pageOf = <T>(list: readonly T[], page: PlacedPage, defaultSize = 20): PageOf<T> => {
  const totalCount = list.length;
  if ('last' in page || 'before' in page) {
    const end = 'before' in page ? page.before : totalCount;
    const start = Math.max(0, end - (page.last ?? defaultSize));
    const items = list.slice(start, end);
    return { items, totalCount, hasNextPage: 'before' in page, hasPreviousPage: start > 0 };
  }
  const { first, after } = page as { first?: number; after?: number };
  const start = after === undefined ? 0 : after + 1;
  const end = start + (first ?? defaultSize);
  const items = list.slice(start, end);
  return { items, totalCount, hasNextPage: end < totalCount, hasPreviousPage: after !== undefined };
};

// From offer to offer

/** Add-ons that can be bought on top of it. */
export const addOnsOf = (rows: CatalogueRows, base: OfferRow, country: string | null, idOf: IdOf) =>
  rows.offers
    .filter((offer) => offer.isAddOn && offer.prerequisites.includes(base.microsoftOfferId))
    .filter((offer) => isSoldByAnyCloud(rows, offer, country))
    .toSorted(byRank(idOf));

/** A customer may still have what is not sold any more: only a market leaves it out. */
export const prerequisitesOf = (rows: CatalogueRows, addOn: OfferRow, country: string | null, idOf: IdOf) =>
  rows.offers
    .filter((offer) => addOn.prerequisites.includes(offer.microsoftOfferId))
    .filter((offer) => country === null || isSoldByAnyCloud(rows, offer, country))
    .toSorted(byRank(idOf));

/** Nobody moves to what is not sold. */
export const targetsOf = (rows: CatalogueRows, targets: readonly string[], idOf: IdOf) =>
  rows.offers
    .filter((offer) => targets.includes(offer.microsoftOfferId))
    .filter((offer) => isSoldByAnyCloud(rows, offer, null))
    .toSorted(byRank(idOf));

// Agreements

export const agreementsOn = (
  templates: readonly TemplateRow[],
  clouds: readonly string[],
  cloud: string,
  day: string,
) =>
  (clouds.includes(cloud) ? templates : [])
    .toSorted((one, other) => below(one.effectiveFrom, other.effectiveFrom))
    .map(({ microsoftTemplateId, effectiveFrom, supersededOn }) => ({
      microsoftTemplateId,
      isLatest: effectiveFrom <= day && (supersededOn === null || day < supersededOn),
    }));
