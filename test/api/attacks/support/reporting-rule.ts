import { GraphQLError, type ValidationRule } from 'graphql';

/** Finds fault with every operation of a document. */
export const reportEach: ValidationRule = (context) => ({
  OperationDefinition: (node) => context.reportError(new GraphQLError('A fault', { nodes: node })),
});
