import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Subscription } from '../../../src/entities/subscription.ts';
import { toGlobalId } from '../shared/global-ids.ts';
import type { Context } from './loaders.ts';
import { SubscriptionType } from './types.ts';

@Resolver(() => SubscriptionType)
export class SubscriptionsResolver {
  @FieldResolver()
  id(@Root() { id }: Subscription) {
    return toGlobalId('sub', id);
  }

  @FieldResolver()
  unitPrice(@Root() { unitPrice, currencyCode }: Subscription) {
    return unitPrice && { amount: unitPrice, currencyCode };
  }

  @FieldResolver()
  offer(@Root() { offerId }: Subscription, @Ctx() { loaders }: Context) {
    return loaders.offer.load(offerId);
  }
}
