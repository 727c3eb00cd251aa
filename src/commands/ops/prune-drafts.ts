import { countPrunableDrafts, pruneDrafts } from '../../services/onboarding/prune-drafts.ts';
import type { Operation } from './operation.ts';

const dayMs = 86_400_000;

/** Deletes drafts that ended without a customer so many days ago. */
export const pruneDraftsOlderThan =
  (days: number): Operation =>
  async ({ database, now, isDryRun, progress }) => {
    const before = new Date(now.getTime() - days * dayMs);
    const found = await countPrunableDrafts(database, before);
    const tell = (deleted: number) =>
      progress.at(found === 0 ? 1 : Math.min(deleted / found, 1), `${deleted} of ${found} drafts`);
    const deleted = isDryRun ? 0 : await pruneDrafts(database, before, tell);
    const endedBefore = before.toISOString();
    return {
      isGood: true,
      result: { endedBefore, found, deleted },
      lines: [`${found} drafts ended before ${endedBefore}; ${deleted} were deleted.`],
    };
  };
