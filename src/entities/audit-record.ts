import { Check, Entity, ForeignKey, Index } from 'typeorm';
import {
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  oneOf,
  TextColumn,
} from '../database/columns.ts';
import type { Change } from '../onboarding/changes.ts';
import { AuditOperation } from '../onboarding/enums.ts';
import { Partner } from './partner.ts';

/** Who did what to what, and what changed. Rows are only ever added. */
@Entity('audit_records')
@Check('chk_audit_records_operation', oneOf('operation', AuditOperation))
@Index('ix_audit_records_partner', ['partnerId', 'id'])
@Index('uq_audit_records_sequence', ['partnerId', 'sequence'], { unique: true })
@Index('ix_audit_records_customer', ['customerId', 'id'])
@Index('ix_audit_records_onboarding', ['onboardingId', 'id'])
export class AuditRecord {
  @IdColumn() id!: string;
  @ForeignKey(() => Partner, { name: 'fk_audit_records_partner', onUpdate: 'NO ACTION' })
  @CodeColumn()
  partnerId!: string;
  @CodeColumn(40) operation!: AuditOperation;
  @InstantColumn() at!: Date;
  @TextColumn(255) by!: string;
  @CodeColumn(64) requestId!: string;
  @CodeColumn(36, { nullable: true }) customerId!: string | null;
  @CodeColumn(36, { nullable: true }) onboardingId!: string | null;
  @JsonColumn() changes!: Change[];
  /** Counts the partner's records from 1, without a gap. */
  @IntegerColumn()
  sequence!: number;
  /** SHA-256 over this record and the hash before it, in hexadecimal. */
  @CodeColumn(64)
  hash!: string;
}
