import { Field, Int, ObjectType } from 'type-graphql';
import type { Customer } from '../../entities/customer.ts';
import type { CustomerRelationship } from '../../entities/customer-relationship.ts';
import type { Subscription } from '../../entities/subscription.ts';
import {
  BillingCycle,
  Cloud,
  CustomerQualification,
  OrderStatus,
  PartnershipState,
  SubscriptionStatus,
} from '../../onboarding/enums.ts';
import {
  CountryCodeScalar,
  CurrencyScalar,
  DateScalar,
  DateTimeScalar,
  LocaleScalar,
  UUIDScalar,
} from '../scalars.ts';
import { AgreementAcceptanceType } from './agreement.ts';
import { connectionOf } from './connection.ts';
import { NodeType } from './node.ts';
import { OfferType } from './offer.ts';
import { AddressType, ContactType, MoneyType } from './shared.ts';

@ObjectType('CustomerRelationship', { description: 'That a partner sells to a customer.' })
export class CustomerRelationshipType
  implements Pick<CustomerRelationship, 'startedAt' | 'endedAt' | 'hasDelegatedAdmin'>
{
  @Field(() => DateTimeScalar, { description: 'Since when.' })
  startedAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when; null while it lasts.' })
  endedAt!: Date | null;
  @Field(() => Boolean, { description: 'Whether the partner may administer the customer’s tenant.' })
  hasDelegatedAdmin!: boolean;
}

@ObjectType('IndirectReseller', {
  implements: NodeType,
  description: 'A reseller with whom the calling indirect provider has a partnership.',
})
export class IndirectResellerType extends NodeType {
  @Field(() => UUIDScalar, { description: 'The reseller’s directory tenant.' })
  tenantId!: string;
  @Field(() => String, { description: 'The reseller’s name.' })
  name!: string;
  @Field(() => String, { description: 'The reseller’s Microsoft Partner Network id.' })
  mpnId!: string;
  @Field(() => CountryCodeScalar, { description: 'Where the reseller is at home.' })
  country!: string;
  @Field(() => PartnershipState, { description: 'Whether it can be chosen for new customers.' })
  state!: PartnershipState;
  @Field(() => Boolean, {
    description: 'Has signed the Microsoft Partner Agreement; else it cannot be chosen.',
  })
  hasSignedPartnerAgreement!: boolean;
}

type PlainCustomer = Omit<Customer, 'registrationKey'>;

@ObjectType('Customer', {
  implements: NodeType,
  description: 'A company with its directory tenant, as the calling partner may see it.',
})
export class CustomerType extends NodeType implements PlainCustomer {
  @Field(() => Int, { description: 'Grows by one with each change; give it back to change what you saw.' })
  version!: number;
  @Field(() => UUIDScalar, { description: 'Its directory tenant, also called Microsoft id.' })
  tenantId!: string;
  @Field(() => String, { description: 'The company’s registered name.' })
  companyName!: string;
  @Field(() => String, {
    description: 'The initial domain, such as `contoso.onmicrosoft.com`; it never changes.',
  })
  domain!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The registration number; null in countries without one.',
  })
  registrationNumber!: string | null;
  @Field(() => Cloud, { description: 'The cloud its tenant is in.' })
  cloud!: Cloud;
  @Field(() => CountryCodeScalar, { description: 'Its market.' })
  country!: string;
  @Field(() => LocaleScalar, { description: 'Language and formats of its bills.' })
  culture!: string;
  @Field(() => CurrencyScalar, { description: 'What it is billed in: the market’s currency.' })
  currencyCode!: string;
  @Field(() => CustomerQualification, { description: 'Its special status.' })
  qualification!: CustomerQualification;
  @Field(() => AddressType, { description: 'Its registered address.' })
  address!: AddressType;
  @Field(() => ContactType, { description: 'Whom to write to.' })
  primaryContact!: ContactType;
  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  createdAt!: Date;
  @Field(() => CustomerRelationshipType, { description: 'The calling partner’s own relationship with it.' })
  relationship!: CustomerRelationshipType;
  @Field(() => IndirectResellerType, {
    nullable: true,
    description: 'The reseller that looks after it; null where it is the partner’s own.',
  })
  indirectReseller!: IndirectResellerType | null;
  @Field(() => [AgreementAcceptanceType], { description: 'This partner’s confirmations, newest first.' })
  agreements!: AgreementAcceptanceType[];
}

export const CustomerConnectionType = connectionOf('Customer', () => CustomerType, 'the partner’s customers');
export const IndirectResellerConnectionType = connectionOf(
  'IndirectReseller',
  () => IndirectResellerType,
  'the provider’s resellers',
);

type PlainSubscription = Pick<
  Subscription,
  | 'version'
  | 'friendlyName'
  | 'quantity'
  | 'unitType'
  | 'status'
  | 'billingCycle'
  | 'isTrial'
  | 'autoRenewEnabled'
  | 'effectiveStartDate'
  | 'commitmentEndDate'
  | 'dataRetainedUntil'
  | 'partnerIdOnRecord'
>;

@ObjectType('Subscription', { implements: NodeType, description: 'What a customer has of one offer.' })
export class SubscriptionType extends NodeType implements PlainSubscription {
  @Field(() => Int, { description: 'Grows by one with each change; give it back to change what you saw.' })
  version!: number;
  @Field(() => OfferType, { description: 'What was bought.' })
  offer!: OfferType;
  @Field(() => OrderType, { description: 'The order that it came from.' })
  order!: OrderType;
  @Field(() => SubscriptionType, { nullable: true, description: 'For an add-on, its base; null otherwise.' })
  parent!: SubscriptionType | null;
  @Field(() => [SubscriptionType], { description: 'The add-ons on top of it, oldest first.' })
  addOns!: SubscriptionType[];
  @Field(() => String, { description: 'A nickname; the offer’s English name unless one was given.' })
  friendlyName!: string;
  @Field(() => Int, { description: 'Number of licences or units.' })
  quantity!: number;
  @Field(() => String, {
    description: 'What the quantity counts, such as `Licenses`, in the reader’s language.',
  })
  unitType!: string;
  @Field(() => SubscriptionStatus, { description: 'Where it stands in its life.' })
  status!: SubscriptionStatus;
  @Field(() => BillingCycle, { description: 'How often it is billed.' })
  billingCycle!: BillingCycle;
  @Field(() => Boolean, { description: 'Whether it is a trial.' })
  isTrial!: boolean;
  @Field(() => Boolean, { description: 'Whether it renews by itself at the end of the term.' })
  autoRenewEnabled!: boolean;
  @Field(() => DateScalar, { description: 'The first day of the term (UTC).' })
  effectiveStartDate!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day the term ends: it renews, or is over, when that day (UTC) begins. Null where it has no end, as for what is neither a trial nor renews by itself.',
  })
  commitmentEndDate!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day (UTC) on which the data of what is suspended or expired is kept, and on which what is suspended can be reactivated: 90 days on, and up to 30 more if the customer was first billed that much later than it was added. Null in every other status, and where another subscription has the data now.',
  })
  dataRetainedUntil!: string | null;
  @Field(() => SubscriptionType, {
    nullable: true,
    description:
      'What has taken its place: what a trial was converted to, or a subscription upgraded to; null where nothing has.',
  })
  successor!: SubscriptionType | null;
  @Field(() => String, {
    nullable: true,
    description: 'MPN id of the indirect reseller credited for it; null where there is none.',
  })
  partnerIdOnRecord!: string | null;
  @Field(() => MoneyType, {
    nullable: true,
    description:
      'Price of one unit for one billing period, as quoted or by the price sheet when the term began; null where there was no price.',
  })
  unitPrice!: MoneyType | null;
}

@ObjectType('Order', {
  implements: NodeType,
  description: 'What was bought together: one order for each billing cycle and sales group.',
})
export class OrderType extends NodeType {
  @Field(() => OrderStatus, { description: 'Where it stands.' })
  status!: OrderStatus;
  @Field(() => BillingCycle, { description: 'How often its subscriptions are billed.' })
  billingCycle!: BillingCycle;
  @Field(() => String, { description: 'The sales group of its offers.' })
  salesGroupId!: string;
  @Field(() => CurrencyScalar, { description: 'What it is billed in.' })
  currencyCode!: string;
  @Field(() => DateTimeScalar, { description: 'When it was placed.' })
  createdAt!: Date;
  @Field(() => [SubscriptionType], { description: 'What came of it, oldest first.' })
  subscriptions!: SubscriptionType[];
}

export const SubscriptionConnectionType = connectionOf(
  'Subscription',
  () => SubscriptionType,
  'a customer’s subscriptions',
);
export const OrderConnectionType = connectionOf('Order', () => OrderType, 'a customer’s orders');
