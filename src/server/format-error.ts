import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isRetryable, isUnreachable } from '../database/failures.ts';
import { CallerError, ForbiddenError, UnavailableError } from '../services/errors.ts';
import { describeOperationError, describeSyntaxError, describeValueError } from './describe-value-error.ts';

/** The HTTP status of each code of the closed list; a code without one leaves the status to the document. */
export const statusByCode: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  BAD_USER_INPUT: 400,
  QUERY_TOO_COMPLEX: 400,
  CONFLICT: 409,
  IDEMPOTENCY_KEY_REUSED: 422,
  RATE_LIMITED: 429,
  SERVICE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
};

/** What a status must be accompanied by, unless somebody knows better. */
export const headersFor = (status: number | undefined): Readonly<Record<string, string>> =>
  status === 401 ? { 'www-authenticate': 'Bearer' } : status === 503 ? { 'retry-after': '1' } : {};

const retryable: ReadonlySet<string> = new Set(['CONFLICT', 'RATE_LIMITED', 'SERVICE_UNAVAILABLE']);

/** Codes of faulty documents and requests: Apollo Server's own, and those of our limits. */
const documentCodes: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'QUERY_TOO_COMPLEX',
  'RATE_LIMITED',
]);

/** What a failure is to its caller; null where it is none of the caller's business. */
export const toCallerError = (error: unknown): CallerError | null => {
  const cause = unwrapResolverError(error);
  if (cause instanceof CallerError) return cause;
  return isUnreachable(cause) || isRetryable(cause)
    ? new UnavailableError('The database is out of reach or busy. Try again in a moment.')
    : null;
};

/** Whether Apollo Server found the fault in the request itself. */
export const isDocumentError = (error: unknown): boolean =>
  error instanceof GraphQLError && documentCodes.has(codeOf(error));

/** Apollo Server overwrites the code of a validation rule, and gives none to some of its own refusals. */
const codeOf = (error: GraphQLError): unknown => {
  const { originalError: cause, extensions } = error;
  if (cause instanceof GraphQLError && documentCodes.has(cause.extensions.code)) return cause.extensions.code;
  if (isValueError(error)) return 'BAD_USER_INPUT';
  const isRefusedByApollo = (extensions.http as { status?: unknown } | undefined)?.status === 400;
  return extensions.code ?? (isRefusedByApollo ? 'BAD_REQUEST' : undefined);
};

/** What graphql adds when it stops counting wrong variables; Apollo Server gives this one no code. */
const isCutShort = ({ message }: GraphQLError): boolean =>
  message.startsWith('Too many errors processing variables');

/**
 * The one place where errors take the form in which they leave: the caller's own mistakes with a code from
 * a closed list, everything else masked.
 */
export const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const known = toCallerError(error);
  if (known) {
    const more = known instanceof ForbiddenError ? { permission: known.permission } : {};
    return withCode(formatted, known.code, known.message, more);
  }
  if (!(error instanceof GraphQLError) || !isDocumentError(error))
    return withCode(formatted, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
  const code = String(codeOf(error));
  return withCode(formatted, code, describe[code]?.(formatted.message) ?? formatted.message);
};

/** Messages that would repeat what was sent. */
const describe: Readonly<Record<string, (message: string) => string>> = {
  BAD_USER_INPUT: describeValueError,
  GRAPHQL_PARSE_FAILED: describeSyntaxError,
  OPERATION_RESOLUTION_FAILURE: describeOperationError,
};

const withCode = (
  { locations, path }: GraphQLFormattedError,
  code: string,
  message: string,
  more: object = {},
): GraphQLFormattedError => ({
  message,
  ...(locations ? { locations } : {}),
  ...(path ? { path } : {}),
  extensions: { code, ...more, retryable: retryable.has(code) },
});

/** Every error carries the id of the request that is answered, by which it is found in the log. */
export const identified = (error: GraphQLFormattedError, requestId: string): GraphQLFormattedError => ({
  ...error,
  extensions: { ...error.extensions, requestId },
});

/** A literal in the document, or null from a variable, that its argument does not take: the same mistake. */
const isValueError = (error: GraphQLError): boolean =>
  isCutShort(error) ||
  (!error.originalError && error.message.startsWith('Argument "')) ||
  /Value$|^ObjectField$/.test(error.nodes?.[0]?.kind ?? '');
