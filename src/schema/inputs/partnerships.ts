import { Field, ID, InputType } from 'type-graphql';

@InputType('RequestResellerPartnershipInput', { description: 'Input of `requestResellerPartnership`.' })
export class RequestResellerPartnershipInput {
  @Field(() => String, {
    nullable: true,
    description:
      'The same key gives the same link within a day; at most 255 characters. The `Idempotency-Key` header says the same.',
  })
  idempotencyKey?: string | null;
}

@InputType('AcceptResellerPartnershipInput', { description: 'Input of `acceptResellerPartnership`.' })
export class AcceptResellerPartnershipInput {
  @Field(() => String, {
    description:
      'What follows `#` in the link. User errors: NOT_FOUND; INVITATION_EXPIRED; RESELLER_NOT_ALLOWED where the caller is no indirect reseller, MARKET_NOT_AUTHORIZED where the provider is of another CSP region or cloud, RESELLER_AGREEMENT_MISSING while the caller has not signed the Microsoft Partner Agreement.',
  })
  token!: string;
}

@InputType('DeactivateResellerPartnershipInput', { description: 'Input of `deactivateResellerPartnership`.' })
export class DeactivateResellerPartnershipInput {
  @Field(() => ID, { description: 'The reseller. User errors: INVALID_ID, NOT_FOUND.' })
  indirectResellerId!: string;
}
