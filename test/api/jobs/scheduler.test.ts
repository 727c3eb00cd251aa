import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { leaseMs } from '../../../src/services/jobs/leases.ts';
import { type Job, Scheduler } from '../../../src/services/jobs/scheduler.ts';
import { Metrics } from '../../../src/telemetry/metrics.ts';
import { useApp } from '../../support/app.ts';
import { readSamples, Scraped } from '../../support/metrics.ts';

const app = useApp({ logLevel: 'debug' });
const hour = 3_600_000;

let now: Date;
const pass = (milliseconds: number) => {
  now = new Date(now.getTime() + milliseconds);
};

beforeEach(async () => {
  now = new Date('2026-12-01T08:00:00Z');
  app.current.log.length = 0;
  await app.current.query('DELETE FROM job_leases');
});

/** A process of its own, as far as leases go: schedulers know of each other by the database alone. */
const processWith = (jobs: readonly Job[], metrics: Metrics | null = null): Scheduler => {
  const { database, server } = app.current.app;
  const log = server.log;
  return new Scheduler({ database, clock: () => now, log, metrics, tracing: null, jobs, pollMs: 5 });
};

/** A job that notes its runs, and waits where a test says so. */
const noted = (name = 'tidy') => {
  const runs: Array<'begun' | 'done'> = [];
  let wait: Promise<unknown> = Promise.resolve();
  const job: Job = {
    name,
    everyMs: hour,
    run: async () => {
      runs.push('begun');
      await wait;
      runs.push('done');
      return 3;
    },
  };
  const hold = () => {
    const { promise, resolve } = withResolvers();
    wait = promise;
    return resolve;
  };
  return { job, runs, hold };
};

const withResolvers = () => {
  let resolve: () => void = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
};

describe('a job', () => {
  test('is run when it was never run, and then when its time has passed', async () => {
    const { job, runs } = noted();
    const scheduler = processWith([job]);
    expect(await scheduler.runDue()).toEqual(['tidy']);
    expect(await scheduler.runDue()).toEqual([]);
    pass(hour - 1);
    expect(await scheduler.runDue()).toEqual([]);
    pass(1);
    expect(await scheduler.runDue()).toEqual(['tidy']);
    expect(runs.filter((word) => word === 'done')).toHaveLength(2);
  });

  test('is run by one of many processes, whoever looks first', async () => {
    const { job, runs } = noted();
    const processes = Array.from({ length: 5 }, () => processWith([job]));
    const ran = await Promise.all(processes.map((scheduler) => scheduler.runDue()));
    expect(ran.flat()).toEqual(['tidy']);
    expect(runs).toEqual(['begun', 'done']);
    expect(await processes[4]?.runDue()).toEqual([]);
  });

  test('is nobody else’s while it runs, and for as long as its process lives', async () => {
    const { job, runs, hold } = noted();
    const release = hold();
    const [first, second] = [processWith([job]), processWith([job])];
    const running = first.runDue();
    await expect.poll(() => runs).toEqual(['begun']);
    expect(await second.runDue()).toEqual([]);
    pass(leaseMs - 1);
    expect(await second.runDue()).toEqual([]);
    release();
    expect(await running).toEqual(['tidy']);
  });

  test('of a process that has died is taken by another when the lease has run out', async () => {
    const { job, runs, hold } = noted();
    const release = hold();
    const [dead, living] = [processWith([job]), processWith([job])];
    const hanging = dead.runDue();
    await expect.poll(() => runs).toEqual(['begun']);
    pass(leaseMs);
    const taking = living.runDue();
    await expect.poll(() => runs).toEqual(['begun', 'begun']);
    release();
    await Promise.all([hanging, taking]);
    const [lease] = await app.current.query<{ owner: string | null }>('SELECT owner FROM job_leases');
    expect(lease?.owner).toBeNull();
  });

  test('that fails is told, and tried again in a minute; the others are run all the same', async () => {
    let isBroken = true;
    const broken: Job = {
      name: 'broken',
      everyMs: hour,
      run: async () => {
        if (isBroken) throw new Error('The disk is full');
        return 0;
      },
    };
    const { job, runs } = noted();
    const metrics = new Metrics();
    const scheduler = processWith([broken, job], metrics);
    expect(await scheduler.runDue()).toEqual(['broken', 'tidy']);
    expect(runs).toEqual(['begun', 'done']);
    expect(app.current.log.find(({ msg }) => msg === 'A job has failed')).toMatchObject({ job: 'broken' });
    isBroken = false;
    pass(60_000);
    expect(await scheduler.runDue()).toEqual(['broken']);
    const scraped = new Scraped(readSamples(await metrics.tell()));
    const runsOf = (outcome: string) => scraped.sum('job_runs_total', { job: 'broken', outcome });
    expect([runsOf('failed'), runsOf('done')]).toEqual([1, 1]);
    expect(scraped.sum('job_items_total', { job: 'tidy' })).toBe(3);
    expect(scraped.sum('job_last_success_timestamp_seconds', { job: 'tidy' })).toBe(
      Date.parse('2026-12-01T08:00:00Z') / 1_000,
    );
  });

  test('under way is finished when the process is told to stop, and no other is begun', async () => {
    const first = noted('first');
    const second = noted('second');
    const release = first.hold();
    const scheduler = processWith([first.job, second.job]);
    scheduler.start();
    await expect.poll(() => first.runs).toEqual(['begun']);
    const stopping = scheduler.stop();
    await Promise.race([stopping, pause(20)]);
    release();
    await stopping;
    expect([first.runs, second.runs]).toEqual([['begun', 'done'], []]);
  });
});

describe('the database', () => {
  afterEach(async () => {
    await app.current.query('DELETE FROM job_leases');
  });

  test('gives each job to one of two servers with connections of their own', async () => {
    const other = await app.current.again();
    try {
      const servers = [app.current.app.scheduler, other.app.scheduler];
      const ran = await Promise.all(servers.map((scheduler) => scheduler.runDue()));
      expect(ran.flat().sort()).toEqual([
        'end-terms',
        'erase-passwords',
        'expire-drafts',
        'expire-invitations',
        'forget-deliveries',
        'forget-idempotency-keys',
      ]);
      expect((await Promise.all(servers.map((scheduler) => scheduler.runDue()))).flat()).toEqual([]);
    } finally {
      await other.app.close();
    }
  });

  test('keeps one row for each job, however many processes meet it for the first time', async () => {
    const jobs = [noted('one').job, noted('two').job];
    await Promise.all(Array.from({ length: 5 }, () => processWith(jobs).runDue()));
    const rows = await app.current.query('SELECT name FROM job_leases ORDER BY name');
    expect(rows).toEqual([{ name: 'one' }, { name: 'two' }]);
  });
});
