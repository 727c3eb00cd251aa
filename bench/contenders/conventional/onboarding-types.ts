import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ContactType, CustomerType } from './types.ts';

@ObjectType('UserError')
class UserErrorType {
  @Field(() => String) code!: string;
  @Field(() => [String]) field!: string[];
  @Field(() => String) message!: string;
}

@ObjectType('DraftCompany')
class DraftCompanyType {
  @Field(() => String, { nullable: true }) name!: string | null;
}

@ObjectType('CustomerOnboarding')
export class OnboardingType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) state!: string;
  @Field(() => DraftCompanyType) company!: DraftCompanyType;
  @Field(() => ContactType) primaryContact!: ContactType;
}

@ObjectType('UpdateAccountInfoPayload')
export class UpdateAccountInfoPayload {
  @Field(() => OnboardingType, { nullable: true }) onboarding!: OnboardingType | null;
  @Field(() => [UserErrorType]) userErrors!: UserErrorType[];
}

@ObjectType('SubmitCustomerPayload')
export class SubmitCustomerPayload extends UpdateAccountInfoPayload {
  @Field(() => CustomerType, { nullable: true }) customer!: CustomerType | null;
}

@InputType('CompanyInput')
class CompanyInput {
  @Field(() => String, { nullable: true }) name!: string;
}

@InputType('ContactInput')
class ContactInput {
  @Field(() => String, { nullable: true }) email!: string;
}

@InputType('UpdateAccountInfoInput')
export class UpdateAccountInfoInput {
  @Field(() => ID) onboardingId!: string;
  @Field(() => CompanyInput) company!: CompanyInput;
  @Field(() => ContactInput) primaryContact!: ContactInput;
}

@InputType('SubmitCustomerInput')
export class SubmitCustomerInput {
  @Field(() => ID) onboardingId!: string;
  @Field(() => Int) expectedVersion!: number;
}
