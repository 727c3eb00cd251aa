import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { InputIds } from '../schema/global-ids.ts';
import {
  CancelOnboardingInput,
  CompleteOnboardingInput,
  ConfirmAgreementInput,
  ReviewCustomerInput,
  SelectIndirectResellerInput,
  SelectOffersInput,
  StartCustomerOnboardingInput,
  SubmitCustomerInput,
  UpdateAccountInfoInput,
} from '../schema/inputs/onboarding.ts';
import {
  CancelOnboardingPayload,
  CompleteOnboardingPayload,
  ConfirmAgreementPayload,
  type OnboardingPayload,
  ReviewCustomerPayload,
  SelectIndirectResellerPayload,
  SelectOffersPayload,
  StartCustomerOnboardingPayload,
  SubmitCustomerPayload,
  UpdateAccountInfoPayload,
} from '../schema/payloads/onboarding.ts';
import type { DraftRef } from '../services/onboarding/change-draft.ts';
import { cancelOnboarding, completeOnboarding } from '../services/onboarding/finish-onboarding.ts';
import { startOnboarding } from '../services/onboarding/start-onboarding.ts';
import {
  confirmAgreement,
  reviewCustomer,
  selectIndirectReseller,
  selectOffers,
  updateAccountInfo,
} from '../services/onboarding/steps.ts';
import { submitCustomer } from '../services/onboarding/submit-customer.ts';
import { type Context, callerOf, signedInOf } from './context.ts';
import { readLines } from './lines.ts';
import { toPayload } from './user-errors.ts';

const inputs = 'All that the mutation takes.';

/** The walk from an empty draft to Done, one mutation for each step. */
@Resolver()
export class OnboardingMutationsResolver {
  @Mutation(() => StartCustomerOnboardingPayload, {
    description: 'Opens an empty draft. Needs ONBOARD_CUSTOMERS, else FORBIDDEN.',
  })
  async startCustomerOnboarding(
    @Arg('input', () => StartCustomerOnboardingInput, { description: inputs })
    input: StartCustomerOnboardingInput,
    @Ctx() context: Context,
  ): Promise<OnboardingPayload> {
    const ids = new InputIds();
    const choice = {
      resellerId: readReseller(input, ids),
      idempotencyKey: input.idempotencyKey,
    };
    return toPayload(await startOnboarding(context.deps, callerOf(context), choice), ids, context);
  }

  @Mutation(() => UpdateAccountInfoPayload, {
    description:
      'Step ACCOUNT_INFO. A wrong value is a user error and nothing is saved; a missing one is a problem of the draft. Needs ONBOARD_CUSTOMERS, else FORBIDDEN.',
  })
  async updateAccountInfo(
    @Arg('input', () => UpdateAccountInfoInput, { description: inputs }) input: UpdateAccountInfoInput,
    @Ctx() context: Context,
  ): Promise<OnboardingPayload> {
    const ids = new InputIds();
    const result = await updateAccountInfo(context.deps, callerOf(context), readRef(input, ids), input);
    return toPayload(result, ids, context);
  }

  @Mutation(() => ConfirmAgreementPayload, {
    description:
      'Step AGREEMENT: the partner attests that the customer has accepted the agreement. Needs ONBOARD_CUSTOMERS and CONFIRM_AGREEMENTS, else FORBIDDEN.',
  })
  async confirmAgreement(
    @Arg('input', () => ConfirmAgreementInput, { description: inputs }) input: ConfirmAgreementInput,
    @Ctx() context: Context,
  ): Promise<OnboardingPayload> {
    const ids = new InputIds();
    const confirmation = {
      templateId: ids.read('AgreementTemplate', input.agreementTemplateId, ['agreementTemplateId']),
      acceptedOn: input.acceptedOn,
      signer: input.signer ?? null,
    };
    const result = await confirmAgreement(context.deps, callerOf(context), readRef(input, ids), confirmation);
    return toPayload(result, ids, context);
  }

  @Mutation(() => SelectIndirectResellerPayload, {
    description: 'Step INDIRECT_RESELLER, for indirect providers. Needs ONBOARD_CUSTOMERS, else FORBIDDEN.',
  })
  async selectIndirectReseller(
    @Arg('input', () => SelectIndirectResellerInput, { description: inputs })
    input: SelectIndirectResellerInput,
    @Ctx() context: Context,
  ): Promise<OnboardingPayload> {
    const ids = new InputIds();
    const resellerId = readReseller(input, ids);
    const result = await selectIndirectReseller(
      context.deps,
      callerOf(context),
      readRef(input, ids),
      resellerId,
    );
    return toPayload(result, ids, context);
  }

  @Mutation(() => SelectOffersPayload, {
    description: 'Step SUBSCRIPTIONS: replaces the whole selection. Needs ONBOARD_CUSTOMERS, else FORBIDDEN.',
  })
  async selectOffers(
    @Arg('input', () => SelectOffersInput, { description: inputs }) input: SelectOffersInput,
    @Ctx() context: Context,
  ): Promise<OnboardingPayload> {
    const ids = new InputIds();
    const lines = readLines(input.lines, ['lines'], ids);
    const result = await selectOffers(context.deps, callerOf(context), readRef(input, ids), lines);
    return toPayload(result, ids, context);
  }

  @Mutation(() => ReviewCustomerPayload, {
    description:
      'Step REVIEW: checks everything once more and holds prices and version for a while. Whatever stands in the way comes as user errors. Needs ONBOARD_CUSTOMERS, else FORBIDDEN.',
  })
  async reviewCustomer(
    @Arg('input', () => ReviewCustomerInput, { description: inputs }) input: ReviewCustomerInput,
    @Ctx() context: Context,
  ): Promise<OnboardingPayload> {
    const ids = new InputIds();
    return toPayload(
      await reviewCustomer(context.deps, callerOf(context), readRef(input, ids)),
      ids,
      context,
    );
  }

  @Mutation(() => SubmitCustomerPayload, {
    description:
      'Makes the customer with tenant, domain, agreement, admin account, orders and subscriptions: all of it or none. Submitting the same onboarding again answers with the same customer. User errors: NOT_REVIEWED, QUOTE_EXPIRED, VERSION_CONFLICT, INVALID_STATE, DOMAIN_NOT_AVAILABLE and whatever became wrong since the review. Needs ONBOARD_CUSTOMERS, else FORBIDDEN.',
  })
  async submitCustomer(
    @Arg('input', () => SubmitCustomerInput, { description: inputs }) input: SubmitCustomerInput,
    @Ctx() context: Context,
  ): Promise<OnboardingPayload & { readonly customer: object | null }> {
    const ids = new InputIds();
    const { loaders } = signedInOf(context);
    const submission = { ...readRef(input, ids), expectedVersion: input.expectedVersion };
    const result = await submitCustomer(context.deps, callerOf(context), submission);
    const customerId = result.findings.length === 0 ? result.onboarding?.customerId : null;
    return {
      ...toPayload(result, ids, context),
      customer: customerId ? await loaders.customer.load(customerId) : null,
    };
  }

  @Mutation(() => CompleteOnboardingPayload, {
    description:
      'Done: the confirmation was read, and the temporary password is erased. Repeating it changes nothing. Needs ONBOARD_CUSTOMERS, else FORBIDDEN.',
  })
  async completeOnboarding(
    @Arg('input', () => CompleteOnboardingInput, { description: inputs }) input: CompleteOnboardingInput,
    @Ctx() context: Context,
  ): Promise<OnboardingPayload> {
    const ids = new InputIds();
    return toPayload(
      await completeOnboarding(context.deps, callerOf(context), readRef(input, ids)),
      ids,
      context,
    );
  }

  @Mutation(() => CancelOnboardingPayload, {
    description:
      'Drops a draft that is not submitted. Repeating it changes nothing. Needs ONBOARD_CUSTOMERS, else FORBIDDEN.',
  })
  async cancelOnboarding(
    @Arg('input', () => CancelOnboardingInput, { description: inputs }) input: CancelOnboardingInput,
    @Ctx() context: Context,
  ): Promise<OnboardingPayload> {
    const ids = new InputIds();
    return toPayload(
      await cancelOnboarding(context.deps, callerOf(context), readRef(input, ids)),
      ids,
      context,
    );
  }
}

const readRef = (
  {
    onboardingId,
    expectedVersion,
  }: { readonly onboardingId: string; readonly expectedVersion?: number | null },
  ids: InputIds,
): DraftRef => ({
  onboardingId: ids.read('CustomerOnboarding', onboardingId, ['onboardingId']),
  expectedVersion,
});

const readReseller = (
  { indirectResellerId }: { readonly indirectResellerId?: string | null },
  ids: InputIds,
): string | null | undefined =>
  indirectResellerId == null
    ? indirectResellerId
    : ids.read('IndirectReseller', indirectResellerId, ['indirectResellerId']);
