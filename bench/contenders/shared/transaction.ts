import type { Pool, PoolConnection } from 'mysql2/promise';

export const inTransaction = async <T>(
  pool: Pool,
  work: (connection: PoolConnection) => Promise<T>,
): Promise<T> => {
  const connection = await pool.getConnection();
  try {
    await connection.beginTransaction();
    const result = await work(connection);
    await connection.commit();
    return result;
  } catch (error) {
    await connection.rollback();
    throw error;
  } finally {
    connection.release();
  }
};

export type Values = Readonly<Record<string, unknown>>;

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const cellOf = (value: unknown): string | number | Date | null => {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) return JSON.stringify(value);
  return value as string | number | Date | null;
};

/** Written once for each table and number of rows. */
const statements = new Map<string, string>();

const statementFor = (table: string, columns: readonly string[], rows: number): string => {
  const key = `${table} ${rows}`;
  const known = statements.get(key);
  if (known) return known;
  const one = `(${columns.map(() => '?').join(', ')})`;
  const names = columns.map((column) => `\`${snake(column)}\``).join(', ');
  const made = `INSERT INTO ${table} (${names}) VALUES ${Array.from({ length: rows }, () => one).join(', ')}`;
  statements.set(key, made);
  return made;
};

/** Rows as the entities name their columns, in one statement. */
export const insert = async (
  connection: PoolConnection,
  table: string,
  rows: readonly Values[],
): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {});
  await connection.execute(
    statementFor(table, columns, rows.length),
    rows.flatMap((row) => columns.map((column) => cellOf(row[column]))),
  );
};
