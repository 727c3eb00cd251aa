import type { Catalogue } from '../catalogue/catalogue.ts';
import type { OfferTexts } from '../catalogue/offer-texts.ts';
import type { Offer } from '../entities/offer.ts';
import type { BillingCycle, BillingType, Cloud, CustomerQualification } from '../onboarding/enums.ts';
import type { Locale } from '../onboarding/locales.ts';
import { isEligible, isSoldIn } from '../onboarding/rules/eligibility.ts';
import { fold, searchTerms, wordsIn } from '../onboarding/search-words.ts';
import { matchesText, type StringFilter } from './filters.ts';
import {
  childPageSize,
  comparePositions,
  type Page,
  type PageArgs,
  pageInMemory,
  readPageArgs,
} from './paging.ts';

export interface OfferFilter {
  readonly category?: StringFilter | null | undefined;
  readonly microsoftOfferId?: StringFilter | null | undefined;
  readonly isAddOn?: boolean | null | undefined;
  readonly isTrial?: boolean | null | undefined;
  readonly billing?: BillingType | null | undefined;
  readonly billingCycle?: BillingCycle | null | undefined;
  readonly eligibleFor?: CustomerQualification | null | undefined;
}

export interface OfferQuery extends PageArgs {
  readonly market: string;
  readonly cloud: Cloud;
  /** Of the reader: names are searched for and ordered in it. */
  readonly locale: Locale;
  readonly filter?: OfferFilter | null | undefined;
  readonly search?: string | null | undefined;
  readonly orderBy?:
    | { readonly field: 'RANK' | 'NAME'; readonly direction: 'ASC' | 'DESC' }
    | null
    | undefined;
}

/**
 * The offers sold in one market of one cloud. Unless asked otherwise by rank, and what was searched for by how
 * well it fits before that.
 */
export const listOffers = (catalogue: Catalogue, query: OfferQuery): Page<Offer> => {
  const texts = catalogue.textsIn(query.locale);
  const { name, types, keyOf, isDescending } = orderingOf(texts, query);
  const request = readPageArgs(query, name, types);
  const found = offersSoldIn(catalogue, query.market, query.cloud).filter(
    (offer) =>
      (!query.filter || passes(offer, query.filter, catalogue)) &&
      (query.search == null || answers(texts.wordsOf(offer), query.search)),
  );
  const keys = new Map(found.map((offer) => [offer, keyOf(offer)]));
  const keyed = (offer: Offer): Key => keys.get(offer) as Key;
  const sign = isDescending ? -1 : 1;
  const sorted = found.sort((one, other) => comparePositions(keyed(one), keyed(other)) * sign);
  return pageInMemory(sorted, request, name, keyed, isDescending);
};

type Key = ReadonlyArray<string | number>;

interface Ordering {
  readonly name: string;
  readonly types: ReadonlyArray<'string' | 'number'>;
  readonly keyOf: (offer: Offer) => Key;
  readonly isDescending: boolean;
}

/** A name's place depends on its language: a cursor of one is none of another. */
const orderingOf = (texts: OfferTexts, { orderBy, search, locale }: OfferQuery): Ordering => {
  if (!orderBy && search != null) {
    const typed = wordsIn(search).join(' ');
    const keyOf = (offer: Offer) => [fitOf(texts.namesOf(offer), typed), offer.rank, offer.id];
    return {
      name: `offers:FIT:${locale}`,
      types: ['number', 'number', 'string'],
      keyOf,
      isDescending: false,
    };
  }
  const { field, direction } = orderBy ?? { field: 'RANK', direction: 'ASC' };
  const isByRank = field === 'RANK';
  return {
    name: isByRank ? `offers:RANK:${direction}` : `offers:NAME:${direction}:${locale}`,
    types: [isByRank ? 'number' : 'string', 'string'],
    keyOf: (offer) => [isByRank ? offer.rank : texts.nameKeyOf(offer), offer.id],
    isDescending: direction === 'DESC',
  };
};

/** The very name first, then names that begin so, then those that hold the words. */
const fitOf = (names: readonly string[], typed: string): number => {
  if (names.includes(typed)) return 0;
  return names.some((name) => name.startsWith(typed)) ? 1 : 2;
};

/** An unknown market sells nothing. */
export const offersSoldIn = (catalogue: Catalogue, country: string, cloud: Cloud): Offer[] => {
  const market = catalogue.market(country);
  return market ? catalogue.offers.filter((offer) => isSoldIn(offer, market, cloud)) : [];
};

/** Whether any cloud sells the offer there; without a country, anywhere. */
export const isSoldAnywhereIn = (catalogue: Catalogue, offer: Offer, country: string | null): boolean => {
  const market = country === null ? undefined : catalogue.market(country);
  const markets = country === null ? catalogue.markets : market ? [market] : [];
  return markets.some((one) => one.clouds.some((cloud) => isSoldIn(offer, one, cloud)));
};

/** One page of a fixed list of offers, by rank. */
export const pageOffers = (offers: readonly Offer[], args: PageArgs): Page<Offer> =>
  pageInMemory(
    offers,
    readPageArgs(args, 'offers:RANK', ['number', 'string'], childPageSize),
    'offers:RANK',
    (offer) => [offer.rank, offer.id],
  );

const exact = (text: string) => text.trim().toLowerCase();

const passes = (offer: Offer, filter: OfferFilter, catalogue: Catalogue): boolean => {
  const category = offer.categoryId === null ? undefined : catalogue.categoryById(offer.categoryId);
  return (
    matchesText(category?.key ?? null, filter.category, exact) &&
    matchesText(offer.microsoftOfferId, filter.microsoftOfferId, exact) &&
    (filter.isAddOn == null || offer.isAddOn === filter.isAddOn) &&
    (filter.isTrial == null || offer.isTrial === filter.isTrial) &&
    (filter.billing == null || offer.billing === filter.billing) &&
    (filter.billingCycle == null || offer.supportedBillingCycles.includes(filter.billingCycle)) &&
    (filter.eligibleFor == null || isEligible(offer, filter.eligibleFor))
  );
};

/** Every word that was typed begins a word of the name; blank text is no search, other signs find nothing. */
const answers = (words: readonly string[], search: string): boolean => {
  const terms = searchTerms(search);
  if (terms.length === 0) return fold(search) === '';
  return terms.every((term) => words.some((word) => word.startsWith(term)));
};
