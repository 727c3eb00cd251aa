import { type EntityManager, IsNull } from 'typeorm';
import { announce } from '../../database/announcements.ts';
import type { Database } from '../../database/database.ts';
import { WebhookDelivery } from '../../entities/webhook-delivery.ts';
import type { WebhookEndpoint } from '../../entities/webhook-endpoint.ts';
import { type FieldPath, type Finding, finding } from '../../onboarding/finding.ts';
import { record } from '../audit/record.ts';
import { authorize, type Caller } from '../caller.ts';
import { toGlobalId } from '../global-ids.ts';
import { seek } from '../keyset.ts';
import { RaceLost, untilSettled } from '../onboarding/drafts.ts';
import { type Page, type PageArgs, readPageArgs, toPage, writeCursor } from '../paging.ts';
import { endpointChange, replaced } from './audit.ts';
import { findOwnEndpoint, type WebhookDeps } from './endpoints.ts';
import { deliveriesDue, publishTo } from './publish.ts';

export interface DeliveryResult {
  readonly delivery: WebhookDelivery | null;
  readonly findings: readonly Finding[];
}

const ordering = 'webhook-deliveries:NEWEST';

/** The log of one of the caller's endpoints, newest first. */
export const listDeliveries = async (
  database: Database,
  { viewer }: Caller,
  { id: endpointId }: WebhookEndpoint,
  args: PageArgs,
): Promise<Page<WebhookDelivery>> => {
  authorize(viewer, 'MANAGE_WEBHOOKS');
  const request = readPageArgs(args, ordering, ['number']);
  const rows = await database.read((manager) =>
    seek(
      manager.createQueryBuilder(WebhookDelivery, 'd').where('d.endpointId = :endpointId', { endpointId }),
      ['d.sequence'],
      request,
      'DESC',
    ).getMany(),
  );
  return toPage(
    rows,
    request,
    ({ sequence }) => writeCursor(ordering, [sequence]),
    () => database.read((manager) => manager.countBy(WebhookDelivery, { endpointId })),
  );
};

/** Sends an event that tells of nothing, to see whether the endpoint takes it. */
export const sendTestWebhook = async (
  { database, clock }: WebhookDeps,
  caller: Caller,
  endpointId: string,
): Promise<DeliveryResult> => {
  authorize(caller.viewer, 'MANAGE_WEBHOOKS');
  const field = ['webhookEndpointId'];
  return database.transaction(async (manager) => {
    const endpoint = await findOwnEndpoint(manager, caller, endpointId);
    if (!endpoint) return notFound(field);
    if (!endpoint.isEnabled) return refused(null, disabled(field));
    const now = clock();
    const delivery = await publishTo(manager, endpoint, now, { type: 'TEST' });
    if (!delivery) return notFound(field);
    await recordDelivery(manager, caller, now, delivery);
    return { delivery, findings: [] };
  });
};

/** Attempts an event once more, at once, and as if it were for the first time. One that is under way stays so. */
export const resendWebhookDelivery = async (
  { database, clock }: WebhookDeps,
  caller: Caller,
  deliveryId: string,
): Promise<DeliveryResult> => {
  authorize(caller.viewer, 'MANAGE_WEBHOOKS');
  const field = ['webhookDeliveryId'];
  return untilSettled(database, async (manager) => {
    const row = await manager.findOneBy(WebhookDelivery, { id: deliveryId });
    const endpoint = row && (await findOwnEndpoint(manager, caller, row.endpointId));
    if (!endpoint) return notFound(field);
    if (!endpoint.isEnabled) return refused(row, disabled(field));
    if (row.claim !== null) return { delivery: row, findings: [] };
    const now = clock();
    const delivery = await startAnew(manager, row, now);
    await recordDelivery(manager, caller, now, delivery);
    announce(manager, deliveriesDue);
    return { delivery, findings: [] };
  });
};

/** Unless somebody has claimed or settled it since it was read. */
const startAnew = async (
  manager: EntityManager,
  row: WebhookDelivery,
  now: Date,
): Promise<WebhookDelivery> => {
  const { id, state, attempts } = row;
  const next = { state: 'PENDING', dueAt: now, firstAttemptAt: null, deliveredAt: null } as const;
  const { affected } = await manager.update(WebhookDelivery, { id, state, attempts, claim: IsNull() }, next);
  if (affected !== 1) throw new RaceLost();
  return Object.assign(new WebhookDelivery(), row, next);
};

const recordDelivery = (
  manager: EntityManager,
  caller: Caller,
  now: Date,
  { id, endpointId }: WebhookDelivery,
) =>
  record(manager, caller, now, [
    endpointChange(endpointId, [replaced('webhookDeliveryId', null, toGlobalId('WebhookDelivery', id))]),
  ]);

const disabled = (field: FieldPath): Finding =>
  finding('INVALID_STATE', field, { detail: 'WEBHOOK_DISABLED' });

const notFound = (field: FieldPath): DeliveryResult => refused(null, finding('NOT_FOUND', field));

const refused = (delivery: WebhookDelivery | null, ...findings: readonly Finding[]): DeliveryResult => ({
  delivery,
  findings,
});
