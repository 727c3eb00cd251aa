import { Field, ID, ObjectType } from 'type-graphql';
import { type UserError, UserErrorType } from '../types/user-errors.ts';
import { WebhookDeliveryType, WebhookEndpointType } from '../types/webhook.ts';

const userErrors = 'All mistakes at once; empty when it was done.';
const endpoint = 'The endpoint as it stands now; null where none was found.';
const delivery = 'The delivery as it stands now; null where there are user errors.';
const secret = 'The signing secret (Standard Webhooks form), shown this once.';

@ObjectType('CreateWebhookEndpointPayload', { description: 'Answer of `createWebhookEndpoint`.' })
export class CreateWebhookEndpointPayload {
  @Field(() => WebhookEndpointType, {
    nullable: true,
    description: 'The new endpoint; null where there are user errors.',
  })
  webhookEndpoint!: object | null;
  @Field(() => String, { nullable: true, description: `${secret} Null where there are user errors.` })
  secret!: string | null;
  @Field(() => [UserErrorType], { description: userErrors })
  userErrors!: UserError[];
}

@ObjectType('UpdateWebhookEndpointPayload', { description: 'Answer of `updateWebhookEndpoint`.' })
export class UpdateWebhookEndpointPayload {
  @Field(() => WebhookEndpointType, { nullable: true, description: endpoint })
  webhookEndpoint!: object | null;
  @Field(() => [UserErrorType], { description: userErrors })
  userErrors!: UserError[];
}

@ObjectType('DeleteWebhookEndpointPayload', { description: 'Answer of `deleteWebhookEndpoint`.' })
export class DeleteWebhookEndpointPayload {
  @Field(() => ID, { nullable: true, description: 'The id that is gone; null where there are user errors.' })
  deletedId!: string | null;
  @Field(() => [UserErrorType], { description: userErrors })
  userErrors!: UserError[];
}

@ObjectType('RotateWebhookSecretPayload', { description: 'Answer of `rotateWebhookSecret`.' })
export class RotateWebhookSecretPayload {
  @Field(() => WebhookEndpointType, { nullable: true, description: endpoint })
  webhookEndpoint!: object | null;
  @Field(() => String, { nullable: true, description: `${secret} Null where there are user errors.` })
  secret!: string | null;
  @Field(() => [UserErrorType], { description: userErrors })
  userErrors!: UserError[];
}

@ObjectType('SendTestWebhookPayload', { description: 'Answer of `sendTestWebhook`.' })
export class SendTestWebhookPayload {
  @Field(() => WebhookDeliveryType, { nullable: true, description: delivery })
  delivery!: object | null;
  @Field(() => [UserErrorType], { description: userErrors })
  userErrors!: UserError[];
}

@ObjectType('ResendWebhookDeliveryPayload', { description: 'Answer of `resendWebhookDelivery`.' })
export class ResendWebhookDeliveryPayload {
  @Field(() => WebhookDeliveryType, {
    nullable: true,
    description: 'The delivery as it stands now; null where none was found.',
  })
  delivery!: object | null;
  @Field(() => [UserErrorType], { description: userErrors })
  userErrors!: UserError[];
}
