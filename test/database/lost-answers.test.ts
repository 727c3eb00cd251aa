import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Fault, FaultyLink, type Judge, sqlIn } from '../../scripts/shared/faulty-link.ts';
import type { Database } from '../../src/database/database.ts';
import { isUnreachable } from '../../src/database/failures.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { CatalogueRevision } from '../../src/entities/catalogue-revision.ts';
import { createTestDatabase, type TestDatabase, testEngine } from '../support/database.ts';

const atCommit =
  (fault: () => Fault): Judge =>
  (data) =>
    sqlIn(data) === 'COMMIT' ? fault() : 'none';

/** The embedded engine has no link that could break. */
describe.runIf(testEngine === 'mysql')('over a link that breaks', () => {
  let made: TestDatabase;
  let sound: Database;
  let link: FaultyLink;
  let database: Database;

  beforeAll(async () => {
    made = await createTestDatabase();
    if (made.config.kind !== 'server') throw new Error('This needs a server');
    sound = await openDatabase(made.config);
    await sound.dataSource.runMigrations();
    const faulty = await FaultyLink.to(made.config.url);
    link = faulty.link;
    database = await openDatabase({ ...made.config, url: faulty.url, poolSize: 4, queryTimeoutMs: 500 });
  });
  afterAll(async () => {
    link.thaw();
    await database.close();
    await link.close();
    await sound.close();
    await made.drop();
  });
  beforeEach(async () => {
    link.judge = () => 'none';
    await sound.read((manager) => manager.query('DELETE FROM catalogue_revisions'));
  });

  const rows = async () => sound.read((manager) => manager.find(CatalogueRevision));

  /** Each run of the work writes a row of its own, so that a second one would show. */
  const write = async (name: string) => {
    let runs = 0;
    return database.transaction(async (manager) => {
      runs++;
      const id = `${name}-${runs}`;
      await manager.insert(CatalogueRevision, { id, revision: runs, changedAt: new Date(0) });
      return id;
    });
  };

  test('a transaction whose COMMIT never arrived is run again', async () => {
    const faults = ['lose the request', 'none'] as const;
    let commits = 0;
    link.judge = atCommit(() => faults[commits++] ?? 'none');
    expect(await write('a')).toBe('a-2');
    expect((await rows()).map(({ id }) => id)).toEqual(['a-2']);
  });

  test('one that was committed, but whose answer was lost, is not', async () => {
    const faults = ['lose the answer', 'none'] as const;
    let commits = 0;
    link.judge = atCommit(() => faults[commits++] ?? 'none');
    expect(await write('b')).toBe('b-1');
    expect((await rows()).map(({ id }) => id)).toEqual(['b-1']);
  });

  test('whatever is lost how often, each is there once, as its caller was told', async () => {
    let commits = 0;
    const faults = ['lose the answer', 'lose the request', 'none'] as const;
    link.judge = atCommit(() => faults[commits++ % faults.length] ?? 'none');
    const names = Array.from({ length: 40 }, (_, index) => `many${index}`);
    const told = await Promise.all(names.map(write));
    expect((await rows()).map(({ id }) => id).sort()).toEqual(told.toSorted());
    expect(new Set(told.map((id) => id.split('-')[0])).size).toBe(names.length);
  });

  test('a connection that was cut while it was idle is replaced without a word', async () => {
    await write('first');
    link.cut();
    expect(await write('second')).toMatch(/^second-/);
    link.cut();
    expect(await database.read((manager) => manager.count(CatalogueRevision))).toBe(2);
  });

  test('a server that stands still is given up, and the pool comes back by itself', async () => {
    await write('before');
    link.freeze();
    const failures = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) => write(`frozen${index}`)),
    );
    link.thaw();
    for (const failure of failures)
      expect(failure.status === 'rejected' && isUnreachable(failure.reason)).toBe(true);
    expect(await write('after')).toMatch(/^after-/);
    const found = (await rows()).map(({ id }) => id.split('-')[0]);
    expect(found.filter((name) => !name?.startsWith('frozen'))).toEqual(['after', 'before']);
  });
});
