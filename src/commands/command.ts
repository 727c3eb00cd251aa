import 'reflect-metadata';
import { type Config, ConfigError, readConfig } from '../config/config.ts';

/** A mistake in how a command was called: told without a stack. */
export class UsageError extends Error {}

/** Runs a command: its faults on stderr, its exit code for scripts. */
export const runCommand = (run: (config: Config, args: readonly string[]) => Promise<void>): void => {
  const start = async () => run(readConfig(process.env), process.argv.slice(2));
  start().catch((error: unknown) => {
    const isPlain = error instanceof UsageError || error instanceof ConfigError;
    process.stderr.write(`${isPlain ? error.message : (error as Error).stack}\n`);
    process.exit(1);
  });
};
