import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

export const read = (name: string): string => readFileSync(join(root, name), 'utf8');
export const write = (name: string, text: string): void => writeFileSync(join(root, name), text);
export { root };

export const schemaFile = 'schema.graphql';
/** What the API was when it was last released; the release script writes it. */
export const releasedSchemaFile = 'docs/schema/released.graphql';
/** Breaking changes that the next release may have, one a line; the release script empties it. */
export const acceptedChangesFile = 'docs/schema/accepted-breaking-changes.txt';

/** What an image's tag or a job's name says the version in. */
export const versionedFiles = [
  'Dockerfile',
  'compose.yaml',
  'deploy/kubernetes/deployment.yaml',
  'deploy/kubernetes/migrate-job.yaml',
] as const;
