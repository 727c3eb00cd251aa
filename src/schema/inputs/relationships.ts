import { Field, ID, InputType } from 'type-graphql';
import { LocaleScalar } from '../scalars.ts';
import { ContactInput } from './onboarding.ts';

const token =
  'What follows `#` in the link. User errors: NOT_FOUND; INVITATION_EXPIRED where it was answered or taken back, or is too old.';

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

@InputType('AcceptRelationshipInvitationInput', {
  description:
    'Input of `acceptRelationshipInvitation`. User errors at `token` besides: RELATIONSHIP_ALREADY_EXISTS; MARKET_NOT_AUTHORIZED where the customer is outside the partner’s CSP region or cloud; RESELLER_NOT_ACTIVE where the reseller can no longer be chosen.',
})
export class AcceptRelationshipInvitationInput {
  @Field(() => String, { description: token })
  token!: string;
  @Field(() => ContactInput, {
    nullable: true,
    description:
      'Who accepts the agreement; absent or null: the customer’s primary contact. Read only beside `agreementTemplateId`.',
  })
  signer?: ContactInput | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'The agreement that is accepted today with it: one of `agreementTemplates`. Where `needsAgreement` is true its absence is AGREEMENT_REQUIRED. User errors: INVALID_ID, AGREEMENT_TEMPLATE_UNKNOWN, AGREEMENT_OUTDATED; AGREEMENT_NOT_APPLICABLE outside the public cloud.',
  })
  agreementTemplateId?: string | null;
}

@InputType('DeclineRelationshipInvitationInput', { description: 'Input of `declineRelationshipInvitation`.' })
export class DeclineRelationshipInvitationInput {
  @Field(() => String, { description: token })
  token!: string;
}
