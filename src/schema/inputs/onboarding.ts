import { Field, ID, InputType, Int } from 'type-graphql';
import { BillingCycle, CustomerQualification } from '../../onboarding/enums.ts';
import { DateScalar } from '../scalars.ts';

const onboardingId =
  'The onboarding. User errors: INVALID_ID, NOT_FOUND; INVALID_STATE where it is past this.';
const expectedVersion =
  'The version that the caller has seen; VERSION_CONFLICT where it is another by now. Absent: whatever it is.';

@InputType('AddressInput', {
  description:
    'A postal address. Absent means unchanged, null or blank means cleared. `market` tells what the country asks for.',
})
export class AddressInput {
  @Field(() => String, { nullable: true, description: 'Street and number, at most 200 characters.' })
  addressLine1?: string | null;
  @Field(() => String, { nullable: true, description: 'More of the address, at most 200 characters.' })
  addressLine2?: string | null;
  @Field(() => String, { nullable: true, description: 'City or town, at most 100 characters.' })
  city?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'State or province: a code of the country’s list where it has one, else STATE_INVALID.',
  })
  state?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Postal code, by the country’s pattern, else POSTAL_CODE_INVALID.',
  })
  postalCode?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'ISO 3166-1 alpha-2, any case. COUNTRY_NOT_SUPPORTED where it is no market, MARKET_NOT_AUTHORIZED where it is outside the partner’s CSP region or cloud.',
  })
  country?: string | null;
}

@InputType('ContactInput', { description: 'A person. Absent means unchanged, null or blank means cleared.' })
export class ContactInput {
  @Field(() => String, {
    nullable: true,
    description: 'Given name, at most 50 characters; NAME_NOT_ACCEPTED for placeholders.',
  })
  firstName?: string | null;
  @Field(() => String, { nullable: true, description: 'Middle name, at most 50 characters.' })
  middleName?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Family name, at most 50 characters; NAME_NOT_ACCEPTED for placeholders.',
  })
  lastName?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'E-mail address, not one of microsoft.com; else EMAIL_INVALID.',
  })
  email?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Phone number. A primary contact’s follows the country’s pattern, else PHONE_INVALID.',
  })
  phoneNumber?: string | null;
}

@InputType('CompanyInput', {
  description: 'The company. Absent means unchanged, null or blank means cleared.',
})
export class CompanyInput {
  @Field(() => String, {
    nullable: true,
    description: 'Registered name in full, 2 to 255 characters; else NAME_NOT_ACCEPTED.',
  })
  name?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Prefix of the primary domain, 1 to 27 letters and digits, else DOMAIN_INVALID; DOMAIN_NOT_AVAILABLE where it is taken. It can never be changed after submission.',
  })
  domainPrefix?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Mandatory in eleven countries, refused in every other one (REGISTRATION_NUMBER_NOT_SUPPORTED).',
  })
  registrationNumber?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'One of the market’s cultures, else CULTURE_NOT_SUPPORTED; null means its default one.',
  })
  culture?: string | null;
  @Field(() => CustomerQualification, {
    nullable: true,
    description:
      'NONE, EDUCATION or GOVERNMENT_COMMUNITY_CLOUD in the public cloud, NONE elsewhere; else QUALIFICATION_NOT_SETTABLE.',
  })
  qualification?: CustomerQualification | null;
  @Field(() => String, {
    nullable: true,
    description:
      'For GOVERNMENT_COMMUNITY_CLOUD: one of the partner’s own validation codes, else VALIDATION_CODE_INVALID; VALIDATION_CODE_EXHAUSTED where it is used up. It is counted down when the customer is submitted. For others it must stay empty.',
  })
  validationCode?: string | null;
  @Field(() => AddressInput, { nullable: true, description: 'Registered address.' })
  address?: AddressInput | null;
}

@InputType('OfferLineInput', { description: 'An offer to be bought. An add-on stands under its base.' })
export class OfferLineInput {
  @Field(() => ID, {
    description:
      'The offer. User errors: INVALID_ID, NOT_FOUND, OFFER_NOT_AVAILABLE, OFFER_NOT_ELIGIBLE, OFFER_LIMIT_REACHED, PREREQUISITE_MISSING.',
  })
  offerId!: string;
  @Field(() => Int, {
    description: 'Number of licences or units, within the offer’s range; else QUANTITY_OUT_OF_RANGE.',
  })
  quantity!: number;
  @Field(() => BillingCycle, {
    nullable: true,
    description:
      'One of the offer’s cycles, else BILLING_CYCLE_NOT_SUPPORTED. Absent: monthly where the offer has it, else its first one.',
  })
  billingCycle?: BillingCycle | null;
  @Field(() => String, {
    nullable: true,
    description: 'A nickname, at most 255 characters; absent: the offer’s name.',
  })
  friendlyName?: string | null;
  @Field(() => [OfferLineInput], {
    nullable: true,
    description: 'Add-ons on top of this offer; an add-on may carry add-ons of its own, three levels in all.',
  })
  addOns?: OfferLineInput[] | null;
}

@InputType('StartCustomerOnboardingInput', { description: 'Input of `startCustomerOnboarding`.' })
export class StartCustomerOnboardingInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Preselects the reseller, as when one starts from the reseller’s own row. Errors as in `selectIndirectReseller`.',
  })
  indirectResellerId?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'At most 255 characters; the request’s `Idempotency-Key` header where it is absent. For a day, the same key with the same input answers with the onboarding started first (`extensions.replayed`), with another input IDEMPOTENCY_KEY_REUSED.',
  })
  idempotencyKey?: string | null;
}

@InputType('UpdateAccountInfoInput', {
  description:
    'Input of `updateAccountInfo`. Absent means unchanged, null means cleared. One wrong value and nothing is saved.',
})
export class UpdateAccountInfoInput {
  @Field(() => ID, { description: onboardingId })
  onboardingId!: string;
  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null;
  @Field(() => CompanyInput, { nullable: true, description: 'The company; null clears all of it.' })
  company?: CompanyInput | null;
  @Field(() => ContactInput, { nullable: true, description: 'The primary contact; null clears all of it.' })
  primaryContact?: ContactInput | null;
}

@InputType('ConfirmAgreementInput', { description: 'Input of `confirmAgreement`.' })
export class ConfirmAgreementInput {
  @Field(() => ID, { description: onboardingId })
  onboardingId!: string;
  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null;
  @Field(() => ID, {
    description:
      'What was accepted: one of `agreementTemplates`. User errors: INVALID_ID, AGREEMENT_TEMPLATE_UNKNOWN, AGREEMENT_OUTDATED; AGREEMENT_NOT_APPLICABLE outside the public cloud.',
  })
  agreementTemplateId!: string;
  @Field(() => DateScalar, {
    description: 'The day of acceptance, not after today (UTC): AGREEMENT_DATE_IN_FUTURE.',
  })
  acceptedOn!: string;
  @Field(() => ContactInput, {
    nullable: true,
    description:
      'Who accepted it; absent or null: the primary contact as it stands now. First name, last name and e-mail are required.',
  })
  signer?: ContactInput | null;
}

@InputType('SelectIndirectResellerInput', { description: 'Input of `selectIndirectReseller`.' })
export class SelectIndirectResellerInput {
  @Field(() => ID, { description: onboardingId })
  onboardingId!: string;
  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'Null says: no reseller, the customer is the provider’s own; absent is RESELLER_CHOICE_REQUIRED. User errors: INVALID_ID, NOT_FOUND, RESELLER_NOT_ALLOWED, RESELLER_NOT_ACTIVE, RESELLER_AGREEMENT_MISSING, MARKET_NOT_AUTHORIZED.',
  })
  indirectResellerId?: string | null;
}

@InputType('SelectOffersInput', { description: 'Input of `selectOffers`.' })
export class SelectOffersInput {
  @Field(() => ID, { description: onboardingId })
  onboardingId!: string;
  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null;
  @Field(() => [OfferLineInput], {
    description:
      'The whole selection: it replaces the one before. At most 100 lines, add-ons counted: TOO_MANY_LINES.',
  })
  lines!: OfferLineInput[];
}

@InputType('ReviewCustomerInput', { description: 'Input of `reviewCustomer`.' })
export class ReviewCustomerInput {
  @Field(() => ID, { description: onboardingId })
  onboardingId!: string;
  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null;
}

@InputType('SubmitCustomerInput', { description: 'Input of `submitCustomer`.' })
export class SubmitCustomerInput {
  @Field(() => ID, { description: onboardingId })
  onboardingId!: string;
  @Field(() => Int, {
    description: 'The version that was reviewed; VERSION_CONFLICT where it was changed since.',
  })
  expectedVersion!: number;
}

@InputType('CompleteOnboardingInput', { description: 'Input of `completeOnboarding`.' })
export class CompleteOnboardingInput {
  @Field(() => ID, { description: onboardingId })
  onboardingId!: string;
}

@InputType('CancelOnboardingInput', { description: 'Input of `cancelOnboarding`.' })
export class CancelOnboardingInput {
  @Field(() => ID, { description: onboardingId })
  onboardingId!: string;
  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null;
}
