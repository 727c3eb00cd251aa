import {
  type QueryRunner,
  Table,
  type TableColumnOptions,
  type TableForeignKeyOptions,
  type TableIndexOptions,
} from 'typeorm';

/**
 * What the migrations of the first edition are written with. Frozen: a later edition that needs something
 * else brings its own, because history must not change when this file would.
 */
const onMysql = (runner: QueryRunner) => runner.dataSource.options.type !== 'better-sqlite3';

/** Where they are switched off, the entities have none. */
const wantsForeignKeys = (runner: QueryRunner) =>
  runner.dataSource.entityMetadatas.some(({ foreignKeys }) => foreignKeys.length > 0);

type Options = Partial<TableColumnOptions>;

export const columnsFor = (runner: QueryRunner) => {
  const mysql = onMysql(runner);
  const ascii = mysql ? { charset: 'ascii', collation: 'ascii_bin' } : {};
  const binary = mysql ? { charset: 'utf8mb4', collation: 'utf8mb4_bin' } : {};
  return {
    id: (): TableColumnOptions => ({ name: 'id', type: 'varchar', length: '36', isPrimary: true, ...ascii }),
    code: (name: string, length = 36, options: Options = {}): TableColumnOptions => ({
      name,
      type: 'varchar',
      length: String(length),
      ...ascii,
      ...options,
    }),
    key: (name: string, length: number, options: Options = {}): TableColumnOptions => ({
      name,
      type: 'varchar',
      length: String(length),
      ...binary,
      ...options,
    }),
    text: (name: string, length: number, options: Options = {}): TableColumnOptions => ({
      name,
      type: 'varchar',
      length: String(length),
      ...options,
    }),
    longText: (name: string, options: Options = {}): TableColumnOptions => ({
      name,
      type: 'text',
      ...options,
    }),
    integer: (name: string, options: Options = {}): TableColumnOptions => ({
      name,
      type: 'integer',
      ...options,
    }),
    flag: (name: string): TableColumnOptions => ({ name, type: 'smallint' }),
    money: (name: string, options: Options = {}): TableColumnOptions => ({
      name,
      type: 'bigint',
      ...options,
    }),
    json: (name: string, options: Options = {}): TableColumnOptions => ({ name, type: 'json', ...options }),
    instant: (name: string, options: Options = {}): TableColumnOptions => ({
      name,
      type: 'datetime',
      precision: 3,
      ...options,
    }),
    day: (name: string, options: Options = {}): TableColumnOptions => ({ name, type: 'date', ...options }),
  };
};

export const index = (name: string, ...columnNames: string[]): TableIndexOptions => ({ name, columnNames });

export const unique = (name: string, ...columnNames: string[]): TableIndexOptions => ({
  name,
  columnNames,
  isUnique: true,
});

export const foreignKey = (name: string, column: string, table: string): TableForeignKeyOptions => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete: 'NO ACTION',
  onUpdate: 'NO ACTION',
});

export interface TableSpec {
  readonly name: string;
  readonly columns: TableColumnOptions[];
  readonly indices?: TableIndexOptions[];
  readonly foreignKeys?: TableForeignKeyOptions[];
  /** Name of the constraint, column, allowed words. */
  readonly checks?: ReadonlyArray<readonly [name: string, column: string, words: readonly string[]]>;
}

/**
 * One table with all that belongs to it. TypeORM leaves checks out on the MySQL family, where DDL does not
 * roll back either: there they are added one by one, and only those that are not there yet.
 */
export const createTable = async (runner: QueryRunner, spec: TableSpec): Promise<void> => {
  const checks = (spec.checks ?? []).map(([name, column, words]) => ({
    name,
    expression: `${column} IN (${words.map((word) => `'${word}'`).join(', ')})`,
  }));
  await runner.createTable(
    new Table({
      name: spec.name,
      columns: spec.columns,
      indices: spec.indices ?? [],
      foreignKeys: wantsForeignKeys(runner) ? (spec.foreignKeys ?? []) : [],
      checks,
    }),
    true,
  );
  if (!onMysql(runner)) return;
  for (const { name, expression } of checks) {
    const found = await runner.query(
      'SELECT 1 FROM information_schema.TABLE_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = DATABASE() AND TABLE_NAME = ? AND CONSTRAINT_NAME = ?',
      [spec.name, name],
    );
    if (found.length === 0)
      await runner.query(`ALTER TABLE ${spec.name} ADD CONSTRAINT ${name} CHECK (${expression})`);
  }
};

export const dropTable = (runner: QueryRunner, name: string): Promise<void> => runner.dropTable(name, true);
