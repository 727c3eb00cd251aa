import { parseArgs } from 'node:util';
import type { EntityManager } from 'typeorm';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase, unhurried } from '../database/open-database.ts';
import { CallerError } from '../services/errors.ts';
import {
  importAgreementTemplates,
  importMarkets,
  importOfferCategories,
  importOffers,
} from '../services/imports/import-catalogue.ts';
import { importOfferTranslations } from '../services/imports/import-offer-translations.ts';
import { importPartners } from '../services/imports/import-partners.ts';
import type { Outcome, RowReport } from '../services/imports/import-rows.ts';
import { importValidationCodes } from '../services/imports/import-validation-codes.ts';
import { importShippedCatalogue, layGround, shippedCountryRules } from '../services/imports/shipped-data.ts';
import { runCommand, UsageError } from './command.ts';
import { loadPrices } from './import-prices.ts';
import { readCsv, readJson } from './read-file.ts';

type Import = (manager: EntityManager, file: unknown) => Promise<RowReport[]>;

const imports: Readonly<Record<string, Import>> = {
  partners: importPartners,
  markets: (manager, file) => importMarkets(manager, file, shippedCountryRules()),
  'offer-categories': importOfferCategories,
  offers: (manager, file) => importOffers(manager, file, 'whole'),
  'some-offers': (manager, file) => importOffers(manager, file, 'part'),
  'offer-translations': importOfferTranslations,
  'agreement-templates': importAgreementTemplates,
  'validation-codes': importValidationCodes,
};

/** What may come from CSV too, and the columns that its rows cannot do without. */
const csvColumns: Readonly<Record<string, readonly string[]>> = {
  'offer-translations': ['microsoftOfferId', 'locale', 'name'],
};

const usage = `Loads a file; it may be loaded again. Bad rows are told and stop nothing.

  npm run import -- catalogue            markets, categories, offers and agreements as they come with the product
  npm run import -- offers <file.json>   a whole catalogue: offers that it does not name are retired
  npm run import -- <what> <file.json>   what: ${Object.keys(imports).join(', ')}
  npm run import -- offer-translations <file.json or file.csv>
                                         names and descriptions of offers in other languages, with the columns
                                         microsoftOfferId, locale, name and description; an empty name takes
                                         a translation away, those that it does not name stay
  npm run import -- prices <file.csv> --partner <mpnId>
                                         a partner's own prices, with the columns microsoftOfferId, country,
                                         billingCycle and unitPrice; prices that it does not name stay`;

runCommand(async (config, args) => {
  const run = readArgs(args);
  const database = await openDatabase(unhurried(config.database));
  try {
    if (await database.dataSource.showMigrations()) {
      if (database.engine !== 'embedded') throw new UsageError('Run first: npm run migrate');
      await migrate(database);
    }
    if (!(await run(database))) process.exitCode = 1;
  } catch (error) {
    throw error instanceof CallerError ? new UsageError(error.message) : error;
  } finally {
    await database.close();
  }
});

/** Loads what was asked for, and says whether nothing was refused. */
type Run = (database: Database) => Promise<boolean>;

function readArgs(args: readonly string[]): Run {
  const [what, file, partner] = split(args);
  if (what === 'catalogue')
    return async (database) => tell(await database.transaction(importShippedCatalogue));
  if (what === 'prices' && file && partner) return (database) => loadPrices(database, partner, file);
  const load = imports[what];
  if (!load || !file) throw new UsageError(usage);
  return async (database) => {
    const columns = /\.csv$/i.test(file) ? csvColumns[what] : undefined;
    const rows = columns ? readCsv(file, columns) : readJson(file);
    const reports = await database.transaction(async (manager) => {
      await layGround(manager);
      return load(manager, rows);
    });
    return tell(reports);
  };
}

function split(
  args: readonly string[],
): [what: string, file?: string | undefined, partner?: string | undefined] {
  try {
    const options = { partner: { type: 'string' } } as const;
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
    return [positionals[0] ?? '', positionals[1], values.partner];
  } catch {
    throw new UsageError(usage);
  }
}

function tell(reports: readonly RowReport[]): boolean {
  for (const { row, key, outcome, reasons } of reports) {
    if (outcome === 'refused')
      process.stdout.write(`row ${row} (${key || 'no key'}) refused: ${reasons.join('; ')}\n`);
  }
  const count = (wanted: Outcome) => reports.filter(({ outcome }) => outcome === wanted).length;
  const outcomes: readonly Outcome[] = ['added', 'changed', 'unchanged', 'retired', 'refused'];
  process.stdout.write(`${outcomes.map((outcome) => `${count(outcome)} ${outcome}`).join(', ')}\n`);
  return count('refused') === 0;
}
