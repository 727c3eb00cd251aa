import type { Config } from '../../config/config.ts';
import type { Database } from '../../database/database.ts';
import { openDatabase, unhurried } from '../../database/open-database.ts';
import { UsageError } from '../command.ts';
import { Progress } from '../progress.ts';

/** What every operation has at hand. */
export interface Ground {
  readonly config: Config;
  readonly database: Database;
  readonly now: Date;
  /** Tells what would be done, and changes nothing. */
  readonly isDryRun: boolean;
  readonly progress: Progress;
}

/** How an operation ended. */
export interface Outcome {
  /** False where something is not as it was asked for; the exit code is 1 then. */
  readonly isGood: boolean;
  /** For programs, as JSON. */
  readonly result: object;
  /** The same for people. */
  readonly lines: readonly string[];
}

export type Operation = (ground: Ground) => Promise<Outcome>;

interface CommonOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Opens the database, runs it, tells how it ended; its exit code. */
export const carryOut = async (
  config: Config,
  { dryRun = false, json = false }: CommonOptions,
  operation: Operation,
): Promise<number> => {
  const database = await openDatabase(unhurried(config.database));
  try {
    if (await database.dataSource.showMigrations())
      throw new UsageError('The database’s tables are not up to date. Run: npm run migrate');
    const progress = new Progress();
    const ground = { config, database, now: new Date(), isDryRun: dryRun, progress };
    const { isGood, result, lines } = await operation(ground).finally(() => progress.end());
    const told = json ? [JSON.stringify({ ...result, isDryRun: dryRun })] : [...lines, ...notDone(dryRun)];
    process.stdout.write(`${told.join('\n')}\n`);
    return isGood ? 0 : 1;
  } finally {
    await database.close();
  }
};

const notDone = (isDryRun: boolean): string[] =>
  isDryRun ? ['Nothing was changed: this was a dry run.'] : [];
