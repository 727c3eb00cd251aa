import { fileURLToPath } from 'node:url';
import { until } from './patience.ts';
import type { Processes, Started } from './processes.ts';

/** A file of the build. */
export const built = (name: string): string => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));

/** One server process, of the build. */
export class ServerProcess {
  readonly name: string;
  readonly port: number;
  readonly #environment: Readonly<Record<string, string>>;
  readonly #processes: Processes;
  readonly #nodeOptions: readonly string[];
  #running: Started | null = null;

  constructor(
    name: string,
    port: number,
    environment: Readonly<Record<string, string>>,
    processes: Processes,
    nodeOptions: readonly string[] = [],
  ) {
    this.name = name;
    this.port = port;
    this.#environment = { ...environment, PORT: String(port) };
    this.#processes = processes;
    this.#nodeOptions = nodeOptions;
  }

  start(): void {
    this.#running = this.#processes.start({
      name: this.name,
      command: process.execPath,
      args: [...this.#nodeOptions, built('main.js')],
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

  /** As an orchestrator ends it; its exit code, null where it was killed. */
  async end(): Promise<number | null> {
    this.signal('SIGTERM');
    return this.untilEnded();
  }

  /** As a power cut ends it. */
  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.untilEnded();
  }

  async untilEnded(): Promise<number | null> {
    return (await this.#running?.ended) ?? null;
  }

  signal(signal: NodeJS.Signals): void {
    this.#running?.signal(signal);
  }

  get log(): string {
    return this.#running?.log ?? '';
  }

  /** Undefined before it was started. */
  get pid(): number | undefined {
    return this.#running?.pid;
  }

  isRunning(): boolean {
    return this.#running?.isRunning() ?? false;
  }
}
