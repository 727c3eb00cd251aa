import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { InputIds } from '../schema/global-ids.ts';
import {
  AcceptResellerPartnershipInput,
  DeactivateResellerPartnershipInput,
  RequestResellerPartnershipInput,
} from '../schema/inputs/partnerships.ts';
import {
  AcceptResellerPartnershipPayload,
  DeactivateResellerPartnershipPayload,
  RequestResellerPartnershipPayload,
} from '../schema/payloads/partnerships.ts';
import { IndirectProviderType } from '../schema/types/indirect-provider.ts';
import { acceptPartnership } from '../services/partnerships/accept-partnership.ts';
import { deactivatePartnership } from '../services/partnerships/deactivate-partnership.ts';
import { listProviders } from '../services/partnerships/providers.ts';
import { requestPartnership } from '../services/partnerships/request-partnership.ts';
import { invitationUrlOf } from '../services/relationships/invitation-token.ts';
import { type Context, callerOf } from './context.ts';
import { toUserErrors } from './user-errors.ts';

const inputs = 'All that the mutation takes.';

/** Indirect providers and their resellers finding each other, and parting. */
@Resolver()
export class PartnershipsResolver {
  @Query(() => [IndirectProviderType], {
    description:
      'The providers of the calling indirect reseller, at most 100; partners of other types have none. Needs READ_CUSTOMERS, else FORBIDDEN.',
  })
  async indirectProviders(@Ctx() context: Context): Promise<IndirectProviderType[]> {
    const found = await listProviders(context.deps.database, callerOf(context));
    return found.map(({ state, provider: { name, mpnId, country } }) => ({ name, mpnId, country, state }));
  }

  @Mutation(() => RequestResellerPartnershipPayload, {
    description:
      'Makes a link for an indirect reseller to become one of the calling provider’s. RESELLER_NOT_ALLOWED for partners of other types. Needs MANAGE_PARTNERSHIPS, else FORBIDDEN.',
  })
  async requestResellerPartnership(
    @Arg('input', () => RequestResellerPartnershipInput, { description: inputs })
    { idempotencyKey = null }: RequestResellerPartnershipInput,
    @Ctx() context: Context,
  ): Promise<RequestResellerPartnershipPayload> {
    const { deps, outcome } = context;
    const result = await requestPartnership(deps, callerOf(context), idempotencyKey);
    const { invitation, findings, isReplayed = false } = result;
    outcome.isReplayed ||= isReplayed;
    return {
      invitationUrl: invitation && urlOf(invitationUrlOf(invitation, deps)),
      expiresAt: invitation?.expiresAt ?? null,
      userErrors: toUserErrors(findings, context),
    };
  }

  @Mutation(() => AcceptResellerPartnershipPayload, {
    description:
      'Makes the calling indirect reseller one of the provider’s that has made the link. Repeating it changes nothing. Needs MANAGE_PARTNERSHIPS, else FORBIDDEN.',
  })
  async acceptResellerPartnership(
    @Arg('input', () => AcceptResellerPartnershipInput, { description: inputs })
    { token }: AcceptResellerPartnershipInput,
    @Ctx() context: Context,
  ): Promise<AcceptResellerPartnershipPayload> {
    const result = await acceptPartnership(context.deps, callerOf(context), token);
    const { isAccepted, findings, isReplayed = false } = result;
    context.outcome.isReplayed ||= isReplayed;
    return { isAccepted, userErrors: toUserErrors(findings, context) };
  }

  @Mutation(() => DeactivateResellerPartnershipPayload, {
    description:
      'The provider no longer chooses the reseller for customers; it keeps those that it has. A new link makes it active again. Repeating it changes nothing. Needs MANAGE_PARTNERSHIPS, else FORBIDDEN.',
  })
  async deactivateResellerPartnership(
    @Arg('input', () => DeactivateResellerPartnershipInput, { description: inputs })
    { indirectResellerId }: DeactivateResellerPartnershipInput,
    @Ctx() context: Context,
  ): Promise<DeactivateResellerPartnershipPayload> {
    const ids = new InputIds();
    const id = ids.read('IndirectReseller', indirectResellerId, ['indirectResellerId']);
    const { reseller, findings } = await deactivatePartnership(context.deps, callerOf(context), id);
    return { indirectReseller: reseller, userErrors: toUserErrors(ids.judge(findings), context) };
  }
}

/** The page of the invitations answers customers; it is told whom this one is for. */
const urlOf = (url: URL): URL => {
  url.searchParams.set('for', 'reseller');
  return url;
};
