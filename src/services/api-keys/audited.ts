import { publicIdOf } from '../../auth/api-key.ts';
import type { ApiKey } from '../../entities/api-key.ts';

/** A key as the audit tells of it: never by its hash. */
export const auditedOf = ({ id, name, roles, expiresAt }: ApiKey) => ({
  id: publicIdOf(id),
  name,
  roles,
  expiresAt: expiresAt.toISOString(),
});
