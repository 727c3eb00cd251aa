import { setTimeout as pause } from 'node:timers/promises';
import { SpanKind } from '@opentelemetry/api';
import type { Database } from '../../database/database.ts';
import type { Metrics } from '../../telemetry/metrics.ts';
import { type Doing, type Tracing, traceparentFrom } from '../../telemetry/tracing.ts';
import type { Clock } from '../caller.ts';
import type { SecretBox } from '../secret-box.ts';
import { Alarm } from './alarm.ts';
import { type Claimed, claimDue } from './claims.ts';
import { messageOf } from './message.ts';
import { recordFailure, recordSuccess, type Verdict } from './outcomes.ts';
import type { Outcome, Post } from './post.ts';
import { deliveriesDue } from './publish.ts';

/** Where the worker tells what it does; ids and codes alone. */
export interface WorkerLog {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

export interface WorkerDeps {
  readonly database: Database;
  readonly secrets: SecretBox;
  readonly clock: Clock;
  readonly log: WorkerLog;
  readonly post: Post;
  /** How often to look for what is due by now, and for what other processes have published. */
  readonly pollMs: number;
  /** No attempt takes longer: a claim that is older than this and a margin is another process's to take. */
  readonly timeoutMs: number;
  /** For how long after its first attempt a delivery is attempted again. */
  readonly retryMs: number;
  /** Null counts nothing. */
  readonly metrics: Metrics | null;
  /** Null traces nothing. */
  readonly tracing: Tracing | null;
}

/** How much is under way at once in one process: a slow endpoint does not take all of it. */
const room = { total: 32, perEndpoint: 4 } as const;
const leaseMarginMs = 30_000;

interface UnderWay {
  readonly endpointId: string;
  readonly end: Promise<void>;
  readonly abort: () => void;
}

/**
 * Delivers what is due, at least once each, in every process that runs one. All that must be remembered
 * stands in the tables: a process may end at any point.
 */
export class WebhookWorker {
  readonly #deps: WorkerDeps;
  readonly #alarm = new Alarm();
  readonly #wake = () => this.#alarm.wake();
  readonly #underWay = new Map<string, UnderWay>();
  #loop: Promise<void> | null = null;
  #isStopping = false;

  constructor(deps: WorkerDeps) {
    this.#deps = deps;
  }

  /** Looks for work until it is stopped: at once when this process has published something, else by the clock. */
  start(): void {
    this.#deps.database.announcements.on(deliveriesDue, this.#wake);
    this.#loop ??= this.#run();
  }

  /** Takes no more work, and lets what is under way end within the time; the rest is aborted unrecorded. */
  async stop(withinMs: number): Promise<void> {
    this.#isStopping = true;
    this.#deps.database.announcements.off(deliveriesDue, this.#wake);
    this.#wake();
    await this.#loop;
    const patience = new AbortController();
    await Promise.race([this.#quiet(), pause(withinMs, null, { signal: patience.signal }).catch(() => {})]);
    patience.abort();
    for (const { abort } of this.#underWay.values()) abort();
    await this.#quiet();
  }

  /** Delivers everything that is due now, and whatever becomes due by it. */
  async runOnce(): Promise<void> {
    while ((await this.#begin()) > 0) await this.#quiet();
  }

  async #run(): Promise<void> {
    while (!this.#isStopping) {
      await this.#begin().catch((error: unknown) =>
        this.#deps.log.error({ err: error }, 'Webhook deliveries could not be looked for'),
      );
      await this.#alarm.sleep(this.#deps.pollMs);
    }
  }

  /** Claims as much as there is room for. @returns how many attempts were begun */
  async #begin(): Promise<number> {
    const { database, clock, timeoutMs } = this.#deps;
    for (let begun = 0; ; ) {
      const claimed = await claimDue(database, clock(), timeoutMs + leaseMarginMs, {
        total: room.total - this.#underWay.size,
        perEndpoint: room.perEndpoint,
        underWay: this.#countByEndpoint(),
      });
      if (claimed.length === 0) return begun;
      for (const one of claimed) this.#attempt(one);
      begun += claimed.length;
    }
  }

  #attempt(claimed: Claimed): void {
    const { id, endpointId } = claimed.delivery;
    const controller = new AbortController();
    const end = this.#trace(claimed, controller.signal)
      .catch((error: unknown) =>
        this.#deps.log.error({ err: error, deliveryId: id }, 'The outcome of a webhook was not recorded'),
      )
      .finally(() => {
        this.#underWay.delete(id);
        this.#wake();
      });
    this.#underWay.set(id, { endpointId, end, abort: () => controller.abort() });
  }

  /** An attempt is a trace of its own, which points to the request that has caused it. */
  async #trace(claimed: Claimed, signal: AbortSignal): Promise<void> {
    const { tracing } = this.#deps;
    if (!tracing) return this.#deliver(claimed, signal, null);
    const { event, delivery, endpoint } = claimed;
    const doing = tracing.begin('POST webhook', {
      kind: SpanKind.CLIENT,
      cause: event.traceparent,
      attributes: {
        'http.request.method': 'POST',
        'webhook.event': event.type,
        'webhook.event.id': event.id,
        'webhook.endpoint.id': endpoint.id,
        'webhook.attempt': delivery.attempts,
        ...(event.requestId === null ? {} : { 'request.id': event.requestId }),
      },
    });
    try {
      await tracing.within(doing, () => this.#deliver(claimed, signal, doing));
    } finally {
      doing.end();
    }
  }

  async #deliver(claimed: Claimed, signal: AbortSignal, doing: Doing | null): Promise<void> {
    const { database, clock, retryMs } = this.#deps;
    const startedAt = performance.now();
    const outcome = await this.#send(claimed, signal, doing && traceparentFrom(doing));
    this.#deps.metrics?.webhookSeconds.observe((performance.now() - startedAt) / 1_000);
    if (signal.aborted) return;
    const { status } = outcome;
    const ended = { ...claimed, endedAt: clock(), status };
    const isTaken = status !== null && status >= 200 && status < 300;
    const verdict = await database.transaction((manager) =>
      isTaken ? recordSuccess(manager, ended) : recordFailure(manager, ended, retryMs, Math.random()),
    );
    this.#tell(claimed, outcome, verdict);
    const attributes = {
      outcome: verdict,
      ...(status === null ? {} : { 'http.response.status_code': status }),
    };
    doing?.end(attributes, isTaken ? null : (outcome.failure ?? String(status)));
  }

  /** A failure of ours, such as a secret that cannot be opened, is a failed attempt like any other. */
  async #send(
    { endpoint, event, startedAt }: Claimed,
    signal: AbortSignal,
    traceparent: string | null,
  ): Promise<Outcome> {
    try {
      const message = messageOf(event, endpoint, this.#deps.secrets, startedAt);
      const trace = traceparent ?? event.traceparent;
      const headers = { ...message.headers, ...(trace === null ? {} : { traceparent: trace }) };
      return await this.#deps.post(endpoint.url, { ...message, headers }, signal);
    } catch (error) {
      this.#deps.log.error({ err: error, endpointId: endpoint.id }, 'A webhook could not be sent');
      return { status: null, failure: 'NOT_SENT' };
    }
  }

  #tell({ delivery, endpoint, event }: Claimed, { status, failure }: Outcome, verdict: Verdict): void {
    const facts = {
      deliveryId: delivery.id,
      endpointId: endpoint.id,
      eventId: event.id,
      causedBy: event.requestId,
      attempt: delivery.attempts,
      status,
      failure,
    };
    const { log, metrics } = this.#deps;
    metrics?.webhookAttempts.inc({ outcome: verdict });
    if (verdict === 'DELIVERED') log.debug(facts, 'A webhook was delivered');
    else if (verdict === 'RETRY') log.info(facts, 'A webhook will be attempted again');
    else if (verdict === 'LOST') log.warn(facts, 'The claim on a webhook had run out');
    else if (verdict === 'FAILED') log.warn(facts, 'A webhook was given up');
    else log.warn(facts, 'A webhook was given up and its endpoint disabled: every attempt has failed');
  }

  #countByEndpoint(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { endpointId } of this.#underWay.values())
      counts.set(endpointId, (counts.get(endpointId) ?? 0) + 1);
    return counts;
  }

  async #quiet(): Promise<void> {
    await Promise.all([...this.#underWay.values()].map(({ end }) => end));
  }
}
