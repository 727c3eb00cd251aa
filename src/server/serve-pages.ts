import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { schemaPage, schemaStyleHash } from '../pages/schema-page.ts';
import type { AppSettings, ExplorerSettings } from '../pages/settings.ts';
import type { DemoSignIn } from '../services/demo-sign-in.ts';
import { explorerPolicy, pagePolicy, schemaPolicy } from './headers.ts';
import { serveBuiltPage } from './serve-built-page.ts';

export interface PagesOptions {
  readonly schema: GraphQLSchema;
  /** What the explorer signs in with; null lets its user bring a token. */
  readonly demoToken: string | null;
  /** Whom the front end offers to sign in as; null lets its user bring a token. */
  readonly demoSignIn: DemoSignIn | null;
  /** Whether documents run only by their hash. */
  readonly sendsHashes: boolean;
}

/** `/explorer`, the schema to read, and the front end at `/app`, all from this server. */
export const servePages = (
  fastify: FastifyInstance,
  { schema, demoToken, demoSignIn, sendsHashes }: PagesOptions,
): void => {
  const explorer: ExplorerSettings = { demoToken };
  serveBuiltPage(fastify, { name: 'explorer', settings: explorer, policy: explorerPolicy });
  const app: AppSettings = { demoPartners: demoSignIn?.partners ?? [], sendsHashes };
  serveBuiltPage(fastify, { name: 'app', settings: app, policy: pagePolicy, hasAddresses: true });
  if (demoSignIn)
    fastify.post('/app/sign-in', async ({ body }, reply) => {
      const token = await demoSignIn.signIn(body);
      return reply
        .status(token === null ? 404 : 200)
        .header('cache-control', 'no-store')
        .send({ token });
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
