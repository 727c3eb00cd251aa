import { type Catalogue, compare } from '../catalogue/catalogue.ts';
import type { Offer } from '../entities/offer.ts';
import type { BillingCycle, BillingType, Cloud, CustomerQualification } from '../onboarding/enums.ts';
import { isEligible, isSoldIn } from '../onboarding/rules/eligibility.ts';
import { fold, searchTerms } from '../onboarding/search-words.ts';
import { matchesText, type StringFilter } from './filters.ts';
import { childPageSize, type Page, type PageArgs, pageInMemory, readPageArgs } from './paging.ts';

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
  readonly filter?: OfferFilter | null | undefined;
  readonly search?: string | null | undefined;
  readonly orderBy?:
    | { readonly field: 'RANK' | 'NAME'; readonly direction: 'ASC' | 'DESC' }
    | null
    | undefined;
}

/** The offers sold in one market of one cloud, by rank unless asked otherwise. */
export const listOffers = (catalogue: Catalogue, query: OfferQuery): Page<Offer> => {
  const { field, direction } = query.orderBy ?? { field: 'RANK', direction: 'ASC' };
  const ordering = `offers:${field}:${direction}`;
  const request = readPageArgs(query, ordering, [field === 'RANK' ? 'number' : 'string', 'string']);
  const keyOf = (offer: Offer): [string | number, string] => [
    field === 'RANK' ? offer.rank : catalogue.nameKeyOf(offer),
    offer.id,
  ];
  const sign = direction === 'ASC' ? 1 : -1;
  const found = offersSoldIn(catalogue, query.market, query.cloud).filter((offer) =>
    matches(offer, query, catalogue),
  );
  const sorted = found.sort((a, b) => compareKeys(keyOf(a), keyOf(b)) * sign);
  return pageInMemory(sorted, request, ordering, keyOf, direction === 'DESC');
};

/** An unknown market sells nothing. */
export const offersSoldIn = (catalogue: Catalogue, country: string, cloud: Cloud): Offer[] => {
  const market = catalogue.market(country);
  return market ? catalogue.offers.filter((offer) => isSoldIn(offer, market, cloud)) : [];
};

/** Whether any cloud sells the offer there. */
export const isSoldAnywhereIn = (catalogue: Catalogue, offer: Offer, country: string): boolean => {
  const market = catalogue.market(country);
  return market?.clouds.some((cloud) => isSoldIn(offer, market, cloud)) ?? false;
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

const matches = (offer: Offer, { filter, search }: OfferQuery, catalogue: Catalogue): boolean =>
  (!filter || passes(offer, filter, catalogue)) && (search == null || answers(offer, search, catalogue));

const passes = (offer: Offer, filter: OfferFilter, catalogue: Catalogue): boolean => {
  const category = offer.categoryId === null ? undefined : catalogue.categoryById(offer.categoryId);
  const categoryFits =
    !filter.category || (category !== undefined && matchesText(category.key, filter.category, exact));
  return (
    categoryFits &&
    matchesText(offer.microsoftOfferId, filter.microsoftOfferId, exact) &&
    (filter.isAddOn == null || offer.isAddOn === filter.isAddOn) &&
    (filter.isTrial == null || offer.isTrial === filter.isTrial) &&
    (filter.billing == null || offer.billing === filter.billing) &&
    (filter.billingCycle == null || offer.supportedBillingCycles.includes(filter.billingCycle)) &&
    (filter.eligibleFor == null || isEligible(offer, filter.eligibleFor))
  );
};

/** Every word that was typed begins a word of the name; blank text is no search, other signs find nothing. */
const answers = (offer: Offer, search: string, catalogue: Catalogue): boolean => {
  const terms = searchTerms(search);
  if (terms.length === 0) return fold(search) === '';
  const words = catalogue.wordsOf(offer);
  return terms.every((term) => words.some((word) => word.startsWith(term)));
};

const compareKeys = (a: [string | number, string], b: [string | number, string]): number =>
  (typeof a[0] === 'number' && typeof b[0] === 'number'
    ? a[0] - b[0]
    : compare(String(a[0]), String(b[0]))) || compare(a[1], b[1]);
