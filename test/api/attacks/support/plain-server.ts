import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer, type ApolloServerOptions, type BaseContext } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyHttpOptions, type FastifyInstance, type FastifyRequest } from 'fastify';

/** What a server is that somebody has put together without a thought of harm: Apollo Server on Fastify. */
export interface PlainServer {
  readonly url: string;
  stop(): Promise<void>;
}

export const smallSchema = /* GraphQL */ `
  type Query {
    self: Query
    name(is: String): String
    color(is: Color): String
    count(is: Int): Int
  }
  type Mutation {
    rename: String
  }
  enum Color {
    CRIMSON
    TURQUOISE
  }
`;

/** Its `self` goes on for some levels: what has no end is seen, and yet has one. */
export const smallResolvers = {
  Query: {
    self: (parent: { depth?: number } | undefined) =>
      (parent?.depth ?? 0) < 40 ? { depth: (parent?.depth ?? 0) + 1 } : null,
    name: () => 'plain',
  },
  Mutation: { rename: () => 'renamed' },
};

type Options = Partial<ApolloServerOptions<BaseContext>>;

const plainOptions = (options: Options) =>
  ({
    typeDefs: smallSchema,
    resolvers: smallResolvers,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    stopOnTerminationSignals: false,
    ...options,
  }) as ApolloServerOptions<BaseContext>;

export const startPlain = async (
  options: Options = {},
  fastifyOptions: FastifyHttpOptions<Server> = {},
  prepare: (fastify: FastifyInstance) => void = () => {},
  context: (request: FastifyRequest) => Promise<BaseContext> = async () => ({}),
): Promise<PlainServer> => {
  const apollo = new ApolloServer<BaseContext>(plainOptions(options));
  await apollo.start();
  const fastify = Fastify(fastifyOptions);
  prepare(fastify);
  fastify.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: fastifyApolloHandler(apollo, { context }),
  });
  await fastify.listen({ host: '127.0.0.1', port: 0 });
  const { port } = fastify.server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    stop: async () => {
      await fastify.close();
      await apollo.stop();
    },
  };
};

/** For a control: the attack against a plain server. */
export const onPlain = async <T>(
  work: (url: string) => Promise<T>,
  ...how: Parameters<typeof startPlain>
): Promise<T> => {
  const server = await startPlain(...how);
  try {
    return await work(server.url);
  } finally {
    await server.stop();
  }
};

/** For a control: the attack against Apollo's own standalone server, which many start with. */
export const onStandalone = async <T>(work: (url: string) => Promise<T>): Promise<T> => {
  const apollo = new ApolloServer<BaseContext>(plainOptions({}));
  const { url } = await startStandaloneServer(apollo, { listen: { host: '127.0.0.1', port: 0 } });
  try {
    return await work(url);
  } finally {
    await apollo.stop();
  }
};
