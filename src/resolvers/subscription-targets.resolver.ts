import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Subscription } from '../entities/subscription.ts';
import { SubscriptionType } from '../schema/types/customer.ts';
import { OfferType } from '../schema/types/offer.ts';
import { UpgradeOfferType } from '../schema/types/subscriptions.ts';
import { conversionTargetsOf, upgradeTargetsOf } from '../services/subscriptions/targets.ts';
import { type Context, signedInOf } from './context.ts';

const forWhom = 'Empty for callers without MANAGE_SUBSCRIPTIONS.';

/** What subscriptions may become. */
@Resolver(() => SubscriptionType)
export class SubscriptionTargetsResolver {
  @FieldResolver(() => [OfferType], {
    description: `Paid offers that a trial can be converted to and that its customer may buy, by rank; empty for what is no active trial. ${forWhom}`,
  })
  async conversionOffers(@Root() row: Subscription, @Ctx() context: Context) {
    const around = await lookAround(row, context);
    return around ? conversionTargetsOf(row, around) : [];
  }

  @FieldResolver(() => [UpgradeOfferType], {
    description: `Offers that its own offer can be upgraded to, by rank, with what stands in the way. ${forWhom}`,
  })
  async upgradeOffers(@Root() row: Subscription, @Ctx() context: Context) {
    const around = await lookAround(row, context);
    if (!around) return [];
    const addOns = await signedInOf(context).loaders.addOnsByParent.load(row.id);
    return upgradeTargetsOf(row, { ...around, addOns });
  }
}

/** Null where the caller could do nothing with the answer. */
const lookAround = async ({ customerId }: Subscription, context: Context) => {
  const { viewer, loaders, holdings } = signedInOf(context);
  if (!viewer.permissions.includes('MANAGE_SUBSCRIPTIONS')) return null;
  const [customer, relationship] = await Promise.all([
    loaders.customer.load(customerId),
    loaders.relationshipByCustomer.load(customerId),
  ]);
  if (!customer || !relationship) return null;
  const { catalogue } = context;
  return { viewer, catalogue, customer, relationship, holdings: await holdings.load(customerId) };
};
