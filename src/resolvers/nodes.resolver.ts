import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { AgreementAcceptance } from '../entities/agreement-acceptance.ts';
import type { Permission } from '../onboarding/enums.ts';
import { AgreementAcceptanceType } from '../schema/types/agreement.ts';
import { NodeType } from '../schema/types/node.ts';
import { authorize } from '../services/caller.ts';
import { BadInputError } from '../services/errors.ts';
import { type NodeName, parseGlobalId } from '../services/global-ids.ts';
import { type Context, catalogueOf, signedInOf } from './context.ts';

type Find = (context: Context, uuid: string) => object | null | undefined | Promise<object | null>;

const loadersFor = (context: Context, permission: Permission) => {
  const signedIn = signedInOf(context);
  authorize(signedIn.viewer, permission);
  return signedIn.loaders;
};
const readable = (context: Context) => loadersFor(context, 'READ_CUSTOMERS');

/** How each type is found by its id; what the caller may not see is not found. */
const finders: Readonly<Record<NodeName, Find>> = {
  Offer: (context, uuid) => catalogueOf(context).offer(uuid),
  OfferCategory: (context, uuid) => catalogueOf(context).categoryById(uuid),
  Market: (context, uuid) => catalogueOf(context).marketById(uuid),
  AgreementTemplate: (context, uuid) => catalogueOf(context).agreementTemplate(uuid),
  Partner: (context, uuid) => {
    const { partner } = signedInOf(context).viewer;
    return partner.id === uuid ? partner : null;
  },
  IndirectReseller: (context, uuid) => readable(context).reseller.load(uuid),
  Customer: (context, uuid) => readable(context).customer.load(uuid),
  Subscription: (context, uuid) => readable(context).subscription.load(uuid),
  Order: (context, uuid) => readable(context).order.load(uuid),
  AgreementAcceptance: (context, uuid) => readable(context).acceptance.load(uuid),
  CustomerOnboarding: (context, uuid) => readable(context).onboarding.load(uuid),
  AuditRecord: (context, uuid) => loadersFor(context, 'READ_AUDIT').auditRecord.load(uuid),
  WebhookEndpoint: (context, uuid) => loadersFor(context, 'MANAGE_WEBHOOKS').webhookEndpoint.load(uuid),
  WebhookDelivery: (context, uuid) => loadersFor(context, 'MANAGE_WEBHOOKS').webhookDelivery.load(uuid),
  RelationshipRequest: (context, uuid) =>
    loadersFor(context, 'REQUEST_RELATIONSHIPS').relationshipRequest.load(uuid),
  ApiKey: (context, uuid) => loadersFor(context, 'MANAGE_API_KEYS').apiKey.load(uuid),
};

const maximumIds = 100;

/** Relay's look-up of anything by its id. */
@Resolver(() => AgreementAcceptanceType)
export class NodesResolver {
  @Query(() => NodeType, {
    nullable: true,
    description:
      'Anything by its id; null where the caller may see nothing of this id. A malformed id is BAD_USER_INPUT.',
  })
  async node(
    @Arg('id', () => ID, { description: 'An id that this API gave.' }) id: string,
    @Ctx() context: Context,
  ) {
    return find(id, context);
  }

  @Query(() => [NodeType], {
    nullable: 'items',
    description:
      'Several at once, in the order asked for, at most 100; null where the caller may see nothing of an id.',
  })
  async nodes(
    @Arg('ids', () => [ID], { description: 'Ids that this API gave; a malformed one is BAD_USER_INPUT.' })
    ids: string[],
    @Ctx() context: Context,
  ) {
    if (ids.length > maximumIds) throw new BadInputError(`At most ${maximumIds} ids at once.`);
    return Promise.all(ids.map((id) => find(id, context)));
  }

  @FieldResolver()
  template(@Root() { templateId }: AgreementAcceptance, @Ctx() { catalogue }: Context) {
    return catalogue.agreementTemplate(templateId);
  }
}

const find = async (id: string, context: Context): Promise<object | null> => {
  const parsed = parseGlobalId(id);
  if (!parsed) throw new BadInputError('The argument is no id of this API.');
  return (await finders[parsed.name](context, parsed.uuid)) ?? null;
};
