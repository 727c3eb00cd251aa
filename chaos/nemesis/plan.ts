import type { Random } from '../random.ts';
import type { Stage } from '../stage/stage.ts';

/** What the nemesis is to do; `parameters` are the plan's own. */
export interface NemesisTask {
  readonly plan: string;
  readonly parameters: unknown;
  readonly seed: number;
}

/** Something that was done, and when everything was whole again. */
export interface Incident {
  readonly name: string;
  readonly from: number;
  readonly until: number;
}

export interface NemesisReport {
  readonly incidents: readonly Incident[];
  readonly counts: Readonly<Record<string, number>>;
}

/** Leaves everything whole. */
export type Plan<P> = (stage: Stage, parameters: P, random: Random) => Promise<NemesisReport>;
