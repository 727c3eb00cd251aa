import type { EntityManager } from 'typeorm';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { CustomerOnboarding } from '../../entities/customer-onboarding.ts';
import type { Draft } from '../../onboarding/draft.ts';
import type { AuditOperation, OnboardingState } from '../../onboarding/enums.ts';
import type { OnboardingFacts } from '../../onboarding/facts.ts';
import { type Finding, finding } from '../../onboarding/finding.ts';
import { nextState, type OnboardingAction, stateAt } from '../../onboarding/transitions.ts';
import { draftChanges, record } from '../audit/record.ts';
import type { Caller } from '../caller.ts';
import {
  done,
  expiryOf,
  findOwn,
  notFound,
  type OnboardingDeps,
  type OnboardingResult,
  refused,
  saveChanges,
  untilSettled,
} from './drafts.ts';
import { loadFactsOf } from './facts.ts';

/** Which draft is to be changed, and in which version the caller has seen it. */
export interface DraftRef {
  readonly onboardingId: string;
  /** Absent: whatever the version is. */
  readonly expectedVersion?: number | null | undefined;
}

/** A step, as far as it differs from the others. */
export interface Step {
  readonly action: OnboardingAction;
  readonly operation: AuditOperation;
  /** The draft as it would be. */
  readonly apply: (draft: Draft, catalogue: Catalogue) => Draft;
  /** Why it must not be so; nothing is saved when there is a finding. */
  readonly judge: (draft: Draft, facts: OnboardingFacts) => readonly Finding[];
  /** What is written beside the draft itself. */
  readonly extra?: (
    manager: EntityManager,
    draft: Draft,
    facts: OnboardingFacts,
    nextVersion: number,
  ) => Promise<Partial<CustomerOnboarding>>;
}

/** Read, judge, write if nobody has written meanwhile, and tell the audit: all in one transaction. */
export const changeDraft = async (
  deps: OnboardingDeps,
  caller: Caller,
  ref: DraftRef,
  step: Step,
): Promise<OnboardingResult> => {
  const catalogue = await deps.catalogue.current();
  return untilSettled(deps.database, async (manager) => {
    const row = await findOwn(manager, caller.viewer.partner.id, ref.onboardingId);
    if (!row) return notFound();
    const now = deps.clock();
    const state = nextState(stateAt(row, now), step.action);
    if (state === null) return refused(row, invalidState(stateAt(row, now)));
    const conflicts = checkVersion(row, ref.expectedVersion);
    if (conflicts.length > 0) return refused(row, ...conflicts);

    const draft = step.apply(row, catalogue);
    const facts = await loadFactsOf(manager, catalogue, caller.viewer.partner, draft, now);
    const findings = step.judge(draft, facts);
    if (findings.length > 0) return refused(row, ...findings);

    const { company, primaryContact, agreement, isResellerChosen, resellerId, lines } = draft;
    const saved = await saveChanges(manager, row, {
      state,
      company,
      primaryContact,
      agreement,
      isResellerChosen,
      resellerId,
      lines: [...lines],
      quote: null,
      updatedAt: now,
      updatedBy: caller.viewer.subject,
      expiresAt: expiryOf(now, deps),
      ...(await step.extra?.(manager, draft, facts, row.version + 1)),
    });
    const entry = { operation: step.operation, onboardingId: row.id, changes: draftChanges(row, saved) };
    await record(manager, caller, now, [entry]);
    return done(saved);
  });
};

/** The onboarding is past the action, or not there yet. */
export const invalidState = (state: OnboardingState): Finding =>
  finding('INVALID_STATE', ['onboardingId'], { detail: state });

/** The caller has seen another version. */
export const checkVersion = (
  row: CustomerOnboarding,
  expectedVersion: number | null | undefined,
): Finding[] =>
  expectedVersion == null || expectedVersion === row.version
    ? []
    : [finding('VERSION_CONFLICT', ['expectedVersion'], { currentVersion: row.version })];
