import 'reflect-metadata';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/database/open-database.ts';
import { onboardedCustomer } from '../api/walk.ts';
import { demo, TestApp } from '../support/app.ts';
import { createTestDatabase } from '../support/database.ts';
import { faultsOfStatement } from '../support/portability.ts';

/** TypeORM's own table, in which it counts the migrations. */
const isOfTypeorm = (sql: string) => /^CREATE TABLE [`"]migrations[`"]/.test(sql);

const faults = (statements: readonly string[]) =>
  statements
    .filter((sql) => !isOfTypeorm(sql))
    .flatMap((sql) => faultsOfStatement(sql).map((fault) => `${fault}: ${sql}`));

test('no statement of a migration asks for what not every engine gives', async () => {
  const made = await createTestDatabase();
  const statements: string[] = [];
  const database = await openDatabase(made.config, (sql) => statements.push(sql));
  await database.dataSource.runMigrations();
  for (const _ of database.dataSource.migrations) await database.dataSource.undoLastMigration();
  await database.close();
  await made.drop();
  expect(statements.filter((sql) => /^(CREATE|ALTER|DROP)/i.test(sql)).length).toBeGreaterThan(40);
  expect(faults(statements)).toEqual([]);
});

test('no statement of an onboarding does', async () => {
  const app = await TestApp.start();
  app.statements.length = 0;
  await onboardedCustomer(await app.signIn(demo.indirectProvider), {
    country: 'DE',
    reseller: demo.reseller,
  });
  const { statements } = app;
  await app.stop();
  expect(statements.filter((sql) => /^(INSERT|UPDATE)/.test(sql)).length).toBeGreaterThan(10);
  expect(faults(statements)).toEqual([]);
});
