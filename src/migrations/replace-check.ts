import { type QueryRunner, TableCheck } from 'typeorm';

/** The CHECK that keeps a column to certain words, as it shall be. */
export interface WordCheck {
  readonly table: string;
  /** The constraint's name. */
  readonly name: string;
  readonly column: string;
  readonly words: readonly string[];
}

/**
 * Puts this CHECK in place of the one of the same name. The rows stay as they are; where one has another
 * word, it fails and the old CHECK stays. It can be repeated, because DDL does not roll back on the MySQL
 * family and a migration may have been broken off.
 */
export const replaceCheck = async (
  runner: QueryRunner,
  { table, name, column, words }: WordCheck,
): Promise<void> => {
  const expression = `${column} IN (${words.map((word) => `'${word}'`).join(', ')})`;
  if (runner.dataSource.options.type === 'better-sqlite3') await rebuild(runner, table, name, expression);
  else await alter(runner, table, name, expression);
};

/** SQLite cannot alter a CHECK: TypeORM makes the table anew from this description and copies the rows. */
const rebuild = async (runner: QueryRunner, table: string, name: string, expression: string) => {
  const found = await runner.getTable(table);
  if (!found) throw new Error(`There is no table ${table}`);
  found.checks = found.checks.filter((check) => check.name !== name);
  await runner.createCheckConstraint(found, new TableCheck({ name, expression }));
};

/** One statement, so that the table is never without a CHECK. */
const alter = async (runner: QueryRunner, table: string, name: string, expression: string) => {
  const found = await runner.query(
    'SELECT 1 FROM information_schema.TABLE_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = DATABASE() AND TABLE_NAME = ? AND CONSTRAINT_NAME = ?',
    [table, name],
  );
  const drop = found.length > 0 ? `DROP CONSTRAINT ${name}, ` : '';
  await runner.query(`ALTER TABLE ${table} ${drop}ADD CONSTRAINT ${name} CHECK (${expression})`);
};
