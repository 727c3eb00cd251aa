import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { PartnerPrice } from '../entities/partner-price.ts';
import { chunksOf } from './imports/import-rows.ts';
import type { PriceKey } from './onboarding/prices.ts';

export interface PriceRow extends PriceKey {
  /** An exact decimal number, at most four places. */
  readonly unitPrice: string;
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
