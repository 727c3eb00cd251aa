import type { CatalogueSource } from '../../catalogue/catalogue-source.ts';
import type { Database } from '../../database/database.ts';
import { type Clock, utcDay } from '../caller.ts';
import type { WorkerLog } from '../webhooks/worker.ts';
import { type DueGroup, findDue, settleDue } from './terms.ts';

export interface TermDeps {
  readonly database: Database;
  readonly catalogue: CatalogueSource;
  readonly clock: Clock;
  readonly log: WorkerLog;
}

/** Passed by after so many failures, or so many that others were quicker with, a run is given up. */
const mostPassedBy = 100;

/**
 * Ends terms that are over, renews them and deletes what need not be kept. What is done is done in one
 * transaction for each customer: a process may end at any point.
 * @returns how many subscriptions were changed
 */
export const endTerms = async (deps: TermDeps, signal: AbortSignal): Promise<number> => {
  const { database, clock } = deps;
  const passedBy: string[] = [];
  for (let changed = 0; ; ) {
    const due = await findDue(database, utcDay(clock()), passedBy);
    for (const group of due) {
      if (signal.aborted) return changed;
      const count = await settle(deps, group);
      if (count === 0) passedBy.push(...group.ids);
      changed += count;
    }
    if (due.length === 0 || passedBy.length >= mostPassedBy) return changed;
  }
};

/** What fails is tried again in the next run. */
const settle = async ({ database, catalogue, clock, log }: TermDeps, group: DueGroup): Promise<number> => {
  try {
    const changed = await settleDue(database, await catalogue.current(), group, clock());
    log.debug({ customerId: group.customerId, changed }, 'Terms were ended');
    return changed;
  } catch (error) {
    log.error({ err: error, customerId: group.customerId, ids: group.ids }, 'Terms could not be ended');
    return 0;
  }
};
