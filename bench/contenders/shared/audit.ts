import { randomUUID } from 'node:crypto';
import type { PoolConnection, ResultSetHeader } from 'mysql2/promise';
import { v7 as uuidv7 } from 'uuid';
import type { AuditRecord } from '../../../src/entities/audit-record.ts';
import type { Change } from '../../../src/onboarding/changes.ts';
import { hashOf } from '../../../src/services/audit/chain.ts';
import { select } from './database.ts';
import type { Caller } from './setup.ts';
import { insert } from './transaction.ts';

export interface AuditEntry {
  readonly operation: AuditRecord['operation'];
  readonly onboardingId: string;
  readonly customerId: string | null;
  readonly changes: Change[];
}

/** The end of a partner's chain, after so many records were added. */
export interface ChainEnd {
  readonly sequence: number;
  readonly hash: string;
}

/** The records that go on behind the chain as it was, each with the hash over it and the one before. */
export const auditRows = (
  { partnerId, subject }: Caller,
  at: Date,
  entries: readonly AuditEntry[],
  end: ChainEnd,
): AuditRecord[] => {
  let { hash } = end;
  return entries.map((entry, index) => {
    const row = {
      id: uuidv7(),
      partnerId,
      operation: entry.operation,
      at,
      by: subject,
      requestId: randomUUID(),
      customerId: entry.customerId,
      onboardingId: entry.onboardingId,
      changes: entry.changes,
      sequence: end.sequence - entries.length + index + 1,
    };
    hash = hashOf(hash, row);
    return { ...row, hash };
  });
};

/** Last of all in a transaction, as the product does it: whoever else writes for this partner waits here. */
export const recordAudit = async (
  connection: PoolConnection,
  caller: Caller,
  at: Date,
  entries: readonly AuditEntry[],
): Promise<void> => {
  const { partnerId } = caller;
  await connection.execute<ResultSetHeader>(
    'UPDATE audit_chains SET sequence = sequence + ? WHERE partner_id = ?',
    [entries.length, partnerId],
  );
  const [end] = await select<ChainEnd>(
    connection,
    'SELECT sequence, hash FROM audit_chains WHERE partner_id = ?',
    [partnerId],
  );
  const rows = auditRows(caller, at, entries, end as ChainEnd);
  await insert(connection, 'audit_records', rows as never);
  await connection.execute('UPDATE audit_chains SET hash = ? WHERE partner_id = ?', [
    rows.at(-1)?.hash ?? '',
    partnerId,
  ]);
};
