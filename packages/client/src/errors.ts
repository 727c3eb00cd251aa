/** An error of the whole request, as the server tells it in `errors`. */
export interface TopLevelError {
  readonly message: string;
  readonly path?: ReadonlyArray<string | number>;
  readonly extensions?: {
    /** One of the closed list in docs/error-codes.md. */
    readonly code?: string;
    readonly retryable?: boolean;
    readonly requestId?: string;
    readonly [key: string]: unknown;
  };
}

/** The server has refused the request, or could not answer it; people's own mistakes are no such error. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** The first error's code, such as `FORBIDDEN`; null where something else than this API has answered. */
  readonly code: string | null;
  readonly status: number;
  /** The answer's `x-request-id`: the server's log tells more under it. */
  readonly requestId: string | null;
  /** Whether the same request may do better in a moment. */
  readonly isRetryable: boolean;
  /** What `Retry-After` asks for, in milliseconds; null where it asks for nothing. */
  readonly retryAfterMs: number | null;
  /** All errors that were told. */
  readonly errors: readonly TopLevelError[];

  constructor(answer: Omit<ApiError, keyof Error>) {
    super(answer.errors[0]?.message ?? `HTTP ${answer.status}`);
    this.code = answer.code;
    this.status = answer.status;
    this.requestId = answer.requestId;
    this.isRetryable = answer.isRetryable;
    this.retryAfterMs = answer.retryAfterMs;
    this.errors = answer.errors;
  }
}

/** No answer has come: no connection, one that broke, or none in time. `cause` tells which. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}
