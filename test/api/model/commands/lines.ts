import fc from 'fast-check';
import { anyOf, pickLikely } from '../command.ts';
import { type OfferName, offerNames, offers } from '../offers.ts';
import type { Product } from '../product.ts';
import type { Line } from '../sell.ts';
import type { ModelCustomer, ModelSubscription, PartnerName, World } from '../world.ts';

export interface DrawnLine {
  readonly offer: OfferName;
  readonly quantity: number;
  readonly cycle: string | null;
  readonly addOn: OfferName | null;
  /** Which of all subscriptions it is to go on; null for none. */
  readonly onto: number | null;
}

/** What can mostly be sold as it is: an offer with the add-on that fits it. */
const fit: ReadonlyArray<readonly [OfferName, OfferName | null]> = [
  ['premium', null],
  ['e1', 'phones'],
  ['e3', null],
  ['e3', 'phones'],
  ['e3Trial', null],
  ['e3Trial', 'phones'],
  ['azure', null],
];

/** Trials have 25 licences; more than 300 are too many for some. */
const fitLine = fc
  .record({ choice: fc.constantFrom(...fit), isAnnual: fc.boolean() })
  .map(({ choice: [offer, addOn], isAnnual }): DrawnLine => {
    const cycle = isAnnual && offers[offer].cycles.includes('ANNUAL') ? 'ANNUAL' : null;
    return { offer, quantity: 25, cycle, addOn, onto: null };
  });

const anyLine: fc.Arbitrary<DrawnLine> = fc.record({
  offer: fc.constantFrom(...offerNames),
  quantity: fc.constantFrom(25, 1, 300, 301),
  cycle: fc.constantFrom(null, 'MONTHLY', 'ANNUAL'),
  addOn: fc.constantFrom(null, 'phones' as const, 'calls' as const),
  onto: fc.constant(null),
});

/** An add-on for what is there already. */
const addOnLine: fc.Arbitrary<DrawnLine> = fc.record({
  offer: fc.constantFrom('phones' as const, 'calls' as const),
  quantity: fc.constant(25),
  cycle: fc.constant(null),
  addOn: fc.constantFrom(null, 'calls' as const),
  onto: anyOf,
});

const severally = (line: fc.Arbitrary<DrawnLine>) => fc.array(line, { minLength: 1, maxLength: 2 });

/** For a new customer. */
export const firstLines = severally(
  fc.oneof({ weight: 9, arbitrary: fitLine }, { weight: 1, arbitrary: anyLine }),
);

/** For one who is there already. */
export const moreLines = severally(
  fc.oneof(
    { weight: 5, arbitrary: fitLine },
    { weight: 3, arbitrary: addOnLine },
    { weight: 1, arbitrary: anyLine },
  ),
);

/** The lines as somebody orders them who sells to this customer; null for nobody, who has sold it nothing yet. */
export const toLines = (
  { customers }: World,
  buyer: { readonly customer: ModelCustomer; readonly seller: PartnerName } | null,
  drawn: readonly DrawnLine[],
): Line[] => {
  const all = customers.flatMap(({ subscriptions }) => subscriptions);
  const isOwn = (one: ModelSubscription) =>
    one.seller === buyer?.seller && buyer.customer.subscriptions.includes(one);
  return drawn.map(({ onto, ...line }) => {
    const isBase = (one: ModelSubscription) => isOwn(one) && offers[line.offer].standsOn.includes(one.offer);
    const wanted = onto === null ? null : (pickLikely(all, onto, isBase) ?? null);
    return { ...line, onto: wanted && (isOwn(wanted) ? wanted : { unknown: wanted.id }) };
  });
};

export const lineInputs = ({ shelf }: Product, lines: readonly Line[]): object[] =>
  lines.map(({ offer, quantity, cycle, addOn, onto }) => ({
    offerId: shelf.offerIds[offer],
    quantity,
    ...(cycle === null ? {} : { billingCycle: cycle }),
    ...(addOn === null ? {} : { addOns: [{ offerId: shelf.offerIds[addOn], quantity }] }),
    ...(onto === null ? {} : { parentSubscriptionId: 'unknown' in onto ? onto.unknown : onto.id }),
  }));
