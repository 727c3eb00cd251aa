import type { Contender } from './contenders/contender.ts';
import type { Ground } from './ground.ts';

/** One file each in `workloads/`. */
export interface Workload {
  readonly name: string;
  /** Starts who takes part, and says how each is asked; answers are compared here, before any time counts. */
  readonly prepare: (ground: Ground) => Promise<readonly Race[]>;
}

/** One thing that is asked of several by turns. */
export interface Race {
  readonly name: string;
  readonly title: string;
  readonly status: number;
  readonly entries: readonly Entry[];
  readonly goals: readonly Goal[];
}

export interface Entry {
  readonly contender: Contender;
  readonly request: () => Buffer;
}

/** What the product should need, or do, as a multiple of another one: at least in requests, at most in time. */
export interface Goal {
  readonly against: string;
  readonly of: 'requestsPerSecond' | 'cpuMsPerRequest';
  readonly bound: number;
}
