import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { RequestRecord } from '../telemetry/request-record.ts';
import type { Answered } from './answers.ts';
import type { Payer } from './cost-plugin.ts';
import { withDeadline } from './deadline.ts';
import { identified } from './format-error.ts';
import type { Gate } from './gate.ts';
import { type PublicAnswer, writtenFor } from './public-answer.ts';
import type { PublicAnswers } from './public-answers.ts';
import { refuseMethod } from './refuse.ts';

export interface GraphqlRouteOptions<C> {
  readonly requestMs: number;
  readonly gate: Gate;
  /** Has what the work does counted for the request. */
  readonly inScope: <T>(record: RequestRecord, work: () => T) => T;
  /** Null where nothing is public. */
  readonly publicAnswers: PublicAnswers | null;
  /** Throws where the request may go no further. */
  readonly createContext: (request: FastifyRequest) => Promise<C>;
}

/** Where GraphQL is spoken. */
export const serveGraphql = <C extends Payer & Answered>(
  fastify: FastifyInstance,
  apollo: ApolloServer<C>,
  { requestMs, gate, inScope, publicAnswers, createContext }: GraphqlRouteOptions<C>,
): void => {
  const contexts = new WeakMap<FastifyRequest, C>();
  const handle = fastifyApolloHandler(apollo, { context: async (request) => contexts.get(request) as C });
  const execute = async (request: FastifyRequest, reply: FastifyReply): Promise<string> => {
    const { record } = request;
    const askedAt = performance.now();
    const work = async (signal: AbortSignal) => {
      record.queuedMs = performance.now() - askedAt;
      contexts.set(request, await createContext(request));
      signal.throwIfAborted();
      return handle.call(fastify, request, reply) as Promise<string>;
    };
    const isGone = () => reply.raw.destroyed;
    const body = await inScope(record, () =>
      withDeadline((signal) => gate.run(() => work(signal), isGone), requestMs),
    );
    return reply.statusCode < 400 ? body : identifiedRefusal(body, record);
  };

  fastify.route({
    url: '/graphql',
    method: 'GET',
    exposeHeadRoute: false,
    onRequest: async (request, reply) => {
      reply.header('vary', varying);
      await publicAnswers?.refresh();
      const ready = publicAnswers?.find(request.raw);
      if (!publicAnswers || !ready) return;
      Object.assign(request.record, { operation: ready.operation, label: ready.label });
      return send(ready, publicAnswers, request, reply);
    },
    handler: async (request, reply) => {
      const body = await execute(request, reply);
      const revision = contexts.get(request)?.revision;
      if (!publicAnswers || revision === undefined || !isPublic(reply)) return body;
      const { operation, label } = request.record;
      const about = { headers: lastingHeaders(reply), operation, label };
      const answer = await publicAnswers.keep(request.raw, revision, body, about);
      return send(answer, publicAnswers, request, reply);
    },
  });
  fastify.route({
    url: '/graphql',
    method: 'POST',
    onRequest: async (_, reply) => {
      reply.header('vary', varying);
    },
    handler: execute,
  });
  fastify.route({
    url: '/graphql',
    method: ['PUT', 'PATCH', 'DELETE'],
    handler: async (request, reply) => refuseMethod(request, reply),
  });
};

/** Of what Apollo Server refuses before it begins, it tells nobody whose request it was. */
const identifiedRefusal = (body: string, record: RequestRecord): string => {
  const answer = JSON.parse(body) as { readonly errors?: readonly GraphQLFormattedError[] };
  const errors = answer.errors?.map((error) => identified(error, record.id));
  if (record.errors.length === 0)
    record.errors.push(...(answer.errors ?? []).map(({ extensions }) => String(extensions?.code)));
  return JSON.stringify({ ...answer, errors });
};

/** What else of a request an answer depends on. */
const varying = 'Origin, Accept-Language, Accept';

const isPublic = (reply: FastifyReply): boolean =>
  String(reply.getHeader('cache-control')).startsWith('public');

const send = (answer: PublicAnswer, answers: PublicAnswers, request: FastifyRequest, reply: FastifyReply) => {
  const { status, head, body } = writtenFor(answer, request.headers);
  for (let index = 0; index < head.length; index += 2) reply.header(head[index] ?? '', head[index + 1]);
  return reply.status(status).header('age', answers.ageSeconds()).send(body);
};

/** What the request has put there is not everybody's. */
const ofOneRequest = /^(x-request-id|traceparent|access-control-.*|ratelimit.*|content-length|vary)$/;

const lastingHeaders = (reply: FastifyReply): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(reply.getHeaders())
      .filter(([name]) => !ofOneRequest.test(name))
      .map(([name, value]) => [name, String(value)]),
  ),
  vary: `${varying}, Accept-Encoding`,
});
