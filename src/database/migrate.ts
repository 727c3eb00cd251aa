import { v7 as uuidv7 } from 'uuid';
import type { Database } from './database.ts';
import { brokenUnique, isRetryable } from './failures.ts';

const leaseMs = 15_000;
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
  await untilFree(() => database.read((manager) => manager.query(lockTable)));
  await untilFree(() => takeLease(database, owner));
  const renewal = setInterval(() => {
    renewLease(database, owner).catch(() => {});
  }, renewalMs);
  try {
    return (await database.dataSource.runMigrations()).map(({ name }) => name);
  } finally {
    clearInterval(renewal);
    await database.read((manager) => manager.query('DELETE FROM migration_lease WHERE owner = ?', [owner]));
  }
};

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
  const values = [1, owner, now + leaseMs];
  return database.read(async (manager) => {
    await manager.query('DELETE FROM migration_lease WHERE until < ?', [now]);
    await manager.query('INSERT INTO migration_lease (id, owner, until) VALUES (?, ?, ?)', values);
  });
};

const isTaken = (error: unknown): boolean =>
  brokenUnique(error) !== null || /SQLITE_CONSTRAINT_PRIMARYKEY/.test(codeOf(error));

const codeOf = (error: unknown): string =>
  String((error as { readonly driverError?: { readonly code?: unknown } }).driverError?.code);

const renewLease = (database: Database, owner: string): Promise<unknown> =>
  database.read((manager) =>
    manager.query('UPDATE migration_lease SET until = ? WHERE owner = ?', [Date.now() + leaseMs, owner]),
  );
