import { type ClassType, Field, ObjectType } from 'type-graphql';
import { CustomerType } from '../types/customer.ts';
import { CustomerOnboardingType } from '../types/onboarding.ts';
import { type UserError, UserErrorType } from '../types/user-errors.ts';

export interface OnboardingPayload {
  readonly onboarding: object | null;
  readonly userErrors: readonly UserError[];
}

/** Every onboarding mutation answers in this one shape. */
const payloadOf = (mutation: string): ClassType<OnboardingPayload> => {
  @ObjectType(`${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`, {
    description: `Answer of \`${mutation}\`.`,
  })
  class Payload implements OnboardingPayload {
    @Field(() => CustomerOnboardingType, {
      nullable: true,
      description:
        'The onboarding as it stands now, unchanged where there are user errors; null where none was found.',
    })
    onboarding!: CustomerOnboardingType | null;
    @Field(() => [UserErrorType], { description: 'All mistakes at once; empty when it was done.' })
    userErrors!: UserError[];
  }
  return Payload;
};

export const StartCustomerOnboardingPayload = payloadOf('startCustomerOnboarding');
export const UpdateAccountInfoPayload = payloadOf('updateAccountInfo');
export const ConfirmAgreementPayload = payloadOf('confirmAgreement');
export const SelectIndirectResellerPayload = payloadOf('selectIndirectReseller');
export const SelectOffersPayload = payloadOf('selectOffers');
export const ReviewCustomerPayload = payloadOf('reviewCustomer');
export const CompleteOnboardingPayload = payloadOf('completeOnboarding');
export const CancelOnboardingPayload = payloadOf('cancelOnboarding');

@ObjectType('SubmitCustomerPayload', { description: 'Answer of `submitCustomer`.' })
export class SubmitCustomerPayload implements OnboardingPayload {
  @Field(() => CustomerOnboardingType, {
    nullable: true,
    description:
      'The onboarding as it stands now, unchanged where there are user errors; null where none was found.',
  })
  onboarding!: CustomerOnboardingType | null;
  @Field(() => CustomerType, {
    nullable: true,
    description: 'The new customer; null where there are user errors.',
  })
  customer!: CustomerType | null;
  @Field(() => [UserErrorType], { description: 'All mistakes at once; empty when it was done.' })
  userErrors!: UserError[];
}
