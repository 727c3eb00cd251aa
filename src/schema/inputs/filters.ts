import { Field, ID, InputType } from 'type-graphql';
import {
  AuditOperation,
  BillingCycle,
  BillingType,
  CustomerQualification,
  OnboardingState,
  PartnershipState,
} from '../../onboarding/enums.ts';
import { CustomerOrderField, OfferOrderField, OrderDirection } from '../enums.ts';
import { CountryCodeScalar, DateTimeScalar } from '../scalars.ts';

@InputType('IDFilter', { description: 'A condition on an id.' })
export class IDFilter {
  @Field(() => [ID], {
    description: 'One of these; an empty list finds nothing. A malformed id is BAD_USER_INPUT.',
  })
  in!: string[];
}

@InputType('StringFilter', {
  description: 'Conditions on a text, case ignored; all that are given must hold.',
})
export class StringFilter {
  @Field(() => String, { nullable: true, description: 'Exactly this.' })
  eq?: string | null;
  @Field(() => [String], { nullable: true, description: 'One of these; an empty list finds nothing.' })
  in?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Begins so.' })
  startsWith?: string | null;
}

@InputType('DateTimeFilter', { description: 'A span of time; all ends that are given must hold.' })
export class DateTimeFilter {
  @Field(() => DateTimeScalar, { nullable: true, description: 'At this instant or later.' })
  gte?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Before this instant.' })
  lt?: Date | null;
}

@InputType('OfferFilter', { description: 'Conditions on offers; all that are given must hold.' })
export class OfferFilter {
  @Field(() => StringFilter, { nullable: true, description: 'The category’s key; add-ons have none.' })
  category?: StringFilter | null;
  @Field(() => StringFilter, { nullable: true, description: 'Microsoft’s published offer id.' })
  microsoftOfferId?: StringFilter | null;
  @Field(() => Boolean, { nullable: true, description: 'Only add-ons, or only others.' })
  isAddOn?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only trials, or only others.' })
  isTrial?: boolean | null;
  @Field(() => BillingType, { nullable: true, description: 'What it is billed by.' })
  billing?: BillingType | null;
  @Field(() => BillingCycle, { nullable: true, description: 'A cycle that can be chosen for it.' })
  billingCycle?: BillingCycle | null;
  @Field(() => CustomerQualification, {
    nullable: true,
    description: 'Offers that a customer with this qualification may buy.',
  })
  eligibleFor?: CustomerQualification | null;
}

@InputType('OfferOrder', { description: 'How offers are ordered.' })
export class OfferOrder {
  @Field(() => OfferOrderField, { description: 'By what.' })
  field!: keyof typeof OfferOrderField;
  @Field(() => OrderDirection, { description: 'From which end.' })
  direction!: keyof typeof OrderDirection;
}

@InputType('IndirectResellerFilter', {
  description: 'Conditions on resellers; all that are given must hold.',
})
export class IndirectResellerFilter {
  @Field(() => StringFilter, { nullable: true, description: 'The reseller’s name, accents ignored.' })
  name?: StringFilter | null;
  @Field(() => StringFilter, { nullable: true, description: 'The reseller’s Microsoft Partner Network id.' })
  mpnId?: StringFilter | null;
  @Field(() => CountryCodeScalar, { nullable: true, description: 'Where the reseller is at home.' })
  country?: string | null;
  @Field(() => PartnershipState, { nullable: true, description: 'Whether it can be chosen.' })
  state?: PartnershipState | null;
}

@InputType('CustomerFilter', { description: 'Conditions on customers; all that are given must hold.' })
export class CustomerFilter {
  @Field(() => StringFilter, { nullable: true, description: 'The company’s name, accents ignored.' })
  companyName?: StringFilter | null;
  @Field(() => StringFilter, { nullable: true, description: 'The whole initial domain.' })
  domain?: StringFilter | null;
  @Field(() => CountryCodeScalar, { nullable: true, description: 'The market.' })
  country?: string | null;
  @Field(() => IDFilter, { nullable: true, description: 'The reseller that looks after them.' })
  indirectResellerId?: IDFilter | null;
  @Field(() => DateTimeFilter, { nullable: true, description: 'When they were added.' })
  createdAt?: DateTimeFilter | null;
}

@InputType('CustomerOrder', { description: 'How customers are ordered.' })
export class CustomerOrder {
  @Field(() => CustomerOrderField, { description: 'By what.' })
  field!: keyof typeof CustomerOrderField;
  @Field(() => OrderDirection, { description: 'From which end.' })
  direction!: keyof typeof OrderDirection;
}

@InputType('CustomerOnboardingFilter', { description: 'Conditions on onboardings.' })
export class CustomerOnboardingFilter {
  @Field(() => [OnboardingState], {
    nullable: true,
    description: 'In one of these states; an empty list finds nothing.',
  })
  state?: OnboardingState[] | null;
}

@InputType('AuditRecordFilter', { description: 'Conditions on audit records; all that are given must hold.' })
export class AuditRecordFilter {
  @Field(() => [AuditOperation], {
    nullable: true,
    description: 'One of these operations; an empty list finds nothing.',
  })
  operation?: AuditOperation[] | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The customer concerned; a malformed id is BAD_USER_INPUT.',
  })
  customerId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The onboarding concerned; a malformed id is BAD_USER_INPUT.',
  })
  onboardingId?: string | null;
  @Field(() => DateTimeFilter, { nullable: true, description: 'When it was done.' })
  at?: DateTimeFilter | null;
}
