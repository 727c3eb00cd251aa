import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { type Config, readConfig } from '../../src/config/config.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import type { Role } from '../../src/onboarding/enums.ts';
import { importPartners } from '../../src/services/imports/import-partners.ts';
import type { RowReport } from '../../src/services/imports/import-rows.ts';
import { seedDemo } from '../../src/services/imports/shipped-data.ts';
import { Client } from './client.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

/** MPN ids of the demo partners. */
export const demo = {
  directBill: '1000001',
  indirectProvider: '1000002',
  usGovernment: '1000003',
  china: '1000004',
  reseller: '2000001',
  unsignedReseller: '2000004',
} as const;

/** Tests ask quickly and share their machine: only those of the throttle, of overload and of slowness have these on. */
const testEnvironment = {
  LOG_LEVEL: 'silent',
  PORT: '0',
  HOST: '127.0.0.1',
  RATE_LIMIT_POINTS: '0',
  MAX_WAIT_MS: '60000',
  MAX_EVENT_LOOP_DELAY_MS: '0',
  REQUEST_TIMEOUT_MS: '60000',
  KEEP_ALIVE_MS: '60000',
};

/** For tests that ask for everything at once, as no client should. */
export const generous: Partial<Config> = {
  limits: {
    ...readConfig(testEnvironment).limits,
    tokens: 100_000,
    aliases: 1_000,
    fields: 10_000,
    fieldRepeats: 1_000,
    cost: 1_000_000,
  },
};

/** As pino writes it. */
export type LogLine = Readonly<Record<string, unknown>>;

/** A whole server with a database of its own, on loopback, with a clock that tests can move. */
export class TestApp {
  readonly app: App;
  readonly config: Config;
  readonly url: string;
  readonly clock: { now: () => Date };
  /** Every SQL statement since `statements.length = 0`. */
  readonly statements: string[];
  /** Every line of the log, where it is not silent. */
  readonly log: LogLine[];
  readonly #database: TestDatabase;

  private constructor(
    app: App,
    config: Config,
    url: string,
    clock: TestApp['clock'],
    statements: string[],
    log: LogLine[],
    database: TestDatabase,
  ) {
    this.app = app;
    this.config = config;
    this.url = url;
    this.clock = clock;
    this.statements = statements;
    this.log = log;
    this.#database = database;
  }

  static async start(change: Partial<Config> = {}, { foreignKeys = true } = {}): Promise<TestApp> {
    const database = await createTestDatabase();
    const config: Config = {
      ...readConfig(testEnvironment),
      dataDir: database.dataDir,
      database: { ...database.config, foreignKeys },
      ...change,
    };
    if (config.database.kind === 'server') await prepareServer(config);
    return TestApp.#serve(config, database);
  }

  /** Another process's server on the same database. Close its `app`; the database stays. */
  again(change: Partial<Config> = {}): Promise<TestApp> {
    return TestApp.#serve({ ...this.config, ...change }, this.#database);
  }

  static async #serve(config: Config, database: TestDatabase): Promise<TestApp> {
    const clock = { now: () => new Date() };
    const statements: string[] = [];
    const log: LogLine[] = [];
    const app = await createApp(config, {
      clock: () => clock.now(),
      onStatement: (sql) => statements.push(sql),
      logTo: { write: (line) => log.push(JSON.parse(line)) },
    });
    await app.server.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.server.address() as AddressInfo;
    return new TestApp(app, config, `http://127.0.0.1:${port}/graphql`, clock, statements, log, database);
  }

  /** A client signed in for a partner; unless told otherwise an admin agent, with null for no role at all. */
  async signIn(
    mpnId: string,
    role: Role | null = 'ADMIN_AGENT',
    subject = `${(role ?? 'no_role').toLowerCase()}@${mpnId}.example`,
  ) {
    const [partner] = await this.query<{ tenant_id: string }>(
      'SELECT tenant_id FROM partners WHERE mpn_id = ?',
      [mpnId],
    );
    if (!partner || !this.app.developmentIssuer)
      throw new Error(`There is no partner ${mpnId} to sign in for`);
    const token = await this.app.developmentIssuer.sign({
      subject,
      tenantId: partner.tenant_id,
      roles: role === null ? [] : [role],
    });
    return new Client(this.url, token);
  }

  get anonymous(): Client {
    return new Client(this.url, null);
  }

  /** Looks into the tables themselves. */
  query<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return this.app.database.read((manager) => manager.query(sql, parameters)) as Promise<T[]>;
  }

  importPartners(rows: readonly object[]): Promise<RowReport[]> {
    return this.app.database.transaction((manager) => importPartners(manager, rows));
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.#database.drop();
  }
}

/** A server for all tests of a file. */
export const useApp = (change: Partial<Config> = {}): { readonly current: TestApp } => {
  const holder = {} as { current: TestApp };
  beforeAll(async () => {
    holder.current = await TestApp.start(change);
  });
  afterAll(async () => {
    await holder.current?.stop();
  });
  return holder;
};

/** What an operator does before the first start on a served database, plus the demo partners. */
const prepareServer = async ({ database: config }: Config): Promise<void> => {
  const database = await openDatabase(config);
  await database.dataSource.runMigrations();
  await database.transaction(seedDemo);
  await database.close();
};
