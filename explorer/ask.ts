import type { GraphiQLProps } from 'graphiql';
import { parse } from 'graphql';
import { operationNames } from '../src/pages/operations.ts';
import { unknownIn } from '../src/pages/walk.ts';
import { progress } from './progress.ts';
import { operationNamed, walkOperations } from './tabs.ts';

/** Sends an operation to this server, and lets the walk hear the answer. */
export const ask: GraphiQLProps['fetcher'] = async ({ query, variables, ...rest }, options) => {
  const operationName = nameIn(query, rest.operationName);
  const [missing] = unknownIn(JSON.stringify(variables ?? {}));
  if (missing !== undefined) return { errors: [{ message: whyUnknown(missing) }] };
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      ...options?.headers,
    },
    body: JSON.stringify({ query, operationName, variables }),
  });
  const answer = await response.json();
  const operation = operationNamed(operationName);
  if (operation) progress.hear(operation, answer);
  return answer;
};

/** Right after a change of tabs, GraphiQL still names the operation of the tab before. */
const nameIn = (query: string, given: string | null | undefined): string | undefined => {
  const names = operationNames(parse(query));
  return names.find((name) => name === given) ?? (names.length === 1 ? names[0] : undefined);
};

const whyUnknown = (name: string): string => {
  const source = walkOperations.find(({ tells }) => name in tells);
  return `{{${name}}} is not known yet: ${source ? `${source.name} tells it. Send that first.` : 'put a value in its place.'}`;
};
