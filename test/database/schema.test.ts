import { expect, test } from 'vitest';
import { openDatabase } from '../../src/database/open-database.ts';
import { createTestDatabase, testEngine } from '../support/database.ts';
import 'reflect-metadata';

const withMigrated = async (work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<void>) => {
  const made = await createTestDatabase();
  const database = await openDatabase(made.config);
  try {
    await database.dataSource.runMigrations();
    await work(database);
  } finally {
    await database.close();
    await made.drop();
  }
};

test('the migrations make exactly the tables that the entities describe', async () => {
  await withMigrated(async ({ dataSource }) => {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });
});

test('the migrations are run once and leave nothing to do', async () => {
  await withMigrated(async ({ dataSource }) => {
    expect(await dataSource.showMigrations()).toBe(false);
    expect(await dataSource.runMigrations()).toEqual([]);
  });
});

test('the migrations can be taken back to an empty database', async () => {
  await withMigrated(async ({ dataSource }) => {
    for (const _ of dataSource.migrations) await dataSource.undoLastMigration();
    const runner = dataSource.createQueryRunner();
    const left = [];
    for (const { tableName } of dataSource.entityMetadatas) {
      if (await runner.hasTable(tableName)) left.push(tableName);
    }
    await runner.release();
    expect(left).toEqual([]);
  });
});

test('the tables refuse a word that an enum does not have', async () => {
  await withMigrated(async (database) => {
    const insert = (cloud: string) =>
      database.read((manager) =>
        manager.query(
          `INSERT INTO partners (id, tenant_id, mpn_id, name, type, cloud, country, has_signed_partner_agreement)
           VALUES ('${cloud}', 't-${cloud}', '${cloud.length}', 'x', 'DIRECT_BILL', '${cloud}', 'US', 1)`,
        ),
      );
    await insert('PUBLIC');
    await expect(insert('NOWHERE')).rejects.toThrow();
  });
});

test('keys are compared exactly: case, accents and blanks at the end count', async () => {
  await withMigrated(async (database) => {
    const words = ['resume', 'résumé', 'Resume'];
    await database.read(async (manager) => {
      await manager.query(
        `INSERT INTO customers (id, version, tenant_id, company_name, domain, cloud, country, culture, currency_code, qualification, address, primary_contact, created_at)
         VALUES ('c', 1, 't', 'x', 'd', 'PUBLIC', 'US', 'en-US', 'USD', 'NONE', '{}', '{}', '2026-01-01 00:00:00.000')`,
      );
      for (const word of words)
        await manager.query('INSERT INTO customer_search_words (customer_id, word) VALUES (?, ?)', [
          'c',
          word,
        ]);
      const found = await manager.query('SELECT word FROM customer_search_words WHERE word = ?', ['resume']);
      expect(found).toEqual([{ word: 'resume' }]);
    });
  });
});

if (testEngine === 'mysql') {
  test.runIf(testEngine === 'mysql')(
    'a database of another character set is refused with the mend',
    async () => {
      const made = await createTestDatabase();
      const database = await openDatabase(made.config);
      try {
        await database.read((manager) => manager.query('ALTER DATABASE CHARACTER SET latin1'));
        await expect(openDatabase(made.config)).rejects.toThrow('CHARACTER SET utf8mb4');
      } finally {
        await database.close();
        await made.drop();
      }
    },
  );
}
