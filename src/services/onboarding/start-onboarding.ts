import { v7 as uuidv7 } from 'uuid';
import { CustomerOnboarding } from '../../entities/customer-onboarding.ts';
import { emptyDraft } from '../../onboarding/draft.ts';
import { limits } from '../../onboarding/limits.ts';
import { checkResellerChoice } from '../../onboarding/rules/indirect-reseller.ts';
import { checkText, cleanText } from '../../onboarding/rules/text.ts';
import { draftChanges, record } from '../audit/record.ts';
import { authorize, type Caller } from '../caller.ts';
import { recall, remember } from '../idempotency.ts';
import {
  done,
  doneBefore,
  expiryOf,
  findOwn,
  type OnboardingDeps,
  type OnboardingResult,
  refused,
  untilSettled,
} from './drafts.ts';
import { loadFactsOf } from './facts.ts';

export interface StartChoice {
  /** Preselects the reseller. */
  readonly resellerId?: string | null | undefined;
  /** The same key gives the same onboarding. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Opens an empty draft. */
export const startOnboarding = async (
  deps: OnboardingDeps,
  caller: Caller,
  choice: StartChoice,
): Promise<OnboardingResult> => {
  const { viewer } = caller;
  authorize(viewer, 'ONBOARD_CUSTOMERS');
  const catalogue = await deps.catalogue.current();
  const resellerId = choice.resellerId ?? null;
  const key = cleanText(choice.idempotencyKey ?? null) ?? caller.idempotencyKey;
  const call = { operation: 'startCustomerOnboarding', key, input: { resellerId } };
  const wrongKey = checkText(key, ['idempotencyKey'], limits.idempotencyKey);
  const draft = { ...emptyDraft, isResellerChosen: resellerId !== null, resellerId };
  return untilSettled(deps.database, async (manager) => {
    const now = deps.clock();
    const startedId = wrongKey.length > 0 ? null : await recall(manager, caller, now, call);
    const started = startedId && (await findOwn(manager, viewer.partner.id, startedId));
    if (started) return doneBefore(started);

    const facts = await loadFactsOf(manager, catalogue, viewer.partner, draft, now);
    const findings = [...wrongKey, ...(resellerId === null ? [] : checkResellerChoice(draft, facts))];
    if (findings.length > 0) return refused(null, ...findings);

    const row = Object.assign(new CustomerOnboarding(), {
      id: uuidv7(),
      partnerId: viewer.partner.id,
      version: 1,
      state: 'DRAFT',
      ...draft,
      lines: [],
      quote: null,
      customerId: null,
      createdAt: now,
      createdBy: viewer.subject,
      updatedAt: now,
      updatedBy: viewer.subject,
      expiresAt: expiryOf(now, deps),
    } satisfies CustomerOnboarding);
    await manager.insert(CustomerOnboarding, row);
    await remember(manager, caller, now, call, row.id);
    const changes = draftChanges(emptyDraft, row);
    await record(manager, caller, now, [{ operation: 'START_ONBOARDING', onboardingId: row.id, changes }]);
    return done(row);
  });
};
