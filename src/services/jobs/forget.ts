import { LessThan } from 'typeorm';
import type { Database } from '../../database/database.ts';
import { CommittedOperation } from '../../entities/committed-operation.ts';
import { pruneIdempotencyKeys } from '../idempotency.ts';
import { prune } from '../webhooks/prune.ts';

/** Far longer than a transaction is run again for. */
const committedOperationsMs = 3_600_000;

/** Drops what has served its time and is nobody's record. @returns how many idempotency keys there were */
export const forgetKeys = async (database: Database, now: Date): Promise<number> => {
  const count = await database.transaction((manager) => pruneIdempotencyKeys(manager, now));
  // These are dated by the machine's own clock.
  const before = new Date(Date.now() - committedOperationsMs);
  await database.transaction((manager) => manager.delete(CommittedOperation, { at: LessThan(before) }));
  return count;
};

/** Forgets deliveries from before then, and their events. @returns how many rows there were */
export const forgetDeliveries = async (
  database: Database,
  before: Date,
  signal: AbortSignal,
): Promise<number> => {
  for (let total = 0; ; ) {
    const { count, hasMore } = await prune(database, before);
    total += count;
    if (!hasMore || signal.aborted) return total;
  }
};
