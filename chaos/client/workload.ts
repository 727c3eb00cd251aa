import type { DemoPartner } from '../../src/commands/demo-walk.ts';
import type { Random } from '../random.ts';
import type { Log } from './log.ts';

/** Who asks, on whose behalf. */
export interface Person {
  readonly demo: DemoPartner;
  readonly token: string;
}

/** What a client is to do; `parameters` are the workload's own. */
export interface ClientTask {
  readonly workload: string;
  readonly parameters: unknown;
  readonly seed: number;
  readonly urls: readonly string[];
  /** Of the processes that serve, as they were when everything was started. */
  readonly pids: readonly number[];
  readonly people: readonly Person[];
  readonly logFile: string;
}

/** What a workload works with. */
export interface Work {
  readonly urls: readonly string[];
  readonly pids: readonly number[];
  readonly people: readonly Person[];
  readonly log: Log;
  readonly random: Random;
  /** Says that everything is prepared; resolves when all clients and the nemesis begin. */
  begin(): Promise<void>;
  /** Whether the nemesis is through. */
  isCalm(): boolean;
  readonly calm: Promise<void>;
}

export type Workload<P> = (work: Work, parameters: P) => Promise<void>;
