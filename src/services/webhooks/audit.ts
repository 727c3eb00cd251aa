import type { WebhookEndpoint } from '../../entities/webhook-endpoint.ts';
import { type Change, changesBetween } from '../../onboarding/changes.ts';
import type { AuditEntry } from '../audit/record.ts';
import { toGlobalId } from '../global-ids.ts';

type Settings = Pick<WebhookEndpoint, 'url' | 'events' | 'isEnabled'>;

/** What was done to which endpoint. */
export const endpointChange = (endpointId: string, changes: readonly Change[]): AuditEntry => ({
  operation: 'UPDATE_WEBHOOK',
  changes: [
    { field: ['webhookEndpointId'], before: null, after: toGlobalId('WebhookEndpoint', endpointId) },
    ...changes,
  ],
});

/** A value that the audit only says to be another now. */
export const replaced = (field: string, before: string | null, after: string | null): Change => ({
  field: [field],
  before,
  after,
});

/** Paths and queries of such URLs are often secrets: the audit names the server alone. */
export const settingsChanges = (before: Settings | null, after: Settings | null): Change[] => [
  ...(before?.url === after?.url ? [] : [replaced('url', serverOf(before), serverOf(after))]),
  ...changesBetween(plain(before), plain(after)),
];

const serverOf = (settings: Settings | null): string | null => settings && new URL(settings.url).origin;

const plain = (settings: Settings | null) =>
  settings && { events: settings.events, isEnabled: settings.isEnabled };
