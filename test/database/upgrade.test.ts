import 'reflect-metadata';
import type { DataSource, Table } from 'typeorm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { lossesBetween, type Shape } from './losses.ts';
import { readRow, type StepRow, writeRows } from './step-rows.ts';

/** A contract step takes away what no process of the release before may still use; its name says so. */
const isContract = (name: string) => name.startsWith('Drop');

interface Step {
  readonly name: string;
  readonly before: Shape;
  readonly after: Shape;
}

let made: TestDatabase;
let database: Database;
const steps: Step[] = [];
const rows: StepRow[] = [];

/** From the first migration to the last, with rows in every table before each next one. */
beforeAll(async () => {
  made = await createTestDatabase();
  database = await openDatabase(made.config);
  const { dataSource } = database;
  const all = [...dataSource.migrations];
  const order: string[] = [];
  let before: Shape = {};
  for (const index of all.keys()) {
    Object.assign(dataSource, { migrations: all.slice(0, index + 1) });
    const [ran] = await dataSource.runMigrations();
    const tables = await readTables(dataSource);
    order.push(...tables.map(({ name }) => name).filter((name) => !order.includes(name)));
    const after = shapeOf(tables);
    steps.push({ name: ran?.name ?? '', before, after });
    before = after;
    const sorted = order.flatMap((name) => tables.find((table) => table.name === name) ?? []);
    rows.push(...(await database.read((manager) => writeRows(dataSource, manager, sorted, index))));
  }
}, 180_000);

afterAll(async () => {
  await database?.close();
  await made?.drop();
});

const readTables = async (dataSource: DataSource): Promise<Table[]> => {
  const runner = dataSource.createQueryRunner();
  try {
    return await runner.getTables(dataSource.entityMetadatas.map(({ tableName }) => tableName));
  } finally {
    await runner.release();
  }
};

const shapeOf = (tables: readonly Table[]): Shape =>
  Object.fromEntries(
    tables.map(({ name, columns }) => [
      name,
      Object.fromEntries(
        columns.map(({ name: column, type, length, isNullable, default: fallback }) => [
          column,
          { type, length, isNullable, hasDefault: fallback !== undefined && fallback !== null },
        ]),
      ),
    ]),
  );

describe('an upgrade', () => {
  test('keeps every row that was written at any step of it, as it was written', async () => {
    const last = steps.at(-1)?.after ?? {};
    expect(rows.length).toBeGreaterThan(steps.length);
    const altered = [];
    for (const row of rows) {
      const kept = Object.keys(row.row).filter((column) => column in (last[row.table] ?? {}));
      const now = await database.read((manager) => readRow(manager, row));
      for (const column of kept) {
        const [was, is] = [JSON.stringify(row.row[column]), JSON.stringify(now[column])];
        if (was !== is) altered.push(`${row.table}.${column}: ${was} became ${is}`);
      }
    }
    expect(altered).toEqual([]);
  });

  test('leaves all of it readable by what stands last', async () => {
    for (const { target, tableName } of database.dataSource.entityMetadatas) {
      const written = rows.filter(({ table }) => table === tableName);
      expect(written.length, tableName).toBeGreaterThan(0);
      expect(await database.read((manager) => manager.find(target)), tableName).toHaveLength(written.length);
    }
  });

  test('takes nothing away from the release before, except in steps whose name says so', () => {
    const faults = steps
      .filter(({ name }) => !isContract(name))
      .flatMap(({ name, before, after }) => lossesBetween(before, after).map((loss) => `${name}: ${loss}`));
    expect(faults).toEqual([]);
  });

  test('was seen to take away in the steps that do', () => {
    const step = steps.find(({ name }) => name.startsWith('DropStartKey1'));
    expect(step && lossesBetween(step.before, step.after)).toEqual([
      'customer_onboardings.start_key is gone, or has another name',
    ]);
  });
});

describe('a loss', () => {
  const column = { type: 'varchar', length: '20', isNullable: true, hasDefault: false };
  const before: Shape = { orders: { id: column } };
  test.each<[string, Shape]>([
    ['orders is gone', {}],
    ['orders.id is gone, or has another name', { orders: { number: column } }],
    ['orders.id has another type', { orders: { id: { ...column, type: 'text' } } }],
    ['orders.id is shorter', { orders: { id: { ...column, length: '10' } } }],
    ['orders.id must be given now', { orders: { id: { ...column, isNullable: false } } }],
    ['orders.b is new and must be given', { orders: { id: column, b: { ...column, isNullable: false } } }],
  ])('is seen: %s', (loss, after) => {
    expect(lossesBetween(before, after)).toEqual([loss]);
  });

  test.each<[string, Shape]>([
    ['a table', { ...before, other: { id: column } }],
    ['a column that may be left out', { orders: { id: column, b: column } }],
    ['one with a default', { orders: { id: column, b: { ...column, isNullable: false, hasDefault: true } } }],
    ['more room', { orders: { id: { ...column, length: '30' } } }],
  ])('is not seen in what is added: %s', (_, after) => {
    expect(lossesBetween(before, after)).toEqual([]);
  });
});
