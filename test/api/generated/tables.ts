import type { TestApp } from '../../support/app.ts';

/** Every row of every table, one text for each. */
const readTables = async (app: TestApp): Promise<Set<string>> => {
  const rows = new Set<string>();
  for (const { tableName } of app.app.database.dataSource.entityMetadatas)
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
