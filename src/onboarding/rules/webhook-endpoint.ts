import type { WebhookEventType } from '../enums.ts';
import { type FieldPath, type Finding, finding } from '../finding.ts';
import { limits } from '../limits.ts';
import { isPublicAddress } from '../public-address.ts';

/** Where webhooks may go. */
export interface WebhookPolicy {
  /** Plain http is taken as well. */
  readonly allowsHttp: boolean;
  /** Addresses that are not on the public internet are taken as well. */
  readonly allowsPrivateAddresses: boolean;
}

/** Below this stand the services of a machine itself: mail, shells, file shares. */
const firstFreePort = 1024;

/** Names that no public server has (RFC 6761, RFC 6762, RFC 8375, and what networks use inside). */
const privateName = /(^|\.)(localhost|local|internal|intranet|lan|corp|home|home\.arpa)$/;

const refuse = (field: FieldPath, detail: string): Finding => finding('URL_NOT_ACCEPTED', field, { detail });

/**
 * What a URL itself can tell. A name that is none of these is looked at once more when it is connected to,
 * by the addresses that it then has.
 */
export const checkWebhookUrl = (url: URL, field: FieldPath, policy: WebhookPolicy): Finding[] => {
  const { maximum } = limits.webhookUrl;
  return [
    ...(url.href.length > maximum ? [finding('TOO_LONG', field, { params: { maximum } })] : []),
    ...(isAllowedScheme(url, policy) ? [] : [refuse(field, 'SCHEME')]),
    ...(url.username || url.password ? [refuse(field, 'CREDENTIALS')] : []),
    ...(isAllowedPort(url) ? [] : [refusePort(field)]),
    ...(policy.allowsPrivateAddresses || isPublicHost(url.hostname) ? [] : [refuse(field, 'ADDRESS')]),
  ];
};

/** An endpoint that hears of nothing is none. */
export const checkWebhookEvents = (events: readonly WebhookEventType[], field: FieldPath): Finding[] =>
  events.length === 0 ? [finding('REQUIRED', field)] : [];

const isAllowedScheme = ({ protocol }: URL, { allowsHttp }: WebhookPolicy): boolean =>
  protocol === 'https:' || (allowsHttp && protocol === 'http:');

/** The scheme's own port is blank. */
const isAllowedPort = ({ port }: URL): boolean => port === '' || Number(port) >= firstFreePort;

const refusePort = (field: FieldPath): Finding =>
  finding('URL_NOT_ACCEPTED', field, { detail: 'PORT', params: { minimum: String(firstFreePort) } });

/** The URL parser has brought every notation of an IPv4 address into the usual one. */
const isPublicHost = (hostname: string): boolean => {
  const host = hostname.replace(/\.$/, '').replace(/^\[(.*)\]$/, '$1');
  const isAddress = host.includes(':') || /^[\d.]+$/.test(host);
  return isAddress ? isPublicAddress(host) : host.includes('.') && !privateName.test(host);
};
