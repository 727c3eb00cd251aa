import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, LocaleScalar } from '../scalars.ts';
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

@InputType('EndCustomerRelationshipInput', { description: 'Input of `endCustomerRelationship`.' })
export class EndCustomerRelationshipInput {
  @Field(() => ID, {
    description:
      'The customer. User errors: INVALID_ID, NOT_FOUND; RELATIONSHIP_HAS_ACTIVE_SUBSCRIPTIONS while a subscription that this partner sold it is neither suspended, expired nor deleted.',
  })
  customerId!: string;
  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the customer that the caller has seen; VERSION_CONFLICT where it is another by now. Absent: whatever it is.',
  })
  expectedVersion?: number | null;
}

@InputType('ConfirmCustomerAgreementInput', { description: 'Input of `confirmCustomerAgreement`.' })
export class ConfirmCustomerAgreementInput {
  @Field(() => ID, { description: 'The customer. User errors: INVALID_ID, NOT_FOUND.' })
  customerId!: string;
  @Field(() => ID, {
    description:
      'What was accepted: one of `agreementTemplates`. User errors: INVALID_ID, AGREEMENT_TEMPLATE_UNKNOWN, AGREEMENT_OUTDATED; AGREEMENT_NOT_APPLICABLE outside the public cloud.',
  })
  agreementTemplateId!: string;
  @Field(() => DateScalar, {
    description: 'The day of acceptance, not after today (UTC): AGREEMENT_DATE_IN_FUTURE.',
  })
  acceptedOn!: string;
  @Field(() => ContactInput, {
    nullable: true,
    description:
      'Who accepted it; absent or null: the customer’s primary contact. First name, last name and e-mail are required. The same person as in the newest confirmation is AGREEMENT_ALREADY_CONFIRMED, unless the agreement is a newer one: another day alone says nothing new.',
  })
  signer?: ContactInput | null;
}
