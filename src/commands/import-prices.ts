import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Database } from '../database/database.ts';
import { messageOf } from '../schema/messages.ts';
import { importPriceFile, type RefusedPrice } from '../services/imports/import-price-file.ts';
import { UsageError } from './command.ts';
import { Progress } from './progress.ts';

/** Loads a price sheet, and tells how it goes; false where rows were refused. */
export const loadPrices = async (database: Database, mpnId: string, path: string): Promise<boolean> => {
  const startedAt = performance.now();
  const { file, size } = await open(path);
  const progress = new Progress();
  const report = await importPriceFile(database, mpnId, file, {
    describe: (found) => messageOf(found, 'en'),
    onRefused: (row) => progress.aside(() => tellRefused(row)),
    onProgress: (rows) => progress.at(size === 0 ? 1 : file.bytesRead / size, `${count(rows)} rows`),
  });
  progress.end();
  const { added, changed, unchanged, refused } = report;
  const rows = added + changed + unchanged + refused;
  const seconds = (performance.now() - startedAt) / 1_000;
  print(`${added} added, ${changed} changed, ${unchanged} unchanged, ${refused} refused`);
  print(`${count(rows)} rows in ${seconds.toFixed(1)} s, ${count(Math.round(rows / seconds))} a second`);
  return refused === 0;
};

const open = async (path: string) => {
  try {
    const { size } = await stat(path);
    const file = createReadStream(path);
    await once(file, 'open');
    return { file, size };
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${(error as Error).message}`);
  }
};

const tellRefused = ({ line, key, reasons }: RefusedPrice): void =>
  print(`line ${line} (${key || 'no key'}) refused: ${reasons.join('; ')}`);

const count = (number: number): string => number.toLocaleString('en');
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
