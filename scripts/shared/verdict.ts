import type { Acknowledged } from './onboard.ts';

/** A customer as one node has it, with how many rows hang on it. */
export interface StoredCustomer {
  readonly tenantId: string;
  readonly name: string;
  readonly relationships: number;
  readonly accounts: number;
  readonly orders: number;
  readonly subscriptions: number;
  /** Of the audit, that it was added. */
  readonly records: number;
}

/** What became of the customers, held against what their callers were told. */
export interface Fate {
  /** Acknowledged, but on one node at least not there, or not whole. */
  readonly lost: readonly string[];
  /** Made more than once. */
  readonly doubled: readonly string[];
  /** Made, but nobody was told. */
  readonly unacknowledged: readonly string[];
}

/** Every customer of the demo is sold one subscription in one order, by one partner. */
const countsOf = ({ relationships, accounts, orders, subscriptions, records }: StoredCustomer): number[] => [
  relationships,
  accounts,
  orders,
  subscriptions,
  records,
];

const isWhole = (customer: StoredCustomer): boolean => countsOf(customer).every((count) => count === 1);

const isMoreThanWhole = (customer: StoredCustomer): boolean => countsOf(customer).some((count) => count > 1);

export const judge = (
  acknowledged: readonly Acknowledged[],
  nodes: ReadonlyArray<readonly StoredCustomer[]>,
): Fate => {
  const told = new Set(acknowledged.map(({ name }) => name));
  const everywhere = nodes.map((rows) => new Map(rows.filter(isWhole).map((row) => [row.tenantId, row])));
  const isLost = ({ tenantId, name }: Acknowledged) =>
    everywhere.some((rows) => rows.get(tenantId)?.name !== name);
  return {
    lost: acknowledged.filter(isLost).map(({ name }) => name),
    doubled: unique(nodes.flatMap(doubledIn)),
    unacknowledged: unique(nodes.flat().map(({ name }) => name)).filter((name) => !told.has(name)),
  };
};

const doubledIn = (rows: readonly StoredCustomer[]): string[] => {
  const seen = new Set<string>();
  return rows
    .filter((row) => {
      const isSecond = seen.has(row.name);
      seen.add(row.name);
      return isSecond || isMoreThanWhole(row);
    })
    .map(({ name }) => name);
};

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/** The longest time without an acknowledged submission that ends within the span. */
export const longestGapMs = (
  acknowledged: readonly Acknowledged[],
  from = Number.NEGATIVE_INFINITY,
  until = Number.POSITIVE_INFINITY,
): number => {
  const times = acknowledged.map(({ at }) => at).toSorted((a, b) => a - b);
  const gaps = times.slice(1).map((at, index) => ({ at, gap: at - (times[index] ?? at) }));
  return Math.max(0, ...gaps.filter(({ at }) => at >= from && at <= until).map(({ gap }) => gap));
};

/** Whether the last line of `npm run audit:verify` says so. */
export const isAuditWhole = (lastLine: string): boolean => / 0 broken$/.test(lastLine);
