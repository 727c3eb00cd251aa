import { resolve } from 'node:path';
import { z } from 'zod';

export type DatabaseConfig =
  | { readonly kind: 'embedded'; readonly file: string }
  | { readonly kind: 'server'; readonly url: string; readonly poolSize: number };

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
  /** The provider's own names for our roles, such as `AdminAgents`; our names are always understood. */
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
  readonly logDays: number;
}

export interface Config {
  readonly isProduction: boolean;
  readonly host: string;
  readonly port: number;
  /** Holds the embedded database and the keys that are made on first start. */
  readonly dataDir: string;
  readonly database: DatabaseConfig;
  /** 32 bytes, base64; null lets the first start make one under the data directory. */
  readonly secretKey: string | null;
  /** None outside production means: the development issuer alone. */
  readonly issuers: readonly IssuerConfig[];
  readonly draftDays: number;
  readonly quoteMinutes: number;
  readonly logLevel: string;
  readonly corsOrigins: readonly string[];
  readonly webhooks: WebhookConfig;
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

const whole = (fallback: number, minimum: number, maximum: number) =>
  z.coerce
    .number(`expected a whole number from ${minimum} to ${maximum}`)
    .int(`expected a whole number from ${minimum} to ${maximum}`)
    .min(minimum, `expected at least ${minimum}`)
    .max(maximum, `expected at most ${maximum}`)
    .default(fallback);

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
  roleNames: z.record(z.string(), z.enum(['ADMIN_AGENT', 'SALES_AGENT', 'HELPDESK_AGENT'])).default({}),
});

const onOrOff = z.enum(['on', 'off'], 'expected on or off');

const environment = z.object({
  NODE_ENV: z.string().default('development'),
  HOST: z.string().default('localhost'),
  PORT: whole(4000, 0, 65535),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^(mysql|mariadb):\/\//, 'expected mysql://user:password@host:port/database')
    .optional(),
  DATABASE_POOL_SIZE: whole(10, 1, 1000),
  SECRET_KEY: z.string().refine(isKey, 'expected 32 bytes in base64').optional(),
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
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'expected a level of pino')
    .default('info'),
  CORS_ORIGINS: z.string().optional(),
  WORKER: onOrOff.default('on'),
  WEBHOOK_ALLOW_PRIVATE_ADDRESSES: onOrOff.optional(),
  WEBHOOK_TIMEOUT_SECONDS: whole(10, 1, 60),
  WEBHOOK_RETRY_HOURS: whole(72, 1, 720),
  WEBHOOK_LOG_DAYS: whole(30, 1, 365),
});

type Environment = z.infer<typeof environment>;

/** Reads the environment once; blank variables count as absent. Throws ConfigError with all faults. */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = environment.safeParse(given);
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  const isProduction = parsed.data.NODE_ENV === 'production';
  const faults = [...issuerFaults(parsed.data), ...(isProduction ? productionFaults(parsed.data) : [])];
  if (faults.length) throw new ConfigError(faults);
  return Object.freeze(toConfig(parsed.data, isProduction));
};

const issuerVariables = ['AUTH_ISSUER', 'AUTH_AUDIENCE', 'AUTH_JWKS_URL'] as const;

const issuerFaults = (env: Environment): string[] => {
  const absent = issuerVariables.filter((name) => env[name] === undefined);
  return absent.length === 0 || absent.length === issuerVariables.length
    ? []
    : absent.map((name) => `${name}: goes together with ${issuerVariables.join(', ')}`);
};

const productionFaults = (env: Environment): string[] => [
  ...(['DATABASE_URL', 'SECRET_KEY'] as const)
    .filter((name) => env[name] === undefined)
    .map((name) => `${name}: required in production`),
  ...(issuersOf(env).length === 0 ? ['AUTH_ISSUER: required in production, or AUTH_ISSUERS'] : []),
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
  return {
    isProduction,
    host: env.HOST,
    port: env.PORT,
    dataDir,
    database: env.DATABASE_URL
      ? { kind: 'server', url: env.DATABASE_URL, poolSize: env.DATABASE_POOL_SIZE }
      : { kind: 'embedded', file: resolve(dataDir, 'partner-onboarding.sqlite') },
    secretKey: env.SECRET_KEY ?? null,
    issuers: issuersOf(env),
    draftDays: env.DRAFT_DAYS,
    quoteMinutes: env.QUOTE_MINUTES,
    logLevel: env.LOG_LEVEL,
    corsOrigins: [
      ...(isProduction ? [] : sandboxOrigins),
      ...(env.CORS_ORIGINS?.split(',').map((origin) => origin.trim()) ?? []),
    ],
    webhooks: toWebhooks(env, isProduction),
  };
};

/** Only in development are receivers on the own machine the usual case. */
const toWebhooks = (env: Environment, isProduction: boolean): WebhookConfig => ({
  runsWorker: env.WORKER === 'on',
  allowsHttp: !isProduction,
  allowsPrivateAddresses: (env.WEBHOOK_ALLOW_PRIVATE_ADDRESSES ?? (isProduction ? 'off' : 'on')) === 'on',
  timeoutSeconds: env.WEBHOOK_TIMEOUT_SECONDS,
  retryHours: env.WEBHOOK_RETRY_HOURS,
  logDays: env.WEBHOOK_LOG_DAYS,
});
