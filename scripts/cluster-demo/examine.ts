import { spawnSync } from 'node:child_process';
import { verifyAudit } from '../shared/demo-data.ts';
import type { Processes } from '../shared/processes.ts';
import type { ServerProcess } from '../shared/server-process.ts';
import { judge } from '../shared/verdict.ts';
import type { Binaries } from './binaries.ts';
import type { Incident } from './chaos.ts';
import type { Cluster } from './cluster.ts';
import { moved } from './environment.ts';
import { type Figures, toFigures } from './figures.ts';
import type { GaleraNode } from './galera-node.ts';
import type { Load } from './load.ts';
import { errorsOf } from './logs.ts';
import { checksumsOn, customersOn } from './stored.ts';

interface Ran {
  readonly load: Load;
  readonly seconds: number;
  readonly incidents: readonly Incident[] | null;
  readonly cluster: Cluster;
  readonly servers: readonly ServerProcess[];
  readonly environment: Readonly<Record<string, string>>;
  readonly binaries: Binaries;
  readonly processes: Processes;
}

/** Holds what every node has against what callers were told. */
export const examine = async ({
  load,
  cluster,
  servers,
  environment,
  binaries,
  processes,
  ...ran
}: Ran): Promise<Figures> => {
  const { nodes } = cluster;
  const stored = await Promise.all(nodes.map(customersOn));
  const checksums = await Promise.all(nodes.map(checksumsOn));
  const last = nodes.at(-1) as GaleraNode;
  const pastHaproxy = { ...environment, DATABASE_URL: moved(environment.DATABASE_URL ?? '', last.port) };
  return toFigures({
    ...ran,
    load,
    fate: judge(load.acknowledged, stored),
    nodesAreEqual: new Set(checksums).size === 1,
    auditChains: await verifyAudit(processes, pastHaproxy),
    unforeseenErrors: errorsOf(servers),
    versions: await versionsOf(last, binaries),
  });
};

const versionsOf = async (node: GaleraNode, { haproxy }: Binaries): Promise<Record<string, string>> => {
  const [mariadb] = await node.query<{ value: string }>('SELECT VERSION() AS value');
  const [galera] = await node.query<{ value: string }>(
    "SELECT VARIABLE_VALUE AS value FROM information_schema.GLOBAL_STATUS WHERE VARIABLE_NAME = 'wsrep_provider_version'",
  );
  const { stdout } = spawnSync(haproxy, ['-v'], { encoding: 'utf8' });
  return {
    node: process.version,
    mariadb: mariadb?.value ?? '',
    galera: galera?.value ?? '',
    haproxy: /version (\S+)/.exec(stdout)?.[1] ?? '',
  };
};
