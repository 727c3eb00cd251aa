import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Attributes,
  type Link,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';

/**
 * What is done, as a span that is made when it is needed: at once where it is somebody's request, else when
 * something of it turns out to be work (a statement, a command to Redis).
 */
export class Doing {
  readonly #make: (() => Span) | null;
  #span: Span | null;
  #endedAt: number | null = null;
  /** Stands for it while an operation of it runs. */
  inner: Doing | null = null;

  constructor(made: Span | (() => Span)) {
    this.#make = typeof made === 'function' ? made : null;
    this.#span = typeof made === 'function' ? null : made;
  }

  get span(): Span {
    if (this.#span) return this.#span;
    this.#span = (this.#make as () => Span)();
    if (this.#endedAt !== null) this.#span.end(this.#endedAt);
    return this.#span;
  }

  /** Makes the span now, whether it will turn out to be work or not. */
  materialize(): this {
    void this.span;
    return this;
  }

  /** What was never needed leaves no trace. */
  end(attributes: Attributes = {}, failure: string | null = null): void {
    if (this.#endedAt !== null) return;
    this.#endedAt = performance.now();
    if (!this.#span) return;
    this.#span.setAttributes(attributes);
    if (failure !== null) {
      this.#span.setAttribute('error.type', failure);
      this.#span.setStatus({ code: SpanStatusCode.ERROR });
    }
    this.#span.end(this.#endedAt);
  }
}

export interface Beginning {
  readonly kind?: SpanKind;
  readonly attributes?: Attributes;
  /** By `performance.now()`; now unless told otherwise. */
  readonly startedAt?: number;
  /** W3C Trace Context of who asks; null begins a trace. */
  readonly parent?: string | null;
  /** W3C Trace Context of what has caused it, in a trace of its own. */
  readonly cause?: string | null;
}

/** A piece of work that is over. */
export interface Piece {
  readonly name: string;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly attributes: Attributes;
  readonly hasFailed: boolean;
}

/** Makes spans and knows which of them the work at hand belongs to. */
export class Tracing {
  readonly #tracer: Tracer;
  readonly #end: () => Promise<void>;
  readonly #scope = new AsyncLocalStorage<Doing>();

  constructor(tracer: Tracer, end: () => Promise<void>) {
    this.#tracer = tracer;
    this.#end = end;
  }

  /** Begins something that is nobody's part here: a request, an attempt, a run of a job. */
  begin(name: string, { kind, attributes, startedAt, parent, cause }: Beginning = {}): Doing {
    const from = contextOf(parent ?? null);
    const context = from ? trace.setSpanContext(ROOT_CONTEXT, from) : ROOT_CONTEXT;
    const causedBy = contextOf(cause ?? null);
    const links: Link[] = causedBy ? [{ context: causedBy }] : [];
    const options = {
      kind: kind ?? SpanKind.INTERNAL,
      attributes: attributes ?? {},
      startTime: startedAt ?? performance.now(),
      links,
    };
    return new Doing(this.#tracer.startSpan(name, options, context));
  }

  /** A part of the work at hand, which becomes a span only if it turns out to be work itself; null outside of any. */
  part(name: string, attributes: Attributes = {}): Doing | null {
    const whole = this.#current();
    if (!whole) return null;
    const startTime = performance.now();
    return new Doing(() =>
      this.#tracer.startSpan(name, { attributes, startTime }, trace.setSpan(ROOT_CONTEXT, whole.span)),
    );
  }

  /** What the work does from here on is part of it. */
  within<T>(doing: Doing, work: () => T): T {
    return this.#scope.run(doing, work);
  }

  /** The work as a part of the work at hand, from its beginning to its end. */
  async during<T>(name: string, work: () => Promise<T>): Promise<T> {
    const part = this.part(name);
    if (!part) return work();
    let failure: string | null = null;
    try {
      return await this.within(part, work);
    } catch (error) {
      failure = (error as Error).name;
      throw error;
    } finally {
      part.end({}, failure);
    }
  }

  /** Tells of a piece of the work at hand; outside of any it is nobody's, and told to nobody. */
  tell({ name, startedAt, endedAt, attributes, hasFailed }: Piece): void {
    const whole = this.#current();
    if (!whole) return;
    const options = { kind: SpanKind.CLIENT, attributes, startTime: startedAt };
    const span = this.#tracer.startSpan(name, options, trace.setSpan(ROOT_CONTEXT, whole.span));
    if (hasFailed) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(endedAt);
  }

  /** Sends what is not sent yet. */
  close(): Promise<void> {
    return this.#end();
  }

  #current(): Doing | null {
    const doing = this.#scope.getStore();
    return doing ? (doing.inner ?? doing) : null;
  }
}

const contextOf = (traceparent: string | null): SpanContext | null => {
  const [, traceId = '', spanId = '', flags = ''] = traceparent?.split('-') ?? [];
  if (traceId === '') return null;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
};

/** W3C Trace Context of the span, for who is asked by it. */
export const traceparentFrom = ({ span }: Doing): string => {
  const { traceId, spanId, traceFlags } = span.spanContext();
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
};
