import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql';

/** A file of operations, as graphql-codegen hands it to a plugin. */
export interface DocumentFile {
  readonly location?: string;
  readonly document?: DocumentNode;
}

/** An operation as it is sent, to the byte. */
export interface Released {
  readonly name: string;
  readonly kind: OperationDefinitionNode['operation'];
  readonly text: string;
  /** SHA-256 of the text, in hexadecimal. */
  readonly hash: string;
  /** The name of the file that it stands in. */
  readonly file: string;
}

/** Every operation with the fragments that it spreads, without blanks, by name. */
export const releasedOf = (files: readonly DocumentFile[]): Released[] => {
  const fragments = new Map(
    files.flatMap((file) =>
      definitionsOf(file).flatMap((one) => (isFragment(one) ? [[one.name.value, one]] : [])),
    ),
  );
  return files
    .flatMap((file) => definitionsOf(file).flatMap((one) => (isOperation(one) ? [{ one, file }] : [])))
    .map(({ one, file }) => release(one, file, fragments))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
};

const release = (
  operation: OperationDefinitionNode,
  file: DocumentFile,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Released => {
  const spread = new Map<string, FragmentDefinitionNode>();
  collect(operation, fragments, spread);
  const text = stripIgnoredCharacters([operation, ...spread.values()].map(print).join('\n'));
  return {
    name: operation.name?.value ?? '',
    kind: operation.operation,
    text,
    hash: createHash('sha256').update(text).digest('hex'),
    file: file.location?.replaceAll('\\', '/').split('/').at(-1) ?? '',
  };
};

const collect = (
  node: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  spread: Map<string, FragmentDefinitionNode>,
): void => {
  visit(node, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (!fragment || spread.has(name.value)) return;
      spread.set(name.value, fragment);
      collect(fragment, fragments, spread);
    },
  });
};

const definitionsOf = ({ document }: DocumentFile) => document?.definitions ?? [];
const isFragment = (node: { kind: string }): node is FragmentDefinitionNode =>
  node.kind === Kind.FRAGMENT_DEFINITION;
const isOperation = (node: { kind: string }): node is OperationDefinitionNode =>
  node.kind === Kind.OPERATION_DEFINITION;
