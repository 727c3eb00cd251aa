import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { InputIds } from '../schema/global-ids.ts';
import {
  ChangeSubscriptionQuantityInput,
  ConvertTrialInput,
  OrderSubscriptionsInput,
  ReactivateSubscriptionInput,
  RenameSubscriptionInput,
  SetAutoRenewInput,
  SuspendSubscriptionInput,
  UpgradeSubscriptionInput,
} from '../schema/inputs/subscriptions.ts';
import {
  ChangeSubscriptionQuantityPayload,
  ConvertTrialPayload,
  OrderSubscriptionsPayload,
  ReactivateSubscriptionPayload,
  RenameSubscriptionPayload,
  type ReplacementPayload,
  SetAutoRenewPayload,
  type SubscriptionPayload,
  SuspendSubscriptionPayload,
  UpgradeSubscriptionPayload,
} from '../schema/payloads/subscriptions.ts';
import { orderSubscriptions } from '../services/orders/order-subscriptions.ts';
import type { SubscriptionRef } from '../services/subscriptions/change.ts';
import type { SubscriptionResult } from '../services/subscriptions/deps.ts';
import {
  convertTrial,
  type ReplacementResult,
  upgradeSubscription,
} from '../services/subscriptions/replace.ts';
import {
  changeSubscriptionQuantity,
  renameSubscription,
  setAutoRenew,
} from '../services/subscriptions/settings.ts';
import { reactivateSubscription, suspendSubscription } from '../services/subscriptions/suspension.ts';
import { type Context, callerOf, signedInOf } from './context.ts';
import { readLines } from './lines.ts';
import { toUserErrors } from './user-errors.ts';

const inputs = 'All that the mutation takes.';
const needs = 'Needs MANAGE_SUBSCRIPTIONS, else FORBIDDEN.';

/** What is bought after the onboarding, and what becomes of it. */
@Resolver()
export class SubscriptionMutationsResolver {
  @Mutation(() => OrderSubscriptionsPayload, {
    description: `Sells more to a customer, all of it or nothing: everything that \`selectOffers\` checks, and the offers’ limits by what the customer has and has had already. ${needs}`,
  })
  async orderSubscriptions(
    @Arg('input', () => OrderSubscriptionsInput, { description: inputs }) input: OrderSubscriptionsInput,
    @Ctx() context: Context,
  ): Promise<OrderSubscriptionsPayload> {
    const ids = new InputIds();
    const caller = callerOf(context);
    const lines = readLines(input.lines, ['lines'], ids).map((line, index) => {
      const parent = input.lines[index]?.parentSubscriptionId;
      const field = ['lines', String(index), 'parentSubscriptionId'];
      return {
        ...line,
        parentSubscriptionId: parent == null ? null : ids.read('Subscription', parent, field),
      };
    });
    const choice = {
      customerId: ids.read('Customer', input.customerId, ['customerId']),
      lines,
      idempotencyKey: input.idempotencyKey,
    };
    const {
      customer,
      orders,
      findings,
      isReplayed = false,
    } = await orderSubscriptions(context.deps, caller, choice);
    context.outcome.isReplayed ||= isReplayed;
    forgetSubscriptions(context);
    return { customer, orders, userErrors: toUserErrors(ids.judge(findings), context) };
  }

  @Mutation(() => ChangeSubscriptionQuantityPayload, {
    description: `More or fewer licences, at the price of the term. ${needs}`,
  })
  async changeSubscriptionQuantity(
    @Arg('input', () => ChangeSubscriptionQuantityInput, { description: inputs })
    input: ChangeSubscriptionQuantityInput,
    @Ctx() context: Context,
  ): Promise<SubscriptionPayload> {
    return change(input, context, (ref) =>
      changeSubscriptionQuantity(context.deps, callerOf(context), ref, input.quantity),
    );
  }

  @Mutation(() => RenameSubscriptionPayload, { description: `Another nickname. ${needs}` })
  async renameSubscription(
    @Arg('input', () => RenameSubscriptionInput, { description: inputs }) input: RenameSubscriptionInput,
    @Ctx() context: Context,
  ): Promise<SubscriptionPayload> {
    return change(input, context, (ref) =>
      renameSubscription(context.deps, callerOf(context), ref, input.friendlyName),
    );
  }

  @Mutation(() => SetAutoRenewPayload, {
    description: `Whether it renews by itself, or is over at the end of its term. ${needs}`,
  })
  async setAutoRenew(
    @Arg('input', () => SetAutoRenewInput, { description: inputs }) input: SetAutoRenewInput,
    @Ctx() context: Context,
  ): Promise<SubscriptionPayload> {
    return change(input, context, (ref) =>
      setAutoRenew(context.deps, callerOf(context), ref, input.autoRenewEnabled),
    );
  }

  @Mutation(() => SuspendSubscriptionPayload, {
    description: `Pauses a subscription with its add-ons. Until \`dataRetainedUntil\` it can be reactivated, then it is deleted. Nothing happens where it is suspended already. ${needs}`,
  })
  async suspendSubscription(
    @Arg('input', () => SuspendSubscriptionInput, { description: inputs }) input: SuspendSubscriptionInput,
    @Ctx() context: Context,
  ): Promise<SubscriptionPayload> {
    return change(input, context, (ref) => suspendSubscription(context.deps, callerOf(context), ref));
  }

  @Mutation(() => ReactivateSubscriptionPayload, {
    description: `Goes on with what was suspended; its add-ons stay suspended until each is reactivated. Nothing happens where it is active already. ${needs}`,
  })
  async reactivateSubscription(
    @Arg('input', () => ReactivateSubscriptionInput, { description: inputs })
    input: ReactivateSubscriptionInput,
    @Ctx() context: Context,
  ): Promise<SubscriptionPayload> {
    return change(input, context, (ref) => reactivateSubscription(context.deps, callerOf(context), ref));
  }

  @Mutation(() => ConvertTrialPayload, {
    description: `Makes a paid subscription of a trial; its term begins today, and the trial is over. ${needs}`,
  })
  async convertTrial(
    @Arg('input', () => ConvertTrialInput, { description: inputs }) input: ConvertTrialInput,
    @Ctx() context: Context,
  ): Promise<ReplacementPayload> {
    return replace(input, context, convertTrial);
  }

  @Mutation(() => UpgradeSubscriptionPayload, {
    description: `Moves all licences to a higher offer; its term begins today, and the old subscription is over. ${needs}`,
  })
  async upgradeSubscription(
    @Arg('input', () => UpgradeSubscriptionInput, { description: inputs }) input: UpgradeSubscriptionInput,
    @Ctx() context: Context,
  ): Promise<ReplacementPayload> {
    return replace(input, context, upgradeSubscription);
  }
}

const change = async (
  { subscriptionId, expectedVersion }: SubscriptionRef,
  context: Context,
  run: (ref: SubscriptionRef) => Promise<SubscriptionResult>,
): Promise<SubscriptionPayload> => {
  const ids = new InputIds();
  const { subscription, findings } = await run({
    subscriptionId: ids.read('Subscription', subscriptionId, ['subscriptionId']),
    expectedVersion,
  });
  forgetSubscriptions(context);
  return { subscription, userErrors: toUserErrors(ids.judge(findings), context) };
};

const replace = async (
  input: ConvertTrialInput | UpgradeSubscriptionInput,
  context: Context,
  run: typeof convertTrial,
): Promise<ReplacementPayload> => {
  const ids = new InputIds();
  const choice = {
    ...input,
    subscriptionId: ids.read('Subscription', input.subscriptionId, ['subscriptionId']),
    targetOfferId: ids.read('Offer', input.targetOfferId, ['targetOfferId']),
  };
  const {
    subscription,
    replaced,
    findings,
    isReplayed = false,
  }: ReplacementResult = await run(context.deps, callerOf(context), choice);
  context.outcome.isReplayed ||= isReplayed;
  forgetSubscriptions(context);
  return { subscription, replaced, userErrors: toUserErrors(ids.judge(findings), context) };
};

/** Of several mutations in one request, each shows what it has left. */
const forgetSubscriptions = (context: Context): void => {
  const { loaders, holdings } = signedInOf(context);
  loaders.subscription.clearAll();
  loaders.addOnsByParent.clearAll();
  loaders.subscriptionsByOrder.clearAll();
  loaders.subscriptionPageByCustomer.clearAll();
  loaders.orderPageByCustomer.clearAll();
  holdings.clearAll();
};
