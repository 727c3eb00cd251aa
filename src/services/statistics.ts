import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Database } from '../database/database.ts';
import { AuditRecord } from '../entities/audit-record.ts';
import { Customer } from '../entities/customer.ts';
import { CustomerOnboarding } from '../entities/customer-onboarding.ts';
import { Offer } from '../entities/offer.ts';
import { Order } from '../entities/order.ts';
import { Partner } from '../entities/partner.ts';
import { Subscription } from '../entities/subscription.ts';
import { WebhookDelivery } from '../entities/webhook-delivery.ts';
import { WebhookEndpoint } from '../entities/webhook-endpoint.ts';

type Counts = Readonly<Record<string, number>>;

/** How much there is of everything. */
export interface Statistics {
  readonly engine: string;
  readonly migrations: number;
  readonly partners: Counts;
  readonly offers: number;
  readonly customers: Counts;
  readonly onboardings: Counts;
  readonly orders: number;
  readonly subscriptions: Counts;
  readonly auditRecords: number;
  readonly webhookEndpoints: { readonly enabled: number; readonly disabled: number };
  readonly webhookDeliveries: Counts;
  /** When the delivery that has waited longest was due; null where none is due. */
  readonly oldestDueDelivery: string | null;
}

export const readStatistics = (database: Database, now: Date): Promise<Statistics> =>
  database.read(async (manager) => {
    const enabled = await manager.countBy(WebhookEndpoint, { isEnabled: true });
    return {
      engine: database.engine,
      migrations: await countRows(manager, 'migrations'),
      partners: await countBy(manager, Partner, 'type'),
      offers: await manager.count(Offer),
      customers: await countBy(manager, Customer, 'cloud'),
      onboardings: await countBy(manager, CustomerOnboarding, 'state'),
      orders: await manager.count(Order),
      subscriptions: await countBy(manager, Subscription, 'status'),
      auditRecords: await manager.count(AuditRecord),
      webhookEndpoints: { enabled, disabled: (await manager.count(WebhookEndpoint)) - enabled },
      webhookDeliveries: await countBy(manager, WebhookDelivery, 'state'),
      oldestDueDelivery: await oldestDue(manager, now),
    };
  });

const countRows = async (manager: EntityManager, table: string): Promise<number> => {
  const [row] = await manager.query(`SELECT COUNT(*) AS number FROM ${table}`);
  return Number(row.number);
};

const countBy = async (
  manager: EntityManager,
  entity: EntityTarget<ObjectLiteral>,
  column: string,
): Promise<Counts> => {
  const rows = await manager
    .createQueryBuilder(entity, 'e')
    .select(`e.${column}`, 'word')
    .addSelect('COUNT(*)', 'number')
    .groupBy(`e.${column}`)
    .orderBy(`e.${column}`)
    .getRawMany<{ word: string; number: string }>();
  return Object.fromEntries(rows.map(({ word, number }) => [word, Number(number)]));
};

const oldestDue = async (manager: EntityManager, now: Date): Promise<string | null> => {
  const delivery = await manager
    .createQueryBuilder(WebhookDelivery, 'd')
    .where("d.state = 'PENDING' AND d.dueAt < :now", { now })
    .orderBy('d.dueAt')
    .limit(1)
    .getOne();
  return delivery?.dueAt?.toISOString() ?? null;
};
