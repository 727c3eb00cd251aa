import type DataLoader from 'dataloader';
import type { Database } from '../database/database.ts';
import { type SeenPartnership, withProvider, withReseller } from '../database/resellers.ts';
import {
  oneOfEachCustomer,
  type Reader,
  seenRelationships,
  seenThroughRelationships,
} from '../database/scope.ts';
import { AdminAccount } from '../entities/admin-account.ts';
import { AgreementAcceptance } from '../entities/agreement-acceptance.ts';
import { ApiKey } from '../entities/api-key.ts';
import { AuditRecord } from '../entities/audit-record.ts';
import { Customer } from '../entities/customer.ts';
import { CustomerOnboarding } from '../entities/customer-onboarding.ts';
import { CustomerRelationship } from '../entities/customer-relationship.ts';
import { Order } from '../entities/order.ts';
import { Partnership } from '../entities/partnership.ts';
import { RelationshipRequest } from '../entities/relationship-request.ts';
import { Subscription } from '../entities/subscription.ts';
import { WebhookDelivery } from '../entities/webhook-delivery.ts';
import { WebhookEndpoint } from '../entities/webhook-endpoint.ts';
import { batchLoader, inOrderOf, manyByColumn, oneByColumn, pageByColumn, type Scope } from './batches.ts';

/**
 * Born with the request and scoped to its reader: whatever is asked for by id, another partner's row is
 * simply not there.
 */
export const createLoaders = (database: Database, reader: Reader) => {
  const sold: Scope = (query, alias) => seenThroughRelationships(query, alias, reader);
  const own: Scope = (query, alias) => query.andWhere(`${alias}.partnerId = :reader`, { reader: reader.id });

  /** A delivery is its endpoint's partner's. */
  const ownEndpoint: Scope = (query, alias) => {
    const endpoints = query
      .subQuery()
      .select('e.id')
      .from(WebhookEndpoint, 'e')
      .where('e.partnerId = :reader')
      .getQuery();
    return query.andWhere(`${alias}.endpointId IN ${endpoints}`, { reader: reader.id });
  };

  const relationshipByCustomer = batchLoader<string, CustomerRelationship | null>(
    database,
    'CustomerRelationship.customerId',
    async (customerIds) => {
      const rows = await database.read((manager) =>
        oneOfEachCustomer(
          seenRelationships(
            manager
              .createQueryBuilder(CustomerRelationship, 'r')
              .where('r.customerId IN (:...customerIds)', { customerIds }),
            'r',
            reader,
          ),
          'r',
          reader,
        ).getMany(),
      );
      return inOrderOf(customerIds, rows, (row) => row.customerId);
    },
  );

  const customer = batchLoader<string, Customer | null>(database, 'Customer.id', async (ids) => {
    const rows = await database.read((manager) =>
      seenRelationships(
        manager
          .createQueryBuilder(Customer, 'c')
          .innerJoin(CustomerRelationship, 'r', 'r.customerId = c.id')
          .where('c.id IN (:...ids)', { ids }),
        'r',
        reader,
      ).getMany(),
    );
    return inOrderOf(ids, rows, (row) => row.id);
  });

  /** Provider and reseller both see their partnership. */
  const reseller = batchLoader<string, SeenPartnership | null>(database, 'Partnership.id', async (ids) => {
    const rows = (await database.read((manager) =>
      withProvider(withReseller(manager.createQueryBuilder(Partnership, 's')))
        .where('s.id IN (:...ids) AND (s.providerId = :reader OR s.resellerPartnerId = :reader)', {
          ids,
          reader: reader.id,
        })
        .getMany(),
    )) as SeenPartnership[];
    return inOrderOf(ids, rows, (row) => row.id);
  });

  return {
    customer,
    relationshipByCustomer,
    reseller,
    onboarding: oneByColumn(database, CustomerOnboarding, 'id', own),
    auditRecord: oneByColumn(database, AuditRecord, 'id', own),
    relationshipRequest: oneByColumn(database, RelationshipRequest, 'id', own),
    apiKey: oneByColumn(database, ApiKey, 'id', own),
    webhookEndpoint: oneByColumn(database, WebhookEndpoint, 'id', own),
    webhookDelivery: oneByColumn(database, WebhookDelivery, 'id', ownEndpoint),
    subscription: oneByColumn(database, Subscription, 'id', sold),
    order: oneByColumn(database, Order, 'id', sold),
    acceptance: oneByColumn(database, AgreementAcceptance, 'id', sold),
    acceptancesByCustomer: manyByColumn(database, AgreementAcceptance, 'customerId', sold),
    subscriptionsByOrder: manyByColumn(database, Subscription, 'orderId', sold),
    addOnsByParent: manyByColumn(database, Subscription, 'parentId', sold),
    ordersByOnboarding: manyByColumn(database, Order, 'onboardingId', sold),
    subscriptionPageByCustomer: pageByColumn(database, Subscription, 'customerId', sold),
    orderPageByCustomer: pageByColumn(database, Order, 'customerId', sold),
    relationshipPageByReseller: pageByColumn(database, CustomerRelationship, 'resellerId', (query, alias) =>
      seenRelationships(query, alias, reader),
    ),
    adminAccountByCustomer: adminAccountByCustomer(database, reader),
  };
};

export type Loaders = ReturnType<typeof createLoaders>;

/** Only the partner who added the customer ever reads its first administrator. */
const adminAccountByCustomer = (
  database: Database,
  reader: Reader,
): DataLoader<string, AdminAccount | null> =>
  batchLoader<string, AdminAccount | null>(database, 'AdminAccount.customerId', async (customerIds) => {
    const rows = await database.read((manager) =>
      manager
        .createQueryBuilder(AdminAccount, 'a')
        .innerJoin(CustomerOnboarding, 'o', 'o.customerId = a.customerId AND o.partnerId = :reader', {
          reader: reader.id,
        })
        .where('a.customerId IN (:...customerIds)', { customerIds })
        .getMany(),
    );
    return inOrderOf(customerIds, rows, (row) => row.customerId);
  });
