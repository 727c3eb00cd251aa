import { Arg, Ctx, Field, FieldResolver, InputType, Int, Query, Resolver, Root } from 'type-graphql';
import { Market } from '../../../src/entities/market.ts';
import { Offer } from '../../../src/entities/offer.ts';
import type { OfferCategory } from '../../../src/entities/offer-category.ts';
import { isSoldIn } from '../../../src/onboarding/rules/eligibility.ts';
import { CountryCodeScalar } from '../../../src/schema/scalars.ts';
import { toGlobalId } from '../shared/global-ids.ts';
import type { Context } from './loaders.ts';
import { CategoryType, OfferConnectionType, OfferType } from './types.ts';

@InputType('OfferFilter')
class OfferFilter {
  @Field(() => Boolean) isAddOn!: boolean;
}

const byRank = (one: Offer, other: Offer): number => one.rank - other.rank || (one.id < other.id ? -1 : 1);

const pageOf = (offers: readonly Offer[], first: number) => ({
  nodes: offers.slice(0, first),
  pageInfo: { hasNextPage: offers.length > first, endCursor: null },
});

@Resolver(() => OfferType)
export class OffersResolver {
  @Query(() => OfferConnectionType)
  async offers(
    @Arg('market', () => CountryCodeScalar) country: string,
    @Arg('filter', () => OfferFilter) { isAddOn }: OfferFilter,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Ctx() { dataSource }: Context,
  ) {
    const [market, offers] = await Promise.all([
      dataSource.getRepository(Market).findOneBy({ country }),
      dataSource
        .getRepository(Offer)
        .find({ where: { isAddOn, isAvailableForPurchase: true }, order: { rank: 'ASC', id: 'ASC' } }),
    ]);
    return pageOf(market ? offers.filter((offer) => isSoldIn(offer, market, 'PUBLIC')) : [], first);
  }

  @FieldResolver()
  id(@Root() { id }: Offer) {
    return toGlobalId('off', id);
  }

  @FieldResolver()
  category(@Root() { categoryId }: Offer, @Ctx() { loaders }: Context) {
    return categoryId && loaders.category.load(categoryId);
  }

  @FieldResolver(() => OfferConnectionType)
  async prerequisites(
    @Root() { prerequisites }: Offer,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Ctx() { loaders }: Context,
  ) {
    const found = await loaders.offerByMicrosoftId.loadMany(prerequisites);
    return pageOf(found.filter((offer) => offer instanceof Offer).sort(byRank), first);
  }
}

@Resolver(() => CategoryType)
export class CategoriesResolver {
  @FieldResolver()
  id(@Root() { id }: OfferCategory) {
    return toGlobalId('cat', id);
  }
}
