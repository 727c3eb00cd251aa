import { Field, Int, ObjectType } from 'type-graphql';
import type { CustomerOnboarding } from '../../entities/customer-onboarding.ts';
import {
  BillingCycle,
  CustomerQualification,
  OnboardingState,
  OnboardingStep,
  UserErrorCode,
} from '../../onboarding/enums.ts';
import { DateScalar, DateTimeScalar, LocaleScalar } from '../scalars.ts';
import { AgreementTemplateType } from './agreement.ts';
import { connectionOf } from './connection.ts';
import { CustomerType, IndirectResellerType, OrderType } from './customer.ts';
import { NodeType } from './node.ts';
import { OfferType } from './offer.ts';
import { AddressType, ContactType, MoneyType } from './shared.ts';

@ObjectType('OnboardingProblem', {
  description: 'What stands between the draft and its submission, readable at any time.',
})
export class OnboardingProblemType {
  @Field(() => OnboardingStep, { description: 'The step that can mend it.' })
  step!: OnboardingStep;
  @Field(() => UserErrorCode, { description: 'What is wrong or missing, for programs.' })
  code!: UserErrorCode;
  @Field(() => String, { description: 'What is wrong or missing, for people, by Accept-Language.' })
  message!: string;
  @Field(() => [String], { description: 'Path inside the input of that step’s mutation.' })
  field!: string[];
}

@ObjectType('OnboardingStepStatus', { description: 'How far a step of the wizard is.' })
export class OnboardingStepStatusType {
  @Field(() => OnboardingStep, { description: 'Which step.' })
  step!: OnboardingStep;
  @Field(() => Boolean, { description: 'Whether this partner, in this cloud, has to take it.' })
  isRequired!: boolean;
  @Field(() => Boolean, {
    description: 'Whether nothing is left to do in it; true for a step that is not required.',
  })
  isComplete!: boolean;
}

@ObjectType('OnboardingCompany', { description: 'The company as far as the draft knows it.' })
export class OnboardingCompanyType {
  @Field(() => String, { nullable: true, description: 'Registered name; null while not given.' })
  name!: string | null;
  @Field(() => String, { nullable: true, description: 'Prefix of the primary domain; null while not given.' })
  domainPrefix!: string | null;
  @Field(() => String, { nullable: true, description: 'The whole domain; null until the prefix is known.' })
  domain!: string | null;
  @Field(() => String, { nullable: true, description: 'Registration number; null while not given.' })
  registrationNumber!: string | null;
  @Field(() => LocaleScalar, {
    nullable: true,
    description: 'The culture chosen; null means the market’s default one.',
  })
  culture!: string | null;
  @Field(() => CustomerQualification, { description: 'Special status; NONE unless one was chosen.' })
  qualification!: CustomerQualification;
  @Field(() => String, {
    nullable: true,
    description: 'The validation code for the Government Community Cloud; null while none is given.',
  })
  validationCode?: string | null;
  @Field(() => AddressType, { description: 'Its registered address, as far as given.' })
  address!: AddressType;
}

@ObjectType('OnboardingAgreement', {
  description: 'The agreement as the partner has confirmed it in the draft.',
})
export class OnboardingAgreementType {
  @Field(() => AgreementTemplateType, { description: 'What was accepted.' })
  template!: AgreementTemplateType;
  @Field(() => ContactType, { description: 'Who accepted it, as known when it was confirmed.' })
  signer!: ContactType;
  @Field(() => DateScalar, { description: 'The day of acceptance (UTC).' })
  acceptedOn!: string;
}

@ObjectType('OnboardingLine', { description: 'An offer selected for the new customer.' })
export class OnboardingLineType {
  @Field(() => OfferType, { description: 'What is to be bought.' })
  offer!: OfferType;
  @Field(() => Int, { description: 'Number of licences or units.' })
  quantity!: number;
  @Field(() => BillingCycle, { description: 'How often it is to be billed.' })
  billingCycle!: BillingCycle;
  @Field(() => String, { nullable: true, description: 'A nickname; null means the offer’s name.' })
  friendlyName!: string | null;
  @Field(() => [OnboardingLineType], { description: 'Add-ons on top of it.' })
  addOns!: OnboardingLineType[];
  @Field(() => MoneyType, {
    nullable: true,
    description:
      'The partner’s own price of one unit: as held by the quote once reviewed, today’s before. Null without a price, while the country is unknown, and for metered offers.',
  })
  unitPrice!: MoneyType | null;
  @Field(() => MoneyType, {
    nullable: true,
    description: 'Unit price times quantity, for one billing period; null without a unit price.',
  })
  lineTotal!: MoneyType | null;
}

@ObjectType('OnboardingTotal', { description: 'A sum for one billing period of one cycle.' })
export class OnboardingTotalType {
  @Field(() => BillingCycle, { description: 'The cycle.' })
  billingCycle!: BillingCycle;
  @Field(() => MoneyType, { description: 'The sum of its priced lines.' })
  total!: MoneyType;
}

@ObjectType('OnboardingQuote', {
  description: 'What Review shows: prices held for a while, bound to one version of the draft.',
})
export class OnboardingQuoteType {
  @Field(() => Int, { description: 'The version that was reviewed: submit this one.' })
  version!: number;
  @Field(() => DateTimeScalar, {
    description: 'Until when the prices are held: 15 minutes unless configured.',
  })
  expiresAt!: Date;
  @Field(() => [OnboardingTotalType], { description: 'One sum for each billing cycle with a priced line.' })
  totals!: OnboardingTotalType[];
  @Field(() => Int, { description: 'Lines without a price, which the totals leave out.' })
  unpricedLineCount!: number;
}

@ObjectType('OnboardingConfirmation', { description: 'The confirmation page: stays readable until Done.' })
export class OnboardingConfirmationType {
  @Field(() => CustomerType, { description: 'The new customer.' })
  customer!: CustomerType;
  @Field(() => [OrderType], { description: 'The orders that were placed, oldest first.' })
  orders!: OrderType[];
  @Field(() => String, { description: 'The first administrator, such as `admin@contoso.onmicrosoft.com`.' })
  adminUserName!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'To be changed at the first sign-in. Null once the onboarding is completed (it is erased then), and for callers without ONBOARD_CUSTOMERS.',
  })
  temporaryPassword!: string | null;
}

type Plain = Pick<
  CustomerOnboarding,
  'version' | 'state' | 'createdAt' | 'createdBy' | 'updatedAt' | 'updatedBy' | 'expiresAt'
>;

@ObjectType('CustomerOnboarding', {
  implements: NodeType,
  description: 'A new customer on the way. It can be left and resumed, by a colleague too.',
})
export class CustomerOnboardingType extends NodeType implements Plain {
  @Field(() => Int, { description: 'Grows by one with each change; give it back to change what you saw.' })
  version!: number;
  @Field(() => OnboardingState, { description: 'Where it stands.' })
  state!: OnboardingState;
  @Field(() => [OnboardingStepStatusType], { description: 'The wizard’s steps, in order.' })
  steps!: OnboardingStepStatusType[];
  @Field(() => [OnboardingProblemType], {
    description: 'What is missing or wrong, in the order of the steps; empty when it can be reviewed.',
  })
  problems!: OnboardingProblemType[];
  @Field(() => OnboardingCompanyType, { description: 'The company.' })
  company!: OnboardingCompanyType;
  @Field(() => ContactType, { description: 'Whom to write to.' })
  primaryContact!: ContactType;
  @Field(() => OnboardingAgreementType, {
    nullable: true,
    description: 'The confirmed agreement; null while there is none.',
  })
  agreement!: OnboardingAgreementType | null;
  @Field(() => Boolean, {
    description:
      'True where the calling partner must still say which reseller, or that there is none; false once it has.',
  })
  needsResellerChoice!: boolean;
  @Field(() => IndirectResellerType, {
    nullable: true,
    description: 'The reseller chosen; null where none is (see `needsResellerChoice`).',
  })
  indirectReseller!: IndirectResellerType | null;
  @Field(() => [OnboardingLineType], { description: 'The offers selected, add-ons under their base.' })
  lines!: OnboardingLineType[];
  @Field(() => OnboardingQuoteType, {
    nullable: true,
    description: 'What was reviewed; null while the present version is not.',
  })
  quote!: OnboardingQuoteType | null;
  @Field(() => OnboardingConfirmationType, { nullable: true, description: 'Null until it is submitted.' })
  confirmation!: OnboardingConfirmationType | null;
  @Field(() => DateTimeScalar, { description: 'When it was started.' })
  createdAt!: Date;
  @Field(() => String, { description: 'Who started it: the `sub` of the token, or the id of the API key.' })
  createdBy!: string;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
  @Field(() => String, {
    description: 'Who changed it last: the `sub` of the token, or the id of the API key.',
  })
  updatedBy!: string;
  @Field(() => DateTimeScalar, {
    description: 'When an unsubmitted draft expires: 30 days (unless configured) after the last change.',
  })
  expiresAt!: Date;
}

export const CustomerOnboardingConnectionType = connectionOf(
  'CustomerOnboarding',
  () => CustomerOnboardingType,
  'the partner’s onboardings',
);
