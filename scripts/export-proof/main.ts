import { mkdtempSync, rmSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import 'reflect-metadata';
import { DevelopmentIssuer } from '../../src/auth/development-issuer.ts';
import { demoPartners } from '../../src/commands/demo-walk.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { createAsk } from '../shared/ask.ts';
import { makeCrowd } from '../shared/many-subscriptions.ts';
import { choose, onboard } from '../shared/onboard.ts';
import { freePorts } from '../shared/ports.ts';
import { rssMbOf } from '../shared/process-usage.ts';
import { Processes } from '../shared/processes.ts';
import { ServerProcess } from '../shared/server-process.ts';

/*
 * Exports a million subscriptions of the embedded database, and says how much memory the server's process
 * takes for it. Its exit code is 0 where that is below the bound and every row has come.
 */
const { values } = parseArgs({
  options: {
    subscriptions: { type: 'string', default: '1000000' },
    'bound-mb': { type: 'string', default: '200' },
    'slow-seconds': { type: 'string', default: '20' },
  },
});
const wanted = Number(values.subscriptions);
const boundMb = Number(values['bound-mb']);
const slowSeconds = Number(values['slow-seconds']);
const subscriptionsEach = 10;

const folder = mkdtempSync(join(tmpdir(), 'partner-onboarding-export-'));
const processes = new Processes(folder);
const say = (text: string) => process.stdout.write(`${text}\n`);

const take = (url: string, token: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request(url, { agent: false, headers: { authorization: `Bearer ${token}` } }, resolve)
      .once('error', reject)
      .end();
  });

/** Rows of the file, without its head; @param pauseMs between two reads */
const countRows = async (response: IncomingMessage, pauseMs: number, seconds: number): Promise<number> => {
  const slowUntil = Date.now() + seconds * 1_000;
  let rows = -1;
  for await (const chunk of response) {
    for (const byte of chunk as Buffer) if (byte === 10) rows++;
    if (pauseMs > 0 && Date.now() < slowUntil) await wait(pauseMs);
  }
  if (!response.complete) throw new Error('The file broke off');
  return rows;
};

/** The largest resident memory while something runs. */
const peakDuring = async <T>(pid: number, work: Promise<T>): Promise<[result: T, peakMb: number]> => {
  let peak = 0;
  let isOver = false;
  const result = work.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    peak = Math.max(peak, rssMbOf(pid));
    await Promise.race([wait(50), result.catch(() => {})]);
  }
  return [await result, peak];
};

const seed = async (): Promise<void> => {
  const file = join(folder, 'partner-onboarding.sqlite');
  const database = await openDatabase({ kind: 'embedded', foreignKeys: true, file });
  await database.transaction(async (manager) => {
    const [{ id: customerId }] = await manager.query('SELECT id FROM customers LIMIT 1');
    await makeCrowd((sql, parameters) => manager.query(sql, parameters), {
      customerId,
      customers: Math.ceil((wanted - 1) / subscriptionsEach),
      subscriptions: subscriptionsEach,
    });
  });
  await database.close();
};

const main = async (): Promise<boolean> => {
  const demo = demoPartners['direct-bill'];
  if (!demo) throw new Error('There is no demo partner');
  const [port = 0] = await freePorts(1);
  const server = new ServerProcess(
    'server',
    port,
    { DATA_DIR: folder, LOG_LEVEL: 'warn', HOST: '127.0.0.1' },
    processes,
  );
  server.start();
  await server.untilReady();
  const issuer = await DevelopmentIssuer.open(folder);
  const tenantId = '7a1f0000-0000-4000-8000-000000001001';
  const token = await issuer.sign({ subject: demo.subject, tenantId, roles: ['ADMIN_AGENT'] });
  const origin = `http://127.0.0.1:${port}`;
  const ask = createAsk(`${origin}/graphql`, token, []);
  await onboard(ask, await choose(ask, demo), 'crowdexample');
  await server.end();
  await seed();

  server.start();
  await server.untilReady();
  const pid = server.pid ?? 0;
  await countRows(await take(`${origin}/export/customers.csv?search=nobody`, token), 0, 0);
  const idle = rssMbOf(pid);
  const began = performance.now();
  const runs = [
    { name: 'read at once', pauseMs: 0 },
    { name: `read slowly for ${slowSeconds} s`, pauseMs: 20 },
  ];
  let isGood = true;
  for (const { name, pauseMs } of runs) {
    const counted = take(`${origin}/export/subscriptions.csv`, token).then((response) =>
      countRows(response, pauseMs, slowSeconds),
    );
    const [rows, peak] = await peakDuring(pid, counted);
    const above = peak - idle;
    say(`${name}: ${rows} rows, at most ${above.toFixed(0)} MB above the ${idle.toFixed(0)} MB of before`);
    isGood &&= rows >= wanted && above < boundMb;
  }
  say(`${((performance.now() - began) / 1_000).toFixed(0)} s; the bound is ${boundMb} MB`);
  await server.end();
  return isGood;
};

try {
  process.exitCode = (await main()) ? 0 : 1;
} finally {
  await processes.killAll();
  rmSync(folder, { recursive: true, force: true });
}
