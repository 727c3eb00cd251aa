import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { useApp } from '../support/app.ts';

const app = useApp();

test('a small document whose fragments spread into millions of fields is refused', async () => {
  const depth = 20;
  const fragments = Array.from(
    { length: depth },
    (_, index) =>
      `fragment F${index} on Market { ${index + 1 < depth ? `...F${index + 1} ...F${index + 1}` : 'country'} }`,
  );
  const answer = await app.current.anonymous.send(`{ markets { ...F0 } } ${fragments.join(' ')}`);
  expect(answer.status).toBe(400);
  expect(answer.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
});

test('fifteen thousand levels are refused before they are parsed', async () => {
  const answer = await app.current.anonymous.send(`${'{a'.repeat(15_000)}${'}'.repeat(15_000)}`);
  expect(answer.status).toBe(400);
  expect(answer.errors?.[0]?.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
});

test('a document with five hundred faults is answered with a few', async () => {
  const fields = Array.from({ length: 500 }, (_, index) => `f${index}`).join(' ');
  const answer = await app.current.anonymous.send(`{ ${fields} }`);
  expect(answer.errors?.length).toBeLessThanOrEqual(6);
});

test('variables with five hundred faults are answered with a few', async () => {
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  const answer = await app.current.anonymous.send(query, { ids: Array.from({ length: 500 }, () => ({})) });
  expect(answer.status).toBe(400);
  expect(answer.errors?.length).toBeLessThanOrEqual(6);
});

test('a client that never finishes its headers is cut off', async () => {
  const { hostname, port } = new URL(app.current.url);
  const socket = connect(Number(port), hostname);
  socket.resume();
  socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\n');
  const ended = await new Promise((resolve) => socket.once('close', () => resolve('cut off')));
  expect(ended).toBe('cut off');
});
