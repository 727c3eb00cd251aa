import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

const prefix = 'partner_onboarding_';

const seconds = {
  request: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  statement: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  attempt: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
  job: [0.01, 0.1, 0.5, 1, 5, 10, 30, 60, 300],
} as const;

/**
 * All that is counted in one process. What stands in the tables (the outbox, the onboardings) is looked up
 * for a scrape; docs/observability.md explains each.
 */
export class Metrics {
  readonly registry = new Registry();
  readonly #beforeScrape: Array<() => void> = [];

  readonly requests = this.#counter('requests_total', 'Requests that were answered', [
    'operation',
    'outcome',
  ]);
  readonly requestSeconds = this.#histogram(
    'request_duration_seconds',
    'From the first byte of a request that was read to the last of its answer',
    ['operation'],
    seconds.request,
  );
  readonly queueSeconds = this.#histogram(
    'request_queue_seconds',
    'How long requests have waited for a place at the gate',
    [],
    seconds.request,
  );
  readonly requestsRunning = this.#gauge('requests_running', 'Requests that have a place at the gate', []);
  readonly requestsWaiting = this.#gauge('requests_waiting', 'Requests that wait for one', []);
  readonly cost = this.#histogram(
    'operation_cost_points',
    'What operations have cost, in points',
    [],
    [1, 5, 10, 25, 50, 100, 250, 500, 1_000],
  );
  readonly throttled = this.#counter('throttled_total', 'Requests whose caller had no points left', []);
  readonly errors = this.#counter('errors_total', 'Errors in answers', ['operation', 'code']);
  readonly userErrors = this.#counter('user_errors_total', 'User errors in the data of answers', ['code']);
  readonly batchSize = this.#histogram(
    'loader_batch_size',
    'Keys that one batch has loaded',
    ['loader'],
    [1, 2, 5, 10, 25, 50, 100, 250],
  );
  readonly cacheRequests = this.#counter('cache_requests_total', 'Looks into a cache', ['cache', 'result']);

  readonly statementSeconds = this.#histogram(
    'sql_duration_seconds',
    'How long SQL statements have taken',
    ['statement'],
    seconds.statement,
  );
  readonly statementErrors = this.#counter('sql_errors_total', 'SQL statements that have failed', [
    'statement',
  ]);
  readonly connectionWaitSeconds = this.#histogram(
    'database_wait_seconds',
    'How long work has waited for a connection; with the embedded database, for its turn',
    [],
    seconds.statement,
  );
  readonly connectionsMaximum = this.#gauge(
    'database_connections_maximum',
    'Connections that the pool may open',
    [],
  );
  readonly connectionsUsed = this.#gauge('database_connections_used', 'Connections at work', []);
  readonly connectionsAwaited = this.#gauge(
    'database_connections_awaited',
    'Works that wait for a connection',
    [],
  );

  readonly outboxPending = this.#gauge(
    'outbox_pending',
    'Webhook deliveries to enabled endpoints that are still to be made',
    [],
  );
  readonly outboxLagSeconds = this.#gauge(
    'outbox_lag_seconds',
    'For how long the delivery that is due the longest has been due',
    [],
  );
  readonly webhookAttempts = this.#counter('webhook_attempts_total', 'Attempts to deliver a webhook', [
    'outcome',
  ]);
  readonly webhookSeconds = this.#histogram(
    'webhook_attempt_duration_seconds',
    'How long attempts to deliver a webhook have taken',
    [],
    seconds.attempt,
  );
  readonly onboardings = this.#gauge(
    'onboardings',
    'Onboardings of the last time, by state and by the furthest step that they have reached',
    ['state', 'step'],
  );

  readonly jobRuns = this.#counter('job_runs_total', 'Runs of housekeeping jobs', ['job', 'outcome']);
  readonly jobItems = this.#counter('job_items_total', 'What housekeeping jobs have dealt with', ['job']);
  readonly jobSeconds = this.#histogram(
    'job_duration_seconds',
    'How long runs of housekeeping jobs have taken',
    ['job'],
    seconds.job,
  );
  readonly jobSucceededAt = this.#gauge(
    'job_last_success_timestamp_seconds',
    'When this process has last run a housekeeping job to its end',
    ['job'],
  );

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Has the gate's places told with each scrape. */
  watchGate(gate: { readonly usage: { readonly running: number; readonly waiting: number } }): void {
    this.#beforeScrape.push(() => {
      this.requestsRunning.set(gate.usage.running);
      this.requestsWaiting.set(gate.usage.waiting);
    });
  }

  /** All of it, in Prometheus' form. */
  async tell(): Promise<string> {
    for (const look of this.#beforeScrape) look();
    return this.registry.metrics();
  }

  #counter<L extends string>(name: string, help: string, labelNames: readonly L[]): Counter<L> {
    return new Counter({ name: prefix + name, help, labelNames, registers: [this.registry] });
  }

  #gauge<L extends string>(name: string, help: string, labelNames: readonly L[]): Gauge<L> {
    return new Gauge({ name: prefix + name, help, labelNames, registers: [this.registry] });
  }

  #histogram<L extends string>(
    name: string,
    help: string,
    labelNames: readonly L[],
    buckets: readonly number[],
  ): Histogram<L> {
    const options = { name: prefix + name, help, labelNames, buckets: [...buckets] };
    return new Histogram({ ...options, registers: [this.registry] });
  }
}
