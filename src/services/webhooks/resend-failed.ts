import { v7 as uuidv7 } from 'uuid';
import { permissionsOf } from '../../auth/permissions.ts';
import type { Database } from '../../database/database.ts';
import type { Partner } from '../../entities/partner.ts';
import { WebhookDelivery } from '../../entities/webhook-delivery.ts';
import { WebhookEndpoint } from '../../entities/webhook-endpoint.ts';
import type { Caller } from '../caller.ts';
import { resendWebhookDelivery } from './deliveries.ts';
import type { WebhookDeps } from './endpoints.ts';

/** Which of the deliveries that were given up. */
export interface FailedChoice {
  readonly partnerId: string;
  /** Of this endpoint alone; null is all of the partner's. */
  readonly endpointId: string | null;
  /** Of events since then; null is all that the log still has. */
  readonly since: Date | null;
}

/** A delivery that was given up; it can be sent again where its endpoint is enabled. */
export interface FailedDelivery {
  readonly id: string;
  readonly endpointId: string;
  readonly isEnabled: boolean;
}

/** In the order in which the events of each endpoint happened. */
export const findFailedDeliveries = (
  database: Database,
  { partnerId, endpointId, since }: FailedChoice,
): Promise<FailedDelivery[]> =>
  database.read(async (manager) => {
    const query = manager
      .createQueryBuilder(WebhookDelivery, 'd')
      .innerJoin(WebhookEndpoint, 'e', 'e.id = d.endpointId')
      .select('d.id', 'id')
      .addSelect('d.endpointId', 'endpointId')
      .addSelect('e.isEnabled', 'isEnabled')
      .where("d.state = 'FAILED' AND e.partnerId = :partnerId", { partnerId })
      .orderBy('d.endpointId')
      .addOrderBy('d.sequence');
    if (endpointId !== null) query.andWhere('d.endpointId = :endpointId', { endpointId });
    if (since !== null) query.andWhere('d.createdAt >= :since', { since });
    const rows = await query.getRawMany<{ id: string; endpointId: string; isEnabled: unknown }>();
    return rows.map((row) => ({ ...row, isEnabled: Number(row.isEnabled) === 1 }));
  });

/** Attempts them once more, as the partner's own admins could; the audit says that it was the operator. */
export const resendFailed = async (
  deps: WebhookDeps,
  partner: Partner,
  deliveries: readonly FailedDelivery[],
  onProgress: (done: number) => void,
): Promise<{ readonly resent: number; readonly refused: number }> => {
  const caller = operatorOf(partner);
  let resent = 0;
  let refused = 0;
  for (const { id } of deliveries) {
    const { findings } = await resendWebhookDelivery(deps, caller, id);
    if (findings.length === 0) resent++;
    else refused++;
    onProgress(resent + refused);
  }
  return { resent, refused };
};

const operatorOf = (partner: Partner): Caller => ({
  viewer: {
    subject: 'operator',
    partner,
    roles: ['ADMIN_AGENT'],
    permissions: permissionsOf(['ADMIN_AGENT'], partner.type),
  },
  requestId: uuidv7(),
  idempotencyKey: null,
});
