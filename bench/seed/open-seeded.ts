import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { openTestServer } from '../../scripts/shared/engines.ts';
import { productEnvironment } from '../contenders/product.ts';
import type { Population } from './population.ts';
import { seed } from './seed.ts';

/** The product's own tables, filled. */
export interface SeededDatabase {
  readonly url: string;
  stop(): Promise<void>;
}

/** Grows when other rows are made: what was filled before is then filled again. */
const form = 1;

const run = promisify(execFile);

/** Room for the tables of a million customers. */
const options = ['--innodb-buffer-pool-size=2G', '--innodb-log-file-size=1G'];

/** On the server that TEST_MYSQL_URL names a database that was filled before is taken as it is. */
export const openSeeded = async (population: Population): Promise<SeededDatabase> => {
  const server = await openTestServer(options);
  if (!server) throw new Error('The bench needs mariadbd or mysqld, or TEST_MYSQL_URL');
  const url = new URL(server.url);
  url.pathname = `/bench_${population.customers}`;
  if (!(await isFilled(url))) await fill(server.url, url, population);
  return { url: url.href, stop: () => server.stop() };
};

const isFilled = async (url: URL): Promise<boolean> => {
  try {
    const connection = await createConnection(url.href);
    try {
      const [rows] = await connection.query<RowDataPacket[]>('SELECT form FROM bench_filled');
      return rows[0]?.form === form;
    } finally {
      await connection.end();
    }
  } catch {
    return false;
  }
};

const fill = async (serverUrl: string, url: URL, population: Population): Promise<void> => {
  const name = url.pathname.slice(1);
  const connection = await createConnection({ uri: serverUrl, multipleStatements: true });
  try {
    await connection.query(
      `DROP DATABASE IF EXISTS ${name}; CREATE DATABASE ${name} CHARACTER SET utf8mb4; USE ${name}`,
    );
    const env = productEnvironment(url.href, unusedIssuer);
    await run(process.execPath, ['dist/commands/migrate.js'], { env });
    await run(process.execPath, ['dist/commands/import.js', 'catalogue'], { env });
    await seed(url.href, population);
    await connection.query('CREATE TABLE bench_filled (form INT NOT NULL)');
    await connection.query('INSERT INTO bench_filled VALUES (?)', [form]);
  } finally {
    await connection.end();
  }
};

/** Commands read the whole environment, and sign nobody in. */
const unusedIssuer = {
  AUTH_ISSUER: 'https://login.example',
  AUTH_AUDIENCE: 'bench',
  AUTH_JWKS_URL: 'https://login.example/keys',
};
