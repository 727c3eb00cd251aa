import { Big } from 'big.js';
import type { DraftLine } from './draft.ts';
import type { BillingCycle } from './enums.ts';

/** A line with the partner's own price; null where its price sheet has none. */
export interface PricedLine extends Omit<DraftLine, 'addOns'> {
  readonly unitPrice: string | null;
  readonly lineTotal: string | null;
  readonly addOns: readonly PricedLine[];
}

export interface QuoteTotal {
  readonly billingCycle: BillingCycle;
  readonly total: string;
}

/** What Review shows: prices held until `expiresAt`, for one version of the draft. */
export interface Quote {
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly expiresAt: string;
  readonly currencyCode: string;
  /** One for each line, add-ons directly after their base. */
  readonly unitPrices: ReadonlyArray<string | null>;
  readonly totals: readonly QuoteTotal[];
  readonly unpricedLineCount: number;
}

export const isQuoteExpired = (quote: Quote, now: Date): boolean =>
  Date.parse(quote.expiresAt) <= now.getTime();

/** Lines in the order in which prices are held: each base, then its add-ons. */
export const flattenLines = <T extends { readonly addOns: readonly T[] }>(lines: readonly T[]): T[] =>
  lines.flatMap((line) => [line, ...flattenLines(line.addOns)]);

/** Puts a price on each line, by the order of `flattenLines`. */
export const priceLines = (
  lines: readonly DraftLine[],
  unitPrices: ReadonlyArray<string | null>,
): PricedLine[] => {
  let position = 0;
  const price = (line: DraftLine): PricedLine => {
    const unitPrice = unitPrices[position++] ?? null;
    return {
      ...line,
      unitPrice,
      lineTotal: unitPrice === null ? null : new Big(unitPrice).times(line.quantity).toFixed(),
      addOns: line.addOns.map(price),
    };
  };
  return lines.map(price);
};

/** The sum of each billing cycle, for one of its periods; lines without a price are counted instead. */
export const totalsOf = (lines: readonly PricedLine[]): Pick<Quote, 'totals' | 'unpricedLineCount'> => {
  const flat = flattenLines(lines);
  const sums = new Map<BillingCycle, Big>();
  for (const { billingCycle, lineTotal } of flat) {
    if (lineTotal !== null) sums.set(billingCycle, (sums.get(billingCycle) ?? new Big(0)).plus(lineTotal));
  }
  return {
    totals: [...sums].map(([billingCycle, total]) => ({ billingCycle, total: total.toFixed() })),
    unpricedLineCount: flat.filter((line) => line.lineTotal === null).length,
  };
};
