import type { LookupAddress } from 'node:dns';
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isPublicAddress } from '../../src/onboarding/public-address.ts';
import { guardedLookup, type Resolve } from '../../src/services/webhooks/guarded-lookup.ts';
import { createPost, type Outcome } from '../../src/services/webhooks/post.ts';

const guarded = { allowsHttp: true, allowsPrivateAddresses: false };
const unguarded = { allowsHttp: true, allowsPrivateAddresses: true };

let server: Server;
let port: number;
let requests: string[];
let connections: number;
let handle: RequestListener;

beforeEach(async () => {
  requests = [];
  connections = 0;
  handle = (_, response) => response.writeHead(200).end();
  server = createHttpServer((request, response) => {
    requests.push(`${request.method} ${request.headers.host}${request.url}`);
    handle(request, response);
  });
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

interface Choices {
  readonly policy?: typeof guarded;
  readonly timeoutMs?: number;
  readonly resolve?: Resolve;
  readonly signal?: AbortSignal;
}

const post = (url: string, choices: Choices = {}): Promise<Outcome> => {
  const { policy = unguarded, timeoutMs = 5_000, resolve, signal = new AbortController().signal } = choices;
  const message = { body: '{"id":"1"}', headers: { 'content-type': 'application/json', 'webhook-id': '1' } };
  return createPost({ policy, timeoutMs, ...(resolve ? { resolve } : {}) })(url, message, signal);
};

const addressOf = (address: string): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 });

/** Answers every name with the next of these; the last one stays. */
const resolver = (...answers: ReadonlyArray<readonly string[]>): Resolve & { asked: number } => {
  const resolve: Resolve & { asked: number } = Object.assign(
    ((_hostname, _options, callback) => {
      const answer = answers[Math.min(resolve.asked++, answers.length - 1)] ?? [];
      setImmediate(() => callback(null, answer.map(addressOf)));
    }) as Resolve,
    { asked: 0 },
  );
  return resolve;
};

const taken: Outcome = { status: 200, failure: null };
const refused = (failure: string): Outcome => ({ status: null, failure });

describe('an address written in the URL', () => {
  test.each([
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    'localhost',
    '0.0.0.0',
  ])('%s is not connected to, unless it is allowed', async (host) => {
    const url = `http://${host}:${port}/hooks`;
    expect(await post(url, { policy: guarded })).toEqual(refused('URL_REFUSED'));
    expect(connections).toBe(0);
    expect(await post(url)).toEqual(taken);
    expect(requests).toHaveLength(1);
  });

  test('plain http is refused where only https is allowed, although it was saved once', async () => {
    const policy = { ...unguarded, allowsHttp: false };
    expect(await post(`http://127.0.0.1:${port}/`, { policy })).toEqual(refused('URL_REFUSED'));
    expect(connections).toBe(0);
  });
});

describe('a name', () => {
  test.each(['127.0.0.1', '::ffff:127.0.0.1'])(
    'that resolves to %s is not connected to, unless it is allowed',
    async (address) => {
      const url = `http://hooks.example.com:${port}/`;
      const choices = { policy: guarded, resolve: resolver([address]) };
      expect(await post(url, choices)).toEqual(refused('ADDRESS_REFUSED'));
      expect(connections).toBe(0);
      expect(await post(url, { resolve: resolver([address]) })).toEqual(taken);
      expect(requests).toEqual([`POST hooks.example.com:${port}/`]);
    },
  );

  test.each([
    '10.0.0.1',
    '169.254.169.254',
    '168.63.129.16',
    '100.64.0.1',
    '224.0.0.1',
    '::1',
    '::7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'fe80::1',
    'fd00:ec2::254',
  ])('that resolves to %s is not connected to', async (address) => {
    const choices = { policy: guarded, resolve: resolver([address]) };
    expect(await post(`http://hooks.example.com:${port}/`, choices)).toEqual(refused('ADDRESS_REFUSED'));
  });

  test('that was public and is private now is not connected to: it is resolved once, for the connection', async () => {
    const url = `http://hooks.example.com:${port}/`;
    const rebinding = resolver(['203.0.114.1'], ['127.0.0.1']);
    await new Promise((resolve) => rebinding('hooks.example.com', { all: true }, resolve));
    expect(await post(url, { policy: guarded, resolve: rebinding })).toEqual(refused('ADDRESS_REFUSED'));
    expect(rebinding.asked).toBe(2);
    expect(connections).toBe(0);
    expect(await post(url, { resolve: rebinding })).toEqual(taken);
  });

  test.each([
    [true, [addressOf('203.0.114.1')], undefined],
    [false, '203.0.114.1', 4],
  ])(
    'that has a public and a private address is connected to at the public one alone',
    async (all, ...found) => {
      const lookup = guardedLookup(resolver(['127.0.0.1', '203.0.114.1', '::1']), isPublicAddress);
      const answer = await new Promise((resolve) =>
        lookup('hooks.example.com', { all }, (...answered) => resolve(answered)),
      );
      expect(answer).toEqual(expect.arrayContaining([null, ...found.filter((value) => value !== undefined)]));
      expect(JSON.stringify(answer)).not.toMatch(/127|::1/);
    },
  );

  test('that is not known is a failure', async () => {
    const resolve: Resolve = (_hostname, _options, callback) =>
      callback(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), []);
    expect(await post('http://hooks.example.com/', { resolve })).toEqual(refused('ENOTFOUND'));
  });
});

describe('an answer', () => {
  test.each([301, 302, 303, 307, 308])('of %i is not followed', async (status) => {
    handle = (request, response) =>
      response
        .writeHead(request.url === '/' ? status : 200, { location: `http://127.0.0.1:${port}/private` })
        .end();
    expect(await post(`http://hooks.example.com:${port}/`, { resolve: resolver(['127.0.0.1']) })).toEqual({
      status,
      failure: null,
    });
    expect(requests).toEqual([`POST hooks.example.com:${port}/`]);
    expect(await post(`http://127.0.0.1:${port}/private`)).toEqual(taken);
  });

  test('without end is read a little and cut off', async () => {
    let written = 0;
    let closed: (() => void) | null = null;
    const ended = new Promise<void>((resolve) => {
      closed = resolve;
    });
    handle = (_, response) => {
      const chunk = Buffer.alloc(16 * 1024);
      const more = () => {
        while (!response.destroyed && response.write(chunk)) written += chunk.length;
      };
      response
        .writeHead(200)
        .on('drain', more)
        .on('close', () => closed?.());
      more();
    };
    expect(await post(`http://127.0.0.1:${port}/`)).toEqual(taken);
    await ended;
    expect(written).toBeLessThan(16 * 1024 * 1024);
  });

  test('whose body never ends counts by its status when the time is over', async () => {
    handle = (_, response) => response.writeHead(200).write('…');
    expect(await post(`http://127.0.0.1:${port}/`, { timeoutMs: 200 })).toEqual(taken);
  });
});

describe('no answer', () => {
  test('within the time is a failure', async () => {
    handle = () => {};
    expect(await post(`http://127.0.0.1:${port}/`, { timeoutMs: 200 })).toEqual(refused('TIMEOUT'));
  });

  test('because nobody listens is a failure', async () => {
    const closed = createTcpServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const free = (closed.address() as AddressInfo).port;
    await new Promise((resolve) => closed.close(resolve));
    expect(await post(`http://127.0.0.1:${free}/`)).toEqual(refused('ECONNREFUSED'));
  });

  test('because the connection was dropped, or speaks no HTTP, is a failure', async () => {
    handle = (request) => request.socket.destroy();
    expect(await post(`http://127.0.0.1:${port}/`)).toEqual(refused('ECONNRESET'));
    const strange = createTcpServer((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'));
    await new Promise<void>((resolve) => strange.listen(0, '127.0.0.1', resolve));
    const { port: other } = strange.address() as AddressInfo;
    expect((await post(`http://127.0.0.1:${other}/`)).status).toBeNull();
    strange.close();
  });

  test('because it was aborted ends at once', async () => {
    handle = () => {};
    const controller = new AbortController();
    server.once('request', () => controller.abort());
    expect((await post(`http://127.0.0.1:${port}/`, { signal: controller.signal })).status).toBeNull();
  });
});
