import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { faultOf } from './faults.ts';
import { type JobsConfig, jobVariables, toJobs } from './jobs.ts';
import { type Limits, limitVariables, type ThrottleConfig, toLimits, toThrottle } from './limits.ts';
import {
  type MetricsConfig,
  observabilityVariables,
  type TracingConfig,
  toMetrics,
  toTracing,
} from './observability.ts';
import { whole } from './whole.ts';

export type DatabaseConfig = {
  /** Whether migrations make foreign keys; databases split over several servers cannot hold them. */
  readonly foreignKeys: boolean;
} & (
  | { readonly kind: 'embedded'; readonly file: string }
  | {
      readonly kind: 'server';
      readonly url: string;
      readonly poolSize: number;
      /** How long one statement may take; null for commands, which take their time. */
      readonly queryTimeoutMs: number | null;
      readonly tls: DatabaseTls | null;
    }
);

/** A connection whose server must prove itself. Files are in PEM form. */
export interface DatabaseTls {
  /** Null trusts the authorities that Node.js trusts. */
  readonly caFile: string | null;
  /** What this server proves itself with; null where the database asks for nothing. */
  readonly client: { readonly certFile: string; readonly keyFile: string } | null;
}

/** Documents that clients were released with. */
export interface TrustedDocumentsConfig {
  /** The manifests, one for each kind of client: JSON of SHA-256 to document. */
  readonly files: readonly string[];
  /** `log` runs others and says so; `enforce` runs nothing else. */
  readonly mode: 'off' | 'log' | 'enforce';
}

/** An identity provider whose tokens are accepted. */
export interface IssuerConfig {
  /** Exactly the token's `iss`; `{tid}` in it stands for the token's own tenant, as with Microsoft Entra. */
  readonly issuer: string;
  readonly audience: string;
  /** The only place that keys are taken from, whatever a token says. */
  readonly jwksUrl: string;
  readonly algorithms: readonly string[];
  /** Which claim tells what. */
  readonly claims: { readonly subject: string; readonly tenant: string; readonly roles: string };
  /** The provider's own names for our roles and for GLOBAL_ADMIN; our names are always understood. */
  readonly roleNames: Readonly<Record<string, string>>;
}

/** Whether, where and for how long webhooks are delivered. */
export interface WebhookConfig {
  /** False leaves it to other processes. */
  readonly runsWorker: boolean;
  readonly allowsHttp: boolean;
  /** Addresses that are not on the public internet. */
  readonly allowsPrivateAddresses: boolean;
  readonly timeoutSeconds: number;
  readonly retryHours: number;
}

export interface Config {
  readonly isProduction: boolean;
  /** Whether the explorer and the schema are shown, and introspection answered. */
  readonly hasExplorer: boolean;
  readonly host: string;
  readonly port: number;
  /** How long a process that is told to end still takes requests, until nobody sends it any. */
  readonly drainMs: number;
  /** Holds the embedded database and the keys that are made on first start. */
  readonly dataDir: string;
  readonly database: DatabaseConfig;
  /** 32 bytes, base64; null lets the first start make one under the data directory. */
  readonly secretKey: string | null;
  /** The key before that one, while what was sealed with it is still to be read; null where there is none. */
  readonly previousSecretKey: string | null;
  /** None outside production means: the development issuer alone. */
  readonly issuers: readonly IssuerConfig[];
  readonly draftDays: number;
  readonly quoteMinutes: number;
  /** For how long a customer can accept a request for a relationship. */
  readonly relationshipRequestDays: number;
  /** The page that a customer's administrator answers on; the token follows behind `#`. */
  readonly invitationUrl: string;
  readonly logLevel: string;
  /** Null counts nothing. */
  readonly metrics: MetricsConfig | null;
  /** Null traces nothing. */
  readonly tracing: TracingConfig | null;
  readonly corsOrigins: readonly string[];
  readonly catalogue: CatalogueConfig;
  readonly webhooks: WebhookConfig;
  readonly jobs: JobsConfig;
  readonly limits: Limits;
  readonly throttle: ThrottleConfig;
  /** Whose word on the caller's address is taken: addresses or ranges; empty believes the connection alone. */
  readonly trustedProxies: readonly string[];
  readonly trustedDocuments: TrustedDocumentsConfig | null;
}

/** How the catalogue is handed out. */
export interface CatalogueConfig {
  /** Whether it is read without a sign-in. */
  readonly isPublic: boolean;
  readonly maxAgeSeconds: number;
  readonly staleSeconds: number;
  /** Of memory, for answers that are ready to be sent. */
  readonly answerBytes: number;
}

/** Every fault of the environment, told at once. */
export class ConfigError extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(
      `The configuration has ${faults.length} fault(s):\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    );
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

const sandboxOrigins = [
  'https://studio.apollographql.com',
  'https://sandbox.apollo.dev',
  'https://sandbox.embed.apollographql.com',
];

const isKey = (text: string) =>
  /^[A-Za-z0-9+/]+={0,2}$/.test(text) && Buffer.from(text, 'base64').length === 32;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const issuer = z.strictObject({
  issuer: z.string().min(1),
  audience: z.string().min(1),
  jwksUrl: z.url('expected a URL'),
  algorithms: z
    .array(z.enum(['RS256', 'RS384', 'RS512', 'PS256', 'ES256', 'ES384', 'EdDSA']))
    .min(1)
    .default(['RS256', 'ES256']),
  claims: z
    .strictObject({
      subject: z.string().default('sub'),
      tenant: z.string().default('tid'),
      roles: z.string().default('roles'),
    })
    .prefault({}),
  roleNames: z
    .record(z.string(), z.enum(['ADMIN_AGENT', 'SALES_AGENT', 'HELPDESK_AGENT', 'GLOBAL_ADMIN']))
    .default({}),
});

const file = z.string().refine((path) => existsSync(path), 'there is no such file');
const files = z
  .string()
  .transform((text) => listOf(text))
  .pipe(z.array(file));
const onOrOff = z.enum(['on', 'off'], 'expected on or off');

const environment = z.object({
  NODE_ENV: z.string().default('development'),
  EXPLORER: z.enum(['on', 'off'], 'expected on or off').optional(),
  HOST: z.string().default('localhost'),
  PORT: whole(4000, 0, 65535),
  DRAIN_MS: whole(0, 0, 5_000),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^(mysql|mariadb):\/\//, 'expected mysql://user:password@host:port/database')
    .optional(),
  DATABASE_POOL_SIZE: whole(10, 1, 1000),
  DATABASE_QUERY_TIMEOUT_MS: whole(5_000, 100, 600_000),
  DB_FOREIGN_KEYS: onOrOff.default('on'),
  DATABASE_TLS: onOrOff.optional(),
  DATABASE_TLS_CA: file.optional(),
  DATABASE_TLS_CERT: file.optional(),
  DATABASE_TLS_KEY: file.optional(),
  SECRET_KEY: z.string().refine(isKey, 'expected 32 bytes in base64').optional(),
  SECRET_KEY_PREVIOUS: z.string().refine(isKey, 'expected 32 bytes in base64').optional(),
  AUTH_ISSUER: z.string().optional(),
  AUTH_AUDIENCE: z.string().optional(),
  AUTH_JWKS_URL: z.url('expected a URL').optional(),
  AUTH_ISSUERS: z
    .string()
    .transform(parseJson)
    .pipe(z.array(issuer, 'expected a JSON list of issuers'))
    .optional(),
  DRAFT_DAYS: whole(30, 1, 3650),
  QUOTE_MINUTES: whole(15, 1, 1440),
  RELATIONSHIP_REQUEST_DAYS: whole(30, 1, 365),
  INVITATION_URL: z.url({ protocol: /^https?$/, error: 'expected a URL' }).optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'expected a level of pino')
    .default('info'),
  CORS_ORIGINS: z.string().optional(),
  PUBLIC_CATALOGUE: z.enum(['on', 'off'], 'expected on or off').default('on'),
  CATALOGUE_MAX_AGE_SECONDS: whole(300, 0, 31_536_000),
  CATALOGUE_STALE_SECONDS: whole(86_400, 0, 31_536_000),
  CATALOGUE_ANSWER_BYTES: whole(32 * 1024 * 1024, 1024, 1024 ** 3),
  TRUSTED_PROXIES: z.string().optional(),
  TRUSTED_DOCUMENTS: files.optional(),
  TRUSTED_DOCUMENTS_MODE: z
    .enum(['off', 'log', 'enforce'], 'expected off, log or enforce')
    .default('enforce'),
  ...limitVariables,
  ...observabilityVariables,
  ...jobVariables,
  WORKER: onOrOff.default('on'),
  WEBHOOK_ALLOW_PRIVATE_ADDRESSES: onOrOff.optional(),
  WEBHOOK_TIMEOUT_SECONDS: whole(10, 1, 60),
  WEBHOOK_RETRY_HOURS: whole(72, 1, 720),
});

type Environment = z.infer<typeof environment>;

/** Every variable that is read. */
export const variables: readonly string[] = Object.keys(environment.shape);

/** Reads the environment once; blank variables count as absent. Throws ConfigError with all faults. */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = environment.safeParse(given);
  const wrong = parsed.success ? [] : parsed.error.issues.map((issue) => faultOf(issue, given));
  const isWrong = (variable: string) => wrong.some((fault) => fault.variable === variable);
  // What is right by itself is judged together all the same, so that nothing is left for the next start.
  const settings = environment.parse(
    Object.fromEntries(Object.entries(given).filter(([variable]) => !isWrong(variable))),
  );
  const isProduction = settings.NODE_ENV === 'production';
  const together = [
    ...issuerFaults(settings),
    ...tlsFaults(settings),
    ...portFaults(settings),
    ...(isProduction ? productionFaults(settings, isWrong) : []),
  ].filter((text) => !isWrong(text.slice(0, text.indexOf(':'))));
  const faults = [...wrong.map(({ text }) => text), ...together];
  if (faults.length) throw new ConfigError(faults);
  return Object.freeze(toConfig(settings, isProduction));
};

const issuerVariables = ['AUTH_ISSUER', 'AUTH_AUDIENCE', 'AUTH_JWKS_URL'] as const;

const issuerFaults = (env: Environment): string[] => {
  const absent = issuerVariables.filter((name) => env[name] === undefined);
  return absent.length === 0 || absent.length === issuerVariables.length
    ? []
    : absent.map((name) => `${name}: goes together with ${issuerVariables.join(', ')}`);
};

const tlsFaults = (env: Environment): string[] => [
  ...((env.DATABASE_TLS_CERT === undefined) === (env.DATABASE_TLS_KEY === undefined)
    ? []
    : ['DATABASE_TLS_CERT: goes together with DATABASE_TLS_KEY']),
  ...(env.DATABASE_TLS === 'off' && (env.DATABASE_TLS_CA ?? env.DATABASE_TLS_CERT)
    ? ['DATABASE_TLS: is off, but certificates are given']
    : []),
];

const portFaults = ({ PORT, METRICS_PORT, HOST, METRICS_HOST = HOST }: Environment): string[] =>
  METRICS_PORT === PORT && PORT !== 0 && METRICS_HOST === HOST
    ? [`METRICS_PORT: given "${METRICS_PORT}", expected another than PORT`]
    : [];

const productionFaults = (env: Environment, isWrong: (variable: string) => boolean): string[] => [
  ...(['DATABASE_URL', 'SECRET_KEY', 'INVITATION_URL'] as const)
    .filter((name) => env[name] === undefined)
    .map((name) => `${name}: required in production`),
  ...(issuersOf(env).length === 0 && ![...issuerVariables, 'AUTH_ISSUERS'].some(isWrong)
    ? ['AUTH_ISSUER: required in production, or AUTH_ISSUERS']
    : []),
  ...(env.INVITATION_URL?.startsWith('http:')
    ? ['INVITATION_URL: invitations must be answered over https in production']
    : []),
  ...issuersOf(env)
    .filter(({ jwksUrl }) => !jwksUrl.startsWith('https://'))
    .map(({ issuer: name }) => `AUTH_JWKS_URL: the keys of ${name} must come over https in production`),
];

/** The one of the three variables, then those of the list. */
const issuersOf = ({
  AUTH_ISSUER,
  AUTH_AUDIENCE,
  AUTH_JWKS_URL,
  AUTH_ISSUERS = [],
}: Environment): IssuerConfig[] =>
  AUTH_ISSUER && AUTH_AUDIENCE && AUTH_JWKS_URL
    ? [
        issuer.parse({ issuer: AUTH_ISSUER, audience: AUTH_AUDIENCE, jwksUrl: AUTH_JWKS_URL }),
        ...AUTH_ISSUERS,
      ]
    : AUTH_ISSUERS;

const toConfig = (env: Environment, isProduction: boolean): Config => {
  const dataDir = resolve(env.DATA_DIR);
  const foreignKeys = env.DB_FOREIGN_KEYS === 'on';
  return {
    isProduction,
    hasExplorer: env.EXPLORER ? env.EXPLORER === 'on' : !isProduction,
    host: env.HOST,
    port: env.PORT,
    drainMs: env.DRAIN_MS,
    dataDir,
    database: env.DATABASE_URL
      ? {
          kind: 'server',
          foreignKeys,
          url: env.DATABASE_URL,
          poolSize: env.DATABASE_POOL_SIZE,
          queryTimeoutMs: env.DATABASE_QUERY_TIMEOUT_MS,
          tls: toTls(env),
        }
      : { kind: 'embedded', foreignKeys, file: resolve(dataDir, 'partner-onboarding.sqlite') },
    secretKey: env.SECRET_KEY ?? null,
    previousSecretKey: env.SECRET_KEY_PREVIOUS ?? null,
    issuers: issuersOf(env),
    draftDays: env.DRAFT_DAYS,
    quoteMinutes: env.QUOTE_MINUTES,
    relationshipRequestDays: env.RELATIONSHIP_REQUEST_DAYS,
    invitationUrl: env.INVITATION_URL ?? `http://${env.HOST}:${env.PORT}/app/invitations`,
    logLevel: env.LOG_LEVEL,
    metrics: toMetrics(env, env.HOST),
    tracing: toTracing(env),
    corsOrigins: [...(isProduction ? [] : sandboxOrigins), ...listOf(env.CORS_ORIGINS)],
    catalogue: {
      isPublic: env.PUBLIC_CATALOGUE === 'on',
      maxAgeSeconds: env.CATALOGUE_MAX_AGE_SECONDS,
      staleSeconds: env.CATALOGUE_STALE_SECONDS,
      answerBytes: env.CATALOGUE_ANSWER_BYTES,
    },
    limits: toLimits(env),
    throttle: toThrottle(env),
    trustedProxies: listOf(env.TRUSTED_PROXIES),
    trustedDocuments:
      env.TRUSTED_DOCUMENTS === undefined
        ? null
        : { files: env.TRUSTED_DOCUMENTS.map((path) => resolve(path)), mode: env.TRUSTED_DOCUMENTS_MODE },
    webhooks: toWebhooks(env, isProduction),
    jobs: toJobs(env),
  };
};

const listOf = (text: string | undefined): string[] => text?.split(',').map((item) => item.trim()) ?? [];

/** Naming an authority or a certificate turns it on. */
const toTls = ({
  DATABASE_TLS,
  DATABASE_TLS_CA: caFile,
  DATABASE_TLS_CERT: certFile,
  DATABASE_TLS_KEY: keyFile,
}: Environment): DatabaseTls | null => {
  const client = certFile && keyFile ? { certFile, keyFile } : null;
  return DATABASE_TLS === 'on' || caFile || client ? { caFile: caFile ?? null, client } : null;
};

/** Only in development are receivers on the own machine the usual case. */
const toWebhooks = (env: Environment, isProduction: boolean): WebhookConfig => ({
  runsWorker: env.WORKER === 'on',
  allowsHttp: !isProduction,
  allowsPrivateAddresses: (env.WEBHOOK_ALLOW_PRIVATE_ADDRESSES ?? (isProduction ? 'off' : 'on')) === 'on',
  timeoutSeconds: env.WEBHOOK_TIMEOUT_SECONDS,
  retryHours: env.WEBHOOK_RETRY_HOURS,
});
