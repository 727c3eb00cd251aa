import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Customer } from '../entities/customer.ts';
import type { RelationshipRequest } from '../entities/relationship-request.ts';
import { requestStateAt } from '../onboarding/relationship-states.ts';
import { draftMail } from '../schema/email-drafts.ts';
import { InputIds } from '../schema/global-ids.ts';
import { ForwardArgs } from '../schema/inputs/paging.ts';
import {
  CancelRelationshipRequestInput,
  ConfirmCustomerAgreementInput,
  EndCustomerRelationshipInput,
  RequestCustomerRelationshipInput,
} from '../schema/inputs/relationships.ts';
import {
  CancelRelationshipRequestPayload,
  ConfirmCustomerAgreementPayload,
  EndCustomerRelationshipPayload,
  type RelationshipRequestPayload,
  RequestCustomerRelationshipPayload,
} from '../schema/payloads/relationships.ts';
import { RelationshipRequestConnectionType, RelationshipRequestType } from '../schema/types/relationships.ts';
import { cancelRequest } from '../services/relationships/cancel-request.ts';
import { confirmCustomerAgreement } from '../services/relationships/confirm-agreement.ts';
import { endRelationship, type RelatedCustomer } from '../services/relationships/end-relationship.ts';
import { invitationUrlOf } from '../services/relationships/invitation-token.ts';
import { listRequests } from '../services/relationships/reads.ts';
import { type RequestResult, requestRelationship } from '../services/relationships/request-relationship.ts';
import { type Context, callerOf, signedInOf } from './context.ts';
import { toUserErrors } from './user-errors.ts';

const inputs = 'All that the mutation takes.';

/** Asking customers who are there already. */
@Resolver(() => RelationshipRequestType)
export class RelationshipsResolver {
  @Query(() => RelationshipRequestConnectionType, {
    description:
      'What the partner has asked customers for, newest first. Needs REQUEST_RELATIONSHIPS, else FORBIDDEN.',
  })
  async relationshipRequests(@Args(() => ForwardArgs) page: ForwardArgs, @Ctx() context: Context) {
    return listRequests(context.deps.database, callerOf(context), page);
  }

  @Mutation(() => RequestCustomerRelationshipPayload, {
    description:
      'Makes an invitation for a customer who is there already, with this partner or with others: a link, and a mail for the partner to send. One invitation links the customer to a provider and its reseller at once, whichever of them asks. RELATIONSHIP_NOT_APPLICABLE in the cloud for US Government. Needs REQUEST_RELATIONSHIPS, else FORBIDDEN.',
  })
  async requestCustomerRelationship(
    @Arg('input', () => RequestCustomerRelationshipInput, { description: inputs })
    input: RequestCustomerRelationshipInput,
    @Ctx() context: Context,
  ): Promise<RelationshipRequestPayload> {
    const ids = new InputIds();
    const { indirectResellerId, ...choice } = input;
    const resellerId =
      indirectResellerId == null
        ? null
        : ids.read('IndirectReseller', indirectResellerId, ['indirectResellerId']);
    const result = await requestRelationship(context.deps, callerOf(context), { ...choice, resellerId });
    return toPayload(result, ids, context);
  }

  @Mutation(() => CancelRelationshipRequestPayload, {
    description:
      'Takes a request back: its link no longer works. Repeating it changes nothing. Needs REQUEST_RELATIONSHIPS, else FORBIDDEN.',
  })
  async cancelRelationshipRequest(
    @Arg('input', () => CancelRelationshipRequestInput, { description: inputs })
    input: CancelRelationshipRequestInput,
    @Ctx() context: Context,
  ): Promise<RelationshipRequestPayload> {
    const ids = new InputIds();
    const id = ids.read('RelationshipRequest', input.relationshipRequestId, ['relationshipRequestId']);
    return toPayload(await cancelRequest(context.deps, callerOf(context), id), ids, context);
  }

  @Mutation(() => EndCustomerRelationshipPayload, {
    description:
      'Ends the partner’s own relationship with a customer: it leaves every list, and nothing more can be sold to it. The audit stays readable; a new request brings it back. Other partners’ relationships stay. A second call is NOT_FOUND. Needs REQUEST_RELATIONSHIPS and MANAGE_SUBSCRIPTIONS, else FORBIDDEN.',
  })
  async endCustomerRelationship(
    @Arg('input', () => EndCustomerRelationshipInput, { description: inputs })
    input: EndCustomerRelationshipInput,
    @Ctx() context: Context,
  ): Promise<EndCustomerRelationshipPayload> {
    const ids = new InputIds();
    const customerId = ids.read('Customer', input.customerId, ['customerId']);
    const ref = { customerId, expectedVersion: input.expectedVersion };
    const result = await endRelationship(context.deps, callerOf(context), ref);
    return {
      customer: showRelated(result, context),
      userErrors: toUserErrors(ids.judge(result.findings), context),
    };
  }

  @Mutation(() => ConfirmCustomerAgreementPayload, {
    description:
      'Attests that a customer has accepted the agreement: another person, or the newer agreement. Each confirmation is kept, and each partner of a customer confirms for itself. With an `Idempotency-Key` header a repeated call answers with the first one’s confirmation. Needs CONFIRM_AGREEMENTS, else FORBIDDEN.',
  })
  async confirmCustomerAgreement(
    @Arg('input', () => ConfirmCustomerAgreementInput, { description: inputs })
    { acceptedOn, signer, ...input }: ConfirmCustomerAgreementInput,
    @Ctx() context: Context,
  ): Promise<ConfirmCustomerAgreementPayload> {
    const ids = new InputIds();
    const customerId = ids.read('Customer', input.customerId, ['customerId']);
    const templateId = ids.read('AgreementTemplate', input.agreementTemplateId, ['agreementTemplateId']);
    const {
      findings,
      isReplayed = false,
      ...confirmed
    } = await confirmCustomerAgreement(context.deps, callerOf(context), customerId, {
      templateId,
      acceptedOn,
      signer: signer ?? null,
    });
    context.outcome.isReplayed ||= isReplayed;
    return { ...confirmed, userErrors: toUserErrors(ids.judge(findings), context) };
  }

  @FieldResolver()
  state(@Root() row: RelationshipRequest, @Ctx() { deps }: Context) {
    return requestStateAt(row, deps.clock());
  }

  @FieldResolver()
  invitationUrl(@Root() row: RelationshipRequest, @Ctx() { deps }: Context): URL {
    return invitationUrlOf(row, deps);
  }

  @FieldResolver()
  async emailDraft(@Root() row: RelationshipRequest, @Ctx() context: Context) {
    const { viewer, loaders } = signedInOf(context);
    const partnership = row.resellerId === null ? null : await loaders.reseller.load(row.resellerId);
    const invitation = {
      sender: viewer.partner.name,
      partner: partnership?.provider.name ?? viewer.partner.name,
      reseller: partnership?.reseller.name ?? null,
      withDelegatedAdmin: row.withDelegatedAdmin,
      url: invitationUrlOf(row, context.deps).href,
      expiresAt: row.expiresAt,
    };
    return draftMail(invitation, row.language);
  }

  @FieldResolver()
  async indirectReseller(@Root() { resellerId }: RelationshipRequest, @Ctx() context: Context) {
    return resellerId && signedInOf(context).loaders.reseller.load(resellerId);
  }

  @FieldResolver()
  async customer(@Root() { state, customerId }: RelationshipRequest, @Ctx() context: Context) {
    return state === 'ACCEPTED' && customerId ? signedInOf(context).loaders.customer.load(customerId) : null;
  }
}

/** By now the loaders may no longer find the relationship that the customer's fields are read from. */
const showRelated = ({ customer, relationship }: RelatedCustomer, context: Context): Customer | null => {
  if (customer && relationship)
    signedInOf(context).loaders.relationshipByCustomer.clear(customer.id).prime(customer.id, relationship);
  return customer;
};

const toPayload = (
  { relationshipRequest, findings, isReplayed = false }: RequestResult,
  ids: InputIds,
  context: Context,
): RelationshipRequestPayload => {
  context.outcome.isReplayed ||= isReplayed;
  return { relationshipRequest, userErrors: toUserErrors(ids.judge(findings), context) };
};
