import { idOf } from './ids.ts';
import { scattered } from './names.ts';

/** How many there are of each, and who belongs to whom: arithmetic, so that everybody can work it out again. */
export const partners = 50;

/** How a population of so many customers is made up: 200,000 have 5,000 resellers and 400,000 subscriptions. */
export interface Population {
  readonly customers: number;
  readonly resellers: number;
}

export const populationOf = (customers: number): Population => ({
  customers,
  resellers: Math.max(partners, Math.min(5_000, Math.round(customers / 40))),
});

/** Every second partner is an indirect provider; the first one is, and has three fifths of all customers. */
export const isProvider = (partner: number): boolean => partner % 2 === 0;

export const partnerOf = (customer: number): number =>
  customer % 5 < 3 ? 0 : 1 + (scattered(customer, 11) % (partners - 1));

/** The first provider has one reseller in five, the others share the rest. */
export const providerOf = (reseller: number): number =>
  reseller % 5 === 0 ? 0 : 2 * (1 + (scattered(reseller, 12) % (partners / 2 - 1)));

/** One row each: partner and reseller, and the partnership between the two. */
export const partnerIdOf = (partner: number): string => idOf('partner', partner);
export const resellerIdOf = (reseller: number): string => idOf('partner', partners + reseller);
export const tenantIdOf = (partner: number): string => idOf('tenant', partner);
export const customerIdOf = (customer: number): string => idOf('customer', customer);

/** One, two or three, two on average. */
export const subscriptionsOf = (customer: number): number => [2, 1, 2, 3][customer % 4] as number;

/** Its place among all subscriptions: four customers have eight. */
export const firstSubscriptionOf = (customer: number): number =>
  8 * Math.floor(customer / 4) + ([0, 2, 3, 5][customer % 4] as number);
