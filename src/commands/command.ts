import 'reflect-metadata';
import { type Config, ConfigError, readConfig } from '../config/config.ts';

/** A mistake in how a command was called: told without a stack. */
export class UsageError extends Error {}

/** What this process's environment says. */
export const configOfProcess = (): Config => readConfig(process.env);

/** On stderr; with a stack where nobody foresaw it. */
export const tellFailure = (error: unknown): void => {
  const isPlain = error instanceof UsageError || error instanceof ConfigError;
  process.stderr.write(`${isPlain ? error.message : (error as Error).stack}\n`);
};

/** Runs a command: its faults on stderr, its exit code for scripts. */
export const runCommand = (run: (config: Config, args: readonly string[]) => Promise<void>): void => {
  const start = async () => run(configOfProcess(), process.argv.slice(2));
  start().catch((error: unknown) => {
    tellFailure(error);
    process.exit(1);
  });
};
