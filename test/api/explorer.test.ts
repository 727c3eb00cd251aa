import { get } from 'node:http';
import { describe, expect, test } from 'vitest';
import { standAlone } from '../../src/pages/operations.ts';
import { sandboxState } from '../../src/pages/sandbox.ts';
import { readOperations } from '../../src/pages/shipped-operations.ts';
import {
  fillIn,
  isDone,
  type Known,
  knownAtFirst,
  toldBy,
  type WalkOperation,
  walk,
} from '../../src/pages/walk.ts';
import { demo, TestApp, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';

const app = useApp();
const open = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, app.current.url), { headers });

/** As it is written, where fetch would tidy it up first. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(app.current.url);
    get({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).once('error', reject);
  });

describe('/explorer', () => {
  test('is a page of ours with the demo partner’s token, kept by no cache', async () => {
    const page = await open('/explorer');
    const html = await page.text();
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const [, settings = ''] = /id="settings">([^<]*)</.exec(html) ?? [];
    expect(JSON.parse(settings)).toEqual({ demoToken: app.current.app.demoToken });
  });

  test('may load nothing from elsewhere, and be shown in no frame', async () => {
    const policy = (await open('/explorer')).headers.get('content-security-policy') ?? '';
    expect(policy).not.toContain('http');
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  test('has files that may be kept for ever', async () => {
    const html = await (await open('/explorer')).text();
    const files = [...html.matchAll(/(?:src|href)="(\/explorer\/assets\/[^"]+)"/g)].map(
      ([, file]) => file as string,
    );
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const asset = await open(file);
      const body = await asset.arrayBuffer();
      expect([
        file,
        asset.status,
        asset.headers.get('cache-control'),
        asset.headers.get('content-type'),
      ]).toEqual([
        file,
        200,
        'public, max-age=31536000, immutable',
        expect.stringMatching(/^text\/(javascript|css); charset=utf-8$/),
      ]);
      expect(body.byteLength).toBe(Number(asset.headers.get('content-length')));
    }
  });

  test.each([
    '/explorer/assets/nothing.js',
    '/explorer/assets/../index.html',
    '/explorer/assets/..%2f.made-from',
    '/explorer/assets/%2e%2e%2f%2e%2e%2fmain.js',
    '/explorer/index.html',
  ])('%s is not there', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });
});

describe('/explorer/schema', () => {
  test('is the schema that is served, on one page, and is not sent twice', async () => {
    const page = await open('/explorer/schema');
    const etag = page.headers.get('etag') ?? '';
    expect(await page.text()).toContain('id="Mutation.submitCustomer"');
    expect(page.headers.get('content-security-policy')).not.toMatch(/http|unsafe|script/);
    const again = await open('/explorer/schema', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
});

const operations = readOperations();

/** Sends an operation as the explorer does. */
const send = async (client: Client, operation: WalkOperation, known: Known): Promise<Known> => {
  const variables = JSON.parse(fillIn(JSON.stringify(operation.variables), known));
  const answer = await client.send(standAlone(operations, operation.name), variables);
  expect([operation.name, isDone(answer), answer.text]).toEqual([operation.name, true, answer.text]);
  return { ...known, ...toldBy(operation, answer.data) };
};

const operationsOf = (isOptional: boolean) =>
  walk.filter((step) => step.isOptional === isOptional).flatMap((step) => step.operations);

describe('the ready-made operations', () => {
  test('lead from the sign-in to a customer', async () => {
    const client = await app.current.signIn(demo.directBill);
    let known = knownAtFirst(new Date(), Math.random());
    for (const operation of operationsOf(false)) known = await send(client, operation, known);
    const { customers } = await client.ask<{ customers: { nodes: unknown } }>(
      '{ customers { nodes { domain } } }',
    );
    expect(customers.nodes).toEqual([{ domain: `${known.domainPrefix}.onmicrosoft.com` }]);
  });

  test('let an indirect provider choose a reseller', async () => {
    const client = await app.current.signIn(demo.indirectProvider);
    const start = operationsOf(false).filter(({ name }) => name === 'StartCustomerOnboarding');
    let known: Known = {};
    for (const operation of [...start, ...operationsOf(true)]) known = await send(client, operation, known);
    expect(known.indirectResellerId).toEqual(expect.any(String));
  });

  test('are within the limits all together, as Sandbox sends them', async () => {
    const { document, variables } = sandboxState(operations, knownAtFirst(new Date(), Math.random()));
    const { token } = await app.current.signIn(demo.directBill);
    const response = await fetch(app.current.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: document, variables, operationName: 'StartCustomerOnboarding' }),
    });
    expect(await response.json()).toMatchObject({
      data: { startCustomerOnboarding: { onboarding: { state: 'DRAFT' }, userErrors: [] } },
    });
  });
});

describe('the switch', () => {
  const introspection = '{ __schema { queryType { name } } }';

  test('on in production shows the explorer and the schema, without a token and without Sandbox', async () => {
    const production = await TestApp.start({ isProduction: true, hasExplorer: true });
    const page = await fetch(new URL('/explorer', production.url));
    expect(await page.text()).toContain('{"demoToken":null}');
    expect((await fetch(new URL('/explorer/schema', production.url))).status).toBe(200);
    expect((await production.anonymous.send(introspection)).data).toEqual({
      __schema: { queryType: { name: 'Query' } },
    });
    const graphql = await fetch(production.url, { headers: { accept: 'text/html' } });
    expect(await graphql.text()).not.toContain('sandbox');
    await production.stop();
  });

  test('off outside production shows none of them', async () => {
    const off = await TestApp.start({ hasExplorer: false });
    expect((await fetch(new URL('/explorer', off.url))).status).toBe(404);
    expect((await fetch(new URL('/explorer/schema', off.url))).status).toBe(404);
    expect((await off.anonymous.send(introspection)).status).toBe(400);
    const graphql = await fetch(off.url, { headers: { accept: 'text/html' } });
    expect(await graphql.text()).not.toContain('sandbox');
    await off.stop();
  });
});
