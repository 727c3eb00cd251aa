import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { TrustedDocumentsConfig } from '../config/config.ts';

/** The documents that clients were released with, by their SHA-256 in hexadecimal. */
export interface TrustedDocuments {
  readonly mode: TrustedDocumentsConfig['mode'];
  readonly byHash: ReadonlyMap<string, string>;
}

/** What is wrong with a manifest, told to who runs the server. */
export class ManifestError extends Error {}

/** As graphql-codegen (`sha256:` before the hash) and relay-compiler write it. */
const flat = z.record(z.string(), z.string()).transform((documents) => Object.entries(documents));

/** As Apollo Client's generator writes it. */
const ofApollo = z
  .object({
    format: z.literal('apollo-persisted-query-manifest'),
    version: z.literal(1),
    operations: z.array(z.object({ id: z.string(), body: z.string() })),
  })
  .transform(({ operations }) => operations.map(({ id, body }): [string, string] => [id, body]));

const manifest = z.union([ofApollo, flat]);

/** Reads the manifests; throws ManifestError where one is none, or a hash is not its document's. */
export const readTrustedDocuments = ({ files, mode }: TrustedDocumentsConfig): TrustedDocuments => ({
  mode,
  byHash: new Map(files.flatMap(readManifest)),
});

const readManifest = (file: string): Array<[string, string]> => {
  const parsed = manifest.safeParse(parse(file));
  if (!parsed.success) throw new ManifestError(`${file}: expected a JSON object of SHA-256 to document`);
  const documents = parsed.data.map(([id, document]): [string, string] => [bareHash(id), document]);
  for (const [hash, document] of documents) {
    if (hash !== sha256(document))
      throw new ManifestError(`${file}: ${hash} is not the SHA-256 of its document`);
  }
  return documents;
};

const parse = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ManifestError(`${file}: ${(error as Error).message}`);
  }
};

export const bareHash = (id: string): string => id.replace(/^sha256:/, '');

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
