import { type Question, wireOf } from '../graphql-race.ts';
import { byTurns, expecting } from '../load.ts';
import { updateAccountInfo } from '../operations.ts';
import { partners } from '../seed/population.ts';
import type { Workload } from '../workload.ts';
import { Drafts, type ReadyDraft } from './drafts.ts';
import { startAll } from './start-all.ts';
import { compareWrites, noMistake } from './write-race.ts';

const names = ['Contoso Coffee Roasters, Inc.', 'Contoso Tea Company, LLC'];

/** Each call changes something: the audit has something to tell. */
const change = ({ onboardingId, authorization }: ReadyDraft, turn: number): Question => ({
  operation: updateAccountInfo,
  variables: {
    input: {
      onboardingId,
      company: { name: names[turn % names.length] },
      primaryContact: { email: `ada${turn % names.length}@contoso.example` },
    },
  },
  authorization,
});

/** Two drafts of each partner, changed back and forth. */
export const w4: Workload = {
  name: 'W4',
  races: { W4: 'a step of a draft: name and contact change, with the audit record' },
  prepare: async (ground) => {
    const { product, others } = await startAll(ground);
    const drafts = await ground.keep(Drafts.open(ground, product));
    await compareWrites(ground, drafts, product, others, (draft) => change(draft, 1));
    await drafts.stock(2 * partners);
    const taken = Array.from({ length: 2 * partners }, () => drafts.take());
    const questions = [1, 0].flatMap((turn) => taken.map((draft) => change(draft, turn)));
    const open = expecting(noMistake, byTurns(questions.map(wireOf)));
    const entries = [product, ...others].map((contender) => ({ contender, open }));
    return [{ name: 'W4', status: 200, entries }];
  },
};
