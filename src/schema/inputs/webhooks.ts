import { Field, ID, InputType } from 'type-graphql';
import { WebhookEventType } from '../../onboarding/enums.ts';
import { URLScalar } from '../scalars.ts';

const url =
  'An https URL of at most 2000 characters, at the standard port or one from 1024 up, without credentials, on the public internet; else URL_NOT_ACCEPTED or TOO_LONG.';
const events = 'Which events are posted, at least one; else REQUIRED. A repetition counts once.';
const endpointId = 'The endpoint. User errors: INVALID_ID, NOT_FOUND.';

@InputType('CreateWebhookEndpointInput', { description: 'Input of `createWebhookEndpoint`.' })
export class CreateWebhookEndpointInput {
  @Field(() => URLScalar, { description: `${url} TOO_MANY_WEBHOOK_ENDPOINTS where there are 20 already.` })
  url!: URL;
  @Field(() => [WebhookEventType], { description: events })
  events!: WebhookEventType[];
}

@InputType('UpdateWebhookEndpointInput', {
  description: 'Input of `updateWebhookEndpoint`. Absent or null means unchanged.',
})
export class UpdateWebhookEndpointInput {
  @Field(() => ID, { description: endpointId })
  webhookEndpointId!: string;
  @Field(() => URLScalar, { nullable: true, description: url })
  url?: URL | null;
  @Field(() => [WebhookEventType], { nullable: true, description: events })
  events?: WebhookEventType[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'False turns it off; true turns it on, and what is still pending is attempted anew.',
  })
  isEnabled?: boolean | null;
}

@InputType('DeleteWebhookEndpointInput', { description: 'Input of `deleteWebhookEndpoint`.' })
export class DeleteWebhookEndpointInput {
  @Field(() => ID, { description: endpointId })
  webhookEndpointId!: string;
}

@InputType('RotateWebhookSecretInput', { description: 'Input of `rotateWebhookSecret`.' })
export class RotateWebhookSecretInput {
  @Field(() => ID, { description: endpointId })
  webhookEndpointId!: string;
}

@InputType('SendTestWebhookInput', { description: 'Input of `sendTestWebhook`.' })
export class SendTestWebhookInput {
  @Field(() => ID, { description: `${endpointId} INVALID_STATE where it is turned off.` })
  webhookEndpointId!: string;
}

@InputType('ResendWebhookDeliveryInput', { description: 'Input of `resendWebhookDelivery`.' })
export class ResendWebhookDeliveryInput {
  @Field(() => ID, {
    description:
      'The delivery, in whatever state. User errors: INVALID_ID, NOT_FOUND; INVALID_STATE where its endpoint is turned off.',
  })
  webhookDeliveryId!: string;
}
