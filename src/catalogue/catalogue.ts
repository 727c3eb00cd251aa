import type { AgreementTemplate } from '../entities/agreement-template.ts';
import type { Market } from '../entities/market.ts';
import type { Offer } from '../entities/offer.ts';
import type { OfferCategory } from '../entities/offer-category.ts';
import type { OfferTranslation } from '../entities/offer-translation.ts';
import type { CatalogueFacts } from '../onboarding/facts.ts';
import type { Locale } from '../onboarding/locales.ts';
import { OfferTexts } from './offer-texts.ts';

interface Rows {
  readonly revision: number;
  readonly markets: readonly Market[];
  readonly categories: readonly OfferCategory[];
  readonly offers: readonly Offer[];
  readonly offerTranslations: readonly OfferTranslation[];
  readonly agreementTemplates: readonly AgreementTemplate[];
}

/** One revision of the catalogue, held in memory and indexed. It is read by everyone and changed by no one. */
export class Catalogue implements CatalogueFacts {
  readonly revision: number;
  readonly markets: readonly Market[];
  readonly categories: readonly OfferCategory[];
  readonly offers: readonly Offer[];
  readonly agreementTemplates: readonly AgreementTemplate[];
  readonly #marketByCountry: ReadonlyMap<string, Market>;
  readonly #marketById: ReadonlyMap<string, Market>;
  readonly #categoryById: ReadonlyMap<string, OfferCategory>;
  readonly #offerById: ReadonlyMap<string, Offer>;
  readonly #offerByMicrosoftId: ReadonlyMap<string, Offer>;
  readonly #templateById: ReadonlyMap<string, AgreementTemplate>;
  readonly #addOnsByBase: ReadonlyMap<string, readonly Offer[]>;
  readonly #translations: readonly OfferTranslation[];
  readonly #texts = new Map<Locale, OfferTexts>();

  constructor(rows: Rows) {
    this.revision = rows.revision;
    this.markets = rows.markets.toSorted((a, b) => compare(a.country, b.country));
    this.categories = rows.categories.toSorted((a, b) => a.rank - b.rank || compare(a.key, b.key));
    this.offers = rows.offers.toSorted((a, b) => a.rank - b.rank || compare(a.id, b.id));
    this.agreementTemplates = rows.agreementTemplates.toSorted((a, b) =>
      compare(a.effectiveFrom, b.effectiveFrom),
    );
    this.#marketByCountry = new Map(rows.markets.map((market) => [market.country, market]));
    this.#marketById = byId(rows.markets);
    this.#categoryById = byId(rows.categories);
    this.#offerById = byId(rows.offers);
    this.#offerByMicrosoftId = new Map(rows.offers.map((offer) => [offer.microsoftOfferId, offer]));
    this.#templateById = byId(rows.agreementTemplates);
    this.#addOnsByBase = addOnsByBase(this.offers);
    this.#translations = rows.offerTranslations;
  }

  market(country: string): Market | undefined {
    return this.#marketByCountry.get(country);
  }
  marketById(id: string): Market | undefined {
    return this.#marketById.get(id);
  }
  categoryById(id: string): OfferCategory | undefined {
    return this.#categoryById.get(id);
  }
  offer(id: string): Offer | undefined {
    return this.#offerById.get(id);
  }
  offerByMicrosoftId(microsoftOfferId: string): Offer | undefined {
    return this.#offerByMicrosoftId.get(microsoftOfferId);
  }
  agreementTemplate(id: string): AgreementTemplate | undefined {
    return this.#templateById.get(id);
  }
  /** By rank. */
  addOnsOf(offer: Offer): readonly Offer[] {
    return this.#addOnsByBase.get(offer.microsoftOfferId) ?? [];
  }
  /** Those of the published ids that this catalogue holds, by rank. */
  offersOf(microsoftOfferIds: readonly string[]): Offer[] {
    return microsoftOfferIds
      .map((id) => this.#offerByMicrosoftId.get(id))
      .filter((offer) => offer !== undefined)
      .sort((a, b) => a.rank - b.rank || compare(a.id, b.id));
  }
  /** Made when its first reader asks. */
  textsIn(locale: Locale): OfferTexts {
    const found = this.#texts.get(locale) ?? this.#makeTexts(locale);
    this.#texts.set(locale, found);
    return found;
  }

  #makeTexts(locale: Locale): OfferTexts {
    const own = this.#translations.filter((translation) => translation.locale === locale);
    return new OfferTexts(this.offers, own);
  }
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

const addOnsByBase = (offers: readonly Offer[]): ReadonlyMap<string, readonly Offer[]> => {
  const found = new Map<string, Offer[]>();
  for (const offer of offers.filter(({ isAddOn }) => isAddOn)) {
    for (const base of new Set(offer.prerequisites)) {
      const addOns = found.get(base) ?? [];
      addOns.push(offer);
      found.set(base, addOns);
    }
  }
  return found;
};
