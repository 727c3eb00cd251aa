import { Field, ObjectType } from 'type-graphql';
import type { Address, Contact } from '../../onboarding/draft.ts';
import { CountryCodeScalar, CurrencyScalar, DecimalScalar } from '../scalars.ts';

@ObjectType('Money', { description: 'An exact amount of one currency.' })
export class MoneyType {
  @Field(() => DecimalScalar, { description: 'The amount, without tax.' })
  amount!: string;
  @Field(() => CurrencyScalar, { description: 'The market’s currency.' })
  currencyCode!: string;
}

@ObjectType('Address', { description: 'A postal address; `market` tells what its country asks for.' })
export class AddressType implements Address {
  @Field(() => String, { nullable: true, description: 'Street and number; null while not given.' })
  addressLine1!: string | null;
  @Field(() => String, { nullable: true, description: 'More of the address; null where there is none.' })
  addressLine2!: string | null;
  @Field(() => String, { nullable: true, description: 'City or town; null while not given.' })
  city!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'State or province, by its code where the country has a list; null where there is none.',
  })
  state!: string | null;
  @Field(() => String, { nullable: true, description: 'Postal code; null where there is none.' })
  postalCode!: string | null;
  @Field(() => CountryCodeScalar, { nullable: true, description: 'Country or region; null while not given.' })
  country!: string | null;
}

@ObjectType('Contact', { description: 'A person at the customer.' })
export class ContactType implements Contact {
  @Field(() => String, { nullable: true, description: 'Given name; null while not given.' })
  firstName!: string | null;
  @Field(() => String, { nullable: true, description: 'Middle name; null where there is none.' })
  middleName!: string | null;
  @Field(() => String, { nullable: true, description: 'Family name; null while not given.' })
  lastName!: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address; null while not given.' })
  email!: string | null;
  @Field(() => String, { nullable: true, description: 'Phone number as entered; null while not given.' })
  phoneNumber!: string | null;
}
