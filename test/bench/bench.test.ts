import { describe, expect, test } from 'vitest';
import { toGlobalId as quickId, toUuid } from '../../bench/contenders/shared/global-ids.ts';
import { pageInfo, readCursor, writeCursor } from '../../bench/contenders/shared/paging.ts';
import { differenceOf } from '../../bench/difference.ts';
import { type Goal, verdictOf } from '../../bench/goals.ts';
import { Allocations } from '../../bench/guard/allocations.ts';
import { expecting } from '../../bench/load.ts';
import { readOptions } from '../../bench/options.ts';
import type { Row } from '../../bench/run-race.ts';
import { idOf } from '../../bench/seed/ids.ts';
import {
  customerIdOf,
  firstSubscriptionOf,
  isProvider,
  partnerOf,
  partners,
  populationOf,
  providerOf,
  subscriptionsOf,
} from '../../bench/seed/population.ts';
import { searchWordRows } from '../../bench/seed/rows.ts';
import { tableOf } from '../../bench/table.ts';
import { toGlobalId } from '../../src/services/global-ids.ts';

const range = (length: number) => Array.from({ length }, (_, index) => index);

describe('the population', () => {
  const customers = range(200_000);

  test('has as many of each as it says', () => {
    expect(populationOf(200_000)).toEqual({ customers: 200_000, resellers: 5_000 });
    expect(customers.reduce((sum, n) => sum + subscriptionsOf(n), 0)).toBe(400_000);
  });

  test('gives no two customers one id, domain or subscription', () => {
    expect(new Set(customers.map(customerIdOf)).size).toBe(customers.length);
    const endOf = (n: number) => firstSubscriptionOf(n) + subscriptionsOf(n);
    expect(customers.every((n) => endOf(n) === firstSubscriptionOf(n + 1))).toBe(true);
    const prefixes = customers.slice(0, 2_000).map((n) => searchWordRows(n).at(-1)?.word);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });

  test('has everybody at a partner of the right kind, and a page 2,000 of 20 at the first', () => {
    const own = customers.filter((n) => partnerOf(n) === 0);
    expect(own.length).toBeGreaterThan(2_020 * 20);
    expect(customers.every((n) => partnerOf(n) >= 0 && partnerOf(n) < partners)).toBe(true);
    expect(range(5_000).every((n) => isProvider(providerOf(n)))).toBe(true);
  });
});

test('contenders write ids as the product does, and read them', () => {
  for (const uuid of [idOf('customer', 7), '018f2f5e-9d0b-7c3a-8f1e-6b2a4c5d7e90']) {
    expect(quickId('cus', uuid)).toBe(toGlobalId('Customer', uuid));
    expect(toUuid(quickId('cus', uuid))).toBe(uuid);
  }
});

test('a cursor says where a page ends', () => {
  const rows = range(3).map((n) => ({ nameKey: `n${n}`, customerId: String(n) }));
  const { hasNextPage, endCursor } = pageInfo(rows, 2, writeCursor);
  expect(hasNextPage).toBe(true);
  expect(readCursor(endCursor ?? '')).toEqual(rows[1]);
});

describe('what is compared', () => {
  test('the same is no difference, in whatever order', () => {
    expect(differenceOf({ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 })).toBeNull();
  });

  test.each([
    [{ a: [1, 2] }, { a: [1, 3] }, 'answer.a.1 is 3 instead of 2'],
    [{ a: [1] }, { a: [1, 2] }, 'answer.a.1 is 2 instead of undefined'],
    [{ a: null }, {}, 'answer.a is undefined instead of null'],
    [{ a: '1' }, { a: 1 }, 'answer.a is 1 instead of "1"'],
    [[], {}, 'answer is {} instead of []'],
  ])('%j and %j', (own, other, told) => {
    expect(differenceOf(own, other)).toBe(told);
  });

  test('a load ends at an answer that says something else', () => {
    const script = expecting('"userErrors":[]', () => () => Buffer.from('next'))();
    expect(String(script(null))).toBe('next');
    expect(String(script(Buffer.from('{"userErrors":[]}')))).toBe('next');
    expect(() => script(Buffer.from('{"userErrors":[{}]}'))).toThrow('Expected');
  });
});

describe('goals', () => {
  const row = (workload: string, contender: string, cpuMsPerRequest: number): Row => ({
    workload,
    contender,
    cpuMsPerRequest,
    requestsPerSecond: 100,
    p50: 1,
    p99: 2,
    rssMb: 190,
  });
  const goal: Goal = {
    workload: 'W2',
    what: 'CPU',
    of: 'cpuMsPerRequest',
    by: { contender: 'limit', workload: 'W2' },
    bound: 1.5,
    isAtLeast: false,
  };

  test.each([
    [1.4, true],
    [1.6, false],
  ])('%f times the limit', (own, isReached) => {
    const rows = [row('W2', 'product', own), row('W2', 'limit', 1), row('W3', 'limit', 9)];
    expect(verdictOf(goal, rows)).toEqual({ figure: own, isReached });
    expect(verdictOf({ ...goal, isAtLeast: true }, rows)?.isReached).toBe(!isReached);
  });

  test('without the other one nothing is said', () => {
    expect(verdictOf(goal, [row('W2', 'product', 1)])).toBeNull();
  });

  test('a goal may stand by itself', () => {
    const memory: Goal = { ...goal, of: 'rssMb', by: null, bound: 200 };
    expect(verdictOf(memory, [row('W2', 'product', 1)])).toEqual({ figure: 190, isReached: true });
  });
});

test('allocations are added up, wherever the text is cut', () => {
  const allocations = new Allocations();
  for (const text of ['pause=1 allocated=10', '00 promoted=5\nother\npause=2 alloc', 'ated=24 x=1\n'])
    allocations.hear(text);
  expect(allocations.bytes).toBe(1_024);
});

describe('options', () => {
  test('all workloads with 200,000 customers unless asked otherwise', () => {
    const options = readOptions([]);
    expect(options).toMatchObject({ mode: 'race', customers: 200_000, writesDocs: false });
    expect(options?.only).toContain('W1');
    expect(readOptions(['--quick', '--only', 'W2'])).toMatchObject({ customers: 20_000, only: ['W2'] });
    expect(readOptions(['--help'])).toBeNull();
  });

  test.each([
    [['--only', 'W99'], 'There is no workload W99'],
    [['--customers', 'many'], '--customers takes a whole number'],
    [['--soak', '0'], '--soak takes a whole number'],
    [['--guard', '--scale'], 'Choose one of'],
  ])('%j is told', (args, told) => {
    expect(() => readOptions(args)).toThrow(told);
  });
});

test('a table is as wide as its widest cells', () => {
  expect(tableOf(['a', 'long'], [['12345', 'x']])).toBe(
    ['| a     | long |', '| ----- | ---- |', '| 12345 | x    |'].join('\n'),
  );
});
