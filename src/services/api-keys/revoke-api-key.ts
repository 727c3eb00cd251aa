import { IsNull } from 'typeorm';
import { ApiKey } from '../../entities/api-key.ts';
import { changesBetween } from '../../onboarding/changes.ts';
import { type Finding, finding } from '../../onboarding/finding.ts';
import { record } from '../audit/record.ts';
import { authorize, type Caller } from '../caller.ts';
import { type OnboardingDeps, RaceLost, untilSettled } from '../onboarding/drafts.ts';
import { auditedOf } from './audited.ts';

export interface RevokedApiKey {
  /** Null where the partner has none of this id. */
  readonly apiKey: ApiKey | null;
  readonly findings: readonly Finding[];
}

/** From now on the key signs nobody in. Repeating it changes nothing. */
export const revokeApiKey = async (
  { database, clock }: Pick<OnboardingDeps, 'database' | 'clock'>,
  caller: Caller,
  id: string,
): Promise<RevokedApiKey> => {
  const { viewer } = caller;
  authorize(viewer, 'MANAGE_API_KEYS');
  return untilSettled(database, async (manager) => {
    const apiKey = await manager.findOneBy(ApiKey, { id, partnerId: viewer.partner.id });
    if (!apiKey) return { apiKey, findings: [finding('NOT_FOUND', ['apiKeyId'])] };
    if (apiKey.revokedAt) return { apiKey, findings: [] };
    const now = clock();
    const { affected } = await manager.update(ApiKey, { id, revokedAt: IsNull() }, { revokedAt: now });
    if (affected !== 1) throw new RaceLost();
    const changes = changesBetween(auditedOf(apiKey), {});
    await record(manager, caller, now, [{ operation: 'REVOKE_API_KEY', changes }]);
    return { apiKey: Object.assign(apiKey, { revokedAt: now }), findings: [] };
  });
};
