import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { PageRequest } from './paging.ts';

/**
 * Seeks instead of counting: page 2,000 costs what page 1 does. The comparison is spelled out, because
 * MariaDB does not use the index for a row value.
 * @param columns the order: at most one column before the unique one
 */
export const seek = <T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  columns: readonly [unique: string] | readonly [first: string, unique: string],
  { limit, isBackward, position }: PageRequest,
  direction: 'ASC' | 'DESC' = 'ASC',
): SelectQueryBuilder<T> => {
  const towards = (direction === 'ASC') !== isBackward ? 'ASC' : 'DESC';
  for (const column of columns) query.addOrderBy(column, towards);
  query.limit(limit + 1);
  if (!position) return query;
  const than = towards === 'ASC' ? '>' : '<';
  const [first, unique] = columns;
  return unique === undefined
    ? query.andWhere(`${first} ${than} :at0`, { at0: position[0] })
    : query.andWhere(`(${first} ${than} :at0 OR (${first} = :at0 AND ${unique} ${than} :at1))`, {
        at0: position[0],
        at1: position[1],
      });
};
