import { type EntityManager, IsNull, LessThanOrEqual } from 'typeorm';
import { WebhookDelivery } from '../../entities/webhook-delivery.ts';
import { WebhookEndpoint } from '../../entities/webhook-endpoint.ts';

/** What waits for a disabled endpoint is not looked at… */
export const parkDeliveries = (manager: EntityManager, endpointId: string) =>
  manager.update(WebhookDelivery, waiting(endpointId), { dueAt: null });

/** …and starts anew when the endpoint is enabled again. */
export const resumeDeliveries = (manager: EntityManager, endpointId: string, now: Date) =>
  manager.update(WebhookDelivery, waiting(endpointId), { dueAt: now, firstAttemptAt: null });

const waiting = (endpointId: string) => ({ endpointId, state: 'PENDING' as const, claim: IsNull() });

/** Disables an endpoint at which every attempt since then has failed; answers whether it was so. */
export const disableFailing = async (
  manager: EntityManager,
  endpointId: string,
  since: Date,
): Promise<boolean> => {
  const { affected } = await manager.update(
    WebhookEndpoint,
    { id: endpointId, isEnabled: true, failingSince: LessThanOrEqual(since) },
    { isEnabled: false, version: () => 'version + 1' },
  );
  if (affected !== 1) return false;
  await parkDeliveries(manager, endpointId);
  return true;
};
