import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';
import { type RequestRecord, unknownOperation } from '../telemetry/request-record.ts';
import type { Doing, Tracing } from '../telemetry/tracing.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

interface Recorded extends BaseContext {
  readonly record?: RequestRecord;
}

/** Puts into the request's record what GraphQL alone can tell. Stands behind all plugins that change errors. */
export const recordPlugin = (
  trusted: TrustedDocuments | null,
  tracing: Tracing | null,
): ApolloServerPlugin<Recorded> => {
  const labelOf = labels(trusted);
  return {
    requestDidStart: async ({ contextValue: { record } }) => {
      if (!record) return;
      return {
        didResolveOperation: async ({ document, operation, operationName, queryHash }) => {
          record.operation = operationName?.slice(0, longestName) ?? null;
          record.label = labelOf(document, operation, operationName, queryHash);
        },
        executionDidStart: async ({ operation }) => {
          if (tracing && record.doing && operation) traceOperation(tracing, record, operation);
        },
        willSendResponse: async ({ response, operation }) => {
          if (record.doing?.inner) endOperation(record.doing);
          // A query may show problems of a draft, which nobody was refused for.
          if (operation?.operation !== 'mutation') record.userErrors.length = 0;
          if (response.body.kind !== 'single') return;
          const codes = (response.body.singleResult.errors ?? []).map(({ extensions }) => extensions?.code);
          record.errors.push(...codes.map(String));
        },
      };
    },
  };
};

/** Until its end it stands for the whole request: what is done meanwhile is its part. */
const traceOperation = (
  tracing: Tracing,
  record: RequestRecord,
  { operation }: OperationDefinitionNode,
): void => {
  const name = record.operation === null ? operation : `${operation} ${record.operation}`;
  const part = tracing.part(name, {
    'graphql.operation.type': operation,
    ...(record.operation === null ? {} : { 'graphql.operation.name': record.operation }),
  });
  part?.materialize();
  if (record.doing) record.doing.inner = part;
};

const endOperation = (doing: Doing): void => {
  doing.inner?.end();
  doing.inner = null;
};

const longestName = 100;

/**
 * What the metrics call an operation: by its own name where its document is trusted, else by the one field of
 * the schema that it asks for. Clients cannot make up either.
 */
const labels = (trusted: TrustedDocuments | null) => {
  const known = new WeakMap<DocumentNode, Map<string | null, string>>();
  return (
    document: DocumentNode,
    operation: OperationDefinitionNode | undefined,
    name: string | null,
    hash: string,
  ): string => {
    const ofDocument = known.get(document) ?? new Map<string | null, string>();
    known.set(document, ofDocument);
    const label = ofDocument.get(name) ?? (trusted?.byHash.has(hash) && name ? name : fieldOf(operation));
    ofDocument.set(name, label);
    return label;
  };
};

const fieldOf = (operation: OperationDefinitionNode | undefined): string => {
  const { selections = [] } = operation?.selectionSet ?? {};
  const names = new Set(selections.map((one) => (one.kind === Kind.FIELD ? one.name.value : '__spread')));
  const [name = unknownOperation] = names;
  return names.size === 1 && !name.startsWith('__') ? name : unknownOperation;
};
