import { Subscription } from '../../entities/subscription.ts';
import { checkReactivation } from '../../onboarding/rules/subscription.ts';
import type { Caller } from '../caller.ts';
import { takeAlong } from './add-ons.ts';
import { changeSubscription, type SubscriptionRef } from './change.ts';
import type { SubscriptionDeps, SubscriptionResult } from './deps.ts';
import { retentionFrom } from './retention.ts';

type Result = Promise<SubscriptionResult>;

/** Pauses a subscription with all of its add-ons; the data is kept for a while. */
export const suspendSubscription = (deps: SubscriptionDeps, caller: Caller, ref: SubscriptionRef): Result =>
  changeSubscription(deps, caller, ref, {
    action: 'SUSPEND',
    done: 'SUSPENDED',
    changes: async ({ manager, relationship, today }) => ({
      status: 'SUSPENDED',
      dataRetainedUntil: await retentionFrom(manager, relationship, today),
    }),
    extra: ({ manager, row }, { dataRetainedUntil = null }) =>
      takeAlong(manager, row, 'SUSPEND', dataRetainedUntil),
  });

/** Goes on with what was suspended. Its add-ons stay as they are: each is billed, and is reactivated by itself. */
export const reactivateSubscription = (
  deps: SubscriptionDeps,
  caller: Caller,
  ref: SubscriptionRef,
): Result =>
  changeSubscription(deps, caller, ref, {
    action: 'REACTIVATE',
    done: 'ACTIVE',
    judge: async ({ manager, row, today }) => {
      const base = row.parentId && (await manager.findOneBy(Subscription, { id: row.parentId }));
      return checkReactivation(row, base || null, today);
    },
    changes: () => ({ status: 'ACTIVE', dataRetainedUntil: null }),
  });
