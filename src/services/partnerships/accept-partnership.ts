import { type EntityManager, IsNull } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Partner } from '../../entities/partner.ts';
import { Partnership } from '../../entities/partnership.ts';
import { PartnershipInvitation } from '../../entities/partnership-invitation.ts';
import { type Finding, finding } from '../../onboarding/finding.ts';
import { checkPartnershipAcceptance } from '../../onboarding/rules/partnership.ts';
import { record } from '../audit/record.ts';
import { authorize, type Caller } from '../caller.ts';
import { RaceLost, untilSettled } from '../onboarding/drafts.ts';
import type { RelationshipDeps } from '../relationships/deps.ts';
import { hashOfToken } from '../relationships/invitation-token.ts';
import { partnershipChanges } from './audited.ts';
import { partnershipKeysOf } from './name-keys.ts';

export interface AcceptanceResult {
  readonly isAccepted: boolean;
  readonly findings: readonly Finding[];
  /** True where an earlier call has done it. */
  readonly isReplayed?: boolean;
}

/** From now on the calling reseller can be chosen by the provider that has invited it. */
export const acceptPartnership = async (
  deps: Pick<RelationshipDeps, 'database' | 'catalogue' | 'clock'>,
  caller: Caller,
  token: string,
): Promise<AcceptanceResult> => {
  const { partner } = caller.viewer;
  authorize(caller.viewer, 'MANAGE_PARTNERSHIPS');
  const catalogue = await deps.catalogue.current();
  return untilSettled(deps.database, async (manager) => {
    const now = deps.clock();
    const invitation = await manager.findOneBy(PartnershipInvitation, { tokenHash: hashOfToken(token) });
    if (!invitation) return refused(finding('NOT_FOUND', ['token']));
    const { providerId } = invitation;
    const before = await manager.findOneBy(Partnership, { providerId, resellerPartnerId: partner.id });
    if (invitation.partnershipId !== null) {
      const isOwn = before?.id === invitation.partnershipId && before.state === 'ACTIVE';
      return isOwn ? { isAccepted: true, findings: [], isReplayed: true } : refused(expired);
    }
    if (invitation.expiresAt <= now) return refused(expired);
    const provider = await manager.findOneByOrFail(Partner, { id: providerId });
    const findings = checkPartnershipAcceptance(partner, provider, catalogue);
    if (findings.length > 0) return refused(...findings);

    const after = await activate(manager, before, providerId, partner);
    const open = { id: invitation.id, partnershipId: IsNull() };
    const { affected } = await manager.update(PartnershipInvitation, open, { partnershipId: after.id });
    if (affected !== 1) throw new RaceLost();
    const changes = partnershipChanges(before, after);
    // In one order, whoever accepts: two acceptances never wait for each other.
    for (const partnerId of [partner.id, providerId].sort())
      await record(manager, { ...caller, viewer: { ...caller.viewer, partner: { id: partnerId } } }, now, [
        { operation: 'ACCEPT_RELATIONSHIP', changes },
      ]);
    return { isAccepted: true, findings };
  });
};

const expired = finding('INVITATION_EXPIRED', ['token']);

const refused = (...findings: readonly Finding[]): AcceptanceResult => ({ isAccepted: false, findings });

/** The same row for the same two, so that the customers of before are its own again. */
const activate = async (
  manager: EntityManager,
  before: Partnership | null,
  providerId: string,
  reseller: Partner,
): Promise<Partnership> => {
  const fresh = { state: 'ACTIVE', ...partnershipKeysOf(reseller.name) } as const;
  if (before) {
    await manager.update(Partnership, { id: before.id }, fresh);
    return Object.assign(new Partnership(), before, fresh);
  }
  const made = { id: uuidv7(), providerId, resellerPartnerId: reseller.id, ...fresh };
  await manager.insert(Partnership, made);
  return Object.assign(new Partnership(), made);
};
