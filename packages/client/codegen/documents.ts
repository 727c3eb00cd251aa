import { type DocumentFile, type Released, releasedOf } from './released.ts';

interface Config {
  /** The file of operations that everybody may read, asked by GET. */
  readonly sharedFile: string;
  /** Mutations that do their work anew each time, so that nobody may send them twice unasked. */
  readonly onceOnly: readonly string[];
}

/** A plugin of graphql-codegen: one constant an operation, so that a bundle holds only those that are used. */
export const plugin = (_schema: unknown, files: DocumentFile[], config: Config) => ({
  prepend: ["import type { MutationDocument, QueryDocument } from './document.ts';"],
  content: releasedOf(files)
    .map((released) => constantOf(released, config))
    .join('\n\n'),
});

const constantOf = ({ name, kind, text, hash, file }: Released, { sharedFile, onceOnly }: Config): string => {
  const isQuery = kind === 'query';
  const type = isQuery ? 'QueryDocument' : 'MutationDocument';
  const data = `${name}${isQuery ? 'Query' : 'Mutation'}`;
  const more = isQuery ? `isShared: ${file === sharedFile}` : `isOnceOnly: ${onceOnly.includes(name)}`;
  return `export const ${name}Document: ${type}<${data}, ${data}Variables> = {
  kind: '${kind}',
  name: '${name}',
  hash: '${hash}',
  ${more},
  text: ${JSON.stringify(text)},
};`;
};
