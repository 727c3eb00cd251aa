import type { TestApp } from '../../support/app.ts';

/** Which transactions were committed is no one's data: every one of them says so on a server engine. */
const bookkeeping = 'committed_operations';

export const tablesOf = (app: TestApp): string[] =>
  app.app.database.dataSource.entityMetadatas
    .map(({ tableName }) => tableName)
    .filter((name) => name !== bookkeeping);

/** Every row of every table, one text for each. */
const readTables = async (app: TestApp): Promise<Set<string>> => {
  const rows = new Set<string>();
  for (const tableName of tablesOf(app))
    for (const row of await app.query<object>(`SELECT * FROM ${tableName}`))
      rows.add(`${tableName} ${JSON.stringify(row)}`);
  return rows;
};

/** Tells whenever it is called which rows came, went or changed since it was called last. */
export type ChangedRows = () => Promise<string[]>;

export const watchTables = async (app: TestApp): Promise<ChangedRows> => {
  let before = await readTables(app);
  return async () => {
    const after = await readTables(app);
    const gone = [...before].filter((row) => !after.has(row));
    const come = [...after].filter((row) => !before.has(row));
    before = after;
    return [...gone, ...come];
  };
};
