/** What one request of a workload may take at most. */
export interface Bounds {
  /** CPU as a multiple of the hand-written server's. The bench has the goals; this has room for a machine's moods. */
  readonly cpu: number;
  /** SQL statements. */
  readonly statements: number;
  /** Rows that the engine has looked at. */
  readonly rows: number;
  /** Kilobytes of the answer, with its head. */
  readonly kilobytes: number;
  /** Kilobytes of memory that the server allocates. */
  readonly allocated: number;
}

/** What it takes today, with room for noise: whoever makes something cheaper brings its bounds down. */
export const bounds: Readonly<Record<string, Bounds>> = {
  W1: { cpu: 5, statements: 3, rows: 10, kilobytes: 67, allocated: 6_500 },
  W2: { cpu: 14, statements: 6, rows: 2_000, kilobytes: 54, allocated: 7_600 },
  W3: { cpu: 40, statements: 6, rows: 50, kilobytes: 2.5, allocated: 1_250 },
  W4: { cpu: 18, statements: 14, rows: 25, kilobytes: 1.4, allocated: 1_000 },
  W5: { cpu: 12, statements: 25, rows: 30, kilobytes: 1.5, allocated: 1_650 },
};
