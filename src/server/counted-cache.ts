import type { KeyValueCache } from '@apollo/utils.keyvaluecache';
import type { Metrics } from '../telemetry/metrics.ts';

/** Counts whether what was looked for in a cache was there. */
export const lookedInto =
  (cache: string, metrics: Metrics | null) =>
  (isThere: boolean): void =>
    metrics?.cacheRequests.inc({ cache, result: isThere ? 'hit' : 'miss' });

/** The cache itself, where nothing is counted. */
export const counted = <T>(
  cache: KeyValueCache<T>,
  name: string,
  metrics: Metrics | null,
): KeyValueCache<T> => {
  if (!metrics) return cache;
  const look = lookedInto(name, metrics);
  return {
    get: async (key) => {
      const value = await cache.get(key);
      look(value !== undefined);
      return value;
    },
    set: (key, value, options) => cache.set(key, value, options),
    delete: (key) => cache.delete(key),
  };
};
