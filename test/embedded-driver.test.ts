import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EmbeddedConnection, toBindable } from '../src/database/embedded-driver.ts';

let folder: string;
let connection: EmbeddedConnection;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'embedded-driver-'));
  connection = new EmbeddedConnection(join(folder, 'test.sqlite'));
  connection.exec('CREATE TABLE t (v)');
});
afterAll(() => {
  connection.close();
  rmSync(folder, { recursive: true });
});

const stored = (value: unknown): unknown => {
  connection.exec('DELETE FROM t');
  connection.prepare('INSERT INTO t (v) VALUES (?)').run(value);
  return connection.prepare('SELECT v FROM t').get()?.v;
};

describe('a bound value', () => {
  test.each([
    ['null', null, null],
    ['undefined', undefined, null],
    ['true', true, 1],
    ['false', false, 0],
    ['an integer', 42, 42],
    ['a negative number', -7, -7],
    ['a fraction', 1.5, 1.5],
    ['a large integer', 9_007_199_254_740_991, 9_007_199_254_740_991],
    ['a bigint', 12n, 12],
    ['an empty text', '', ''],
    ['a text of every script', 'Ångström 微软 😀', 'Ångström 微软 😀'],
    ['half a character', 'x\uD842y', 'x\uFFFDy'],
  ])('that is %s is stored and comes back', (_, value, expected) => {
    expect(stored(value)).toBe(expected);
  });

  test('of bytes comes back as a buffer', () => {
    expect(stored(Buffer.from([0, 1, 255]))).toEqual(Buffer.from([0, 1, 255]));
    expect(stored(new Uint8Array([7]))).toEqual(Buffer.from([7]));
    connection.prepare('SELECT v FROM t').all();
  });

  test.each([
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a text with a NUL in it', 'a\u0000b'],
    ['a date', new Date()],
    ['an object', { a: 1 }],
    ['a list', [1]],
    ['a symbol', Symbol('s')],
    ['a function', () => 1],
  ])('that is %s is refused before the engine sees it', (_, value) => {
    expect(() => toBindable(value)).toThrow(TypeError);
    expect(() => connection.prepare('SELECT ?').get(value)).toThrow(TypeError);
  });
});

test('a fault in SQL is an error with the engine’s code, and the connection lives on', () => {
  expect(() => connection.prepare('SELECT x FROM nowhere')).toThrow(/no such table/);
  expect(stored(1)).toBe(1);
});

test('a transaction that finds the file locked by another process says so, and the next one is committed', () => {
  const other = new EmbeddedConnection(join(folder, 'test.sqlite'));
  other.exec('BEGIN IMMEDIATE');
  expect(() => connection.prepare('BEGIN TRANSACTION').run()).toThrow(/database is locked/);
  other.exec('COMMIT');
  other.close();
  connection.prepare('BEGIN TRANSACTION').run();
  connection.prepare('INSERT INTO t (v) VALUES (?)').run('afterwards');
  connection.prepare('COMMIT').run();
  expect(connection.prepare('SELECT v FROM t WHERE v = ?').get('afterwards')?.v).toBe('afterwards');
});

test('a change outside of a transaction that finds the file locked says so too, and nothing stays open', () => {
  const other = new EmbeddedConnection(join(folder, 'test.sqlite'));
  other.exec('BEGIN IMMEDIATE');
  const tooEarly = connection.prepare('INSERT INTO t (v) VALUES (?)');
  expect(() => tooEarly.run('too early')).toThrow(/database is locked/);
  other.exec('COMMIT');
  connection.prepare('BEGIN TRANSACTION').run();
  connection.prepare('INSERT INTO t (v) VALUES (?)').run('within');
  connection.prepare('COMMIT').run();
  connection.prepare('INSERT INTO t (v) VALUES (?)').run('alone');
  const stored = other.prepare("SELECT v FROM t WHERE v IN ('too early', 'within', 'alone')").all();
  expect(stored).toEqual([{ v: 'within' }, { v: 'alone' }]);
  other.close();
});

test('a change outside of a transaction that fails leaves no transaction behind', () => {
  connection.exec('CREATE UNIQUE INDEX uq ON t (v)');
  const change = connection.prepare('INSERT INTO t (v) VALUES (?)');
  change.run('once');
  expect(() => change.run('once')).toThrow(/UNIQUE/);
  connection.prepare('BEGIN TRANSACTION').run();
  connection.prepare('ROLLBACK').run();
});
