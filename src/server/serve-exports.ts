import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestRecord } from '../telemetry/request-record.ts';
import type { Payer } from './cost-plugin.ts';
import { withDeadline } from './deadline.ts';
import { ExportsAtOnce } from './exports-at-once.ts';
import { type Gate, OverloadedError } from './gate.ts';
import { refuseRate } from './refuse.ts';
import { balanceHeaders, type Throttle } from './throttle.ts';

/** A file that is read piece by piece. */
export interface Export {
  readonly fileName: string;
  /** Reads on; null when all is told. */
  readonly next: () => Promise<string | null>;
}

/** By address. Throws where the caller may not, or asks for what cannot be. */
export type Exports<C> = Readonly<
  Record<`/export/${string}`, (asked: URLSearchParams, context: C) => Export>
>;

export interface ExportsOptions<C> {
  readonly exports: Exports<C>;
  readonly requestMs: number;
  readonly gate: Gate;
  /** Has what the work does counted for the request. */
  readonly inScope: <T>(record: RequestRecord, work: () => T) => T;
  readonly throttle: Throttle | null;
  readonly createContext: (request: FastifyRequest) => Promise<C>;
}

/** What an export costs, however long it is: its length is bounded by the turns that it must wait for. */
const points = 100;
const ofAll = 16;
const ofEach = 2;
const retrySeconds = 10;

/**
 * Long answers of short works: each piece waits for its turn at the gate like any request, and gives its
 * place back before it is sent. The next piece is read when the client has taken the one before.
 */
export const serveExports = <C extends Payer>(
  fastify: FastifyInstance,
  { exports, requestMs, gate, inScope, throttle, createContext }: ExportsOptions<C>,
): void => {
  const atOnce = new ExportsAtOnce(ofAll, ofEach);
  const sending = new Set<ServerResponse>();
  fastify.addHook('preClose', async () => {
    for (const response of sending) response.destroy();
  });

  for (const [url, open] of Object.entries(exports)) {
    fastify.route({
      url,
      method: 'GET',
      exposeHeadRoute: false,
      handler: async (request, reply) => {
        const isGone = () => reply.raw.destroyed;
        const { record } = request;
        record.operation = record.label = url.slice(1);
        const inTurn = <T>(work: () => Promise<T>) => gate.run(() => inScope(record, work), isGone);
        const context = await withDeadline(() => inTurn(() => createContext(request)), requestMs);
        const file = open(new URL(request.url, 'http://here').searchParams, context);
        const place = atOnce.take(context.payer ?? '');
        if (!place) return refuseRate(request, reply, retrySeconds);
        try {
          const taken = throttle && (await throttle.take(context.payer ?? '', points));
          record.cost = points;
          if (taken) reply.headers(balanceHeaders(taken.balance, taken.isRefused));
          if (taken?.isRefused) {
            place.free();
            return refuseRate(request, reply, retrySeconds);
          }
          const first = await withDeadline(() => inTurn(file.next), requestMs);
          sending.add(reply.raw);
          reply.raw.once('close', () => {
            sending.delete(reply.raw);
            place.free();
          });
          const stream = Readable.from(piecesOf(first, file, inTurn, isGone));
          stream.once('error', (error) => request.log.error({ err: error }, 'An export was cut off'));
          return send(reply, file, stream);
        } catch (error) {
          place.free();
          throw error;
        }
      },
    });
  }
};

const send = (reply: FastifyReply, { fileName }: Export, stream: Readable): FastifyReply =>
  reply
    .headers({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'private, no-store',
    })
    .send(stream);

const piecesOf = async function* (
  first: string | null,
  file: Export,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
  isGone: () => boolean,
): AsyncGenerator<string, void, void> {
  for (let piece = first; piece !== null && !isGone(); piece = await patiently(file.next, inTurn, isGone)) {
    if (piece !== '') yield piece;
  }
};

/** What has begun is not given up because others are in a hurry: it waits again. */
const patiently = async (
  next: () => Promise<string | null>,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
  isGone: () => boolean,
): Promise<string | null> => {
  for (;;) {
    try {
      return await inTurn(next);
    } catch (error) {
      if (!(error instanceof OverloadedError) || isGone()) throw error;
    }
  }
};
