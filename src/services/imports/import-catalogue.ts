import { type EntityManager, In } from 'typeorm';
import { z } from 'zod';
import { AgreementTemplate } from '../../entities/agreement-template.ts';
import { Market } from '../../entities/market.ts';
import { Offer } from '../../entities/offer.ts';
import { OfferCategory } from '../../entities/offer-category.ts';
import type { CountryRules } from '../../onboarding/country-rules.ts';
import {
  AgreementType,
  BillingCycle,
  BillingType,
  Cloud,
  CustomerQualification,
  OfferLimitUnit,
} from '../../onboarding/enums.ts';
import { chunksOf, importRows, type ReadRow, type RowReport } from './import-rows.ts';
import { asOneRevision } from './one-revision.ts';
import { countryCode, day, oneOfWords, readRows, rowsOf } from './read-rows.ts';

const wholeNumber = z.number().int().min(0).max(2_147_483_647);
const duration = z.string().regex(/^P(\d+Y|\d+M|\d+D)$/, 'expected a duration such as P1Y');

const categoryRow = z.object({
  key: z.string().min(1).max(50),
  name: z.string().min(1).max(100),
  rank: wholeNumber,
});

export const importOfferCategories = (manager: EntityManager, file: unknown): Promise<RowReport[]> =>
  asOneRevision(manager, () =>
    importRows(
      manager,
      OfferCategory,
      ['key'],
      readRows(rowsOf(file, 'categories'), categoryRow, 'key', (row) => row),
    ),
  );

const marketRow = z.object({
  country: countryCode,
  iso3: z.string().regex(/^[A-Z]{3}$/, 'expected an ISO 3166-1 alpha-3 code'),
  region: z.string().min(1).max(100),
  currencyCode: z
    .string()
    .regex(/^[A-Z]{3}$/, 'expected an ISO 4217 code')
    .nullable(),
  cultures: z.array(z.string().min(2).max(20)).min(1),
  clouds: z.array(oneOfWords(Cloud)).min(1),
});

/** Where the published list leaves the currency blank, that of the market's region stands in. */
const currencyOfRegion: Readonly<Record<string, string>> = { Europe: 'EUR' };
const otherCurrency = 'USD';

/** @param rules what addresses, phones and registration numbers look like, by country */
export const importMarkets = (
  manager: EntityManager,
  file: unknown,
  rules: ReadonlyMap<string, CountryRules>,
): Promise<RowReport[]> =>
  asOneRevision(manager, () => {
    const rows = readRows(rowsOf(file, 'markets'), marketRow, 'country', (row) => ({
      ...row,
      currencyCode: row.currencyCode ?? currencyOfRegion[row.region] ?? otherCurrency,
      rules: rules.get(row.country),
    })).map((read): ReadRow<Omit<Market, 'id'>> => {
      if ('reasons' in read) return read;
      const { rules: own, ...market } = read.value;
      return own
        ? { ...read, value: { ...market, rules: own } }
        : { row: read.row, key: read.key, reasons: ['there are no address rules for this country'] };
    });
    return importRows(manager, Market, ['country'], rows);
  });

const offerRow = z
  .object({
    microsoftOfferId: z.string().regex(/^[\x21-\x7e]{1,50}$/, 'expected a published offer id'),
    name: z.string().min(1).max(255),
    description: z.string().max(10_000).nullish(),
    productId: z.string().regex(/^[\x21-\x7e]{1,50}$/, 'expected a product id'),
    productName: z.string().min(1).max(255),
    categoryKey: z.string().nullable(),
    rank: wholeNumber,
    isAddOn: z.boolean(),
    hasAddOns: z.boolean(),
    isTrial: z.boolean(),
    isAutoRenewable: z.boolean(),
    isAvailableForPurchase: z.boolean().default(true),
    minimumQuantity: wholeNumber.min(1),
    maximumQuantity: wholeNumber.min(1),
    limit: z.object({ unit: oneOfWords(OfferLimitUnit), count: wholeNumber.min(1).nullable() }),
    unitType: z.string().min(1).max(50),
    billing: oneOfWords(BillingType),
    billingCycles: z.array(oneOfWords(BillingCycle)).min(1),
    term: duration.nullable(),
    requiredQualifications: z.array(oneOfWords(CustomerQualification)),
    salesGroupId: z.string().regex(/^[\x21-\x7e]{1,80}$/, 'expected a sales group id'),
    prerequisites: z.array(z.string()),
    upgradeTargets: z.array(z.string()),
    conversionTargets: z.array(z.string()),
    learnMoreUrl: z.url().max(1000).nullish(),
    clouds: z.array(oneOfWords(Cloud)).optional(),
    markets: z.array(countryCode).nullish(),
  })
  .refine(({ minimumQuantity, maximumQuantity }) => minimumQuantity <= maximumQuantity, {
    message: 'minimumQuantity is above maximumQuantity',
  });

type OfferRow = z.output<typeof offerRow>;

/** The published list does not say in which clouds: licences are sold in all three, usage in the public one. */
const cloudsOf = ({ clouds, billing }: OfferRow): Cloud[] =>
  clouds ?? (billing === 'LICENSE' ? Object.values(Cloud) : ['PUBLIC']);

/** A whole catalogue retires what it does not name any more; a part of one changes nothing else. */
export const importOffers = (
  manager: EntityManager,
  file: unknown,
  extent: 'whole' | 'part' = 'part',
): Promise<RowReport[]> =>
  asOneRevision(manager, async () => {
    const categories = new Map((await manager.find(OfferCategory)).map(({ key, id }) => [key, id]));
    const rows = readRows(rowsOf(file, 'offers'), offerRow, 'microsoftOfferId', (row) => row).map(
      (read): ReadRow<Omit<Offer, 'id'>> => {
        if ('reasons' in read) return read;
        const { categoryKey } = read.value;
        const categoryId = categoryKey === null ? null : categories.get(categoryKey);
        return categoryId === undefined
          ? { row: read.row, key: read.key, reasons: ['categoryKey: there is no such category'] }
          : { ...read, value: toOffer(read.value, categoryId) };
      },
    );
    const named = new Set(rows.map(({ key }) => key));
    const retired = extent === 'whole' ? await retireOthers(manager, named) : [];
    return [...(await importRows(manager, Offer, ['microsoftOfferId'], rows)), ...retired];
  });

/** Retired offers stay for the subscriptions that name them. A row without a name could be any offer's. */
const retireOthers = async (manager: EntityManager, named: ReadonlySet<string>): Promise<RowReport[]> => {
  if (named.has('')) return [];
  const sold = await manager.findBy(Offer, { isAvailableForPurchase: true });
  const others = sold.filter(({ microsoftOfferId }) => !named.has(microsoftOfferId));
  for (const chunk of chunksOf(others, 100))
    await manager.update(Offer, { id: In(chunk.map(({ id }) => id)) }, { isAvailableForPurchase: false });
  return others.map(({ microsoftOfferId: key }) => ({ row: null, key, outcome: 'retired', reasons: [] }));
};

const toOffer = (row: OfferRow, categoryId: string | null): Omit<Offer, 'id'> => {
  const { categoryKey: _key, billingCycles, limit, description, learnMoreUrl, markets, ...same } = row;
  return {
    ...same,
    categoryId,
    description: description ?? null,
    learnMoreUrl: learnMoreUrl ?? null,
    markets: markets ?? null,
    limitUnit: limit.unit,
    limitCount: limit.count,
    supportedBillingCycles: billingCycles,
    clouds: cloudsOf(row),
  };
};

const templateRow = z.object({
  microsoftTemplateId: z.string().regex(/^[\x21-\x7e]{1,50}$/, 'expected a template id'),
  type: oneOfWords(AgreementType),
  versionRank: wholeNumber,
  effectiveFrom: day,
  supersededOn: day.nullable(),
  acceptedUntil: day.nullish(),
});

const templatesFile = z.object({ clouds: z.array(oneOfWords(Cloud)).default(['PUBLIC']) });

export const importAgreementTemplates = (manager: EntityManager, file: unknown): Promise<RowReport[]> =>
  asOneRevision(manager, () => {
    const { clouds } = templatesFile.parse(Array.isArray(file) ? {} : file);
    const rows = readRows(rowsOf(file, 'templates'), templateRow, 'microsoftTemplateId', (row) => ({
      ...row,
      acceptedUntil: row.acceptedUntil ?? null,
      clouds,
    }));
    return importRows(manager, AgreementTemplate, ['microsoftTemplateId'], rows);
  });
