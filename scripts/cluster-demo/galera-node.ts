import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { until } from '../shared/patience.ts';
import type { Processes, Started } from '../shared/processes.ts';
import type { Binaries } from './binaries.ts';
import { optionOf, readDeployed } from './deployment.ts';

export interface NodePorts {
  readonly sql: number;
  readonly group: number;
  readonly increments: number;
  readonly transfer: number;
}

/** Where a node stands, and with what. */
export interface Placement {
  readonly ports: NodePorts;
  readonly optionFile: string;
  readonly clusterAddress: string;
  /** Its own. */
  readonly folder: string;
  readonly binaries: Binaries;
  readonly processes: Processes;
}

/** Who is root runs the nodes as the user that Debian's package has made for them. */
const account = process.getuid?.() === 0 ? 'mysql' : null;
const asAccount = account === null ? [] : [`--user=${account}`];

/** One database node: the deployed option file, with what differs on loopback. */
export class GaleraNode {
  readonly name: string;
  readonly port: number;
  readonly #folder: string;
  readonly #binaries: Binaries;
  readonly #processes: Processes;
  readonly #options: readonly string[];
  #running: Started | null = null;

  constructor(name: string, { ports, optionFile, clusterAddress, folder, binaries, processes }: Placement) {
    this.name = name;
    this.port = ports.sql;
    this.#folder = folder;
    this.#binaries = binaries;
    this.#processes = processes;
    mkdirSync(this.#data, { recursive: true });
    if (account !== null) spawnSync('chown', ['-R', account, this.#folder]);
    this.#options = [
      `--defaults-file=${optionFile}`,
      `--datadir=${this.#data}`,
      `--socket=${this.#socket}`,
      `--pid-file=${join(this.#folder, 'pid')}`,
      '--bind-address=127.0.0.1',
      `--port=${ports.sql}`,
      `--wsrep-provider=${binaries.galera}`,
      `--wsrep-node-name=${name}`,
      `--wsrep-node-address=127.0.0.1:${ports.group}`,
      `--wsrep-cluster-address=${clusterAddress}`,
      `--wsrep-sst-receive-address=127.0.0.1:${ports.transfer}`,
      `--wsrep-provider-options=${providerOptions(ports)}`,
      ...asAccount,
    ];
  }

  /** A new database, for the node that makes the cluster. The others get theirs from it. */
  async install(): Promise<void> {
    const args = [
      '--no-defaults',
      `--datadir=${this.#data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...asAccount,
    ];
    await this.#processes.run({ name: 'install', command: this.#binaries.installDb, args });
  }

  start(...options: readonly string[]): void {
    this.#running = this.#processes.start({
      name: this.name,
      command: this.#binaries.mariadbd,
      args: [...this.#options, ...options],
    });
  }

  /** As systemd does after a crash: first it is found out how far the node had come. */
  async startAgain(): Promise<void> {
    const { log } = await this.#processes.run({
      name: `${this.name}-recovery`,
      command: this.#binaries.mariadbd,
      args: [...this.#options, '--wsrep-recover'],
    });
    const [, position] = [...readFileSync(log, 'utf8').matchAll(/Recovered position: *(\S+)/g)].at(-1) ?? [];
    this.start(...(position === undefined ? [] : [`--wsrep-start-position=${position}`]));
  }

  /** Runs a file of SQL as an administrator on the machine would. */
  load(file: string): void {
    const args = ['--no-defaults', `--socket=${this.#socket}`, '--user=root', `--execute=source ${file}`];
    const { status, stderr } = spawnSync(this.#binaries.client, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${file} failed: ${stderr}`);
  }

  /** Until it stands in a cluster of so many nodes that has quorum, and has all that the others have. */
  async untilOneOf(size: number): Promise<void> {
    await until(`${this.name} stands in a cluster of ${size}`, {
      deadlineMs: 90_000,
      ask: async () => (await this.#status()) === `${size},Primary,4`,
      isHopeless: () => (this.#running?.isRunning() ? null : `it has ended, see ${this.#running?.log}`),
    });
  }

  async #status(): Promise<string> {
    const rows = await this.query<{ value: string }>(
      "SELECT VARIABLE_VALUE AS value FROM information_schema.GLOBAL_STATUS WHERE VARIABLE_NAME IN ('wsrep_cluster_size', 'wsrep_cluster_status', 'wsrep_local_state') ORDER BY VARIABLE_NAME",
    );
    return rows.map(({ value }) => value).join();
  }

  /** Asks the node itself, past haproxy. */
  async query<T>(sql: string): Promise<T[]> {
    const connection = await createConnection({
      socketPath: this.#socket,
      user: 'root',
      connectTimeout: 2_000,
    });
    try {
      const [rows] = await connection.query<RowDataPacket[]>({ sql, timeout: 30_000 });
      return rows as T[];
    } finally {
      connection.destroy();
    }
  }

  async kill(): Promise<void> {
    await this.#running?.kill();
  }

  freeze(): void {
    this.#running?.signal('SIGSTOP');
  }

  thaw(): void {
    this.#running?.signal('SIGCONT');
  }

  get #data(): string {
    return join(this.#folder, 'data');
  }

  get #socket(): string {
    return join(this.#folder, 's');
  }
}

/** Those of the option file, bound to loopback; what comes later counts. */
const providerOptions = ({ group, increments }: NodePorts): string =>
  [
    optionOf(readDeployed('galera.cnf'), 'wsrep-provider-options'),
    `gmcast.listen_addr=tcp://127.0.0.1:${group}`,
    `ist.recv_addr=127.0.0.1:${increments}`,
    'gcache.size=32M',
  ].join(';');
