import { Check, Entity, ForeignKey, Index } from 'typeorm';
import {
  CodeColumn,
  DayColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  MoneyColumn,
  oneOf,
  TextColumn,
} from '../database/columns.ts';
import { BillingCycle, SubscriptionStatus } from '../onboarding/enums.ts';
import { Customer } from './customer.ts';
import { Offer } from './offer.ts';
import { Order } from './order.ts';
import { Partner } from './partner.ts';

/** What a customer has: one line of an order, living its own life. */
@Entity('subscriptions')
@Check('chk_subscriptions_status', oneOf('status', SubscriptionStatus))
@Check('chk_subscriptions_billing_cycle', oneOf('billing_cycle', BillingCycle))
@Index('ix_subscriptions_customer', ['customerId', 'partnerId', 'id'])
@Index('ix_subscriptions_partner', ['partnerId'])
@Index('ix_subscriptions_order', ['orderId', 'id'])
@Index('ix_subscriptions_offer', ['offerId'])
@Index('ix_subscriptions_parent', ['parentId', 'id'])
@Index('ix_subscriptions_successor', ['successorId'])
@Index('ix_subscriptions_status_end', ['status', 'commitmentEndDate'])
@Index('ix_subscriptions_retained', ['dataRetainedUntil'])
export class Subscription {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @ForeignKey(() => Customer, { name: 'fk_subscriptions_customer', onUpdate: 'NO ACTION' })
  @CodeColumn()
  customerId!: string;
  @ForeignKey(() => Partner, { name: 'fk_subscriptions_partner', onUpdate: 'NO ACTION' })
  @CodeColumn()
  partnerId!: string;
  @ForeignKey(() => Order, { name: 'fk_subscriptions_order', onUpdate: 'NO ACTION' })
  @CodeColumn()
  orderId!: string;
  @ForeignKey(() => Offer, { name: 'fk_subscriptions_offer', onUpdate: 'NO ACTION' })
  @CodeColumn()
  offerId!: string;
  /** The base subscription of an add-on. */
  @ForeignKey(() => Subscription, { name: 'fk_subscriptions_parent', onUpdate: 'NO ACTION' })
  @CodeColumn(36, { nullable: true })
  parentId!: string | null;
  @TextColumn(255) friendlyName!: string;
  @IntegerColumn() quantity!: number;
  @TextColumn(50) unitType!: string;
  @CodeColumn(10) status!: SubscriptionStatus;
  @CodeColumn(10) billingCycle!: BillingCycle;
  @FlagColumn() isTrial!: boolean;
  @FlagColumn() autoRenewEnabled!: boolean;
  @DayColumn() effectiveStartDate!: string;
  @DayColumn({ nullable: true }) commitmentEndDate!: string | null;
  /** The last day on which it can be reactivated, or its data be had; null while nothing is to be erased. */
  @DayColumn({ nullable: true })
  dataRetainedUntil!: string | null;
  @CodeColumn(20, { nullable: true }) partnerIdOnRecord!: string | null;
  /** In the currency of its order; null where the price sheet had none. */
  @MoneyColumn({ nullable: true })
  unitPrice!: string | null;
  @CodeColumn(3) currencyCode!: string;
  /** What has taken its place: a trial's paid subscription, or what it was upgraded to. */
  @ForeignKey(() => Subscription, { name: 'fk_subscriptions_successor', onUpdate: 'NO ACTION' })
  @CodeColumn(36, { nullable: true })
  successorId!: string | null;
  @InstantColumn() createdAt!: Date;
}
