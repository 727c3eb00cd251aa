import type { EntityManager } from 'typeorm';
import { Subscription } from '../../entities/subscription.ts';
import { changesBetween } from '../../onboarding/changes.ts';
import { type AuditEntry, type Doer, record } from '../audit/record.ts';
import { toGlobalId } from '../global-ids.ts';
import { RaceLost } from '../onboarding/drafts.ts';
import { type EventEntry, publish } from '../webhooks/publish.ts';

/** A subscription before and after a change. */
export interface Saved {
  readonly before: Subscription;
  readonly after: Subscription;
}

/** Writes the changes if nobody has written since `row` was read. */
export const saveSubscription = async (
  manager: EntityManager,
  row: Subscription,
  changes: Partial<Subscription>,
): Promise<Saved> => {
  const next = { ...changes, version: row.version + 1 };
  const { affected } = await manager.update(Subscription, { id: row.id, version: row.version }, next);
  if (affected !== 1) throw new RaceLost();
  return { before: row, after: Object.assign(new Subscription(), row, next) };
};

/** What else has happened in the same transaction. */
interface Beside {
  readonly events?: readonly EventEntry[];
  readonly records?: readonly AuditEntry[];
}

/** Tells endpoints and audit, last of all in the transaction. */
export const tellChanges = async (
  manager: EntityManager,
  doer: Doer,
  at: Date,
  saved: readonly Saved[],
  { events = [], records = [] }: Beside = {},
): Promise<void> => {
  if (saved.length + events.length > 0)
    await publish(manager, doer, at, [...events, ...saved.map(({ after }) => toEvent(after))]);
  if (saved.length + records.length > 0)
    await record(manager, doer, at, [...records, ...saved.map(toRecord)]);
};

const toEvent = ({ id, customerId, version }: Subscription): EventEntry => ({
  type: 'SUBSCRIPTION_CHANGED',
  customerId,
  data: { subscriptionId: toGlobalId('Subscription', id), version },
});

const toRecord = ({ before, after }: Saved): AuditEntry => ({
  operation: 'UPDATE_SUBSCRIPTION',
  customerId: after.customerId,
  changes: [
    { field: ['subscriptionId'], before: null, after: toGlobalId('Subscription', after.id) },
    ...changesBetween(plain(before), plain(after)),
  ],
});

/** What can change in a subscription's life. */
const plain = (row: Subscription) => ({
  parentId: row.parentId && toGlobalId('Subscription', row.parentId),
  friendlyName: row.friendlyName,
  quantity: row.quantity,
  status: row.status,
  autoRenewEnabled: row.autoRenewEnabled,
  effectiveStartDate: row.effectiveStartDate,
  commitmentEndDate: row.commitmentEndDate,
  dataRetainedUntil: row.dataRetainedUntil,
  unitPrice: row.unitPrice,
  successorId: row.successorId && toGlobalId('Subscription', row.successorId),
});
