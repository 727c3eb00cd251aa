import type { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { DataSource, type DataSourceOptions, type Logger } from 'typeorm';
import type { DatabaseConfig } from '../config/config.ts';
import { entities } from '../entities/index.ts';
import { migrations } from '../migrations/index.ts';
import { Database } from './database.ts';
import { applyDialect, type Engine } from './dialects.ts';
import { EmbeddedConnection } from './embedded-driver.ts';
import type { DatabaseObserver } from './observer.ts';
import { SnakeNaming } from './snake-naming.ts';
import { toSsl } from './tls.ts';

export type StatementListener = (sql: string) => void;

const connectMs = 3_000;
const lockWaitSeconds = 3;

/** The same database for a command, whose statements may take as long as they need. */
export const unhurried = (config: DatabaseConfig): DatabaseConfig =>
  config.kind === 'embedded' ? config : { ...config, queryTimeoutMs: null };

/** Connects, with the engine's own dialect in the entities. Migrations are a separate call. */
export const openDatabase = async (
  config: DatabaseConfig,
  onStatement?: StatementListener,
  observer?: DatabaseObserver,
): Promise<Database> => {
  const engine = await engineOf(config);
  applyDialect(engine);
  const dataSource = new DataSource({
    entities,
    migrations,
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    logging: onStatement ? ['query'] : false,
    logger: statementLogger(onStatement),
    ...engineOptions(config, engine),
  } as DataSourceOptions);
  await dataSource.initialize();
  if (!config.foreignKeys) forgetForeignKeys(dataSource);
  if (engine !== 'embedded') prepareSessions(dataSource);
  return new Database(dataSource, engine, observer);
};

const engineOptions = (config: DatabaseConfig, engine: Engine) => {
  if (config.kind === 'embedded') {
    mkdirSync(dirname(config.file), { recursive: true });
    return { type: 'better-sqlite3', database: config.file, driver: EmbeddedConnection, enableWAL: true };
  }
  return {
    type: engine,
    url: config.url,
    charset: 'utf8mb4',
    timezone: 'Z',
    dateStrings: ['DATE'],
    supportBigNumbers: true,
    bigNumberStrings: true,
    isolationLevel: 'READ COMMITTED',
    poolSize: config.poolSize,
    connectTimeout: connectMs,
    ...(config.queryTimeoutMs === null
      ? {}
      : { enableQueryTimeout: true, maxQueryExecutionTime: config.queryTimeoutMs }),
    ...sslOf(config),
    extra: { queueLimit: config.poolSize * 20, enableKeepAlive: true },
  };
};

/** The migrations make those that the entities have. */
const forgetForeignKeys = ({ entityMetadatas }: DataSource): void => {
  for (const metadata of entityMetadatas) metadata.foreignKeys = [];
};

/** Who waits for a lock longer than a caller waits for its answer only holds up others. */
const prepareSessions = ({ driver }: DataSource): void => {
  const { pool } = driver as unknown as { pool: EventEmitter };
  pool.on('connection', (connection: { query(sql: string, done: () => void): void }) => {
    connection.query(`SET SESSION innodb_lock_wait_timeout = ${lockWaitSeconds}`, () => {});
  });
};

const sslOf = ({ tls }: Extract<DatabaseConfig, { kind: 'server' }>) => {
  const ssl = toSsl(tls);
  return ssl ? { ssl } : {};
};

/** The wrong one of the two types would drop and add JSON columns again, so the server is asked. */
const engineOf = async (config: DatabaseConfig): Promise<Engine> => {
  if (config.kind === 'embedded') return 'embedded';
  const connection = await createConnection({ uri: config.url, connectTimeout: connectMs, ...sslOf(config) });
  try {
    const [rows] = await connection.query('SELECT VERSION() AS version, @@character_set_database AS charset');
    const [{ version, charset }] = rows as [{ version: string; charset: string }];
    if (charset !== 'utf8mb4')
      throw new Error(`The database's character set is ${charset}; create it with CHARACTER SET utf8mb4`);
    return /mariadb/i.test(version) ? 'mariadb' : 'mysql';
  } finally {
    await connection.end();
  }
};

/** Statements carry people's values: none is written anywhere. */
const statementLogger = (listener: StatementListener = () => {}): Logger => ({
  logQuery: (sql) => listener(sql),
  logQueryError: () => {},
  logQuerySlow: () => {},
  logSchemaBuild: () => {},
  logMigration: () => {},
  log: () => {},
});
