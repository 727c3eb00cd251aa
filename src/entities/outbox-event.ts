import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, JsonColumn, oneOf } from '../database/columns.ts';
import { WebhookEventType } from '../onboarding/enums.ts';
import { Partner } from './partner.ts';

/** What an event says beside its type and time: global ids and versions, nothing personal. */
export type EventData = Readonly<Record<string, string | number>>;

/** Something that has happened and that endpoints are waiting for, written with the change itself. */
@Entity('outbox_events')
@Check('chk_outbox_events_type', oneOf('type', WebhookEventType))
@Index('ix_outbox_events_partner', ['partnerId'])
@Index('ix_outbox_events_occurred_at', ['occurredAt'])
export class OutboxEvent {
  /** The `webhook-id` of every attempt: receivers know a repetition by it. */
  @IdColumn()
  id!: string;
  @ForeignKey(() => Partner, { name: 'fk_outbox_events_partner', onUpdate: 'NO ACTION' })
  @CodeColumn()
  partnerId!: string;
  /** Events of one customer are delivered one after another. */
  @CodeColumn(36, { nullable: true })
  customerId!: string | null;
  @CodeColumn(30) type!: WebhookEventType;
  @JsonColumn() payload!: EventData;
  @InstantColumn() occurredAt!: Date;
  /** The request that it comes from; null where it was the clock. */
  @CodeColumn(64, { nullable: true })
  requestId!: string | null;
  /** W3C Trace Context of that request; null where nobody traced it. */
  @CodeColumn(55, { nullable: true })
  traceparent!: string | null;
}
