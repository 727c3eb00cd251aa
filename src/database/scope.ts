import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { CustomerRelationship } from '../entities/customer-relationship.ts';
import { Partnership } from '../entities/partnership.ts';

/** The partner whose eyes a query reads with. */
export interface Reader {
  readonly id: string;
  readonly type: 'DIRECT_BILL' | 'INDIRECT_PROVIDER' | 'INDIRECT_RESELLER';
}

/**
 * Keeps a query over relationships to those that the partner may see: its own, or, for an indirect
 * reseller, those of its providers' customers that carry it. What has ended is seen by nobody.
 */
export const seenRelationships = <T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  alias: string,
  reader: Reader,
): SelectQueryBuilder<T> => {
  query.setParameter('reader', reader.id).andWhere(`${alias}.endedAt IS NULL`);
  if (reader.type !== 'INDIRECT_RESELLER') return query.andWhere(`${alias}.partnerId = :reader`);
  const carrying = query
    .subQuery()
    .select('carrying.id')
    .from(Partnership, 'carrying')
    .where('carrying.resellerPartnerId = :reader');
  return query.andWhere(`${alias}.resellerId IN ${carrying.getQuery()}`);
};

/**
 * The same for rows that hang on a customer and the partner who sold: orders, subscriptions, acceptances. A
 * seller's own are named as such too, for the indices' sake.
 */
export const seenThroughRelationships = <T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  alias: string,
  reader: Reader,
): SelectQueryBuilder<T> => {
  const seen = query
    .subQuery()
    .select('1')
    .from(CustomerRelationship, 'seen')
    .where(`seen.customerId = ${alias}.customerId AND seen.partnerId = ${alias}.partnerId`);
  if (reader.type !== 'INDIRECT_RESELLER') query.andWhere(`${alias}.partnerId = :reader`);
  return query
    .andWhere(`EXISTS ${seenRelationships(seen, 'seen', reader).getQuery()}`)
    .setParameters(seen.getParameters());
};

/**
 * Keeps to one relationship of each customer, the oldest: an indirect reseller may carry a customer for
 * several providers. Every other partner has one with each.
 * @param resellerIds the partnerships that are looked through; all unless given
 */
export const oneOfEachCustomer = <T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  alias: string,
  reader: Reader,
  resellerIds?: readonly string[] | null,
): SelectQueryBuilder<T> => {
  if (reader.type !== 'INDIRECT_RESELLER') return query;
  const older = query
    .subQuery()
    .select('1')
    .from(CustomerRelationship, 'older')
    .where(`older.customerId = ${alias}.customerId AND older.id < ${alias}.id`);
  if (resellerIds?.length)
    older.andWhere('older.resellerId IN (:...lookedThrough)', { lookedThrough: resellerIds });
  seenRelationships(older, 'older', reader);
  return query.andWhere(`NOT EXISTS ${older.getQuery()}`).setParameters(older.getParameters());
};
