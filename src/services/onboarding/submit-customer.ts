import type { EntityManager } from 'typeorm';
import type { Customer } from '../../entities/customer.ts';
import { CustomerOnboarding } from '../../entities/customer-onboarding.ts';
import { type Finding, finding } from '../../onboarding/finding.ts';
import { findProblems } from '../../onboarding/problems.ts';
import { isQuoteExpired } from '../../onboarding/quote.ts';
import { takesCode } from '../../onboarding/rules/qualification.ts';
import { stateAt } from '../../onboarding/transitions.ts';
import { authorize, type Caller } from '../caller.ts';
import { recall, remember } from '../idempotency.ts';
import { spendValidationCode } from '../validation-codes.ts';
import { checkVersion, invalidState } from './change-draft.ts';
import { createCustomer } from './create-customer.ts';
import {
  done,
  doneBefore,
  findOwn,
  notFound,
  type OnboardingDeps,
  type OnboardingResult,
  refused,
  saveChanges,
  untilSettled,
} from './drafts.ts';
import { loadFactsOf } from './facts.ts';

export interface Submission {
  readonly onboardingId: string;
  /** The version that was reviewed. */
  readonly expectedVersion: number;
}

/**
 * Makes the customer and all that belongs to it, in one transaction. The same onboarding gives the same
 * customer, however often and from however many sides it is submitted.
 */
export const submitCustomer = async (
  deps: OnboardingDeps,
  caller: Caller,
  submission: Submission,
): Promise<OnboardingResult> => {
  const { viewer } = caller;
  authorize(viewer, 'ONBOARD_CUSTOMERS');
  const catalogue = await deps.catalogue.current();
  return untilSettled(deps.database, async (manager) => {
    const row = await findOwn(manager, viewer.partner.id, submission.onboardingId);
    if (!row) return notFound();
    const now = deps.clock();
    const call = { operation: 'submitCustomer', key: caller.idempotencyKey, input: submission };
    await recall(manager, caller, now, call);
    if (row.customerId !== null) return doneBefore(row);
    const unready = checkReadiness(row, submission, now);
    if (unready) return refused(row, unready);

    const facts = await loadFactsOf(manager, catalogue, viewer.partner, row, now);
    const problems = findProblems(row, facts);
    if (problems.length > 0) return refused(row, ...problems.map((problem) => problem.finding));

    const submitted = await saveChanges(manager, row, {
      state: 'SUBMITTED',
      updatedAt: now,
      updatedBy: viewer.subject,
    });
    if (takesCode(row.company))
      await spendValidationCode(manager, viewer.partner.id, row.company.validationCode ?? null);
    const customer = await createCustomer(manager, deps, caller, submitted, facts, now);
    await remember(manager, caller, now, call, row.id);
    return done(await linkCustomer(manager, submitted, customer));
  });
};

/** Only a draft that stands as it was reviewed, while its quote holds, may be submitted. */
const checkReadiness = (row: CustomerOnboarding, submission: Submission, now: Date): Finding | null => {
  const state = stateAt(row, now);
  if (state !== 'DRAFT' && state !== 'REVIEWED') return invalidState(state);
  const [conflict] = checkVersion(row, submission.expectedVersion);
  if (conflict) return conflict;
  if (state === 'DRAFT' || row.quote === null) return finding('NOT_REVIEWED', ['onboardingId']);
  return isQuoteExpired(row.quote, now) ? finding('QUOTE_EXPIRED', ['expectedVersion']) : null;
};

/** Last of all, because the customer must be there first; the version was moved on by the submission. */
const linkCustomer = async (
  manager: EntityManager,
  onboarding: CustomerOnboarding,
  { id: customerId }: Customer,
): Promise<CustomerOnboarding> => {
  await manager.update(CustomerOnboarding, { id: onboarding.id }, { customerId });
  return Object.assign(onboarding, { customerId });
};
