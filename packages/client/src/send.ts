import type { AnyDocument } from './document.ts';
import { ApiError, NetworkError, type TopLevelError } from './errors.ts';

/** How the server is reached. */
export interface Transport {
  readonly url: string;
  /** The bearer token or API key of this moment; null sends none. */
  readonly token: () => Promise<string | null>;
  /** `Accept-Language`; undefined leaves it to the platform. */
  readonly language: string | undefined;
  readonly fetch: typeof globalThis.fetch;
  /** How long one attempt may take. */
  readonly timeoutMs: number;
}

/** One request, made once and sent as often as needed. */
export interface Call {
  readonly document: AnyDocument;
  readonly variables: unknown;
  readonly idempotencyKey: string | null;
  readonly signal: AbortSignal | undefined;
}

export interface Answer {
  readonly data: unknown;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Shared queries are asked by their hash, and with their text where the server does not know it yet. */
export const send = async (transport: Transport, call: Call): Promise<Answer> => {
  if (call.document.kind === 'mutation' || !call.document.isShared) return post(transport, call);
  try {
    return await get(transport, call, false);
  } catch (error) {
    if (!(error instanceof ApiError && error.code === 'PERSISTED_QUERY_NOT_FOUND')) throw error;
    return get(transport, call, true);
  }
};

const post = async (transport: Transport, call: Call): Promise<Answer> => {
  const { document, variables, idempotencyKey } = call;
  const token = await transport.token();
  return exchange(transport, call, transport.url, {
    method: 'POST',
    headers: {
      ...commonHeaders(transport),
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(idempotencyKey === null ? {} : { 'idempotency-key': idempotencyKey }),
    },
    body: JSON.stringify({ query: document.text, operationName: document.name, variables }),
  });
};

const get = (transport: Transport, call: Call, withText: boolean): Promise<Answer> => {
  const { document, variables } = call;
  const persistedQuery = { version: 1, sha256Hash: document.hash };
  const parameters = new URLSearchParams({
    ...(withText ? { query: document.text } : {}),
    operationName: document.name,
    variables: JSON.stringify(variables ?? {}),
    extensions: JSON.stringify({ persistedQuery }),
  });
  return exchange(transport, call, `${transport.url}?${parameters}`, {
    method: 'GET',
    headers: { ...commonHeaders(transport), 'apollo-require-preflight': '1' },
  });
};

const commonHeaders = ({ language }: Transport): Record<string, string> => ({
  accept: 'application/graphql-response+json, application/json;q=0.9',
  ...(language === undefined ? {} : { 'accept-language': language }),
});

const exchange = async (
  { fetch, timeoutMs }: Transport,
  { signal }: Call,
  url: string,
  init: RequestInit,
): Promise<Answer> => {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      ...init,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    return read(response, await response.text());
  } catch (error) {
    if (error instanceof ApiError) throw error;
    signal?.throwIfAborted();
    throw new NetworkError('The server has not answered.', { cause: error });
  }
};

const read = (response: Response, text: string): Answer => {
  const { data, errors, extensions } = parse(text);
  if (data && !errors?.length) return { data, extensions: extensions ?? {} };
  const first = errors?.[0]?.extensions;
  throw new ApiError({
    code: first?.code ?? null,
    status: response.status,
    requestId: first?.requestId ?? response.headers.get('x-request-id'),
    isRetryable: first?.code === undefined ? isGatewayStatus(response.status) : first.retryable === true,
    retryAfterMs: retryAfterOf(response),
    errors: errors ?? [],
  });
};

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly TopLevelError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

const parse = (text: string): Body => {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    return {};
  }
};

/** What a proxy says by itself while no server stands behind it. */
const isGatewayStatus = (status: number): boolean => [429, 502, 503, 504].includes(status);

/** Seconds, or a date. */
const retryAfterOf = ({ headers }: Response): number | null => {
  const text = headers.get('retry-after');
  if (text === null) return null;
  const ms = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - Date.now();
  return Number.isNaN(ms) ? null : Math.max(0, ms);
};
