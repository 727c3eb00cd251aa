import type { EventEmitter } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { DevelopmentIssuer } from './auth/development-issuer.ts';
import { createVerifyToken } from './auth/verify-token.ts';
import { CatalogueSource } from './catalogue/catalogue-source.ts';
import type { Config, TrustedDocumentsConfig, WebhookConfig } from './config/config.ts';
import type { JobsConfig } from './config/jobs.ts';
import type { Database } from './database/database.ts';
import { migrate } from './database/migrate.ts';
import { openDatabase, type StatementListener } from './database/open-database.ts';
import { type SandboxState, sandboxState } from './pages/sandbox.ts';
import { readOperations } from './pages/shipped-operations.ts';
import { knownAtFirst } from './pages/walk.ts';
import { createContextFactory, revisionName } from './request-context.ts';
import { exportsOf } from './resolvers/exports.ts';
import { resolvers } from './resolvers/index.ts';
import { createSchema } from './schema/build-schema.ts';
import { chooseLocale } from './schema/choose-locale.ts';
import { costTable } from './schema/cost-table.ts';
import { publicFields } from './schema/public-fields.ts';
import { landingPage } from './server/landing-page.ts';
import type { LogSink } from './server/logger.ts';
import type { PublicAnswersOptions } from './server/public-answers.ts';
import { createGraphqlServer } from './server/server.ts';
import { SilentConnections } from './server/silent-connections.ts';
import { ManifestError, readTrustedDocuments } from './server/trusted-documents.ts';
import { openDemoSignIn } from './services/demo-sign-in.ts';
import { gaugeFiller } from './services/fill-gauges.ts';
import { seedDemo } from './services/imports/shipped-data.ts';
import { jobsOf } from './services/jobs/jobs.ts';
import { Scheduler } from './services/jobs/scheduler.ts';
import type { OnboardingDeps } from './services/onboarding/drafts.ts';
import { readinessChecks } from './services/readiness.ts';
import { openSecretBox } from './services/secret-box.ts';
import type { TermDeps } from './services/subscriptions/end-terms.ts';
import { createPost } from './services/webhooks/post.ts';
import { WebhookWorker, type WorkerDeps } from './services/webhooks/worker.ts';
import { Metrics } from './telemetry/metrics.ts';
import { createMetricsServer, type MetricsServer } from './telemetry/metrics-server.ts';
import { observeDatabase } from './telemetry/observe-database.ts';
import { startTracing } from './telemetry/start-tracing.ts';

export interface App {
  readonly server: FastifyInstance;
  readonly database: Database;
  /** Listens nowhere until it is told to; null where nothing is counted. */
  readonly metricsServer: MetricsServer | null;
  /** Delivers nothing until it is started. */
  readonly webhookWorker: WebhookWorker;
  /** Does nothing by the clock until it is started. */
  readonly scheduler: Scheduler;
  /** Null in production. */
  readonly developmentIssuer: DevelopmentIssuer | null;
  /** A demo partner's token, where demo partners are there; null elsewhere. */
  readonly demoToken: string | null;
  /** Tells those who send requests here to send them elsewhere. */
  drain(): void;
  /** Lets what runs finish, and ends. */
  close(): Promise<void>;
}

export interface AppOptions {
  /** The time, for tests that must move it. */
  readonly clock?: () => Date;
  /** Hears every SQL statement. */
  readonly onStatement?: StatementListener;
  /** Takes the log in place of the standard output. */
  readonly logTo?: LogSink;
}

/** Why the server cannot start, told to who runs it. */
export class StartError extends Error {}

/** Everything put together, from the configuration down to a server that is not listening yet. */
export const createApp = async (config: Config, options: AppOptions = {}): Promise<App> => {
  const trustedDocuments = config.trustedDocuments && trustedDocumentsOf(config.trustedDocuments);
  const metrics = config.metrics && new Metrics();
  const failures: FailureTeller = { tell: () => {} };
  const tracing = config.tracing && (await startTracing(config.tracing, (error) => failures.tell(error)));
  const observer = observeDatabase(metrics, tracing, config.database.kind === 'server' ? 'mysql' : 'sqlite');
  const database = await openDatabase(config.database, options.onStatement, observer);
  if (config.database.kind === 'embedded') await prepareEmbedded(database);
  else await refuseOldTables(database);

  const developmentIssuer = config.isProduction ? null : await DevelopmentIssuer.open(config.dataDir);
  const demoToken = developmentIssuer && (await signDemoToken(developmentIssuer, config));
  const demoSignIn =
    developmentIssuer && config.database.kind === 'embedded'
      ? await openDemoSignIn(database, developmentIssuer)
      : null;
  const deps = {
    database,
    catalogue: new CatalogueSource(database),
    secrets: openSecretBox(config.secretKey, config.dataDir, config.previousSecretKey),
    clock: options.clock ?? (() => new Date()),
    isCatalogueOpen: config.catalogue.isPublic,
    draftDays: config.draftDays,
    quoteMinutes: config.quoteMinutes,
    relationshipRequestDays: config.relationshipRequestDays,
    invitationUrl: config.invitationUrl,
    webhookPolicy: config.webhooks,
  };
  let drainingSince: number | null = null;
  const schema = await createSchema(resolvers);
  const server = await createGraphqlServer({
    schema,
    exports: exportsOf(schema),
    costTable,
    publicFields,
    freshness: config.catalogue,
    publicAnswers: config.catalogue.isPublic ? publicAnswersOf(config, deps) : null,
    limits: config.limits,
    throttle: config.throttle,
    trustedDocuments,
    readiness: readinessChecks(database, deps.secrets),
    isDraining: () => drainingSince !== null,
    trustedProxies: config.trustedProxies,
    isProduction: config.isProduction,
    corsOrigins: config.corsOrigins,
    logger: {
      level: config.logLevel,
      isPretty: !config.isProduction && process.stdout.isTTY,
      to: options.logTo,
    },
    landingPage: landingPage(hasSandbox(config) ? openSandbox(deps.clock()) : null, demoToken),
    pages: config.hasExplorer ? { demoToken, demoSignIn, sendsHashes: isClosed(config) } : null,
    createContext: createContextFactory(deps, createVerifyToken(config.issuers, developmentIssuer)),
    metrics,
    tracing,
  });
  failures.tell = (error) => server.log.warn({ err: toError(error) }, 'Traces could not be sent');
  const webhookWorker = createWebhookWorker(config.webhooks, deps, { log: server.log, metrics, tracing });
  const scheduler = createScheduler(config.jobs, deps, { log: server.log, metrics, tracing });
  const metricsServer = metrics && serveMetrics(metrics, config, deps, server.log);
  const drain = () => {
    drainingSince ??= Date.now();
  };
  const silentConnections = new SilentConnections(server.server);
  const close = async () => {
    await readArrived(server.server, (drainingSince ?? Date.now()) + longestReadMs);
    const letGo = silentConnections.closeFromNowOn();
    await server.close().finally(letGo);
    await scheduler.stop();
    await webhookWorker.stop(workerPatienceMs);
    await metricsServer?.close();
    await database.close();
    await tracing?.close().catch((error: unknown) => failures.tell(error));
  };
  return {
    server,
    database,
    metricsServer,
    webhookWorker,
    scheduler,
    developmentIssuer,
    demoToken,
    drain,
    close,
  };
};

const serveMetrics = (
  metrics: Metrics,
  { database: config }: Config,
  { database, clock }: OnboardingDeps,
  log: FastifyBaseLogger,
): MetricsServer => {
  const poolSize = config.kind === 'server' ? config.poolSize : 1;
  return createMetricsServer(metrics, gaugeFiller(metrics, database, clock, poolSize), (error) =>
    log.warn({ err: error }, 'The metrics could not be looked up'),
  );
};

const createScheduler = (
  config: JobsConfig,
  deps: Pick<TermDeps, 'database' | 'catalogue' | 'clock'>,
  seen: Seen,
): Scheduler => {
  const jobs = jobsOf(
    { ...deps, log: seen.log },
    {
      termsMs: config.termsSeconds * 1_000,
      expiryMs: config.expirySeconds * 1_000,
      cleanupMs: config.cleanupSeconds * 1_000,
      passwordMs: config.passwordDays * 86_400_000,
      deliveriesMs: config.webhookLogDays * 86_400_000,
    },
  );
  const pollMs = Math.min(...jobs.map(({ everyMs }) => everyMs), longestJobPollMs);
  return new Scheduler({ database: deps.database, clock: deps.clock, ...seen, jobs, pollMs });
};

/** Within this it is seen that a process has died that was running a job. */
const longestJobPollMs = 15_000;

/** For how long deliveries under way may hold up the end of the process. */
const workerPatienceMs = 8_000;

/** Where those who work by themselves tell what they do. */
type Seen = Pick<WorkerDeps, 'log' | 'metrics' | 'tracing'>;

/** Traces are begun before there is a log. */
interface FailureTeller {
  tell: (error: unknown) => void;
}

const toError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

const createWebhookWorker = (
  config: WebhookConfig,
  { database, secrets, clock }: Pick<WorkerDeps, 'database' | 'secrets' | 'clock'>,
  seen: Seen,
): WebhookWorker => {
  const timeoutMs = config.timeoutSeconds * 1_000;
  return new WebhookWorker({
    database,
    secrets,
    clock,
    ...seen,
    post: createPost({ policy: config, timeoutMs }),
    pollMs: 1_000,
    timeoutMs,
    retryMs: config.retryHours * 3_600_000,
  });
};

/**
 * What the system holds for this process by now is under way too: it is taken in before connections are closed.
 * Of the connections that stand in line every turn of the loop takes in one.
 */
const readArrived = async (server: EventEmitter, end: number): Promise<void> => {
  let quietTurns = 0;
  const hear = () => {
    quietTurns = 0;
  };
  server.on('connection', hear);
  for (; quietTurns < turnsToRead && Date.now() < end; quietTurns++) await setImmediate();
  server.off('connection', hear);
};

/** One takes in a new connection, the next what came through it. */
const turnsToRead = 3;

/** Since the process was told to end: what was taken in must be answered as well before it has to be over. */
const longestReadMs = 6_000;

/** The embedded database is nobody's to administer: it is brought up to date at every start. */
const prepareEmbedded = async (database: Database): Promise<void> => {
  await migrate(database);
  await database.transaction(seedDemo);
};

/** A served database is migrated on purpose, never by starting. */
const refuseOldTables = async (database: Database): Promise<void> => {
  if (await database.dataSource.showMigrations())
    throw new StartError('The database’s tables are not up to date. Run: npm run migrate');
};

/** What is everybody's is made once for each revision of the catalogue, and kept. */
const publicAnswersOf = (
  { catalogue: { answerBytes } }: Config,
  { catalogue, clock }: OnboardingDeps,
): PublicAnswersOptions => ({
  bytes: answerBytes,
  refresh: () => catalogue.current(),
  revision: () => {
    const peeked = catalogue.peek();
    return (
      peeked && { name: revisionName(peeked.catalogue, clock()), ageSeconds: Math.floor(peeked.age / 1000) }
    );
  },
  chooseLocale,
});

const trustedDocumentsOf = (config: TrustedDocumentsConfig) => {
  try {
    return readTrustedDocuments(config);
  } catch (error) {
    throw error instanceof ManifestError ? new StartError(error.message) : error;
  }
};

/** Whether documents run only by their hash. */
const isClosed = ({ trustedDocuments }: Config): boolean => trustedDocuments?.mode === 'enforce';

/** Its files come from a CDN: nothing for production. */
const hasSandbox = ({ hasExplorer, isProduction }: Config): boolean => hasExplorer && !isProduction;

const openSandbox = (now: Date): SandboxState =>
  sandboxState(readOperations(), knownAtFirst(now, Math.random()));

const demoTenant = '7a1f0000-0000-4000-8000-000000001001';

const signDemoToken = async (issuer: DevelopmentIssuer, { database }: Config): Promise<string | null> =>
  database.kind === 'embedded'
    ? issuer.sign({ subject: 'admin@northwind.example', tenantId: demoTenant, roles: ['ADMIN_AGENT'] })
    : null;
