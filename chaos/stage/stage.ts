import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { loadDemoData, migrate } from '../../scripts/shared/demo-data.ts';
import { type PrivateServer, startPrivateServer } from '../../scripts/shared/engines.ts';
import { FaultyLink } from '../../scripts/shared/faulty-link.ts';
import { Processes } from '../../scripts/shared/processes.ts';
import type { ServerProcess } from '../../scripts/shared/server-process.ts';
import type { Failpoint } from './failpoint.ts';
import { buildServer } from './server.ts';

/** What a trial wants to be built. */
export interface StageSetup {
  readonly engine: 'embedded' | 'mariadb';
  /** Where its data and its logs are. */
  readonly folder: string;
  readonly servers: number;
  readonly environment: Readonly<Record<string, string>>;
  /** Links that can break between clients and servers: one for each, or one that leads to one at a time. */
  readonly links: 'none' | 'each' | 'one';
  readonly databaseOptions: readonly string[];
  /** In memory it starts sooner, but MariaDB writes its log through at once there, whatever it is told. */
  readonly isDatabaseOnDisk: boolean;
  /** Whether servers can be killed at points of a submission. */
  readonly hasFailpoints: boolean;
  /** Takes the guard of being all or nothing away: commits before a statement that begins so. Needs failpoints. */
  readonly commitBefore: string | null;
}

/** How it can be reached. */
export interface Standing {
  /** Of the servers, for clients. */
  readonly urls: readonly string[];
  /** Of the processes that serve, the database's among them. */
  readonly pids: readonly number[];
  /** Of a server process, past whatever may break on the way to its database. */
  readonly environment: Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, string>>;
}

/** Everything that the nemesis may torment. */
export interface Stage extends Standing {
  readonly servers: readonly ServerProcess[];
  readonly links: readonly FaultyLink[];
  /** One for each server, where there are any. */
  readonly failpoints: readonly Failpoint[];
  /** Null on the embedded engine. */
  readonly database: PrivateServer | null;
  end(): Promise<void>;
}

/** Nobody is throttled, and nobody refused for being too many: these are trials of their own. */
const quiet = {
  HOST: '127.0.0.1',
  LOG_LEVEL: 'warn',
  EXPLORER: 'off',
  WORKER: 'off',
  RATE_LIMIT_POINTS: '0',
  MAX_WAIT_MS: '60000',
  MAX_EVENT_LOOP_DELAY_MS: '0',
  QUOTE_MINUTES: '1440',
};

export const buildStage = async (setup: StageSetup): Promise<Stage> => {
  const processes = new Processes(setup.folder);
  const database = setup.engine === 'mariadb' ? await startDatabase(setup) : null;
  const url = database && (await createDatabase(database));
  const environment = {
    ...quiet,
    DATA_DIR: join(setup.folder, 'data'),
    ...(url === null ? {} : { DATABASE_URL: url }),
    ...setup.environment,
  };
  if (url !== null) {
    await migrate(processes, environment);
    await loadDemoData(environment);
  }
  const names = Array.from({ length: setup.servers }, (_, index) => `app${index + 1}`);
  const built = await Promise.all(names.map((name) => buildServer(name, setup, environment, processes)));
  const servers = built.map(({ server }) => server);
  for (const server of servers) {
    server.start();
    await server.untilReady();
  }
  const direct = servers.map(({ port }) => `http://127.0.0.1:${port}`);
  const linkedTo = { none: [], each: direct, one: direct.slice(0, 1) }[setup.links];
  const linked = await Promise.all(linkedTo.map((address) => FaultyLink.to(address)));
  return {
    urls: setup.links === 'none' ? direct : linked.map((one) => new URL(one.url).origin),
    pids: [...servers.map(({ pid }) => pid ?? Number.NaN), ...(database ? [database.pid] : [])],
    environment,
    versions: await versionsOf(database),
    servers,
    links: linked.map(({ link }) => link),
    failpoints: built.flatMap(({ failpoint }) => failpoint ?? []),
    database,
    end: async () => {
      await processes.killAll();
      await database?.stop();
    },
  };
};

/** Every commit is written before it is acknowledged, as on any machine that is in earnest. */
const startDatabase = async (setup: StageSetup): Promise<PrivateServer> => {
  const options = ['--innodb-flush-log-at-trx-commit=1', ...setup.databaseOptions];
  const server = await startPrivateServer(options, setup.isDatabaseOnDisk ? setup.folder : undefined);
  if (!server) throw new Error('There is no mariadbd on this machine: apt-get install mariadb-server');
  return server;
};

const createDatabase = async ({ url }: PrivateServer): Promise<string> => {
  const connection = await createConnection(url);
  try {
    await connection.query('CREATE DATABASE chaos CHARACTER SET utf8mb4');
  } finally {
    await connection.end();
  }
  return `${url}/chaos`;
};

const versionsOf = async (database: PrivateServer | null): Promise<Record<string, string>> => {
  if (database) return { mariadb: database.version };
  const { default: Libsql } = await import('libsql');
  const memory = new Libsql(':memory:');
  const { version } = memory.prepare('SELECT sqlite_version() AS version').get() as { version: string };
  memory.close();
  return { sqlite: version };
};
