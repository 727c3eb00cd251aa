import { Field, Int, ObjectType } from 'type-graphql';
import type { Offer } from '../../entities/offer.ts';
import type { OfferCategory } from '../../entities/offer-category.ts';
import { BillingCycle, BillingType, CustomerQualification, OfferLimitUnit } from '../../onboarding/enums.ts';
import { DurationScalar, URLScalar } from '../scalars.ts';
import { connectionOf } from './connection.ts';
import { NodeType } from './node.ts';

@ObjectType('OfferCategory', { implements: NodeType, description: 'A shelf of the catalogue.' })
export class OfferCategoryType extends NodeType implements OfferCategory {
  @Field(() => String, { description: 'Microsoft’s key, such as `Enterprise_Key`.' })
  key!: string;
  @Field(() => String, { description: 'Its name in the reader’s language; in English where none is known.' })
  name!: string;
  @Field(() => Int, { description: 'Its place among the categories, small ones first.' })
  rank!: number;
}

@ObjectType('OfferLimit', { description: 'How many subscriptions of an offer one customer may have.' })
export class OfferLimitType {
  @Field(() => OfferLimitUnit, { description: 'What is counted.' })
  unit!: OfferLimitUnit;
  @Field(() => Int, { nullable: true, description: 'The most allowed; null where there is no limit.' })
  count!: number | null;
}

type Plain = Omit<
  Offer,
  | 'productId'
  | 'categoryId'
  | 'limitUnit'
  | 'limitCount'
  | 'prerequisites'
  | 'upgradeTargets'
  | 'conversionTargets'
  | 'clouds'
  | 'markets'
>;

@ObjectType('Offer', {
  implements: NodeType,
  description: 'What can be sold: one row of Microsoft’s offers catalogue.',
})
export class OfferType extends NodeType implements Plain {
  @Field(() => String, { description: 'Microsoft’s published offer id.' })
  microsoftOfferId!: string;
  @Field(() => String, {
    description: 'Its name in the reader’s language; in English where it has none in that language.',
  })
  name!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'What it is, in the reader’s language or else in English; null where the catalogue gives none.',
  })
  description!: string | null;
  @Field(() => OfferCategoryType, { nullable: true, description: 'Its shelf; null for add-ons.' })
  category!: OfferCategoryType | null;
  @Field(() => String, { description: 'The product behind it, in English.' })
  productName!: string;
  @Field(() => Int, { description: 'Its place in the catalogue, small ones first.' })
  rank!: number;
  @Field(() => Boolean, { description: 'Whether it can only be bought on top of another offer.' })
  isAddOn!: boolean;
  @Field(() => Boolean, { description: 'Whether add-ons exist for it, by the catalogue’s own word.' })
  hasAddOns!: boolean;
  @Field(() => Boolean, { description: 'Whether it is a free trial of limited time.' })
  isTrial!: boolean;
  @Field(() => Boolean, { description: 'False once it is retired.' })
  isAvailableForPurchase!: boolean;
  @Field(() => Boolean, {
    description: 'Whether its subscriptions renew by themselves at the end of the term.',
  })
  isAutoRenewable!: boolean;
  @Field(() => Int, { description: 'The fewest licences of one subscription.' })
  minimumQuantity!: number;
  @Field(() => Int, { description: 'The most licences of one subscription.' })
  maximumQuantity!: number;
  @Field(() => OfferLimitType, { description: 'How many subscriptions of it one customer may have.' })
  limit!: OfferLimitType;
  @Field(() => String, {
    description:
      'What a quantity counts, such as `Licenses`, in the reader’s language; in English where none is known.',
  })
  unitType!: string;
  @Field(() => BillingType, { description: 'What it is billed by.' })
  billing!: BillingType;
  @Field(() => [BillingCycle], { description: 'The billing cycles that can be chosen.' })
  supportedBillingCycles!: BillingCycle[];
  @Field(() => [String], {
    description: 'The names of `supportedBillingCycles` in the reader’s language, in the same order.',
  })
  billingCycleNames!: string[];
  @Field(() => DurationScalar, {
    nullable: true,
    description: 'The length of a term; null where it has no end.',
  })
  term!: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The length of a term in words of the reader’s language, such as `1 year`; null where it has no end.',
  })
  termName!: string | null;
  @Field(() => [CustomerQualification], {
    description: 'Qualifications of which the customer needs one; empty for commercial offers.',
  })
  requiredQualifications!: CustomerQualification[];
  @Field(() => String, { description: 'Offers of different sales groups cannot share an order.' })
  salesGroupId!: string;
  @Field(() => URLScalar, {
    nullable: true,
    description: 'Where to read more; null where the catalogue gives none.',
  })
  learnMoreUrl!: string | null;
}

export const OfferConnectionType = connectionOf('Offer', () => OfferType, 'the catalogue’s offers');
