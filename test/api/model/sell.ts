import { plus } from './days.ts';
import { cycleOf, isTrialOf, type OfferName, offers } from './offers.ts';
import {
  isLive,
  lasting,
  type ModelCustomer,
  type ModelOrder,
  type ModelSubscription,
  type PartnerName,
  type World,
} from './world.ts';

/** A line of an order. */
export interface Line {
  readonly offer: OfferName;
  readonly quantity: number;
  /** Null: the offer's first. */
  readonly cycle: string | null;
  readonly addOn: OfferName | null;
  /** The subscription that it is to go on, or the id of one that the seller does not have with this customer. */
  readonly onto: ModelSubscription | { readonly unknown: string } | null;
}

/** Add-ons directly after their base. */
interface Flat {
  readonly offer: OfferName;
  readonly quantity: number;
  readonly cycle: string;
  /** The offer that it goes on, which is that of the line before or of a subscription. */
  readonly under: OfferName | null;
  readonly onto: ModelSubscription | 'line before' | null;
}

const flatten = (lines: readonly Line[]): Flat[] =>
  lines.flatMap(({ offer, quantity, cycle, addOn, onto }): Flat[] => {
    const base = onto && 'unknown' in onto ? null : onto;
    return [
      { offer, quantity, cycle: cycle ?? cycleOf(offer), under: base?.offer ?? null, onto: base },
      ...(addOn === null
        ? []
        : [{ offer: addOn, quantity, cycle: cycleOf(addOn), under: offer, onto: 'line before' as const }]),
    ];
  });

/** Why these lines cannot be sold to a customer who has these subscriptions, whoever sold them: the codes. */
export const faultsOf = (lines: readonly Line[], owned: readonly ModelSubscription[]): string[] => {
  const flat = flatten(lines);
  const bases = lines.flatMap(({ onto }) => {
    if (onto === null) return [];
    if ('unknown' in onto) return ['NOT_FOUND'];
    return onto.status === 'ACTIVE' ? [] : ['PARENT_NOT_ACTIVE'];
  });
  return [...bases, ...flat.flatMap(formFaults), ...limitFaults(flat, owned), ...trialFaults(flat, owned)];
};

const formFaults = ({ offer, quantity, cycle, under }: Flat): string[] => {
  const { minimum, maximum, cycles, standsOn } = offers[offer];
  const place =
    standsOn.length === 0
      ? under === null
        ? []
        : ['OFFER_NOT_ELIGIBLE']
      : under !== null && standsOn.includes(under)
        ? []
        : ['PREREQUISITE_MISSING'];
  return [
    ...place,
    ...(quantity < minimum || quantity > maximum ? ['QUANTITY_OUT_OF_RANGE'] : []),
    ...(cycles.includes(cycle) ? [] : ['BILLING_CYCLE_NOT_SUPPORTED']),
  ];
};

const limitFaults = (flat: readonly Flat[], owned: readonly ModelSubscription[]): string[] =>
  flat.flatMap(({ offer }, index) => {
    const { mostLive, mostEver } = offers[offer];
    const had = owned.filter((one) => one.offer === offer);
    const bought = flat.slice(0, index + 1).filter((line) => line.offer === offer).length;
    const isTooMany =
      (mostLive !== null && had.filter(isLive).length + bought > mostLive) ||
      (mostEver !== null && had.length + bought > mostEver);
    return isTooMany ? ['OFFER_LIMIT_REACHED'] : [];
  });

const trialFaults = (flat: readonly Flat[], owned: readonly ModelSubscription[]): string[] => {
  const has = [...owned.filter(isLive), ...flat].map(({ offer }) => offer);
  return flat
    .filter(({ offer }) => offers[offer].isTrial && has.some((other) => isTrialOf(offer, other)))
    .map(() => 'OFFER_NOT_ELIGIBLE');
};

/** An order as the product answers it: its id, and those of its subscriptions. */
export interface PlacedOrder {
  readonly id: string;
  readonly subscriptions: ReadonlyArray<{ readonly id: string }>;
}

/** One order for each billing cycle and sales group, one subscription for each line and add-on. */
export const place = (
  world: World,
  customer: ModelCustomer,
  seller: PartnerName,
  lines: readonly Line[],
  placed: readonly PlacedOrder[],
): ModelSubscription[] => {
  const flat = flatten(lines);
  const groupOf = ({ offer, cycle }: Flat) => `${cycle} ${offers[offer].salesGroup}`;
  const groups = [...new Set(flat.map(groupOf))];
  const orders = groups.map((group, index): ModelOrder => {
    const [cycle = '', salesGroup = ''] = group.split(' ');
    return { id: placed[index]?.id ?? 'missing', seller, cycle, salesGroup };
  });
  const reseller = lasting(customer, seller)?.reseller;
  const onRecord = reseller?.isActive ? world.mpnIds[reseller.reseller] : null;
  const made: ModelSubscription[] = [];
  for (const [index, line] of flat.entries()) {
    const group = groups.indexOf(groupOf(line));
    const position = flat.slice(0, index).filter((other) => groupOf(other) === groupOf(line)).length;
    const { term, renews, isTrial } = offers[line.offer];
    const parent = line.onto === 'line before' ? (made.at(-1) ?? null) : line.onto;
    made.push({
      id: placed[group]?.subscriptions[position]?.id ?? 'missing',
      seller,
      order: orders[group] as ModelOrder,
      offer: line.offer,
      soldOn: world.today,
      onRecord,
      parent,
      successor: null,
      version: 1,
      quantity: line.quantity,
      status: 'ACTIVE',
      renews,
      startsOn: world.today,
      endsOn: term && (renews || isTrial) ? plus(world.today, term) : null,
      keptUntil: null,
    });
  }
  customer.orders.push(...orders);
  customer.subscriptions.push(...made);
  world.audit[seller] += orders.length;
  return made;
};
