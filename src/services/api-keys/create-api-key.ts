import { type EntityManager, IsNull, MoreThan } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { hashOfSecret, hintOfSecret, newSecret, writeApiKey } from '../../auth/api-key.ts';
import { ApiKey } from '../../entities/api-key.ts';
import { changesBetween } from '../../onboarding/changes.ts';
import { Role } from '../../onboarding/enums.ts';
import type { Finding } from '../../onboarding/finding.ts';
import { limits } from '../../onboarding/limits.ts';
import { checkNewApiKey, type NewApiKey } from '../../onboarding/rules/api-key.ts';
import { cleanText } from '../../onboarding/rules/text.ts';
import { record } from '../audit/record.ts';
import { authorize, type Caller } from '../caller.ts';
import { recall, remember } from '../idempotency.ts';
import { type OnboardingDeps, RaceLost, untilSettled } from '../onboarding/drafts.ts';
import { auditedOf } from './audited.ts';

export interface CreatedApiKey {
  readonly apiKey: ApiKey | null;
  /** The whole key, as a program sends it: told this once, and not again to who repeats the call. */
  readonly secret: string | null;
  readonly findings: readonly Finding[];
  /** True where an earlier call has done it. */
  readonly isReplayed?: boolean;
}

/** Makes a key; only its hash is kept. */
export const createApiKey = async (
  { database, clock }: Pick<OnboardingDeps, 'database' | 'clock'>,
  caller: Caller,
  { name, roles, expiresAt }: NewApiKey,
): Promise<CreatedApiKey> => {
  const { viewer } = caller;
  authorize(viewer, 'MANAGE_API_KEYS');
  const partnerId = viewer.partner.id;
  const wanted = {
    name: cleanText(name) ?? '',
    roles: Object.values(Role).filter((role) => roles.includes(role)),
    expiresAt,
  };
  const secret = newSecret();
  const call = { operation: 'createApiKey', key: caller.idempotencyKey, input: wanted };
  return untilSettled(database, async (manager) => {
    const now = clock();
    const madeId = await recall(manager, caller, now, call);
    const made = madeId && (await manager.findOneBy(ApiKey, { id: madeId, partnerId }));
    if (made) return { apiKey: made, secret: null, findings: [], isReplayed: true };
    const findings = checkNewApiKey(wanted, now, await countActive(manager, partnerId, now));
    if (findings.length > 0) return { apiKey: null, secret: null, findings };
    const apiKey = Object.assign(new ApiKey(), {
      id: uuidv7(),
      partnerId,
      ...wanted,
      hash: hashOfSecret(secret),
      hint: hintOfSecret(secret),
      createdAt: now,
      createdBy: viewer.subject,
      revokedAt: null,
      lastUsedAt: null,
    } satisfies ApiKey);
    await manager.insert(ApiKey, apiKey);
    await remember(manager, caller, now, call, apiKey.id);
    const changes = changesBetween({}, auditedOf(apiKey));
    await record(manager, caller, now, [{ operation: 'CREATE_API_KEY', changes }]);
    // The audit's chain is this transaction's until it ends, so that whoever came in between is counted now.
    if ((await countActive(manager, partnerId, now)) > limits.activeApiKeys) throw new RaceLost();
    return { apiKey, secret: writeApiKey({ id: apiKey.id, secret }), findings };
  });
};

const countActive = (manager: EntityManager, partnerId: string, now: Date): Promise<number> =>
  manager.countBy(ApiKey, { partnerId, revokedAt: IsNull(), expiresAt: MoreThan(now) });
