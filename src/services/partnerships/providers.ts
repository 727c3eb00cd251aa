import type { Database } from '../../database/database.ts';
import { type SeenPartnership, withProvider } from '../../database/resellers.ts';
import { Partnership } from '../../entities/partnership.ts';
import { authorize, type Caller } from '../caller.ts';

/** For whom the calling reseller sells, or has sold; nobody for partners of other types. */
export const listProviders = async (
  database: Database,
  { viewer }: Caller,
): Promise<readonly SeenPartnership[]> => {
  authorize(viewer, 'READ_CUSTOMERS');
  return (await database.read((manager) =>
    withProvider(manager.createQueryBuilder(Partnership, 's'))
      .where('s.resellerPartnerId = :reseller', { reseller: viewer.partner.id })
      .orderBy('s.id')
      .limit(maximum)
      .getMany(),
  )) as SeenPartnership[];
};

/** A reseller has a handful: this only keeps the answer from growing without end. */
const maximum = 100;
