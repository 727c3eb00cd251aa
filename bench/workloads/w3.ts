import { toGlobalId } from '../contenders/shared/global-ids.ts';
import { type Question, readRace } from '../graphql-race.ts';
import { customer } from '../operations.ts';
import { customerIdOf, partnerOf } from '../seed/population.ts';
import type { Workload } from '../workload.ts';
import { startAll } from './start-all.ts';

const asked = 500;

export const w3: Workload = {
  name: 'W3',
  races: { W3: 'one customer with its details, subscriptions and reseller' },
  prepare: async (ground) => {
    const { product, others } = await startAll(ground);
    const { authorizations } = await ground.callers();
    const step = Math.max(1, Math.floor(ground.population.customers / asked));
    const questions = Array.from({ length: asked }, (_, index): Question => {
      const n = (index * step) % ground.population.customers;
      const id = toGlobalId('cus', customerIdOf(n));
      return { operation: customer, variables: { id }, authorization: authorizations[partnerOf(n)] };
    });
    return [await readRace({ name: 'W3', product, others, questions })];
  },
};
