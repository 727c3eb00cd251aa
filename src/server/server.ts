import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import underPressure from '@fastify/under-pressure';
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Limits, ThrottleConfig } from '../config/limits.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { requestIdOf, traceparentOf } from '../telemetry/request-ids.ts';
import { openRecord, type RequestRecord } from '../telemetry/request-record.ts';
import type { Tracing } from '../telemetry/tracing.ts';
import { createAccessLog, recordRequests } from './access-log.ts';
import { type Answered, answers } from './answers.ts';
import { acceptJsonAlone } from './bodies.ts';
import { cachePlugin, type Freshness } from './cache-plugin.ts';
import { CachePolicy, type PublicFields } from './cache-policy.ts';
import type { CostTable } from './cost.ts';
import { costPlugin, type Payer } from './cost-plugin.ts';
import { counted, lookedInto } from './counted-cache.ts';
import { documentRules } from './document-rules.ts';
import { documentCache, documentsPlugin, parsedDocuments } from './documents-plugin.ts';
import { formatError } from './format-error.ts';
import { Gate, OverloadedError } from './gate.ts';
import { serveGraphql } from './graphql-route.ts';
import { corsFor, sandboxPolicy, securityHeaders } from './headers.ts';
import { type ReadinessChecks, serveHealth } from './health.ts';
import { type LoggerConfig, loggerOptions } from './logger.ts';
import { networkOf } from './network.ts';
import { PublicAnswers, type PublicAnswersOptions, type Served } from './public-answers.ts';
import { recordPlugin } from './record-plugin.ts';
import { refuse, refuseAddress, refuseUnread } from './refuse.ts';
import { type Exports, serveExports } from './serve-exports.ts';
import { type PagesOptions, servePages } from './serve-pages.ts';
import { openThrottle, type Throttle } from './throttle.ts';
import { traceResolvers } from './trace-resolvers.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

export interface ServerOptions<C extends Payer & Answered> {
  readonly schema: GraphQLSchema;
  readonly costTable: CostTable;
  readonly limits: Limits;
  readonly throttle: ThrottleConfig;
  readonly trustedDocuments: TrustedDocuments | null;
  readonly publicFields: PublicFields;
  readonly freshness: Freshness;
  /** Null where everything needs a sign-in. */
  readonly publicAnswers: PublicAnswersOptions | null;
  readonly readiness: ReadinessChecks;
  /** Whether the process is about to end. */
  readonly isDraining: () => boolean;
  readonly trustedProxies: readonly string[];
  readonly isProduction: boolean;
  readonly corsOrigins: readonly string[];
  readonly logger: LoggerConfig;
  readonly landingPage: ApolloServerPlugin;
  /** Lists as files. */
  readonly exports: Exports<C>;
  /** What people open in a browser, and with them introspection; null shows neither. */
  readonly pages: Omit<PagesOptions, 'schema'> | null;
  /** Throws where the request may go no further. */
  readonly createContext: (request: RequestFacts) => Promise<C>;
  /** Null counts nothing. */
  readonly metrics: Metrics | null;
  /** Null traces nothing. */
  readonly tracing: Tracing | null;
}

/** What a request says about its caller. */
export interface RequestFacts {
  readonly requestId: string;
  /** What becomes known of it. */
  readonly record: RequestRecord;
  /** The caller's address, or what belongs together with it. */
  readonly network: string;
  readonly authorization: string | undefined;
  readonly acceptLanguage: string | undefined;
  readonly idempotencyKey: string | undefined;
  readonly logWarning: (message: string) => void;
}

/** Apollo Server on Fastify, not listening yet. */
export const createGraphqlServer = async <C extends Payer & Answered>(
  options: ServerOptions<C>,
): Promise<FastifyInstance> => {
  const { limits } = options;
  const { metrics, tracing } = options;
  if (tracing) traceResolvers(options.schema, tracing);
  const publicAnswers =
    options.publicAnswers && new PublicAnswers(options.publicAnswers, lookedInto('public_answers', metrics));
  const gate = new Gate({
    places: limits.requestsAtOnce,
    longestWaitMs: limits.longestWaitMs,
    onRefusal: () => fastify.log.warn('More is asked for than can be done: requests are refused'),
  });
  const fastify: FastifyInstance = Fastify({
    bodyLimit: limits.bodyBytes,
    serverFactory: (handle) =>
      createHttpServer(limits, (request, response) => {
        const startedAt = performance.now();
        const tellReady = ({ requestId, traceparent, status, answer: { operation, label } }: Served) => {
          const record = { ...openRecord(requestId, traceparent, startedAt), operation, label };
          tell({ record, method: 'GET', route: '/graphql', status, isAborted: false });
        };
        if (!options.isDraining() && publicAnswers?.serve(request, response, tellReady)) return;
        if (!isAskedForWork(request) || !gate.refuses()) return handle(request, response);
        const refusal = new OverloadedError();
        const record = openRecord(requestIdOf(request.headers), traceparentOf(request.headers), startedAt);
        refuseUnread(refusal, record.id, response);
        record.errors.push(refusal.code);
        tell({ record, method: request.method ?? '', route: 'unread', status: 503, isAborted: false });
      }),
    return503OnClosing: false,
    trustProxy: options.trustedProxies.length ? [...options.trustedProxies] : false,
    genReqId: ({ headers }) => requestIdOf(headers),
    logger: options.logger.level === 'silent' ? false : loggerOptions(options.logger),
    frameworkErrors: refuse,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
  });
  const tell = createAccessLog(fastify.log, options.logger.level, metrics);
  metrics?.watchGate(gate);
  recordRequests(fastify, tell, tracing);
  fastify.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (request.record?.traceparent) reply.header('traceparent', request.record.traceparent);
    if (isSandbox(request, reply)) reply.header('content-security-policy', sandboxPolicy);
    if (options.isDraining()) reply.header('connection', 'close');
  });
  fastify.setErrorHandler(refuse);
  fastify.setNotFoundHandler(refuseAddress);
  await fastify.register(helmet, securityHeaders(options.isProduction));
  await fastify.register(cors, corsFor(options.corsOrigins));
  acceptJsonAlone(fastify);
  if (limits.eventLoopDelayMs > 0)
    await fastify.register(underPressure, {
      maxEventLoopDelay: limits.eventLoopDelayMs,
      sampleInterval: 500,
      retryAfter: 5,
      customError: OverloadedError,
    });

  serveHealth(fastify, options.readiness, options.isDraining, limits.requestMs);
  if (options.pages) servePages(fastify, { schema: options.schema, ...options.pages });
  const throttle = await openThrottle(options.throttle, (message) => fastify.log.warn(message), tracing);
  fastify.addHook('onClose', async () => throttle?.close());
  const policy = new CachePolicy(
    options.schema,
    options.publicAnswers ? options.publicFields : { queries: new Set(), privateFields: new Set() },
  );
  const apollo = createApollo(options, throttle, policy, fastify);
  await apollo.start();
  const work = {
    requestMs: limits.requestMs,
    gate,
    createContext: async (request: FastifyRequest) => options.createContext(factsOf(request)),
    inScope: scopeOf(tracing),
  };
  serveGraphql(fastify, apollo, { ...work, publicAnswers });
  serveExports(fastify, { ...work, exports: options.exports, throttle });
  return fastify;
};

const createApollo = <C extends Payer & Answered>(
  { limits, trustedDocuments, metrics, ...options }: ServerOptions<C>,
  throttle: Throttle | null,
  policy: CachePolicy,
  fastify: FastifyInstance,
): ApolloServer<C> =>
  new ApolloServer<C>({
    schema: options.schema,
    introspection: options.pages !== null,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: options.isProduction,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: documentRules(limits),
    validationOptions: { maxErrors: limits.errors },
    executionOptions: { maxCoercionErrors: limits.errors },
    maxRecursiveSelections: limits.selections,
    persistedQueries: {
      cache: counted(
        documentCache(trustedDocuments, limits.persistedQueryBytes),
        'persisted_queries',
        metrics,
      ),
      ttl: null,
    },
    documentStore: counted(parsedDocuments(limits.parsedDocumentBytes), 'parsed_documents', metrics),
    stopOnTerminationSignals: false,
    formatError,
    plugins: [
      options.landingPage,
      fastifyApolloDrainPlugin(fastify),
      documentsPlugin(trustedDocuments, (about, message) => fastify.log.warn(about, message)),
      costPlugin({
        table: options.costTable,
        maximum: limits.cost,
        throttle,
        isShared: (document, method) => policy.isShared(document, method),
      }),
      ApolloServerPluginCacheControlDisabled(),
      cachePlugin(policy, options.freshness),
      answers(fastify.log),
      recordPlugin(trustedDocuments, options.tracing),
    ],
  });

/** A preflight is answered at once, and so is what asks for the health. */
const isAskedForWork = ({ method, url = '' }: IncomingMessage): boolean =>
  (method === 'POST' || method === 'GET') && /^\/(graphql|export\/)/.test(url);

/** Whatever the work does is told of as the request's. */
const scopeOf =
  (tracing: Tracing | null) =>
  <T>({ doing }: RequestRecord, work: () => T): T =>
    tracing && doing ? tracing.within(doing, work) : work();

const isSandbox = (request: FastifyRequest, reply: FastifyReply): boolean =>
  request.routeOptions.url === '/graphql' && String(reply.getHeader('content-type')).startsWith('text/html');

const createHttpServer = (
  { requestMs, headersMs, keepAliveMs, connectionCheckMs }: Limits,
  listener: RequestListener,
): Server => {
  const server = createServer(
    {
      requestTimeout: requestMs,
      headersTimeout: Math.min(headersMs, requestMs),
      keepAliveTimeout: keepAliveMs,
      connectionsCheckingInterval: connectionCheckMs,
    },
    listener,
  );
  // Nothing moves while a request is worked on: silence beyond that is of a client that does not read.
  server.setTimeout(requestMs + keepAliveMs);
  return server;
};

const factsOf = (request: FastifyRequest): RequestFacts => ({
  requestId: request.id,
  record: request.record,
  network: networkOf(request.ip),
  // Two of them are told as one that nobody takes, where Node would believe the first and a proxy the last.
  authorization: request.raw.headersDistinct.authorization?.join(', '),
  acceptLanguage: request.headers['accept-language'],
  idempotencyKey: request.headers['idempotency-key']?.toString(),
  logWarning: (message) => request.log.warn(message),
});
