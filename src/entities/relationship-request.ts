import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { CodeColumn, FlagColumn, IdColumn, InstantColumn, oneOf, TextColumn } from '../database/columns.ts';
import { RelationshipRequestState } from '../onboarding/enums.ts';
import { Customer } from './customer.ts';
import { Partner } from './partner.ts';
import { Partnership } from './partnership.ts';

/** That a partner asks a customer who is there already for a relationship. Whose it is shows when one answers. */
@Entity('relationship_requests')
@Check('chk_relationship_requests_state', oneOf('state', RelationshipRequestState))
@Index('ix_relationship_requests_partner', ['partnerId', 'id'])
@Index('ix_relationship_requests_expiry', ['state', 'expiresAt'])
@Index('ix_relationship_requests_seller', ['sellerId'])
@Index('ix_relationship_requests_reseller', ['resellerId'])
@Index('ix_relationship_requests_customer', ['customerId'])
export class RelationshipRequest {
  @IdColumn() id!: string;
  /** Who asks, and sees the request. */
  @ForeignKey(() => Partner, { name: 'fk_relationship_requests_partner', onUpdate: 'NO ACTION' })
  @CodeColumn()
  partnerId!: string;
  /** Who would sell: the same partner, or the provider of a reseller that asks. */
  @ForeignKey(() => Partner, { name: 'fk_relationship_requests_seller', onUpdate: 'NO ACTION' })
  @CodeColumn()
  sellerId!: string;
  @ForeignKey(() => Partnership, { name: 'fk_relationship_requests_reseller', onUpdate: 'NO ACTION' })
  @CodeColumn(36, { nullable: true })
  resellerId!: string | null;
  /** As last written: a pending one past `expiresAt` is expired all the same. */
  @CodeColumn(10)
  state!: RelationshipRequestState;
  @FlagColumn() withDelegatedAdmin!: boolean;
  /** The culture that the mail is written in. */
  @CodeColumn(20)
  language!: string;
  /** SHA-256 of the token, in hexadecimal: what an invitation is found by. */
  @Index('uq_relationship_requests_token_hash', { unique: true })
  @CodeColumn(64)
  tokenHash!: string;
  /** The token, sealed with the configured key: only to show the link again to who has asked. */
  @CodeColumn(200)
  sealedToken!: string;
  /** Who has accepted or declined. */
  @ForeignKey(() => Customer, { name: 'fk_relationship_requests_customer', onUpdate: 'NO ACTION' })
  @CodeColumn(36, { nullable: true })
  customerId!: string | null;
  @InstantColumn() createdAt!: Date;
  @TextColumn(255) createdBy!: string;
  @InstantColumn() expiresAt!: Date;
}
