import { ApolloLink } from '@apollo/client';

interface Hashed {
  readonly __meta__?: { readonly hash?: string };
}

/** Sends a document's hash instead of the document, to a server that holds persisted-documents.json. */
export const sendHash = new ApolloLink((operation, forward) => {
  const sha256Hash = (operation.query as Hashed).__meta__?.hash?.replace(/^sha256:/, '');
  operation.extensions = { persistedQuery: { version: 1, sha256Hash } };
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  return forward(operation);
});
