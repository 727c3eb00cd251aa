import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import underPressure from '@fastify/under-pressure';
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { v7 as uuidv7 } from 'uuid';
import type { Limits, ThrottleConfig } from '../config/limits.ts';
import { UnavailableError } from '../services/errors.ts';
import { type Answered, answers } from './answers.ts';
import { acceptJsonAlone } from './bodies.ts';
import type { CostTable } from './cost.ts';
import { costPlugin, type Payer } from './cost-plugin.ts';
import { withDeadline } from './deadline.ts';
import { documentRules } from './document-rules.ts';
import { documentCache, documentsPlugin } from './documents-plugin.ts';
import { formatError } from './format-error.ts';
import { corsFor, securityHeaders } from './headers.ts';
import { type ReadinessChecks, serveHealth } from './health.ts';
import { toLogged } from './log-error.ts';
import { refuse, refuseMethod } from './refuse.ts';
import { openThrottle, type Throttle } from './throttle.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

export interface ServerOptions<C extends Payer & Answered> {
  readonly schema: GraphQLSchema;
  readonly costTable: CostTable;
  readonly limits: Limits;
  readonly throttle: ThrottleConfig;
  readonly trustedDocuments: TrustedDocuments | null;
  readonly readiness: ReadinessChecks;
  /** Whether the process is about to end. */
  readonly isDraining: () => boolean;
  readonly trustedProxies: readonly string[];
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
  readonly address: string;
  readonly authorization: string | undefined;
  readonly acceptLanguage: string | undefined;
  readonly idempotencyKey: string | undefined;
  readonly logWarning: (message: string) => void;
}

/** Apollo Server on Fastify, not listening yet. */
export const createServer = async <C extends Payer & Answered>(
  options: ServerOptions<C>,
): Promise<FastifyInstance> => {
  const { limits } = options;
  const fastify = Fastify({
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestMs,
    return503OnClosing: false,
    keepAliveTimeout: limits.keepAliveMs,
    http: { headersTimeout: limits.headersMs, connectionsCheckingInterval: limits.connectionCheckMs },
    trustProxy: options.trustedProxies.length ? [...options.trustedProxies] : false,
    genReqId: () => uuidv7(),
    logger: options.logger.level === 'silent' ? false : loggerOptions(options.logger),
    logController: new LogController({ disableRequestLogging: true }),
  });
  fastify.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (options.isDraining()) reply.header('connection', 'close');
  });
  fastify.setErrorHandler(refuse);
  acceptJsonAlone(fastify);
  await fastify.register(helmet, securityHeaders(options.isProduction));
  await fastify.register(cors, corsFor(options.corsOrigins));
  if (limits.eventLoopDelayMs > 0)
    await fastify.register(underPressure, {
      maxEventLoopDelay: limits.eventLoopDelayMs,
      sampleInterval: 500,
      retryAfter: 5,
      customError: Overloaded,
    });

  serveHealth(fastify, options.readiness, options.isDraining, limits.requestMs);
  const throttle = await openThrottle(options.throttle, (message) => fastify.log.warn(message));
  fastify.addHook('onClose', async () => throttle?.close());
  const apollo = createApollo(options, throttle, fastify);
  await apollo.start();
  const contexts = new WeakMap<FastifyRequest, C>();
  const handle = fastifyApolloHandler(apollo, { context: async (request) => contexts.get(request) as C });
  fastify.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: async function (request, reply) {
      const answer = async () => {
        contexts.set(request, await options.createContext(factsOf(request)));
        return handle.call(this, request, reply) as Promise<string>;
      };
      return withDeadline(answer(), limits.requestMs);
    },
  });
  fastify.route({
    url: '/graphql',
    method: ['PUT', 'PATCH', 'DELETE'],
    handler: async (request, reply) => refuseMethod(request, reply),
  });
  return fastify;
};

const createApollo = <C extends Payer & Answered>(
  { limits, trustedDocuments, ...options }: ServerOptions<C>,
  throttle: Throttle | null,
  fastify: FastifyInstance,
): ApolloServer<C> =>
  new ApolloServer<C>({
    schema: options.schema,
    introspection: !options.isProduction,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: options.isProduction,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: documentRules(limits),
    validationOptions: { maxErrors: limits.errors },
    executionOptions: { maxCoercionErrors: limits.errors },
    maxRecursiveSelections: limits.selections,
    persistedQueries: { cache: documentCache(trustedDocuments, limits.persistedQueryBytes), ttl: null },
    stopOnTerminationSignals: false,
    formatError,
    plugins: [
      options.landingPage,
      fastifyApolloDrainPlugin(fastify),
      documentsPlugin(trustedDocuments, (about, message) => fastify.log.warn(about, message)),
      costPlugin({ table: options.costTable, maximum: limits.cost, throttle }),
      answers(fastify.log),
    ],
  });

class Overloaded extends UnavailableError {
  constructor() {
    super('The server is busy. Try again in a moment.');
  }
}

const factsOf = (request: FastifyRequest): RequestFacts => ({
  requestId: request.id,
  address: request.ip,
  authorization: request.headers.authorization,
  acceptLanguage: request.headers['accept-language'],
  idempotencyKey: request.headers['idempotency-key']?.toString(),
  logWarning: (message) => request.log.warn(message),
});

const loggerOptions = ({ level, isPretty }: ServerOptions<Payer>['logger']) => ({
  level,
  redact: ['req.headers.authorization', 'headers.authorization'],
  serializers: { err: toLogged },
  ...(isPretty ? { transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname,reqId' } } } : {}),
});
