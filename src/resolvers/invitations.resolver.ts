import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { InputIds } from '../schema/global-ids.ts';
import {
  AcceptRelationshipInvitationInput,
  DeclineRelationshipInvitationInput,
} from '../schema/inputs/relationships.ts';
import {
  AcceptRelationshipInvitationPayload,
  DeclineRelationshipInvitationPayload,
  type InvitationPayload,
} from '../schema/payloads/relationships.ts';
import { RelationshipInvitationType } from '../schema/types/relationships.ts';
import { acceptInvitation } from '../services/relationships/accept-invitation.ts';
import { declineInvitation } from '../services/relationships/decline-invitation.ts';
import {
  type AdministratorCaller,
  type InvitationResult,
  readInvitation,
} from '../services/relationships/invitations.ts';
import { administratorOf, type Context } from './context.ts';
import { toUserErrors } from './user-errors.ts';

const inputs = 'All that the mutation takes.';
const who = 'For a customer’s own global administrator (`customerAdministrator`) alone, else FORBIDDEN.';

/** What a customer's own administrator answers. */
@Resolver()
export class InvitationsResolver {
  @Query(() => RelationshipInvitationType, {
    nullable: true,
    description: `What is behind the link of a relationship request, while it can be answered; null for every other token. ${who}`,
  })
  async relationshipInvitation(
    @Arg('token', () => String, { description: 'What follows `#` in the link.' }) token: string,
    @Ctx() context: Context,
  ) {
    return readInvitation(context.deps, administratorOf(context), token);
  }

  @Mutation(() => AcceptRelationshipInvitationPayload, {
    description: `Starts a relationship with the partner that asks, or the one that has ended anew; subscriptions stay as they are, this partner’s and those of others. An invitation works once; repeating the call changes nothing. ${who}`,
  })
  async acceptRelationshipInvitation(
    @Arg('input', () => AcceptRelationshipInvitationInput, { description: inputs })
    { token, signer, agreementTemplateId }: AcceptRelationshipInvitationInput,
    @Ctx() context: Context,
  ): Promise<InvitationPayload> {
    const ids = new InputIds();
    const templateId =
      agreementTemplateId == null
        ? null
        : ids.read('AgreementTemplate', agreementTemplateId, ['agreementTemplateId']);
    const acceptance = { token, templateId, signer: signer ?? null };
    return toPayload(await acceptInvitation(context.deps, callerOf(context), acceptance), ids, context);
  }

  @Mutation(() => DeclineRelationshipInvitationPayload, {
    description: `Declines for good; the partner is not told by whom. Repeating the call changes nothing. ${who}`,
  })
  async declineRelationshipInvitation(
    @Arg('input', () => DeclineRelationshipInvitationInput, { description: inputs })
    { token }: DeclineRelationshipInvitationInput,
    @Ctx() context: Context,
  ): Promise<InvitationPayload> {
    const result = await declineInvitation(context.deps, callerOf(context), token);
    return toPayload(result, new InputIds(), context);
  }
}

const callerOf = (context: Context): AdministratorCaller => ({
  administrator: administratorOf(context),
  requestId: context.requestId,
});

const toPayload = (
  { invitation, findings, isReplayed = false }: InvitationResult,
  ids: InputIds,
  context: Context,
): InvitationPayload => {
  context.outcome.isReplayed ||= isReplayed;
  return { invitation, userErrors: toUserErrors(ids.judge(findings), context) };
};
