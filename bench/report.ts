import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Goal, goals, verdictOf } from './goals.ts';
import type { Options } from './options.ts';
import { pinning } from './pinning.ts';
import type { Row } from './run-race.ts';
import { tableOf } from './table.ts';
import { workloads } from './workloads/index.ts';

const heads = ['workload', 'contender', 'CPU ms/request', 'requests/s', 'p50 ms', 'p99 ms', 'RSS MB'];

const cellsOf = (row: Row): string[] => [
  row.workload,
  row.contender,
  row.cpuMsPerRequest.toFixed(row.cpuMsPerRequest < 0.1 ? 4 : 3),
  row.requestsPerSecond.toFixed(0),
  row.p50.toFixed(2),
  row.p99.toFixed(2),
  row.rssMb.toFixed(0),
];

const goalCellsOf = (goal: Goal, rows: readonly Row[]): string[][] => {
  const verdict = verdictOf(goal, rows);
  if (verdict === null) return [];
  const { figure, isReached } = verdict;
  const bound = `at ${goal.isAtLeast ? 'least' : 'most'} ${Number(goal.bound.toFixed(2))}`;
  return [[goal.workload, goal.what, figure.toFixed(2), bound, isReached ? 'yes' : 'no']];
};

export const machine = (): string => {
  const [processor] = cpus();
  return `${processor?.model.trim()}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}`;
};

export const today = (): string => new Date().toISOString().slice(0, 10);

export const reportOf = (rows: readonly Row[], { customers, pace: { rounds, seconds } }: Options): string => {
  const measured = new Set(rows.map(({ workload }) => workload));
  const titles = workloads.flatMap(({ races }) => Object.entries(races));
  return [
    `${today()}, ${machine()}; ${customers.toLocaleString('en')} customers; ${pinning()}; medians of ${rounds} interleaved rounds of ${seconds} s with 32 connections.`,
    titles
      .filter(([name]) => measured.has(name))
      .map(([name, title]) => `- ${name}: ${title}`)
      .join('\n'),
    tableOf(heads, rows.map(cellsOf)),
    'The goals, where the product is told as a multiple of another contender:',
    tableOf(
      ['workload', 'what', 'is', 'goal', 'reached'],
      goals.flatMap((goal) => goalCellsOf(goal, rows)),
    ),
  ].join('\n\n');
};

const begin = '<!-- npm run bench -- --write-docs writes what follows -->';
const end = '<!-- up to here -->';

/** Puts the report in its place. */
export const writeDocs = (report: string): void => {
  const file = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
  const text = readFileSync(file, 'utf8');
  const [before, after] = [text.indexOf(begin), text.indexOf(end)];
  if (before < 0 || after < before) throw new Error('docs/performance.md has no place for the report');
  writeFileSync(file, `${text.slice(0, before + begin.length)}\n\n${report}\n\n${text.slice(after)}`);
};
