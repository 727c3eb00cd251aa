import { Field, ID, InputType, Int } from 'type-graphql';
import { BillingCycle } from '../../onboarding/enums.ts';
import { OfferLineInput } from './onboarding.ts';

const subscriptionId =
  'The subscription. User errors: INVALID_ID, NOT_FOUND; SUBSCRIPTION_NOT_ACTIVE where its status does not allow this.';
const expectedVersion =
  'The version that the caller has seen; VERSION_CONFLICT where it is another by now. Absent: whatever it is.';
const idempotencyKey = (what: string) =>
  `At most 255 characters; the request’s \`Idempotency-Key\` header where it is absent. For a day, the same key with the same input answers with ${what} (\`extensions.replayed\`), with another input IDEMPOTENCY_KEY_REUSED.`;

@InputType('OrderLineInput', {
  description: 'An offer to be bought. An add-on stands under its base, or goes on a live subscription.',
})
export class OrderLineInput extends OfferLineInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'For an add-on: the live subscription it goes on, of the same customer and partner; null for any other line. User errors: INVALID_ID, NOT_FOUND, PARENT_NOT_ACTIVE; PREREQUISITE_MISSING at `offerId` where that is no base for it.',
  })
  parentSubscriptionId?: string | null;
}

@InputType('OrderSubscriptionsInput', { description: 'Input of `orderSubscriptions`.' })
export class OrderSubscriptionsInput {
  @Field(() => ID, {
    description:
      'Who is to have them. User errors: INVALID_ID, NOT_FOUND; AGREEMENT_REQUIRED where the partner has not confirmed a current agreement.',
  })
  customerId!: string;
  @Field(() => [OrderLineInput], {
    description:
      'What is bought, at least one (NO_SUBSCRIPTIONS) and at most 100 lines, add-ons counted (TOO_MANY_LINES).',
  })
  lines!: OrderLineInput[];
  @Field(() => String, { nullable: true, description: idempotencyKey('the orders placed first') })
  idempotencyKey?: string | null;
}

@InputType('ChangeSubscriptionQuantityInput', { description: 'Input of `changeSubscriptionQuantity`.' })
export class ChangeSubscriptionQuantityInput {
  @Field(() => ID, {
    description: `${subscriptionId} AGREEMENT_REQUIRED where the partner has not confirmed a current agreement.`,
  })
  subscriptionId!: string;
  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null;
  @Field(() => Int, {
    description:
      'Number of licences or units, within the offer’s range, else QUANTITY_OUT_OF_RANGE; CHANGE_NOT_ALLOWED for a trial.',
  })
  quantity!: number;
}

@InputType('RenameSubscriptionInput', { description: 'Input of `renameSubscription`.' })
export class RenameSubscriptionInput {
  @Field(() => ID, { description: subscriptionId })
  subscriptionId!: string;
  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null;
  @Field(() => String, {
    description: 'A nickname, at most 255 characters (TOO_LONG, INVALID_FORMAT); blank: the offer’s name.',
  })
  friendlyName!: string;
}

@InputType('SetAutoRenewInput', { description: 'Input of `setAutoRenew`.' })
export class SetAutoRenewInput {
  @Field(() => ID, { description: subscriptionId })
  subscriptionId!: string;
  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null;
  @Field(() => Boolean, {
    description:
      'Whether it renews by itself at the end of the term; CHANGE_NOT_ALLOWED for an offer that cannot.',
  })
  autoRenewEnabled!: boolean;
}

@InputType('SuspendSubscriptionInput', { description: 'Input of `suspendSubscription`.' })
export class SuspendSubscriptionInput {
  @Field(() => ID, { description: subscriptionId })
  subscriptionId!: string;
  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null;
}

@InputType('ReactivateSubscriptionInput', { description: 'Input of `reactivateSubscription`.' })
export class ReactivateSubscriptionInput {
  @Field(() => ID, {
    description: `${subscriptionId} PARENT_NOT_ACTIVE for an add-on whose base is suspended.`,
  })
  subscriptionId!: string;
  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null;
}

const replaced = `${subscriptionId} AGREEMENT_REQUIRED where the partner has not confirmed a current agreement; CHANGE_NOT_ALLOWED where it`;

@InputType('ConvertTrialInput', { description: 'Input of `convertTrial`.' })
export class ConvertTrialInput {
  @Field(() => ID, { description: `${replaced} is no trial, or active add-ons cannot go with it.` })
  subscriptionId!: string;
  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null;
  @Field(() => ID, {
    description:
      'One of its `conversionOffers`. User errors: INVALID_ID, NOT_FOUND, OFFER_NOT_AVAILABLE, OFFER_NOT_ELIGIBLE, OFFER_LIMIT_REACHED.',
  })
  targetOfferId!: string;
  @Field(() => Int, {
    nullable: true,
    description:
      'Number of licences, else as many as the trial has; QUANTITY_OUT_OF_RANGE outside the offer’s range.',
  })
  quantity?: number | null;
  @Field(() => BillingCycle, {
    nullable: true,
    description:
      'One of the offer’s cycles, else BILLING_CYCLE_NOT_SUPPORTED. Absent: monthly where the offer has it, else its first one.',
  })
  billingCycle?: BillingCycle | null;
  @Field(() => String, { nullable: true, description: idempotencyKey('the subscription made first') })
  idempotencyKey?: string | null;
}

@InputType('UpgradeSubscriptionInput', { description: 'Input of `upgradeSubscription`.' })
export class UpgradeSubscriptionInput {
  @Field(() => ID, {
    description: `${replaced} has active add-ons, or the partner has no delegated admin rights.`,
  })
  subscriptionId!: string;
  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null;
  @Field(() => ID, {
    description:
      'One of its `upgradeOffers`. User errors: INVALID_ID, NOT_FOUND, OFFER_NOT_AVAILABLE, OFFER_NOT_ELIGIBLE, OFFER_LIMIT_REACHED, QUANTITY_OUT_OF_RANGE.',
  })
  targetOfferId!: string;
  @Field(() => BillingCycle, {
    nullable: true,
    description:
      'One of the offer’s cycles, else BILLING_CYCLE_NOT_SUPPORTED. Absent: as before where the offer has it, else monthly or its first one.',
  })
  billingCycle?: BillingCycle | null;
  @Field(() => String, { nullable: true, description: idempotencyKey('the subscription made first') })
  idempotencyKey?: string | null;
}
