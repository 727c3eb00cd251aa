import type { EntityManager } from 'typeorm';
import type { Database } from '../database/database.ts';
import { AgreementTemplate } from '../entities/agreement-template.ts';
import { CatalogueRevision } from '../entities/catalogue-revision.ts';
import { Market } from '../entities/market.ts';
import { Offer } from '../entities/offer.ts';
import { OfferCategory } from '../entities/offer-category.ts';
import { OfferTranslation } from '../entities/offer-translation.ts';
import { Catalogue } from './catalogue.ts';

/** How long a change made by another process may stay unseen. */
const checkEveryMs = 2_000;
/** From then on it is looked at while the last look still counts. */
const checkAheadMs = 1_000;

/** Hands out the current catalogue, and reads it again when its revision has moved on. */
export class CatalogueSource {
  readonly #database: Database;
  #current: Catalogue | null = null;
  #checkedAt = Number.NEGATIVE_INFINITY;
  #checking: Promise<Catalogue> | null = null;

  constructor(database: Database) {
    this.#database = database;
  }

  async current(): Promise<Catalogue> {
    if (this.#current && performance.now() - this.#checkedAt < checkEveryMs) return this.#current;
    return this.#checkOnce();
  }

  /**
   * The current one with the milliseconds since it was looked at; null where it must be looked at again. While
   * somebody asks, that is done ahead of time, so that nobody waits for it.
   */
  peek(): { readonly catalogue: Catalogue; readonly age: number } | null {
    const age = performance.now() - this.#checkedAt;
    if (!this.#current || age >= checkEveryMs) return null;
    if (age >= checkAheadMs && !this.#checking) this.#checkOnce().catch(() => {});
    return { catalogue: this.#current, age };
  }

  /** After an import in this process: the next reader sees it at once. */
  forget(): void {
    this.#checkedAt = Number.NEGATIVE_INFINITY;
  }

  /** Those who come meanwhile wait for the same. */
  #checkOnce(): Promise<Catalogue> {
    this.#checking ??= this.#check().finally(() => {
      this.#checking = null;
    });
    return this.#checking;
  }

  async #check(): Promise<Catalogue> {
    const startedAt = performance.now();
    this.#current = await this.#database.read(async (manager) => {
      const revision = await revisionOf(manager);
      return this.#current?.revision === revision ? this.#current : readCatalogue(manager, revision);
    });
    this.#checkedAt = startedAt;
    return this.#current;
  }
}

const revisionOf = async (manager: EntityManager): Promise<number> => {
  const row = await manager.findOneBy(CatalogueRevision, { id: CatalogueRevision.theOne });
  return row?.revision ?? 0;
};

const readCatalogue = async (manager: EntityManager, revision: number): Promise<Catalogue> =>
  new Catalogue({
    revision,
    markets: await manager.find(Market),
    categories: await manager.find(OfferCategory),
    offers: await manager.find(Offer),
    offerTranslations: await manager.find(OfferTranslation),
    agreementTemplates: await manager.find(AgreementTemplate),
  });
