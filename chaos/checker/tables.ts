import { createHash } from 'node:crypto';
import type { Database } from '../../src/database/database.ts';

/** Rows of the process's own bookkeeping, which say nothing about anybody's data. */
const bookkeeping = new Set(['committed_operations']);

/** A hash of every row of every table: equal where nothing was changed. */
export const hashTables = async (database: Database): Promise<Record<string, string>> => {
  const names = database.dataSource.entityMetadatas
    .map(({ tableName }) => tableName)
    .filter((name) => !bookkeeping.has(name));
  const hashes: Record<string, string> = {};
  for (const name of names) {
    const rows: object[] = await database.read((manager) =>
      manager.query(`SELECT * FROM ${name} ORDER BY 1, 2`),
    );
    hashes[name] = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  }
  return hashes;
};
