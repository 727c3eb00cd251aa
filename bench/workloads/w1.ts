import { readRace } from '../graphql-race.ts';
import { catalogue } from '../operations.ts';
import type { Workload } from '../workload.ts';
import { startAll } from './start-all.ts';

const markets = ['US', 'DE', 'FR', 'GB', 'JP', 'BR', 'IN', 'AU'];
const first = 50;

/** By POST, so that nothing of it can be kept ready. */
export const w1: Workload = {
  name: 'W1',
  races: { W1: `catalogue page of ${first} add-ons with the offers that they go on, not from a cache` },
  prepare: async (ground) => {
    const { product, others } = await startAll(ground);
    const { authorizations } = await ground.callers();
    const questions = markets.map((market) => ({
      operation: catalogue,
      variables: { market, first },
      authorization: authorizations[0],
    }));
    return [await readRace({ name: 'W1', product, others, questions })];
  },
};
