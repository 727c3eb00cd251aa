import type { EntityManager } from 'typeorm';
import type { Database } from '../../database/database.ts';

/** Small enough to keep nobody waiting. */
const batch = 500;

/** Does a few at once, each few in a transaction of its own, until there are no more. @returns how many there were */
export const inBatches = async (
  database: Database,
  signal: AbortSignal,
  work: (manager: EntityManager, limit: number) => Promise<number>,
): Promise<number> => {
  for (let total = 0; ; ) {
    const count = signal.aborted ? 0 : await database.transaction((manager) => work(manager, batch));
    total += count;
    if (count < batch) return total;
  }
};
