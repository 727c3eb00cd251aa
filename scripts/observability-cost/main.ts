import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { load } from '../../bench/load.ts';
import { DevelopmentIssuer } from '../../src/auth/development-issuer.ts';
import { demoPartners } from '../../src/commands/demo-walk.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { createAsk } from '../shared/ask.ts';
import { makeCrowd } from '../shared/many-subscriptions.ts';
import { choose, onboard } from '../shared/onboard.ts';
import { freePorts } from '../shared/ports.ts';
import { cpuMsOf } from '../shared/process-usage.ts';
import { Processes } from '../shared/processes.ts';
import { ServerProcess } from '../shared/server-process.ts';

/*
 * What logs, metrics and traces cost: two servers of the build on the same embedded database, one with none of
 * them and one with all three, are asked for the same page of customers by turns. Its exit code is 0 where the
 * median of the rounds' ratios of requests per second is not below the bound.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '12' },
    seconds: { type: 'string', default: '2' },
    bound: { type: 'string', default: '0.9' },
    with: { type: 'string', default: 'logs,metrics,traces' },
  },
});
const parts = values.with.split(',');
const has = (part: string): boolean => parts.includes(part);
const connections = 16;
const page =
  'query Page { customers(first: 25) { totalCount nodes { id companyName domain subscriptions(first: 5) { totalCount } } } }';

const folder = mkdtempSync(join(tmpdir(), 'partner-onboarding-cost-'));
const processes = new Processes(folder);
const say = (text: string) => process.stdout.write(`${text}\n`);

/** Takes what is sent, and throws it away: what the far end does with it is not the server's cost. */
const collector = createServer((request, response) => {
  request.resume().once('end', () => response.writeHead(200).end());
});

const median = (figures: readonly number[]): number =>
  figures.toSorted((one, other) => one - other)[figures.length >> 1] ?? Number.NaN;

const fill = async (): Promise<void> => {
  const file = join(folder, 'partner-onboarding.sqlite');
  const database = await openDatabase({ kind: 'embedded', foreignKeys: true, file });
  await database.transaction(async (manager) => {
    const [{ id: customerId }] = await manager.query('SELECT id FROM customers LIMIT 1');
    const query = (sql: string, parameters?: unknown[]) => manager.query(sql, parameters);
    await makeCrowd(query, { customerId, customers: 500, subscriptions: 4 });
  });
  await database.close();
};

const main = async (): Promise<boolean> => {
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const demo = demoPartners['direct-bill'];
  if (!demo) throw new Error('There is no demo partner');
  const [offPort = 0, onPort = 0, metricsPort = 0] = await freePorts(3);
  const common = {
    DATA_DIR: folder,
    HOST: '127.0.0.1',
    WORKER: 'off',
    RATE_LIMIT_POINTS: '0',
    MAX_WAIT_MS: '60000',
    MAX_EVENT_LOOP_DELAY_MS: '0',
  };
  const off = new ServerProcess('off', offPort, { ...common, LOG_LEVEL: 'silent' }, processes);
  const on = new ServerProcess(
    'on',
    onPort,
    {
      ...common,
      LOG_LEVEL: has('logs') ? 'info' : 'silent',
      METRICS_PORT: has('metrics') ? String(metricsPort) : '',
      OTEL_EXPORTER_OTLP_ENDPOINT: has('traces')
        ? `http://127.0.0.1:${(collector.address() as AddressInfo).port}`
        : '',
      OTEL_BSP_MAX_QUEUE_SIZE: '100000',
    },
    processes,
  );
  off.start();
  await off.untilReady();
  const issuer = await DevelopmentIssuer.open(folder);
  const tenantId = '7a1f0000-0000-4000-8000-000000001001';
  const token = await issuer.sign({ subject: demo.subject, tenantId, roles: ['ADMIN_AGENT'] });
  const ask = createAsk(`http://127.0.0.1:${offPort}/graphql`, token, []);
  await onboard(ask, await choose(ask, demo), 'costexample');
  await fill();
  on.start();
  await on.untilReady();

  const body = JSON.stringify({ query: page });
  const request = Buffer.from(
    `POST /graphql HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  const measure = async (server: ServerProcess, seconds = Number(values.seconds)) => {
    const before = cpuMsOf(server.pid ?? 0);
    const done = await load({
      ports: [server.port],
      connections,
      seconds,
      open: () => () => request,
      status: 200,
    });
    const cpuMs = (cpuMsOf(server.pid ?? 0) - before) / done.requests;
    return { perSecond: done.requests / done.seconds, cpuMs };
  };
  for (const server of [off, on, off, on]) await measure(server);
  const ratios: number[] = [];
  const cpuRatios: number[] = [];
  for (let round = 1; round <= Number(values.rounds); round++) {
    const turns = round % 2 ? [off, on] : [on, off];
    const figures = new Map<ServerProcess, { readonly perSecond: number; readonly cpuMs: number }>();
    for (const server of turns) figures.set(server, await measure(server));
    const [plain, all] = [figures.get(off), figures.get(on)];
    if (!plain || !all) throw new Error('A turn was left out');
    ratios.push(all.perSecond / plain.perSecond);
    cpuRatios.push(plain.cpuMs / all.cpuMs);
    const rates = `${plain.perSecond.toFixed(0)} without, ${all.perSecond.toFixed(0)} with`;
    say(`round ${round}: ${rates} requests/s, ratio ${(all.perSecond / plain.perSecond).toFixed(3)}`);
  }
  const ratio = median(ratios);
  say(`requests/s with ${parts.join(', ')}, of those without: ${ratio.toFixed(3)} (bound ${values.bound})`);
  say(`requests per CPU second, the same: ${median(cpuRatios).toFixed(3)}`);
  return ratio >= Number(values.bound);
};

try {
  process.exitCode = (await main()) ? 0 : 1;
} finally {
  await processes.killAll();
  collector.close();
  rmSync(folder, { recursive: true, force: true });
}
