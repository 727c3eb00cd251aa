import type { TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';

export interface SeenEndpoint {
  readonly id: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly isEnabled: boolean;
}

export interface SeenDelivery {
  readonly id: string;
  readonly event: string;
  readonly eventId: string;
  readonly state: string;
  readonly attempts: number;
  readonly lastStatus: number | null;
  readonly createdAt: string;
  readonly deliveredAt: string | null;
}

export interface SeenMistake {
  readonly code: string;
  readonly field: readonly string[];
  readonly message: string;
}

export interface WebhookPayload {
  readonly webhookEndpoint?: SeenEndpoint | null;
  readonly delivery?: SeenDelivery | null;
  readonly secret?: string | null;
  readonly deletedId?: string | null;
  readonly userErrors: readonly SeenMistake[];
}

const endpoint = 'webhookEndpoint { id url events isEnabled }';
const delivery = 'delivery { id event eventId state attempts lastStatus createdAt deliveredAt }';

const answers = {
  createWebhookEndpoint: `${endpoint} secret`,
  updateWebhookEndpoint: endpoint,
  deleteWebhookEndpoint: 'deletedId',
  rotateWebhookSecret: `${endpoint} secret`,
  sendTestWebhook: delivery,
  resendWebhookDelivery: delivery,
} as const;

export type WebhookMutation = keyof typeof answers;
export const webhookMutations = Object.keys(answers) as WebhookMutation[];

export const webhookDocument = (name: WebhookMutation): string =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { ${answers[name]} userErrors { code field message } }
  }`;

/** Sends a mutation whose input may be wrong in any way that its types allow. */
export const webhook = async (
  client: Client,
  name: WebhookMutation,
  input: object,
): Promise<WebhookPayload> => {
  const data = await client.ask<Record<string, WebhookPayload>>(webhookDocument(name), { input });
  return data[name] as WebhookPayload;
};

/** The same for what must succeed. */
export const webhookDone = async (
  client: Client,
  name: WebhookMutation,
  input: object,
): Promise<WebhookPayload> => {
  const payload = await webhook(client, name, input);
  if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
  return payload;
};

export const everyEvent = ['CUSTOMER_ONBOARDED', 'ONBOARDING_CANCELLED', 'ORDER_CREATED'] as const;

export const createEndpoint = async (
  client: Client,
  url: string,
  events: readonly string[] = everyEvent,
): Promise<{ readonly id: string; readonly secret: string }> => {
  const { webhookEndpoint, secret } = await webhookDone(client, 'createWebhookEndpoint', { url, events });
  return { id: webhookEndpoint?.id ?? '', secret: secret ?? '' };
};

export const readEndpoints = async (client: Client): Promise<readonly SeenEndpoint[]> =>
  (await client.ask<{ webhookEndpoints: SeenEndpoint[] }>('{ webhookEndpoints { id url events isEnabled } }'))
    .webhookEndpoints;

/** Leaves the partner without any. */
export const deleteEndpoints = async (client: Client): Promise<void> => {
  for (const { id } of await readEndpoints(client))
    await webhookDone(client, 'deleteWebhookEndpoint', { webhookEndpointId: id });
};

/** The log of one endpoint, newest first. */
export const readDeliveries = async (client: Client, endpointId: string): Promise<SeenDelivery[]> => {
  const { node } = await client.ask<{ node: { deliveries: { nodes: SeenDelivery[] } } | null }>(
    `query ($id: ID!) {
      node(id: $id) {
        ... on WebhookEndpoint {
          deliveries(first: 100) { nodes { id event eventId state attempts lastStatus createdAt deliveredAt } }
        }
      }
    }`,
    { id: endpointId },
  );
  return node?.deliveries.nodes ?? [];
};

/** Delivers all that is due by the app's clock. */
export const deliver = (app: TestApp): Promise<void> => app.app.webhookWorker.runOnce();

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Moves the app's clock on from wherever it is. */
export const passTime = (app: TestApp, milliseconds: number): void => {
  const ahead = app.clock.now().getTime() - Date.now() + milliseconds;
  app.clock.now = () => new Date(Date.now() + ahead);
};

export const resetTime = (app: TestApp): void => {
  app.clock.now = () => new Date();
};
