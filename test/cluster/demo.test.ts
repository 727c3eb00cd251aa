import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBinaries } from '../../scripts/cluster-demo/binaries.ts';
import { type Findings, toFigures } from '../../scripts/cluster-demo/figures.ts';
import { isError } from '../../scripts/cluster-demo/logs.ts';
import { readOptions } from '../../scripts/cluster-demo/options.ts';
import { toTable } from '../../scripts/cluster-demo/report.ts';
import type { Acknowledged } from '../../scripts/shared/onboard.ts';
import { judge, longestGapMs, type StoredCustomer } from '../../scripts/shared/verdict.ts';

const told = (name: string, at = 0): Acknowledged => ({
  tenantId: `t-${name}`,
  name: name,
  at,
  tookMs: 10,
});
const stored = (name: string, change: Partial<StoredCustomer> = {}): StoredCustomer => ({
  tenantId: `t-${name}`,
  name: name,
  relationships: 1,
  accounts: 1,
  orders: 1,
  subscriptions: 1,
  records: 1,
  ...change,
});

describe('the verdict', () => {
  const both = [stored('a'), stored('b')];

  test('finds nothing where every node has what was acknowledged, once', () => {
    const fate = judge([told('a'), told('b')], [both, both, both]);
    expect(fate).toEqual({ lost: [], doubled: [], unacknowledged: [] });
  });

  test.each([
    ['is not on one of the nodes', [stored('a')]],
    ['is another customer there', [stored('a'), stored('b', { tenantId: 'other' })]],
    ['has no order there', [stored('a'), stored('b', { orders: 0 })]],
    ['has no record in the audit there', [stored('a'), stored('b', { records: 0 })]],
  ])('calls a customer lost that %s', (_, rows) => {
    expect(judge([told('a'), told('b')], [both, rows, both]).lost).toEqual(['b']);
  });

  test.each([
    ['is there twice', [...both, stored('b', { tenantId: 'other' })]],
    ['has two orders', [stored('a'), stored('b', { orders: 2 })]],
    ['has two partners', [stored('a'), stored('b', { relationships: 2 })]],
  ])('calls a customer doubled that %s', (_, rows) => {
    expect(judge([told('a'), told('b')], [both, both, rows]).doubled).toEqual(['b']);
  });

  test('tells of customers that nobody was told of', () => {
    expect(judge([told('a')], [both, both, both]).unacknowledged).toEqual(['b']);
  });

  test('measures the longest time without a submission, in all and within a span', () => {
    const submissions = [told('a', 1_000), told('c', 9_000), told('b', 2_500), told('d', 9_100)];
    expect(longestGapMs(submissions)).toBe(6_500);
    expect(longestGapMs(submissions, 0, 5_000)).toBe(1_500);
    expect(longestGapMs([])).toBe(0);
  });
});

describe('the figures', () => {
  const sound: Findings = {
    load: {
      acknowledged: [told('a', 1_000), told('b', 1_500)],
      failed: [],
      answers: [
        { outcome: 'answered', at: 900 },
        { outcome: 'SERVICE_UNAVAILABLE', at: 1_100 },
        { outcome: 'answered', at: 1_500 },
      ],
    },
    seconds: 1,
    incidents: [{ name: 'a node killed', from: 1_000, withoutQuorumMs: 0, until: 1_400 }],
    fate: { lost: [], doubled: [], unacknowledged: ['c'] },
    nodesAreEqual: true,
    auditChains: '2 chains, 0 broken',
    unforeseenErrors: [],
    versions: {},
  };

  test('hold where nothing is lost, doubled, broken or unforeseen', () => {
    expect(toFigures(sound)).toMatchObject({
      held: true,
      acknowledged: 2,
      unacknowledged: 1,
      longestGapMs: 500,
      incidents: [{ name: 'a node killed', wholeAgainAfterMs: 400, longestGapMs: 500, repeated: 1 }],
      answers: { SERVICE_UNAVAILABLE: 1, answered: 2 },
    });
  });

  test.each<[string, Partial<Findings>]>([
    ['a customer is lost', { fate: { ...sound.fate, lost: ['a'] } }],
    ['a customer is doubled', { fate: { ...sound.fate, doubled: ['a'] } }],
    ['an onboarding came to no end', { load: { ...sound.load, failed: ['INTERNAL_SERVER_ERROR'] } }],
    ['nobody was onboarded', { load: { ...sound.load, acknowledged: [] } }],
    ['the nodes differ', { nodesAreEqual: false }],
    ['a chain is broken', { auditChains: '2 chains, 1 broken' }],
    ['ten chains are broken', { auditChains: '12 chains, 10 broken' }],
    ['a log holds an error', { unforeseenErrors: ['TypeError'] }],
  ])('do not hold where %s', (_, change) => {
    const figures = toFigures({ ...sound, ...change });
    expect(figures.held).toBe(false);
    expect(toTable(figures)).toContain('did NOT hold');
  });

  test('name the faults in the table', () => {
    const table = toTable(toFigures({ ...sound, unforeseenErrors: ['TypeError: x'] }));
    expect(table).toContain('TypeError: x');
  });
});

describe('the options', () => {
  test('are a minute without chaos when nothing is said', () => {
    expect(readOptions([])).toEqual({ seconds: 60, chaos: false, json: null });
    expect(readOptions(['--seconds', '5', '--chaos', '--json', 'f.json'])).toEqual({
      seconds: 5,
      chaos: true,
      json: 'f.json',
    });
  });

  test.each([[['--seconds', '0']], [['--seconds', 'x']], [['--second', '5']], [['5']]])(
    'refuse %j',
    (args) => {
      expect(() => readOptions(args)).toThrow('npm run cluster:demo');
    },
  );
});

test('errors of the log and whatever stands beside it are unforeseen, warnings are not', () => {
  const lines = [
    '',
    '{"level":30,"msg":"a"}',
    '{"level":40,"msg":"b"}',
    '{"level":50,"msg":"c"}',
    'TypeError: d',
  ];
  expect(lines.filter(isError)).toEqual(lines.slice(3));
});

test('the demo says which Debian packages are missing, each once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cluster-binaries-'));
  const nowhere = { programs: [folder], libraries: [folder] };
  expect(() => findBinaries(nowhere)).toThrow('apt-get install mariadb-server galera-4 rsync haproxy\n');
  for (const name of ['mariadbd', 'mariadb-install-db', 'mariadb', 'rsync'])
    writeFileSync(join(folder, name), '');
  expect(() => findBinaries(nowhere)).toThrow('apt-get install galera-4 haproxy\n');
  for (const name of ['libgalera_smm.so', 'haproxy']) writeFileSync(join(folder, name), '');
  expect(findBinaries(nowhere).haproxy).toBe(join(folder, 'haproxy'));
  rmSync(folder, { recursive: true });
});
