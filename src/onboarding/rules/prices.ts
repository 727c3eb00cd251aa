import { Big } from 'big.js';
import type { BillingCycle } from '../enums.ts';
import { type Finding, finding, under } from '../finding.ts';
import { limits } from '../limits.ts';
import { checkCountry, type WhoSellsWhere } from './address.ts';
import { checkBillingCycle } from './selection.ts';

/** One row of a price sheet, as a partner gives it. */
export interface PriceGiven {
  readonly microsoftOfferId: string;
  readonly country: string;
  readonly billingCycle: BillingCycle;
  /** A decimal number as text, for one unit and one billing period. */
  readonly unitPrice: string;
}

/** All rows of one import. Paths lead into `importPrices`' input. */
export const checkPrices = (rows: readonly PriceGiven[], facts: WhoSellsWhere): Finding[] => {
  if (rows.length > limits.prices)
    return [finding('TOO_MANY_LINES', ['prices'], { detail: 'PRICES', params: { maximum: limits.prices } })];
  const seen = new Set<string>();
  return rows.flatMap((row, index) =>
    under(['prices', String(index)], [...checkPrice(row, facts), ...checkFirst(row, seen)]),
  );
};

/** One row by itself. */
export const checkPrice = (row: PriceGiven, facts: WhoSellsWhere): Finding[] => {
  const offer = facts.catalogue.offerByMicrosoftId(row.microsoftOfferId);
  return [
    ...(offer ? [] : [finding('NOT_FOUND', ['microsoftOfferId'])]),
    ...checkCountry(row.country, facts),
    ...(offer ? checkBillingCycle(offer, row.billingCycle) : []),
    ...checkUnitPrice(row.unitPrice),
  ];
};

/** Of two rows for the same price nobody knows which one is meant. */
export const checkFirst = (
  { microsoftOfferId, country, billingCycle }: PriceGiven,
  seen: Set<string>,
): Finding[] => {
  const name = JSON.stringify([microsoftOfferId, country, billingCycle]);
  if (seen.has(name)) return [finding('DUPLICATE_ROW', [])];
  seen.add(name);
  return [];
};

const checkUnitPrice = (unitPrice: string): Finding[] => {
  const { maximum, places } = limits.unitPrice;
  const price = new Big(unitPrice);
  const fits = price.gte(0) && price.lte(maximum) && price.round(places).eq(price);
  return fits ? [] : [finding('PRICE_INVALID', ['unitPrice'], { params: { maximum, places } })];
};
