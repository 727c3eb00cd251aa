import { Big } from 'big.js';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { PartnerPrice } from '../entities/partner-price.ts';
import { chunksOf } from './imports/import-rows.ts';
import { nameOfPrice, type PriceKey } from './onboarding/prices.ts';

export interface PriceRow extends PriceKey {
  /** An exact decimal number, at most four places. */
  readonly unitPrice: string;
}

/** What rows have come to on a sheet. */
export interface SavedPrices {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** Puts prices on a partner's sheet that has none for these offers yet. */
export const addPrices = async (
  manager: EntityManager,
  partnerId: string,
  rows: readonly PriceRow[],
): Promise<void> => {
  for (const chunk of chunksOf(rows, 500)) {
    await manager.insert(
      PartnerPrice,
      chunk.map((row) => ({ ...row, id: uuidv7(), partnerId })),
    );
  }
};

/**
 * Brings rows, each key once, onto a partner's sheet; what they do not name stays. A price that changes is
 * taken out and put in again: every engine does both in bulk, and nothing refers to the row.
 */
export const savePrices = async (
  manager: EntityManager,
  partnerId: string,
  rows: readonly PriceRow[],
): Promise<SavedPrices> => {
  const standing = await findStanding(manager, partnerId, rows);
  const before = (row: PriceRow) => standing.get(nameOfPrice(row));
  const added = rows.filter((row) => !before(row));
  const changed = rows.filter((row) => differs(before(row), row));
  for (const chunk of chunksOf(changed, 500))
    await manager.delete(PartnerPrice, { id: In(chunk.map((row) => before(row)?.id)) });
  await addPrices(manager, partnerId, [...added, ...changed]);
  return {
    added: added.length,
    changed: changed.length,
    unchanged: rows.length - added.length - changed.length,
  };
};

const differs = (found: PartnerPrice | undefined, row: PriceRow): boolean =>
  found !== undefined && !new Big(found.unitPrice).eq(row.unitPrice);

/** What stands for these keys, market by market and cycle by cycle: so that the index finds these alone. */
const findStanding = async (
  manager: EntityManager,
  partnerId: string,
  rows: readonly PriceRow[],
): Promise<ReadonlyMap<string, PartnerPrice>> => {
  const groups = new Map<string, PriceRow[]>();
  for (const row of rows) {
    const name = `${row.country} ${row.billingCycle}`;
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  const found = new Map<string, PartnerPrice>();
  for (const group of groups.values()) {
    const [{ country, billingCycle }] = group as [PriceRow];
    const offerId = In(group.map((row) => row.offerId));
    const prices = await manager.findBy(PartnerPrice, { partnerId, offerId, country, billingCycle });
    for (const price of prices) found.set(nameOfPrice(price), price);
  }
  return found;
};
