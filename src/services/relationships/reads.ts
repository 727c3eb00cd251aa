import type { SelectQueryBuilder } from 'typeorm';
import type { Database } from '../../database/database.ts';
import { RelationshipRequest } from '../../entities/relationship-request.ts';
import { authorize, type Caller } from '../caller.ts';
import { seek } from '../keyset.ts';
import { type Page, type PageArgs, readPageArgs, toPage, writeCursor } from '../paging.ts';

const ordering = 'relationship-requests:NEWEST';

/** What the partner has asked customers for, newest first. */
export const listRequests = async (
  database: Database,
  { viewer }: Caller,
  page: PageArgs,
): Promise<Page<RelationshipRequest>> => {
  authorize(viewer, 'REQUEST_RELATIONSHIPS');
  const request = readPageArgs(page, ordering, ['string']);
  const select = (build: SelectQueryBuilder<RelationshipRequest>) =>
    build.where('q.partnerId = :partner', { partner: viewer.partner.id });
  const rows = await database.read((manager) =>
    seek(select(manager.createQueryBuilder(RelationshipRequest, 'q')), ['q.id'], request, 'DESC').getMany(),
  );
  return toPage(
    rows,
    request,
    ({ id }) => writeCursor(ordering, [id]),
    () => database.read((manager) => select(manager.createQueryBuilder(RelationshipRequest, 'q')).getCount()),
  );
};
