import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, IntegerColumn, oneOf } from '../database/columns.ts';
import { WebhookDeliveryState, WebhookEventType } from '../onboarding/enums.ts';
import { OutboxEvent } from './outbox-event.ts';
import { WebhookEndpoint } from './webhook-endpoint.ts';

/** One event on its way to one endpoint, and the log of how that went. */
@Entity('webhook_deliveries')
@Check('chk_webhook_deliveries_event', oneOf('event', WebhookEventType))
@Check('chk_webhook_deliveries_state', oneOf('state', WebhookDeliveryState))
@Index('uq_webhook_deliveries_sequence', ['endpointId', 'sequence'], { unique: true })
@Index('ix_webhook_deliveries_event', ['eventId'])
@Index('ix_webhook_deliveries_due', ['state', 'dueAt'])
@Index('ix_webhook_deliveries_line', ['endpointId', 'customerId', 'state', 'sequence'])
@Index('ix_webhook_deliveries_created_at', ['createdAt'])
export class WebhookDelivery {
  @IdColumn() id!: string;
  @ForeignKey(() => WebhookEndpoint, { name: 'fk_webhook_deliveries_endpoint', onUpdate: 'NO ACTION' })
  @CodeColumn()
  endpointId!: string;
  @ForeignKey(() => OutboxEvent, { name: 'fk_webhook_deliveries_event', onUpdate: 'NO ACTION' })
  @CodeColumn()
  eventId!: string;
  @CodeColumn(30) event!: WebhookEventType;
  @CodeColumn(36, { nullable: true }) customerId!: string | null;
  /** The endpoint's own count: a later event of a customer has a higher one. */
  @IntegerColumn()
  sequence!: number;
  @CodeColumn(10) state!: WebhookDeliveryState;
  /** Attempts begun. */
  @IntegerColumn()
  attempts!: number;
  /** The HTTP status of the last attempt; null where it got no answer. */
  @IntegerColumn({ nullable: true })
  lastStatus!: number | null;
  /** When to attempt it next; while it is claimed, when the claim runs out. Null where nothing is to be done. */
  @InstantColumn({ nullable: true })
  dueAt!: Date | null;
  /** The claim under which it is being attempted. */
  @CodeColumn(36, { nullable: true })
  claim!: string | null;
  /** From here on the time counts after which it is given up. */
  @InstantColumn({ nullable: true })
  firstAttemptAt!: Date | null;
  @InstantColumn() createdAt!: Date;
  @InstantColumn({ nullable: true }) deliveredAt!: Date | null;
}
