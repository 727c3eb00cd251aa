import { Field, ID, InputType } from 'type-graphql';
import { LocaleScalar } from '../scalars.ts';

@InputType('RequestCustomerRelationshipInput', { description: 'Input of `requestCustomerRelationship`.' })
export class RequestCustomerRelationshipInput {
  @Field(() => Boolean, {
    description:
      'Whether to ask for delegated administration rights too. Only in the public cloud can it be false, else DELEGATED_ADMIN_REQUIRED.',
  })
  withDelegatedAdmin!: boolean;
  @Field(() => ID, {
    nullable: true,
    description:
      'For an indirect provider: the reseller that would look after the customer; absent or null for none. User errors: INVALID_ID, NOT_FOUND, RESELLER_NOT_ALLOWED, RESELLER_NOT_ACTIVE, RESELLER_AGREEMENT_MISSING, MARKET_NOT_AUTHORIZED.',
  })
  indirectResellerId?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'For an indirect reseller: the MPN id of the provider that would sell. REQUIRED where it has several active ones; absent: the only one. User errors: NOT_FOUND, RESELLER_NOT_ACTIVE, RESELLER_AGREEMENT_MISSING, MARKET_NOT_AUTHORIZED; RESELLER_NOT_ALLOWED for other partners.',
  })
  indirectProviderMpnId?: string | null;
  @Field(() => LocaleScalar, {
    nullable: true,
    description:
      'What the mail is written in: a culture of any market, else CULTURE_NOT_SUPPORTED. Absent: the first one of the partner’s own market.',
  })
  language?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'At most 255 characters; the request’s `Idempotency-Key` header where it is absent. For a day, the same key with the same input answers with the request made first (`extensions.replayed`), with another input IDEMPOTENCY_KEY_REUSED.',
  })
  idempotencyKey?: string | null;
}

@InputType('CancelRelationshipRequestInput', { description: 'Input of `cancelRelationshipRequest`.' })
export class CancelRelationshipRequestInput {
  @Field(() => ID, {
    description:
      'The request. User errors: INVALID_ID, NOT_FOUND; INVALID_STATE where it was answered or has expired.',
  })
  relationshipRequestId!: string;
}
