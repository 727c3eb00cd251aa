import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { pinning } from './pinning.ts';
import { type Pace, type Row, ratioOf } from './run-race.ts';
import type { Race } from './workload.ts';

const fileOf = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What the next run is compared with; it is not committed. */
export const writeResults = (rows: readonly Row[]): void => {
  mkdirSync(fileOf('bench/results'), { recursive: true });
  writeFileSync(fileOf('bench/results/latest.json'), `${JSON.stringify({ rows }, null, 2)}\n`);
};

const heads = ['workload', 'contender', 'requests/s', 'CPU ms/request', 'p50 ms', 'p99 ms', 'RSS MB'];

const cellsOf = (row: Row): string[] => [
  row.workload,
  row.contender,
  row.requestsPerSecond.toFixed(0),
  row.cpuMsPerRequest.toFixed(4),
  row.p50.toFixed(2),
  row.p99.toFixed(2),
  row.rssMb.toFixed(0),
];

const names = { requestsPerSecond: 'requests/s', cpuMsPerRequest: 'CPU per request' } as const;

const goalsOf = (race: Race, rows: readonly Row[]): string[][] =>
  race.goals.map(({ against, of, bound }) => {
    const ratio = ratioOf(rows, race.name, against, of);
    const isMore = of === 'requestsPerSecond';
    const isReached = isMore ? ratio >= bound : ratio <= bound;
    const goal = `${isMore ? 'at least' : 'at most'} ${bound}`;
    return [race.name, against, names[of], ratio.toFixed(2), goal, isReached ? 'yes' : 'no'];
  });

/** Columns as wide as their widest cell. */
const tableOf = (head: readonly string[], lines: ReadonlyArray<readonly string[]>): string => {
  const widths = head.map((_, index) =>
    Math.max(...[head, ...lines].map((line) => line[index]?.length ?? 0)),
  );
  const written = (line: readonly string[]) =>
    `| ${line.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`;
  return [
    written(head),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...lines.map(written),
  ].join('\n');
};

export const reportOf = (races: readonly Race[], rows: readonly Row[], { rounds, seconds }: Pace): string => {
  const [processor] = cpus();
  const machine = `${processor?.model.trim()}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB`;
  return [
    `${new Date().toISOString().slice(0, 10)}, ${machine}, Node ${process.version}; ${pinning()}; medians of ${rounds} interleaved rounds of ${seconds} s with 32 connections.`,
    races.map(({ name, title }) => `- ${name}: ${title}`).join('\n'),
    tableOf(heads, rows.map(cellsOf)),
    'The product as a multiple of another one:',
    tableOf(
      ['workload', 'against', 'of', 'ratio', 'goal', 'reached'],
      races.flatMap((race) => goalsOf(race, rows)),
    ),
  ].join('\n\n');
};

const begin = '<!-- npm run bench -- --write-docs writes what follows -->';
const end = '<!-- up to here -->';

/** Puts the report in its place. */
export const writeDocs = (report: string): void => {
  const file = fileOf('docs/performance.md');
  const text = readFileSync(file, 'utf8');
  const [before, after] = [text.indexOf(begin), text.indexOf(end)];
  if (before < 0 || after < before) throw new Error('docs/performance.md has no place for the report');
  writeFileSync(file, `${text.slice(0, before + begin.length)}\n\n${report}\n\n${text.slice(after)}`);
};
