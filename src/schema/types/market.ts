import { Field, ObjectType } from 'type-graphql';
import type { Market } from '../../entities/market.ts';
import { CountryCodeScalar, CurrencyScalar, LocaleScalar } from '../scalars.ts';
import { NodeType } from './node.ts';

@ObjectType('State', { description: 'A state, province or region that an address may name.' })
export class StateType {
  @Field(() => String, { description: 'What the address must hold, such as `WA`.' })
  code!: string;
  @Field(() => String, {
    description:
      'Its name, such as `Washington`: in the reader’s language where that is one of the country’s and known, in English otherwise.',
  })
  name!: string;
}

@ObjectType('AddressRules', {
  description: 'What a form must ask for in this country, so that a front end can check before it sends.',
})
export class AddressRulesType {
  @Field(() => Boolean, { description: 'Whether an address without a city is incomplete.' })
  isCityRequired!: boolean;
  @Field(() => Boolean, { description: 'Whether an address without a state is incomplete.' })
  isStateRequired!: boolean;
  @Field(() => [StateType], { description: 'The states to choose from; empty where any text is taken.' })
  states!: StateType[];
  @Field(() => Boolean, { description: 'Whether an address without a postal code is incomplete.' })
  isPostalCodeRequired!: boolean;
  @Field(() => String, {
    nullable: true,
    description:
      'A regular expression (JavaScript’s, no flags) for postal codes; null where any text is taken.',
  })
  postalCodePattern!: string | null;
  @Field(() => String, { nullable: true, description: 'A postal code that fits; null without a pattern.' })
  postalCodeExample!: string | null;
}

@ObjectType('RegistrationNumberRules', {
  description: 'A company’s registration number: mandatory in eleven countries, refused in every other one.',
})
export class RegistrationNumberRulesType {
  @Field(() => Boolean, { description: 'Whether a customer without a number is incomplete.' })
  isRequired!: boolean;
  @Field(() => Boolean, { description: 'Whether a number may be given at all.' })
  isSupported!: boolean;
  @Field(() => String, {
    nullable: true,
    description:
      'A regular expression (JavaScript’s, no flags) for the number; null where it is not supported.',
  })
  pattern!: string | null;
  @Field(() => String, { nullable: true, description: 'A made-up number that fits; null without a pattern.' })
  example!: string | null;
}

@ObjectType('Market', {
  implements: NodeType,
  description: 'A country or region in which offers are sold, with its rules for customers there.',
})
export class MarketType extends NodeType implements Pick<Market, 'country' | 'region' | 'cultures'> {
  @Field(() => CountryCodeScalar, { description: 'Its code.' })
  country!: string;
  @Field(() => String, { description: 'Its name in the reader’s language.' })
  name!: string;
  @Field(() => String, { description: 'The CSP region it belongs to; a partner sells only inside its own.' })
  region!: string;
  @Field(() => CurrencyScalar, {
    description: 'What is billed there; a customer’s currency follows from it.',
  })
  currencyCode!: string;
  @Field(() => LocaleScalar, { description: 'The culture of a customer that chooses none.' })
  defaultCulture!: string;
  @Field(() => [LocaleScalar], {
    description: 'The cultures that a customer may choose, the local one first.',
  })
  cultures!: string[];
  @Field(() => [String], {
    description: 'The names of `cultures` in the reader’s language, in the same order.',
  })
  cultureNames!: string[];
  @Field(() => [String], { description: 'Language tags in use there.' })
  languages!: string[];
  @Field(() => [String], {
    description: 'The names of `languages` in the reader’s language, in the same order.',
  })
  languageNames!: string[];
  @Field(() => [String], { description: 'Calling codes without the plus sign.' })
  callingCodes!: string[];
  @Field(() => String, {
    nullable: true,
    description:
      'A regular expression (JavaScript’s, no flags) for phone numbers; null where any plausible one is taken.',
  })
  phonePattern!: string | null;
  @Field(() => Boolean, { description: 'Whether a primary contact without a phone number is incomplete.' })
  isPhoneRequired!: boolean;
  @Field(() => AddressRulesType, { description: 'What an address must look like.' })
  address!: AddressRulesType;
  @Field(() => RegistrationNumberRulesType, { description: 'What a registration number must look like.' })
  registrationNumber!: RegistrationNumberRulesType;
}
