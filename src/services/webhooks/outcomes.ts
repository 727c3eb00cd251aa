import { type EntityManager, IsNull, LessThan, MoreThan, Not } from 'typeorm';
import { Partner } from '../../entities/partner.ts';
import { WebhookDelivery } from '../../entities/webhook-delivery.ts';
import { WebhookEndpoint } from '../../entities/webhook-endpoint.ts';
import { retryDelayMs } from '../../onboarding/webhook-retries.ts';
import { record } from '../audit/record.ts';
import { endpointChange } from './audit.ts';
import type { Claimed } from './claims.ts';
import { disableFailing } from './enabling.ts';

/** What an attempt has led to; LOST where its claim had run out, or the endpoint was deleted. */
export type Verdict = 'DELIVERED' | 'RETRY' | 'FAILED' | 'DISABLED' | 'LOST';

/** An attempt that is over. */
export interface Ended extends Claimed {
  readonly endedAt: Date;
  /** The HTTP status; null where there was no answer. */
  readonly status: number | null;
}

/** The endpoint has taken it: a later event of the customer may go. */
export const recordSuccess = async (manager: EntityManager, ended: Ended): Promise<Verdict> => {
  const isOurs = await settle(manager, ended, {
    state: 'DELIVERED',
    dueAt: null,
    deliveredAt: ended.endedAt,
  });
  if (!isOurs) return 'LOST';
  await manager.update(
    WebhookEndpoint,
    { id: ended.endpoint.id, failingSince: Not(IsNull()) },
    { failingSince: null },
  );
  return 'DELIVERED';
};

/** To be attempted again later, or given up when its time is over. */
export const recordFailure = async (
  manager: EntityManager,
  ended: Ended,
  retryMs: number,
  chance: number,
): Promise<Verdict> => {
  const { delivery, startedAt, endedAt } = ended;
  const firstAttemptAt = delivery.firstAttemptAt ?? startedAt;
  const givenUpAt = firstAttemptAt.getTime() + retryMs;
  if (endedAt.getTime() >= givenUpAt) return giveUp(manager, ended, firstAttemptAt);
  const delay = retryDelayMs(delivery.attempts, chance);
  const dueAt = new Date(Math.min(endedAt.getTime() + delay, givenUpAt));
  if (!(await settle(manager, ended, { state: 'PENDING', dueAt }))) return 'LOST';
  await holdBackFollowers(manager, delivery, dueAt);
  await markFailing(manager, ended);
  return 'RETRY';
};

const giveUp = async (manager: EntityManager, ended: Ended, firstAttemptAt: Date): Promise<Verdict> => {
  if (!(await settle(manager, ended, { state: 'FAILED', dueAt: null }))) return 'LOST';
  await markFailing(manager, ended);
  const { id, partnerId } = ended.endpoint;
  if (!(await disableFailing(manager, id, firstAttemptAt))) return 'FAILED';
  const partner = await manager.findOneByOrFail(Partner, { id: partnerId });
  const worker = { subject: 'webhook-worker', partner, roles: [], permissions: [] };
  const caller = { viewer: worker, requestId: ended.delivery.id, idempotencyKey: null };
  await record(manager, caller, ended.endedAt, [
    endpointChange(id, [{ field: ['isEnabled'], before: 'true', after: 'false' }]),
  ]);
  return 'DISABLED';
};

/** Writes the outcome as long as the claim is ours. */
const settle = async (
  manager: EntityManager,
  { delivery: { id, claim }, status }: Ended,
  changes: Partial<WebhookDelivery>,
): Promise<boolean> => {
  const { affected } = await manager.update(
    WebhookDelivery,
    { id, claim: claim ?? IsNull(), state: 'PENDING' },
    { ...changes, lastStatus: status, claim: null },
  );
  return affected === 1;
};

/** What stands behind a delivery in its customer's line need not be looked at before it. */
const holdBackFollowers = async (
  manager: EntityManager,
  { endpointId, customerId, sequence }: WebhookDelivery,
  dueAt: Date,
): Promise<void> => {
  if (customerId === null) return;
  await manager.update(
    WebhookDelivery,
    {
      endpointId,
      customerId,
      state: 'PENDING',
      sequence: MoreThan(sequence),
      dueAt: LessThan(dueAt),
      claim: IsNull(),
    },
    { dueAt },
  );
};

const markFailing = async (manager: EntityManager, { endpoint: { id }, startedAt }: Ended): Promise<void> => {
  await manager.update(WebhookEndpoint, { id, failingSince: IsNull() }, { failingSince: startedAt });
};
