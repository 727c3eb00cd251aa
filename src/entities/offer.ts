import { Check, Entity, ForeignKey, Index } from 'typeorm';
import {
  CodeColumn,
  FlagColumn,
  IdColumn,
  IntegerColumn,
  JsonColumn,
  LongTextColumn,
  oneOf,
  TextColumn,
} from '../database/columns.ts';
import {
  type BillingCycle,
  BillingType,
  type Cloud,
  type CustomerQualification,
  OfferLimitUnit,
} from '../onboarding/enums.ts';
import type { OfferFacts } from '../onboarding/facts.ts';
import { OfferCategory } from './offer-category.ts';

/** One row of the offers catalogue. Relations between offers are kept by their published ids. */
@Entity('offers')
@Check('chk_offers_limit_unit', oneOf('limit_unit', OfferLimitUnit))
@Check('chk_offers_billing', oneOf('billing', BillingType))
@Index('ix_offers_category', ['categoryId'])
export class Offer implements OfferFacts {
  @IdColumn() id!: string;
  @Index('uq_offers_microsoft_offer_id', { unique: true })
  @CodeColumn(50)
  microsoftOfferId!: string;
  @TextColumn(255) name!: string;
  @LongTextColumn({ nullable: true }) description!: string | null;
  @CodeColumn(50) productId!: string;
  @TextColumn(255) productName!: string;
  @ForeignKey(() => OfferCategory, { name: 'fk_offers_category', onUpdate: 'NO ACTION' })
  @CodeColumn(36, { nullable: true })
  categoryId!: string | null;
  @IntegerColumn() rank!: number;
  @FlagColumn() isAddOn!: boolean;
  @FlagColumn() hasAddOns!: boolean;
  @FlagColumn() isTrial!: boolean;
  @FlagColumn() isAvailableForPurchase!: boolean;
  @FlagColumn() isAutoRenewable!: boolean;
  @IntegerColumn() minimumQuantity!: number;
  @IntegerColumn() maximumQuantity!: number;
  @CodeColumn(10) limitUnit!: OfferLimitUnit;
  @IntegerColumn({ nullable: true }) limitCount!: number | null;
  @TextColumn(50) unitType!: string;
  @CodeColumn(10) billing!: BillingType;
  @JsonColumn() supportedBillingCycles!: BillingCycle[];
  @CodeColumn(20, { nullable: true }) term!: string | null;
  @JsonColumn() requiredQualifications!: CustomerQualification[];
  @CodeColumn(80) salesGroupId!: string;
  @JsonColumn() prerequisites!: string[];
  @JsonColumn() upgradeTargets!: string[];
  @JsonColumn() conversionTargets!: string[];
  @TextColumn(1000, { nullable: true }) learnMoreUrl!: string | null;
  @JsonColumn() clouds!: Cloud[];
  /** Null means every market of its clouds. */
  @JsonColumn({ nullable: true })
  markets!: string[] | null;
}
