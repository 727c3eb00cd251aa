import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { UsageError } from './command.ts';

export const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file} cannot be read as JSON: ${(error as Error).message}`);
  }
};

/** Rows by the columns that the first line names. A cell beyond them is kept, so that its row is refused. */
export const readCsv = (
  file: string,
  columns: readonly string[],
): Array<Readonly<Record<string, string>>> => {
  const [header = [], ...rows] = readCells(file);
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0)
    throw new UsageError(`${file}: the first line does not name the columns ${missing.join(', ')}.`);
  return rows.map((cells) =>
    Object.fromEntries(cells.map((cell, index) => [header[index] ?? `column ${index + 1}`, cell])),
  );
};

const readCells = (file: string): string[][] => {
  try {
    return parse(readFileSync(file), {
      bom: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
    });
  } catch (error) {
    throw new UsageError(`${file} cannot be read as CSV: ${(error as Error).message}`);
  }
};
