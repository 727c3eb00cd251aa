import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CodeColumn, collations, IntegerColumn } from '../database/columns.ts';
import { Partner } from './partner.ts';

/** The end of one partner's chain of audit records: without it, a cut-off end would not show. */
@Entity('audit_chains')
export class AuditChain {
  @ForeignKey(() => Partner, { name: 'fk_audit_chains_partner', onUpdate: 'NO ACTION' })
  @PrimaryColumn({ type: 'varchar', length: 36, collation: collations.id })
  partnerId!: string;
  @IntegerColumn() sequence!: number;
  @CodeColumn(64) hash!: string;
}
