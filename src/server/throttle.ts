import { createHash } from 'node:crypto';
import { createClient } from '@redis/client';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import type { ThrottleConfig } from '../config/limits.ts';
import type { Tracing } from '../telemetry/tracing.ts';

/** What a caller has left. */
export interface Balance {
  readonly maximum: number;
  readonly available: number;
  /** When it is full again. */
  readonly resetMs: number;
  readonly windowSeconds: number;
}

export interface Taken {
  /** There were not enough points: one alone was taken. */
  readonly isRefused: boolean;
  readonly balance: Balance;
  /** Gives back what was not used. Once their window is over, points are of no use to the next. */
  giveBack(points: number): Promise<Balance>;
}

export interface Throttle {
  take(caller: string, points: number): Promise<Taken>;
  close(): Promise<void>;
}

/** The header fields of draft-ietf-httpapi-ratelimit-headers. */
export const balanceHeaders = (balance: Balance, isExhausted: boolean): Record<string, string> => {
  const seconds = Math.max(1, Math.ceil(balance.resetMs / 1000));
  return {
    'ratelimit-policy': `"points";q=${balance.maximum};w=${balance.windowSeconds}`,
    ratelimit: `"points";r=${balance.available};t=${seconds}`,
    ...(isExhausted ? { 'retry-after': String(seconds) } : {}),
  };
};

type Warn = (message: string) => void;

/** Counts points per caller; null where everybody may ask without end. */
export const openThrottle = async (
  config: ThrottleConfig,
  warn: Warn,
  tracing: Tracing | null = null,
): Promise<Throttle | null> => {
  if (config.points === 0) return null;
  const options = { points: config.points, duration: config.seconds, keyPrefix: 'throttle' };
  const memory = new RateLimiterMemory(options);
  const redis = config.redisUrl === null ? null : await connect(config.redisUrl, warn);
  const limiter = redis
    ? new RateLimiterRedis({
        ...options,
        storeClient: redis,
        useRedisPackage: true,
        rejectIfRedisNotReady: true,
        insuranceLimiter: memory,
      })
    : memory;
  return createThrottle(redis ? traced(limiter, tracing) : limiter, config, async () => redis?.destroy());
};

type Limiter = Pick<RateLimiterAbstract, 'consume' | 'reward' | 'get'>;

/** Each of these is one command or script that Redis is asked for. */
const traced = (limiter: Limiter, tracing: Tracing | null): Limiter => {
  if (!tracing) return limiter;
  const told = async <T>(command: string, ask: () => Promise<T>): Promise<T> => {
    const startedAt = performance.now();
    let hasFailed = false;
    try {
      return await ask();
    } catch (error) {
      hasFailed = !(error instanceof RateLimiterRes);
      throw error;
    } finally {
      const attributes = { 'db.system.name': 'redis', 'db.operation.name': command };
      tracing.tell({
        name: `redis ${command}`,
        startedAt,
        endedAt: performance.now(),
        attributes,
        hasFailed,
      });
    }
  };
  return {
    consume: (key, points) => told('consume', () => limiter.consume(key, points)),
    reward: (key, points) => told('reward', () => limiter.reward(key, points)),
    get: (key) => told('get', () => limiter.get(key)),
  };
};

const createThrottle = (
  limiter: Limiter,
  { points: maximum, seconds }: ThrottleConfig,
  close: () => Promise<void>,
): Throttle => {
  const balanceOf = ({ remainingPoints, msBeforeNext }: RateLimiterRes): Balance => ({
    maximum,
    available: remainingPoints,
    resetMs: msBeforeNext,
    windowSeconds: seconds,
  });
  const unused = new RateLimiterRes(maximum, seconds * 1000, 0);
  const consume = async (key: string, points: number): Promise<[isRefused: boolean, RateLimiterRes]> => {
    try {
      return [false, await limiter.consume(key, points)];
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return [true, refused];
    }
  };
  return {
    take: async (caller, points) => {
      const key = keyOf(caller);
      const [isRefused, taken] = await consume(key, points);
      const end = performance.now() + taken.msBeforeNext;
      const giveBack = async (more: number) =>
        balanceOf(
          performance.now() < end ? await limiter.reward(key, more) : ((await limiter.get(key)) ?? unused),
        );
      return { isRefused, balance: isRefused ? await giveBack(points - 1) : balanceOf(taken), giveBack };
    },
    close,
  };
};

/** Callers are people: the shared store does not get their names. */
const keyOf = (caller: string): string => createHash('sha256').update(caller).digest('base64url');

/** Waits for nobody: while Redis is away, or says nothing, every process counts for itself. */
const connect = async (url: string, warn: Warn) => {
  let isToldOff = false;
  const client = createClient({
    url,
    disableOfflineQueue: true,
    pingInterval: 500,
    socket: {
      connectTimeout: 2_000,
      socketTimeout: 2_000,
      reconnectStrategy: (retries) => Math.min(100 * 2 ** retries, 5_000),
    },
  });
  client.on('ready', () => {
    isToldOff = false;
  });
  client.on('error', (error: NodeJS.ErrnoException) => {
    if (!isToldOff) warn(`Redis is away (${error.code ?? error.name}): each process throttles for itself`);
    isToldOff = true;
  });
  client.connect().catch(() => {});
  return client;
};
