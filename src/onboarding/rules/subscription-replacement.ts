import type { DraftLine } from '../draft.ts';
import type { BillingCycle, SubscriptionStatus, UpgradeErrorCode } from '../enums.ts';
import type { OfferFacts } from '../facts.ts';
import { type FieldPath, type Finding, finding } from '../finding.ts';
import type { WhoSellsWhere } from './address.ts';
import { type Buyer, checkLines, defaultBillingCycle } from './selection.ts';

/** A subscription that another one is to take the place of. */
export interface Replaced {
  readonly status: SubscriptionStatus;
  readonly isTrial: boolean;
  readonly quantity: number;
  readonly billingCycle: BillingCycle;
  readonly offer: OfferFacts;
  /** The offers of the add-ons that are active on it. */
  readonly activeAddOns: readonly OfferFacts[];
}

/** What of the old subscription is chosen anew; what is left out stays, where the target has it. */
export interface Choice {
  readonly targetOfferId: string;
  readonly quantity?: number | null | undefined;
  readonly billingCycle?: BillingCycle | null | undefined;
}

/** The line by which the new subscription is ordered. */
export const lineOf = (
  { quantity, billingCycle }: Pick<Replaced, 'quantity' | 'billingCycle'>,
  choice: Choice,
  target: OfferFacts | undefined,
  friendlyName: string | null,
): DraftLine => ({
  offerId: choice.targetOfferId,
  quantity: choice.quantity ?? quantity,
  billingCycle:
    choice.billingCycle ??
    (target?.supportedBillingCycles.includes(billingCycle) ? billingCycle : defaultBillingCycle(target)),
  friendlyName,
  addOns: [],
});

/** A trial becomes one of the paid offers that the catalogue names for it. Paths lead into `convertTrial`'s input. */
export const checkConversion = (
  replaced: Replaced,
  line: DraftLine,
  buyer: Buyer,
  facts: WhoSellsWhere,
): Finding[] => {
  const target = facts.catalogue.offer(line.offerId);
  const stranded = target
    ? replaced.activeAddOns.filter(({ prerequisites }) => !prerequisites.includes(target.microsoftOfferId))
    : [];
  return [
    ...(replaced.isTrial ? [] : [changeNotAllowed('NOT_A_TRIAL')]),
    ...checkTarget(target, replaced.offer.conversionTargets),
    ...(target ? checkLines([line], buyer, facts).map(atTarget) : []),
    ...(stranded.length > 0 ? [changeNotAllowed('ADD_ONS')] : []),
  ];
};

/** Why an upgrade is not to be had: Partner Center's word for it, and the mistake that it is here. */
export interface UpgradeFault {
  readonly reason: UpgradeErrorCode;
  readonly finding: Finding;
}

/** Paths lead into `upgradeSubscription`'s input. */
export const findUpgradeFaults = (
  replaced: Replaced,
  line: DraftLine,
  hasDelegatedAdmin: boolean,
  buyer: Buyer,
  facts: WhoSellsWhere,
): UpgradeFault[] => {
  const target = facts.catalogue.offer(line.offerId);
  const fault = (reason: UpgradeErrorCode, found: Finding): UpgradeFault => ({ reason, finding: found });
  return [
    ...statusFaults(replaced),
    ...(hasDelegatedAdmin
      ? []
      : [fault('DELEGATED_ADMIN_PERMISSIONS_DISABLED', changeNotAllowed('DELEGATED_ADMIN'))]),
    ...(replaced.activeAddOns.length > 0
      ? [fault('SUBSCRIPTION_ADD_ONS_PRESENT', changeNotAllowed('ADD_ONS'))]
      : []),
    ...checkTarget(target, replaced.offer.upgradeTargets).map((found) =>
      fault('SUBSCRIPTION_TARGET_OFFER_NOT_FOUND', found),
    ),
    ...(target && (buyer.holdings.get(target.id)?.live ?? 0) > 0
      ? [fault('CONFLICTING_SERVICE_TYPES', notATarget())]
      : []),
    ...(target ? checkLines([line], buyer, facts) : []).map((found) =>
      fault(reasonOf[found.code] ?? 'OTHER', atTarget(found)),
    ),
  ];
};

const statusFaults = ({ status }: Replaced): UpgradeFault[] => {
  if (status === 'ACTIVE') return [];
  const reason = status === 'PENDING' ? 'SUBSCRIPTION_NOT_PROVISIONED' : 'SUBSCRIPTION_STATUS_NOT_ACTIVE';
  return [{ reason, finding: finding('SUBSCRIPTION_NOT_ACTIVE', ['subscriptionId'], { detail: status }) }];
};

const reasonOf: Partial<Record<Finding['code'], UpgradeErrorCode>> = {
  OFFER_NOT_AVAILABLE: 'SUBSCRIPTION_TARGET_OFFER_NOT_FOUND',
  OFFER_NOT_ELIGIBLE: 'SUBSCRIPTION_TARGET_OFFER_NOT_FOUND',
};

const checkTarget = (target: OfferFacts | undefined, targets: readonly string[]): Finding[] => {
  if (!target) return [finding('NOT_FOUND', ['targetOfferId'])];
  return targets.includes(target.microsoftOfferId) ? [] : [notATarget()];
};

/** Whether it is none at all or the customer has it already, from whomever, is not told apart. */
const notATarget = (): Finding =>
  finding('OFFER_NOT_ELIGIBLE', ['targetOfferId'], { detail: 'NOT_A_TARGET' });

const changeNotAllowed = (detail: string): Finding =>
  finding('CHANGE_NOT_ALLOWED', ['subscriptionId'], { detail });

/** The one line of the order is spread over the input. */
const atTarget = (found: Finding): Finding => {
  const field: FieldPath = found.field.slice(2);
  return { ...found, field: field[0] === 'offerId' ? ['targetOfferId'] : field };
};
