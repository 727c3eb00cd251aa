import { type EntityManager, In } from 'typeorm';
import { v4 as uuidv4 } from 'uuid';
import type { Database } from '../../database/database.ts';
import { OutboxEvent } from '../../entities/outbox-event.ts';
import { WebhookDelivery } from '../../entities/webhook-delivery.ts';
import { WebhookEndpoint } from '../../entities/webhook-endpoint.ts';

/** A delivery that is this process's alone until its claim runs out. */
export interface Claimed {
  readonly delivery: WebhookDelivery;
  readonly endpoint: WebhookEndpoint;
  readonly event: OutboxEvent;
  /** When the claim was made, and with it the attempt begun. */
  readonly startedAt: Date;
}

/** How much may be claimed. */
export interface Room {
  readonly total: number;
  readonly perEndpoint: number;
  /** Attempts under way, by endpoint. */
  readonly underWay: ReadonlyMap<string, number>;
}

/**
 * Claims what is due. No row is locked while it is looked for: what somebody else has claimed meanwhile is
 * no longer due, and the update passes it by.
 */
export const claimDue = async (
  database: Database,
  now: Date,
  leaseMs: number,
  room: Room,
): Promise<Claimed[]> => {
  const candidates = room.total > 0 ? await database.read((manager) => findDue(manager, now, room)) : [];
  const ids = withinRoom(candidates, room);
  if (ids.length === 0) return [];
  const claim = uuidv4();
  return database.transaction(async (manager) => {
    await manager
      .createQueryBuilder()
      .update(WebhookDelivery)
      .set({
        claim,
        dueAt: new Date(now.getTime() + leaseMs),
        attempts: () => 'attempts + 1',
        firstAttemptAt: () => 'COALESCE(first_attempt_at, :now)',
      })
      .where("id IN (:...ids) AND state = 'PENDING' AND due_at <= :now", { ids, now })
      .execute();
    return readClaimed(manager, ids, claim, now);
  });
};

/**
 * The longest due ones that no earlier event of their customer stands before. Subqueries instead of joins
 * keep the engines to the index of what is due, of which they read no more than is asked for.
 */
const findDue = (manager: EntityManager, now: Date, room: Room): Promise<WebhookDelivery[]> => {
  const full = [...room.underWay].filter(([, count]) => count >= room.perEndpoint).map(([id]) => id);
  const query = manager.createQueryBuilder(WebhookDelivery, 'd').select(['d.id', 'd.endpointId']);
  const isEnabled = query
    .subQuery()
    .select('e.isEnabled')
    .from(WebhookEndpoint, 'e')
    .where('e.id = d.endpointId');
  const earlier = query
    .subQuery()
    .select('1')
    .from(WebhookDelivery, 'earlier')
    .where('earlier.endpointId = d.endpointId AND earlier.customerId = d.customerId')
    .andWhere("earlier.state = 'PENDING' AND earlier.sequence < d.sequence");
  query
    .where("d.state = 'PENDING' AND d.dueAt <= :now", { now })
    .andWhere(`${isEnabled.getQuery()} = 1`)
    .andWhere(`NOT EXISTS ${earlier.getQuery()}`);
  if (full.length > 0) query.andWhere('d.endpointId NOT IN (:...full)', { full });
  return query.orderBy('d.dueAt').limit(room.total).getMany();
};

const withinRoom = (candidates: readonly WebhookDelivery[], { perEndpoint, underWay }: Room): string[] => {
  const counts = new Map(underWay);
  return candidates
    .filter(({ endpointId }) => {
      const count = (counts.get(endpointId) ?? 0) + 1;
      counts.set(endpointId, count);
      return count <= perEndpoint;
    })
    .map(({ id }) => id);
};

const readClaimed = async (
  manager: EntityManager,
  ids: readonly string[],
  claim: string,
  startedAt: Date,
): Promise<Claimed[]> => {
  const deliveries = await manager.findBy(WebhookDelivery, { id: In([...ids]), claim });
  const endpoints = await manager.findBy(WebhookEndpoint, {
    id: In(deliveries.map((row) => row.endpointId)),
  });
  const events = await manager.findBy(OutboxEvent, { id: In(deliveries.map((row) => row.eventId)) });
  return deliveries.flatMap((delivery) => {
    const endpoint = endpoints.find(({ id }) => id === delivery.endpointId);
    const event = events.find(({ id }) => id === delivery.eventId);
    return endpoint && event ? [{ delivery, endpoint, event, startedAt }] : [];
  });
};
