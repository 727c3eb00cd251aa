import { type Connection, createConnection } from 'mysql2/promise';
import { Ground } from '../ground.ts';
import { load } from '../load.ts';
import { type Pace, ratioOf, runRace } from '../run-race.ts';
import { tableOf } from '../table.ts';
import type { Entry, Race } from '../workload.ts';
import { workloads } from '../workloads/index.ts';
import { Allocations, traceOptions } from './allocations.ts';
import { type Bounds, bounds } from './bounds.ts';
import { doneBy } from './statements.ts';

const customers = 4_000;
const pace: Pace = { rounds: 3, seconds: 1, warmUpSeconds: 2 };
const countedSeconds = 2;

/** What one request takes, without the clock. */
const count = async (
  { contender, open, stock }: Entry,
  status: number,
  connection: Connection,
  allocations: Allocations,
): Promise<Omit<Bounds, 'cpu'>> => {
  await stock?.(countedSeconds);
  const before = await doneBy(connection);
  const allocated = allocations.bytes;
  const { ports } = contender;
  const { requests, bytes } = await load({ ports, open, status, connections: 1, seconds: countedSeconds });
  const after = await doneBy(connection);
  return {
    statements: (after.statements - before.statements) / requests,
    rows: (after.rows - before.rows) / requests,
    kilobytes: bytes / requests / 1_024,
    allocated: (allocations.bytes - allocated) / requests / 1_024,
  };
};

const measure = async (race: Race, databaseUrl: string, allocations: Allocations): Promise<Bounds> => {
  const cpu = ratioOf(await runRace(race, pace), race.name, 'limit', 'cpuMsPerRequest');
  const [own] = race.entries as [Entry];
  const connection = await createConnection(databaseUrl);
  try {
    return { cpu, ...(await count(own, race.status, connection, allocations)) };
  } finally {
    await connection.end();
  }
};

const words: Readonly<Record<keyof Bounds, string>> = {
  cpu: 'CPU, times the limit’s',
  statements: 'SQL statements',
  rows: 'rows read',
  kilobytes: 'KB of the answer',
  allocated: 'KB allocated',
};

/** Whether nothing has become dearer than its bound. */
export const guard = async (say: (text: string) => void): Promise<boolean> => {
  const allocations = new Allocations();
  const ground = new Ground(customers, ['limit'], {
    processes: 1,
    nodeOptions: traceOptions,
    onOutput: allocations.hear,
  });
  const lines: string[][] = [];
  try {
    const databaseUrl = await ground.databaseUrl();
    for (const workload of workloads.filter(({ name }) => name in bounds)) {
      for (const race of await workload.prepare(ground)) {
        const measured = await measure(race, databaseUrl, allocations);
        lines.push(...linesOf(race.name, measured));
        say(`${race.name} is measured`);
      }
      await ground.clear();
    }
  } finally {
    await ground.close();
  }
  say(tableOf(['workload', 'a request takes', 'is', 'at most', 'so it is'], lines));
  return lines.every((line) => line.at(-1) === 'yes');
};

const linesOf = (workload: string, measured: Bounds): string[][] =>
  (Object.keys(words) as Array<keyof Bounds>).map((what) => {
    const bound = bounds[workload]?.[what] ?? 0;
    const isWithin = measured[what] <= bound;
    return [workload, words[what], measured[what].toFixed(2), String(bound), isWithin ? 'yes' : 'NO'];
  });
