import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Database } from '../../database/database.ts';
import type { Reader } from '../../database/scope.ts';
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
 * What the partner's customers have, customer by customer, in batches. The customers of a batch are sought
 * first, so that an index serves every statement, whatever the engine thinks of how much there is, and a
 * filter that few of them pass is as quick as in the list.
 */
export const subscriptionRows = async function* (
  database: Database,
  { viewer: { partner } }: Caller,
  query: ExportQuery,
): AsyncGenerator<readonly Row[], void, void> {
  let position: Position | null = null;
  do {
    const sales: Sale[] = await database.read((manager) => readSales(manager, partner, query, position));
    if (sales.length > 0) yield* rowsOf(database, sales);
    const last = sales.at(-1);
    position = last && sales.length === customersAtOnce ? [last.customer, last.id] : null;
  } while (position);
};

/** Who sells to which customer, through whom. */
interface Sale {
  readonly id: string;
  readonly customer: string;
  readonly seller: string;
  readonly tenant: string;
  readonly company: string;
  readonly reseller: string | null;
}

const readSales = (
  manager: EntityManager,
  partner: Reader,
  query: ExportQuery,
  position: Position | null,
): Promise<Sale[]> =>
  seek(
    narrowedRelationships(manager.createQueryBuilder(CustomerRelationship, 'r'), partner, query)
      .leftJoin(Partnership, 's', 's.id = r.resellerId')
      .leftJoin(Partner, 'p', 'p.id = s.resellerPartnerId')
      .select([
        'r.id AS id',
        'r.customerId AS customer',
        'r.partnerId AS seller',
        'c.tenantId AS tenant',
        'c.companyName AS company',
        'p.name AS reseller',
      ]),
    ['r.customerId', 'r.id'],
    { limit: customersAtOnce - 1, isBackward: false, position },
  ).getRawMany<Sale>();

const rowsOf = async function* (
  database: Database,
  sales: readonly Sale[],
): AsyncGenerator<readonly Row[], void, void> {
  const saleOf = new Map(sales.map((sale) => [`${sale.customer} ${sale.seller}`, sale]));
  let position: Position | null = null;
  do {
    const found: Sold[] = await database.read((manager) =>
      readSold(manager.createQueryBuilder(Subscription, 's'), sales, position),
    );
    yield found.flatMap((sold) => {
      const sale = saleOf.get(`${sold.customer} ${sold.seller}`);
      return sale ? [toRow(sold, sale)] : [];
    });
    const last = found.at(-1);
    position = last && found.length === batchSize ? [last.customer, last.id] : null;
  } while (position);
};

interface Sold {
  readonly id: string;
  readonly customer: string;
  readonly seller: string;
  readonly name: string;
  readonly quantity: number;
  readonly status: string;
}

/** With what one of these sellers sold another one's customer: a reseller may have several providers. */
const readSold = (
  query: SelectQueryBuilder<Subscription>,
  sales: readonly Sale[],
  position: Position | null,
): Promise<Sold[]> =>
  seek(
    query
      .where('s.customerId IN (:...customers) AND s.partnerId IN (:...sellers)', {
        customers: distinct(sales.map(({ customer }) => customer)),
        sellers: distinct(sales.map(({ seller }) => seller)),
      })
      .select([
        's.id AS id',
        's.customerId AS customer',
        's.partnerId AS seller',
        's.friendlyName AS name',
        's.quantity AS quantity',
        's.status AS status',
      ]),
    ['s.customerId', 's.id'],
    { limit: batchSize - 1, isBackward: false, position },
  ).getRawMany<Sold>();

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

const toRow = ({ id, name, quantity, status }: Sold, { reseller, tenant, company }: Sale): Row => [
  toGlobalId('Subscription', id),
  name,
  quantity,
  status,
  reseller,
  tenant,
  company,
];
