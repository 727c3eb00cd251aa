import type { ServerResponse } from 'node:http';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { ForbiddenError, type UnavailableError } from '../services/errors.ts';
import { headersFor, statusByCode, toCallerError } from './format-error.ts';

/** Outside GraphQL, where no part of an answer can be there without the rest. */
const statuses: Readonly<Record<string, number>> = { ...statusByCode, FORBIDDEN: 403 };

/** Answers what never reached GraphQL in GraphQL's own form: a refused token, a body that cannot be read. */
export const refuse = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  const known = toCallerError(error);
  const status = known ? (statuses[known.code] ?? 500) : (error.statusCode ?? 500);
  const isOurs = !known && status >= 500;
  if (isOurs) request.log.error({ err: error }, 'A request failed');
  for (const [name, value] of Object.entries(headersFor(status))) {
    if (!reply.hasHeader(name)) reply.header(name, value);
  }
  const code = known?.code ?? (isOurs ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST');
  const message =
    known?.message ?? (isOurs ? 'Something went wrong on our side.' : 'The request cannot be read.');
  request.record?.errors.push(code);
  const missing = known instanceof ForbiddenError ? { permission: known.permission } : {};
  const extensions = { code, ...missing, retryable: status === 503, requestId: request.id };
  reply.status(status).send({ errors: [{ message, extensions }] });
};

/** Answers before anything is read, as cheaply as can be. It holds nothing of anybody's, so that any page may read it. */
export const refuseUnread = (
  { code, message }: UnavailableError,
  requestId: string,
  response: ServerResponse,
): void => {
  const status = statusByCode[code] ?? 500;
  response.writeHead(status, {
    ...headersFor(status),
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'retry-after, x-request-id',
    'x-request-id': requestId,
  });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code, retryable: true, requestId } }] }));
};

/** The caller has asked for as much as it may, for now. */
export const refuseRate = (
  { id: requestId, record }: FastifyRequest,
  reply: FastifyReply,
  retrySeconds: number,
): FastifyReply => {
  record.errors.push('RATE_LIMITED');
  if (!reply.hasHeader('retry-after')) reply.header('retry-after', String(retrySeconds));
  const message = 'Too much was asked for in a short time. Wait as long as Retry-After says.';
  const extensions = { code: 'RATE_LIMITED', retryable: true, requestId };
  return reply.status(429).send({ errors: [{ message, extensions }] });
};

/** GraphQL takes GET for queries and POST for everything. */
export const refuseMethod = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  badRequest(request, reply.status(405).header('allow', 'GET, POST'), 'Use GET or POST.');

/** The address itself is not repeated. */
export const refuseAddress = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  badRequest(request, reply.status(404), 'There is nothing here: use GET or POST at /graphql.');

const badRequest = (
  { id: requestId, record }: FastifyRequest,
  reply: FastifyReply,
  message: string,
): FastifyReply => {
  record.errors.push('BAD_REQUEST');
  return reply.send({
    errors: [{ message, extensions: { code: 'BAD_REQUEST', retryable: false, requestId } }],
  });
};
