import type { CatalogueFacts } from '../onboarding/facts.ts';
import type { Finding } from '../onboarding/finding.ts';
import { checkPrices, type PriceGiven } from '../onboarding/rules/prices.ts';
import { record } from './audit/record.ts';
import { authorize, type Caller } from './caller.ts';
import { type OnboardingDeps, untilSettled } from './onboarding/drafts.ts';
import { type PriceRow, type SavedPrices, savePrices } from './prices.ts';

export interface ImportedPrices {
  /** Rows that stand on the sheet now; none where there are findings. */
  readonly importedCount: number;
  readonly findings: readonly Finding[];
}

/** Takes rows onto the partner's own price sheet: all of them, or none. */
export const importPrices = async (
  { database, catalogue: source, clock }: Pick<OnboardingDeps, 'database' | 'catalogue' | 'clock'>,
  caller: Caller,
  given: readonly PriceGiven[],
): Promise<ImportedPrices> => {
  const { viewer } = caller;
  authorize(viewer, 'MANAGE_PRICES');
  const catalogue = await source.current();
  const findings = checkPrices(given, { partner: viewer.partner, catalogue });
  if (findings.length > 0) return { importedCount: 0, findings };
  const rows = given.map((row) => toPriceRow(row, catalogue));
  await untilSettled(database, async (manager) => {
    const saved = await savePrices(manager, viewer.partner.id, rows);
    if (isChange(saved)) await record(manager, caller, clock(), [pricesEntry(saved)]);
  });
  return { importedCount: rows.length, findings: [] };
};

/** What the rules have let pass. */
export const toPriceRow = (
  { microsoftOfferId, ...row }: PriceGiven,
  catalogue: Pick<CatalogueFacts, 'offerByMicrosoftId'>,
): PriceRow => {
  const offer = catalogue.offerByMicrosoftId(microsoftOfferId);
  if (!offer) throw new Error('A price was to be saved for an offer that the rules had not found');
  return { ...row, offerId: offer.id };
};

export const isChange = ({ added, changed }: SavedPrices): boolean => added + changed > 0;

/** How many prices, not which: the sheet itself tells these. */
export const pricesEntry = ({ added, changed }: SavedPrices) => ({
  operation: 'IMPORT_PRICES' as const,
  changes: Object.entries({ added, changed })
    .filter(([, count]) => count > 0)
    .map(([field, count]) => ({ field: ['prices', field], before: null, after: String(count) })),
});
