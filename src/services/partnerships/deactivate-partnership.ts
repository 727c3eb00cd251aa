import { type SeenReseller, withReseller } from '../../database/resellers.ts';
import { Partnership } from '../../entities/partnership.ts';
import { type Finding, finding } from '../../onboarding/finding.ts';
import { record } from '../audit/record.ts';
import { authorize, type Caller } from '../caller.ts';
import { type OnboardingDeps, RaceLost, untilSettled } from '../onboarding/drafts.ts';
import { partnershipChanges } from './audited.ts';

export interface PartnershipResult {
  readonly reseller: SeenReseller | null;
  readonly findings: readonly Finding[];
}

/** The reseller can be chosen no more, and keeps the customers that it looks after. Repeating it changes nothing. */
export const deactivatePartnership = async (
  { database, clock }: Pick<OnboardingDeps, 'database' | 'clock'>,
  caller: Caller,
  id: string,
): Promise<PartnershipResult> => {
  const { viewer } = caller;
  authorize(viewer, 'MANAGE_PARTNERSHIPS');
  return untilSettled(database, async (manager) => {
    const before = (await withReseller(manager.createQueryBuilder(Partnership, 's'))
      .where('s.id = :id AND s.providerId = :provider', { id, provider: viewer.partner.id })
      .getOne()) as SeenReseller | null;
    if (!before) return { reseller: null, findings: [finding('NOT_FOUND', ['indirectResellerId'])] };
    if (before.state === 'INACTIVE') return { reseller: before, findings: [] };
    const active = { id, state: 'ACTIVE' } as const;
    const { affected } = await manager.update(Partnership, active, { state: 'INACTIVE' });
    if (affected !== 1) throw new RaceLost();
    const after = Object.assign(new Partnership(), before, { state: 'INACTIVE' as const });
    const changes = partnershipChanges(before, after);
    await record(manager, caller, clock(), [{ operation: 'END_RELATIONSHIP', changes }]);
    return { reseller: after, findings: [] };
  });
};
