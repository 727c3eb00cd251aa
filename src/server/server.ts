import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { v7 as uuidv7 } from 'uuid';
import { answers } from './answers.ts';
import { formatError } from './format-error.ts';
import { toLogged } from './log-error.ts';
import { refuse, refuseMethod } from './refuse.ts';

export interface ServerOptions<C extends BaseContext> {
  readonly schema: GraphQLSchema;
  readonly isProduction: boolean;
  readonly corsOrigins: readonly string[];
  readonly logger: { readonly level: string; readonly isPretty: boolean };
  readonly landingPage: ApolloServerPlugin;
  /** Throws where the request may go no further. */
  readonly createContext: (request: RequestFacts) => Promise<C>;
}

/** What a request says about its caller. */
export interface RequestFacts {
  readonly requestId: string;
  readonly authorization: string | undefined;
  readonly acceptLanguage: string | undefined;
  readonly logWarning: (message: string) => void;
}

/** What one request may ask of the server before anything is executed. */
const limits = {
  bodyBytes: 100 * 1024,
  tokens: 5_000,
  /** Fields once every fragment is spread: a small document can stand for millions. */
  selections: 5_000,
  /** Errors told at once: one faulty document must not be answered with a thousand. */
  errors: 5,
  /** Slow clients hold no connection. */
  requestMs: 10_000,
  headersMs: 8_000,
  checkMs: 2_000,
  keepAliveMs: 5_000,
} as const;

const allowedHeaders = [
  'content-type',
  'authorization',
  'accept-language',
  'apollo-require-preflight',
  'x-apollo-operation-name',
];

/** Apollo Server on Fastify, not listening yet. */
export const createServer = async <C extends BaseContext & { readonly requestId?: string }>(
  options: ServerOptions<C>,
): Promise<FastifyInstance> => {
  const fastify = Fastify({
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    http: { headersTimeout: limits.headersMs, connectionsCheckingInterval: limits.checkMs },
    genReqId: () => uuidv7(),
    logger: options.logger.level === 'silent' ? false : loggerOptions(options.logger),
    logController: new LogController({ disableRequestLogging: true }),
  });
  const apollo = new ApolloServer<C>({
    schema: options.schema,
    introspection: !options.isProduction,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: options.isProduction,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: limits.errors },
    executionOptions: { maxCoercionErrors: limits.errors },
    maxRecursiveSelections: limits.selections,
    stopOnTerminationSignals: false,
    formatError,
    plugins: [options.landingPage, fastifyApolloDrainPlugin(fastify), answers(fastify.log)],
  });
  await apollo.start();
  await fastify.register(cors, {
    origin: [...options.corsOrigins],
    allowedHeaders,
    exposedHeaders: ['x-request-id'],
    maxAge: 600,
  });
  fastify.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  fastify.removeContentTypeParser('text/plain');
  fastify.setErrorHandler(refuse);

  const contexts = new WeakMap<FastifyRequest, C>();
  fastify.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    preHandler: async (request) => {
      contexts.set(request, await options.createContext(factsOf(request)));
    },
    handler: fastifyApolloHandler(apollo, { context: async (request) => contexts.get(request) as C }),
  });
  fastify.route({
    url: '/graphql',
    method: ['PUT', 'PATCH', 'DELETE'],
    handler: async (request, reply) => refuseMethod(request, reply),
  });
  return fastify;
};

const factsOf = (request: FastifyRequest): RequestFacts => ({
  requestId: request.id,
  authorization: request.headers.authorization,
  acceptLanguage: request.headers['accept-language'],
  logWarning: (message) => request.log.warn(message),
});

const loggerOptions = ({ level, isPretty }: ServerOptions<BaseContext>['logger']) => ({
  level,
  redact: ['req.headers.authorization', 'headers.authorization'],
  serializers: { err: toLogged },
  ...(isPretty ? { transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname,reqId' } } } : {}),
});
