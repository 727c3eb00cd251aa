import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { AuditChain } from '../../entities/audit-chain.ts';
import { AuditRecord } from '../../entities/audit-record.ts';
import { type Change, changesBetween } from '../../onboarding/changes.ts';
import type { Draft } from '../../onboarding/draft.ts';
import type { AuditOperation } from '../../onboarding/enums.ts';
import type { Caller } from '../caller.ts';
import { firstHash, hashOf } from './chain.ts';

export interface AuditEntry {
  readonly operation: AuditOperation;
  readonly onboardingId?: string | null;
  readonly customerId?: string | null;
  readonly changes?: readonly Change[];
}

/** On whose behalf something was done, and by whom: a caller, or who runs the server. */
export type Doer = Pick<Caller, 'requestId'> & {
  readonly viewer: { readonly subject: string; readonly partner: { readonly id: string } };
};

/**
 * Writes who did what, in the transaction of the change itself, and last of all in it: the end of the
 * partner's chain stays locked until the transaction is over.
 */
export const record = async (
  manager: EntityManager,
  { viewer, requestId }: Doer,
  at: Date,
  entries: readonly AuditEntry[],
): Promise<void> => {
  const partnerId = viewer.partner.id;
  const end = await extendChain(manager, partnerId, entries.length);
  let { hash } = end;
  const rows = entries.map(({ operation, onboardingId = null, customerId = null, changes = [] }, index) => {
    const row = {
      id: uuidv7(),
      partnerId,
      operation,
      at,
      by: viewer.subject,
      requestId,
      customerId,
      onboardingId,
      changes: [...changes],
      sequence: end.sequence - entries.length + index + 1,
    };
    hash = hashOf(hash, row);
    return { ...row, hash };
  });
  await manager.insert(AuditRecord, rows);
  await manager.update(AuditChain, { partnerId }, { hash });
};

/** Takes the next numbers of the chain; whoever wants others waits for this transaction. */
const extendChain = async (
  manager: EntityManager,
  partnerId: string,
  length: number,
): Promise<AuditChain> => {
  const { affected } = await manager.increment(AuditChain, { partnerId }, 'sequence', length);
  if (affected === 1) return manager.findOneByOrFail(AuditChain, { partnerId });
  const started = { partnerId, sequence: length, hash: firstHash };
  await manager.insert(AuditChain, started);
  return started;
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
