import type { EntityManager } from 'typeorm';
import { Partner } from '../../entities/partner.ts';
import { Partnership } from '../../entities/partnership.ts';

/** MPN id of the reseller that is credited for what is bought now; null where there is none, or none any more. */
export const partnerOnRecord = async (
  manager: EntityManager,
  resellerId: string | null,
): Promise<string | null> => {
  if (resellerId === null) return null;
  const partnership = await manager.findOneBy(Partnership, { id: resellerId, state: 'ACTIVE' });
  const reseller = partnership && (await manager.findOneBy(Partner, { id: partnership.resellerPartnerId }));
  return reseller?.mpnId ?? null;
};
