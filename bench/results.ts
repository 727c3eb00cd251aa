import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row } from './run-race.ts';
import { workloads } from './workloads/index.ts';

/** What the next run is compared with; it is not committed. */
const file = fileURLToPath(new URL('./results/latest.json', import.meta.url));

const readResults = (): readonly Row[] =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { rows: Row[] }).rows : [];

/** The new rows, and those that earlier runs have left of other workloads, in the workloads' order. */
export const mergeResults = (rows: readonly Row[]): readonly Row[] => {
  const measured = new Set(rows.map(({ workload }) => workload));
  const places = workloads.flatMap(({ races }) => Object.keys(races));
  const all = [...readResults().filter(({ workload }) => !measured.has(workload)), ...rows]
    .filter(({ workload }) => places.includes(workload))
    .sort((one, other) => places.indexOf(one.workload) - places.indexOf(other.workload));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ rows: all }, null, 2)}\n`);
  return all;
};
