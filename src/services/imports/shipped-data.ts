import { readFileSync } from 'node:fs';
import type { EntityManager } from 'typeorm';
import { CatalogueRevision } from '../../entities/catalogue-revision.ts';
import { Market } from '../../entities/market.ts';
import { Offer } from '../../entities/offer.ts';
import { Partner } from '../../entities/partner.ts';
import type { CountryRules } from '../../onboarding/country-rules.ts';
import type { BillingCycle } from '../../onboarding/enums.ts';
import { addPrices } from '../prices.ts';
import {
  importAgreementTemplates,
  importMarkets,
  importOfferCategories,
  importOffers,
} from './import-catalogue.ts';
import { importPartners } from './import-partners.ts';
import type { RowReport } from './import-rows.ts';

const readShipped = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/${name}.json`, import.meta.url), 'utf8'));

/** What addresses, phones and registration numbers look like in every market. */
export const shippedCountryRules = (): ReadonlyMap<string, CountryRules> => {
  const { rules } = readShipped('country-rules') as { rules: CountryRules[] };
  return new Map(rules.map((rule) => [rule.country, rule]));
};

/** The real catalogue, markets and agreements that come with the product. */
export const importShippedCatalogue = async (manager: EntityManager): Promise<RowReport[]> => [
  ...(await importMarkets(manager, readShipped('markets'), shippedCountryRules())),
  ...(await importOfferCategories(manager, readShipped('offer-categories'))),
  ...(await importOffers(manager, readShipped('offers'))),
  ...(await importAgreementTemplates(manager, readShipped('agreement-templates'))),
];

/** The catalogue, demo partners and their made-up price sheets, for a database that is empty as yet. */
export const seedDemo = async (manager: EntityManager): Promise<void> => {
  if (await manager.existsBy(CatalogueRevision, { id: CatalogueRevision.theOne })) return;
  const reports = [
    ...(await importShippedCatalogue(manager)),
    ...(await importPartners(manager, readShipped('demo-partners'))),
  ];
  const refused = reports.filter(({ outcome }) => outcome === 'refused');
  if (refused.length > 0) throw new Error(`The shipped data has bad rows: ${JSON.stringify(refused)}`);
  await seedPrices(manager);
};

interface DemoPrice {
  readonly microsoftOfferId: string;
  readonly billingCycle: BillingCycle;
  readonly unitPrice: string;
}

const seedPrices = async (manager: EntityManager): Promise<void> => {
  const { prices } = readShipped('demo-prices') as { prices: DemoPrice[] };
  const offers = new Map(
    (await manager.find(Offer)).map(({ microsoftOfferId, id }) => [microsoftOfferId, id]),
  );
  const markets = await manager.find(Market);
  const sellers = (await manager.find(Partner)).filter(({ type }) => type !== 'INDIRECT_RESELLER');
  for (const partner of sellers) {
    const region = markets.find(({ country }) => country === partner.country)?.region;
    const near = markets.filter(
      (market) => market.region === region && market.clouds.includes(partner.cloud),
    );
    const rows = near.flatMap(({ country }) =>
      prices.map(({ microsoftOfferId, billingCycle, unitPrice }) => ({
        offerId: offers.get(microsoftOfferId) ?? '',
        country,
        billingCycle,
        unitPrice,
      })),
    );
    await addPrices(manager, partner.id, rows);
  }
};
