import { type EntityManager, In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { announce } from '../../database/announcements.ts';
import { requestOf } from '../../database/observer.ts';
import { type EventData, OutboxEvent } from '../../entities/outbox-event.ts';
import { WebhookDelivery } from '../../entities/webhook-delivery.ts';
import { WebhookEndpoint } from '../../entities/webhook-endpoint.ts';
import type { WebhookEventType } from '../../onboarding/enums.ts';
import type { RequestRecord } from '../../telemetry/request-record.ts';
import type { Doer } from '../audit/record.ts';
import { toGlobalId } from '../global-ids.ts';

export interface EventEntry {
  readonly type: WebhookEventType;
  /** The customer whose events this one stands in line with; it is told as well. */
  readonly customerId?: string | null;
  /** Global ids and versions with which a receiver looks up the rest; nothing personal. */
  readonly data?: EventData;
}

/** What the worker listens for: there is something to deliver. */
export const deliveriesDue = 'webhook deliveries due';

/**
 * Writes what has happened for those of the partner's endpoints that wait for it, in the transaction of the
 * change itself, shortly before its audit record. An event that no endpoint waits for is not kept.
 */
export const publish = async (
  manager: EntityManager,
  { viewer }: Doer,
  at: Date,
  entries: readonly EventEntry[],
): Promise<void> => {
  await enqueue(manager, { partnerId: viewer.partner.id }, at, entries, ({ events }, { type }) =>
    events.includes(type),
  );
};

/** Writes an event for one endpoint, whatever it waits for; null where the endpoint has gone meanwhile. */
export const publishTo = async (
  manager: EntityManager,
  { id, partnerId }: WebhookEndpoint,
  at: Date,
  entry: EventEntry,
): Promise<WebhookDelivery | null> => {
  const [delivery = null] = await enqueue(manager, { id, partnerId }, at, [entry], () => true);
  return delivery;
};

/** All endpoints of a partner, or one of them. */
interface Which {
  readonly partnerId: string;
  readonly id?: string;
}

type Wants = (endpoint: WebhookEndpoint, event: OutboxEvent) => boolean;

/**
 * Taking the endpoints' next numbers holds their rows until the transaction is over: the numbers come in
 * the order of the commits, and an endpoint is not deleted meanwhile.
 */
const enqueue = async (
  manager: EntityManager,
  which: Which,
  at: Date,
  entries: readonly EventEntry[],
  wants: Wants,
): Promise<WebhookDelivery[]> => {
  const found = await manager.find(WebhookEndpoint, { select: { id: true }, where: { ...which } });
  if (found.length === 0) return [];
  const ids = In(found.map(({ id }) => id));
  await manager.increment(WebhookEndpoint, { id: ids }, 'sequence', entries.length);
  const endpoints = await manager.findBy(WebhookEndpoint, { id: ids, isEnabled: true });
  const request = requestOf(manager);
  const events = entries.map((entry) => toEvent(entry, which.partnerId, at, request));
  const deliveries = endpoints.flatMap((endpoint) =>
    events.flatMap((event, index) =>
      wants(endpoint, event)
        ? [toDelivery(event, endpoint, endpoint.sequence - events.length + index + 1)]
        : [],
    ),
  );
  if (deliveries.length === 0) return [];
  const awaited = new Set(deliveries.map(({ eventId }) => eventId));
  await manager.insert(
    OutboxEvent,
    events.filter(({ id }) => awaited.has(id)),
  );
  await manager.insert(WebhookDelivery, deliveries);
  announce(manager, deliveriesDue);
  return deliveries;
};

const toEvent = (
  { type, customerId = null, data }: EventEntry,
  partnerId: string,
  at: Date,
  request: RequestRecord | null,
): OutboxEvent =>
  Object.assign(new OutboxEvent(), {
    id: uuidv7(),
    partnerId,
    customerId,
    type,
    payload: { ...(customerId === null ? {} : { customerId: toGlobalId('Customer', customerId) }), ...data },
    occurredAt: at,
    requestId: request?.id ?? null,
    traceparent: request?.traceparent ?? null,
  } satisfies OutboxEvent);

const toDelivery = (event: OutboxEvent, { id: endpointId }: WebhookEndpoint, sequence: number) =>
  Object.assign(new WebhookDelivery(), {
    id: uuidv7(),
    endpointId,
    eventId: event.id,
    event: event.type,
    customerId: event.customerId,
    sequence,
    state: 'PENDING',
    attempts: 0,
    lastStatus: null,
    dueAt: event.occurredAt,
    claim: null,
    firstAttemptAt: null,
    createdAt: event.occurredAt,
    deliveredAt: null,
  } satisfies WebhookDelivery);
