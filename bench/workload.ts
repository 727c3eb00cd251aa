import type { Contender } from './contenders/contender.ts';
import type { Ground } from './ground.ts';
import type { Script } from './load.ts';

/** One file each in `workloads/`. */
export interface Workload {
  readonly name: string;
  /** The names of its races, and what is asked in each. */
  readonly races: Readonly<Record<string, string>>;
  /** Starts who takes part, and says how each is asked; answers are compared here, before any time counts. */
  readonly prepare: (ground: Ground) => Promise<readonly Race[]>;
}

/** One thing that is asked of several by turns. */
export interface Race {
  readonly name: string;
  readonly status: number;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly contender: Contender;
  /** A script for a new connection. */
  readonly open: () => Script;
  /** Makes what so many seconds of load will use up. */
  readonly stock?: (seconds: number) => Promise<void>;
}
