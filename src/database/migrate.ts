import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from './database.ts';
import { isRetryable, isTaken } from './failures.ts';

/** The embedded engine's is not renewed: its one connection is the migration's meanwhile. */
const leaseMsOf = ({ engine }: Database): number => (engine === 'embedded' ? 60_000 : 15_000);
const renewalMs = 5_000;
const pollMs = 200;

/**
 * Brings the tables up to date; the names of the migrations that were run. Of several processes at once one
 * does it and the others wait: it holds a lease, which runs out should it die. Where nothing is to be done
 * nobody's lease is waited for.
 */
export const migrate = async (database: Database): Promise<string[]> =>
  (await isUpToDate(database)) ? [] : runAlone(database);

/** TypeORM makes the table of migrations when it is asked, of which only one process at once is capable. */
const isUpToDate = async (database: Database): Promise<boolean> => {
  const { migrationsTableName = 'migrations' } = database.dataSource.options;
  const hasTable = await database.read(async ({ queryRunner }) => queryRunner?.hasTable(migrationsTableName));
  return hasTable === true && !(await database.dataSource.showMigrations());
};

const runAlone = async (database: Database): Promise<string[]> => {
  const owner = uuidv7();
  await untilFree(() => alone(database, (manager) => manager.query(lockTable)));
  await untilFree(() => takeLease(database, owner));
  const renewal = setInterval(() => {
    if (database.engine !== 'embedded') renewLease(database, owner).catch(() => {});
  }, renewalMs);
  try {
    return (await database.dataSource.runMigrations()).map(({ name }) => name);
  } finally {
    clearInterval(renewal);
    await alone(database, (manager) => manager.query('DELETE FROM migration_lease WHERE owner = ?', [owner]));
  }
};

/**
 * On the embedded engine a statement that meets another process's lock would be left open, and keep the
 * migrations from being committed: there it is done in a transaction, which waits for the lock when it begins.
 */
const alone = <T>(database: Database, work: (manager: EntityManager) => Promise<T>): Promise<T> =>
  database.engine === 'embedded' ? database.transaction(work) : database.read(work);

export const lockTable =
  'CREATE TABLE IF NOT EXISTS migration_lease (id integer NOT NULL PRIMARY KEY, owner varchar(36) NOT NULL, until bigint NOT NULL)';

/**
 * Asks again while another process has the lease. On the embedded engine that process has the whole database
 * while one of its migrations runs, which may take longer than a statement is tried again for.
 */
const untilFree = async (ask: () => Promise<unknown>): Promise<void> => {
  for (;;) {
    try {
      await ask();
      return;
    } catch (error) {
      if (!isTaken(error) && !isRetryable(error)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
};

const takeLease = (database: Database, owner: string): Promise<unknown> => {
  const now = Date.now();
  const values = [1, owner, now + leaseMsOf(database)];
  return alone(database, async (manager) => {
    await manager.query('DELETE FROM migration_lease WHERE until < ?', [now]);
    await manager.query('INSERT INTO migration_lease (id, owner, until) VALUES (?, ?, ?)', values);
  });
};

const renewLease = (database: Database, owner: string): Promise<unknown> =>
  database.read((manager) =>
    manager.query('UPDATE migration_lease SET until = ? WHERE owner = ?', [
      Date.now() + leaseMsOf(database),
      owner,
    ]),
  );
