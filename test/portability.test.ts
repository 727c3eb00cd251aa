import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsOf, faultsOfStatement, sourceRules } from './support/portability.ts';

const source = resolve(import.meta.dirname, '../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

test.each(files)('%s asks nothing of a database that not every engine gives', (file) => {
  expect(faultsOf(readFileSync(join(source, file), 'utf8'), sourceRules)).toEqual([]);
});

/** One offence for each form in which a rule can be broken: a rule that saw none of its own would hold nothing. */
const offences: ReadonlyArray<readonly [rule: string, text: string]> = [
  ['SKIP LOCKED', 'SELECT id FROM jobs LIMIT 5 FOR SHARE SKIP LOCKED'],
  ['SKIP LOCKED', "query.setOnLocked('skip_locked')"],
  ['FULLTEXT', 'CREATE FULLTEXT INDEX ix ON customers (company_name)'],
  ['FULLTEXT', '@Index({ fulltext: true })'],
  ['FULLTEXT', 'WHERE MATCH (company_name) AGAINST (?)'],
  ['GET_LOCK', "SELECT GET_LOCK('migrate', 10)"],
  ['ON DELETE CASCADE', 'FOREIGN KEY (a) REFERENCES b (id) ON DELETE CASCADE'],
  ['ON DELETE CASCADE', "onDelete: 'CASCADE'"],
  ['a trigger', 'CREATE TRIGGER t BEFORE INSERT ON customers'],
  ['FOR UPDATE', 'SELECT * FROM customers WHERE id = ? FOR\n UPDATE'],
  ['FOR UPDATE', "lock: { mode: 'pessimistic_write' }"],
  ['FOR UPDATE', "query.setLock('optimistic', 1)"],
  ['auto-increment', 'id integer NOT NULL AUTO_INCREMENT'],
  ['auto-increment', 'id integer PRIMARY KEY AUTOINCREMENT'],
  ['auto-increment', "@PrimaryGeneratedColumn('uuid') id!: string;"],
  ['several statements', 'multipleStatements: true'],
];

describe('the rules', () => {
  test.each(offences)('see %s in: %s', (rule, text) => {
    expect(faultsOf(text, sourceRules).filter((name) => name.startsWith(rule))).toHaveLength(1);
  });

  test('each have an offence above', () => {
    const seen = new Set(offences.flatMap(([, text]) => faultsOf(text, sourceRules)));
    expect([...seen].sort()).toEqual([...new Set(sourceRules.map(({ name }) => name))].sort());
  });

  test.each([
    ['several statements', 'DELETE FROM a; DELETE FROM b'],
    ['several changes', 'ALTER TABLE a ADD b integer NULL, ADD c integer NULL'],
    ['several changes', 'ALTER TABLE `a`\nMODIFY `b` text,\n  DROP COLUMN `c`'],
  ])('see %s in the statement: %s', (rule, sql) => {
    expect(faultsOfStatement(sql).filter((name) => name.startsWith(rule))).toHaveLength(1);
  });

  test.each([
    "ALTER TABLE a ADD CONSTRAINT c CHECK (state IN ('NEW', 'DROP'))",
    'CREATE INDEX ix ON a (b, c)',
    "INSERT INTO a (text) VALUES ('FOR UPDATE; DROP TABLE a, ADD b')",
    'UPDATE a SET b = ? WHERE id = ?;',
  ])('let pass: %s', (sql) => {
    expect(faultsOfStatement(sql)).toEqual([]);
  });
});
