import { describe, expect, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';

const app = useApp();

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, app.current.url), { headers: { accept: 'text/html', ...headers } });

describe('the landing page', () => {
  test('is Apollo Sandbox with a ready operation', async () => {
    const page = await get('/graphql');
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain('embeddable-sandbox');
    expect(html).toContain('startCustomerOnboarding');
  });
});

describe('a browser of another origin', () => {
  const preflight = (origin: string) =>
    fetch(app.current.url, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,authorization',
      },
    });

  test('may ask where it is Apollo Studio', async () => {
    const answer = await preflight('https://studio.apollographql.com');
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://studio.apollographql.com');
    expect(answer.headers.get('access-control-allow-headers')).toContain('authorization');
  });

  test('may not where it is not on the list', async () => {
    const answer = await preflight('https://evil.example');
    expect(answer.headers.get('access-control-allow-origin')).not.toBe('https://evil.example');
    expect(answer.headers.get('access-control-allow-origin')).not.toBe('*');
  });
});

describe('a request that is no GraphQL', () => {
  const post = (body: string, contentType = 'application/json') =>
    fetch(app.current.url, { method: 'POST', headers: { 'content-type': contentType }, body });

  test.each([
    ['broken JSON', '{"query":', 'application/json', 400],
    ['another type', 'query={viewer{subject}}', 'text/plain', 415],
    ['a form', 'query=x', 'application/x-www-form-urlencoded', 415],
    ['a body without a query', '{}', 'application/json', 400],
    [
      'a body over the limit',
      JSON.stringify({ query: `{ a(b: "${'x'.repeat(300_000)}") }` }),
      'application/json',
      413,
    ],
    ['a document that cannot be parsed', JSON.stringify({ query: '{' }), 'application/json', 400],
    ['a field that is not there', JSON.stringify({ query: '{ secrets }' }), 'application/json', 400],
  ])('%s is refused in GraphQL’s own form', async (_, body, contentType, status) => {
    const answer = await post(body, contentType);
    const text = await answer.text();
    expect([answer.status, text]).toEqual([status, expect.stringContaining('"errors"')]);
    expect(text).not.toContain('INTERNAL_SERVER_ERROR');
    const requestId = answer.headers.get('x-request-id');
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.parse(text).errors[0].extensions.requestId).toBe(requestId);
  });

  test('carries its request id in the error too', async () => {
    const client = await app.current.signIn(demo.directBill);
    const answer = await client.send('{ customer(id: "x") { id } }');
    expect(answer.errors?.[0]?.extensions.requestId).toBe(answer.headers.get('x-request-id'));
  });

  test('that asks by GET from a plain link is refused: no page may make a browser do it', async () => {
    const url = `/graphql?query=${encodeURIComponent('{ markets { country } }')}`;
    expect((await fetch(new URL(url, app.current.url))).status).toBe(400);
    const asked = await fetch(new URL(url, app.current.url), {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(asked.status).toBe(200);
  });
});

test('a failure of ours is masked outside, and the next request is served', async () => {
  const client = await app.current.signIn(demo.directBill);
  const { database } = app.current.app;
  await database.read((manager) => manager.query('ALTER TABLE customer_search_words RENAME TO hidden_words'));
  const answer = await client.send('{ customers(search: "x") { totalCount } }');
  await database.read((manager) => manager.query('ALTER TABLE hidden_words RENAME TO customer_search_words'));
  expect(answer.status).toBe(500);
  expect(answer.errors?.[0]).toMatchObject({
    message: 'Something went wrong on our side.',
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: answer.headers.get('x-request-id') },
  });
  expect(answer.text).not.toMatch(/customer_search_words|SELECT|\.ts:/);
  expect((await client.send('{ customers(search: "x") { totalCount } }')).status).toBe(200);
});
