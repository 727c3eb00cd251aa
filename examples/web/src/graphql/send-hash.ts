import { ApolloLink } from '@apollo/client';

interface Hashed {
  readonly __meta__?: { readonly hash?: string };
}

/** Sends a document's hash instead of the document, to a server that holds persisted-documents.json. */
export const sendHash = new ApolloLink((operation, forward) => {
  const documentId = (operation.query as Hashed).__meta__?.hash;
  operation.extensions = { persistedQuery: { version: 1, sha256Hash: documentId } };
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  return forward(operation);
});
