import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, oneOf } from '../database/columns.ts';
import { BillingCycle, OrderStatus } from '../onboarding/enums.ts';
import { Customer } from './customer.ts';
import { CustomerOnboarding } from './customer-onboarding.ts';
import { Partner } from './partner.ts';

/** What was bought together: one billing cycle, one sales group. */
@Entity('orders')
@Check('chk_orders_status', oneOf('status', OrderStatus))
@Check('chk_orders_billing_cycle', oneOf('billing_cycle', BillingCycle))
@Index('ix_orders_customer', ['customerId', 'partnerId', 'id'])
@Index('ix_orders_partner', ['partnerId'])
@Index('ix_orders_onboarding', ['onboardingId'])
@Index('ix_orders_purchase', ['purchaseId'])
export class Order {
  @IdColumn() id!: string;
  @ForeignKey(() => Customer, { name: 'fk_orders_customer', onUpdate: 'NO ACTION' })
  @CodeColumn()
  customerId!: string;
  @ForeignKey(() => Partner, { name: 'fk_orders_partner', onUpdate: 'NO ACTION' })
  @CodeColumn()
  partnerId!: string;
  /** The onboarding that placed it; null for later orders. */
  @ForeignKey(() => CustomerOnboarding, { name: 'fk_orders_onboarding', onUpdate: 'NO ACTION' })
  @CodeColumn(36, { nullable: true })
  onboardingId!: string | null;
  /** What was placed by one call carries the same; null where an onboarding placed it. */
  @CodeColumn(36, { nullable: true })
  purchaseId!: string | null;
  @CodeColumn(10) status!: OrderStatus;
  @CodeColumn(10) billingCycle!: BillingCycle;
  @CodeColumn(80) salesGroupId!: string;
  @CodeColumn(3) currencyCode!: string;
  @InstantColumn() createdAt!: Date;
}
