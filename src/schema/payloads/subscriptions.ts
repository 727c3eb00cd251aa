import { type ClassType, Field, ObjectType } from 'type-graphql';
import { CustomerType, OrderType, SubscriptionType } from '../types/customer.ts';
import { type UserError, UserErrorType } from '../types/user-errors.ts';

const userErrors = 'All mistakes at once; empty when it was done.';

@ObjectType('OrderSubscriptionsPayload', { description: 'Answer of `orderSubscriptions`.' })
export class OrderSubscriptionsPayload {
  @Field(() => CustomerType, {
    nullable: true,
    description: 'The customer as it stands now; null where none was found.',
  })
  customer!: object | null;
  @Field(() => [OrderType], {
    nullable: true,
    description: 'One for each billing cycle and sales group; null where there are user errors.',
  })
  orders!: readonly object[] | null;
  @Field(() => [UserErrorType], { description: userErrors })
  userErrors!: UserError[];
}

export interface SubscriptionPayload {
  readonly subscription: object | null;
  readonly userErrors: readonly UserError[];
}

/** Whatever changes one subscription answers in this one shape. */
const payloadOf = (mutation: string): ClassType<SubscriptionPayload> => {
  @ObjectType(`${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`, {
    description: `Answer of \`${mutation}\`.`,
  })
  class Payload implements SubscriptionPayload {
    @Field(() => SubscriptionType, {
      nullable: true,
      description:
        'The subscription as it stands now, unchanged where there are user errors; null where none was found.',
    })
    subscription!: object | null;
    @Field(() => [UserErrorType], { description: userErrors })
    userErrors!: UserError[];
  }
  return Payload;
};

export const ChangeSubscriptionQuantityPayload = payloadOf('changeSubscriptionQuantity');
export const RenameSubscriptionPayload = payloadOf('renameSubscription');
export const SetAutoRenewPayload = payloadOf('setAutoRenew');
export const SuspendSubscriptionPayload = payloadOf('suspendSubscription');
export const ReactivateSubscriptionPayload = payloadOf('reactivateSubscription');

export interface ReplacementPayload extends SubscriptionPayload {
  readonly replaced: object | null;
}

/** Whatever puts a new subscription in an old one's place answers in this one shape. */
const replacementPayloadOf = (mutation: string): ClassType<ReplacementPayload> => {
  @ObjectType(`${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`, {
    description: `Answer of \`${mutation}\`.`,
  })
  class Payload implements ReplacementPayload {
    @Field(() => SubscriptionType, {
      nullable: true,
      description: 'The new subscription, with an order of its own; null where there are user errors.',
    })
    subscription!: object | null;
    @Field(() => SubscriptionType, {
      nullable: true,
      description: 'The old one as it stands now; null where none was found.',
    })
    replaced!: object | null;
    @Field(() => [UserErrorType], { description: userErrors })
    userErrors!: UserError[];
  }
  return Payload;
};

export const ConvertTrialPayload = replacementPayloadOf('convertTrial');
export const UpgradeSubscriptionPayload = replacementPayloadOf('upgradeSubscription');
