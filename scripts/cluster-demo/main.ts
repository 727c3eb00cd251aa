import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { loadDemoData, migrate } from '../shared/demo-data.ts';
import { startIssuer } from '../shared/issuer.ts';
import { freePorts } from '../shared/ports.ts';
import { Processes } from '../shared/processes.ts';
import { ServerProcess } from '../shared/server-process.ts';
import { startBalancer } from './balancer.ts';
import { findBinaries } from './binaries.ts';
import { wreak } from './chaos.ts';
import { startCluster } from './cluster.ts';
import { asMigrator, environmentFor } from './environment.ts';
import { examine } from './examine.ts';
import type { Figures } from './figures.ts';
import { startLoad } from './load.ts';
import { CannotStart, type Options, readOptions } from './options.ts';
import { toTable } from './report.ts';

const serverCount = 3;

const tell = (line: string) => process.stdout.write(`${line}\n`);

/** The whole demo, in the folder and with the processes that it is given to fill and start. */
const run = async ({ seconds, chaos }: Options, folder: string, processes: Processes): Promise<Figures> => {
  const binaries = findBinaries();
  tell('Three database nodes …');
  const cluster = await startCluster(folder, binaries, processes);
  const ports = await freePorts(serverCount);
  const balancer = await startBalancer(folder, binaries, processes, cluster.nodes, ports);
  const issuer = await startIssuer(folder);
  const environment = environmentFor(issuer, balancer.databasePort);

  tell('Tables and demo partners …');
  await migrate(processes, {
    ...environment,
    DATABASE_URL: asMigrator(environment.DATABASE_URL ?? ''),
  });
  const partners = await loadDemoData(environment);

  tell('Three server processes …');
  const servers = ports.map(
    (port, index) => new ServerProcess(`app${index + 1}`, port, environment, processes),
  );
  for (const server of servers) server.start();
  for (const server of servers) await server.untilReady();
  await balancer.untilReady();

  tell(`
  GraphQL, through haproxy   ${balancer.http}/graphql
  the processes themselves   ${servers.map(({ port }) => `http://127.0.0.1:${port}/graphql`).join('  ')}
  MariaDB, through haproxy   127.0.0.1:${balancer.databasePort}
  the nodes themselves       ${cluster.nodes.map(({ name, port }) => `${name} 127.0.0.1:${port}`).join('  ')}

Customers are onboarded for ${seconds} s …`);
  const load = await startLoad(balancer.http, issuer, partners);
  const [incidents] = await Promise.all([
    chaos ? wreak({ cluster, balancer, servers }, (line) => tell(`  ${line}`)) : null,
    wait(seconds * 1_000),
  ]);
  const done = await load.stop();

  tell('Every node is asked what it has …');
  await cluster.untilWhole();
  return examine({ load: done, seconds, incidents, cluster, servers, environment, binaries, processes });
};

const tellFailure = (error: unknown): void => {
  process.stderr.write(`${error instanceof CannotStart ? error.message : (error as Error).stack}\n`);
};

const notHeld = 1;
const notRun = 2;
const interrupted = 130;

const start = async (): Promise<void> => {
  const options = readOptions(process.argv.slice(2));
  const folder = mkdtempSync(join(tmpdir(), 'onboarding-cluster-'));
  chmodSync(folder, 0o711);
  const processes = new Processes(folder);
  let isEnding = false;
  const end = async (code: number) => {
    if (isEnding) return;
    isEnding = true;
    await processes.killAll();
    if (code === 0 || code === interrupted) rmSync(folder, { recursive: true, force: true });
    else tell(`Everything is ended. The logs are in ${folder}`);
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => end(interrupted));
  try {
    const figures = await run(options, folder, processes);
    tell(toTable(figures));
    if (options.json !== null) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
    await end(figures.held ? 0 : notHeld);
  } catch (error) {
    if (!isEnding) tellFailure(error);
    await end(notRun);
  }
};

start().catch((error: unknown) => {
  tellFailure(error);
  process.exit(notRun);
});
