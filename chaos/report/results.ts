import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Engine, Form, Outcome } from '../trial.ts';

/** What one trial has come to on one engine. */
export interface Result extends Outcome {
  readonly id: string;
  readonly engine: Engine;
  readonly form: Form;
  readonly withoutGuard: boolean;
  readonly seed: number;
  readonly held: boolean;
  readonly seconds: number;
  /** The day, UTC. */
  readonly date: string;
  /** What the product's sources were: git's hash of src. */
  readonly product: string;
  readonly machine: Machine;
}

export interface Machine {
  readonly cores: number;
  readonly memoryGib: number;
  readonly node: string;
}

const folder = fileURLToPath(new URL('../results/', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));

export const thisMachine = (): Machine => ({
  cores: cpus().length,
  memoryGib: Math.round(totalmem() / 2 ** 30),
  node: process.version,
});

const git = (...args: string[]): string =>
  spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout.trim();

/** Null where src is not as it was committed. */
export const readProduct = (): string | null =>
  git('status', '--porcelain', '--', 'src') === '' ? git('rev-parse', '--short=12', 'HEAD:src') : null;

export const keepResult = (result: Result): void => {
  mkdirSync(folder, { recursive: true });
  const { id, engine, form, withoutGuard } = result;
  const name = [id, engine, form, ...(withoutGuard ? ['without-guard'] : [])].join('-');
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
};

export const readResults = (): Result[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Result)
    : [];
