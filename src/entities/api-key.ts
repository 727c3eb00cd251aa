import { Entity, ForeignKey, Index } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, JsonColumn, TextColumn } from '../database/columns.ts';
import type { Role } from '../onboarding/enums.ts';
import { Partner } from './partner.ts';

/** With what a program of a partner signs in. */
@Entity('api_keys')
@Index('ix_api_keys_partner', ['partnerId', 'id'])
export class ApiKey {
  @IdColumn() id!: string;
  @ForeignKey(() => Partner, { name: 'fk_api_keys_partner', onUpdate: 'NO ACTION' })
  @CodeColumn()
  partnerId!: string;
  @TextColumn(100) name!: string;
  @JsonColumn() roles!: Role[];
  /** SHA-256 of the secret, in hexadecimal. The secret itself is kept nowhere. */
  @CodeColumn(64)
  hash!: string;
  /** The secret's last four characters. */
  @CodeColumn(4)
  hint!: string;
  @InstantColumn() createdAt!: Date;
  @TextColumn(255) createdBy!: string;
  @InstantColumn() expiresAt!: Date;
  @InstantColumn({ nullable: true }) revokedAt!: Date | null;
  /** To the minute. */
  @InstantColumn({ nullable: true })
  lastUsedAt!: Date | null;
}
