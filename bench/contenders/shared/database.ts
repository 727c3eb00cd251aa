import { createPool, type Pool, type RowDataPacket } from 'mysql2/promise';

/** As many connections as the product has. Instants come as the text that they are stored as, in UTC. */
export const openPool = (databaseUrl: string): Pool =>
  createPool({ uri: databaseUrl, connectionLimit: 10, timezone: 'Z', dateStrings: true });

export type Parameter = string | number | null;

export const select = async <T>(
  pool: Pick<Pool, 'execute'>,
  sql: string,
  parameters: readonly Parameter[],
): Promise<T[]> => {
  const [rows] = await pool.execute<RowDataPacket[]>(sql, [...parameters]);
  return rows as T[];
};

const sizes = [1, 5, 10, 20, 50, 100, 250, 500, 1_000];

/** The same few lengths again and again, so that statements are prepared once; the last id fills up. */
export const padded = (ids: readonly string[]): string[] => {
  const size = sizes.find((one) => one >= ids.length) ?? ids.length;
  const last = ids.at(-1) as string;
  return Array.from({ length: size }, (_, index) => ids[index] ?? last);
};

export const marks = (ids: readonly unknown[]): string => ids.map(() => '?').join(',');

/** MariaDB hands JSON out as text, MySQL as what it says. */
export const json = <T>(stored: unknown): T =>
  (typeof stored === 'string' ? JSON.parse(stored) : stored) as T;

/** `2026-01-02 03:04:05.678`, where the driver leaves out a zero fraction, as the API writes it. */
export const instant = (stored: string): string =>
  `${stored.replace(' ', 'T')}${stored.length === 19 ? '.000' : ''}Z`;

/** Ten-thousandths of a unit, as the API writes an amount. */
export const amount = (stored: number): string => String(stored / 10_000);

export const groupBy = <T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
};
