import { setTimeout as wait } from 'node:timers/promises';
import type { Incident, Plan } from './plan.ts';

export interface Rolling {
  readonly times: number;
  /** Whether the next one is only replaced when this one is ready again. */
  readonly waitsForReady: boolean;
}

/** Until whoever balances has noticed. */
const noticeMs = 1_000;

/** Replaces all server processes, one after the other. */
export const roll: Plan<Rolling> = async ({ servers }, { times, waitsForReady }) => {
  const incidents: Incident[] = [];
  for (let count = 1; count <= times; count++) {
    const from = Date.now();
    for (const server of servers) {
      if (waitsForReady) await wait(noticeMs);
      await server.end();
      server.start();
      if (waitsForReady) await server.untilReady();
    }
    incidents.push({ name: 'rolling restart', from, until: Date.now() });
  }
  await Promise.all(servers.map((server) => server.untilReady()));
  await wait(noticeMs);
  return { incidents, counts: { rolls: times, restarts: times * servers.length } };
};
