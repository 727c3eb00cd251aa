import DataLoader from 'dataloader';
import type { EntityTarget, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Database } from '../database/database.ts';

/** Narrows a query to what the reader may see. */
export type Scope = <T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  alias: string,
) => SelectQueryBuilder<T>;

const alias = 'row';

/** A DataLoader whose batches are told of, under a name of a bounded set. */
export const batchLoader = <K, V, C = K>(
  database: Database,
  name: string,
  load: DataLoader.BatchLoadFn<K, V>,
  options?: DataLoader.Options<K, V, C>,
): DataLoader<K, V, C> =>
  new DataLoader<K, V, C>((keys) => {
    database.record?.batches.push([name, keys.length]);
    return database.named(`load ${name}`, async () => load(keys));
  }, options);

const nameOf = (entity: EntityTarget<ObjectLiteral>, column: string): string =>
  `${(entity as { readonly name: string }).name}.${column}`;

/** One row for each key of a unique column; null where the reader sees none. */
export const oneByColumn = <T extends ObjectLiteral>(
  database: Database,
  entity: EntityTarget<T>,
  column: string & keyof T,
  scope: Scope,
): DataLoader<string, T | null> =>
  batchLoader<string, T | null>(database, nameOf(entity, column), async (keys) => {
    const rows = await database.read((manager) =>
      scope(
        manager.createQueryBuilder(entity, alias).where(`${alias}.${column} IN (:...keys)`, { keys }),
        alias,
      ).getMany(),
    );
    return inOrderOf(keys, rows, (row) => row[column] as string);
  });

/** What a DataLoader must answer: one row for each key, in the keys' order, null where there is none. */
export const inOrderOf = <T>(
  keys: readonly string[],
  rows: readonly T[],
  keyOf: (row: T) => string,
): Array<T | null> => {
  const found = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => found.get(key) ?? null);
};

/** All rows that point to each key, oldest first. */
export const manyByColumn = <T extends ObjectLiteral>(
  database: Database,
  entity: EntityTarget<T>,
  column: string & keyof T,
  scope: Scope,
): DataLoader<string, T[]> =>
  batchLoader<string, T[]>(database, nameOf(entity, column), async (keys) => {
    const rows = await database.read((manager) =>
      scope(
        manager.createQueryBuilder(entity, alias).where(`${alias}.${column} IN (:...keys)`, { keys }),
        alias,
      )
        .orderBy(`${alias}.id`)
        .getMany(),
    );
    const found = groupBy(rows, (row) => row[column] as string);
    return keys.map((key) => found.get(key) ?? []);
  });

/** A page of the rows that point to one key, oldest first. */
export interface ChildPageKey {
  readonly parentId: string;
  /** One more than this is read, to know whether there is more. */
  readonly limit: number;
  /** The id to go on behind; null from the start. */
  readonly after: string | null;
}

export interface ChildPage<T> {
  readonly rows: readonly T[];
  readonly total: number;
}

interface Ranked {
  readonly total: string | number;
  readonly place: string | number;
  readonly isBehind: string | number;
}

/**
 * The same page of many parents in one statement. The first row of every parent comes along even when it
 * lies before the page, because it carries the parent's total.
 */
export const pageByColumn = <T extends ObjectLiteral & { readonly id: string }>(
  database: Database,
  entity: EntityTarget<T>,
  column: string & keyof T,
  scope: Scope,
): DataLoader<ChildPageKey, ChildPage<T>, string> => {
  const read = async (
    parentIds: readonly string[],
    limit: number,
    after: string,
  ): Promise<Map<string, ChildPage<T>>> =>
    database.read(async (manager) => {
      const ranked = scope(
        manager
          .createQueryBuilder()
          .from(entity, 'ranked')
          .select('ranked.id', 'id')
          .addSelect(`CASE WHEN ranked.id > :after THEN 1 ELSE 0 END`, 'is_behind')
          .addSelect(`COUNT(*) OVER (PARTITION BY ranked.${column})`, 'total')
          .addSelect(`ROW_NUMBER() OVER (PARTITION BY ranked.${column} ORDER BY ranked.id)`, 'ordinal')
          .addSelect(
            `ROW_NUMBER() OVER (PARTITION BY ranked.${column}, CASE WHEN ranked.id > :after THEN 1 ELSE 0 END ORDER BY ranked.id)`,
            'place',
          )
          .where(`ranked.${column} IN (:...parentIds)`),
        'ranked',
      );
      const { entities, raw } = await manager
        .createQueryBuilder(entity, alias)
        .innerJoin(`(${ranked.getQuery()})`, 'r', `r.id = ${alias}.id`)
        .addSelect('r.total', 'total')
        .addSelect('r.place', 'place')
        .addSelect('r.is_behind', 'isBehind')
        .where('(r.is_behind = 1 AND r.place <= :limit) OR r.ordinal = 1')
        .orderBy(`${alias}.id`)
        .setParameters({ ...ranked.getParameters(), parentIds, after, limit: limit + 1 })
        .getRawAndEntities<Ranked>();
      const rows = entities.map((row, index) => ({ row, ...(raw[index] as Ranked) }));
      return new Map(
        [...groupBy(rows, ({ row }) => row[column] as string)].map(([parent, own]) => [
          parent,
          {
            total: Number(own[0]?.total),
            rows: own
              .filter(({ isBehind, place }) => Number(isBehind) === 1 && Number(place) <= limit + 1)
              .map(({ row }) => row),
          },
        ]),
      );
    });

  return batchLoader<ChildPageKey, ChildPage<T>, string>(
    database,
    nameOf(entity, column),
    async (keys) => {
      const alike = groupBy(keys, ({ limit, after }) => JSON.stringify([limit, after]));
      const pages = new Map<string, Map<string, ChildPage<T>>>();
      for (const [shape, group] of alike) {
        const [{ limit, after }] = group as [ChildPageKey];
        const parentIds = group.map(({ parentId }) => parentId);
        pages.set(shape, await read(parentIds, limit, after ?? ''));
      }
      return keys.map(
        ({ parentId, limit, after }) =>
          pages.get(JSON.stringify([limit, after]))?.get(parentId) ?? { rows: [], total: 0 },
      );
    },
    { cacheKeyFn: ({ parentId, limit, after }) => JSON.stringify([parentId, limit, after]) },
  );
};

/** Node 20 has no Map.groupBy yet. */
const groupBy = <K, V>(values: readonly V[], keyOf: (value: V) => K): Map<K, V[]> => {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
};
