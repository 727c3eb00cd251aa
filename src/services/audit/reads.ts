import type { SelectQueryBuilder } from 'typeorm';
import type { Database } from '../../database/database.ts';
import { AuditRecord } from '../../entities/audit-record.ts';
import type { AuditOperation } from '../../onboarding/enums.ts';
import { authorize, type Caller } from '../caller.ts';
import { seek } from '../keyset.ts';
import { type Page, type PageArgs, readPageArgs, toPage, writeCursor } from '../paging.ts';

export interface AuditQuery extends PageArgs {
  readonly operations?: readonly AuditOperation[] | null | undefined;
  readonly customerId?: string | null | undefined;
  readonly onboardingId?: string | null | undefined;
  readonly at?:
    | { readonly gte?: Date | null | undefined; readonly lt?: Date | null | undefined }
    | null
    | undefined;
}

const ordering = 'audit:NEWEST';

/** What was changed on the partner's behalf, newest first. */
export const listAuditRecords = async (
  database: Database,
  { viewer }: Caller,
  query: AuditQuery,
): Promise<Page<AuditRecord>> => {
  authorize(viewer, 'READ_AUDIT');
  const request = readPageArgs(query, ordering, ['number']);
  const select = (build: SelectQueryBuilder<AuditRecord>) =>
    narrow(build.where('a.partnerId = :partner', { partner: viewer.partner.id }), query);
  const rows = await database.read((manager) =>
    seek(select(manager.createQueryBuilder(AuditRecord, 'a')), ['a.sequence'], request, 'DESC').getMany(),
  );
  return toPage(
    rows,
    request,
    ({ sequence }) => writeCursor(ordering, [sequence]),
    () => database.read((manager) => select(manager.createQueryBuilder(AuditRecord, 'a')).getCount()),
  );
};

const narrow = (
  build: SelectQueryBuilder<AuditRecord>,
  { operations, customerId, onboardingId, at }: AuditQuery,
): SelectQueryBuilder<AuditRecord> => {
  if (operations)
    build.andWhere(operations.length ? 'a.operation IN (:...operations)' : '1 = 0', { operations });
  if (customerId) build.andWhere('a.customerId = :customerId', { customerId });
  if (onboardingId) build.andWhere('a.onboardingId = :onboardingId', { onboardingId });
  if (at?.gte) build.andWhere('a.at >= :from', { from: at.gte });
  if (at?.lt) build.andWhere('a.at < :until', { until: at.lt });
  return build;
};
