import { readRace } from '../graphql-race.ts';
import { customerList } from '../operations.ts';
import { firstWords, trades } from '../seed/names.ts';
import type { Workload } from '../workload.ts';
import { startAll } from './start-all.ts';

const first = 20;

/** As people type: the beginning of a name, or of two of its words. */
const typed = firstWords
  .filter((_, index) => index % 8 === 0)
  .flatMap((word, index) => {
    const start = word.slice(0, 5).toLowerCase();
    return [start, `${start} ${trades[index % trades.length]?.slice(0, 3).toLowerCase()}`];
  });

export const w8: Workload = {
  name: 'W8',
  races: { W8: `search by the beginnings of one word or two of the name, ${first} customers of those found` },
  prepare: async (ground) => {
    const { product, others } = await startAll(ground);
    const { authorizations } = await ground.callers();
    const questions = typed.map((search) => ({
      operation: customerList,
      variables: { first, search },
      authorization: authorizations[0],
    }));
    return [await readRace({ name: 'W8', product, others, questions })];
  },
};
