import { SpanKind } from '@opentelemetry/api';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Metrics } from '../telemetry/metrics.ts';
import { traceIdOf, traceparentOf } from '../telemetry/request-ids.ts';
import { openRecord, outcomeOf, type RequestRecord } from '../telemetry/request-record.ts';
import { type Tracing, traceparentFrom } from '../telemetry/tracing.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What becomes known of the request while it is answered. */
    record: RequestRecord;
  }
}

/** One request that was answered, before Fastify or by it. */
interface Answered {
  readonly record: RequestRecord;
  readonly method: string;
  /** The route, never the address: that holds what people have asked for. */
  readonly route: string;
  readonly status: number;
  /** The client went away before it had all. */
  readonly isAborted: boolean;
}

export type AccessLog = (answered: Answered) => void;

/** Tells of every request in one line, and counts it. What asks for the health is told at `debug` alone. */
export const createAccessLog = (
  log: FastifyBaseLogger,
  level: string,
  metrics: Metrics | null,
): AccessLog => {
  const hears = {
    info: /^(info|debug|trace)$/.test(level),
    debug: /^(debug|trace)$/.test(level),
  };
  return (answered) => {
    const { record, route } = answered;
    const durationMs = performance.now() - record.startedAt;
    record.doing?.end(spanOf(answered), answered.status >= 500 ? outcomeOf(record) : null);
    if (metrics && !isHealth(route)) count(metrics, answered, durationMs);
    if (isHealth(route)) {
      if (hears.debug) log.debug(lineOf(answered, durationMs), 'request');
    } else if (hears.info) log.info(lineOf(answered, durationMs), 'request');
  };
};

const isHealth = (route: string): boolean => route === '/healthz' || route === '/readyz';

const lineOf = ({ record, method, route, status, isAborted }: Answered, durationMs: number) => ({
  requestId: record.id,
  ...(record.traceparent === null ? {} : { traceId: traceIdOf(record.traceparent) }),
  method,
  route,
  status,
  operation: record.operation,
  partner: record.partnerId,
  outcome: isAborted ? 'ABORTED' : outcomeOf(record),
  ...(record.userErrors.length > 0 ? { userErrors: record.userErrors } : {}),
  cost: record.cost,
  sqlCount: record.sqlCount,
  sqlMs: round(record.sqlMs),
  queuedMs: round(record.queuedMs),
  durationMs: round(durationMs),
});

const round = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;

const count = (metrics: Metrics, { record, isAborted }: Answered, durationMs: number): void => {
  const { label: operation, errors, userErrors, cost, batches, queuedMs } = record;
  metrics.requests.inc({ operation, outcome: isAborted ? 'ABORTED' : outcomeOf(record) });
  metrics.requestSeconds.observe({ operation }, durationMs / 1_000);
  metrics.queueSeconds.observe(queuedMs / 1_000);
  if (cost !== null) metrics.cost.observe(cost);
  for (const code of errors) metrics.errors.inc({ operation, code });
  if (errors.includes('RATE_LIMITED')) metrics.throttled.inc();
  for (const code of userErrors) metrics.userErrors.inc({ code });
  for (const [loader, size] of batches) metrics.batchSize.observe({ loader }, size);
};

/** Opens the record of each request that Fastify takes, and tells of it when its connection is done with it. */
export const recordRequests = (fastify: FastifyInstance, tell: AccessLog, tracing: Tracing | null): void => {
  fastify.decorateRequest('record');
  fastify.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done) => {
    const record = openRecord(request.id, traceparentOf(request.headers));
    request.record = record;
    const route = request.routeOptions.url ?? 'none';
    if (tracing && !isHealth(route)) traceRequest(tracing, record, request.method, route);
    reply.raw.once('close', () =>
      tell({
        record,
        method: request.method,
        route,
        status: reply.raw.statusCode,
        isAborted: !reply.raw.writableFinished,
      }),
    );
    done();
  });
};

/** From now on the request is a span, which those who are asked by it are told of, and its client too. */
const traceRequest = (tracing: Tracing, record: RequestRecord, method: string, route: string): void => {
  record.doing = tracing.begin(`${method} ${route}`, {
    kind: SpanKind.SERVER,
    startedAt: record.startedAt,
    parent: record.traceparent,
    attributes: { 'http.request.method': method, 'http.route': route, 'request.id': record.id },
  });
  record.traceparent = traceparentFrom(record.doing);
};

const spanOf = ({ record, status }: Answered) => ({
  'http.response.status_code': status,
  outcome: outcomeOf(record),
  ...(record.partnerId === null ? {} : { 'partner.id': record.partnerId }),
});
