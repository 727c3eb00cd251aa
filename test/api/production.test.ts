import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DevelopmentIssuer } from '../../src/auth/development-issuer.ts';
import { TestApp } from '../support/app.ts';
import { Client } from '../support/client.ts';

const issuer = 'https://login.example/v2.0';
const audience = 'api://onboarding';
const northwind = '7a1f0000-0000-4000-8000-000000001001';

const plain = {
  issuer,
  audience,
  algorithms: ['RS256'],
  claims: { subject: 'sub', tenant: 'tid', roles: 'roles' },
  roleNames: {},
};
const entra = {
  ...plain,
  issuer: 'https://login.entra.example/{tid}/v2.0',
  claims: { ...plain.claims, subject: 'oid' },
  roleNames: { AdminAgents: 'ADMIN_AGENT', 'Company Administrator': 'GLOBAL_ADMIN' },
};

let keys: Awaited<ReturnType<typeof generateKeyPair>>;
let provider: Server;
let app: TestApp;

beforeAll(async () => {
  keys = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  provider = createServer((_, response) => response.end(JSON.stringify({ keys: [jwk] })));
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  const { port } = provider.address() as AddressInfo;
  app = await TestApp.start({
    isProduction: true,
    hasExplorer: false,
    corsOrigins: [],
    secretKey: Buffer.alloc(32, 1).toString('base64'),
    issuers: [
      { ...plain, jwksUrl: `http://127.0.0.1:${port}/keys` },
      { ...entra, jwksUrl: `http://127.0.0.1:${port}/keys` },
    ],
  });
});
afterAll(async () => {
  await app.stop();
  provider.close();
});

const sign = (claims: Record<string, unknown> = {}, key = keys.privateKey) =>
  new SignJWT({ tid: northwind, roles: ['ADMIN_AGENT'], sub: 'ada', iss: issuer, aud: audience, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
    .setExpirationTime('5m')
    .sign(key);

const ask = async (token: string) =>
  new Client(app.url, token).send('{ viewer { subject partner { mpnId } } }');

test('a token of the configured issuer is taken', async () => {
  const answer = await ask(await sign());
  expect(answer.data).toEqual({ viewer: { subject: 'ada', partner: { mpnId: '1000001' } } });
});

test('an issuer of each tenant is taken for its own tenant alone, by its own claims and names', async () => {
  const claims = {
    oid: 'object-1',
    roles: ['AdminAgents'],
    iss: `https://login.entra.example/${northwind}/v2.0`,
  };
  const query = '{ viewer { subject roles } }';
  const answer = await new Client(app.url, await sign(claims)).send(query);
  expect(answer.data).toEqual({ viewer: { subject: 'object-1', roles: ['ADMIN_AGENT'] } });
  const foreign = { ...claims, iss: 'https://login.entra.example/7a1f0000-0000-4000-8000-000000001002/v2.0' };
  expect((await new Client(app.url, await sign(foreign)).send(query)).status).toBe(401);
});

test('an issuer’s own name of the global administrator is understood for its own tokens alone', async () => {
  const tenant = '7a1f0000-0000-4000-8000-00000000c001';
  await app.query(
    `INSERT INTO customers (id, version, tenant_id, company_name, domain, cloud, country, culture, currency_code, qualification, address, primary_contact, created_at)
     VALUES ('c', 1, ?, 'Contoso', 'contoso.onmicrosoft.com', 'PUBLIC', 'US', 'en-US', 'USD', 'NONE', '{}', '{}', '2026-01-01 00:00:00.000')`,
    [tenant],
  );
  const send = async (claims: Record<string, unknown>) =>
    new Client(app.url, await sign({ tid: tenant, ...claims })).send('{ customerAdministrator { subject } }');
  const named = { roles: ['Company Administrator'] };
  const entraIssuer = `https://login.entra.example/${tenant}/v2.0`;
  const answer = await send({ ...named, oid: 'object-2', iss: entraIssuer });
  expect(answer.data).toEqual({ customerAdministrator: { subject: 'object-2' } });
  expect((await send(named)).status).toBe(401);
  expect((await send({ roles: ['GlobalAdmin'] })).data).toEqual({
    customerAdministrator: { subject: 'ada' },
  });
});

test.each([
  ['another issuer', { iss: 'https://evil.example' }],
  ['another audience', { aud: 'api://other' }],
  ['no tenant', { tid: undefined }],
  ['a tenant that is no id', { tid: "x' OR 1=1" }],
  ['no subject', { sub: undefined }],
  ['a tenant that is no partner', { tid: '00000000-0000-4000-8000-000000000000' }],
])('a token with %s is refused, and nothing is told', async (_, claims) => {
  const answer = await ask(await sign(claims));
  expect(answer.status).toBe(401);
  expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  expect(answer.errors).toMatchObject([
    {
      message: 'Sign in first: send a bearer token of a known partner.',
      extensions: { code: 'UNAUTHENTICATED' },
    },
  ]);
});

test('a token signed with another key is refused', async () => {
  const other = await generateKeyPair('RS256');
  expect((await ask(await sign({}, other.privateKey))).status).toBe(401);
});

test('a token of a development issuer is refused', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'development-issuer-'));
  const development = await DevelopmentIssuer.open(folder);
  const token = await development.sign({ subject: 'x', tenantId: northwind, roles: ['ADMIN_AGENT'] });
  rmSync(folder, { recursive: true });
  expect((await ask(token)).status).toBe(401);
});

test('there is no explorer and no introspection', async () => {
  const page = await fetch(app.url, { headers: { accept: 'text/html' } });
  expect(await page.text()).not.toContain('sandbox');
  for (const path of ['/explorer', '/explorer/schema', '/explorer/assets/index.js'])
    expect((await fetch(new URL(path, app.url))).status).toBe(404);
  const answer = await new Client(app.url, await sign()).send('{ __schema { types { name } } }');
  expect(answer.status).toBe(400);
});

test('while the issuer’s keys cannot be fetched, sign-in is unavailable rather than refused', async () => {
  const cut = await TestApp.start({
    isProduction: true,
    secretKey: Buffer.alloc(32, 1).toString('base64'),
    issuers: [{ ...plain, jwksUrl: 'http://127.0.0.1:9/keys' }],
  });
  const answer = await new Client(cut.url, await sign()).send('{ viewer { subject } }');
  await cut.stop();
  expect(answer.status).toBe(503);
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE', retryable: true });
});
