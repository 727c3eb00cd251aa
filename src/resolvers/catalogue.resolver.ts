import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { AgreementTemplate } from '../entities/agreement-template.ts';
import type { Offer } from '../entities/offer.ts';
import type { OfferCategory } from '../entities/offer-category.ts';
import { BillingCycle, Cloud } from '../onboarding/enums.ts';
import { isLatest } from '../onboarding/rules/agreement.ts';
import { OfferFilter, OfferOrder } from '../schema/inputs/filters.ts';
import { ChildArgs, PageArgs } from '../schema/inputs/paging.ts';
import { durationName } from '../schema/platform-names.ts';
import { CountryCodeScalar, LocaleScalar, URLScalar } from '../schema/scalars.ts';
import { AgreementTemplateType } from '../schema/types/agreement.ts';
import { OfferCategoryType, OfferConnectionType, OfferType } from '../schema/types/offer.ts';
import { MoneyType } from '../schema/types/shared.ts';
import { wordIn } from '../schema/words.ts';
import { utcDay } from '../services/caller.ts';
import { isSoldAnywhereIn, listOffers, offersSoldIn, pageOffers } from '../services/offers.ts';
import { type Context, catalogueOf, signedInOf } from './context.ts';
import { readId } from './ids.ts';

const marketArg = 'The country or region to be sold in; one without a market sells nothing.';

/** What can be sold, and where: open to everyone. */
@Resolver(() => OfferType)
export class OffersResolver {
  @Query(() => OfferConnectionType, {
    description: 'The offers sold in one market of one cloud. Open to everyone.',
  })
  offers(
    @Arg('market', () => CountryCodeScalar, { description: marketArg }) market: string,
    @Arg('cloud', () => Cloud, {
      defaultValue: Cloud.PUBLIC,
      nullable: true,
      description: 'The cloud to be sold in.',
    })
    cloud: Cloud | null,
    @Arg('filter', () => OfferFilter, { nullable: true, description: 'Which ones; all unless given.' })
    filter: OfferFilter | null,
    @Arg('search', () => String, {
      nullable: true,
      description:
        'Words that each begin a word of the offer’s name, in the reader’s language or in English, or of the product’s, in any order; case, accents and all signs between words ignored. Without `orderBy` the very name comes first, then names that begin so, then the others by rank.',
    })
    search: string | null,
    @Arg('orderBy', () => OfferOrder, {
      nullable: true,
      description: 'By RANK, ASC unless given or searched for.',
    })
    orderBy: OfferOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    return listOffers(catalogueOf(context), {
      ...page,
      market,
      cloud: cloud ?? 'PUBLIC',
      locale: context.locale,
      filter,
      search,
      orderBy,
    });
  }

  @Query(() => OfferType, {
    nullable: true,
    description: 'One offer; null where there is none of this id. Open to everyone.',
  })
  offer(
    @Arg('id', () => ID, { description: 'Its id; a malformed one is BAD_USER_INPUT.' }) id: string,
    @Arg('market', () => CountryCodeScalar, {
      nullable: true,
      description: 'With a market: null where no cloud sells the offer there.',
    })
    market: string | null,
    @Ctx() context: Context,
  ): Offer | null {
    const catalogue = catalogueOf(context);
    const offer = catalogue.offer(readId('Offer', id));
    return offer && (market == null || isSoldAnywhereIn(catalogue, offer, market)) ? offer : null;
  }

  @Query(() => [OfferCategoryType], {
    description: 'The categories of the offers sold in one market of one cloud, by rank. Open to everyone.',
  })
  offerCategories(
    @Arg('market', () => CountryCodeScalar, { description: marketArg }) market: string,
    @Arg('cloud', () => Cloud, {
      defaultValue: Cloud.PUBLIC,
      nullable: true,
      description: 'The cloud to be sold in.',
    })
    cloud: Cloud | null,
    @Ctx() context: Context,
  ): OfferCategory[] {
    const catalogue = catalogueOf(context);
    const used = new Set(
      offersSoldIn(catalogue, market, cloud ?? 'PUBLIC').map(({ categoryId }) => categoryId),
    );
    return catalogue.categories.filter(({ id }) => used.has(id));
  }

  @FieldResolver()
  name(@Root() offer: Offer, @Ctx() { catalogue, locale }: Context): string {
    return catalogue.textsIn(locale).nameOf(offer);
  }

  @FieldResolver()
  description(@Root() offer: Offer, @Ctx() { catalogue, locale }: Context): string | null {
    return catalogue.textsIn(locale).descriptionOf(offer);
  }

  @FieldResolver()
  category(@Root() { categoryId }: Offer, @Ctx() { catalogue }: Context) {
    return categoryId && catalogue.categoryById(categoryId);
  }

  @FieldResolver()
  unitType(@Root() { unitType }: Offer, @Ctx() { locale }: Context): string {
    return wordIn(unitType, locale);
  }

  @FieldResolver()
  billingCycleNames(@Root() { supportedBillingCycles }: Offer, @Ctx() { locale }: Context): string[] {
    return supportedBillingCycles.map((cycle) => wordIn(cycle, locale));
  }

  @FieldResolver()
  termName(@Root() { term }: Offer, @Ctx() { locale }: Context): string | null {
    return term && durationName(term, locale);
  }

  @FieldResolver()
  limit(@Root() { limitUnit, limitCount }: Offer) {
    return { unit: limitUnit, count: limitCount };
  }

  @FieldResolver(() => Boolean, { description: 'Whether any cloud sells it in this market.' })
  isAvailableIn(
    @Root() offer: Offer,
    @Arg('market', () => CountryCodeScalar, { description: marketArg }) market: string,
    @Ctx() { catalogue }: Context,
  ): boolean {
    return isSoldAnywhereIn(catalogue, offer, market);
  }

  @FieldResolver(() => OfferConnectionType, {
    description:
      'Add-ons that can be bought on top of this offer, in one market or anywhere, by rank; retired ones are left out.',
  })
  addOns(
    @Root() offer: Offer,
    @Arg('market', () => CountryCodeScalar, { nullable: true, description: marketArg }) market: string | null,
    @Args(() => ChildArgs) page: ChildArgs,
    @Ctx() { catalogue }: Context,
  ) {
    return pageOffers(soldIn(catalogue.addOnsOf(offer), market ?? null, catalogue), page);
  }

  @FieldResolver(() => OfferConnectionType, {
    description:
      'For an add-on: the offers of which one must be there, by rank. With a market those that are sold there; without one also retired ones, which customers may still have.',
  })
  prerequisites(
    @Root() offer: Offer,
    @Arg('market', () => CountryCodeScalar, { nullable: true, description: marketArg }) market: string | null,
    @Args(() => ChildArgs) page: ChildArgs,
    @Ctx() { catalogue }: Context,
  ) {
    const bases = catalogue.offersOf(offer.prerequisites);
    return pageOffers(market == null ? bases : soldIn(bases, market, catalogue), page);
  }

  @FieldResolver(() => [OfferType], {
    description: 'Offers that its subscriptions can be upgraded to, by rank; retired ones are left out.',
  })
  upgradeTargets(@Root() offer: Offer, @Ctx() { catalogue }: Context): Offer[] {
    return soldIn(catalogue.offersOf(offer.upgradeTargets), null, catalogue);
  }

  @FieldResolver(() => [OfferType], {
    description: 'For a trial: paid offers that it can be converted to, by rank; retired ones are left out.',
  })
  conversionTargets(@Root() offer: Offer, @Ctx() { catalogue }: Context): Offer[] {
    return soldIn(catalogue.offersOf(offer.conversionTargets), null, catalogue);
  }

  @FieldResolver(() => MoneyType, {
    nullable: true,
    description:
      'The calling partner’s own price of one unit for one billing period, from its price sheet; null where it has none. Needs a sign-in, and makes the answer private.',
  })
  async partnerPrice(
    @Root() { id }: Offer,
    @Arg('market', () => CountryCodeScalar, {
      description: 'The customer’s market; the price is in its currency.',
    })
    country: string,
    @Arg('billingCycle', () => BillingCycle, { description: 'How often it is billed.' })
    billingCycle: BillingCycle,
    @Ctx() context: Context,
  ) {
    const amount = await signedInOf(context).prices.load({ offerId: id, country, billingCycle });
    const currencyCode = context.catalogue.market(country)?.currencyCode;
    return amount !== null && currencyCode ? { amount, currencyCode } : null;
  }
}

const soldIn = (offers: readonly Offer[], market: string | null, catalogue: Context['catalogue']): Offer[] =>
  offers.filter((offer) => isSoldAnywhereIn(catalogue, offer, market));

/** The shelves. */
@Resolver(() => OfferCategoryType)
export class OfferCategoriesResolver {
  @FieldResolver()
  name(@Root() { name }: OfferCategory, @Ctx() { locale }: Context): string {
    return wordIn(name, locale);
  }
}

/** What customers accept. */
@Resolver(() => AgreementTemplateType)
export class AgreementTemplatesResolver {
  @Query(() => [AgreementTemplateType], {
    description: 'The agreements of one cloud, oldest first; empty where it has none. Open to everyone.',
  })
  agreementTemplates(
    @Arg('cloud', () => Cloud, { defaultValue: Cloud.PUBLIC, nullable: true, description: 'The cloud.' })
    cloud: Cloud | null,
    @Ctx() context: Context,
  ): AgreementTemplate[] {
    return catalogueOf(context).agreementTemplates.filter(({ clouds }) => clouds.includes(cloud ?? 'PUBLIC'));
  }

  @FieldResolver()
  isLatest(@Root() template: AgreementTemplate, @Ctx() { deps }: Context): boolean {
    return isLatest(template, utcDay(deps.clock()));
  }

  @FieldResolver(() => URLScalar, {
    description:
      'Where Microsoft serves the agreement’s text for a country and language (Partner Center’s REST API).',
  })
  documentUrl(
    @Root() { microsoftTemplateId }: AgreementTemplate,
    @Arg('country', () => CountryCodeScalar, { description: 'The customer’s country or region.' })
    country: string,
    @Arg('language', () => LocaleScalar, { description: 'The language to read it in.' }) language: string,
  ): string {
    const query = new URLSearchParams({ country, language });
    return `https://api.partnercenter.microsoft.com/v1/agreementtemplates/${microsoftTemplateId}/document?${query}`;
  }
}
