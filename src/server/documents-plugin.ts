import type { ApolloServerPlugin, BaseContext, GraphQLRequest } from '@apollo/server';
import type { KeyValueCache } from '@apollo/utils.keyvaluecache';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode } from 'graphql';
import { bareHash, sha256, type TrustedDocuments } from './trusted-documents.ts';

type Warn = (about: object, message: string) => void;

/** Where a hash finds its document: among the trusted ones, else among those that clients have registered. */
export const documentCache = (trusted: TrustedDocuments | null, bytes: number): KeyValueCache<string> => {
  const registered = new InMemoryLRUCache<string>({ maxSize: bytes });
  const isClosed = trusted?.mode === 'enforce';
  const hashOf = (key: string) => key.slice(key.indexOf(':') + 1);
  return {
    get: async (key) => trusted?.byHash.get(hashOf(key)) ?? (isClosed ? undefined : registered.get(key)),
    set: async (key, document) => {
      if (!isClosed) await registered.set(key, document);
    },
    delete: async (key) => registered.delete(key),
  };
};

/** Read documents. In memory one takes about five times what it is as JSON, for it holds its tokens too. */
export const parsedDocuments = (bytes: number): KeyValueCache<DocumentNode> =>
  new InMemoryLRUCache<DocumentNode>({
    maxSize: bytes,
    sizeCalculation: (document) => 5 * JSON.stringify(document).length,
  });

/**
 * Takes a document by its id (`documentId`, or Apollo's `persistedQuery` extension). Where only trusted
 * documents may run, one that is sent in full runs only if it is one of them.
 */
export const documentsPlugin = (
  trusted: TrustedDocuments | null,
  warn: Warn,
): ApolloServerPlugin<BaseContext> => ({
  requestDidStart: async ({ request }) => {
    const id = documentIdOf(request);
    if (id !== undefined) askByHash(request, bareHash(id));
    else if (trusted?.mode === 'enforce' && request.query !== undefined)
      askByHash(request, sha256(request.query));
    if (trusted?.mode !== 'log') return;
    return {
      didResolveOperation: async ({ queryHash, operationName }) => {
        if (!trusted.byHash.has(queryHash))
          warn({ queryHash, operationName }, 'A document that is not trusted ran');
      },
    };
  },
});

/** The `documentId` of GraphQL over HTTP’s persisted documents, where no document is sent. */
const documentIdOf = ({ query, http }: GraphQLRequest): string | undefined => {
  if (query !== undefined || !http) return undefined;
  const body = http.body as { readonly documentId?: unknown } | undefined;
  const id = http.method === 'GET' ? new URLSearchParams(http.search).get('documentId') : body?.documentId;
  return typeof id === 'string' ? id : undefined;
};

const askByHash = (request: GraphQLRequest, sha256Hash: string): void => {
  delete request.query;
  request.extensions = { ...request.extensions, persistedQuery: { version: 1, sha256Hash } };
};
