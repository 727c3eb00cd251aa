import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestApp, useApp } from '../support/app.ts';

const living = useApp();
let app: TestApp;
let socket: Socket;
let heard: string;
beforeEach(async () => {
  app = await living.current.again();
  const { hostname, port } = new URL(app.url);
  socket = connect(Number(port), hostname);
  heard = '';
  socket.on('data', (data) => {
    heard += data.toString('latin1');
  });
  await once(socket, 'connect');
});
afterEach(() => {
  socket.destroy();
});

const body = JSON.stringify({ query: '{ market(country: "US") { name } }' });
const headers = [
  'POST /graphql HTTP/1.1',
  'Host: localhost',
  'Content-Type: application/json',
  `Content-Length: ${body.length}`,
  '',
  '',
].join('\r\n');

/** The status of each answer so far. */
const statuses = () => [...heard.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));
const closed = () => once(socket, 'close');
const answered = (count: number) => expect.poll(() => statuses().length).toBe(count);

test('a process that is about to end tells its clients to take another connection', async () => {
  socket.write(headers + body);
  await answered(1);
  expect(heard).not.toMatch(/connection: close/i);
  app.app.drain();
  socket.write(headers + body);
  await closed();
  expect(statuses()).toEqual([200, 200]);
  expect(heard).toMatch(/connection: close/i);
  await app.app.close();
});

test('a request that had arrived on an idle connection, unread, is answered', async () => {
  socket.write(headers + body);
  await answered(1);
  socket.write(headers + body);
  await app.app.close();
  await closed();
  expect(statuses()).toEqual([200, 200]);
});

test('requests on connections that stand in line, not taken in yet, are answered', async () => {
  socket.destroy();
  const { hostname, port } = new URL(app.url);
  const line = Array.from({ length: 100 }, () => connect(Number(port), hostname));
  const answers = line.map(async (one) => {
    const chunks: string[] = [];
    one.on('error', () => {});
    one.on('data', (data) => chunks.push(data.toString('latin1')));
    await new Promise((resolve) => one.once('close', resolve));
    return /^HTTP\/1\.1 (\d+)/.exec(chunks.join(''))?.[1];
  });
  await Promise.all(line.map((one) => once(one, 'connect')));
  for (const one of line) one.write(headers + body);
  app.app.drain();
  await app.app.close();
  expect(await Promise.all(answers)).toEqual(line.map(() => '200'));
});

test('a request that comes behind another one, while the process ends, is answered', async () => {
  socket.write(headers);
  await expect.poll(() => connections()).toBe(1);
  const ended = app.app.close();
  await expect.poll(() => app.app.server.server.listening).toBe(false);
  socket.write(body + headers + body);
  await ended;
  await closed();
  expect(statuses()).toEqual([200, 200]);
});

const connections = () =>
  new Promise<number>((resolve) => {
    app.app.server.server.getConnections((_, count) => resolve(count));
  });

test('a connection through which nothing ever comes holds nobody up', async () => {
  const { limits } = living.current.config;
  const patient = await living.current.again({
    limits: { ...limits, headersMs: 600_000, requestMs: 600_000 },
  });
  const { hostname, port } = new URL(patient.url);
  const silent = connect(Number(port), hostname);
  const gone = once(silent, 'close');
  await once(patient.app.server.server, 'connection');
  await patient.app.close();
  await gone;
  await app.app.close();
}, 30_000);
