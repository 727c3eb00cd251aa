import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RelationshipRequest } from '../entities/relationship-request.ts';
import { requestStateAt } from '../onboarding/relationship-states.ts';
import { draftMail } from '../schema/email-drafts.ts';
import { InputIds } from '../schema/global-ids.ts';
import { ForwardArgs } from '../schema/inputs/paging.ts';
import {
  CancelRelationshipRequestInput,
  RequestCustomerRelationshipInput,
} from '../schema/inputs/relationships.ts';
import {
  CancelRelationshipRequestPayload,
  type RelationshipRequestPayload,
  RequestCustomerRelationshipPayload,
} from '../schema/payloads/relationships.ts';
import { RelationshipRequestConnectionType, RelationshipRequestType } from '../schema/types/relationships.ts';
import { cancelRequest } from '../services/relationships/cancel-request.ts';
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

const toPayload = (
  { relationshipRequest, findings, isReplayed = false }: RequestResult,
  ids: InputIds,
  context: Context,
): RelationshipRequestPayload => {
  context.outcome.isReplayed ||= isReplayed;
  return { relationshipRequest, userErrors: toUserErrors(ids.judge(findings), context) };
};
