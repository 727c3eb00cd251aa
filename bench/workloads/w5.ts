import { type Question, wireOf } from '../graphql-race.ts';
import { expecting } from '../load.ts';
import { submitCustomer } from '../operations.ts';
import type { Workload } from '../workload.ts';
import { Drafts, type ReadyDraft } from './drafts.ts';
import { startAll } from './start-all.ts';
import { compareWrites, noMistake } from './write-race.ts';

/** More than any contender submits in a second. */
const mostInASecond = 2_500;

const submission = ({ onboardingId, version, authorization }: ReadyDraft): Question => ({
  operation: submitCustomer,
  variables: { input: { onboardingId, expectedVersion: version } },
  authorization,
});

export const w5: Workload = {
  name: 'W5',
  races: {
    W5: 'a submission: customer, relationship, agreement, account, order, subscription, and their audit',
  },
  prepare: async (ground) => {
    const { product, others } = await startAll(ground);
    const drafts = await ground.keep(Drafts.open(ground, product));
    await compareWrites(ground, drafts, product, others, submission);
    const entries = [product, ...others].map((contender) => ({
      contender,
      open: expecting(noMistake, () => () => wireOf(submission(drafts.take()))),
      stock: (seconds: number) => drafts.stock(Math.ceil(seconds * mostInASecond)),
    }));
    return [{ name: 'W5', status: 200, entries }];
  },
};
