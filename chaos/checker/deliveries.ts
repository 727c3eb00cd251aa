import { type Entry, only } from '../client/log.ts';

/** A delivery as the outbox has it. */
export interface StoredDelivery {
  readonly eventId: string;
  readonly customerId: string;
  /** Its place in the line. */
  readonly sequence: number;
}

export interface DeliveriesFate {
  /** That must have been told. */
  readonly events: number;
  /** What the outbox does not hold, though its change is there, or holds though its change is not. */
  readonly notWritten: number;
  readonly notDelivered: number;
  /** What a receiver has come to that knows events by their ids. */
  readonly effects: number;
  /** Came once more after they had come. */
  readonly repeated: number;
  /** Came after a later one of their customer. */
  readonly outOfOrder: number;
  /** Came with another content than before. */
  readonly differing: number;
}

/** Holds what has come in against the outbox, and the outbox against the customers that are there. */
export const checkDeliveries = (
  entries: readonly Entry[],
  stored: readonly StoredDelivery[],
  customerIds: readonly string[],
  perCustomer: number,
): DeliveriesFate => {
  const byId = new Map(stored.map((delivery) => [delivery.eventId, delivery]));
  const bodies = new Map<string, string>();
  const last = new Map<string, number>();
  let [repeated, outOfOrder, differing] = [0, 0, 0];
  for (const { eventId, body } of only(entries, 'received')) {
    const before = bodies.get(eventId);
    if (before !== undefined) repeated++;
    if (before !== undefined && before !== body) differing++;
    bodies.set(eventId, body);
    const delivery = byId.get(eventId);
    if (!delivery) continue;
    if (delivery.sequence < (last.get(delivery.customerId) ?? 0)) outOfOrder++;
    last.set(delivery.customerId, delivery.sequence);
  }
  return {
    events: customerIds.length * perCustomer,
    notWritten: miscounted(stored, customerIds, perCustomer),
    notDelivered: stored.filter(({ eventId }) => !bodies.has(eventId)).length,
    effects: bodies.size,
    repeated,
    outOfOrder,
    differing,
  };
};

const miscounted = (
  stored: readonly StoredDelivery[],
  customerIds: readonly string[],
  perCustomer: number,
): number => {
  const counts = new Map(customerIds.map((id) => [id, 0]));
  for (const { customerId } of stored) counts.set(customerId, (counts.get(customerId) ?? 0) + 1);
  const known = new Set(customerIds);
  return [...counts].reduce(
    (sum, [id, count]) => sum + Math.abs(count - (known.has(id) ? perCustomer : 0)),
    0,
  );
};
