import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row } from '../run-race.ts';

/** What the product has done in one workload on so many customers, with so many processes. */
export interface ScaleRow extends Row {
  readonly customers: number;
  readonly processes: number;
}

const file = fileURLToPath(new URL('../results/scale.json', import.meta.url));

const readRows = (): readonly ScaleRow[] =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { rows: ScaleRow[] }).rows : [];

const keyOf = ({ workload, customers, processes }: ScaleRow): string =>
  `${workload} ${customers} ${processes}`;

/** The new rows, and those of other sizes that earlier runs have left. */
export const mergeScaleRows = (rows: readonly ScaleRow[]): readonly ScaleRow[] => {
  const measured = new Set(rows.map(keyOf));
  const all = [...readRows().filter((row) => !measured.has(keyOf(row))), ...rows].sort(
    (one, other) =>
      one.workload.localeCompare(other.workload) ||
      one.customers - other.customers ||
      one.processes - other.processes,
  );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ rows: all }, null, 2)}\n`);
  return all;
};
