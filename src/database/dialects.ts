import { type ColumnOptions, getMetadataArgsStorage } from 'typeorm';
import { collations } from './columns.ts';

export type Engine = 'embedded' | 'mysql' | 'mariadb';

interface Dialect {
  /** What stands for each purpose of comparison; undefined where the engine's default serves. */
  readonly collation: Readonly<Record<string, string | undefined>>;
  readonly charset: Readonly<Record<string, string | undefined>>;
}

const mysqlFamily: Dialect = {
  collation: { [collations.id]: 'ascii_bin', [collations.key]: 'utf8mb4_bin' },
  charset: { [collations.id]: 'ascii', [collations.key]: 'utf8mb4' },
};

/** What differs between the engines, as values. SQLite compares text byte by byte by itself. */
const dialects: Readonly<Record<Engine, Dialect>> = {
  embedded: { collation: {}, charset: {} },
  mysql: mysqlFamily,
  mariadb: mysqlFamily,
};

const purposes = new WeakMap<ColumnOptions, string>();

/** Puts the engine's own collations into the entities' columns: one engine per process. */
export const applyDialect = (engine: Engine): void => {
  const dialect = dialects[engine];
  for (const { options } of getMetadataArgsStorage().columns) {
    const purpose = purposes.get(options) ?? options.collation;
    if (purpose === undefined) continue;
    purposes.set(options, purpose);
    options.collation = dialect.collation[purpose];
    options.charset = dialect.charset[purpose];
  }
};
