import type { ClientTask } from './client/workload.ts';
import type { NemesisReport, NemesisTask } from './nemesis/plan.ts';
import type { StageSetup, Standing } from './stage/stage.ts';

/** What the director tells the nemesis, which has built the stage and tears it down. */
export type ToNemesis =
  | { readonly build: StageSetup }
  | { readonly wreak: NemesisTask }
  | { readonly end: true };
export type FromNemesis =
  | { readonly standing: Standing }
  | { readonly over: NemesisReport }
  | { readonly failed: string };

/** What the director tells a client. */
export type ToClient = { readonly start: ClientTask } | { readonly signal: 'begin' | 'calm' };
export type FromClient = { readonly reached: 'prepared' | 'done' } | { readonly failed: string };
