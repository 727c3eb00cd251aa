import { Field, InputType } from 'type-graphql';
import { BillingCycle } from '../../onboarding/enums.ts';
import { CountryCodeScalar, DecimalScalar } from '../scalars.ts';

@InputType('PriceInput', {
  description:
    'One row of the partner’s own price sheet. It adds a price or takes the place of the one there; the same offer, market and cycle twice in one input is DUPLICATE_ROW.',
})
export class PriceInput {
  @Field(() => String, {
    description: 'Microsoft’s published offer id, as the catalogue spells it. User error: NOT_FOUND.',
  })
  microsoftOfferId!: string;
  @Field(() => CountryCodeScalar, {
    description:
      'The customers’ market; the price is in its currency. User errors: COUNTRY_NOT_SUPPORTED where it is no market, MARKET_NOT_AUTHORIZED where it is outside the partner’s CSP region or cloud.',
  })
  country!: string;
  @Field(() => BillingCycle, {
    description: 'How often it is billed: one of the offer’s cycles, else BILLING_CYCLE_NOT_SUPPORTED.',
  })
  billingCycle!: BillingCycle;
  @Field(() => DecimalScalar, {
    description:
      'The price of one unit for one billing period, without tax: from 0 to 100000000000, at most four decimal places in every currency, else PRICE_INVALID.',
  })
  unitPrice!: string;
}

@InputType('ImportPricesInput', {
  description: 'Input of `importPrices`. One wrong row and nothing is saved.',
})
export class ImportPricesInput {
  @Field(() => [PriceInput], {
    description:
      'The rows to add or change, at most 1,000: TOO_MANY_LINES. Prices that they do not name stay as they are.',
  })
  prices!: PriceInput[];
}
