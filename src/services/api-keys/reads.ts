import type { SelectQueryBuilder } from 'typeorm';
import type { Database } from '../../database/database.ts';
import { ApiKey } from '../../entities/api-key.ts';
import { authorize, type Caller } from '../caller.ts';
import { seek } from '../keyset.ts';
import { type Page, type PageArgs, readPageArgs, toPage, writeCursor } from '../paging.ts';

const ordering = 'api-keys:NEWEST';

/** The partner's keys, newest first; the revoked and the expired ones stay in the list. */
export const listApiKeys = async (
  database: Database,
  { viewer }: Caller,
  page: PageArgs,
): Promise<Page<ApiKey>> => {
  authorize(viewer, 'MANAGE_API_KEYS');
  const request = readPageArgs(page, ordering, ['string']);
  const select = (build: SelectQueryBuilder<ApiKey>) =>
    build.where('k.partnerId = :partner', { partner: viewer.partner.id });
  const rows = await database.read((manager) =>
    seek(select(manager.createQueryBuilder(ApiKey, 'k')), ['k.id'], request, 'DESC').getMany(),
  );
  return toPage(
    rows,
    request,
    ({ id }) => writeCursor(ordering, [id]),
    () => database.read((manager) => select(manager.createQueryBuilder(ApiKey, 'k')).getCount()),
  );
};
