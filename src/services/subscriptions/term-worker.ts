import type { CatalogueSource } from '../../catalogue/catalogue-source.ts';
import type { Database } from '../../database/database.ts';
import { type Clock, utcDay } from '../caller.ts';
import { Alarm } from '../webhooks/alarm.ts';
import type { WorkerLog } from '../webhooks/worker.ts';
import { type DueGroup, findDue, settleDue } from './terms.ts';

export interface TermWorkerDeps {
  readonly database: Database;
  readonly catalogue: CatalogueSource;
  readonly clock: Clock;
  readonly log: WorkerLog;
  /** How often to look for what is due by now. */
  readonly pollMs: number;
}

/** Passed by after so many failures, or so many that others were quicker with, a run is given up. */
const mostPassedBy = 100;

/**
 * Ends terms, renews them and deletes what need not be kept, by the clock, in every process that runs one.
 * What is done is done in one transaction for each customer: a process may end at any point.
 */
export class TermWorker {
  readonly #deps: TermWorkerDeps;
  readonly #alarm = new Alarm();
  #loop: Promise<void> | null = null;
  #isStopping = false;

  constructor(deps: TermWorkerDeps) {
    this.#deps = deps;
  }

  start(): void {
    this.#loop ??= this.#run();
  }

  /** Lets the customer under its hands be finished. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    this.#alarm.wake();
    await this.#loop;
  }

  /** Does everything that is due now. @returns how many subscriptions were changed */
  async runOnce(): Promise<number> {
    const { database, clock } = this.#deps;
    const passedBy: string[] = [];
    for (let changed = 0; ; ) {
      const due = await findDue(database, utcDay(clock()), passedBy);
      for (const group of due) {
        if (this.#isStopping) return changed;
        const count = await this.#settle(group);
        if (count === 0) passedBy.push(...group.ids);
        changed += count;
      }
      if (due.length === 0 || passedBy.length >= mostPassedBy) return changed;
    }
  }

  async #run(): Promise<void> {
    while (!this.#isStopping) {
      await this.runOnce().catch((error: unknown) =>
        this.#deps.log.error({ err: error }, 'Terms that are over could not be looked for'),
      );
      await this.#alarm.sleep(this.#deps.pollMs);
    }
  }

  /** What fails is tried again in the next run. */
  async #settle(group: DueGroup): Promise<number> {
    const { database, catalogue, clock, log } = this.#deps;
    try {
      const changed = await settleDue(database, await catalogue.current(), group, clock());
      log.debug({ customerId: group.customerId, changed }, 'Terms were ended');
      return changed;
    } catch (error) {
      log.error({ err: error, customerId: group.customerId, ids: group.ids }, 'Terms could not be ended');
      return 0;
    }
  }
}
