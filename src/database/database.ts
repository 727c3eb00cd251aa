import { AsyncLocalStorage } from 'node:async_hooks';
import { EventEmitter } from 'node:events';
import { Mutex } from 'async-mutex';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { RequestRecord } from '../telemetry/request-record.ts';
import { announcedBy } from './announcements.ts';
import type { Engine } from './dialects.ts';
import { isLinkLost } from './failures.ts';
import { type DatabaseObserver, watch } from './observer.ts';
import { untilAnswered } from './retries.ts';
import { SettledTransaction } from './settled-transaction.ts';

type Work<T> = (manager: EntityManager) => Promise<T>;

/**
 * The only way to the data. Every call gets a manager of its own; whoever holds one must not ask for
 * another, because on the embedded engine that would wait for itself, and on every engine it would step
 * out of the transaction.
 */
export class Database {
  readonly engine: Engine;
  /** Emits what transactions of this process have announced, after their commit. */
  readonly announcements: EventEmitter;
  /** The request that asks by this; null where it is none. */
  readonly record: RequestRecord | null;
  readonly #dataSource: DataSource;
  readonly #observer: DatabaseObserver | null;
  readonly #usage: { used: number; awaited: number };
  /**
   * The embedded engine has one connection: from BEGIN to COMMIT it belongs to one caller, first come,
   * first served. The server engines have a pool instead.
   */
  readonly #turns: Turns | null;

  constructor(
    dataSource: DataSource,
    engine: Engine,
    observer: DatabaseObserver | null = null,
    request: { readonly of: Database; readonly record: RequestRecord } | null = null,
  ) {
    this.#dataSource = dataSource;
    this.engine = engine;
    this.#observer = observer;
    this.announcements = request?.of.announcements ?? new EventEmitter();
    this.#usage = request ? request.of.#usage : { used: 0, awaited: 0 };
    this.#turns = request ? request.of.#turns : engine === 'embedded' ? new Turns() : null;
    this.record = request?.record ?? null;
  }

  /** The same, for one request that is to know what it has asked. */
  askedBy(record: RequestRecord): Database {
    return new Database(this.#dataSource, this.engine, this.#observer, { of: this, record });
  }

  /** Has what the work asks for told of under a name, as one piece. */
  named<T>(name: string, work: () => Promise<T>): Promise<T> {
    return this.#observer ? this.#observer.within(name, work) : work();
  }

  /** Loose statements, each by itself. Run again when the connection broke, so they must be repeatable. */
  async read<T>(work: Work<T>): Promise<T> {
    return untilAnswered(() => this.#alone((runner) => work(runner.manager)));
  }

  /** All or nothing. Run again from the start when the engine gave up on it, so the work must be repeatable. */
  async transaction<T>(work: Work<T>): Promise<T> {
    const transaction = new SettledTransaction(async (manager) => {
      const value = await work(manager);
      return { value, topics: announcedBy(manager) };
    }, this.engine);
    const { value, topics } = await untilAnswered(() => this.#alone((runner) => transaction.run(runner)));
    for (const topic of topics) this.announcements.emit(topic);
    return value;
  }

  async close(): Promise<void> {
    await this.#dataSource.destroy();
  }

  /** Connections at work, and works that wait for one: on the embedded engine, for their turn. */
  get usage(): { readonly used: number; readonly awaited: number } {
    return this.#usage;
  }

  /** For migrations and schema checks alone. */
  get dataSource(): DataSource {
    return this.#dataSource;
  }

  async #alone<T>(run: (runner: QueryRunner) => Promise<T>): Promise<T> {
    const askedAt = performance.now();
    if (!this.#turns) return this.#withRunner(run, askedAt);
    this.#usage.awaited++;
    return this.#turns.take(() => {
      this.#usage.awaited--;
      return this.#withRunner(run, askedAt);
    });
  }

  async #withRunner<T>(run: (runner: QueryRunner) => Promise<T>, askedAt: number): Promise<T> {
    const runner = watch(this.#freshRunner(), this.#observer, this.record);
    try {
      if (!this.#turns) await this.#connect(runner);
      this.#observer?.waited(performance.now() - askedAt);
      this.#usage.used++;
      try {
        return await run(runner);
      } finally {
        this.#usage.used--;
      }
    } catch (error) {
      if (isLinkLost(error)) destroyConnection(runner);
      throw error;
    } finally {
      await runner.release();
    }
  }

  async #connect(runner: QueryRunner): Promise<void> {
    this.#usage.awaited++;
    try {
      await runner.connect();
    } finally {
      this.#usage.awaited--;
    }
  }

  /** TypeORM keeps one runner for SQLite, with its transaction state: it is dropped before each use. */
  #freshRunner(): QueryRunner {
    if (this.#turns) (this.#dataSource.driver as { queryRunner?: unknown }).queryRunner = undefined;
    return this.#dataSource.createQueryRunner();
  }
}

/**
 * One after the other. Who would wait for itself is told. On the server engines nobody is: Node 20 pays for
 * such a mark with every promise of the process, and what runs there runs on the embedded engine too.
 */
class Turns {
  readonly #mutex = new Mutex();
  readonly #isTaken = new AsyncLocalStorage<true>();

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isTaken.getStore())
      throw new Error('A manager is at hand already: use it, do not ask for another');
    return this.#mutex.runExclusive(() => this.#isTaken.run(true, work));
  }
}

/** A connection that did not answer in time still waits for its answer: nobody may be given it again. */
const destroyConnection = (runner: QueryRunner): void => {
  (runner as { databaseConnection?: { destroy?: () => void } }).databaseConnection?.destroy?.();
};
