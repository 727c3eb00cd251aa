import { createReadStream } from 'node:fs';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { readBuiltPage } from '../pages/built-page.ts';

export interface BuiltPageOptions {
  /** Its address, and its folder under `dist`. */
  readonly name: 'explorer' | 'app';
  readonly settings: object;
  readonly policy: string;
  /** Whether it has addresses of its own below its own one. */
  readonly hasAddresses?: boolean;
}

/** For files whose name changes with their content. */
const forever = 'public, max-age=31536000, immutable';

/** A page that `npm run build` has made, and its files. */
export const serveBuiltPage = (
  fastify: FastifyInstance,
  { name, settings, policy, hasAddresses = false }: BuiltPageOptions,
): void => {
  const built = readBuiltPage(name, settings);
  const show = async (_: unknown, reply: FastifyReply) =>
    built
      ? reply
          .type('text/html; charset=utf-8')
          .headers({ 'content-security-policy': policy, 'cache-control': 'no-store' })
          .send(built.page)
      : reply.status(404).type('text/plain').send('This page is not built. Run: npm run build\n');
  fastify.get(`/${name}`, show);
  if (hasAddresses) fastify.get(`/${name}/*`, show);
  fastify.get<{ Params: { name: string } }>(`/${name}/assets/:name`, async ({ params }, reply) => {
    const asset = built?.assets.get(params.name);
    if (!asset) return reply.callNotFound();
    return reply
      .type(asset.contentType)
      .headers({ 'cache-control': forever, 'content-length': asset.bytes })
      .send(createReadStream(asset.file));
  });
};
