import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSchema, createYoga } from 'graphql-yoga';
import { openPool } from '../shared/database.ts';
import { createLoaders } from '../shared/loaders.ts';
import { resolvers } from '../shared/resolvers.ts';
import { typeDefs } from '../shared/schema.ts';
import { announce, receiveSetup } from '../shared/setup.ts';

/** GraphQL Yoga on node:http as its guide starts it. */
const { databaseUrl, callers } = await receiveSetup();
const pool = openPool(databaseUrl);
const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers }),
  context: ({ request }) => {
    const caller = callers[request.headers.get('authorization') ?? ''] ?? { partnerId: '', subject: '' };
    return { pool, caller, loaders: createLoaders(pool, caller) };
  },
  logging: false,
  graphiql: false,
});
const server = createServer(yoga);
server.listen(0, '127.0.0.1', () => announce((server.address() as AddressInfo).port));
