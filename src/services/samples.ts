import type { Database } from '../database/database.ts';
import { CustomerOnboarding } from '../entities/customer-onboarding.ts';
import { WebhookDelivery } from '../entities/webhook-delivery.ts';
import { WebhookEndpoint } from '../entities/webhook-endpoint.ts';
import { OnboardingState } from '../onboarding/enums.ts';
import type { Clock } from './caller.ts';

/** How far the outbox is behind. */
export interface OutboxSample {
  /** Deliveries to enabled endpoints that are still to be made, due or not. */
  readonly pending: number;
  /** Since when the one that has been due the longest is due; null where none is due. */
  readonly dueSince: Date | null;
}

export const sampleOutbox = async (database: Database, clock: Clock): Promise<OutboxSample> => {
  const now = clock();
  const row = await database.read((manager) => {
    const query = manager.createQueryBuilder(WebhookDelivery, 'd');
    const enabled = query.subQuery().select('e.id').from(WebhookEndpoint, 'e').where('e.isEnabled = 1');
    return query
      .select('COUNT(*)', 'pending')
      .addSelect('MIN(d.dueAt)', 'dueAt')
      .where("d.state = 'PENDING' AND d.dueAt IS NOT NULL")
      .andWhere(`d.endpointId IN ${enabled.getQuery()}`)
      .getRawOne<{ readonly pending: string | number; readonly dueAt: Date | string | null }>();
  });
  const dueAt = toDate(row?.dueAt ?? null);
  return { pending: Number(row?.pending ?? 0), dueSince: dueAt && dueAt <= now ? dueAt : null };
};

/** SQLite knows no dates: without an entity they come as the text that they are stored as, in UTC. */
const toDate = (stored: Date | string | null): Date | null =>
  typeof stored === 'string' ? new Date(`${stored.replace(' ', 'T').replace(/Z$/, '')}Z`) : stored;

export interface OnboardingSample {
  readonly state: string;
  /** The furthest step that holds something; `NONE` where none does. */
  readonly step: string;
  readonly count: number;
}

const lookBackMs = 30 * 86_400_000;

/**
 * Onboardings that were touched lately (their draft expires, or has expired, no longer than 30 days ago), by
 * state and by the furthest step that they have reached: where partners give up.
 */
export const sampleOnboardings = async (database: Database, clock: Clock): Promise<OnboardingSample[]> => {
  const now = clock();
  const rows = await database.read((manager) =>
    manager
      .createQueryBuilder(CustomerOnboarding, 'o')
      .select(`CASE WHEN ${isOpen} AND o.expiresAt <= :now THEN 'EXPIRED' ELSE o.state END`, 'stood')
      .addSelect(furthestStep, 'step')
      .addSelect('COUNT(*)', 'count')
      .where('o.state IN (:...states) AND o.expiresAt > :since', {
        states: Object.keys(OnboardingState),
        since: new Date(now.getTime() - lookBackMs),
        now,
      })
      .groupBy('stood')
      .addGroupBy('step')
      .getRawMany<{ readonly stood: string; readonly step: string; readonly count: string | number }>(),
  );
  return rows.map(({ stood, step, count }) => ({ state: stood, step, count: Number(count) }));
};

const isOpen = "o.state IN ('DRAFT', 'REVIEWED')";

/** From the last step to the first. A list is empty as `[]`, an agreement that was not confirmed as NULL. */
const furthestStep = `CASE
  WHEN o.quote IS NOT NULL THEN 'REVIEW'
  WHEN LENGTH(CAST(o.lines AS CHAR)) > 2 THEN 'SUBSCRIPTIONS'
  WHEN o.isResellerChosen = 1 THEN 'INDIRECT_RESELLER'
  WHEN o.agreement IS NOT NULL THEN 'AGREEMENT'
  WHEN o.version > 1 THEN 'ACCOUNT_INFO'
  ELSE 'NONE' END`;
