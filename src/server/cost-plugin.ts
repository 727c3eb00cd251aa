import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext, HTTPGraphQLHead } from '@apollo/server';
import { type DocumentNode, GraphQLError, getVariableValues, type OperationDefinitionNode } from 'graphql';
import type { RequestRecord } from '../telemetry/request-record.ts';
import { actualCost, type CostTable, mutationCost, requestedCost } from './cost.ts';
import { formatError } from './format-error.ts';
import { type Balance, balanceHeaders, type Taken, type Throttle } from './throttle.ts';

export interface CostOptions {
  readonly table: CostTable;
  /** What one operation may cost. */
  readonly maximum: number;
  readonly throttle: Throttle | null;
  /** Where this holds the answer is everybody's, and says nothing of its caller. */
  readonly isShared: (document: DocumentNode, method: string | undefined) => boolean;
}

/** Who pays: one person or program of one partner, or one address where nobody is signed in. */
export interface Payer extends BaseContext {
  readonly payer?: string;
  readonly record?: RequestRecord;
}

/**
 * Tells what an operation costs, refuses what costs too much, and takes the points from its caller: before
 * it runs all that it may cost, and back afterwards what the answer did not hold.
 */
export const costPlugin = <C extends Payer>({
  table,
  maximum,
  throttle,
  isShared,
}: CostOptions): ApolloServerPlugin<C> => ({
  requestDidStart: async ({ contextValue: { payer = '', record } }) => {
    let requested = 0;
    let paid = 0;
    let taken: Taken | null = null;

    const take = async (points: number) => {
      paid = points;
      taken = throttle && (await throttle.take(payer, points));
    };

    return {
      didResolveOperation: async (request) => {
        requested = estimate(request, table);
        await take(requested > maximum ? 1 : requested);
        if (taken?.isRefused) throw rateLimited();
        if (requested > maximum) throw tooExpensive(requested, maximum);
      },
      didEncounterErrors: async () => {
        if (paid === 0) await take(1);
      },
      willSendResponse: async ({ request, response, document, operation }) => {
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        if (taken?.isRefused)
          result.errors = [formatError({ message: rateLimited().message }, rateLimited())];
        const actual = Math.min(paid, Math.max(1, usedBy(operation, result.data)));
        if (record) record.cost = actual;
        const balance = taken && (await settle(taken, paid - actual));
        const isRefused = taken?.isRefused ?? false;
        const isTold = isRefused || !document || !isShared(document, request.http?.method);
        const cost = toExtension(requested, actual, isTold ? balance : null);
        result.extensions = { ...result.extensions, cost };
        if (balance && isTold) tellBalance(response.http, balance, isRefused);
      },
    };
  },
});

/** What was refused has been given back already. */
const settle = async ({ isRefused, balance, giveBack }: Taken, unused: number): Promise<Balance> =>
  !isRefused && unused > 0 ? giveBack(unused) : balance;

/** What cannot run costs 1: an unknown operation, wrong variables. The execution tells them in its own words. */
const estimate = <C extends BaseContext>(
  { schema, document, operation, request }: GraphQLRequestContext<C>,
  table: CostTable,
): number => {
  const variables = request.variables ?? {};
  if (!document || !operation) return 1;
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 }).errors)
    return 1;
  return requestedCost(schema, table, document, request.operationName, variables);
};

const usedBy = (operation: OperationDefinitionNode | undefined, data: unknown): number => {
  const changes = operation?.operation === 'mutation' ? Object.keys(data ?? {}).length : 0;
  return changes * mutationCost + actualCost(data);
};

const tooExpensive = (cost: number, maximum: number) =>
  new GraphQLError(
    `The operation costs ${cost} points; at most ${maximum} are allowed. Ask for less at once.`,
    {
      extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } },
    },
  );

const rateLimited = () =>
  new GraphQLError('Too much was asked for in a short time. Wait as long as Retry-After says.', {
    extensions: { code: 'RATE_LIMITED', http: { status: 429 } },
  });

const toExtension = (requestedQueryCost: number, actualQueryCost: number, balance: Balance | null) => ({
  requestedQueryCost,
  actualQueryCost,
  throttleStatus: balance && {
    maximumAvailable: balance.maximum,
    currentlyAvailable: balance.available,
    restoreRate: balance.maximum / balance.windowSeconds,
  },
});

const tellBalance = ({ headers }: HTTPGraphQLHead, balance: Balance, isExhausted: boolean): void => {
  for (const [name, value] of Object.entries(balanceHeaders(balance, isExhausted))) headers.set(name, value);
};
