import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from 'graphql';

/** The operation of this name; throws where there is none. */
export const operationOf = (document: DocumentNode, name: string): OperationDefinitionNode => {
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === name,
  );
  if (!operation) throw new Error(`There is no operation ${name}`);
  return operation;
};

/** The names of a document's operations. */
export const operationNames = (document: DocumentNode): string[] =>
  document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.name ? [definition.name.value] : [],
  );

/** An operation as text, then the fragments that it needs. */
export const standAlone = (document: DocumentNode, name: string): string => {
  const operation = operationOf(document, name);
  return [operation, ...fragmentsOf(document, operation)].map(print).join('\n\n');
};

/** In the order in which they are spread; a fragment's own come after it. */
const fragmentsOf = (
  document: DocumentNode,
  spreading: OperationDefinitionNode | FragmentDefinitionNode,
): FragmentDefinitionNode[] => {
  const names = new Set<string>();
  visit(spreading, { FragmentSpread: ({ name }) => void names.add(name.value) });
  const direct = document.definitions.filter(
    (definition): definition is FragmentDefinitionNode =>
      definition.kind === Kind.FRAGMENT_DEFINITION && names.has(definition.name.value),
  );
  return [...new Set([...direct, ...direct.flatMap((fragment) => fragmentsOf(document, fragment))])];
};
