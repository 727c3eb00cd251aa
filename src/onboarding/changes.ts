export interface Change {
  readonly field: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
}

/** The leaves that differ between two plain values. */
export const changesBetween = (before: unknown, after: unknown): Change[] => {
  const old = new Map(leavesOf(before, []));
  const fresh = new Map(leavesOf(after, []));
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .filter((path) => (old.get(path) ?? null) !== (fresh.get(path) ?? null))
    .map((path) => ({
      field: JSON.parse(path) as string[],
      before: old.get(path) ?? null,
      after: fresh.get(path) ?? null,
    }));
};

const leavesOf = (value: unknown, path: readonly string[]): Array<[path: string, leaf: string]> => {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [[JSON.stringify(path), String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
};
