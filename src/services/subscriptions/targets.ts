import type { Viewer } from '../../auth/viewer.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Customer } from '../../entities/customer.ts';
import type { CustomerRelationship } from '../../entities/customer-relationship.ts';
import type { Offer } from '../../entities/offer.ts';
import type { Subscription } from '../../entities/subscription.ts';
import type { UpgradeErrorCode } from '../../onboarding/enums.ts';
import type { Holdings } from '../../onboarding/rules/holdings.ts';
import { checkOffer } from '../../onboarding/rules/selection.ts';
import { findUpgradeFaults, lineOf } from '../../onboarding/rules/subscription-replacement.ts';

/** A subscription with what decides on what it may become. */
export interface Surroundings {
  readonly viewer: Viewer;
  readonly catalogue: Catalogue;
  readonly customer: Customer;
  readonly relationship: CustomerRelationship;
  readonly addOns: readonly Subscription[];
  readonly holdings: Holdings;
}

export interface UpgradeTarget {
  readonly offer: Offer;
  readonly isEligible: boolean;
  readonly reasons: readonly UpgradeErrorCode[];
}

/** What a trial can be converted to, by rank; nothing once it is over. */
export const conversionTargetsOf = (
  { offerId, isTrial, status }: Subscription,
  { viewer, catalogue, customer, holdings }: Omit<Surroundings, 'relationship' | 'addOns'>,
): Offer[] => {
  if (!isTrial || status !== 'ACTIVE') return [];
  const { qualification, country } = customer;
  const facts = { partner: viewer.partner, catalogue };
  return catalogue
    .offersOf(catalogue.offer(offerId)?.conversionTargets ?? [])
    .filter((target) => checkOffer(target, { qualification, country, holdings }, facts).length === 0);
};

/** What a subscription's offer can be upgraded to, by rank, each with whether this one can. */
export const upgradeTargetsOf = (
  row: Subscription,
  { viewer, catalogue, customer, relationship, addOns, holdings }: Surroundings,
): UpgradeTarget[] => {
  const offer = catalogue.offer(row.offerId);
  if (!offer) return [];
  const activeAddOns = addOns
    .filter(({ status }) => status === 'ACTIVE')
    .flatMap((addOn) => catalogue.offer(addOn.offerId) ?? []);
  const { qualification, country } = customer;
  const buyer = { qualification, country, holdings };
  const facts = { partner: viewer.partner, catalogue };
  return catalogue.offersOf(offer.upgradeTargets).map((target) => {
    const line = lineOf(row, { targetOfferId: target.id }, target, null);
    const replaced = { ...row, offer, activeAddOns };
    const faults = findUpgradeFaults(replaced, line, relationship.hasDelegatedAdmin, buyer, facts);
    const reasons = [...new Set(faults.map(({ reason }) => reason))];
    return { offer: target, isEligible: reasons.length === 0, reasons };
  });
};
