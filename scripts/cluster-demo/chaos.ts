import { setTimeout as wait } from 'node:timers/promises';
import type { ServerProcess } from '../shared/server-process.ts';
import type { Balancer } from './balancer.ts';
import { type Cluster, findWriter } from './cluster.ts';

/** Something that was done to the cluster while customers were submitted. */
export interface Incident {
  readonly name: string;
  readonly from: number;
  /** When everything was whole again. */
  readonly until: number;
  /** For how long so many nodes were kept away that nobody could have written. */
  readonly withoutQuorumMs: number;
}

interface Stage {
  readonly cluster: Cluster;
  readonly balancer: Balancer;
  readonly servers: readonly ServerProcess[];
}

const awayMs = 4_000;
const frozenMs = 5_000;
const quietMs = 6_000;

/** In the order in which they happen; each leaves everything whole. */
const incidents: ReadonlyArray<
  readonly [name: string, happen: (stage: Stage) => Promise<void>, withoutQuorumMs?: number]
> = [
  [
    'writer killed (kill -9), back after 4 s',
    async ({ cluster, balancer }) => {
      const writer = await findWriter(cluster, balancer.databasePort);
      await writer.kill();
      await wait(awayMs);
      await writer.startAgain();
    },
  ],
  [
    'writer frozen for 5 s (SIGSTOP)',
    async ({ cluster, balancer }) => {
      const writer = await findWriter(cluster, balancer.databasePort);
      writer.freeze();
      await wait(frozenMs);
      writer.thaw();
    },
  ],
  [
    'quorum lost: two nodes killed, back after 4 s',
    async ({ cluster, balancer }) => {
      const writer = await findWriter(cluster, balancer.databasePort);
      const other = cluster.nodes.find((node) => node !== writer);
      const gone = [writer, ...(other ? [other] : [])];
      await Promise.all(gone.map((node) => node.kill()));
      await wait(awayMs);
      await Promise.all(gone.map((node) => node.startAgain()));
    },
    awayMs,
  ],
  [
    'server processes replaced one by one (SIGTERM)',
    async ({ servers }) => {
      for (const server of servers) {
        await server.end();
        server.start();
        await server.untilReady();
      }
    },
  ],
];

/** All of it, one after the other, with time to breathe in between. */
export const wreak = async (stage: Stage, tell: (line: string) => void): Promise<Incident[]> => {
  const happened: Incident[] = [];
  for (const [name, happen, withoutQuorumMs = 0] of incidents) {
    await wait(quietMs);
    await stage.cluster.untilWhole();
    const from = Date.now();
    tell(name);
    await happen(stage);
    await stage.cluster.untilWhole();
    happened.push({ name, from, until: Date.now(), withoutQuorumMs });
  }
  await wait(quietMs);
  return happened;
};
