import { once } from 'node:events';
import type { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { times } from './support/documents.ts';
import { json, open, postText, rawRequest } from './support/http.ts';
import { limits, type Production, useProduction, useWithout } from './support/production.ts';

/** As in production, in a tenth of the time. */
const production = useProduction({
  limits: {
    ...limits,
    headersMs: 400,
    requestMs: 1_200,
    connectionCheckMs: 50,
    keepAliveMs: 400,
    cost: 100_000,
  },
});
/** For controls: waits longer than any test. */
const patient = useWithout(production, {
  limits: { ...limits, headersMs: 590_000, requestMs: 600_000, keepAliveMs: 600_000, cost: 100_000 },
});

const closed = (socket: Socket) => new Promise<void>((resolve) => socket.once('close', () => resolve()));

const body = JSON.stringify({ query: '{ __typename }' });

/** Sends one byte after the other for as long as it is let. */
const trickle = (socket: Socket, text: string): void => {
  let sent = 0;
  const timer = setInterval(() => {
    if (sent < text.length) socket.write(text.slice(sent, ++sent));
  }, 20);
  socket.once('close', () => clearInterval(timer));
};

const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';

/** Ways to hold a connection and give nothing for it. */
const holding: Array<[string, (socket: Socket) => void]> = [
  ['says nothing', () => {}],
  ['never ends its headers', (socket) => socket.write(head)],
  ['sends its headers byte by byte', (socket) => trickle(socket, `${head}x-slow: ${'x'.repeat(100_000)}`)],
  ['never sends its body', (socket) => socket.write(`${head}content-length: 100\r\n\r\n`)],
  [
    'sends its body byte by byte',
    (socket) => {
      socket.write(`${head}content-length: 90000\r\n\r\n`);
      trickle(socket, `{"query":"${' '.repeat(89_000)}`);
    },
  ],
  [
    'sends its body in chunks of a byte',
    (socket) => {
      socket.write(`${head}transfer-encoding: chunked\r\n\r\n`);
      trickle(socket, '1\r\n \r\n'.repeat(10_000));
    },
  ],
  ['asks once and stays', (socket) => socket.write(rawRequest('GET /graphql', { connection: 'keep-alive' }))],
];

const hold = (url: string, take: (socket: Socket) => void): Socket => {
  const socket = open(url);
  socket.resume();
  take(socket);
  return socket;
};

const expectService = async (url: string) => expect((await postText(url, body)).status).toBe(200);

describe('a client that holds its connection', () => {
  test.each(holding)('and %s is let go, and others are served meanwhile', async (_, take) => {
    const { url } = production.current;
    const held = hold(url, take);
    const ended = closed(held);
    await expectService(url);
    await ended;
    await expectService(url);
  });

  test.each(holding)('control: and %s is still there on a patient server', async (_, take) => {
    const held = hold(production.current.url, take);
    const kept = hold(patient.current.url, take);
    await closed(held);
    expect([kept.readyState, kept.closed]).toEqual(['open', false]);
    kept.destroy();
  });
});

describe('five hundred clients that hold their connections', () => {
  const count = 500;
  const connections = (server: {
    getConnections(hear: (error: Error | null, count: number) => void): void;
  }) => new Promise<number>((resolve) => server.getConnections((_, open) => resolve(open)));

  test('are let go, and others are served meanwhile', async () => {
    const { url, app } = production.current;
    const ended = Array.from({ length: count }, (_, index) => {
      const [, take] = holding[index % holding.length] as (typeof holding)[number];
      return closed(hold(url, take));
    });
    await expectService(url);
    await Promise.all(ended);
    await expectService(url);
    await expect.poll(() => connections(app.app.server.server)).toBeLessThan(10);
  });

  test('control: are all still there on a patient server', async () => {
    const { url, app } = patient.current;
    const held = Array.from({ length: count }, () => hold(url, (socket) => socket.write(head)));
    await Promise.all(held.map((socket) => once(socket, 'connect')));
    await once(
      hold(production.current.url, () => {}),
      'close',
    );
    await expect.poll(() => connections(app.app.server.server)).toBeGreaterThanOrEqual(count);
    for (const socket of held) socket.destroy();
  });
});

describe('a client that asks and does not read', () => {
  const long = times(15, (index) => `a${index}: microsoftOfferId`);
  const large = JSON.stringify({ query: `{ offers(market: "US", first: 100) { nodes { ${long} } } }` });
  const ask = rawRequest(
    'POST /graphql',
    { ...json, connection: 'keep-alive', 'content-length': String(large.length) },
    large,
  );

  /** More than fits in all buffers between the two, and not one byte that is not a whole request. */
  const fill = async ({ url, app }: Production): Promise<Socket> => {
    const accepted = once(app.app.server.server, 'connection');
    const socket = open(url);
    socket.pause();
    const whole = Math.floor(60_000 / ask.length);
    socket.write(Buffer.concat(Array.from({ length: whole }, () => ask)));
    const [served] = (await accepted) as [Socket];
    return served;
  };

  test('is let go', async () => {
    await closed(await fill(production.current));
    await expectService(production.current.url);
  });

  test('control: is still there on a patient server', async () => {
    const kept = await fill(patient.current);
    await closed(await fill(production.current));
    expect(kept.destroyed).toBe(false);
    kept.destroy();
  });
});
