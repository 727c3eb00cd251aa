import type { Pool } from 'mysql2/promise';
import type { Cell, Row } from './rows.ts';

const rowsAtOnce = 1_000;

/** Rows in their columns, as few statements as fit into a packet. */
export const insertRows = async (pool: Pool, table: string, rows: readonly Row[]): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {});
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const cells = rows
      .slice(from, from + rowsAtOnce)
      .map((row) => columns.map((column) => row[column] as Cell));
    await pool.query(
      `INSERT INTO ${table} (${columns.map((column) => `\`${column}\``).join(', ')}) VALUES ?`,
      [cells],
    );
  }
};
