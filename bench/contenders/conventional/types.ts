import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CountryCodeScalar, DateScalar, DateTimeScalar, DecimalScalar } from '../../../src/schema/scalars.ts';

@ObjectType('OfferCategory')
export class CategoryType {
  @Field(() => ID) id!: string;
  @Field(() => String) key!: string;
  @Field(() => String) name!: string;
}

@ObjectType('PageInfo')
export class PageInfoType {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

@ObjectType('Offer')
export class OfferType {
  @Field(() => ID) id!: string;
  @Field(() => String) microsoftOfferId!: string;
  @Field(() => String) name!: string;
  @Field(() => String) productName!: string;
  @Field(() => Int) rank!: number;
  @Field(() => Boolean) isAddOn!: boolean;
  @Field(() => String) unitType!: string;
  @Field(() => Int) minimumQuantity!: number;
  @Field(() => Int) maximumQuantity!: number;
  @Field(() => [String]) supportedBillingCycles!: string[];
  @Field(() => String) salesGroupId!: string;
  @Field(() => CategoryType, { nullable: true }) category!: CategoryType | null;
}

@ObjectType('OfferConnection')
export class OfferConnectionType {
  @Field(() => [OfferType]) nodes!: OfferType[];
  @Field(() => PageInfoType) pageInfo!: PageInfoType;
}

@ObjectType('Money')
export class MoneyType {
  @Field(() => DecimalScalar) amount!: string;
  @Field(() => String) currencyCode!: string;
}

@ObjectType('Subscription')
export class SubscriptionType {
  @Field(() => ID) id!: string;
  @Field(() => String) friendlyName!: string;
  @Field(() => Int) quantity!: number;
  @Field(() => String) status!: string;
  @Field(() => String) billingCycle!: string;
  @Field(() => DateScalar, { nullable: true }) commitmentEndDate!: string | null;
  @Field(() => MoneyType, { nullable: true }) unitPrice!: MoneyType | null;
  @Field(() => OfferType) offer!: OfferType;
}

@ObjectType('SubscriptionConnection')
export class SubscriptionConnectionType {
  @Field(() => [SubscriptionType]) nodes!: SubscriptionType[];
}

@ObjectType('IndirectReseller')
export class ResellerType {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) mpnId!: string;
}

@ObjectType('CustomerRelationship')
export class RelationshipType {
  @Field(() => DateTimeScalar) startedAt!: Date;
  @Field(() => Boolean) hasDelegatedAdmin!: boolean;
}

@ObjectType('Address')
export class AddressType {
  @Field(() => String, { nullable: true }) addressLine1!: string | null;
  @Field(() => String, { nullable: true }) addressLine2!: string | null;
  @Field(() => String, { nullable: true }) city!: string | null;
  @Field(() => String, { nullable: true }) state!: string | null;
  @Field(() => String, { nullable: true }) postalCode!: string | null;
  @Field(() => CountryCodeScalar, { nullable: true }) country!: string | null;
}

@ObjectType('Contact')
export class ContactType {
  @Field(() => String, { nullable: true }) firstName!: string | null;
  @Field(() => String, { nullable: true }) middleName!: string | null;
  @Field(() => String, { nullable: true }) lastName!: string | null;
  @Field(() => String, { nullable: true }) email!: string | null;
  @Field(() => String, { nullable: true }) phoneNumber!: string | null;
}

@ObjectType('Customer')
export class CustomerType {
  @Field(() => ID) id!: string;
  @Field(() => String) tenantId!: string;
  @Field(() => String) companyName!: string;
  @Field(() => String) domain!: string;
  @Field(() => CountryCodeScalar) country!: string;
  @Field(() => String) qualification!: string;
  @Field(() => DateTimeScalar) createdAt!: Date;
  @Field(() => AddressType) address!: AddressType;
  @Field(() => ContactType) primaryContact!: ContactType;
  @Field(() => RelationshipType) relationship!: RelationshipType;
  @Field(() => ResellerType, { nullable: true }) indirectReseller!: ResellerType | null;
}

@ObjectType('CustomerConnection')
export class CustomerConnectionType {
  @Field(() => [CustomerType]) nodes!: CustomerType[];
  @Field(() => PageInfoType) pageInfo!: PageInfoType;
}
