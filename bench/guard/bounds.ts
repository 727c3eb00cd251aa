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

export const bounds: Readonly<Record<string, Bounds>> = {
  W1: { cpu: 9, statements: 9, rows: 9, kilobytes: 9, allocated: 9 },
  W2: { cpu: 9, statements: 9, rows: 9, kilobytes: 9, allocated: 9 },
  W3: { cpu: 9, statements: 9, rows: 9, kilobytes: 9, allocated: 9 },
  W4: { cpu: 9, statements: 9, rows: 9, kilobytes: 9, allocated: 9 },
  W5: { cpu: 9, statements: 9, rows: 9, kilobytes: 9, allocated: 9 },
};
