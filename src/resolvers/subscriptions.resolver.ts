import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Order } from '../entities/order.ts';
import type { Subscription } from '../entities/subscription.ts';
import { OrderType, SubscriptionType } from '../schema/types/customer.ts';
import { wordIn } from '../schema/words.ts';
import { authorize } from '../services/caller.ts';
import { type Context, signedInOf } from './context.ts';
import { readId } from './ids.ts';

/** What customers have. */
@Resolver(() => SubscriptionType)
export class SubscriptionsResolver {
  @Query(() => SubscriptionType, {
    nullable: true,
    description: 'One subscription; null where the partner has none of this id. Needs READ_CUSTOMERS.',
  })
  async subscription(
    @Arg('id', () => ID, { description: 'Its id; a malformed one is BAD_USER_INPUT.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Subscription | null> {
    const { viewer, loaders } = signedInOf(context);
    authorize(viewer, 'READ_CUSTOMERS');
    return loaders.subscription.load(readId('Subscription', id));
  }

  @FieldResolver()
  offer(@Root() { offerId }: Subscription, @Ctx() { catalogue }: Context) {
    return catalogue.offer(offerId);
  }

  @FieldResolver()
  async order(@Root() { orderId }: Subscription, @Ctx() context: Context) {
    return signedInOf(context).loaders.order.load(orderId);
  }

  @FieldResolver()
  async parent(@Root() { parentId }: Subscription, @Ctx() context: Context) {
    return parentId && signedInOf(context).loaders.subscription.load(parentId);
  }

  @FieldResolver()
  async addOns(@Root() { id }: Subscription, @Ctx() context: Context) {
    return signedInOf(context).loaders.addOnsByParent.load(id);
  }

  @FieldResolver()
  unitType(@Root() { unitType }: Subscription, @Ctx() { locale }: Context): string {
    return wordIn(unitType, locale);
  }

  @FieldResolver()
  async successor(@Root() { successorId }: Subscription, @Ctx() context: Context) {
    return successorId && signedInOf(context).loaders.subscription.load(successorId);
  }

  @FieldResolver()
  unitPrice(@Root() { unitPrice, currencyCode }: Subscription) {
    return unitPrice && { amount: unitPrice, currencyCode };
  }
}

/** What was bought together. */
@Resolver(() => OrderType)
export class OrdersResolver {
  @Query(() => OrderType, {
    nullable: true,
    description: 'One order; null where the partner has none of this id. Needs READ_CUSTOMERS.',
  })
  async order(
    @Arg('id', () => ID, { description: 'Its id; a malformed one is BAD_USER_INPUT.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Order | null> {
    const { viewer, loaders } = signedInOf(context);
    authorize(viewer, 'READ_CUSTOMERS');
    return loaders.order.load(readId('Order', id));
  }

  @FieldResolver()
  async subscriptions(@Root() { id }: Order, @Ctx() context: Context) {
    return signedInOf(context).loaders.subscriptionsByOrder.load(id);
  }
}
