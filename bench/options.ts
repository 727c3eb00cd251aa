import { parseArgs } from 'node:util';
import type { Pace } from './run-race.ts';
import { sizes } from './scale/scale.ts';
import { workloads } from './workloads/index.ts';

export const usage = `Measures the server beside others, by turns.

  npm run bench                    every workload
  npm run bench -- --only W6       this one; may be given several times
  npm run bench -- --quick         a first impression, with few customers
  npm run bench -- --customers N   so many, with twice as many subscriptions; 200,000 unless given
  npm run bench -- --compare       compares the answers, and measures nothing
  npm run bench -- --scale         the server's reads with ${sizes.map((size) => size.toLocaleString('en')).join(', ')} customers,
                                   and with several processes; --customers takes one of these sizes
  npm run bench -- --soak MINUTES  keeps the server busy, and says how much memory it holds
  npm run bench -- --guard         judges that nothing has become much dearer, in less than two minutes
  npm run bench -- --write-docs    puts tables and charts into docs/ as well, with what earlier runs have measured

Workloads: ${workloads.map(({ name }) => name).join(', ')}`;

export type Mode = 'race' | 'compare' | 'scale' | 'soak' | 'guard';

export interface Options {
  readonly mode: Mode;
  readonly only: readonly string[];
  readonly customers: number;
  /** For the scale: one of them, or all. */
  readonly sizes: readonly number[];
  readonly pace: Pace;
  readonly minutes: number;
  readonly writesDocs: boolean;
}

const full: Pace = { rounds: 3, seconds: 4, warmUpSeconds: 2 };
const quick: Pace = { rounds: 3, seconds: 2, warmUpSeconds: 1 };

const fewestCustomers = 1_000;
const mostCustomers = 5_000_000;
const longestSoak = 600;

/** Null where there is nothing to do but to tell how it is used; throws what is wrong. */
export const readOptions = (args: readonly string[]): Options | null => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true },
      quick: { type: 'boolean', default: false },
      customers: { type: 'string' },
      compare: { type: 'boolean' },
      scale: { type: 'boolean' },
      soak: { type: 'string' },
      guard: { type: 'boolean' },
      'write-docs': { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return null;
  const modes = (['compare', 'scale', 'soak', 'guard'] as const).filter((mode) => values[mode]);
  if (modes.length > 1) throw new Error(`Choose one of --${modes.join(' and --')}`);
  const wanted = values.customers ?? (values.quick ? '20000' : '200000');
  const customers = whole('customers', wanted, fewestCustomers, mostCustomers);
  return {
    mode: modes[0] ?? 'race',
    only: known(values.only),
    customers,
    sizes: values.customers === undefined ? sizes : [customers],
    pace: values.quick ? quick : full,
    minutes: values.soak === undefined ? 0 : whole('soak', values.soak, 1, longestSoak),
    writesDocs: values['write-docs'],
  };
};

const whole = (name: string, given: string, least: number, most: number): number => {
  const value = Number(given);
  if (!Number.isInteger(value) || value < least || value > most)
    throw new Error(`--${name} takes a whole number from ${least} to ${most}`);
  return value;
};

const known = (only: readonly string[] | undefined): readonly string[] => {
  const names = workloads.map(({ name }) => name);
  const unknown = only?.filter((name) => !names.includes(name)) ?? [];
  if (unknown.length > 0) throw new Error(`There is no workload ${unknown.join(', ')}`);
  return only ?? names;
};
