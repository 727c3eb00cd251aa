import { parseArgs } from 'node:util';
import type { Engine, Form } from './trial.ts';
import { trials } from './trials.ts';

export interface Options {
  readonly form: Form;
  /** Ids of the trials to be run, in capitals. */
  readonly only: readonly string[];
  /** Null runs each trial on every engine that it is for. */
  readonly engine: Engine | null;
  readonly seed: number;
  readonly withoutGuard: boolean;
  /** Every trial without its guard: all must turn red. */
  readonly prove: boolean;
  readonly writeDocs: boolean;
  /** Runs nothing. */
  readonly help: boolean;
}

export class UsageError extends Error {}

export const usage = `Torments the service and checks that nothing that was acknowledged is lost, and nothing is made twice.

  npm run chaos                              the long form: full numbers, hours
  npm run chaos -- --short                   the short form: some minutes
  npm run chaos -- --only R1,R15             these alone
  npm run chaos -- --engine mariadb          on this engine alone (embedded, mariadb, galera)
  npm run chaos -- --seed 42                 the same chance as another run
  npm run chaos -- --without-guard           without what protects: must not hold
  npm run chaos -- --prove                   every trial without its guard; good when none holds
  npm run chaos -- --write-docs              writes docs/reliability.md from the kept results of the long form

Results are kept in chaos/results, one file for a trial and an engine, so that the long form can be run in parts.`;

const options = {
  short: { type: 'boolean' },
  only: { type: 'string' },
  engine: { type: 'string' },
  seed: { type: 'string' },
  'without-guard': { type: 'boolean' },
  prove: { type: 'boolean' },
  'write-docs': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

const engines: readonly string[] = ['embedded', 'mariadb', 'galera'] satisfies Engine[];

export const readOptions = (args: readonly string[]): Options => {
  const given = parse(args);
  const ids = trials.map(({ id }) => id);
  const only = given.only?.toUpperCase().split(',') ?? ids;
  const unknown = only.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new UsageError(`There is no trial ${unknown}: ${ids.join(', ')}`);
  if (given.engine !== undefined && !engines.includes(given.engine))
    throw new UsageError(`--engine: expected ${engines.join(', ')}`);
  const seed = given.seed === undefined ? Date.now() % 1_000_000 : Number(given.seed);
  if (!Number.isSafeInteger(seed)) throw new UsageError('--seed: expected a whole number');
  const { prove = false } = given;
  return {
    form: given.short || prove ? 'short' : 'long',
    only,
    engine: (given.engine as Engine | undefined) ?? null,
    seed,
    withoutGuard: given['without-guard'] ?? prove,
    prove,
    writeDocs: given['write-docs'] ?? false,
    help: given.help ?? false,
  };
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new UsageError(usage);
  }
};
