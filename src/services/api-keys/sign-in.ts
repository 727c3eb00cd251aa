import { IsNull } from 'typeorm';
import { isSecretOf, publicIdOf, readApiKey } from '../../auth/api-key.ts';
import { permissionsOfApiKey } from '../../auth/permissions.ts';
import type { Viewer } from '../../auth/viewer.ts';
import { ApiKey } from '../../entities/api-key.ts';
import { Partner } from '../../entities/partner.ts';
import { isActiveKey } from '../../onboarding/rules/api-key.ts';
import type { OnboardingDeps } from '../onboarding/drafts.ts';

type Deps = Pick<OnboardingDeps, 'database' | 'clock'>;

/** Why a key was refused: for the log, never for the answer. It names the key's public id alone. */
export class ApiKeyRefused extends Error {}

/** Finds the program that a key signs in, and notes the use. Throws ApiKeyRefused. */
export const signInByApiKey = async (
  deps: Deps,
  token: string,
  logWarning: (message: string) => void,
): Promise<Viewer<Partner>> => {
  const { key, partner } = await findKey(deps, token);
  try {
    await noteUse(deps, key);
  } catch (error) {
    logWarning(`The use of ${publicIdOf(key.id)} could not be noted: ${String(error)}`);
  }
  return {
    subject: publicIdOf(key.id),
    partner,
    roles: key.roles,
    permissions: permissionsOfApiKey(key.roles, partner.type),
  };
};

const findKey = async ({ database, clock }: Deps, token: string) => {
  const presented = readApiKey(token);
  if (!presented) throw new ApiKeyRefused('it has not the form of a key');
  const { id, secret } = presented;
  return database.read(async (manager) => {
    const key = await manager.findOneBy(ApiKey, { id });
    if (!key) throw new ApiKeyRefused(`${publicIdOf(id)} is unknown`);
    if (!isSecretOf(secret, key.hash)) throw new ApiKeyRefused(`${publicIdOf(id)} has another secret`);
    if (!isActiveKey(key, clock()))
      throw new ApiKeyRefused(`${publicIdOf(id)} ${key.revokedAt ? 'is revoked' : 'has expired'}`);
    return { key, partner: await manager.findOneByOrFail(Partner, { id: key.partnerId }) };
  });
};

const noteEveryMs = 60_000;

/** Of several requests at once, the first one writes. */
const noteUse = async ({ database, clock }: Deps, { id, lastUsedAt }: ApiKey): Promise<void> => {
  const now = clock();
  if (lastUsedAt && now.getTime() - lastUsedAt.getTime() < noteEveryMs) return;
  const asSeen = { id, lastUsedAt: lastUsedAt ?? IsNull() };
  await database.read((manager) => manager.update(ApiKey, asSeen, { lastUsedAt: now }));
};
