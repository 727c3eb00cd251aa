import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../../database/database.ts';
import { Partner } from '../../entities/partner.ts';
import { WebhookDelivery } from '../../entities/webhook-delivery.ts';
import { WebhookEndpoint } from '../../entities/webhook-endpoint.ts';
import type { WebhookEventType } from '../../onboarding/enums.ts';
import { type Finding, finding } from '../../onboarding/finding.ts';
import { limits } from '../../onboarding/limits.ts';
import {
  checkWebhookEvents,
  checkWebhookUrl,
  type WebhookPolicy,
} from '../../onboarding/rules/webhook-endpoint.ts';
import { record } from '../audit/record.ts';
import { authorize, type Caller, type Clock } from '../caller.ts';
import { recall, remember } from '../idempotency.ts';
import { RaceLost, untilSettled } from '../onboarding/drafts.ts';
import type { SecretBox } from '../secret-box.ts';
import { endpointChange, replaced, settingsChanges } from './audit.ts';
import { parkDeliveries, resumeDeliveries } from './enabling.ts';
import { newSecret } from './signature.ts';

/** What the webhook use cases stand on. */
export interface WebhookDeps {
  readonly database: Database;
  readonly secrets: SecretBox;
  readonly clock: Clock;
  readonly webhookPolicy: WebhookPolicy;
}

/** The endpoint as it stands, and its secret where it was made just now. */
export interface EndpointResult {
  readonly endpoint: WebhookEndpoint | null;
  readonly secret: string | null;
  readonly findings: readonly Finding[];
  /** True where an earlier call has done it, and has told the secret. */
  readonly isReplayed?: boolean;
}

export interface EndpointSettings {
  readonly url: URL;
  readonly events: readonly WebhookEventType[];
  readonly isEnabled: boolean;
}

/** For how long the secret before a rotation signs as well. */
const overlapMs = 24 * 3_600_000;

export const listWebhookEndpoints = async (
  database: Database,
  { viewer }: Caller,
): Promise<WebhookEndpoint[]> => {
  authorize(viewer, 'MANAGE_WEBHOOKS');
  return database.read((manager) =>
    manager.find(WebhookEndpoint, { where: { partnerId: viewer.partner.id }, order: { id: 'ASC' } }),
  );
};

export const createWebhookEndpoint = async (
  deps: WebhookDeps,
  caller: Caller,
  { url, events }: Omit<EndpointSettings, 'isEnabled'>,
): Promise<EndpointResult> => {
  const { partner } = caller.viewer;
  authorize(caller.viewer, 'MANAGE_WEBHOOKS');
  const findings = check({ url, events }, deps.webhookPolicy);
  if (findings.length > 0) return refused(null, ...findings);
  const input = { url: url.href, events };
  const call = { operation: 'createWebhookEndpoint', key: caller.idempotencyKey, input };
  return untilSettled(deps.database, async (manager) => {
    await holdPartner(manager, partner);
    const now = deps.clock();
    const madeId = await recall(manager, caller, now, call);
    const made = madeId && (await manager.findOneBy(WebhookEndpoint, { id: madeId, partnerId: partner.id }));
    if (made) return { endpoint: made, secret: null, findings: [], isReplayed: true };
    const { webhookEndpoints: maximum } = limits;
    if ((await manager.countBy(WebhookEndpoint, { partnerId: partner.id })) >= maximum)
      return refused(null, finding('TOO_MANY_WEBHOOK_ENDPOINTS', ['url'], { params: { maximum } }));
    const id = uuidv7();
    const secret = newSecret();
    const endpoint = Object.assign(new WebhookEndpoint(), {
      id,
      partnerId: partner.id,
      version: 1,
      url: url.href,
      events: [...new Set(events)],
      isEnabled: true,
      sequence: 0,
      failingSince: null,
      sealedSecret: deps.secrets.seal(secret, id),
      sealedPreviousSecret: null,
      previousSecretUntil: null,
      createdAt: now,
    } satisfies WebhookEndpoint);
    await manager.insert(WebhookEndpoint, endpoint);
    await remember(manager, caller, now, call, id);
    await record(manager, caller, now, [endpointChange(id, settingsChanges(null, endpoint))]);
    return { endpoint, secret, findings: [] };
  });
};

/** Changes what is given; what waits for the endpoint goes to its new URL, and starts anew when it is enabled. */
export const updateWebhookEndpoint = async (
  deps: WebhookDeps,
  caller: Caller,
  id: string,
  given: Partial<EndpointSettings>,
): Promise<EndpointResult> => {
  authorize(caller.viewer, 'MANAGE_WEBHOOKS');
  return changeEndpoint(deps, caller, id, async (manager, row, now) => {
    const findings = check(given, deps.webhookPolicy);
    if (findings.length > 0) return refused(row, ...findings);
    const { url = new URL(row.url), events = row.events, isEnabled = row.isEnabled } = given;
    const settings = { url: url.href, events: [...new Set(events)], isEnabled };
    const isFresh = settings.url !== row.url || (isEnabled && !row.isEnabled);
    const endpoint = await saveEndpoint(manager, row, {
      ...settings,
      ...(isFresh ? { failingSince: null } : {}),
    });
    if (isEnabled && !row.isEnabled) await resumeDeliveries(manager, id, now);
    if (!isEnabled && row.isEnabled) await parkDeliveries(manager, id);
    await record(manager, caller, now, [endpointChange(id, settingsChanges(row, endpoint))]);
    return done(endpoint);
  });
};

/** A new secret; the one before it signs as well for a day, so that the receiver can change over in peace. */
export const rotateWebhookSecret = async (
  deps: WebhookDeps,
  caller: Caller,
  id: string,
): Promise<EndpointResult> => {
  authorize(caller.viewer, 'MANAGE_WEBHOOKS');
  return changeEndpoint(deps, caller, id, async (manager, row, now) => {
    const secret = newSecret();
    const endpoint = await saveEndpoint(manager, row, {
      sealedSecret: deps.secrets.seal(secret, id),
      sealedPreviousSecret: row.sealedSecret,
      previousSecretUntil: new Date(now.getTime() + overlapMs),
    });
    await record(manager, caller, now, [endpointChange(id, [replaced('secret', null, null)])]);
    return { endpoint, secret, findings: [] };
  });
};

/** With it goes its log, and whatever was still to be delivered. */
export const deleteWebhookEndpoint = async (
  deps: WebhookDeps,
  caller: Caller,
  id: string,
): Promise<EndpointResult> => {
  authorize(caller.viewer, 'MANAGE_WEBHOOKS');
  return changeEndpoint(deps, caller, id, async (manager, row, now) => {
    const endpoint = await saveEndpoint(manager, row, {});
    await manager.delete(WebhookDelivery, { endpointId: id });
    await manager.delete(WebhookEndpoint, { id });
    await record(manager, caller, now, [endpointChange(id, settingsChanges(row, null))]);
    return done(endpoint);
  });
};

export const findOwnEndpoint = (
  manager: EntityManager,
  { viewer }: Caller,
  id: string,
): Promise<WebhookEndpoint | null> =>
  manager.findOneBy(WebhookEndpoint, { id, partnerId: viewer.partner.id });

const changeEndpoint = (
  { database, clock }: WebhookDeps,
  caller: Caller,
  id: string,
  change: (manager: EntityManager, row: WebhookEndpoint, now: Date) => Promise<EndpointResult>,
): Promise<EndpointResult> =>
  untilSettled(database, async (manager) => {
    const row = await findOwnEndpoint(manager, caller, id);
    return row ? change(manager, row, clock()) : refused(null, finding('NOT_FOUND', ['webhookEndpointId']));
  });

/** Writes the changes if no other caller has written since `row` was read. */
const saveEndpoint = async (
  manager: EntityManager,
  row: WebhookEndpoint,
  changes: Partial<WebhookEndpoint>,
): Promise<WebhookEndpoint> => {
  const next = { ...changes, version: row.version + 1 };
  const { affected } = await manager.update(WebhookEndpoint, { id: row.id, version: row.version }, next);
  if (affected !== 1) throw new RaceLost();
  return Object.assign(new WebhookEndpoint(), row, next);
};

/** Whoever else makes an endpoint for this partner waits until this transaction is over. */
const holdPartner = (manager: EntityManager, { id, mpnId }: Partner) =>
  manager.update(Partner, { id }, { mpnId });

const check = ({ url, events }: Partial<EndpointSettings>, policy: WebhookPolicy): Finding[] => [
  ...(url ? checkWebhookUrl(url, ['url'], policy) : []),
  ...(events ? checkWebhookEvents(events, ['events']) : []),
];

const done = (endpoint: WebhookEndpoint): EndpointResult => ({ endpoint, secret: null, findings: [] });

const refused = (endpoint: WebhookEndpoint | null, ...findings: readonly Finding[]): EndpointResult => ({
  endpoint,
  secret: null,
  findings,
});
