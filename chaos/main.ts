import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Options, readOptions, UsageError, usage } from './options.ts';
import { writeDocument } from './report/document.ts';
import { keepResult, type Result, readProduct, thisMachine } from './report/results.ts';
import { resultLines } from './report/tell.ts';
import { type Engine, holds, type Trial } from './trial.ts';
import { trials } from './trials.ts';

const tell = (line: string) => process.stdout.write(`${line}\n`);

interface Run {
  readonly trial: Trial;
  readonly engine: Engine;
}

const choose = ({ form, only, engine, withoutGuard }: Options): Run[] =>
  trials
    .filter(({ id, isInShortForm }) => only.includes(id) && (form === 'long' || isInShortForm))
    .filter(({ guard }) => !withoutGuard || guard !== null)
    .flatMap((trial) => trial.engines.map((name) => ({ trial, engine: name })))
    .filter((run) => engine === null || run.engine === engine);

const runOne = async ({ trial, engine }: Run, options: Options, folder: string): Promise<Result> => {
  const { form, seed, withoutGuard } = options;
  tell(`\n${trial.id}, ${engine}, ${form} form, seed ${seed}: ${trial.title}`);
  tell(`  must hold: ${trial.mustHold}`);
  if (withoutGuard) tell(`  WITHOUT ${trial.guard}`);
  const began = Date.now();
  const outcome = await trial.run({ engine, form, seed, withoutGuard, folder, tell });
  const result: Result = {
    ...outcome,
    id: trial.id,
    engine,
    form,
    withoutGuard,
    seed,
    held: holds(outcome),
    seconds: Math.round((Date.now() - began) / 1_000),
    date: new Date(began).toISOString().slice(0, 10),
    product: readProduct() ?? 'changed',
    machine: thisMachine(),
  };
  keepResult(result);
  for (const line of resultLines(result)) tell(line);
  return result;
};

/** @returns whether it went as it should: held, or with its guard taken away did not */
const runSafely = async (run: Run, options: Options): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), 'onboarding-chaos-'));
  chmodSync(folder, 0o711);
  try {
    const { held, seconds } = await runOne(run, options, folder);
    const isGood = held !== options.withoutGuard;
    const said = held ? 'It held' : 'It did NOT hold';
    tell(
      `  ${said}${options.withoutGuard ? (isGood ? ', as it should be' : ': the guard was not needed') : ''}, ${seconds} s.`,
    );
    if (isGood) rmSync(folder, { recursive: true, force: true });
    else tell(`  The logs are in ${folder}`);
    return isGood;
  } catch (error) {
    tell(`  It could not be run to its end: ${(error as Error).stack}\n  The logs are in ${folder}`);
    return false;
  }
};

const start = async (): Promise<number> => {
  const options = readOptions(process.argv.slice(2));
  if (options.help) tell(usage);
  if (options.help) return 0;
  if (options.writeDocs) {
    writeDocument();
    return 0;
  }
  const bad: string[] = [];
  for (const run of choose(options))
    if (!(await runSafely(run, options))) bad.push(`${run.trial.id} on ${run.engine}`);
  tell(bad.length === 0 ? '\nEverything as it should be.' : `\nNOT as it should be: ${bad.join(', ')}`);
  return bad.length === 0 ? 0 : 1;
};

start().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof UsageError ? error.message : (error as Error).stack}\n`);
    process.exit(2);
  },
);
