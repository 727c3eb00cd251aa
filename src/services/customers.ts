import type { SelectQueryBuilder } from 'typeorm';
import type { Database } from '../database/database.ts';
import { oneOfEachCustomer, type Reader, seenRelationships } from '../database/scope.ts';
import { Customer } from '../entities/customer.ts';
import { CustomerRelationship } from '../entities/customer-relationship.ts';
import { CustomerSearchWord } from '../entities/customer-search-word.ts';
import { withoutSuffix } from '../onboarding/clouds.ts';
import { fold, searchTerms } from '../onboarding/search-words.ts';
import { authorize, type Caller } from './caller.ts';
import { anyText, ascii, narrowText, type StringFilter, startsWith } from './filters.ts';
import { seek } from './keyset.ts';
import { type Page, type PageArgs, readPageArgs, toPage, writeCursor } from './paging.ts';

export interface CustomerQuery extends PageArgs {
  readonly filter?: {
    readonly companyName?: StringFilter | null | undefined;
    readonly domain?: StringFilter | null | undefined;
    readonly country?: string | null | undefined;
    /** Partnerships; an empty list finds nothing. */
    readonly indirectResellerIds?: readonly string[] | null | undefined;
    readonly createdAt?:
      | { readonly gte?: Date | null | undefined; readonly lt?: Date | null | undefined }
      | null
      | undefined;
  };
  readonly search?: string | null | undefined;
  readonly orderBy?: { readonly field: 'COMPANY_NAME' | 'CREATED_AT'; readonly direction: 'ASC' | 'DESC' };
}

/** A customer with the calling partner's relationship to it. */
export interface SeenCustomer {
  readonly customer: Customer;
  readonly relationship: CustomerRelationship;
}

type Joined = CustomerRelationship & { readonly customer: Customer };

/** The partner's customers, by name unless asked otherwise. Newest first is CREATED_AT, DESC. */
export const listCustomers = async (
  database: Database,
  { viewer }: Caller,
  query: CustomerQuery,
): Promise<Page<SeenCustomer>> => {
  authorize(viewer, 'READ_CUSTOMERS');
  const { field, direction } = query.orderBy ?? { field: 'COMPANY_NAME', direction: 'ASC' };
  const byName = field === 'COMPANY_NAME';
  const ordering = `customers:${field}:${direction}`;
  const request = readPageArgs(query, ordering, byName ? ['string', 'string'] : ['string']);
  const select = (build: SelectQueryBuilder<CustomerRelationship>) =>
    eachCustomerOnce(narrowedRelationships(build, viewer.partner, query), viewer.partner, query);
  const rows = (await database.read((manager) =>
    seek(
      select(manager.createQueryBuilder(CustomerRelationship, 'r')),
      byName ? ['r.nameKey', 'r.customerId'] : ['r.customerId'],
      request,
      direction,
    ).getMany(),
  )) as Joined[];
  return toPage(
    rows.map((relationship) => ({ customer: relationship.customer, relationship })),
    request,
    ({ relationship: { nameKey, customerId } }) =>
      writeCursor(ordering, byName ? [nameKey, customerId] : [customerId]),
    () =>
      database.read((manager) => select(manager.createQueryBuilder(CustomerRelationship, 'r')).getCount()),
  );
};

type CustomerConditions = Pick<CustomerQuery, 'filter' | 'search'>;

/** The relationships that the partner sees and asks for, aliased `r`, each with its customer, aliased `c`. */
export const narrowedRelationships = (
  build: SelectQueryBuilder<CustomerRelationship>,
  partner: Reader,
  conditions: CustomerConditions,
): SelectQueryBuilder<CustomerRelationship> =>
  narrow(
    seenRelationships(
      build.innerJoinAndMapOne('r.customer', Customer, 'c', 'c.id = r.customerId'),
      'r',
      partner,
    ),
    conditions,
  );

/** An indirect reseller may carry a customer for several providers: its lists show it once. */
export const eachCustomerOnce = (
  query: SelectQueryBuilder<CustomerRelationship>,
  partner: Reader,
  { filter }: CustomerConditions,
): SelectQueryBuilder<CustomerRelationship> =>
  oneOfEachCustomer(query, 'r', partner, filter?.indirectResellerIds);

/** Ids are made in the order of time, so that CREATED_AT needs no column of its own to be ordered by. */
const narrow = (
  query: SelectQueryBuilder<CustomerRelationship>,
  { filter = {}, search }: CustomerConditions,
): SelectQueryBuilder<CustomerRelationship> => {
  narrowText(query, 'r.nameKey', anyText, filter.companyName, fold);
  narrowText(query, 'c.domain', ascii, filter.domain, (text) => text.trim().toLowerCase());
  if (filter.country) query.andWhere('c.country = :country', { country: filter.country });
  if (filter.indirectResellerIds)
    query.andWhere(filter.indirectResellerIds.length ? 'r.resellerId IN (:...resellers)' : '1 = 0', {
      resellers: filter.indirectResellerIds,
    });
  if (filter.createdAt?.gte) query.andWhere('c.createdAt >= :from', { from: filter.createdAt.gte });
  if (filter.createdAt?.lt) query.andWhere('c.createdAt < :until', { until: filter.createdAt.lt });
  if (search != null) narrowBySearch(query, search);
  return query;
};

/** Every word must begin a word of the name, or the domain; text without any word finds nothing. */
const narrowBySearch = (query: SelectQueryBuilder<CustomerRelationship>, search: string): void => {
  const terms = searchTerms(withoutSuffix(search));
  if (terms.length === 0 && search.trim()) query.andWhere('1 = 0');
  for (const [index, term] of terms.entries()) {
    const begins = startsWith(`w${index}.word`, anyText, `term${index}`, term);
    const word = query
      .subQuery()
      .select('1')
      .from(CustomerSearchWord, `w${index}`)
      .where(`w${index}.customerId = r.customerId AND ${begins.sql}`);
    query.andWhere(`EXISTS ${word.getQuery()}`, begins.parameters);
  }
};
