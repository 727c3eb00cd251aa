import { LessThanOrEqual } from 'typeorm';
import type { Database } from '../../database/database.ts';
import { isTaken } from '../../database/failures.ts';
import { JobLease } from '../../entities/job-lease.ts';

/** How long a process that has died holds up a job. */
export const leaseMs = 60_000;

/** Names of the jobs that are due and in nobody's hands; those that were never run are due. */
export const findDueJobs = async (
  database: Database,
  names: readonly string[],
  now: Date,
): Promise<string[]> => {
  const known = await database.read((manager) => manager.find(JobLease));
  const missing = names.filter((name) => !known.some((lease) => lease.name === name));
  for (const name of missing) await create(database, name, now);
  const isFree = ({ leasedUntil }: JobLease) => leasedUntil === null || leasedUntil <= now;
  const due = known.filter((lease) => lease.dueAt <= now && isFree(lease)).map(({ name }) => name);
  return names.filter((name) => due.includes(name) || missing.includes(name));
};

/** Of several processes at once the first one does it. */
const create = async (database: Database, name: string, now: Date): Promise<void> => {
  try {
    await database.transaction((manager) =>
      manager.insert(JobLease, { name, owner: null, leasedUntil: null, dueAt: now }),
    );
  } catch (error) {
    if (!isTaken(error)) throw error;
  }
};

/** Takes the job, unless another process was quicker. */
export const takeJob = async (
  database: Database,
  name: string,
  owner: string,
  now: Date,
): Promise<boolean> => {
  const { affected } = await database.transaction((manager) =>
    manager
      .createQueryBuilder()
      .update(JobLease)
      .set({ owner, leasedUntil: until(now) })
      .where({ name, dueAt: LessThanOrEqual(now) })
      .andWhere('(leased_until IS NULL OR leased_until <= :now)', { now })
      .execute(),
  );
  return affected === 1;
};

export const keepJob = (database: Database, name: string, owner: string, now: Date) =>
  database.transaction((manager) => manager.update(JobLease, { name, owner }, { leasedUntil: until(now) }));

/** Gives the job back, to be run again then; not where it has become another process's. */
export const giveBackJob = (database: Database, name: string, owner: string, dueAt: Date) =>
  database.transaction((manager) =>
    manager.update(JobLease, { name, owner }, { owner: null, leasedUntil: null, dueAt }),
  );

const until = (now: Date): Date => new Date(now.getTime() + leaseMs);
