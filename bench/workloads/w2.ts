import type { Contender } from '../contenders/contender.ts';
import { ask, type Question, readRace } from '../graphql-race.ts';
import { customers } from '../operations.ts';
import type { Workload } from '../workload.ts';
import { startAll } from './start-all.ts';

const pages = 20;
const first = 50;

/** The first pages of the largest partner's customers, each by the cursor before it. */
const leaf = async (product: Contender, authorization: string | undefined): Promise<Question[]> => {
  const questions: Question[] = [];
  let after: string | null = null;
  while (questions.length < pages) {
    const question: Question = { operation: customers, variables: { first, after }, authorization };
    questions.push(question);
    const data: Page = await ask(product, question);
    if (!data.customers.pageInfo.hasNextPage) break;
    after = data.customers.pageInfo.endCursor;
  }
  return questions;
};

interface Page {
  readonly customers: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } };
}

export const w2: Workload = {
  name: 'W2',
  races: { W2: `${first} customers with their subscriptions, the offers of these, and the reseller` },
  prepare: async (ground) => {
    const { product, others } = await startAll(ground);
    const { authorizations } = await ground.callers();
    const questions = await leaf(product, authorizations[0]);
    return [await readRace({ name: 'W2', product, others, questions })];
  },
};
