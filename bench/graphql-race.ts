import { type Contender, portOf } from './contenders/contender.ts';
import { byTurns, postRequest } from './load.ts';
import type { Operation } from './operations.ts';
import { assertSame, parsed, record } from './record.ts';
import type { Race } from './workload.ts';

const path = '/graphql';
const accept = 'application/graphql-response+json, application/json;q=0.9';

/** One request of an operation, and who sends it. */
export interface Question {
  readonly operation: Operation;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The header; nobody is signed in without it. */
  readonly authorization?: string | undefined;
}

const headersOf = ({ authorization }: Question): Record<string, string> => ({
  accept,
  ...(authorization === undefined ? {} : { authorization }),
});

const bodyOf = ({ operation, variables }: Question): string =>
  JSON.stringify({ operationName: operation.name, query: operation.document, variables });

export const wireOf = (question: Question): Buffer =>
  postRequest(path, headersOf(question), bodyOf(question));

/** The data of the answer; an error is no answer. */
export const ask = async <T = unknown>(contender: Contender, question: Question): Promise<T> => {
  const recorded = await record(portOf(contender), path, headersOf(question), bodyOf(question));
  const { data, errors } = parsed(recorded) as { data?: T; errors?: unknown };
  if (recorded.status !== 200 || errors || !data)
    throw new Error(`${contender.name} answers ${recorded.status}: ${JSON.stringify(errors ?? data)}`);
  return data;
};

/** So many of the questions are asked of everybody before any time counts. */
const compared = 10;

export interface ReadRace {
  readonly name: string;
  readonly product: Contender;
  readonly others: readonly Contender[];
  readonly questions: readonly Question[];
}

/** All are asked the same, and all must answer the same data. */
export const readRace = async ({ name, product, others, questions }: ReadRace): Promise<Race> => {
  for (const question of questions.slice(0, compared)) {
    const own = await ask(product, question);
    for (const other of others) assertSame(`${name}: ${other.name}`, own, await ask(other, question));
  }
  const open = byTurns(questions.map(wireOf));
  const entries = [product, ...others].map((contender) => ({ contender, open }));
  return { name, status: 200, entries };
};
