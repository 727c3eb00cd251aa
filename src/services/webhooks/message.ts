import type { OutboxEvent } from '../../entities/outbox-event.ts';
import type { WebhookEndpoint } from '../../entities/webhook-endpoint.ts';
import { toGlobalId } from '../global-ids.ts';
import type { SecretBox } from '../secret-box.ts';
import { signedHeaders } from './signature.ts';

/** One attempt, as it is sent. */
export interface Message {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Every attempt has the same id and body; time and signature are its own. */
export const messageOf = (
  event: OutboxEvent,
  endpoint: WebhookEndpoint,
  secrets: SecretBox,
  now: Date,
): Message => {
  const body = JSON.stringify({
    id: event.id,
    type: event.type,
    occurredAt: event.occurredAt.toISOString(),
    partnerId: toGlobalId('Partner', event.partnerId),
    data: event.payload,
  });
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'partner-onboarding-api',
      ...signedHeaders(openSecrets(endpoint, secrets, now), event.id, now, body),
    },
  };
};

/** The secret, and for a day after a rotation the one before it. */
const openSecrets = (
  { id, sealedSecret, sealedPreviousSecret, previousSecretUntil }: WebhookEndpoint,
  secrets: SecretBox,
  now: Date,
): string[] => {
  const isPreviousGood = previousSecretUntil !== null && now < previousSecretUntil;
  const sealed =
    isPreviousGood && sealedPreviousSecret ? [sealedSecret, sealedPreviousSecret] : [sealedSecret];
  return sealed.map((one) => secrets.open(one, id));
};
