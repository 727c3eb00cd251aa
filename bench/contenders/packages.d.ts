/** As much of the contenders' own packages as is used here: they are not there where types are checked. */
declare module 'mercurius' {
  import type { FastifyPluginAsync, FastifyRequest } from 'fastify';

  const mercurius: FastifyPluginAsync<{
    readonly schema: string;
    readonly resolvers: object;
    readonly context: (request: FastifyRequest) => object;
  }>;
  export default mercurius;
}

declare module 'graphql-yoga' {
  import type { RequestListener } from 'node:http';

  export const createSchema: (parts: { readonly typeDefs: string; readonly resolvers: object }) => object;
  export const createYoga: (options: {
    readonly schema: object;
    readonly context: (initial: { readonly request: Request }) => object;
    readonly logging: false;
    readonly graphiql: false;
  }) => RequestListener;
}
