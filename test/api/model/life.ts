import { daysBetween, plus } from './days.ts';
import { offers } from './offers.ts';
import {
  addOnsBelow,
  lasting,
  type ModelCustomer,
  type ModelSubscription,
  type PartnerName,
  type World,
} from './world.ts';

/** How long the data is kept of what ends today: 90 days, and up to 30 that passed before the first bill. */
export const keptUntil = ({ today }: World, customer: ModelCustomer, seller: PartnerName): string => {
  const account = customer.relationships.find((one) => one.seller === seller);
  const billed = customer.subscriptions.find((one) => one.seller === seller && !offers[one.offer].isTrial);
  const waited = account && billed ? daysBetween(account.startedOn, billed.soldOn) : 0;
  return plus(today, { days: 90 + Math.min(Math.max(waited, 0), 30) });
};

/** @returns how many subscriptions were changed, each told in the seller's audit */
export const suspend = (world: World, customer: ModelCustomer, one: ModelSubscription): number => {
  const until = keptUntil(world, customer, one.seller);
  const along = addOnsBelow(customer, one).filter(({ status }) => status === 'ACTIVE');
  for (const each of [one, ...along]) change(each, { status: 'SUSPENDED', keptUntil: until });
  return 1 + along.length;
};

/** A base that is over takes along what still lives on it. */
export const expire = (
  customer: ModelCustomer,
  one: ModelSubscription,
  own: Partial<ModelSubscription>,
  addOnsKeptUntil: string,
): number => {
  const along = addOnsBelow(customer, one).filter(
    ({ status }) => status === 'ACTIVE' || status === 'SUSPENDED',
  );
  change(one, { status: 'EXPIRED', ...own });
  for (const each of along) change(each, { status: 'EXPIRED', keptUntil: addOnsKeptUntil });
  return 1 + along.length;
};

const erase = (customer: ModelCustomer, one: ModelSubscription): number => {
  const along = addOnsBelow(customer, one).filter(
    ({ status }) => status === 'SUSPENDED' || status === 'EXPIRED',
  );
  for (const each of [one, ...along]) change(each, { status: 'DELETED', keptUntil: null });
  return 1 + along.length;
};

const renew = ({ today }: World, one: ModelSubscription): number => {
  const { term } = offers[one.offer];
  if (!term || !one.endsOn) throw new Error('What has no term does not renew');
  let [start, end] = [one.endsOn, plus(one.endsOn, term)];
  while (end <= today) [start, end] = [end, plus(end, term)];
  change(one, { startsOn: start, endsOn: end });
  return 1;
};

/** What the clock does to one subscription on this day. */
const settle = (world: World, customer: ModelCustomer, one: ModelSubscription): number => {
  if (one.keptUntil !== null && one.keptUntil < world.today) return erase(customer, one);
  if (one.endsOn === null || one.endsOn > world.today) return 0;
  if (one.status === 'ACTIVE' && one.renews) return renew(world, one);
  if (one.status === 'ACTIVE' || (one.status === 'SUSPENDED' && !one.renews)) {
    const until = one.keptUntil ?? keptUntil(world, customer, one.seller);
    return expire(customer, one, { keptUntil: until }, until);
  }
  return 0;
};

/** Bases first: what ends with its base is not renewed before. */
export const settleAll = (world: World): void => {
  for (const customer of world.customers)
    for (const base of customer.subscriptions.filter(({ parent }) => parent === null))
      for (const one of [base, ...addOnsBelow(customer, base)])
        world.audit[one.seller] += settle(world, customer, one);
};

export const change = (one: ModelSubscription, changes: Partial<ModelSubscription>): void => {
  Object.assign(one, changes);
  one.version += 1;
};

/** Whether the partner may still change anything of what it sold. */
export const isOwn = (customer: ModelCustomer, { seller }: ModelSubscription, who: PartnerName): boolean =>
  seller === who && lasting(customer, who) !== undefined;
