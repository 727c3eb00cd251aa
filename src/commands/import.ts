import { readFileSync } from 'node:fs';
import type { EntityManager } from 'typeorm';
import { migrate } from '../database/migrate.ts';
import { openDatabase, unhurried } from '../database/open-database.ts';
import { CallerError } from '../services/errors.ts';
import {
  importAgreementTemplates,
  importMarkets,
  importOfferCategories,
  importOffers,
} from '../services/imports/import-catalogue.ts';
import { importPartners } from '../services/imports/import-partners.ts';
import type { Outcome, RowReport } from '../services/imports/import-rows.ts';
import { importShippedCatalogue, layGround, shippedCountryRules } from '../services/imports/shipped-data.ts';
import { runCommand, UsageError } from './command.ts';

type Import = (manager: EntityManager, file: unknown) => Promise<RowReport[]>;

const imports: Readonly<Record<string, Import>> = {
  partners: importPartners,
  markets: (manager, file) => importMarkets(manager, file, shippedCountryRules()),
  'offer-categories': importOfferCategories,
  offers: (manager, file) => importOffers(manager, file, 'whole'),
  'some-offers': (manager, file) => importOffers(manager, file, 'part'),
  'agreement-templates': importAgreementTemplates,
};

const usage = `Loads a file; it may be loaded again. Bad rows are told and stop nothing.

  npm run import -- catalogue            markets, categories, offers and agreements as they come with the product
  npm run import -- offers <file.json>   a whole catalogue: offers that it does not name are retired
  npm run import -- <what> <file.json>   what: ${Object.keys(imports).join(', ')}`;

runCommand(async (config, [what, file]) => {
  const load = what === undefined ? undefined : imports[what];
  if (what !== 'catalogue' && (!load || !file)) throw new UsageError(usage);
  const database = await openDatabase(unhurried(config.database));
  try {
    if (await database.dataSource.showMigrations()) {
      if (database.engine !== 'embedded') throw new UsageError('Run first: npm run migrate');
      await migrate(database);
    }
    const rows = load && file ? readJson(file) : null;
    const reports = await database.transaction(async (manager) => {
      if (!load) return importShippedCatalogue(manager);
      await layGround(manager);
      return load(manager, rows);
    });
    tell(reports);
  } catch (error) {
    throw error instanceof CallerError ? new UsageError(error.message) : error;
  } finally {
    await database.close();
  }
});

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file} cannot be read as JSON: ${(error as Error).message}`);
  }
}

function tell(reports: readonly RowReport[]): void {
  for (const { row, key, outcome, reasons } of reports) {
    if (outcome === 'refused')
      process.stdout.write(`row ${row} (${key || 'no key'}) refused: ${reasons.join('; ')}\n`);
  }
  const count = (wanted: Outcome) => reports.filter(({ outcome }) => outcome === wanted).length;
  const outcomes: readonly Outcome[] = ['added', 'changed', 'unchanged', 'retired', 'refused'];
  process.stdout.write(`${outcomes.map((outcome) => `${count(outcome)} ${outcome}`).join(', ')}\n`);
  if (count('refused') > 0) process.exitCode = 1;
}
