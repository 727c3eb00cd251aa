import type { EntityManager, QueryRunner } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { CommittedOperation } from '../entities/committed-operation.ts';
import type { Engine } from './dialects.ts';
import { brokenUnique, isLinkLost } from './failures.ts';

/**
 * One transaction, however often it must be run. When the answer to a COMMIT was lost, nobody knows whether
 * it happened: the next run begins with the same row as the one before, so that either the row is there, and
 * with it all that the run before has written, or the run before can never be committed any more.
 */
export class SettledTransaction<T> {
  readonly #work: (manager: EntityManager) => Promise<T>;
  /** The embedded engine answers in the same process. */
  readonly #canLoseAnswers: boolean;
  readonly #id = uuidv7();
  /** What the last run had come to when its COMMIT was sent. */
  #unsettled: { readonly value: T } | null = null;

  constructor(work: (manager: EntityManager) => Promise<T>, engine: Engine) {
    this.#work = work;
    this.#canLoseAnswers = engine !== 'embedded';
  }

  async run(runner: QueryRunner): Promise<T> {
    let finished: { readonly value: T } | null = null;
    try {
      await runner.startTransaction();
      if (this.#unsettled && (await this.#wasCommitted(runner))) return this.#unsettled.value;
      if (this.#canLoseAnswers && !this.#unsettled) await this.#mark(runner);
      this.#unsettled = null;
      const value = await this.#work(runner.manager);
      finished = { value };
      await runner.commitTransaction();
      return value;
    } catch (error) {
      if (isLinkLost(error)) this.#unsettled = finished ?? this.#unsettled;
      else await rollBack(runner);
      throw error;
    }
  }

  async #wasCommitted(runner: QueryRunner): Promise<boolean> {
    try {
      await this.#mark(runner);
      return false;
    } catch (error) {
      if (brokenUnique(error) === null) throw error;
      await rollBack(runner);
      return true;
    }
  }

  async #mark({ manager }: QueryRunner): Promise<void> {
    await manager.insert(CommittedOperation, { id: this.#id, at: new Date() });
  }
}

/** What the work has failed with is what counts; a connection that is gone has rolled back already. */
const rollBack = async (runner: QueryRunner): Promise<void> => {
  if (!runner.isTransactionActive) return;
  try {
    await runner.rollbackTransaction();
  } catch {
    (runner as { databaseConnection?: { destroy?: () => void } }).databaseConnection?.destroy?.();
  }
};
