import { parseArgs } from 'node:util';

export interface Options {
  /** How long customers are onboarded; with chaos at least until all of it has happened. */
  readonly seconds: number;
  readonly chaos: boolean;
  /** Where the figures are written as JSON; null writes none. */
  readonly json: string | null;
}

/** What keeps the demo from starting, told without a stack. */
export class CannotStart extends Error {}

export const usage = `Starts three server processes behind haproxy on a three-node Galera cluster, on this machine alone, onboards
customers for a while, checks that every one of them is there, and ends everything again.

  npm run cluster:demo
  npm run cluster:demo -- --seconds 120       60 when it is not given
  npm run cluster:demo -- --chaos             kills and freezes nodes meanwhile
  npm run cluster:demo -- --json figures.json`;

const longestSeconds = 3_600;

export const readOptions = (args: readonly string[]): Options => {
  const { seconds = '60', chaos = false, json = null } = parse(args);
  const whole = Number(seconds);
  if (!Number.isInteger(whole) || whole < 1 || whole > longestSeconds)
    throw new CannotStart(`--seconds: expected a whole number from 1 to ${longestSeconds}\n\n${usage}`);
  return { seconds: whole, chaos, json };
};

const parse = (args: readonly string[]) => {
  const options = {
    seconds: { type: 'string' },
    chaos: { type: 'boolean' },
    json: { type: 'string' },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new CannotStart(usage);
  }
};
