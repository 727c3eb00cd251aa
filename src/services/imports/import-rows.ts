import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';

export type Outcome = 'added' | 'changed' | 'unchanged' | 'retired' | 'refused';

/** What became of one row of a file. */
export interface RowReport {
  /** Counted from 1; null for what the file does not name. */
  readonly row: number | null;
  /** What the row calls itself by; empty where it does not say. */
  readonly key: string;
  readonly outcome: Outcome;
  /** Why it was refused. */
  readonly reasons: readonly string[];
}

/** A row that was read, or what is wrong with it. */
export type ReadRow<T> =
  | { readonly row: number; readonly key: string; readonly value: T }
  | { readonly row: number; readonly key: string; readonly reasons: readonly string[] };

type Keyed = ObjectLiteral & { id: string };

/**
 * Brings good rows into their table by their business key, and leaves equal ones alone, so that an import
 * can be repeated. A bad row stops nothing.
 */
export const importRows = async <T extends Keyed>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  keyColumns: ReadonlyArray<string & keyof T>,
  rows: ReadonlyArray<ReadRow<Omit<T, 'id'>>>,
): Promise<RowReport[]> => {
  const keyOf = (value: Omit<T, 'id'>) =>
    keyColumns.map((column) => String((value as ObjectLiteral)[column])).join(' ');
  const existing = new Map((await manager.find(entity)).map((found) => [keyOf(found), found]));
  const fresh: Array<Omit<T, 'id'> & { id: string }> = [];
  const reports: RowReport[] = [];
  for (const read of refuseRepeated(rows)) {
    const { row, key } = read;
    if ('reasons' in read) {
      reports.push({ row, key, outcome: 'refused', reasons: read.reasons });
      continue;
    }
    const found = existing.get(keyOf(read.value));
    const outcome = outcomeOf(found, read.value);
    if (!found) fresh.push({ ...read.value, id: uuidv7() });
    if (found && outcome === 'changed')
      await manager.update(entity, { id: found.id } as never, read.value as never);
    reports.push({ row, key, outcome, reasons: [] });
  }
  for (const chunk of chunksOf(fresh, 100)) await manager.insert(entity, chunk as never);
  return reports;
};

/** The first row of a key counts; a second one contradicts it or says nothing. */
export const refuseRepeated = <T>(rows: ReadonlyArray<ReadRow<T>>): Array<ReadRow<T>> => {
  const seen = new Set<string>();
  return rows.map((read) => {
    if ('reasons' in read) return read;
    if (seen.has(read.key)) return { row: read.row, key: read.key, reasons: ['stands in the file twice'] };
    seen.add(read.key);
    return read;
  });
};

const outcomeOf = (found: ObjectLiteral | undefined, value: ObjectLiteral): Outcome => {
  if (!found) return 'added';
  return differs(found, value) ? 'changed' : 'unchanged';
};

const differs = (found: ObjectLiteral, value: ObjectLiteral): boolean =>
  Object.entries(value).some(([column, wanted]) => canonical(found[column]) !== canonical(wanted));

/** MySQL sorts the keys of a stored object: order must not count as a difference. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

export const chunksOf = <T>(values: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );
