import Big from 'big.js';
import type { ChosenOffer, Line } from '../draft/lines.ts';
import type { BillingCycle } from '../gql/graphql.ts';

/** Offer ids from a base down to an add-on: on this screen each offer stands once in one place. */
export type Place = readonly string[];

export type ChangeLines = (lines: readonly Line[]) => readonly Line[];

const newLine = (offer: ChosenOffer): Line => ({
  offer,
  quantity: offer.minimumQuantity,
  billingCycle: offer.supportedBillingCycles.includes('MONTHLY')
    ? 'MONTHLY'
    : (offer.supportedBillingCycles[0] ?? 'NONE'),
  friendlyName: null,
  unitPrice: null,
  lineTotal: null,
  addOns: [],
});

/** Adds an offer, or an add-on below what stands at the place; once. */
export const added =
  (offer: ChosenOffer, [id, ...below]: Place = []): ChangeLines =>
  (lines) => {
    if (id !== undefined)
      return lines.map((line) =>
        line.offer.id === id ? { ...line, addOns: added(offer, below)(line.addOns) } : line,
      );
    return lines.some((line) => line.offer.id === offer.id) ? lines : [...lines, newLine(offer)];
  };

export const removed =
  ([id, ...below]: Place): ChangeLines =>
  (lines) =>
    below.length > 0
      ? lines.map((line) => (line.offer.id === id ? { ...line, addOns: removed(below)(line.addOns) } : line))
      : lines.filter((line) => line.offer.id !== id);

/** Add-ons are billed on as they were; what it costs now the server tells. */
export const changed =
  (
    [id, ...below]: Place,
    change: Partial<{ readonly quantity: number; readonly billingCycle: BillingCycle }>,
  ): ChangeLines =>
  (lines) =>
    lines.map((line) => {
      if (line.offer.id !== id) return line;
      if (below.length > 0) return { ...line, addOns: changed(below, change)(line.addOns) };
      return { ...line, ...change, unitPrice: null, lineTotal: null };
    });

/** Where the API names this place when something is wrong there: `lines.0.addOns.1`. */
export const pathOf = (lines: readonly Line[], [id, ...below]: Place): string => {
  const index = lines.findIndex((line) => line.offer.id === id);
  const rest =
    below.length > 0 ? `.${pathOf(lines[index]?.addOns ?? [], below).replace(/^lines/, 'addOns')}` : '';
  return `lines.${index}${rest}`;
};

const allOf = (lines: readonly Line[]): Line[] => lines.flatMap((line) => [line, ...allOf(line.addOns)]);

export interface Total {
  readonly billingCycle: BillingCycle;
  readonly amount: string;
  readonly currencyCode: string;
}

/** One sum for each cycle, of the lines with a price. */
export const totalsOf = (lines: readonly Line[]): Total[] => {
  const totals = new Map<BillingCycle, Total>();
  for (const { billingCycle, lineTotal } of allOf(lines)) {
    if (!lineTotal) continue;
    const before = totals.get(billingCycle)?.amount ?? '0';
    const amount = new Big(before).plus(lineTotal.amount).toFixed();
    totals.set(billingCycle, { billingCycle, amount, currencyCode: lineTotal.currencyCode });
  }
  return [...totals.values()];
};

export const countOf = (lines: readonly Line[]): number => allOf(lines).length;
