import { In, IsNull, LessThan, Not } from 'typeorm';
import type { Database } from '../../database/database.ts';
import { AdminAccount } from '../../entities/admin-account.ts';
import { inBatches } from './in-batches.ts';

/** Erases temporary passwords from before then: an onboarding that nobody has completed must not keep them. */
export const erasePasswords = (database: Database, before: Date, signal: AbortSignal): Promise<number> =>
  inBatches(database, signal, async (manager, limit) => {
    const where = { createdAt: LessThan(before), sealedPassword: Not(IsNull()) };
    const rows = await manager.find(AdminAccount, { select: { id: true }, where, take: limit });
    if (rows.length > 0)
      await manager.update(AdminAccount, { id: In(rows.map(({ id }) => id)) }, { sealedPassword: null });
    return rows.length;
  });
