import { cpus, totalmem } from 'node:os';
import { type Goal, goals, verdictOf } from './goals.ts';
import type { Options } from './options.ts';
import { pinning } from './pinning.ts';
import type { Row } from './run-race.ts';
import { scaleTable, searchVerdict } from './scale/scale.ts';
import type { ScaleRow } from './scale/scale-rows.ts';
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

const machine = (): string => {
  const [processor] = cpus();
  return `${processor?.model.trim()}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}`;
};

const today = (): string => new Date().toISOString().slice(0, 10);

export const reportOf = (rows: readonly Row[], { customers, pace: { rounds, seconds } }: Options): string => {
  const measured = new Set(rows.map(({ workload }) => workload));
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

/** What is asked in each race, in the order in which they are told. */
export const titles: ReadonlyArray<readonly [name: string, title: string]> = workloads.flatMap(({ races }) =>
  Object.entries(races),
);

export const scaleReportOf = (rows: readonly ScaleRow[]): string =>
  [
    `${today()}, ${machine()}; ${pinning()}, all processes of the server on the same core; 32 connections.`,
    scaleTable(rows),
    searchVerdict(rows),
  ]
    .filter(Boolean)
    .join('\n\n');
