import type { SelectQueryBuilder } from 'typeorm';
import type { Database } from '../database/database.ts';
import { type SeenReseller, withReseller } from '../database/resellers.ts';
import { Partnership } from '../entities/partnership.ts';
import type { PartnershipState } from '../onboarding/enums.ts';
import { fold, searchTerms } from '../onboarding/search-words.ts';
import { authorize, type Caller } from './caller.ts';
import { anyText, ascii, narrowText, type StringFilter } from './filters.ts';
import { seek } from './keyset.ts';
import { type Page, type PageArgs, readPageArgs, toPage, writeCursor } from './paging.ts';

export type { SeenReseller };

export interface ResellerQuery extends PageArgs {
  readonly filter?: {
    readonly name?: StringFilter | null | undefined;
    readonly mpnId?: StringFilter | null | undefined;
    readonly country?: string | null | undefined;
    readonly state?: PartnershipState | null | undefined;
  };
  readonly search?: string | null | undefined;
}

const ordering = 'resellers:NAME';

/** The resellers of the calling provider, by name; every other partner has none. */
export const listIndirectResellers = async (
  database: Database,
  { viewer }: Caller,
  query: ResellerQuery,
): Promise<Page<SeenReseller>> => {
  authorize(viewer, 'READ_CUSTOMERS');
  const request = readPageArgs(query, ordering, ['string', 'string']);
  const select = (build: SelectQueryBuilder<Partnership>) =>
    narrow(withReseller(build).where('s.providerId = :provider', { provider: viewer.partner.id }), query);
  const rows = (await database.read((manager) =>
    seek(select(manager.createQueryBuilder(Partnership, 's')), ['s.nameKey', 's.id'], request).getMany(),
  )) as SeenReseller[];
  return toPage(
    rows,
    request,
    ({ nameKey, id }) => writeCursor(ordering, [nameKey, id]),
    () => database.read((manager) => select(manager.createQueryBuilder(Partnership, 's')).getCount()),
  );
};

/** A provider has thousands of resellers at most, so that words inside a name may be looked for by pattern. */
const narrow = (
  query: SelectQueryBuilder<Partnership>,
  { filter = {}, search }: ResellerQuery,
): SelectQueryBuilder<Partnership> => {
  narrowText(query, 's.nameKey', anyText, filter.name, fold);
  narrowText(query, 'p.mpnId', ascii, filter.mpnId, (text) => text.trim());
  if (filter.country) query.andWhere('p.country = :country', { country: filter.country });
  if (filter.state) query.andWhere('s.state = :state', { state: filter.state });
  if (search == null) return query;
  const terms = searchTerms(search);
  if (terms.length === 0 && search.trim()) query.andWhere('1 = 0');
  for (const [index, term] of terms.entries()) {
    query.andWhere(`s.searchKey LIKE :term${index}`, { [`term${index}`]: `% ${term}%` });
  }
  return query;
};
