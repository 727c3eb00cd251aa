import { type DocumentNode, Kind, type OperationDefinitionNode, print, visit } from 'graphql';
import { operationOf } from './operations.ts';
import { fillIn, type Known, type WalkOperation, walk } from './walk.ts';

/** What Apollo Sandbox opens with: one document, and one set of variables for all of its operations. */
export interface SandboxState {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const welcome = `# The whole walk, one operation a step: put the cursor into one and press its button.
# The variables below are for all of them. Where they say PUT … HERE, copy it from the answer before.`;

/**
 * Sandbox takes one tab from its host, so that the walk's operations share it. Each names its variables
 * after itself.
 */
export const sandboxState = (operations: DocumentNode, known: Known): SandboxState => {
  const steps = walk.flatMap(({ title, operations: ofStep }, index) =>
    ofStep.map((operation) => ({ operation, heading: `# ${index + 1}. ${title}` })),
  );
  const texts = steps.map(({ operation, heading }) => `${heading}\n${print(renamed(operations, operation))}`);
  const fragments = operations.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map(print);
  return {
    document: [welcome, ...texts, ...fragments].join('\n\n'),
    variables: Object.fromEntries(steps.flatMap(({ operation }) => renamedVariables(operation, known))),
  };
};

const renamed = (document: DocumentNode, { name }: WalkOperation): OperationDefinitionNode =>
  visit(operationOf(document, name), {
    Variable: (node) => ({ ...node, name: { ...node.name, value: nameFor(name, node.name.value) } }),
  });

const renamedVariables = (operation: WalkOperation, known: Known): Array<[string, unknown]> => {
  const text = fillIn(JSON.stringify(operation.variables), known).replace(/\{\{(\w+)\}\}/g, 'PUT $1 HERE');
  return Object.entries(JSON.parse(text) as object).map(([name, value]) => [
    nameFor(operation.name, name),
    value,
  ]);
};

/** `input` is the operation's own name, anything else is added to it. */
const nameFor = (operation: string, variable: string): string => {
  const own = operation.charAt(0).toLowerCase() + operation.slice(1);
  return variable === 'input' ? own : own + variable.charAt(0).toUpperCase() + variable.slice(1);
};
