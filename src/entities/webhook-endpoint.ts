import { Entity, ForeignKey, Index } from 'typeorm';
import {
  CodeColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  LongTextColumn,
} from '../database/columns.ts';
import type { WebhookEventType } from '../onboarding/enums.ts';
import { Partner } from './partner.ts';

/** Where one partner wants to hear of events. */
@Entity('webhook_endpoints')
@Index('ix_webhook_endpoints_partner', ['partnerId', 'id'])
export class WebhookEndpoint {
  @IdColumn() id!: string;
  @ForeignKey(() => Partner, { name: 'fk_webhook_endpoints_partner', onUpdate: 'NO ACTION' })
  @CodeColumn()
  partnerId!: string;
  @IntegerColumn() version!: number;
  /** As the URL parser writes it: ASCII. */
  @CodeColumn(2_000)
  url!: string;
  @JsonColumn() events!: WebhookEventType[];
  @FlagColumn() isEnabled!: boolean;
  /** Counts the events for this endpoint: whoever takes the next number holds the row until it commits. */
  @IntegerColumn()
  sequence!: number;
  /** The start of the first attempt since which none has succeeded; null where the latest one has. */
  @InstantColumn({ nullable: true })
  failingSince!: Date | null;
  @LongTextColumn() sealedSecret!: string;
  /** The secret before the last rotation: it signs as well until its time is over. */
  @LongTextColumn({ nullable: true })
  sealedPreviousSecret!: string | null;
  @InstantColumn({ nullable: true }) previousSecretUntil!: Date | null;
  @InstantColumn() createdAt!: Date;
}
