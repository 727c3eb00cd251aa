import type { Pool } from 'mysql2/promise';
import { json, marks, padded, select } from '../shared/database.ts';
import { toGlobalId } from '../shared/global-ids.ts';
import { findOffers } from '../shared/lists.ts';
import type { OfferRow } from '../shared/rows.ts';

interface BaseRow {
  readonly microsoftOfferId: string;
  readonly id: string;
  readonly name: string;
  readonly categoryId: string | null;
  readonly categoryKey: string;
  readonly categoryName: string;
}

const nestedPage = 5;

/** By rank, as they are answered. */
const findBases = (pool: Pool, microsoftOfferIds: readonly string[]): Promise<BaseRow[]> => {
  const ids = padded(microsoftOfferIds);
  const sql = `SELECT o.microsoft_offer_id AS microsoftOfferId, o.id, o.name, g.id AS categoryId,
      g.key AS categoryKey, g.name AS categoryName
    FROM offers o LEFT JOIN offer_categories g ON g.id = o.category_id
    WHERE o.microsoft_offer_id IN (${marks(ids)}) ORDER BY o.\`rank\`, o.id`;
  return select(pool, sql, ids);
};

const toBase = ({ id, name, categoryId, categoryKey, categoryName }: BaseRow) => ({
  id: toGlobalId('off', id),
  name,
  category:
    categoryId === null ? null : { id: toGlobalId('cat', categoryId), key: categoryKey, name: categoryName },
});

/** The first few of the bases that are asked for: whoever goes through these meets few of them in vain. */
const firstOf = (bases: readonly BaseRow[], wanted: ReadonlySet<string>) => {
  const found = [];
  for (const base of bases) {
    if (!wanted.has(base.microsoftOfferId)) continue;
    found.push(toBase(base));
    if (found.length === nestedPage) break;
  }
  return found;
};

export const readCatalogue = async (
  pool: Pool,
  { market, first }: { readonly market: string; readonly first: number },
) => {
  const offers = await findOffers(pool, market, true, first);
  const page = offers.slice(0, first).map((offer) => ({
    offer,
    prerequisites: new Set(json<string[]>(offer.prerequisites)),
  }));
  const named = new Set(page.flatMap(({ prerequisites }) => [...prerequisites]));
  const bases = named.size === 0 ? [] : await findBases(pool, [...named]);
  const nodes = page.map(({ offer, prerequisites }) => ({
    ...toOffer(offer),
    prerequisites: { nodes: firstOf(bases, prerequisites) },
  }));
  return { offers: { nodes, pageInfo: { hasNextPage: offers.length > first } } };
};

const toOffer = (offer: OfferRow) => ({
  id: toGlobalId('off', offer.id),
  microsoftOfferId: offer.microsoftOfferId,
  name: offer.name,
  productName: offer.productName,
  rank: offer.rank,
  isAddOn: offer.isAddOn === 1,
  unitType: offer.unitType,
  minimumQuantity: offer.minimumQuantity,
  maximumQuantity: offer.maximumQuantity,
  supportedBillingCycles: json(offer.supportedBillingCycles),
  salesGroupId: offer.salesGroupId,
});
