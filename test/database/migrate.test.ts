import 'reflect-metadata';
import { expect, test } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { EmbeddedConnection } from '../../src/database/embedded-driver.ts';
import { lockTable, migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { migrations } from '../../src/migrations/index.ts';
import { run } from '../commands/run-command.ts';
import { createTestDatabase, type TestDatabase, testEngine } from '../support/database.ts';

const envOf = ({ config, dataDir }: TestDatabase): Record<string, string> => ({
  DATA_DIR: dataDir,
  ...(config.kind === 'server' ? { DATABASE_URL: config.url } : {}),
});

/** Where the command looks for the embedded database. */
const inPlace = (made: TestDatabase): TestDatabase['config'] =>
  made.config.kind === 'server'
    ? made.config
    : { kind: 'embedded', foreignKeys: true, file: `${made.dataDir}/partner-onboarding.sqlite` };

test('of three processes that migrate at once each is content, and every migration was run once', async () => {
  const made = await createTestDatabase();
  const runs = await Promise.all(
    Array.from({ length: 3 }, () => run('src/commands/migrate.ts', [], envOf(made))),
  );
  expect(runs.map(({ code, err }) => [code, err])).toEqual(runs.map(() => [0, '']));
  const named = runs.flatMap(({ out }) => out.split('\n').filter((line) => /^[A-Za-z]+\d{13}$/.test(line)));
  expect(named.sort()).toEqual(migrations.map(({ name }) => name).sort());
  await made.drop();
});

/** As a process leaves it that dies while it migrates. */
const leaveLease = async (database: Database, until: number): Promise<void> => {
  await database.read(async (manager) => {
    await manager.query(lockTable);
    await manager.query("INSERT INTO migration_lease (id, owner, until) VALUES (1, 'dead', ?)", [until]);
  });
};

const readLeases = (database: Database) =>
  database.read((manager) => manager.query('SELECT owner FROM migration_lease'));

test('the lease of a process that died is taken over when it has run out', async () => {
  const made = await createTestDatabase();
  const database = await openDatabase(inPlace(made));
  await leaveLease(database, Date.now() - 1);
  expect(await migrate(database)).toHaveLength(migrations.length);
  expect(await readLeases(database)).toEqual([]);
  await database.close();
  await made.drop();
});

test('a lease holds nobody up who has nothing to migrate', async () => {
  const made = await createTestDatabase();
  const database = await openDatabase(inPlace(made));
  await migrate(database);
  await leaveLease(database, Date.now() + 60_000);
  expect(await migrate(database)).toEqual([]);
  expect(await readLeases(database)).toEqual([{ owner: 'dead' }]);
  await database.close();
  await made.drop();
}, 10_000);

/** Longer than `retries.ts` asks again for. */
const longMigrationMs = 6_000;

/** Elsewhere a migration under way holds nobody up who asks for the lease. */
test.runIf(testEngine === 'embedded')(
  'a migration of another process that takes its time is waited for to its end',
  async () => {
    const made = await createTestDatabase();
    const place = inPlace(made);
    if (place.kind !== 'embedded') throw new Error('This is about the embedded engine');
    const database = await openDatabase(place);
    const other = new EmbeddedConnection(place.file);
    other.exec('BEGIN IMMEDIATE');
    setTimeout(() => other.exec('COMMIT'), longMigrationMs);
    expect(await migrate(database)).toHaveLength(migrations.length);
    other.close();
    await database.close();
    await made.drop();
  },
);
