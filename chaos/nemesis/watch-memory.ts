import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Plan } from './plan.ts';

export interface Watching {
  readonly spanMs: number;
}

/** Does nothing but look: the resident memory of the first server, in MiB. */
export const watchMemory: Plan<Watching> = async (stage, { spanMs }) => {
  const { pid } = stage.servers[0] ?? {};
  const end = Date.now() + spanMs;
  const first = residentMib(pid);
  let most = first;
  for (; Date.now() < end; await wait(100)) most = Math.max(most, residentMib(pid));
  return { incidents: [], counts: { residentMibBefore: first, residentMibAtMost: most } };
};

const residentMib = (pid: number | undefined): number => {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(line?.[1] ?? Number.NaN) / 1_024);
};
