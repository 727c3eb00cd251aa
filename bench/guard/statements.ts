import type { Connection, RowDataPacket } from 'mysql2/promise';

/** What the database has done since it was started. */
export interface Done {
  readonly statements: number;
  readonly rows: number;
}

/** By the engine's own account. */
export const doneBy = async (connection: Connection): Promise<Done> => {
  const [counters] = await connection.query<RowDataPacket[]>(
    "SHOW GLOBAL STATUS WHERE Variable_name = 'Questions' OR Variable_name LIKE 'Handler_read%'",
  );
  const sumOf = (pattern: RegExp) =>
    counters
      .filter(({ Variable_name }) => pattern.test(Variable_name))
      .reduce((sum, { Value }) => sum + Number(Value), 0);
  return { statements: sumOf(/^Questions$/), rows: sumOf(/^Handler_read/) };
};
