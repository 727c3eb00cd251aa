import { type EntityManager, In } from 'typeorm';
import { PartnerPrice } from '../../entities/partner-price.ts';
import type { DraftLine } from '../../onboarding/draft.ts';
import type { BillingCycle } from '../../onboarding/enums.ts';
import type { CatalogueFacts } from '../../onboarding/facts.ts';
import { flattenLines } from '../../onboarding/quote.ts';

export interface PriceKey {
  readonly offerId: string;
  readonly country: string;
  readonly billingCycle: BillingCycle;
}

/** What tells a price from the others of its sheet. */
export const nameOfPrice = ({ offerId, country, billingCycle }: PriceKey): string =>
  `${offerId} ${country} ${billingCycle}`;

/** The partner's own prices, in the order of the keys; null where its sheet has none. */
export const findPrices = async (
  manager: EntityManager,
  partnerId: string,
  keys: readonly PriceKey[],
): Promise<Array<string | null>> => {
  if (keys.length === 0) return [];
  const rows = await manager.find(PartnerPrice, {
    where: {
      partnerId,
      offerId: In([...new Set(keys.map(({ offerId }) => offerId))]),
      country: In([...new Set(keys.map(({ country }) => country))]),
    },
  });
  const prices = new Map(rows.map((row) => [nameOfPrice(row), row.unitPrice]));
  return keys.map((key) => prices.get(nameOfPrice(key)) ?? null);
};

/** Usage is metered: a unit price says nothing about what a line will cost, so that it stays unpriced. */
export const pricesOfLines = async (
  manager: EntityManager,
  partnerId: string,
  country: string,
  lines: readonly DraftLine[],
  catalogue: CatalogueFacts,
): Promise<Array<string | null>> => {
  const flat = flattenLines(lines);
  const prices = await findPrices(
    manager,
    partnerId,
    flat.map(({ offerId, billingCycle }) => ({ offerId, billingCycle, country })),
  );
  return prices.map((price, index) =>
    catalogue.offer(flat[index]?.offerId ?? '')?.billing === 'USAGE' ? null : price,
  );
};
