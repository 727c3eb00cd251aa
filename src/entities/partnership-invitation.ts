import { Entity, ForeignKey, Index } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, TextColumn } from '../database/columns.ts';
import { Partner } from './partner.ts';
import { Partnership } from './partnership.ts';

/** That an indirect provider invites a reseller. Which one it is shows when one accepts. */
@Entity('partnership_invitations')
@Index('ix_partnership_invitations_provider', ['providerId'])
@Index('ix_partnership_invitations_expiry', ['expiresAt'])
@Index('ix_partnership_invitations_partnership', ['partnershipId'])
export class PartnershipInvitation {
  @IdColumn() id!: string;
  @ForeignKey(() => Partner, { name: 'fk_partnership_invitations_provider', onUpdate: 'NO ACTION' })
  @CodeColumn()
  providerId!: string;
  /** SHA-256 of the token, in hexadecimal: what an invitation is found by. */
  @Index('uq_partnership_invitations_token_hash', { unique: true })
  @CodeColumn(64)
  tokenHash!: string;
  /** The token, sealed with the configured key: only to answer a repeated request with the same link. */
  @CodeColumn(200)
  sealedToken!: string;
  /** What came of it; null while nobody has accepted. */
  @ForeignKey(() => Partnership, { name: 'fk_partnership_invitations_partnership', onUpdate: 'NO ACTION' })
  @CodeColumn(36, { nullable: true })
  partnershipId!: string | null;
  @InstantColumn() createdAt!: Date;
  @TextColumn(255) createdBy!: string;
  @InstantColumn() expiresAt!: Date;
}
