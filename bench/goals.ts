import type { Row } from './run-race.ts';

type Figure = 'cpuMsPerRequest' | 'requestsPerSecond' | 'p50' | 'rssMb';

/** What should be so after a run. */
export interface Goal {
  readonly workload: string;
  /** For people. */
  readonly what: string;
  readonly of: Figure;
  /** Whose figure the product's is divided by; null takes it as it is. */
  readonly by: { readonly contender: string; readonly workload: string } | null;
  readonly bound: number;
  /** The figure should not be below the bound, rather than not above it. */
  readonly isAtLeast: boolean;
}

const cpuAgainst = (workload: string, contender: string, bound: number): Goal => ({
  workload,
  what: `CPU per request against ${contender}`,
  of: 'cpuMsPerRequest',
  by: { contender, workload },
  bound,
  isAtLeast: false,
});

const againstAll = (workload: string, bounds: Readonly<Record<string, number>>): Goal[] =>
  Object.entries(bounds).map(([contender, bound]) => cpuAgainst(workload, contender, bound));

/** By hand at most so much; a sixth, a quarter or a half of the conventional build. */
export const goals: readonly Goal[] = [
  ...againstAll('W1', { limit: 1.5, conventional: 1 / 6, mercurius: 1, yoga: 0.5 }),
  ...againstAll('W2', { limit: 1.5, conventional: 1 / 6, mercurius: 0.7, yoga: 0.5 }),
  { workload: 'W2', what: 'MB resident', of: 'rssMb', by: null, bound: 200, isAtLeast: false },
  ...againstAll('W3', { limit: 1.5, conventional: 1 / 4, mercurius: 0.7, yoga: 0.5 }),
  ...againstAll('W4', { limit: 1.9, conventional: 1 / 2, mercurius: 1.2, yoga: 0.9 }),
  ...againstAll('W5', { limit: 1.9, conventional: 1 / 2, mercurius: 1.2, yoga: 0.9 }),
  cpuAgainst('W6', 'buffer', 1.5),
  {
    workload: 'W6',
    what: 'requests/s against buffer',
    of: 'requestsPerSecond',
    by: { contender: 'buffer', workload: 'W6' },
    bound: 0.6,
    isAtLeast: true,
  },
  cpuAgainst('W6-304', 'buffer', 1.5),
  {
    workload: 'W9',
    what: 'CPU per request against page 1',
    of: 'cpuMsPerRequest',
    by: { contender: 'product', workload: 'W9-1' },
    bound: 1.5,
    isAtLeast: false,
  },
  {
    workload: 'W9',
    what: 'half of the answers within, against page 1',
    of: 'p50',
    by: { contender: 'product', workload: 'W9-1' },
    bound: 1.5,
    isAtLeast: false,
  },
];

export interface Verdict {
  readonly figure: number;
  readonly isReached: boolean;
}

/** Null where the rows do not tell. */
export const verdictOf = (
  { workload, of, by, bound, isAtLeast }: Goal,
  rows: readonly Row[],
): Verdict | null => {
  const figureOf = (name: string, contender: string): number | undefined =>
    rows.find((row) => row.workload === name && row.contender === contender)?.[of];
  const own = figureOf(workload, 'product');
  const other = by === null ? 1 : figureOf(by.workload, by.contender);
  if (own === undefined || other === undefined) return null;
  const figure = own / other;
  return { figure, isReached: isAtLeast ? figure >= bound : figure <= bound };
};
