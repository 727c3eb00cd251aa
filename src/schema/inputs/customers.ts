import { Field, ID, InputType, Int } from 'type-graphql';
import { AddressInput, ContactInput } from './onboarding.ts';

const customerId = 'The customer. User errors: INVALID_ID, NOT_FOUND.';
const expectedVersion =
  'The version of the customer that the caller has seen; VERSION_CONFLICT where it is another by now.';

@InputType('UpdateCustomerInput', {
  description:
    'Input of `updateCustomer`. Absent means unchanged, null or blank means cleared; what cannot be cleared is REQUIRED then.',
})
export class UpdateCustomerInput {
  @Field(() => ID, { description: customerId })
  customerId!: string;
  @Field(() => Int, { description: expectedVersion })
  expectedVersion!: number;
  @Field(() => String, {
    nullable: true,
    description:
      'Registered name in full, 2 to 255 characters; else NAME_NOT_ACCEPTED. Every partner’s list shows the new one.',
  })
  companyName?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'One of the market’s cultures, else CULTURE_NOT_SUPPORTED; null means its default one.',
  })
  culture?: string | null;
  @Field(() => AddressInput, {
    nullable: true,
    description:
      'Registered address. Another country is COUNTRY_NOT_CHANGEABLE: domain, currency, offers and the CSP region all hang on it.',
  })
  address?: AddressInput | null;
  @Field(() => ContactInput, { nullable: true, description: 'Whom the partner and Microsoft turn to.' })
  primaryContact?: ContactInput | null;
}
