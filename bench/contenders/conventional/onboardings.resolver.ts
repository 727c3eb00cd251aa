import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { CustomerOnboarding } from '../../../src/entities/customer-onboarding.ts';
import { toGlobalId } from '../shared/global-ids.ts';
import type { Context } from './loaders.ts';
import {
  OnboardingType,
  SubmitCustomerInput,
  SubmitCustomerPayload,
  UpdateAccountInfoInput,
  UpdateAccountInfoPayload,
} from './onboarding-types.ts';
import { saveAccountInfo, saveSubmission } from './writes.ts';

@Resolver(() => OnboardingType)
export class OnboardingsResolver {
  @Mutation(() => UpdateAccountInfoPayload)
  async updateAccountInfo(
    @Arg('input', () => UpdateAccountInfoInput) input: UpdateAccountInfoInput,
    @Ctx() context: Context,
  ) {
    const onboarding = await context.dataSource.transaction((manager) =>
      saveAccountInfo(manager, context, input),
    );
    return { onboarding, userErrors: [] };
  }

  @Mutation(() => SubmitCustomerPayload)
  async submitCustomer(
    @Arg('input', () => SubmitCustomerInput) input: SubmitCustomerInput,
    @Ctx() context: Context,
  ) {
    const saved = await context.dataSource.transaction((manager) => saveSubmission(manager, context, input));
    return { ...saved, userErrors: [] };
  }

  @FieldResolver()
  id(@Root() { id }: CustomerOnboarding) {
    return toGlobalId('onb', id);
  }
}
