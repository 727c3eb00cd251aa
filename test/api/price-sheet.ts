import type { BillingCycle } from '../../src/commands/operations.generated.ts';
import type { Client } from '../support/client.ts';
import type { SeenMoney } from './read-onboarding.ts';
import type { Mistake } from './refusal.ts';

export interface PriceChoice {
  readonly microsoftOfferId: string;
  readonly country: string;
  readonly billingCycle: BillingCycle;
  readonly unitPrice: string;
}

export interface Imported {
  readonly importedCount: number;
  readonly userErrors: readonly Mistake[];
}

export const importPricesDocument = `mutation ($input: ImportPricesInput!) {
  importPrices(input: $input) { importedCount userErrors { __typename code message field } }
}`;

export const importPrices = async (client: Client, prices: readonly PriceChoice[]): Promise<Imported> =>
  (await client.ask<{ importPrices: Imported }>(importPricesDocument, { input: { prices } })).importPrices;

/** One row for an offer in the US by the month, unless said otherwise. */
export const priceOf = (
  microsoftOfferId: string,
  unitPrice: string,
  more: Partial<PriceChoice> = {},
): PriceChoice => ({ microsoftOfferId, country: 'US', billingCycle: 'MONTHLY', unitPrice, ...more });

/** What the catalogue shows the caller as its own price. */
export const readPrice = async (
  client: Client,
  { microsoftOfferId, country, billingCycle }: Omit<PriceChoice, 'unitPrice'>,
  cloud = 'PUBLIC',
): Promise<SeenMoney | null> => {
  const { offers } = await client.ask<{ offers: { nodes: Array<{ partnerPrice: SeenMoney | null }> } }>(
    `query ($country: CountryCode!, $cloud: Cloud, $id: String!, $billingCycle: BillingCycle!) {
      offers(market: $country, cloud: $cloud, filter: { microsoftOfferId: { eq: $id } }) {
        nodes { partnerPrice(market: $country, billingCycle: $billingCycle) { amount currencyCode } }
      }
    }`,
    { country, cloud, id: microsoftOfferId, billingCycle },
  );
  const [offer] = offers.nodes;
  if (!offer) throw new Error(`The offer ${microsoftOfferId} is not sold in ${country}`);
  return offer.partnerPrice;
};
