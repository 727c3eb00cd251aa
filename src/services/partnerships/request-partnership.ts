import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { PartnershipInvitation } from '../../entities/partnership-invitation.ts';
import type { Finding } from '../../onboarding/finding.ts';
import { limits } from '../../onboarding/limits.ts';
import { checkPartnershipRequest } from '../../onboarding/rules/partnership.ts';
import { checkText, cleanText } from '../../onboarding/rules/text.ts';
import { record } from '../audit/record.ts';
import { authorize, type Caller } from '../caller.ts';
import { recall, remember } from '../idempotency.ts';
import { untilSettled } from '../onboarding/drafts.ts';
import type { RelationshipDeps } from '../relationships/deps.ts';
import { hashOfToken, newToken } from '../relationships/invitation-token.ts';

export interface PartnershipRequestResult {
  readonly invitation: PartnershipInvitation | null;
  readonly findings: readonly Finding[];
  /** True where an earlier call has done it. */
  readonly isReplayed?: boolean;
}

/** Makes a link that one indirect reseller can accept, once. */
export const requestPartnership = async (
  deps: RelationshipDeps,
  caller: Caller,
  idempotencyKey: string | null,
): Promise<PartnershipRequestResult> => {
  const { viewer } = caller;
  authorize(viewer, 'MANAGE_PARTNERSHIPS');
  const key = cleanText(idempotencyKey) ?? caller.idempotencyKey;
  const call = { operation: 'requestResellerPartnership', key, input: {} };
  const findings = [
    ...checkText(key, ['idempotencyKey'], limits.idempotencyKey),
    ...checkPartnershipRequest(viewer.partner),
  ];
  if (findings.length > 0) return { invitation: null, findings };
  return untilSettled(deps.database, async (manager) => {
    const now = deps.clock();
    const madeId = await recall(manager, caller, now, call);
    const made = madeId && (await findOwn(manager, viewer.partner.id, madeId));
    if (made) return { invitation: made, findings, isReplayed: true };

    const id = uuidv7();
    const token = newToken();
    const invitation = Object.assign(new PartnershipInvitation(), {
      id,
      providerId: viewer.partner.id,
      tokenHash: hashOfToken(token),
      sealedToken: deps.secrets.seal(token, id),
      partnershipId: null,
      createdAt: now,
      createdBy: viewer.subject,
      expiresAt: new Date(now.getTime() + deps.relationshipRequestDays * 86_400_000),
    } satisfies PartnershipInvitation);
    await manager.insert(PartnershipInvitation, invitation);
    await remember(manager, caller, now, call, id);
    const changes = [
      { field: ['partnershipInvitation'], before: null, after: invitation.expiresAt.toISOString() },
    ];
    await record(manager, caller, now, [{ operation: 'REQUEST_RELATIONSHIP', changes }]);
    return { invitation, findings };
  });
};

const findOwn = (manager: EntityManager, providerId: string, id: string) =>
  manager.findOneBy(PartnershipInvitation, { id, providerId });
