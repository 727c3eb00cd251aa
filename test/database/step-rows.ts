import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager, EntityMetadata, Table, TableColumn } from 'typeorm';

export type Row = Readonly<Record<string, unknown>>;

/** A row that was written when the tables had the form of one step, as it was read back then. */
export interface StepRow {
  readonly table: string;
  readonly keys: readonly string[];
  readonly row: Row;
}

/** Writes one row into every table there is, in the order in which the tables were made. */
export const writeRows = async (
  { entityMetadatas }: DataSource,
  manager: EntityManager,
  tables: readonly Table[],
  step: number,
): Promise<StepRow[]> => {
  const written = new Map<string, StepRow>();
  for (const table of tables) {
    const metadata = entityMetadatas.find(({ tableName }) => tableName === table.name);
    const values = table.columns.map((column) => valueFor(column, metadata, written, step));
    const names = table.columns.map(({ name }) => name);
    const quoted = names.map((name) => quote(manager, name));
    await manager.query(
      `INSERT INTO ${table.name} (${quoted.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
      values,
    );
    const keys = table.columns.filter(({ isPrimary }) => isPrimary).map(({ name }) => name);
    const row = Object.fromEntries(names.map((name, index) => [name, values[index]]));
    const one = { table: table.name, keys, row };
    written.set(table.name, { ...one, row: await readRow(manager, one) });
  }
  return [...written.values()];
};

/** The same row as it stands now. */
export const readRow = async (manager: EntityManager, { table, keys, row }: StepRow): Promise<Row> => {
  const where = keys.map((key) => `${quote(manager, key)} = ?`).join(' AND ');
  const rows = await manager.query(
    `SELECT * FROM ${table} WHERE ${where}`,
    keys.map((key) => row[key]),
  );
  return rows[0] ?? {};
};

/** Some names are words of SQL. */
const quote = ({ dataSource }: EntityManager, name: string): string => dataSource.driver.escape(name);

const valueFor = (
  column: TableColumn,
  metadata: EntityMetadata | undefined,
  written: ReadonlyMap<string, StepRow>,
  step: number,
): unknown => {
  const link = metadata?.foreignKeys.find(({ columnNames }) => columnNames.includes(column.name));
  if (link) return written.get(link.referencedTablePath)?.row.id ?? null;
  return wordOf(column.name, metadata) ?? plainValue(column, step);
};

/** The first word that a CHECK allows. */
const wordOf = (column: string, metadata: EntityMetadata | undefined): string | undefined =>
  metadata?.checks
    .map(({ expression }) => /^(\w+) IN \('(\w+)'/.exec(expression))
    .find((found) => found?.[1] === column)?.[2];

/** Another one at every step, where the type has as many. */
const plainValue = ({ name, type, length }: TableColumn, step: number): unknown => {
  const day = new Date(Date.UTC(2020, 0, 1 + step)).toISOString().slice(0, 10);
  switch (type.replace(/\(.*/, '')) {
    case 'smallint':
      return 1;
    case 'int':
    case 'integer':
    case 'bigint':
      return step + 1;
    case 'json':
    case 'longtext':
      return '{}';
    case 'date':
      return day;
    case 'datetime':
      return `${day} 01:02:03.004`;
    case 'text':
      return `${name} ${step}`;
    case 'varchar':
      return textOf(name, Number(length), step);
    default:
      throw new Error(`${name} is of the type ${type}, which has no value here`);
  }
};

const textOf = (name: string, length: number, step: number): string => {
  if (name === 'id' && length === 36) return randomUUID();
  const number = step.toString(36);
  return length < 8 ? number.padStart(length, '0') : `${number} ${name}`.slice(0, length);
};
