import { writeFileSync } from 'node:fs';
import { until } from '../shared/patience.ts';
import { freePorts } from '../shared/ports.ts';
import type { Processes } from '../shared/processes.ts';
import type { Binaries } from './binaries.ts';
import { deployed, place, readDeployed } from './deployment.ts';
import type { GaleraNode } from './galera-node.ts';

/** Where haproxy takes requests, and leads server processes to their database. */
export interface Balancer {
  readonly http: string;
  readonly databasePort: number;
  /** Until a request that comes in here reaches a server process. */
  untilReady(): Promise<unknown>;
}

/** haproxy on the deployed configuration, whose addresses the environment may name. */
export const startBalancer = async (
  folder: string,
  { haproxy }: Binaries,
  processes: Processes,
  nodes: readonly GaleraNode[],
  serverPorts: readonly number[],
): Promise<Balancer> => {
  const [httpPort = 0, databasePort = 0] = await freePorts(2);
  const http = `127.0.0.1:${httpPort}`;
  processes.start({
    name: 'haproxy',
    command: haproxy,
    args: ['-db', '-f', deployed('haproxy.cfg')],
    env: {
      ON_TRIAL: '1',
      HTTP_BIND: http,
      DATABASE_BIND: `127.0.0.1:${databasePort}`,
      CHECK_NODE: placeCheck(folder),
      ...numbered('APP', serverPorts),
      ...numbered(
        'DB',
        nodes.map(({ port }) => port),
      ),
    },
  });
  const untilReady = () =>
    until('haproxy leads to a server process', {
      deadlineMs: 30_000,
      ask: async () => (await fetch(`http://${http}/readyz`)).ok,
    });
  return { http: `http://${http}`, databasePort, untilReady };
};

const numbered = (name: string, ports: readonly number[]): Record<string, string> =>
  Object.fromEntries(ports.map((port, index) => [`${name}${index + 1}`, `127.0.0.1:${port}`]));

/** The check with its password beside it, which nobody else may read. */
const placeCheck = (folder: string): string => {
  const check = place('check-node', folder);
  writeFileSync(`${check}.cnf`, readDeployed('check-node.cnf'), { mode: 0o600 });
  return check;
};
