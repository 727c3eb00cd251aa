import { LessThan } from 'typeorm';
import type { Database } from '../database/database.ts';
import { CommittedOperation } from '../entities/committed-operation.ts';
import { pruneIdempotencyKeys } from './idempotency.ts';

/** Far longer than a transaction is run again for. */
const committedOperationsMs = 3_600_000;

/** Drops what has served its time and is nobody's record. */
export const keepHouse = async (database: Database, now: Date): Promise<void> => {
  await database.transaction((manager) => pruneIdempotencyKeys(manager, now));
  const before = new Date(Date.now() - committedOperationsMs);
  await database.read((manager) => manager.delete(CommittedOperation, { at: LessThan(before) }));
};
