import type { EntityManager } from 'typeorm';
import { CatalogueRevision } from '../../entities/catalogue-revision.ts';
import type { RowReport } from './import-rows.ts';

/** Moves the revision on when something changed, so that every process reads the catalogue again. */
export const asOneRevision = async (
  manager: EntityManager,
  run: () => Promise<RowReport[]>,
): Promise<RowReport[]> => {
  const reports = await run();
  if (!reports.some(({ outcome }) => outcome !== 'unchanged' && outcome !== 'refused')) return reports;
  const id = CatalogueRevision.theOne;
  const changedAt = new Date();
  const found = await manager.findOneBy(CatalogueRevision, { id });
  if (found) await manager.update(CatalogueRevision, id, { revision: found.revision + 1, changedAt });
  else await manager.insert(CatalogueRevision, { id, revision: 1, changedAt });
  return reports;
};
