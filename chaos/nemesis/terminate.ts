import { setTimeout as wait } from 'node:timers/promises';
import type { ServerProcess } from '../../scripts/shared/server-process.ts';
import type { Incident, Plan } from './plan.ts';

export interface Terminating {
  readonly times: number;
  readonly signal: NodeJS.Signals;
  /** How long requests come between two ends. */
  readonly quietMs: number;
}

/** Ends the one server again and again while it works, and looks how it ends. */
export const terminate: Plan<Terminating> = async ({ servers }, { times, signal, quietMs }, random) => {
  const server = servers[0] as ServerProcess;
  const incidents: Incident[] = [];
  const codes: Array<number | null> = [];
  for (let count = 1; count <= times; count++) {
    await wait(quietMs * (0.5 + random()));
    const from = Date.now();
    server.signal(signal);
    codes.push(await server.untilEnded());
    incidents.push({ name: signal, from, until: Date.now() });
    server.start();
    await server.untilReady();
  }
  await wait(quietMs);
  const endMs = incidents.map(({ from, until }) => until - from);
  return {
    incidents,
    counts: {
      ends: times,
      otherExitCodes: codes.filter((code) => code !== 0).length,
      slowestEndMs: Math.max(...endMs),
    },
  };
};
