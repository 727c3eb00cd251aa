import type { Database } from '../database/database.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { Sample } from '../telemetry/metrics-server.ts';
import type { Clock } from './caller.ts';
import { sampleOnboardings, sampleOutbox } from './samples.ts';

/** However often the metrics are asked for, the tables are looked at no more often than this. */
const everyMs = 10_000;

/** Looks up what stands in the tables, for the gauges that tell it. */
export const gaugeFiller = (metrics: Metrics, database: Database, clock: Clock, poolSize: number): Sample => {
  let filledAt = Number.NEGATIVE_INFINITY;
  metrics.connectionsMaximum.set(poolSize);
  return async () => {
    metrics.connectionsUsed.set(database.usage.used);
    metrics.connectionsAwaited.set(database.usage.awaited);
    if (performance.now() - filledAt < everyMs) return;
    filledAt = performance.now();
    const { pending, dueSince } = await sampleOutbox(database, clock);
    metrics.outboxPending.set(pending);
    metrics.outboxLagSeconds.set(dueSince ? (clock().getTime() - dueSince.getTime()) / 1_000 : 0);
    const onboardings = await sampleOnboardings(database, clock);
    metrics.onboardings.reset();
    for (const { state, step, count } of onboardings) metrics.onboardings.set({ state, step }, count);
  };
};
