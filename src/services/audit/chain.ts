import { createHash } from 'node:crypto';
import type { AuditRecord } from '../../entities/audit-record.ts';

/** What stands before a partner's first record. */
export const firstHash = '0'.repeat(64);

/** Binds a record to all that came before it: whoever alters or removes one breaks every later hash. */
export const hashOf = (previous: string, row: Omit<AuditRecord, 'hash'>): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        previous,
        row.sequence,
        row.id,
        row.partnerId,
        row.operation,
        row.at.toISOString(),
        row.by,
        row.requestId,
        row.customerId,
        row.onboardingId,
        row.changes.map(({ field, before, after }) => [field, before, after]),
      ]),
    )
    .digest('hex');
