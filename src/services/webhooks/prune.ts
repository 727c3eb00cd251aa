import type { Database } from '../../database/database.ts';
import { OutboxEvent } from '../../entities/outbox-event.ts';
import { WebhookDelivery } from '../../entities/webhook-delivery.ts';
import { WebhookEndpoint } from '../../entities/webhook-endpoint.ts';

/** Small enough to keep nobody waiting. */
const batch = 500;

/**
 * Forgets deliveries from before then, and the events that no delivery is left of. What is still to be
 * delivered to an enabled endpoint stays, however old it is.
 * @returns how many rows there were, and whether there may be more of them
 */
export const prune = async (
  database: Database,
  before: Date,
): Promise<{ readonly count: number; readonly hasMore: boolean }> => {
  const deliveries = await pruneDeliveries(database, before);
  const events = await pruneEvents(database, before);
  return { count: deliveries + events, hasMore: deliveries === batch || events === batch };
};

const pruneDeliveries = (database: Database, before: Date): Promise<number> =>
  database.transaction(async (manager) => {
    const query = manager.createQueryBuilder(WebhookDelivery, 'd').select('d.id');
    const disabled = query.subQuery().select('e.id').from(WebhookEndpoint, 'e').where('e.isEnabled = 0');
    const rows = await query
      .where('d.createdAt < :before', { before })
      .andWhere(`(d.state <> 'PENDING' OR d.endpointId IN ${disabled.getQuery()})`)
      .limit(batch)
      .getMany();
    if (rows.length > 0)
      await manager.delete(
        WebhookDelivery,
        rows.map(({ id }) => id),
      );
    return rows.length;
  });

const pruneEvents = (database: Database, before: Date): Promise<number> =>
  database.transaction(async (manager) => {
    const query = manager.createQueryBuilder(OutboxEvent, 'o').select('o.id');
    const left = query.subQuery().select('1').from(WebhookDelivery, 'd').where('d.eventId = o.id');
    const rows = await query
      .where('o.occurredAt < :before', { before })
      .andWhere(`NOT EXISTS ${left.getQuery()}`)
      .limit(batch)
      .getMany();
    if (rows.length > 0)
      await manager.delete(
        OutboxEvent,
        rows.map(({ id }) => id),
      );
    return rows.length;
  });
