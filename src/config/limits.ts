import { z } from 'zod';
import { whole } from './whole.ts';

/** What one request may ask of the server. */
export interface Limits {
  readonly bodyBytes: number;
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fields: number;
  /** How often one selection may name the same field. */
  readonly fieldRepeats: number;
  /** Fields once every fragment is spread: a small document can stand for millions. */
  readonly selections: number;
  /** Errors told at once: one faulty document must not be answered with a thousand. */
  readonly errors: number;
  /** Points; `server/cost.ts` says what they count. */
  readonly cost: number;
  readonly requestMs: number;
  readonly headersMs: number;
  /** How often the two above are looked at. */
  readonly connectionCheckMs: number;
  readonly keepAliveMs: number;
  /** Requests that are worked on at once; others wait for their turn. */
  readonly requestsAtOnce: number;
  /** Who would wait longer is refused. */
  readonly longestWaitMs: number;
  /** A longer delay of the event loop sheds requests; 0 sheds none. */
  readonly eventLoopDelayMs: number;
  /** For the documents that clients register by their hash. */
  readonly persistedQueryBytes: number;
  /** For documents as they were read, so that the next request need not read them again. */
  readonly parsedDocumentBytes: number;
}

/** How many points a caller has, and for how long. */
export interface ThrottleConfig {
  /** 0 lets everybody ask without end. */
  readonly points: number;
  readonly seconds: number;
  /** Where all processes count together; null lets each count for itself. */
  readonly redisUrl: string | null;
}

export const limitVariables = {
  MAX_BODY_BYTES: whole(200 * 1024, 1024, 100 * 1024 * 1024),
  MAX_TOKENS: whole(1_000, 10, 100_000),
  MAX_DEPTH: whole(12, 1, 100),
  MAX_ALIASES: whole(15, 0, 1_000),
  MAX_DIRECTIVES: whole(8, 0, 1_000),
  MAX_FIELDS: whole(400, 1, 100_000),
  MAX_FIELD_REPEATS: whole(20, 1, 100_000),
  MAX_SELECTIONS: whole(5_000, 1, 10_000_000),
  MAX_ERRORS: whole(5, 1, 100),
  MAX_COST: whole(1_000, 1, 1_000_000),
  REQUEST_TIMEOUT_MS: whole(10_000, 1, 600_000),
  HEADERS_TIMEOUT_MS: whole(8_000, 1, 600_000),
  CONNECTION_CHECK_MS: whole(2_000, 1, 600_000),
  KEEP_ALIVE_MS: whole(5_000, 1, 600_000),
  MAX_REQUESTS_AT_ONCE: whole(32, 1, 10_000),
  MAX_WAIT_MS: whole(1_000, 1, 600_000),
  MAX_EVENT_LOOP_DELAY_MS: whole(250, 0, 60_000),
  PERSISTED_QUERY_BYTES: whole(10 * 1024 * 1024, 0, 1024 * 1024 * 1024),
  PARSED_DOCUMENT_BYTES: whole(20 * 1024 * 1024, 1024, 1024 * 1024 * 1024),
  RATE_LIMIT_POINTS: whole(1_000, 0, 1_000_000_000),
  RATE_LIMIT_SECONDS: whole(10, 1, 86_400),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'expected redis://host:port or rediss://host:port')
    .optional(),
};

const limitEnvironment = z.object(limitVariables);
type LimitEnvironment = z.infer<typeof limitEnvironment>;

export const toLimits = (env: LimitEnvironment): Limits => ({
  bodyBytes: env.MAX_BODY_BYTES,
  tokens: env.MAX_TOKENS,
  depth: env.MAX_DEPTH,
  aliases: env.MAX_ALIASES,
  directives: env.MAX_DIRECTIVES,
  fields: env.MAX_FIELDS,
  fieldRepeats: env.MAX_FIELD_REPEATS,
  selections: env.MAX_SELECTIONS,
  errors: env.MAX_ERRORS,
  cost: env.MAX_COST,
  requestMs: env.REQUEST_TIMEOUT_MS,
  headersMs: env.HEADERS_TIMEOUT_MS,
  connectionCheckMs: env.CONNECTION_CHECK_MS,
  keepAliveMs: env.KEEP_ALIVE_MS,
  requestsAtOnce: env.MAX_REQUESTS_AT_ONCE,
  longestWaitMs: env.MAX_WAIT_MS,
  eventLoopDelayMs: env.MAX_EVENT_LOOP_DELAY_MS,
  persistedQueryBytes: env.PERSISTED_QUERY_BYTES,
  parsedDocumentBytes: env.PARSED_DOCUMENT_BYTES,
});

export const toThrottle = (env: LimitEnvironment): ThrottleConfig => ({
  points: env.RATE_LIMIT_POINTS,
  seconds: env.RATE_LIMIT_SECONDS,
  redisUrl: env.REDIS_URL ?? null,
});
