import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { createConnection } from 'mysql2/promise';
import { openTestServer } from '../scripts/shared/engines.ts';
import { productEnvironment } from './contenders/product.ts';

interface Stoppable {
  stop(): Promise<void>;
}

/** Has it stopped when the run ends. */
export type Keep = <T extends Stoppable>(starting: Promise<T>) => Promise<T>;

const run = promisify(execFile);

/** What a run stands on: the database, and everything that was started. */
export class Ground {
  readonly #started: Stoppable[] = [];
  #database: Promise<string> | null = null;

  readonly keep: Keep = async (starting) => {
    const started = await starting;
    this.#started.push(started);
    return started;
  };

  /** The product's own tables with the catalogue, on a server engine as in production. */
  databaseUrl(): Promise<string> {
    this.#database ??= this.#prepareDatabase();
    return this.#database;
  }

  async close(): Promise<void> {
    for (const started of this.#started.splice(0).reverse()) await started.stop();
  }

  async #prepareDatabase(): Promise<string> {
    const server = await openTestServer();
    if (!server) throw new Error('The bench needs mariadbd or mysqld, or TEST_MYSQL_URL');
    await this.keep(Promise.resolve(server));
    const url = new URL(server.url);
    const connection = await createConnection(server.url);
    await connection.query('DROP DATABASE IF EXISTS bench');
    await connection.query('CREATE DATABASE bench CHARACTER SET utf8mb4');
    await connection.end();
    url.pathname = '/bench';
    const env = productEnvironment(url.href);
    await run(process.execPath, ['dist/commands/migrate.js'], { env });
    await run(process.execPath, ['dist/commands/import.js', 'catalogue'], { env });
    return url.href;
  }
}
