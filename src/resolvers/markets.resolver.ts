import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Market } from '../entities/market.ts';
import { countryName, languageName } from '../schema/platform-names.ts';
import { CountryCodeScalar } from '../schema/scalars.ts';
import { statesIn } from '../schema/state-names.ts';
import { MarketType } from '../schema/types/market.ts';
import { type Context, catalogueOf } from './context.ts';

/** Where partners sell. */
@Resolver(() => MarketType)
export class MarketsResolver {
  @Query(() => [MarketType], { description: 'Every market of every cloud, by code. Open to everyone.' })
  markets(@Ctx() context: Context): readonly Market[] {
    return catalogueOf(context).markets;
  }

  @Query(() => MarketType, {
    nullable: true,
    description: 'One market; null where there is none. Open to everyone.',
  })
  market(
    @Arg('country', () => CountryCodeScalar, { description: 'Its code.' }) country: string,
    @Ctx() context: Context,
  ): Market | null {
    return catalogueOf(context).market(country) ?? null;
  }

  @FieldResolver()
  name(@Root() { country }: Market, @Ctx() { locale }: Context): string {
    return countryName(country, locale);
  }

  @FieldResolver()
  defaultCulture(@Root() { cultures }: Market) {
    return cultures[0];
  }

  @FieldResolver()
  cultureNames(@Root() { cultures }: Market, @Ctx() { locale }: Context): string[] {
    return cultures.map((culture) => languageName(culture, locale));
  }

  @FieldResolver()
  languages(@Root() { rules }: Market) {
    return rules.languages;
  }

  @FieldResolver()
  languageNames(@Root() { rules }: Market, @Ctx() { locale }: Context): string[] {
    return rules.languages.map((language) => languageName(language, locale));
  }

  @FieldResolver()
  callingCodes(@Root() { rules }: Market) {
    return rules.callingCodes;
  }

  @FieldResolver()
  phonePattern(@Root() { rules }: Market) {
    return rules.phonePattern;
  }

  @FieldResolver()
  isPhoneRequired(@Root() { rules }: Market) {
    return rules.isPhoneRequired;
  }

  @FieldResolver()
  address(@Root() { country, rules }: Market, @Ctx() { locale }: Context) {
    return { ...rules, states: statesIn(country, rules.states, locale) };
  }

  @FieldResolver()
  registrationNumber(@Root() { rules }: Market) {
    return {
      isRequired: rules.isRegistrationNumberRequired,
      isSupported: rules.isRegistrationNumberSupported,
      pattern: rules.registrationNumberPattern,
      example: rules.registrationNumberExample,
    };
  }
}
