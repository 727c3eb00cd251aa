import assert from 'node:assert/strict';
import { type IncomingHttpHeaders, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { differenceOf } from './difference.ts';

/** One answer as it came. */
export interface Recorded {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What Node writes by itself, or each request gets of its own. */
const ofOneAnswer = new Set(['date', 'connection', 'keep-alive', 'x-request-id']);

export const record = (
  port: number,
  path: string,
  headers: Readonly<Record<string, string>>,
  body?: string,
): Promise<Recorded> =>
  new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const options = { port, path, method, headers: { ...headers, ...type }, host: '127.0.0.1', agent: false };
    request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: lasting(response.headers),
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on('error', reject)
      .end(body);
  });

const lasting = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !ofOneAnswer.has(name))
      .map(([name, value]) => [name, String(value)]),
  );

const decompress: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

/** The answer as a client reads it; null where it has no body. */
export const parsed = ({ headers, body }: Recorded): unknown => {
  if (body.length === 0) return null;
  const plain = decompress[headers['content-encoding'] ?? '']?.(body) ?? body;
  return JSON.parse(plain.toString());
};

/** No time counts of who answers something else. */
export const assertSameAnswer = (name: string, own: Recorded, other: Recorded): void => {
  assert.equal(other.status, own.status, `${name} answers with another status`);
  assertSame(name, parsed(own), parsed(other));
};

/** Says where two answers part, which may be long. */
export const assertSame = (name: string, own: unknown, other: unknown): void => {
  const difference = differenceOf(own, other);
  if (difference !== null) throw new Error(`${name} answers something else: ${difference}`);
};
