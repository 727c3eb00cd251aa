import { AsyncLocalStorage } from 'node:async_hooks';
import { EventEmitter } from 'node:events';
import { Mutex } from 'async-mutex';
import type { DataSource, EntityManager } from 'typeorm';
import { announcedBy } from './announcements.ts';
import type { Engine } from './dialects.ts';
import { isRetryable } from './failures.ts';

type Work<T> = (manager: EntityManager) => Promise<T>;

const retryDeadlineMs = 5_000;

/**
 * The only way to the data. Every call gets a manager of its own; whoever holds one must not ask for
 * another, because on the embedded engine that would wait for itself, and on every engine it would step
 * out of the transaction.
 */
export class Database {
  readonly engine: Engine;
  /** Emits what transactions of this process have announced, after their commit. */
  readonly announcements = new EventEmitter();
  readonly #dataSource: DataSource;
  readonly #isBusy = new AsyncLocalStorage<true>();
  /**
   * The embedded engine has one connection: from BEGIN to COMMIT it belongs to one caller, first come,
   * first served. The server engines have a pool instead.
   */
  readonly #turns: Mutex | null;

  constructor(dataSource: DataSource, engine: Engine) {
    this.#dataSource = dataSource;
    this.engine = engine;
    this.#turns = engine === 'embedded' ? new Mutex() : null;
  }

  /** Loose statements, each by itself. */
  async read<T>(work: Work<T>): Promise<T> {
    return this.#alone(() => this.#withRunner(work));
  }

  /** All or nothing. Run again from the start when the engine gave up on it, so the work must be repeatable. */
  async transaction<T>(work: Work<T>): Promise<T> {
    const deadline = Date.now() + retryDeadlineMs;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#commit(work);
      } catch (error) {
        if (!isRetryable(error) || Date.now() > deadline) throw error;
        await pause(Math.random() * Math.min(20 * 2 ** attempt, 500));
      }
    }
  }

  async close(): Promise<void> {
    await this.#dataSource.destroy();
  }

  /** For migrations and schema checks alone. */
  get dataSource(): DataSource {
    return this.#dataSource;
  }

  async #commit<T>(work: Work<T>): Promise<T> {
    let topics: ReadonlySet<string> = new Set();
    const result = await this.#alone(() =>
      this.#withRunner((runner) =>
        runner.transaction(async (manager) => {
          const done = await work(manager);
          topics = announcedBy(manager);
          return done;
        }),
      ),
    );
    for (const topic of topics) this.announcements.emit(topic);
    return result;
  }

  async #alone<T>(run: () => Promise<T>): Promise<T> {
    if (this.#isBusy.getStore())
      throw new Error('A manager is at hand already: use it, do not ask for another');
    const marked = () => this.#isBusy.run(true, run);
    return this.#turns ? this.#turns.runExclusive(marked) : marked();
  }

  async #withRunner<T>(work: Work<T>): Promise<T> {
    const runner = this.#freshRunner();
    try {
      return await work(runner.manager);
    } finally {
      await runner.release();
    }
  }

  /** TypeORM keeps one runner for SQLite, with its transaction state: it is dropped before each use. */
  #freshRunner() {
    if (this.#turns) (this.#dataSource.driver as { queryRunner?: unknown }).queryRunner = undefined;
    return this.#dataSource.createQueryRunner();
  }
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
