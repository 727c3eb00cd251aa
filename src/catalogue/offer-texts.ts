import type { Offer } from '../entities/offer.ts';
import type { OfferTranslation } from '../entities/offer-translation.ts';
import { fold, searchWords, wordsIn } from '../onboarding/search-words.ts';

/** What the offers are called in one language, and the words by which its readers find them. */
export class OfferTexts {
  readonly #translations: ReadonlyMap<string, OfferTranslation>;
  readonly #wordsOf: ReadonlyMap<string, readonly string[]>;
  readonly #nameKeyOf: ReadonlyMap<string, string>;
  readonly #namesOf: ReadonlyMap<string, readonly string[]>;

  /** @param translations those of the language; what has none is called as in English */
  constructor(offers: readonly Offer[], translations: readonly OfferTranslation[]) {
    this.#translations = new Map(translations.map((translation) => [translation.offerId, translation]));
    this.#nameKeyOf = new Map(offers.map((offer) => [offer.id, fold(this.nameOf(offer))]));
    this.#namesOf = new Map(
      offers.map((offer) => [
        offer.id,
        [this.nameOf(offer), offer.name].map((name) => wordsIn(name).join(' ')),
      ]),
    );
    this.#wordsOf = new Map(
      offers.map((offer) => {
        const names = [`${offer.name} ${offer.productName}`, this.nameOf(offer)];
        return [offer.id, [...new Set(names.flatMap(wordsOfName))]];
      }),
    );
  }

  nameOf({ id, name }: Offer): string {
    return this.#translations.get(id)?.name ?? name;
  }
  descriptionOf({ id, description }: Offer): string | null {
    return this.#translations.get(id)?.description ?? description;
  }
  /** Words of the offer's name, of its English one, and of its product's, folded. */
  wordsOf({ id }: Offer): readonly string[] {
    return this.#wordsOf.get(id) ?? [];
  }
  /** The name as lists are ordered by it. */
  nameKeyOf({ id }: Offer): string {
    return this.#nameKeyOf.get(id) ?? '';
  }
  /** The words of its name, and of the English one, in their order, as a search is held against them. */
  namesOf({ id }: Offer): readonly string[] {
    return this.#namesOf.get(id) ?? [];
  }
}

/** Where there is a ß, many type ss. */
const wordsOfName = (name: string): string[] =>
  [name, name.replaceAll('ß', 'ss')].flatMap((spelling) => searchWords(spelling, Number.POSITIVE_INFINITY));
