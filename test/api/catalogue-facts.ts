import { readFileSync } from 'node:fs';
import type { Client } from '../support/client.ts';

/** One row of data/offers.json, as recorded. */
export interface OfferFact {
  readonly microsoftOfferId: string;
  readonly name: string;
  readonly productName: string;
  readonly categoryKey: string | null;
  readonly rank: number;
  readonly isAddOn: boolean;
  readonly hasAddOns: boolean;
  readonly isTrial: boolean;
  readonly isAutoRenewable: boolean;
  readonly minimumQuantity: number;
  readonly maximumQuantity: number;
  readonly limit: { readonly unit: string; readonly count: number | null };
  readonly unitType: string;
  readonly billing: string;
  readonly billingCycles: readonly string[];
  readonly term: string | null;
  readonly requiredQualifications: readonly string[];
  readonly salesGroupId: string;
  readonly prerequisites: readonly string[];
  readonly upgradeTargets: readonly string[];
  readonly conversionTargets: readonly string[];
}

export interface MarketFact {
  readonly country: string;
  readonly region: string;
  readonly currencyCode: string | null;
  readonly cultures: readonly string[];
  readonly clouds: readonly string[];
}

export interface CategoryFact {
  readonly key: string;
  readonly name: string;
  readonly rank: number;
}

export interface PriceFact {
  readonly microsoftOfferId: string;
  readonly billingCycle: string;
  readonly unitPrice: string;
}

const read = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));

export const offerFacts = read('offers').offers as readonly OfferFact[];
export const marketFacts = read('markets').markets as readonly MarketFact[];
export const categoryFacts = read('offer-categories').categories as readonly CategoryFact[];
export const priceFacts = read('demo-prices').prices as readonly PriceFact[];

export const offerFact = (microsoftOfferId: string): OfferFact => {
  const found = offerFacts.find((offer) => offer.microsoftOfferId === microsoftOfferId);
  if (!found) throw new Error(`There is no offer ${microsoftOfferId}`);
  return found;
};

export const clouds = ['PUBLIC', 'US_GOVERNMENT', 'CHINA_21VIANET'] as const;

/** The catalogue does not say in which clouds: licences are sold in all three, usage in the public one. */
export const isSold = (offer: OfferFact, country: string, cloud: string): boolean =>
  (offer.billing === 'LICENSE' || cloud === 'PUBLIC') &&
  marketFacts.some((market) => market.country === country && market.clouds.includes(cloud));

/** The segments that a customer may buy from, by the purchase matrix. */
const segments: Readonly<Record<string, readonly string[]>> = {
  NONE: ['COMMERCIAL'],
  EDUCATION: ['COMMERCIAL', 'EDUCATION'],
  NONPROFIT: ['COMMERCIAL', 'NONPROFIT'],
  GOVERNMENT_COMMUNITY_CLOUD: ['GOVERNMENT_COMMUNITY_CLOUD'],
  STATE_OWNED_ENTITY: ['COMMERCIAL'],
};

export const qualifications = Object.keys(segments);

export const mayBuy = (offer: OfferFact, qualification: string): boolean => {
  const wanted = offer.requiredQualifications.length ? offer.requiredQualifications : ['COMMERCIAL'];
  return wanted.some((segment) => segments[qualification]?.includes(segment));
};

/** The API's id of every offer, by Microsoft's published one. */
export const readOfferIds = async (client: Client): Promise<ReadonlyMap<string, string>> => {
  const ids = new Map<string, string>();
  let after: string | null = null;
  do {
    const { offers }: Page = await client.ask(
      `query ($after: String) {
        offers(market: "US", first: 100, after: $after) {
          nodes { id microsoftOfferId }
          pageInfo { hasNextPage endCursor }
        }
      }`,
      { after },
    );
    for (const { id, microsoftOfferId } of offers.nodes) ids.set(microsoftOfferId, id);
    after = offers.pageInfo.hasNextPage ? offers.pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
};

interface Page {
  readonly offers: {
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly microsoftOfferId: string }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
