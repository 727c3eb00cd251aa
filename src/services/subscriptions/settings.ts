import { limits } from '../../onboarding/limits.ts';
import { checkAutoRenew, checkNewQuantity } from '../../onboarding/rules/subscription.ts';
import { checkText, cleanText } from '../../onboarding/rules/text.ts';
import type { Caller } from '../caller.ts';
import { changeSubscription, checkAgreementOf, offerOf, type SubscriptionRef } from './change.ts';
import type { SubscriptionDeps, SubscriptionResult } from './deps.ts';

type Result = Promise<SubscriptionResult>;

/** More or fewer licences, at the price of the term. */
export const changeSubscriptionQuantity = (
  deps: SubscriptionDeps,
  caller: Caller,
  ref: SubscriptionRef,
  quantity: number,
): Result =>
  changeSubscription(deps, caller, ref, {
    action: 'CHANGE',
    judge: async (held) => [
      ...(await checkAgreementOf(held, 'subscriptionId')),
      ...checkNewQuantity(held.row, offerOf(held), quantity),
    ],
    changes: () => ({ quantity }),
  });

/** A blank name says the same as none: the offer's own. */
export const renameSubscription = (
  deps: SubscriptionDeps,
  caller: Caller,
  ref: SubscriptionRef,
  friendlyName: string,
): Result => {
  const name = cleanText(friendlyName);
  return changeSubscription(deps, caller, ref, {
    action: 'CHANGE',
    judge: () => checkText(name, ['friendlyName'], limits.friendlyName),
    changes: (held) => ({ friendlyName: name ?? offerOf(held).name }),
  });
};

export const setAutoRenew = (
  deps: SubscriptionDeps,
  caller: Caller,
  ref: SubscriptionRef,
  autoRenewEnabled: boolean,
): Result =>
  changeSubscription(deps, caller, ref, {
    action: 'CHANGE',
    judge: (held) => checkAutoRenew(offerOf(held), autoRenewEnabled),
    changes: () => ({ autoRenewEnabled }),
  });
