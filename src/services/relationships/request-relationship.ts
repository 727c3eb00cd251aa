import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Partner } from '../../entities/partner.ts';
import { RelationshipRequest } from '../../entities/relationship-request.ts';
import { canonicalCulture } from '../../onboarding/account-info-change.ts';
import type { Finding } from '../../onboarding/finding.ts';
import { limits } from '../../onboarding/limits.ts';
import {
  checkRelationshipRequest,
  providerMeant,
  type RelationshipRequestFacts,
  type WantedRelationship,
} from '../../onboarding/rules/relationship-request.ts';
import { checkText, cleanText } from '../../onboarding/rules/text.ts';
import { record } from '../audit/record.ts';
import { authorize, type Caller } from '../caller.ts';
import { recall, remember } from '../idempotency.ts';
import { untilSettled } from '../onboarding/drafts.ts';
import { requestChanges } from './audited.ts';
import type { RelationshipDeps } from './deps.ts';
import { hashOfToken, newToken } from './invitation-token.ts';
import { loadRequestFacts } from './request-facts.ts';

export interface RelationshipChoice {
  readonly withDelegatedAdmin: boolean;
  readonly resellerId?: string | null | undefined;
  readonly indirectProviderMpnId?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** Where a use case left the request; null where there is none that the caller may see. */
export interface RequestResult {
  readonly relationshipRequest: RelationshipRequest | null;
  readonly findings: readonly Finding[];
  /** True where an earlier call has done it. */
  readonly isReplayed?: boolean;
}

/** Makes an invitation that one customer's administrator can answer, once. The partner sends the mail itself. */
export const requestRelationship = async (
  deps: RelationshipDeps,
  caller: Caller,
  choice: RelationshipChoice,
): Promise<RequestResult> => {
  const { viewer } = caller;
  authorize(viewer, 'REQUEST_RELATIONSHIPS');
  const catalogue = await deps.catalogue.current();
  const wanted = toWanted(choice);
  const key = cleanText(choice.idempotencyKey ?? null) ?? caller.idempotencyKey;
  const call = { operation: 'requestCustomerRelationship', key, input: wanted };
  const wrongKey = checkText(key, ['idempotencyKey'], limits.idempotencyKey);
  return untilSettled(deps.database, async (manager) => {
    const now = deps.clock();
    const madeId = wrongKey.length > 0 ? null : await recall(manager, caller, now, call);
    const made = madeId && (await findOwnRequest(manager, viewer.partner.id, madeId));
    if (made) return { relationshipRequest: made, findings: [], isReplayed: true };

    const facts = await loadRequestFacts(manager, catalogue, viewer.partner, wanted);
    const findings = [...wrongKey, ...checkRelationshipRequest(wanted, facts)];
    if (findings.length > 0) return { relationshipRequest: null, findings };

    const id = uuidv7();
    const token = newToken();
    const row = Object.assign(new RelationshipRequest(), {
      id,
      partnerId: viewer.partner.id,
      ...sellerAndReseller(wanted, facts),
      state: 'PENDING',
      withDelegatedAdmin: wanted.withDelegatedAdmin,
      language: wanted.language ?? languageOf(viewer.partner, catalogue),
      tokenHash: hashOfToken(token),
      sealedToken: deps.secrets.seal(token, id),
      customerId: null,
      createdAt: now,
      createdBy: viewer.subject,
      expiresAt: new Date(now.getTime() + deps.relationshipRequestDays * 86_400_000),
    } satisfies RelationshipRequest);
    await manager.insert(RelationshipRequest, row);
    await remember(manager, caller, now, call, row.id);
    const changes = requestChanges(null, row);
    await record(manager, caller, now, [{ operation: 'REQUEST_RELATIONSHIP', changes }]);
    return { relationshipRequest: row, findings };
  });
};

export const findOwnRequest = (
  manager: EntityManager,
  partnerId: string,
  id: string,
): Promise<RelationshipRequest | null> => manager.findOneBy(RelationshipRequest, { id, partnerId });

const toWanted = (choice: RelationshipChoice): WantedRelationship => ({
  withDelegatedAdmin: choice.withDelegatedAdmin,
  resellerId: choice.resellerId ?? null,
  providerMpnId: cleanText(choice.indirectProviderMpnId ?? null),
  language: choice.language == null ? null : canonicalCulture(choice.language),
});

/** A reseller's invitation links the customer to its provider, and to itself beside it. */
const sellerAndReseller = (
  wanted: WantedRelationship,
  { partner, providers }: RelationshipRequestFacts,
): Pick<RelationshipRequest, 'sellerId' | 'resellerId'> => {
  const meant = providerMeant(wanted, providers);
  return meant
    ? { sellerId: meant.provider.id, resellerId: meant.id }
    : { sellerId: partner.id, resellerId: wanted.resellerId };
};

const languageOf = ({ country }: Partner, catalogue: Catalogue): string =>
  catalogue.market(country)?.cultures[0] ?? 'en-US';
