import 'reflect-metadata';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { AuditApiKeys1763800000020 } from '../../src/migrations/1763800000020-audit-api-keys.ts';
import { replaceCheck } from '../../src/migrations/replace-check.ts';
import { AuditOperation } from '../../src/onboarding/enums.ts';
import { createTestDatabase, type TestDatabase, testEngine } from '../support/database.ts';

let made: TestDatabase;
let database: Database;

beforeEach(async () => {
  made = await createTestDatabase();
  database = await openDatabase(made.config);
  await database.dataSource.runMigrations();
});
afterEach(async () => {
  await database.close();
  await made.drop();
});

type Row = Record<string, unknown>;
const query = (sql: string, values: unknown[] = []): Promise<Row[]> =>
  database.read((manager) => manager.query(sql, values));

const insertPartner = (id: string, type: string) =>
  query(
    `INSERT INTO partners (id, tenant_id, mpn_id, name, type, cloud, country, has_signed_partner_agreement)
     VALUES (?, ?, ?, '康托索 & Söhne', ?, 'PUBLIC', 'US', 1)`,
    [id, `tenant-${id}`, id, type],
  );

const quoted = (column: string) => (testEngine === 'mysql' ? `\`${column}\`` : `"${column}"`);

let sequence = 0;
const insertAudit = (operation: string) =>
  query(
    `INSERT INTO audit_records (id, partner_id, operation, at, ${quoted('by')}, request_id, changes, sequence, hash)
     VALUES (?, 'p', ?, '2026-11-22 18:30:00.123', 'ada', 'r', ?, ?, 'h')`,
    [
      `a-${++sequence}`,
      operation,
      JSON.stringify([{ field: ['name'], before: null, after: '丘山' }]),
      sequence,
    ],
  );
const auditRows = () => query('SELECT * FROM audit_records ORDER BY sequence');

const withRunner = async (work: (runner: QueryRunner) => Promise<void>): Promise<void> => {
  const runner = database.dataSource.createQueryRunner();
  try {
    await work(runner);
  } finally {
    await runner.release();
  }
};

/** Takes back the newest migrations, down to this one and with it. */
const undoTo = async (name: string): Promise<void> => {
  const isRun = async () => (await query('SELECT id FROM migrations WHERE name = ?', [name])).length > 0;
  while (await isRun()) await database.dataSource.undoLastMigration();
};

describe('the words of the audit', () => {
  beforeEach(() => insertPartner('p', 'DIRECT_BILL'));

  test('are those of its enum, and no others', async () => {
    for (const operation of Object.keys(AuditOperation)) await insertAudit(operation);
    await expect(insertAudit('MAKE_TEA')).rejects.toThrow();
  });

  test('become more with every record kept as it was, in its table with all its indexes', async () => {
    await undoTo(AuditApiKeys1763800000020.name);
    await expect(insertAudit('CREATE_API_KEY')).rejects.toThrow();
    for (const operation of ['START_ONBOARDING', 'UPDATE_WEBHOOK', 'ADD_CUSTOMER'])
      await insertAudit(operation);
    const before = await auditRows();
    expect(before).toHaveLength(3);
    await database.dataSource.runMigrations();
    expect(await auditRows()).toEqual(before);
    await insertAudit('CREATE_API_KEY');
    const { upQueries } = await database.dataSource.driver.createSchemaBuilder().log();
    expect(upQueries).toEqual([]);
    sequence--;
    await expect(insertAudit('ADD_CUSTOMER'), 'the sequence is unique').rejects.toThrow();
  });

  test('are put there again by a migration that was broken off, or had been run already', async () => {
    await insertAudit('CREATE_API_KEY');
    const before = await auditRows();
    await withRunner((runner) =>
      testEngine === 'mysql'
        ? runner.query('ALTER TABLE audit_records DROP CONSTRAINT chk_audit_records_operation')
        : runner.dropCheckConstraint('audit_records', 'chk_audit_records_operation'),
    );
    await insertAudit('MAKE_TEA');
    await query("DELETE FROM audit_records WHERE operation = 'MAKE_TEA'");
    for (const _ of [1, 2]) await withRunner((runner) => new AuditApiKeys1763800000020().up(runner));
    expect(await auditRows()).toEqual(before);
    await insertAudit('REVOKE_API_KEY');
    await expect(insertAudit('MAKE_TEA')).rejects.toThrow();
  });

  test('are not taken away while a record has them: the table stays as it is', async () => {
    await insertAudit('CREATE_API_KEY');
    const before = await auditRows();
    await expect(undoTo(AuditApiKeys1763800000020.name)).rejects.toThrow();
    expect(await auditRows()).toEqual(before);
    await insertAudit('REVOKE_API_KEY');
    await expect(insertAudit('MAKE_TEA')).rejects.toThrow();
  });
});

class WidenPartners9999999999999 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const words = ['DIRECT_BILL', 'INDIRECT_PROVIDER', 'INDIRECT_RESELLER', 'ADVISOR'];
    await replaceCheck(runner, { table: 'partners', name: 'chk_partners_type', column: 'type', words });
  }
  async down(): Promise<void> {}
}

test('a table that others point to keeps its rows, its other checks and those that point to it', async () => {
  await insertPartner('provider', 'INDIRECT_PROVIDER');
  await insertPartner('reseller', 'INDIRECT_RESELLER');
  await query(
    `INSERT INTO partnerships (id, provider_id, reseller_partner_id, state, name_key, search_key)
     VALUES ('s', 'provider', 'reseller', 'ACTIVE', 'x', 'x')`,
  );
  const tables = ['partners', 'partnerships'];
  const read = () => Promise.all(tables.map((table) => query(`SELECT * FROM ${table} ORDER BY id`)));
  const before = await read();
  database.dataSource.migrations.push(new WidenPartners9999999999999());
  await database.dataSource.runMigrations();
  expect(await read()).toEqual(before);
  await insertPartner('advisor', 'ADVISOR');
  await expect(insertPartner('other', 'NOBODY')).rejects.toThrow();
  await expect(query("UPDATE partners SET cloud = 'NOWHERE'")).rejects.toThrow();
  await expect(query("DELETE FROM partners WHERE id = 'reseller'")).rejects.toThrow();
  const { upQueries } = await database.dataSource.driver.createSchemaBuilder().log();
  expect(upQueries).toEqual([]);
});
