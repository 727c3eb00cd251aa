import 'reflect-metadata';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { brokenUnique } from '../../src/database/failures.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { CatalogueRevision } from '../../src/entities/catalogue-revision.ts';
import { createTestDatabase, type TestDatabase, testEngine } from '../support/database.ts';

let made: TestDatabase;
let database: Database;

beforeAll(async () => {
  made = await createTestDatabase();
  database = await openDatabase(made.config);
  await database.dataSource.runMigrations();
});
afterAll(async () => {
  await database.close();
  await made.drop();
});
beforeEach(async () => {
  await database.read((manager) => manager.query('DELETE FROM catalogue_revisions'));
});

const row = (id: string, revision = 1) => ({ id, revision, changedAt: new Date(0) });
const ids = async () =>
  database.read(async (manager) => (await manager.find(CatalogueRevision)).map(({ id }) => id).sort());

test('a transaction that fails takes nothing of another one with it', async () => {
  const bad = async (index: number) =>
    database.transaction(async (manager) => {
      await manager.insert(CatalogueRevision, row(`bad-${index}`));
      await turn();
      throw new Error('no');
    });
  const good = async (index: number) =>
    database.transaction(async (manager) => {
      await manager.insert(CatalogueRevision, row(`good-${index}`));
      await turn();
      await manager.insert(CatalogueRevision, row(`more-${index}`));
    });
  const loose = (index: number) =>
    database.read((manager) => manager.insert(CatalogueRevision, row(`loose-${index}`)));
  const all = Array.from({ length: 30 }, (_, index) => [bad(index), good(index), loose(index)]).flat();
  const settled = await Promise.allSettled(all);
  expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(30);
  const found = await ids();
  expect(found.filter((id) => id.startsWith('bad'))).toEqual([]);
  expect(found).toHaveLength(90);
});

test('a conditional update lets one writer of each version through', async () => {
  await database.read((manager) => manager.insert(CatalogueRevision, row('counter', 0)));
  const once = async () =>
    database.transaction(async (manager) => {
      const { revision } = await manager.findOneByOrFail(CatalogueRevision, { id: 'counter' });
      await turn();
      const { affected } = await manager.update(
        CatalogueRevision,
        { id: 'counter', revision },
        { revision: revision + 1 },
      );
      return affected === 1;
    });
  const untilDone = async (): Promise<void> => {
    if (!(await once())) await untilDone();
  };
  await Promise.all(Array.from({ length: 20 }, untilDone));
  const [counter] = await database.read((manager) => manager.find(CatalogueRevision));
  expect(counter?.revision).toBe(20);
});

/** Where there is one connection, whoever asks would wait for itself; the server engines keep no account of it. */
test.runIf(testEngine === 'embedded')(
  'asking for a second manager while one is held is refused',
  async () => {
    const nested = () => database.read((manager) => manager.find(CatalogueRevision));
    await expect(database.transaction(nested)).rejects.toThrow('A manager is at hand');
    await expect(database.read(nested)).rejects.toThrow('A manager is at hand');
    await expect(database.read(() => database.transaction(nested))).rejects.toThrow('A manager is at hand');
    expect(await nested()).toEqual([]);
  },
);

test('a broken unique rule is known as such, other failures are not', async () => {
  await database.read((manager) => manager.insert(CatalogueRevision, row('one')));
  const partner = (id: string) =>
    `INSERT INTO partners (id, tenant_id, mpn_id, name, type, cloud, country, has_signed_partner_agreement)
     VALUES ('${id}', 'same', '${id}', 'x', 'DIRECT_BILL', 'PUBLIC', 'US', 1)`;
  const failureOf = async (sql: string) =>
    database
      .read((manager) => manager.query(sql))
      .then(
        () => null,
        (error: unknown) => error,
      );
  expect(await failureOf(partner('1'))).toBeNull();
  expect(brokenUnique(await failureOf(partner('2')))).not.toBeNull();
  expect(brokenUnique(await failureOf('SELECT x FROM nowhere'))).toBeNull();
});

test('an instant comes back to the millisecond, a day as it was written', async () => {
  const changedAt = new Date('2026-03-29T01:30:00.123Z');
  await database.read((manager) => manager.insert(CatalogueRevision, { ...row('time'), changedAt }));
  const [found] = await database.read((manager) => manager.find(CatalogueRevision));
  expect(found?.changedAt).toEqual(changedAt);
});
