import { type DocumentFile, releasedOf } from './released.ts';

/** A plugin of graphql-codegen: what TRUSTED_DOCUMENTS reads, in Apollo's form. */
export const plugin = (_schema: unknown, files: DocumentFile[]): string => {
  const operations = releasedOf(files).map(({ name, kind, text, hash }) => ({
    id: hash,
    name,
    type: kind,
    body: text,
  }));
  return `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 2)}\n`;
};
