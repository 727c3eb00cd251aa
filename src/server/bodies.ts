import type { FastifyInstance, FastifyRequest } from 'fastify';

class Refused extends Error {
  readonly statusCode: number;
  constructor(statusCode: number) {
    super('The body is not taken in this form');
    this.statusCode = statusCode;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Bodies are JSON in UTF-8 as it came: nothing is inflated, nothing is guessed. */
export const acceptJsonAlone = (fastify: FastifyInstance): void => {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    let text: string;
    try {
      text = utf8.decode(body as Buffer);
    } catch {
      done(new Refused(400));
      return;
    }
    parse(request, text, done);
  });
  fastify.addHook('onRequest', async (request) => {
    const encoding = request.headers['content-encoding'];
    if (encoding !== undefined && encoding !== 'identity') throw new Refused(415);
    if (isOtherCharset(request.headers['content-type'])) throw new Refused(415);
    if (!hasSoundAddress(request)) throw new Refused(400);
  });
};

const isOtherCharset = (contentType = ''): boolean => {
  const [, charset] = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType) ?? [];
  return charset !== undefined && !/^utf-?8$/i.test(charset);
};

/** A Host that is none would only be found out when the address is put together. */
const hasSoundAddress = ({ protocol, hostname, url }: FastifyRequest): boolean =>
  URL.canParse(url, `${protocol}://${hostname}/`);
