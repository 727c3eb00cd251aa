import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { type Config, readConfig } from '../../../../src/config/config.ts';
import { createTestDatabase, type TestDatabase } from '../../../support/database.ts';
import { Issuer } from './issuer.ts';
import { productionConfig } from './production.ts';
import type { Order, Weight } from './server-process.ts';

/** A production server in a process of its own, whose log can be read and whose loop can be blocked. */
export class Spawned {
  readonly issuer: Issuer;
  readonly url: string;
  readonly #child: ChildProcess;
  readonly #database: TestDatabase;
  #log = '';

  private constructor(issuer: Issuer, url: string, child: ChildProcess, database: TestDatabase) {
    this.issuer = issuer;
    this.url = url;
    this.#child = child;
    this.#database = database;
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        this.#log += String(chunk);
      });
  }

  static async start(change: Partial<Config>): Promise<Spawned> {
    const issuer = await Issuer.start();
    const database = await createTestDatabase();
    const path = fileURLToPath(new URL('./server-process.ts', import.meta.url));
    const child = fork(path, { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    const config: Config = {
      ...readConfig({ RATE_LIMIT_POINTS: '0' }),
      dataDir: database.dataDir,
      database: database.config,
      ...productionConfig(issuer, change),
    };
    child.send({ start: config } satisfies Order);
    const [{ url }] = (await once(child, 'message')) as [{ url: string }];
    return new Spawned(issuer, url, child, database);
  }

  /** Everything that was logged so far. */
  get log(): string {
    return this.#log;
  }

  /** 0 lets the loop run freely again. */
  block(milliseconds: number): void {
    this.#child.send({ blockMs: milliseconds } satisfies Order);
  }

  get pid(): number {
    return this.#child.pid as number;
  }

  /** What the process holds once everything that nobody needs is gone. */
  async weigh(): Promise<Weight> {
    this.#child.send({ weigh: true } satisfies Order);
    const [weight] = (await once(this.#child, 'message')) as [Weight];
    return weight;
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await ended;
    await this.#database.drop();
    await this.issuer.stop();
  }
}

/** A server in a process of its own for all tests of a file. */
export const useSpawned = (change: Partial<Config> = {}): { readonly current: Spawned } => {
  const holder = {} as { current: Spawned };
  beforeAll(async () => {
    holder.current = await Spawned.start(change);
  });
  afterAll(async () => {
    await holder.current?.stop();
  });
  return holder;
};
