import { Field, Int, ObjectType } from 'type-graphql';
import type { WebhookDelivery } from '../../entities/webhook-delivery.ts';
import type { WebhookEndpoint } from '../../entities/webhook-endpoint.ts';
import { WebhookDeliveryState, WebhookEventType } from '../../onboarding/enums.ts';
import { DateTimeScalar, URLScalar, UUIDScalar } from '../scalars.ts';
import { connectionOf } from './connection.ts';
import { NodeType } from './node.ts';

@ObjectType('WebhookDelivery', {
  implements: NodeType,
  description: 'One event on its way to one endpoint. Kept for 30 days, unless configured otherwise.',
})
export class WebhookDeliveryType
  extends NodeType
  implements
    Pick<
      WebhookDelivery,
      'event' | 'eventId' | 'state' | 'attempts' | 'lastStatus' | 'createdAt' | 'deliveredAt'
    >
{
  @Field(() => WebhookEventType, { description: 'What the event tells of.' })
  event!: WebhookEventType;
  @Field(() => UUIDScalar, {
    description: 'The event’s id, the same in every attempt and for every endpoint: the header `webhook-id`.',
  })
  eventId!: string;
  @Field(() => WebhookDeliveryState, { description: 'Where the delivery stands.' })
  state!: WebhookDeliveryState;
  @Field(() => Int, { description: 'Attempts that were begun, repetitions asked for included.' })
  attempts!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'The HTTP status of the last attempt; null where there was none, or it got no answer.',
  })
  lastStatus!: number | null;
  @Field(() => DateTimeScalar, { description: 'When the event happened.' })
  createdAt!: Date;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the endpoint took it; null where it has not, or not since it was sent again.',
  })
  deliveredAt!: Date | null;
}

export const WebhookDeliveryConnectionType = connectionOf(
  'WebhookDelivery',
  () => WebhookDeliveryType,
  'an endpoint’s deliveries',
);

@ObjectType('WebhookEndpoint', {
  implements: NodeType,
  description:
    'A URL to which the partner’s events are posted, signed as Standard Webhooks describes. Its secret is shown once.',
})
export class WebhookEndpointType
  extends NodeType
  implements Pick<WebhookEndpoint, 'url' | 'events' | 'isEnabled'>
{
  @Field(() => URLScalar, { description: 'Where events are posted to.' })
  url!: string;
  @Field(() => [WebhookEventType], {
    description: 'Which events are posted; TEST comes whether named or not.',
  })
  events!: WebhookEventType[];
  @Field(() => Boolean, {
    description:
      'False where it was turned off by `updateWebhookEndpoint`, or because every attempt has failed for 72 hours (unless configured otherwise). What happens meanwhile is not posted later; what was pending before is.',
  })
  isEnabled!: boolean;
  @Field(() => WebhookDeliveryConnectionType, { description: 'What was posted, or is to be, newest first.' })
  deliveries!: InstanceType<typeof WebhookDeliveryConnectionType>;
}
