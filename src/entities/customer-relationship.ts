import { Entity, ForeignKey, Index } from 'typeorm';
import { CodeColumn, FlagColumn, IdColumn, InstantColumn, KeyColumn } from '../database/columns.ts';
import { Customer } from './customer.ts';
import { Partner } from './partner.ts';
import { Partnership } from './partnership.ts';

/**
 * That a partner sells to a customer, or has sold to it. Everything a partner may see of a customer hangs on
 * this row, and only while it lasts.
 */
@Entity('customer_relationships')
@Index('uq_customer_relationships_partner_customer', ['partnerId', 'customerId'], { unique: true })
@Index('ix_customer_relationships_lasting_name', ['partnerId', 'endedAt', 'nameKey', 'customerId'])
@Index('ix_customer_relationships_carried_name', ['resellerId', 'endedAt', 'nameKey', 'customerId'])
@Index('ix_customer_relationships_carried_customer', ['resellerId', 'endedAt', 'customerId'])
@Index('ix_customer_relationships_customer', ['customerId'])
export class CustomerRelationship {
  @IdColumn() id!: string;
  @ForeignKey(() => Partner, { name: 'fk_customer_relationships_partner', onUpdate: 'NO ACTION' })
  @CodeColumn()
  partnerId!: string;
  @ForeignKey(() => Customer, { name: 'fk_customer_relationships_customer', onUpdate: 'NO ACTION' })
  @CodeColumn()
  customerId!: string;
  @ForeignKey(() => Partnership, { name: 'fk_customer_relationships_reseller', onUpdate: 'NO ACTION' })
  @CodeColumn(36, { nullable: true })
  resellerId!: string | null;
  @FlagColumn() hasDelegatedAdmin!: boolean;
  /** The company's name, folded: what lists are ordered by and filtered on. */
  @KeyColumn(255)
  nameKey!: string;
  @InstantColumn() startedAt!: Date;
  @InstantColumn({ nullable: true }) endedAt!: Date | null;
}
