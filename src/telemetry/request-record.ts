import type { Doing } from './tracing.ts';

/** What becomes known of a request while it is answered: its line in the log, and what the metrics count. */
export interface RequestRecord {
  /** The client's `x-request-id`, or one of our own. */
  readonly id: string;
  /** By `performance.now()`. */
  readonly startedAt: number;
  /** W3C Trace Context: the client's, or that of the span that stands for the request; null where nobody traces it. */
  traceparent: string | null;
  /** As the client has named it; null where it has not, or was not understood so far. */
  operation: string | null;
  /** What the metrics call it: of a bounded set, whatever clients send. */
  label: string;
  /** Whose request it is; null where nobody of a partner is signed in. */
  partnerId: string | null;
  /** Points; null where nothing was to be paid for. */
  cost: number | null;
  /** Codes of the errors that were answered, in their order. */
  readonly errors: string[];
  /** Codes of the user errors within the data. */
  readonly userErrors: string[];
  /** Until there was a place for it at the gate. */
  queuedMs: number;
  sqlCount: number;
  /** The sum over its statements; those that run at the same time count each. */
  sqlMs: number;
  /** Keys in each batch that was loaded, by loader. */
  readonly batches: Array<readonly [loader: string, size: number]>;
  /** Its span; null where it is not traced. */
  doing: Doing | null;
}

export const openRecord = (
  id: string,
  traceparent: string | null,
  startedAt = performance.now(),
): RequestRecord => ({
  id,
  startedAt,
  traceparent,
  operation: null,
  label: unknownOperation,
  partnerId: null,
  cost: null,
  errors: [],
  userErrors: [],
  queuedMs: 0,
  sqlCount: 0,
  sqlMs: 0,
  batches: [],
  doing: null,
});

/** The label of what is not of the bounded set, or was never understood. */
export const unknownOperation = 'other';

/** What a request has come to, in one word: all well, the first error's code, or that the answer holds user errors. */
export const outcomeOf = ({ errors, userErrors }: RequestRecord): string =>
  errors[0] ?? (userErrors.length > 0 ? 'USER_ERRORS' : 'OK');
