import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { expect, test } from 'vitest';
import { verifyAudit } from '../../src/services/audit/verify.ts';
import { onboardedCustomer } from '../api/walk.ts';
import { demo, TestApp } from '../support/app.ts';
import { testEngine } from '../support/database.ts';

/** What docs/operations.md tells operators to give. */
const dumpOptions = [
  '--single-transaction',
  '--quick',
  '--no-tablespaces',
  '--default-character-set=utf8mb4',
];
const loadOptions = ['--default-character-set=utf8mb4'];

const dumpProgram = ['mariadb-dump', 'mysqldump'].find((name) => spawnSync(name, ['--version']).status === 0);
const loadProgram = ['mariadb', 'mysql'].find((name) => spawnSync(name, ['--version']).status === 0);

const signIn = ({ hostname, port, username, password }: URL): string[] => [
  '--no-defaults',
  `--host=${hostname}`,
  `--port=${port}`,
  `--user=${username}`,
  ...(password ? [`--password=${password}`] : []),
];

const succeed = (program: string, args: readonly string[], input?: Buffer): Buffer => {
  const { status, stdout, stderr } = spawnSync(program, args, { input, maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return stdout;
};

/** Every row of every table. */
const everything = async ({ app: { database } }: TestApp) => {
  const rows: Record<string, unknown[]> = {};
  for (const { tableName } of database.dataSource.entityMetadatas) {
    const found = await database.read((manager) => manager.query(`SELECT * FROM ${tableName}`));
    rows[tableName] = found.map((row: object) => JSON.stringify(row)).sort();
  }
  return rows;
};

const canRun = testEngine === 'mysql' && dumpProgram !== undefined && loadProgram !== undefined;

test.runIf(canRun)(
  'a served database is dumped, dropped and loaded: nothing is missing or changed',
  async () => {
    const app = await TestApp.start();
    const client = await app.signIn(demo.directBill);
    const { customer } = await onboardedCustomer(client, { company: { name: 'Zoë’s Çafé 东京 “€” 🙂' } });
    await onboardedCustomer(await app.signIn(demo.indirectProvider), {
      country: 'DE',
      reseller: demo.reseller,
    });
    const before = await everything(app);
    const chains = await verifyAudit(app.app.database);
    const url = new URL((app.app.database.dataSource.options as { readonly url: string }).url);
    const name = url.pathname.slice(1);
    const folder = mkdtempSync(join(tmpdir(), 'partner-onboarding-dump-'));
    const file = join(folder, 'onboarding.sql');

    succeed(dumpProgram ?? '', [...signIn(url), ...dumpOptions, `--result-file=${file}`, name]);
    await app.app.close();
    const server = await createConnection({ uri: url.href, database: '' });
    await server.query(`DROP DATABASE ${name}`);
    await server.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
    await server.end();
    succeed(loadProgram ?? '', [...signIn(url), ...loadOptions, name], readFileSync(file));
    rmSync(folder, { recursive: true });

    const restored = await app.again();
    expect(await everything(restored)).toEqual(before);
    expect(await verifyAudit(restored.app.database)).toEqual(chains);
    expect(chains.map(({ fault }) => fault)).toEqual([null, null]);
    const { upQueries } = await restored.app.database.dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
    const query = 'query ($id: ID!) { customer(id: $id) { companyName } }';
    const read = await (await restored.signIn(demo.directBill)).ask(query, { id: customer.id });
    expect(read).toEqual({ customer: { companyName: 'Zoë’s Çafé 东京 “€” 🙂' } });
    await restored.stop();
  },
);

test('docs/operations.md tells the commands that are rehearsed here', () => {
  const text = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
  expect(text).toContain(`mariadb-dump ${dumpOptions.join(' ')} `);
  expect(text).toContain(`mariadb ${loadOptions.join(' ')} `);
});
