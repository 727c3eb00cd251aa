import { AdminAccount } from '../../entities/admin-account.ts';
import type { CustomerOnboarding } from '../../entities/customer-onboarding.ts';
import type { AuditOperation, OnboardingState, WebhookEventType } from '../../onboarding/enums.ts';
import { nextState, stateAt } from '../../onboarding/transitions.ts';
import { record } from '../audit/record.ts';
import { authorize, type Caller } from '../caller.ts';
import { toGlobalId } from '../global-ids.ts';
import { publish } from '../webhooks/publish.ts';
import { checkVersion, type DraftRef, invalidState } from './change-draft.ts';
import {
  done,
  findOwn,
  notFound,
  type OnboardingDeps,
  type OnboardingResult,
  refused,
  saveChanges,
  untilSettled,
} from './drafts.ts';

interface Ending {
  readonly action: 'COMPLETE' | 'CANCEL';
  readonly operation: AuditOperation;
  readonly state: OnboardingState;
  readonly event?: WebhookEventType;
}

/** Done: the confirmation page was read, the temporary password is erased. */
export const completeOnboarding = (deps: OnboardingDeps, caller: Caller, ref: DraftRef) =>
  end(deps, caller, ref, { action: 'COMPLETE', operation: 'COMPLETE_ONBOARDING', state: 'COMPLETED' });

/** Drops a draft; a submitted one is past that. */
export const cancelOnboarding = (deps: OnboardingDeps, caller: Caller, ref: DraftRef) =>
  end(deps, caller, ref, {
    action: 'CANCEL',
    operation: 'CANCEL_ONBOARDING',
    state: 'CANCELLED',
    event: 'ONBOARDING_CANCELLED',
  });

/** Asking again for the end that is reached already changes nothing and is no error. */
const end = async (
  deps: OnboardingDeps,
  caller: Caller,
  ref: DraftRef,
  { action, operation, state, event }: Ending,
): Promise<OnboardingResult> => {
  authorize(caller.viewer, 'ONBOARD_CUSTOMERS');
  return untilSettled(deps.database, async (manager) => {
    const row = await findOwn(manager, caller.viewer.partner.id, ref.onboardingId);
    if (!row) return notFound();
    if (row.state === state) return done(row);
    const now = deps.clock();
    const current = stateAt(row, now);
    if (nextState(current, action) === null) return refused(row, invalidState(current));
    const conflicts = checkVersion(row, ref.expectedVersion);
    if (conflicts.length > 0) return refused(row, ...conflicts);

    const changes: Partial<CustomerOnboarding> = { state, updatedAt: now, updatedBy: caller.viewer.subject };
    const saved = await saveChanges(manager, row, changes);
    if (row.customerId)
      await manager.update(AdminAccount, { customerId: row.customerId }, { sealedPassword: null });
    if (event) {
      const data = { onboardingId: toGlobalId('CustomerOnboarding', row.id), version: saved.version };
      await publish(manager, caller, now, [{ type: event, data }]);
    }
    await record(manager, caller, now, [{ operation, onboardingId: row.id, customerId: row.customerId }]);
    return done(saved);
  });
};
