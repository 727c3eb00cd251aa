import { Entity, ForeignKey, Index } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, LongTextColumn } from '../database/columns.ts';
import { Customer } from './customer.ts';

/** The first user of a new tenant. */
@Entity('admin_accounts')
@Index('ix_admin_accounts_created_at', ['createdAt'])
export class AdminAccount {
  @IdColumn() id!: string;
  @Index('uq_admin_accounts_customer', { unique: true })
  @ForeignKey(() => Customer, { name: 'fk_admin_accounts_customer', onUpdate: 'NO ACTION' })
  @CodeColumn()
  customerId!: string;
  @CodeColumn(100) userName!: string;
  /** The temporary password, sealed with the configured key; null once the onboarding is completed, or it was kept for too long. */
  @LongTextColumn({ nullable: true })
  sealedPassword!: string | null;
  @InstantColumn() createdAt!: Date;
}
