import { v4 as uuidv4 } from 'uuid';
import type { Database } from '../../database/database.ts';
import type { Metrics } from '../../telemetry/metrics.ts';
import type { Tracing } from '../../telemetry/tracing.ts';
import type { Clock } from '../caller.ts';
import { Alarm } from '../webhooks/alarm.ts';
import type { WorkerLog } from '../webhooks/worker.ts';
import { findDueJobs, giveBackJob, keepJob, leaseMs, takeJob } from './leases.ts';

/** Something that is done by the clock. It may end at any point, and be begun again by another process. */
export interface Job {
  readonly name: string;
  readonly everyMs: number;
  /** Does what is due now, and stops early where it is told to. @returns how much it has dealt with */
  readonly run: (signal: AbortSignal) => Promise<number>;
}

export interface SchedulerDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: WorkerLog;
  /** Null counts nothing. */
  readonly metrics: Metrics | null;
  /** Null traces nothing. */
  readonly tracing: Tracing | null;
  readonly jobs: readonly Job[];
  /** How often to look for jobs that are due. */
  readonly pollMs: number;
}

/** A job that has failed is tried again after this, or after its own time where that is shorter. */
const retryMs = 60_000;

/**
 * Runs jobs by the clock, each in one process at once: whoever runs one holds a lease in the database, which
 * runs out should the process die.
 */
export class Scheduler {
  readonly #deps: SchedulerDeps;
  readonly #owner = uuidv4();
  readonly #alarm = new Alarm();
  readonly #stopping = new AbortController();
  #loop: Promise<void> | null = null;

  constructor(deps: SchedulerDeps) {
    this.#deps = deps;
  }

  start(): void {
    this.#loop ??= this.#run();
  }

  /** Lets the job under its hands come to a good point. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#alarm.wake();
    await this.#loop;
  }

  /** Runs what is due and in nobody else's hands. @returns the names of the jobs that were run here */
  async runDue(): Promise<string[]> {
    const { database, clock, jobs } = this.#deps;
    const names = jobs.map(({ name }) => name);
    const due = await findDueJobs(database, names, clock());
    const ran: string[] = [];
    for (const job of jobs) {
      if (this.#stopping.signal.aborted) break;
      if (!due.includes(job.name) || !(await takeJob(database, job.name, this.#owner, clock()))) continue;
      await this.#runLeased(job);
      ran.push(job.name);
    }
    return ran;
  }

  /** Runs a job now, whether it is due or not. @returns how much it has dealt with */
  async runNow(name: string): Promise<number> {
    const job = this.#deps.jobs.find((one) => one.name === name);
    if (!job) throw new Error(`There is no job ${name}`);
    return job.run(this.#stopping.signal);
  }

  async #run(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      await this.runDue().catch((error: unknown) =>
        this.#deps.log.error({ err: error }, 'Jobs that are due could not be looked for'),
      );
      if (!this.#stopping.signal.aborted) await this.#alarm.sleep(this.#deps.pollMs);
    }
  }

  async #runLeased(job: Job): Promise<void> {
    const { database, clock } = this.#deps;
    const renewal = setInterval(() => {
      keepJob(database, job.name, this.#owner, clock()).catch(() => {});
    }, leaseMs / 3);
    try {
      const isDone = await this.#runTold(job);
      const pauseMs = isDone ? job.everyMs : Math.min(retryMs, job.everyMs);
      await giveBackJob(database, job.name, this.#owner, new Date(clock().getTime() + pauseMs));
    } finally {
      clearInterval(renewal);
    }
  }

  /** Whether it came to its end. */
  async #runTold({ name, run }: Job): Promise<boolean> {
    const { log, metrics, tracing, clock } = this.#deps;
    const doing = tracing?.begin(`job ${name}`);
    const startedAt = performance.now();
    let isDone = false;
    try {
      const work = () => run(this.#stopping.signal);
      const items = await (tracing && doing ? tracing.within(doing, work) : work());
      isDone = true;
      metrics?.jobItems.inc({ job: name }, items);
      metrics?.jobSucceededAt.set({ job: name }, clock().getTime() / 1_000);
      const durationMs = Math.round(performance.now() - startedAt);
      log[items > 0 ? 'info' : 'debug']({ job: name, items, durationMs }, 'job');
    } catch (error) {
      log.error({ err: error, job: name }, 'A job has failed');
    }
    doing?.end({ job: name }, isDone ? null : 'JOB_FAILED');
    metrics?.jobSeconds.observe({ job: name }, (performance.now() - startedAt) / 1_000);
    metrics?.jobRuns.inc({ job: name, outcome: isDone ? 'done' : 'failed' });
    return isDone;
  }
}
