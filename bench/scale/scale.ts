import { Ground } from '../ground.ts';
import { type Pace, runRace } from '../run-race.ts';
import { tableOf } from '../table.ts';
import { workloads } from '../workloads/index.ts';
import type { ScaleRow } from './scale-rows.ts';

export const sizes: readonly number[] = [10_000, 100_000, 1_000_000];
const severalProcesses = [2, 4];
/** Where the processes are told apart. */
const sizeForProcesses = 100_000;
const pace: Pace = { rounds: 3, seconds: 2, warmUpSeconds: 2 };

/** Those that only read, and more than what is kept ready. */
const reads: ReadonlySet<string> = new Set(['W1', 'W2', 'W3', 'W8', 'W9']);

/** @param customers one of the sizes */
export const measureSize = async (
  customers: number,
  only: readonly string[],
  say: (text: string) => void,
): Promise<ScaleRow[]> => {
  const rows: ScaleRow[] = [];
  for (const processes of customers === sizeForProcesses ? [1, ...severalProcesses] : [1]) {
    const ground = new Ground(customers, [], { processes });
    try {
      for (const workload of workloads.filter(({ name }) => reads.has(name) && only.includes(name))) {
        for (const race of await workload.prepare(ground)) {
          const measured = await runRace(race, pace);
          rows.push(...measured.map((row) => ({ ...row, customers, processes })));
          say(`${race.name} with ${customers.toLocaleString('en')} customers and ${processes} processes`);
        }
        await ground.clear();
      }
    } finally {
      await ground.close();
    }
  }
  return rows;
};

const heads = [
  'workload',
  'customers',
  'processes',
  'CPU ms/request',
  'requests/s',
  'p50 ms',
  'p99 ms',
  'RSS MB',
];

const cellsOf = (row: ScaleRow): string[] => [
  row.workload,
  row.customers.toLocaleString('en'),
  String(row.processes),
  row.cpuMsPerRequest.toFixed(3),
  row.requestsPerSecond.toFixed(0),
  row.p50.toFixed(2),
  row.p99.toFixed(2),
  row.rssMb.toFixed(0),
];

export const scaleTable = (rows: readonly ScaleRow[]): string => tableOf(heads, rows.map(cellsOf));

const searchBound = 2;

/** That a search costs no more among a million than among a few; empty where that was not measured. */
export const searchVerdict = (rows: readonly ScaleRow[]): string => {
  const at = (customers: number) =>
    rows.find((row) => row.workload === 'W8' && row.customers === customers && row.processes === 1);
  const [few, many] = [at(sizes[0] as number), at(sizes.at(-1) as number)];
  if (!few || !many) return '';
  const cells = (['cpuMsPerRequest', 'p50'] as const).map((of) => {
    const ratio = many[of] / few[of];
    const what = of === 'p50' ? 'half of the answers within' : 'CPU per request';
    return [what, ratio.toFixed(2), `at most ${searchBound}`, ratio <= searchBound ? 'yes' : 'no'];
  });
  return tableOf(['search among 1 million against 10 thousand', 'is', 'goal', 'reached'], cells);
};
