import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { WebhookEndpoint } from '../entities/webhook-endpoint.ts';
import { InputIds } from '../schema/global-ids.ts';
import { ForwardArgs } from '../schema/inputs/paging.ts';
import {
  CreateWebhookEndpointInput,
  DeleteWebhookEndpointInput,
  ResendWebhookDeliveryInput,
  RotateWebhookSecretInput,
  SendTestWebhookInput,
  UpdateWebhookEndpointInput,
} from '../schema/inputs/webhooks.ts';
import {
  CreateWebhookEndpointPayload,
  DeleteWebhookEndpointPayload,
  ResendWebhookDeliveryPayload,
  RotateWebhookSecretPayload,
  SendTestWebhookPayload,
  UpdateWebhookEndpointPayload,
} from '../schema/payloads/webhooks.ts';
import { WebhookDeliveryConnectionType, WebhookEndpointType } from '../schema/types/webhook.ts';
import {
  type DeliveryResult,
  listDeliveries,
  resendWebhookDelivery,
  sendTestWebhook,
} from '../services/webhooks/deliveries.ts';
import {
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  type EndpointResult,
  listWebhookEndpoints,
  rotateWebhookSecret,
  updateWebhookEndpoint,
} from '../services/webhooks/endpoints.ts';
import { type Context, callerOf } from './context.ts';
import { toUserErrors } from './user-errors.ts';

const inputs = 'All that the mutation takes.';

/** Endpoints for a partner's events, and what was delivered to them. */
@Resolver(() => WebhookEndpointType)
export class WebhooksResolver {
  @Query(() => [WebhookEndpointType], {
    description: 'The partner’s webhook endpoints, oldest first, at most 20. Needs MANAGE_WEBHOOKS.',
  })
  async webhookEndpoints(@Ctx() context: Context) {
    return listWebhookEndpoints(context.deps.database, callerOf(context));
  }

  @FieldResolver(() => WebhookDeliveryConnectionType, {
    description: 'What was posted, or is to be, newest first.',
  })
  async deliveries(
    @Root() endpoint: WebhookEndpoint,
    @Args(() => ForwardArgs) args: ForwardArgs,
    @Ctx() context: Context,
  ) {
    return listDeliveries(context.deps.database, callerOf(context), endpoint, args);
  }

  @Mutation(() => CreateWebhookEndpointPayload, {
    description:
      'Has events posted to a URL from now on, and makes the secret with which they are signed. Needs MANAGE_WEBHOOKS, else FORBIDDEN.',
  })
  async createWebhookEndpoint(
    @Arg('input', () => CreateWebhookEndpointInput, { description: inputs })
    input: CreateWebhookEndpointInput,
    @Ctx() context: Context,
  ) {
    return toEndpointPayload(
      await createWebhookEndpoint(context.deps, callerOf(context), input),
      new InputIds(),
      context,
    );
  }

  @Mutation(() => UpdateWebhookEndpointPayload, {
    description:
      'Changes an endpoint’s URL or events, turns it off or on. Needs MANAGE_WEBHOOKS, else FORBIDDEN.',
  })
  async updateWebhookEndpoint(
    @Arg('input', () => UpdateWebhookEndpointInput, { description: inputs })
    { webhookEndpointId, url, events, isEnabled }: UpdateWebhookEndpointInput,
    @Ctx() context: Context,
  ) {
    const ids = new InputIds();
    const id = readEndpointId(webhookEndpointId, ids);
    const given = {
      ...(url == null ? {} : { url }),
      ...(events == null ? {} : { events }),
      ...(isEnabled == null ? {} : { isEnabled }),
    };
    return toEndpointPayload(
      await updateWebhookEndpoint(context.deps, callerOf(context), id, given),
      ids,
      context,
    );
  }

  @Mutation(() => DeleteWebhookEndpointPayload, {
    description:
      'Removes an endpoint with its log; nothing that is pending is posted any more. Needs MANAGE_WEBHOOKS, else FORBIDDEN.',
  })
  async deleteWebhookEndpoint(
    @Arg('input', () => DeleteWebhookEndpointInput, { description: inputs })
    { webhookEndpointId }: DeleteWebhookEndpointInput,
    @Ctx() context: Context,
  ) {
    const ids = new InputIds();
    const id = readEndpointId(webhookEndpointId, ids);
    const result = await deleteWebhookEndpoint(context.deps, callerOf(context), id);
    return {
      deletedId: result.endpoint && webhookEndpointId,
      userErrors: toUserErrors(ids.judge(result.findings), context),
    };
  }

  @Mutation(() => RotateWebhookSecretPayload, {
    description:
      'Makes a new secret. For 24 hours every webhook is signed with both, the new one first; of two rotations within that time, the first secret is gone with the second. Needs MANAGE_WEBHOOKS, else FORBIDDEN.',
  })
  async rotateWebhookSecret(
    @Arg('input', () => RotateWebhookSecretInput, { description: inputs })
    { webhookEndpointId }: RotateWebhookSecretInput,
    @Ctx() context: Context,
  ) {
    const ids = new InputIds();
    const id = readEndpointId(webhookEndpointId, ids);
    return toEndpointPayload(await rotateWebhookSecret(context.deps, callerOf(context), id), ids, context);
  }

  @Mutation(() => SendTestWebhookPayload, {
    description:
      'Posts an event of type TEST to an endpoint, whatever its events are. Needs MANAGE_WEBHOOKS, else FORBIDDEN.',
  })
  async sendTestWebhook(
    @Arg('input', () => SendTestWebhookInput, { description: inputs })
    { webhookEndpointId }: SendTestWebhookInput,
    @Ctx() context: Context,
  ) {
    const ids = new InputIds();
    const id = readEndpointId(webhookEndpointId, ids);
    return toDeliveryPayload(await sendTestWebhook(context.deps, callerOf(context), id), ids, context);
  }

  @Mutation(() => ResendWebhookDeliveryPayload, {
    description:
      'Posts an event once more, under the same event id, whether it was delivered or given up. While an attempt is under way, nothing changes. Needs MANAGE_WEBHOOKS, else FORBIDDEN.',
  })
  async resendWebhookDelivery(
    @Arg('input', () => ResendWebhookDeliveryInput, { description: inputs })
    { webhookDeliveryId }: ResendWebhookDeliveryInput,
    @Ctx() context: Context,
  ) {
    const ids = new InputIds();
    const id = ids.read('WebhookDelivery', webhookDeliveryId, ['webhookDeliveryId']);
    return toDeliveryPayload(await resendWebhookDelivery(context.deps, callerOf(context), id), ids, context);
  }
}

const readEndpointId = (id: string, ids: InputIds): string =>
  ids.read('WebhookEndpoint', id, ['webhookEndpointId']);

const toEndpointPayload = (
  { endpoint, secret, findings, isReplayed = false }: EndpointResult,
  ids: InputIds,
  context: Context,
) => {
  context.outcome.isReplayed ||= isReplayed;
  return {
    webhookEndpoint: endpoint,
    secret,
    userErrors: toUserErrors(ids.judge(findings), context),
  };
};

const toDeliveryPayload = ({ delivery, findings }: DeliveryResult, ids: InputIds, context: Context) => ({
  delivery,
  userErrors: toUserErrors(ids.judge(findings), context),
});
