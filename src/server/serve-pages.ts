import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { readExplorer } from '../pages/explorer-page.ts';
import { schemaPage, schemaStyleHash } from '../pages/schema-page.ts';
import { explorerPolicy, schemaPolicy } from './headers.ts';

export interface PagesOptions {
  readonly schema: GraphQLSchema;
  /** What the explorer signs in with; null lets its user bring a token. */
  readonly demoToken: string | null;
}

/** For files whose name changes with their content. */
const forever = 'public, max-age=31536000, immutable';

/** `/explorer`, its files, and the schema to read, all from this server. */
export const servePages = (fastify: FastifyInstance, { schema, demoToken }: PagesOptions): void => {
  const explorer = readExplorer({ demoToken });
  fastify.get('/explorer', async (_, reply) =>
    explorer
      ? reply
          .type('text/html; charset=utf-8')
          .headers({ 'content-security-policy': explorerPolicy, 'cache-control': 'no-store' })
          .send(explorer.page)
      : reply.status(404).type('text/plain').send('The explorer is not built. Run: npm run build\n'),
  );
  fastify.get<{ Params: { name: string } }>('/explorer/assets/:name', async ({ params }, reply) => {
    const asset = explorer?.assets.get(params.name);
    if (!asset) return reply.callNotFound();
    return reply
      .type(asset.contentType)
      .headers({ 'cache-control': forever, 'content-length': asset.bytes })
      .send(createReadStream(asset.file));
  });

  const reference = schemaPage(schema);
  const etag = `"${createHash('sha256').update(reference).digest('base64url').slice(0, 22)}"`;
  fastify.get('/explorer/schema', async (request, reply) => {
    reply.headers({ etag, 'cache-control': 'no-cache' });
    if (request.headers['if-none-match'] === etag) return reply.status(304).send();
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', schemaPolicy(schemaStyleHash))
      .send(reference);
  });
};
