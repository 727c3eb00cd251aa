import { fastify } from 'fastify';
import mercurius from 'mercurius';
import { openPool } from '../shared/database.ts';
import { createLoaders } from '../shared/loaders.ts';
import { resolvers } from '../shared/resolvers.ts';
import { typeDefs } from '../shared/schema.ts';
import { announce, receiveSetup } from '../shared/setup.ts';

/** Fastify's GraphQL plugin as its guide starts it. */
const { databaseUrl, callers } = await receiveSetup();
const pool = openPool(databaseUrl);
const app = fastify();
await app.register(mercurius, {
  schema: typeDefs,
  resolvers,
  context: ({ headers }) => {
    const caller = callers[headers.authorization ?? ''] ?? { partnerId: '', subject: '' };
    return { pool, caller, loaders: createLoaders(pool, caller) };
  },
});
announce(Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port));
