import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

/** Writes `__typename` into documents as Apollo Client does, so that a document run by its hash has it too. */
export const transform = addTypenameSelectionDocumentTransform.transform;
