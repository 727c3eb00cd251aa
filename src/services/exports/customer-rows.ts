import type { Database } from '../../database/database.ts';
import { CustomerRelationship } from '../../entities/customer-relationship.ts';
import type { Caller } from '../caller.ts';
import { type CustomerQuery, eachCustomerOnce, narrowedRelationships } from '../customers.ts';
import { seek } from '../keyset.ts';
import type { Position } from '../paging.ts';
import type { Row } from './csv.ts';

export type ExportQuery = Pick<CustomerQuery, 'filter' | 'search'>;

const batchSize = 1_000;

export const customerColumns = ['Microsoft ID', 'Company name', 'Primary domain name', 'Relationship'];

/**
 * The customers of the list, oldest first, in batches: by what never changes, so that a customer whose name
 * does meanwhile is neither missed nor told twice.
 */
export const customerRows = async function* (
  database: Database,
  { viewer: { partner } }: Caller,
  query: ExportQuery,
): AsyncGenerator<readonly Row[], void, void> {
  let position: Position | null = null;
  do {
    const found: Found[] = await database.read((manager) =>
      seek(
        eachCustomerOnce(
          narrowedRelationships(manager.createQueryBuilder(CustomerRelationship, 'r'), partner, query),
          partner,
          query,
        ).select([
          'r.customerId AS customer',
          'c.tenantId AS tenant',
          'c.companyName AS name',
          'c.domain AS domain',
        ]),
        ['r.customerId'],
        { limit: batchSize - 1, isBackward: false, position },
      ).getRawMany<Found>(),
    );
    yield found.map(({ tenant, name, domain }) => [tenant, name, domain, relationship]);
    position = found.length < batchSize ? null : [(found.at(-1) as Found).customer];
  } while (position);
};

/** What every partner of this programme is to its customers, in Partner Center's word. */
const relationship = 'reseller';

interface Found {
  readonly customer: string;
  readonly tenant: string;
  readonly name: string;
  readonly domain: string;
}
