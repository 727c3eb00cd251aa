import type { Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { CatalogueSource } from '../../catalogue/catalogue-source.ts';
import type { Database } from '../../database/database.ts';
import { Partner } from '../../entities/partner.ts';
import { BillingCycle } from '../../onboarding/enums.ts';
import type { Finding } from '../../onboarding/finding.ts';
import { checkFirst, checkPrice, type PriceGiven } from '../../onboarding/rules/prices.ts';
import { record } from '../audit/record.ts';
import { BadInputError } from '../errors.ts';
import { isChange, pricesEntry, toPriceRow } from '../import-prices.ts';
import { untilSettled } from '../onboarding/drafts.ts';
import { type PriceRow, type SavedPrices, savePrices } from '../prices.ts';
import { oneOfWords } from './read-rows.ts';

/** A row that is not loaded, and why. */
export interface RefusedPrice {
  /** Where it ends in the file, counted from 1. */
  readonly line: number;
  /** What the row calls itself by. */
  readonly key: string;
  readonly reasons: readonly string[];
}

/** Hears how a file comes in. */
export interface PriceFileListener {
  /** Puts a rule's finding into words. */
  readonly describe: (finding: Finding) => string;
  readonly onRefused: (row: RefusedPrice) => void;
  /** After every batch, with the rows that are dealt with. */
  readonly onProgress: (rows: number) => void;
}

export interface PriceFileReport extends SavedPrices {
  readonly refused: number;
}

const columns = ['microsoftOfferId', 'country', 'billingCycle', 'unitPrice'] as const;

const priceRow = z.object({
  microsoftOfferId: z.string(),
  country: z.string(),
  billingCycle: oneOfWords(BillingCycle),
  unitPrice: z.string().regex(/^-?\d{1,30}(\.\d{1,10})?$/, 'expected a decimal number such as 12.50'),
});

/** Rows of one transaction: others who write wait for no longer than these take. */
const batchSize = 5_000;
const longestRow = 10_000;

/** Who changes a partner's sheet from outside: no person of the partner. */
const operator = 'operator';

/**
 * Loads a partner's own prices from CSV with a header, in batches. It may be loaded again, and prices that it
 * does not name stay. Bad rows are told and stop nothing.
 */
export const importPriceFile = async (
  database: Database,
  mpnId: string,
  file: Readable,
  { describe, onRefused, onProgress }: PriceFileListener,
): Promise<PriceFileReport> => {
  const partner = await findSeller(database, mpnId);
  const catalogue = await new CatalogueSource(database).current();
  const judge = createJudge(partner, catalogue, describe);
  const report = { added: 0, changed: 0, unchanged: 0, refused: 0 };
  let batch: PriceRow[] = [];
  const save = async () => {
    const saved = await untilSettled(database, (manager) => saveBatch(manager, partner, batch));
    batch = [];
    report.added += saved.added;
    report.changed += saved.changed;
    report.unchanged += saved.unchanged;
    onProgress(report.added + report.changed + report.unchanged + report.refused);
  };
  for await (const { record: row, info } of readRecords(file)) {
    const judged = judge(row);
    if ('price' in judged) batch.push(judged.price);
    else {
      report.refused++;
      onRefused({ line: info.lines, key: keyOf(row), reasons: judged.reasons });
    }
    if (batch.length === batchSize) await save();
  }
  await save();
  return report;
};

const findSeller = async (database: Database, mpnId: string): Promise<Partner> => {
  const partner = await database.read((manager) => manager.findOneBy(Partner, { mpnId }));
  if (!partner) throw new BadInputError(`There is no partner with the MPN id ${mpnId}.`);
  if (partner.type === 'INDIRECT_RESELLER')
    throw new BadInputError(`The partner ${mpnId} is an indirect reseller, which has no price sheet.`);
  return partner;
};

const saveBatch = async (
  manager: EntityManager,
  partner: Partner,
  rows: readonly PriceRow[],
): Promise<SavedPrices> => {
  const saved = await savePrices(manager, partner.id, rows);
  const doer = { viewer: { partner, subject: operator }, requestId: uuidv7() };
  if (isChange(saved)) await record(manager, doer, new Date(), [pricesEntry(saved)]);
  return saved;
};

type Row = Readonly<Record<string, string>>;

const keyOf = (row: Row): string => [row.microsoftOfferId, row.country, row.billingCycle].join(' ').trim();

type Judged = { readonly price: PriceRow } | { readonly reasons: readonly string[] };

const createJudge = (
  partner: Partner,
  catalogue: Catalogue,
  describe: PriceFileListener['describe'],
): ((row: Row) => Judged) => {
  const seen = new Set<string>();
  return (row) => {
    const parsed = priceRow.safeParse(row);
    if (!parsed.success)
      return { reasons: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
    const price: PriceGiven = parsed.data;
    const findings = [...checkPrice(price, { partner, catalogue }), ...checkFirst(price, seen)];
    if (findings.length === 0) return { price: toPriceRow(price, catalogue) };
    return { reasons: findings.map((found) => [...found.field, describe(found)].join(': ')) };
  };
};

/** The file's rows by their columns, with where each one ends; what cannot be read ends them. */
async function* readRecords(file: Readable): AsyncGenerator<{ readonly record: Row; readonly info: Info }> {
  let header: readonly string[] = [];
  const parser = parse({
    bom: true,
    columns: (line: string[]) => {
      header = line;
      checkHeader(header);
      return line;
    },
    info: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestRow,
  });
  file.once('error', (error) => parser.destroy(error));
  try {
    yield* file.pipe(parser);
  } catch (error) {
    throw error instanceof CsvError ? new BadInputError(`The file cannot be read: ${error.message}`) : error;
  }
  checkHeader(header);
}

const checkHeader = (header: readonly string[]): void => {
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0)
    throw new BadInputError(`The file’s first line does not name the columns ${missing.join(', ')}.`);
};
