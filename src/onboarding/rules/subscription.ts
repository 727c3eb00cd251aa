import type { SubscriptionStatus } from '../enums.ts';
import type { OfferFacts } from '../facts.ts';
import { type Finding, finding } from '../finding.ts';
import { nextStatus, type SubscriptionAction } from '../subscription-states.ts';
import { checkQuantity } from './selection.ts';

/** What rules look at in a subscription. */
export interface SubscriptionFacts {
  readonly status: SubscriptionStatus;
  readonly version: number;
  readonly isTrial: boolean;
  readonly dataRetainedUntil: string | null;
}

/** Whether the partner may take the action, on the version that it has seen; null is no action at all. */
export const checkAction = (
  { status, version }: SubscriptionFacts,
  action: SubscriptionAction | null,
  expectedVersion: number | null | undefined,
): Finding[] => {
  if (action !== null && nextStatus(status, action, 'PARTNER') === null)
    return [finding('SUBSCRIPTION_NOT_ACTIVE', ['subscriptionId'], { detail: status })];
  return expectedVersion == null || expectedVersion === version
    ? []
    : [finding('VERSION_CONFLICT', ['expectedVersion'], { currentVersion: version })];
};

/** A trial keeps the seats that it began with. */
export const checkNewQuantity = (
  { isTrial }: SubscriptionFacts,
  offer: OfferFacts,
  quantity: number,
): Finding[] =>
  isTrial
    ? [finding('CHANGE_NOT_ALLOWED', ['quantity'], { detail: 'TRIAL_QUANTITY' })]
    : checkQuantity(offer, quantity);

export const checkAutoRenew = (offer: OfferFacts, isWanted: boolean): Finding[] =>
  isWanted && !offer.isAutoRenewable
    ? [finding('CHANGE_NOT_ALLOWED', ['autoRenewEnabled'], { detail: 'AUTO_RENEW' })]
    : [];

/** Not once its data may be erased, and an add-on not before its base. */
export const checkReactivation = (
  { dataRetainedUntil }: SubscriptionFacts,
  base: { readonly status: SubscriptionStatus } | null,
  today: string,
): Finding[] => {
  if (dataRetainedUntil !== null && dataRetainedUntil < today)
    return [finding('SUBSCRIPTION_NOT_ACTIVE', ['subscriptionId'], { detail: 'DELETED' })];
  return base && base.status !== 'ACTIVE' ? [finding('PARENT_NOT_ACTIVE', ['subscriptionId'])] : [];
};
