import { TypeID } from 'typeid-js';
import { validate as isUuid, NIL as nilUuid } from 'uuid';
import type { FieldPath, Finding } from '../onboarding/finding.ts';

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
} as const;

export type NodeName = keyof typeof nodePrefixes;

const nameByPrefix: ReadonlyMap<string, NodeName> = new Map(
  Object.entries(nodePrefixes).map(([name, prefix]) => [prefix, name as NodeName]),
);

/** What the API shows instead of a row's UUID: opaque, typed by its prefix. */
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

/**
 * Reads the ids of one mutation's input. A malformed one goes on as an id that no row has, so that every
 * other value is judged as well; what is then said about it becomes INVALID_ID.
 */
export class InputIds {
  readonly #malformed = new Set<string>();

  read(name: NodeName, id: string, field: FieldPath): string {
    const parsed = parseGlobalId(id);
    if (parsed?.name === name) return parsed.uuid;
    this.#malformed.add(JSON.stringify(field));
    return nilUuid;
  }

  judge(findings: readonly Finding[]): Finding[] {
    return findings.map((found) =>
      this.#malformed.has(JSON.stringify(found.field)) ? { code: 'INVALID_ID', field: found.field } : found,
    );
  }
}
