import { Field, ID, InputType, Int } from 'type-graphql';
import { CustomerQualification } from '../../onboarding/enums.ts';
import { AddressInput, ContactInput } from './onboarding.ts';

const customerId = 'The customer. User errors: INVALID_ID, NOT_FOUND.';
const expectedVersion =
  'The version of the customer that the caller has seen; VERSION_CONFLICT where it is another by now.';

@InputType('UpdateCustomerInput', {
  description:
    'Input of `updateCustomer`. Absent means unchanged, null or blank means cleared; what cannot be cleared is REQUIRED then.',
})
export class UpdateCustomerInput {
  @Field(() => ID, { description: customerId })
  customerId!: string;
  @Field(() => Int, { description: expectedVersion })
  expectedVersion!: number;
  @Field(() => String, {
    nullable: true,
    description:
      'Registered name in full, 2 to 255 characters; else NAME_NOT_ACCEPTED. Every partner’s list shows the new one.',
  })
  companyName?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'One of the market’s cultures, else CULTURE_NOT_SUPPORTED; null means its default one.',
  })
  culture?: string | null;
  @Field(() => AddressInput, {
    nullable: true,
    description:
      'Registered address. Another country is COUNTRY_NOT_CHANGEABLE: domain, currency, offers and the CSP region all hang on it.',
  })
  address?: AddressInput | null;
  @Field(() => ContactInput, { nullable: true, description: 'Whom the partner and Microsoft turn to.' })
  primaryContact?: ContactInput | null;
}

@InputType('SetCustomerQualificationInput', { description: 'Input of `setCustomerQualification`.' })
export class SetCustomerQualificationInput {
  @Field(() => ID, { description: customerId })
  customerId!: string;
  @Field(() => Int, { description: expectedVersion })
  expectedVersion!: number;
  @Field(() => CustomerQualification, {
    description:
      'EDUCATION or GOVERNMENT_COMMUNITY_CLOUD, in the public cloud, for a customer that has none; else QUALIFICATION_NOT_SETTABLE. The one that the customer has already is taken, and changes nothing.',
  })
  qualification!: CustomerQualification;
  @Field(() => String, {
    nullable: true,
    description:
      'For GOVERNMENT_COMMUNITY_CLOUD, where its absence is REQUIRED: one of the partner’s own validation codes, else VALIDATION_CODE_INVALID; VALIDATION_CODE_EXHAUSTED where it is used up. It is counted down. For others it must stay empty.',
  })
  validationCode?: string | null;
}
