import { permissionsOf } from '../auth/permissions.ts';
import type { Claims } from '../auth/verify-token.ts';
import type { Viewer } from '../auth/viewer.ts';
import type { Database } from '../database/database.ts';
import { Partner } from '../entities/partner.ts';

/** Finds the partner that a verified token speaks for; null where it is not known here. */
export const findViewer = async (database: Database, claims: Claims): Promise<Viewer<Partner> | null> => {
  const partner = await database.read((manager) => manager.findOneBy(Partner, { tenantId: claims.tenantId }));
  return (
    partner && {
      subject: claims.subject,
      partner,
      roles: claims.roles,
      permissions: permissionsOf(claims.roles, partner.type),
    }
  );
};
