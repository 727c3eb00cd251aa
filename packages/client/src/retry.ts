import { ApiError, NetworkError } from './errors.ts';

/** When and how often a request is repeated. */
export interface RetryPolicy {
  /** Attempts in all, the first one counted. */
  readonly attempts: number;
  /** The longest pause before the second attempt; it doubles with each further one. */
  readonly firstPauseMs: number;
  /** The longest pause of all. An answer whose `Retry-After` asks for more is not waited for. */
  readonly longestPauseMs: number;
  readonly pause: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
}

export const defaultRetryPolicy: RetryPolicy = {
  attempts: 4,
  firstPauseMs: 200,
  longestPauseMs: 15_000,
  pause: (ms, signal) =>
    new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop);
        resolve();
      }, ms);
      if (signal?.aborted) stop();
      signal?.addEventListener('abort', stop, { once: true });
    }),
};

export interface Settled<T> {
  readonly result: T;
  /** How many attempts it has taken. */
  readonly attempts: number;
}

/** Repeats what may do better, with pauses that grow and differ, or are as long as the server asks for. */
export const withRetries = async <T>(
  attempt: () => Promise<T>,
  policy: RetryPolicy,
  { isOnceOnly, signal }: { readonly isOnceOnly: boolean; readonly signal: AbortSignal | undefined },
): Promise<Settled<T>> => {
  for (let attempts = 1; ; attempts++) {
    try {
      return { result: await attempt(), attempts };
    } catch (error) {
      const pauseMs = mayRepeat(error, isOnceOnly) ? pauseFor(error, attempts, policy) : null;
      if (pauseMs === null || attempts >= policy.attempts) throw error;
      await policy.pause(pauseMs, signal);
    }
  }
};

/** What must not be done twice is repeated only where it is certain that nothing was done. */
const mayRepeat = (error: unknown, isOnceOnly: boolean): boolean => {
  if (error instanceof NetworkError) return !isOnceOnly;
  if (!(error instanceof ApiError && error.isRetryable)) return false;
  return !isOnceOnly || error.code === 'RATE_LIMITED' || error.code === 'CONFLICT';
};

/** Null where the server asks for more patience than the policy has. */
const pauseFor = (error: unknown, attempts: number, policy: RetryPolicy): number | null => {
  const asked = error instanceof ApiError ? error.retryAfterMs : null;
  const longest = Math.min(policy.longestPauseMs, policy.firstPauseMs * 2 ** (attempts - 1));
  const own = longest * Math.random();
  if (asked === null) return own;
  return asked > policy.longestPauseMs ? null : asked + own;
};
