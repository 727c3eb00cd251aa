import { TypeID } from 'typeid-js';
import { validate as isUuid } from 'uuid';

/** Every type that `node` can look up, with what its ids begin with. */
export const nodePrefixes = {
  Partner: 'prt',
  Market: 'mkt',
  OfferCategory: 'cat',
  Offer: 'off',
  IndirectReseller: 'irs',
  AgreementTemplate: 'agt',
  AgreementAcceptance: 'aga',
  Customer: 'cus',
  Subscription: 'sub',
  Order: 'ord',
  CustomerOnboarding: 'onb',
  AuditRecord: 'aud',
  ApiKey: 'key',
  WebhookEndpoint: 'whe',
  WebhookDelivery: 'whd',
  RelationshipRequest: 'rrq',
} as const;

export type NodeName = keyof typeof nodePrefixes;

const nameByPrefix: ReadonlyMap<string, NodeName> = new Map(
  Object.entries(nodePrefixes).map(([name, prefix]) => [prefix, name as NodeName]),
);

/** What the API and the webhooks show instead of a row's UUID: opaque, typed by its prefix. */
export const toGlobalId = (name: NodeName, uuid: string): string =>
  TypeID.fromUUID(nodePrefixes[name], uuid).toString();

/** Null where the text is no id of this API. */
export const parseGlobalId = (id: string): { readonly name: NodeName; readonly uuid: string } | null => {
  try {
    const parsed = TypeID.fromString(id);
    const name = nameByPrefix.get(parsed.getType());
    const uuid = parsed.toUUID();
    return name && isUuid(uuid) ? { name, uuid } : null;
  } catch {
    return null;
  }
};
