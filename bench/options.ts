import { parseArgs } from 'node:util';
import type { Pace } from './run-race.ts';
import { workloads } from './workloads/index.ts';

export const usage = `Measures the server beside others, by turns.

  npm run bench                    every workload
  npm run bench -- --only W6       this one; may be given several times
  npm run bench -- --quick         a first impression, with few customers
  npm run bench -- --customers N   so many, with twice as many subscriptions; 200,000 unless given
  npm run bench -- --compare       compares the answers, and measures nothing
  npm run bench -- --write-docs    puts the tables into docs/performance.md as well, with what earlier runs
                                   have measured of other workloads

Workloads: ${workloads.map(({ name }) => name).join(', ')}`;

export interface Options {
  readonly only: readonly string[];
  readonly customers: number;
  readonly pace: Pace;
  readonly comparesAlone: boolean;
  readonly writesDocs: boolean;
}

const full: Pace = { rounds: 3, seconds: 5, warmUpSeconds: 3 };
const quick: Pace = { rounds: 3, seconds: 2, warmUpSeconds: 1 };

const fewestCustomers = 1_000;

/** Null where there is nothing to do but to tell how it is used; throws what is wrong. */
export const readOptions = (args: readonly string[]): Options | null => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true },
      quick: { type: 'boolean', default: false },
      customers: { type: 'string' },
      compare: { type: 'boolean', default: false },
      'write-docs': { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return null;
  const customers = Number(values.customers ?? (values.quick ? 20_000 : 200_000));
  if (!Number.isInteger(customers) || customers < fewestCustomers)
    throw new Error(`--customers takes a number from ${fewestCustomers} on`);
  const names = workloads.map(({ name }) => name);
  const unknown = values.only?.filter((name) => !names.includes(name)) ?? [];
  if (unknown.length > 0) throw new Error(`There is no workload ${unknown.join(', ')}`);
  return {
    only: values.only ?? names,
    customers,
    pace: values.quick ? quick : full,
    comparesAlone: values.compare,
    writesDocs: values['write-docs'],
  };
};
