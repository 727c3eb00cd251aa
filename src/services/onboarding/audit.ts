import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { AuditRecord } from '../../entities/audit-record.ts';
import { type Change, changesBetween } from '../../onboarding/changes.ts';
import type { Draft } from '../../onboarding/draft.ts';
import type { AuditOperation } from '../../onboarding/enums.ts';
import type { Caller } from '../caller.ts';

interface AuditEntry {
  readonly operation: AuditOperation;
  readonly onboardingId?: string | null;
  readonly customerId?: string | null;
  readonly changes?: readonly Change[];
}

/** Writes who did what, in the transaction of the change itself. */
export const record = async (
  manager: EntityManager,
  { viewer, requestId }: Caller,
  at: Date,
  entries: readonly AuditEntry[],
): Promise<void> => {
  await manager.insert(
    AuditRecord,
    entries.map(({ operation, onboardingId = null, customerId = null, changes = [] }) => ({
      id: uuidv7(),
      partnerId: viewer.partner.id,
      operation,
      at,
      by: viewer.subject,
      requestId,
      customerId,
      onboardingId,
      changes: [...changes],
    })),
  );
};

/** What the steps fill, as an audit record compares it. */
export const draftChanges = (before: Draft, after: Draft): Change[] =>
  changesBetween(collected(before), collected(after));

const collected = ({ company, primaryContact, agreement, isResellerChosen, resellerId, lines }: Draft) => ({
  company,
  primaryContact,
  agreement,
  isResellerChosen,
  indirectResellerId: resellerId,
  lines,
});
