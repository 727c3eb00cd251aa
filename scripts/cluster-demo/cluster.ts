import { join } from 'node:path';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { until } from '../shared/patience.ts';
import { freePorts } from '../shared/ports.ts';
import type { Processes } from '../shared/processes.ts';
import type { Binaries } from './binaries.ts';
import { deployed, passwordOf, place } from './deployment.ts';
import { GaleraNode } from './galera-node.ts';

const names = ['db1', 'db2', 'db3'] as const;
const portsPerNode = 4;

/** The three nodes. */
export interface Cluster {
  readonly nodes: readonly GaleraNode[];
  /** Until all three are there and have the same. */
  untilWhole(): Promise<void>;
}

export const startCluster = async (
  folder: string,
  binaries: Binaries,
  processes: Processes,
): Promise<Cluster> => {
  const ports = await freePorts(names.length * portsPerNode);
  const portsOf = (index: number) => {
    const [sql = 0, group = 0, increments = 0, transfer = 0] = ports.slice(index * portsPerNode);
    return { sql, group, increments, transfer };
  };
  const optionFile = place('galera.cnf', folder);
  const clusterAddress = `gcomm://${names.map((_, index) => `127.0.0.1:${portsOf(index).group}`).join()}`;
  const nodes = names.map(
    (name, index) =>
      new GaleraNode(name, {
        ports: portsOf(index),
        optionFile,
        clusterAddress,
        folder: join(folder, name),
        binaries,
        processes,
      }),
  );
  const [first, ...others] = nodes as [GaleraNode, ...GaleraNode[]];
  await first.install();
  first.start('--wsrep-new-cluster');
  await first.untilOneOf(1);
  first.load(deployed('first-node.sql'));
  for (const [index, node] of others.entries()) {
    node.start();
    await node.untilOneOf(index + 2);
  }
  const untilWhole = async () => {
    await Promise.all(nodes.map((node) => node.untilOneOf(names.length)));
  };
  return { nodes, untilWhole };
};

/** The node that haproxy leads to at present, once it leads to one. */
export const findWriter = (cluster: Cluster, port: number): Promise<GaleraNode> => {
  const ask = () => askForWriter(cluster, port);
  return until('haproxy leads to a node', { deadlineMs: 60_000, ask });
};

const askForWriter = async ({ nodes }: Cluster, port: number): Promise<GaleraNode | undefined> => {
  const connection = await createConnection({
    host: '127.0.0.1',
    port,
    user: 'onboarding',
    password: passwordOf('onboarding'),
    connectTimeout: 2_000,
  });
  try {
    const [rows] = await connection.query<RowDataPacket[]>('SELECT @@wsrep_node_name AS name');
    return nodes.find(({ name }) => name === rows[0]?.name);
  } finally {
    connection.destroy();
  }
};
