import { spawn, spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createConnection } from 'mysql2/promise';

/** A database server that the tests may fill and drop at will. */
export interface TestServer {
  readonly url: string;
  readonly version: string;
  stop(): Promise<void>;
}

/** One of this machine's binary, whose process can be tormented. */
export interface PrivateServer extends TestServer {
  readonly pid: number;
  signal(name: NodeJS.Signals): void;
  /** Waits for the end of its process, and starts another one on the same data. */
  startAgain(): Promise<void>;
}

/**
 * The one that TEST_MYSQL_URL names, or a private one of the server binary on this machine, with further options;
 * null without both.
 */
export const openTestServer = async (options: readonly string[] = []): Promise<TestServer | null> => {
  const given = process.env.TEST_MYSQL_URL;
  if (given) return { url: given, version: await versionOf(given), stop: async () => {} };
  return startPrivateServer(options);
};

/** A server of the binary on this machine, with further options; null where there is none. */
export const startPrivateServer = async (
  options: readonly string[] = [],
  parent = roomyFolder(),
): Promise<PrivateServer | null> => {
  const binary = find('mariadbd') ?? find('mysqld');
  return binary ? start(binary, options, parent) : null;
};

/** Where a server binary is on this machine; null where it is not. */
export const find = (name: string): string | null =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path)) ?? null;

/** Data in memory where there is room, nothing synced: it lives as long as the run. */
const start = async (binary: string, options: readonly string[], parent: string): Promise<PrivateServer> => {
  const folder = mkdtempSync(join(parent, 'partner-onboarding-test-'));
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  const data = join(folder, 'data');
  const port = await freePort();
  prepareData(binary, data, asRoot);
  const args = [
    '--no-defaults',
    `--datadir=${data}`,
    `--port=${port}`,
    `--socket=${join(folder, 's')}`,
    `--pid-file=${join(folder, 'pid')}`,
    '--bind-address=127.0.0.1',
    '--character-set-server=utf8mb4',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-doublewrite=0',
    '--innodb-buffer-pool-size=256M',
    '--skip-log-bin',
    '--max-connections=300',
    ...options,
    ...asRoot,
  ];
  const url = `mysql://root@127.0.0.1:${port}`;
  let running = run(binary, args);
  const signal = (name: NodeJS.Signals) => {
    running.child.kill(name);
  };
  const startAgain = async () => {
    await running.ended;
    running = run(binary, args);
    await firstAnswer(url);
  };
  const stop = async () => {
    signal('SIGTERM');
    await running.ended;
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', () => signal('SIGKILL'));
  const version = await firstAnswer(url);
  return {
    url,
    version,
    get pid() {
      return running.child.pid ?? Number.NaN;
    },
    signal,
    startAgain,
    stop,
  };
};

const run = (binary: string, args: readonly string[]) => {
  const child = spawn(binary, args, { stdio: 'ignore' });
  return { child, ended: new Promise((resolve) => child.once('exit', resolve)) };
};

const prepareData = (binary: string, data: string, asRoot: readonly string[]): void => {
  const installer = find('mariadb-install-db');
  const [command, args] =
    installer && binary.endsWith('mariadbd')
      ? [
          installer,
          [
            '--no-defaults',
            `--datadir=${data}`,
            '--auth-root-authentication-method=normal',
            '--skip-test-db',
            ...asRoot,
          ],
        ]
      : [binary, ['--no-defaults', '--initialize-insecure', `--datadir=${data}`, ...asRoot]];
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
};

const neededBytes = 2_000_000_000;

const roomyFolder = (): string => {
  if (!existsSync('/dev/shm')) return tmpdir();
  const { bavail, bsize } = statfsSync('/dev/shm');
  return bavail * bsize > neededBytes ? '/dev/shm' : tmpdir();
};

/** None that the system gives to outgoing connections: a server may come back to its own. */
export const freePort = async (): Promise<number> => {
  for (;;) {
    const port = randomInt(20_000, 30_000);
    if (await isFree(port)) return port;
  }
};

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

const deadlineMs = 60_000;

const firstAnswer = async (url: string): Promise<string> => {
  const deadline = Date.now() + deadlineMs;
  for (;;) {
    try {
      return await versionOf(url);
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
};

const versionOf = async (url: string): Promise<string> => {
  const connection = await createConnection(url);
  try {
    const [rows] = await connection.query('SELECT VERSION() AS version');
    return (rows as Array<{ version: string }>)[0]?.version ?? '';
  } finally {
    await connection.end();
  }
};
