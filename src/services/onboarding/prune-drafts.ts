import { Brackets, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import type { Database } from '../../database/database.ts';
import { CustomerOnboarding } from '../../entities/customer-onboarding.ts';
import { openStates } from '../../onboarding/transitions.ts';

const batch = 500;

/** Drafts that ended without a customer before then: expired, or cancelled. */
const endedBefore = (manager: EntityManager, before: Date): SelectQueryBuilder<CustomerOnboarding> =>
  manager
    .createQueryBuilder(CustomerOnboarding, 'o')
    .where('o.customerId IS NULL')
    .andWhere(
      new Brackets((where) =>
        where
          .where('o.state IN (:...open) AND o.expiresAt < :before', { open: openStates, before })
          .orWhere('o.state IN (:...ended) AND o.updatedAt < :before', {
            ended: ['CANCELLED', 'EXPIRED'],
            before,
          }),
      ),
    );

export const countPrunableDrafts = (database: Database, before: Date): Promise<number> =>
  database.read((manager) => endedBefore(manager, before).getCount());

/**
 * Deletes drafts that ended without a customer before then, with the personal data in them. Their audit records
 * stay. The number of those deleted.
 */
export const pruneDrafts = async (
  database: Database,
  before: Date,
  onProgress: (deleted: number) => void,
): Promise<number> => {
  let deleted = 0;
  for (;;) {
    const found = await database.transaction(async (manager) => {
      const rows = await endedBefore(manager, before).select('o.id').limit(batch).getMany();
      const ids = rows.map(({ id }) => id);
      if (ids.length > 0) await manager.delete(CustomerOnboarding, ids);
      return ids.length;
    });
    deleted += found;
    onProgress(deleted);
    if (found < batch) return deleted;
  }
};
