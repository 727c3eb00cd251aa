import { readFileSync } from 'node:fs';
import { type EntityManager, In } from 'typeorm';
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

/** The real markets, categories, agreements and offers that come with the product. */
export const importShippedCatalogue = async (manager: EntityManager): Promise<RowReport[]> => [
  ...(await importGround(manager)),
  ...(await importOffers(manager, readShipped('offers'))),
];

/** What offers and partners stand on; a database that has nothing yet gets it before their first import. */
export const layGround = async (manager: EntityManager): Promise<void> => {
  if (!(await hasCatalogue(manager))) await importGround(manager);
};

const importGround = async (manager: EntityManager): Promise<RowReport[]> => [
  ...(await importMarkets(manager, readShipped('markets'), shippedCountryRules())),
  ...(await importOfferCategories(manager, readShipped('offer-categories'))),
  ...(await importAgreementTemplates(manager, readShipped('agreement-templates'))),
];

const hasCatalogue = (manager: EntityManager): Promise<boolean> =>
  manager.existsBy(CatalogueRevision, { id: CatalogueRevision.theOne });

const readDemoPartners = () =>
  readShipped('demo-partners') as { readonly partners: ReadonlyArray<{ readonly mpnId: string }> };

export const demoMpnIds = (): string[] => readDemoPartners().partners.map(({ mpnId }) => mpnId);

/** The catalogue, demo partners and their made-up price sheets, where the demo partners are not there yet. */
export const seedDemo = async (manager: EntityManager): Promise<void> => {
  const file = readDemoPartners();
  const mpnId = In(demoMpnIds());
  if (await manager.existsBy(Partner, { mpnId })) return;
  const reports = [...(await importShippedCatalogue(manager)), ...(await importPartners(manager, file))];
  const refused = reports.filter(({ outcome }) => outcome === 'refused');
  if (refused.length > 0) throw new Error(`The shipped data has bad rows: ${JSON.stringify(refused)}`);
  await seedPrices(manager, await manager.findBy(Partner, { mpnId }));
};

interface DemoPrice {
  readonly microsoftOfferId: string;
  readonly billingCycle: BillingCycle;
  readonly unitPrice: string;
}

const seedPrices = async (manager: EntityManager, partners: readonly Partner[]): Promise<void> => {
  const { prices } = readShipped('demo-prices') as { prices: DemoPrice[] };
  const offers = new Map(
    (await manager.find(Offer)).map(({ microsoftOfferId, id }) => [microsoftOfferId, id]),
  );
  const markets = await manager.find(Market);
  for (const partner of partners.filter(({ type }) => type !== 'INDIRECT_RESELLER')) {
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
