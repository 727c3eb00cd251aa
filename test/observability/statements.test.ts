import { expect, test } from 'vitest';
import { kindOf, shapeOf } from '../../src/telemetry/statements.ts';

test.each([
  ['SELECT "c"."id" FROM "customers" "c" WHERE "c"."id" IN (?, ?, ?)', 'SELECT customers', 'select'],
  ['INSERT INTO `customers`(`id`, `name`) VALUES (?, ?), (?, ?)', 'INSERT customers', 'insert'],
  ['UPDATE customers SET version = version + 1 WHERE id = ?', 'UPDATE customers', 'update'],
  ['DELETE FROM customers WHERE id = ?', 'DELETE customers', 'delete'],
  ['START TRANSACTION', 'START', 'transaction'],
  ['COMMIT', 'COMMIT', 'transaction'],
  ['PRAGMA foreign_keys', 'PRAGMA', 'other'],
])('%s is named %s and counted as %s', (sql, name, kind) => {
  expect([shapeOf(sql).name, kindOf(sql)]).toEqual([name, kind]);
});

test('lists of placeholders look the same however long they are', () => {
  const shapes = [2, 3, 400].map(
    (length) => shapeOf(`SELECT 1 FROM t WHERE a IN (${'?, '.repeat(length)}?)`).text,
  );
  expect(new Set(shapes)).toEqual(new Set(['SELECT 1 FROM t WHERE a IN (?, …)']));
  const rows = [2, 5].map(
    (length) => shapeOf(`INSERT INTO t VALUES ${'(?, ?), '.repeat(length)}(?, ?)`).text,
  );
  expect(new Set(rows)).toEqual(new Set(['INSERT INTO t VALUES (?, …), …']));
});
