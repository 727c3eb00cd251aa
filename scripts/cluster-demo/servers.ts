import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { passwordOf, serverEnvironment } from './deployment.ts';
import type { Issuer } from './issuer.ts';
import { until } from './patience.ts';
import type { Processes, Started } from './processes.ts';

/** One server process, as it runs in production. */
export class ServerProcess {
  readonly name: string;
  readonly port: number;
  readonly #environment: Readonly<Record<string, string>>;
  readonly #processes: Processes;
  #running: Started | null = null;

  constructor(
    name: string,
    port: number,
    environment: Readonly<Record<string, string>>,
    processes: Processes,
  ) {
    this.name = name;
    this.port = port;
    this.#environment = { ...environment, PORT: String(port) };
    this.#processes = processes;
  }

  start(): void {
    this.#running = this.#processes.start({
      name: this.name,
      command: process.execPath,
      args: [built('main.js')],
      env: this.#environment,
    });
  }

  async untilReady(): Promise<void> {
    await until(`${this.name} is ready`, {
      deadlineMs: 60_000,
      ask: async () => (await fetch(`http://127.0.0.1:${this.port}/readyz`)).ok,
      isHopeless: () => (this.isRunning() ? null : `it has ended, see ${this.log}`),
    });
  }

  /** As an orchestrator ends it. */
  async end(): Promise<void> {
    this.#running?.signal('SIGTERM');
    await this.#running?.ended;
  }

  get log(): string {
    return this.#running?.log ?? '';
  }

  isRunning(): boolean {
    return this.#running?.isRunning() ?? false;
  }
}

/** A file of the build. */
export const built = (name: string): string => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));

/** The deployed environment, with the demo's own addresses and keys. */
export const environmentFor = (issuer: Issuer, databasePort: number): Record<string, string> => {
  const deployed = serverEnvironment();
  return {
    ...deployed,
    ...issuer.environment,
    HOST: '127.0.0.1',
    DATABASE_URL: moved(deployed.DATABASE_URL ?? '', databasePort),
    SECRET_KEY: randomBytes(32).toString('base64'),
    TRUSTED_PROXIES: '127.0.0.1',
  };
};

/** The same database at another port of this machine. */
export const moved = (url: string, port: number): string => {
  const there = new URL(url);
  there.hostname = '127.0.0.1';
  there.port = String(port);
  return there.href;
};

/** The same database as the user who may change tables. */
export const asMigrator = (url: string): string => {
  const there = new URL(url);
  there.username = 'onboarding_migrate';
  there.password = passwordOf('onboarding_migrate');
  return there.href;
};
