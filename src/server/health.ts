import type { FastifyInstance } from 'fastify';
import { withDeadline } from './deadline.ts';

/** What must hold before requests may be sent here, by name. A check that throws, or takes too long, has failed. */
export type ReadinessChecks = Readonly<Record<string, () => Promise<boolean>>>;

/**
 * `/healthz` answers while the process lives, `/readyz` while it may be sent requests. Neither tells why
 * not: the log does. Both answer under overload too.
 */
export const serveHealth = (
  fastify: FastifyInstance,
  checks: ReadinessChecks,
  isDraining: () => boolean,
  deadlineMs: number,
): void => {
  const config = { pressureHandler: () => {} };
  fastify.get('/healthz', { config }, async () => ({ status: 'alive' }));
  fastify.get('/readyz', { config }, async (request, reply) => {
    const results = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => {
        const fault = await withDeadline(() => check(), deadlineMs).then(
          (holds) => (holds ? null : new Error(`${name} does not hold`)),
          (error: unknown) => error,
        );
        if (fault) request.log.warn({ err: fault }, `Not ready: ${name}`);
        return [name, fault === null] as const;
      }),
    );
    const isReady = !isDraining() && results.every(([, holds]) => holds);
    if (!isReady) reply.status(503);
    const status = isDraining() ? 'draining' : isReady ? 'ready' : 'not ready';
    return { status, checks: Object.fromEntries(results) };
  });
};
