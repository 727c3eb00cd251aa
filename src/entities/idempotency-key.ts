import { Entity, ForeignKey, Index } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, KeyColumn } from '../database/columns.ts';
import { Partner } from './partner.ts';

/** What a partner's mutation with this key has made. Written with it in one transaction, for a day. */
@Entity('idempotency_keys')
@Index('uq_idempotency_keys_key', ['partnerId', 'operation', 'key'], { unique: true })
@Index('ix_idempotency_keys_created_at', ['createdAt'])
export class IdempotencyKey {
  @IdColumn() id!: string;
  @ForeignKey(() => Partner, { name: 'fk_idempotency_keys_partner', onUpdate: 'NO ACTION' })
  @CodeColumn()
  partnerId!: string;
  /** The mutation's name. */
  @CodeColumn(60)
  operation!: string;
  @KeyColumn(255) key!: string;
  /** SHA-256 of the input, in hexadecimal. */
  @CodeColumn(64)
  inputHash!: string;
  @CodeColumn() resultId!: string;
  @InstantColumn() createdAt!: Date;
}
