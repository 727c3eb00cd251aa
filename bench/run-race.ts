import { cpuMsOf, rssMbOf } from '../scripts/shared/process-usage.ts';
import { type LoadOptions, load } from './load.ts';
import type { Entry, Race } from './workload.ts';

/** What one contender has done in one workload. */
export interface Row {
  readonly workload: string;
  readonly contender: string;
  readonly cpuMsPerRequest: number;
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly rssMb: number;
}

export interface Pace {
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
}

const connections = 32;

/** Round by round, one contender after the other, so that the machine's moods meet all of them; then the medians. */
export const runRace = async (
  { name, status, entries }: Race,
  { rounds, seconds, warmUpSeconds }: Pace,
  onRound: () => void = () => {},
): Promise<Row[]> => {
  const measured = entries.map((entry) => ({ entry, rows: [] as Row[] }));
  const optionsOf = ({ contender: { ports }, open }: Entry): LoadOptions => ({
    ports,
    open,
    status,
    connections,
    seconds,
  });
  for (const entry of entries) {
    await entry.stock?.(warmUpSeconds);
    await load({ ...optionsOf(entry), seconds: warmUpSeconds });
  }
  for (let round = 1; round <= rounds; round++) {
    for (const { entry, rows } of measured) {
      await entry.stock?.(seconds);
      rows.push(await measure(name, entry, optionsOf(entry)));
    }
    onRound();
  }
  return measured.map(({ rows }) => medianRow(rows));
};

const measure = async (workload: string, { contender }: Entry, options: LoadOptions): Promise<Row> => {
  const { pids } = contender;
  const before = sumOf(pids, cpuMsOf);
  const { requests, seconds, p50, p99 } = await load(options);
  return {
    workload,
    contender: contender.name,
    cpuMsPerRequest: (sumOf(pids, cpuMsOf) - before) / requests,
    requestsPerSecond: requests / seconds,
    p50,
    p99,
    rssMb: sumOf(pids, rssMbOf),
  };
};

const sumOf = (pids: readonly number[], of: (pid: number) => number): number =>
  pids.reduce((sum, pid) => sum + of(pid), 0);

const medianRow = (rows: readonly Row[]): Row => {
  const [first] = rows as [Row];
  const median = (of: (row: Row) => number): number => {
    const sorted = rows.map(of).sort((one, other) => one - other);
    const middle = sorted.length >> 1;
    const upper = sorted[middle] as number;
    return sorted.length % 2 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
  };
  return {
    ...first,
    cpuMsPerRequest: median((row) => row.cpuMsPerRequest),
    requestsPerSecond: median((row) => row.requestsPerSecond),
    p50: median((row) => row.p50),
    p99: median((row) => row.p99),
    rssMb: median((row) => row.rssMb),
  };
};

/** The product's figure as a multiple of another contender's. */
export const ratioOf = (
  rows: readonly Row[],
  workload: string,
  against: string,
  of: 'requestsPerSecond' | 'cpuMsPerRequest',
): number => {
  const figureOf = (contender: string): number => {
    const found = rows.find((row) => row.workload === workload && row.contender === contender);
    if (!found) throw new Error(`${contender} did not run in ${workload}`);
    return found[of];
  };
  return figureOf('product') / figureOf(against);
};
