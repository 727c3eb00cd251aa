import type { EntityManager } from 'typeorm';
import type { Database } from '../../database/database.ts';
import type { Reader } from '../../database/scope.ts';
import { Customer } from '../../entities/customer.ts';
import { CustomerRelationship } from '../../entities/customer-relationship.ts';
import { Partner } from '../../entities/partner.ts';
import { Partnership } from '../../entities/partnership.ts';
import { Subscription } from '../../entities/subscription.ts';
import type { Caller } from '../caller.ts';
import { narrowedRelationships } from '../customers.ts';
import { toGlobalId } from '../global-ids.ts';
import { seek } from '../keyset.ts';
import type { Position } from '../paging.ts';
import type { Row } from './csv.ts';
import type { ExportQuery } from './customer-rows.ts';

const batchSize = 1_000;
/** A customer has a few subscriptions: so many customers fill about one batch. */
const customersAtOnce = 100;

export const subscriptionColumns = [
  'Subscription ID',
  'Subscription name',
  'Quantity',
  'Status',
  'Indirect reseller',
  'Microsoft ID',
  'Company name',
];

/**
 * What the partner's customers have, customer by customer, in batches. Customers are sought first, so that
 * an index serves every statement, and a filter that few of them pass is as quick as in the list.
 */
export const subscriptionRows = async function* (
  database: Database,
  { viewer: { partner } }: Caller,
  query: ExportQuery,
): AsyncGenerator<readonly Row[], void, void> {
  let position: Position | null = null;
  do {
    const customers: Related[] = await database.read((manager) =>
      readCustomers(manager, partner, query, position),
    );
    if (customers.length > 0) yield* rowsOf(database, customers);
    const last = customers.at(-1);
    position = last && customers.length === customersAtOnce ? [last.customer, last.relationship] : null;
  } while (position);
};

interface Related {
  readonly relationship: string;
  readonly customer: string;
}

const readCustomers = (
  manager: EntityManager,
  partner: Reader,
  query: ExportQuery,
  position: Position | null,
): Promise<Related[]> =>
  seek(
    narrowedRelationships(manager.createQueryBuilder(CustomerRelationship, 'r'), partner, query).select([
      'r.id AS relationship',
      'r.customerId AS customer',
    ]),
    ['r.customerId', 'r.id'],
    { limit: customersAtOnce - 1, isBackward: false, position },
  ).getRawMany<Related>();

interface Found {
  readonly id: string;
  readonly customer: string;
  readonly name: string;
  readonly quantity: number;
  readonly status: string;
  readonly reseller: string | null;
  readonly tenant: string;
  readonly company: string;
}

const rowsOf = async function* (
  database: Database,
  customers: readonly Related[],
): AsyncGenerator<readonly Row[], void, void> {
  const relationships = customers.map(({ relationship }) => relationship);
  let position: Position | null = null;
  do {
    const found: Found[] = await database.read((manager) =>
      readSubscriptions(manager, relationships, position),
    );
    yield found.map(toRow);
    const last = found.at(-1);
    position = last && found.length === batchSize ? [last.customer, last.id] : null;
  } while (position);
};

const readSubscriptions = (
  manager: EntityManager,
  relationships: readonly string[],
  position: Position | null,
): Promise<Found[]> =>
  seek(
    manager
      .createQueryBuilder(Subscription, 's')
      .innerJoin(CustomerRelationship, 'r', 'r.customerId = s.customerId AND r.partnerId = s.partnerId')
      .innerJoin(Customer, 'c', 'c.id = s.customerId')
      .leftJoin(Partnership, 'p', 'p.id = r.resellerId')
      .leftJoin(Partner, 'q', 'q.id = p.resellerPartnerId')
      .where('r.id IN (:...relationships) AND r.endedAt IS NULL', { relationships })
      .select([
        's.id AS id',
        's.customerId AS customer',
        's.friendlyName AS name',
        's.quantity AS quantity',
        's.status AS status',
        'q.name AS reseller',
        'c.tenantId AS tenant',
        'c.companyName AS company',
      ]),
    ['s.customerId', 's.id'],
    { limit: batchSize - 1, isBackward: false, position },
  ).getRawMany<Found>();

const toRow = ({ id, name, quantity, status, reseller, tenant, company }: Found): Row => [
  toGlobalId('Subscription', id),
  name,
  quantity,
  status,
  reseller,
  tenant,
  company,
];
