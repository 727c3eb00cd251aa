import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TypeID } from 'typeid-js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DevelopmentIssuer } from '../../src/auth/development-issuer.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { Client } from '../support/client.ts';
import { start } from './run-command.ts';

let dataDir: string;
let server: ReturnType<typeof start>;
let written = '';
let url: string;
let admin: Client;

const northwind = '7a1f0000-0000-4000-8000-000000001001';

const signIn = async (tenantId: string, roles: ['ADMIN_AGENT'] | ['GlobalAdmin']) => {
  const issuer = await DevelopmentIssuer.open(dataDir);
  return new Client(url, await issuer.sign({ subject: 'ada@northwind.example', tenantId, roles }));
};

/** A server that logs all it can. */
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'partner-onboarding-sign-in-logs-'));
  server = start('src/main.ts', [], { DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'trace' });
  await new Promise<void>((resolve) => {
    const hear = (chunk: unknown) => {
      written += String(chunk);
      if (written.includes('npm run demo')) resolve();
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
  });
  url = `http://localhost:${/localhost:(\d+)\/graphql/.exec(written)?.[1]}/graphql`;
  admin = await signIn(northwind, ['ADMIN_AGENT']);
});
afterAll(() => {
  server.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

const make = async (): Promise<{ id: string; secret: string }> => {
  const { createApiKey } = await admin.ask<{ createApiKey: { apiKey: { id: string }; secret: string } }>(
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id } secret } }',
    { input: { name: 'x', roles: ['ADMIN_AGENT'], expiresAt: new Date(Date.now() + 86_400_000) } },
  );
  return { id: createApiKey.apiKey.id, secret: createApiKey.secret };
};

const use = (key: string) => new Client(url, key).send('{ viewer { subject } }');

const expectLogged = (text: string) => expect.poll(() => written).toContain(text);

test('the log tells which key was refused and why, by its public id, and never its secret', async () => {
  const [one, other] = [await make(), await make()];
  const parts = [one, other].map(({ secret }) => secret.slice(31));
  await use(one.secret);
  await use(`${one.secret.slice(0, 31)}${parts[1]}`);
  await expectLogged(`An API key was refused: ${one.id} has another secret`);
  await use(one.secret.slice(0, -1));
  await expectLogged('An API key was refused: it has not the form of a key');
  const unknown = new TypeID('key').toString();
  await use(one.secret.replace(one.id.slice(4), unknown.slice(4)));
  await expectLogged(`An API key was refused: ${unknown} is unknown`);
  await admin.send('mutation ($id: ID!) { revokeApiKey(input: { apiKeyId: $id }) { apiKey { id } } }', {
    id: one.id,
  });
  await use(one.secret);
  await expectLogged(`An API key was refused: ${one.id} is revoked`);
  for (const part of parts) expect(written).not.toContain(part.slice(0, 20));
  expect(written).not.toContain('pok_');
});

test('a use that could not be noted is logged, and its request is answered', async () => {
  const { id, secret } = await make();
  const database = await openDatabase({
    kind: 'embedded',
    foreignKeys: true,
    file: join(dataDir, 'partner-onboarding.sqlite'),
  });
  const run = (sql: string) => database.read((manager) => manager.query(sql));
  await run("CREATE TRIGGER no_update BEFORE UPDATE ON api_keys BEGIN SELECT RAISE(ABORT, 'read only'); END");
  const answer = await use(secret);
  await run('DROP TRIGGER no_update');
  await database.close();
  expect(answer.data).toEqual({ viewer: { subject: id } });
  await expectLogged(`The use of ${id} could not be noted`);
  expect(written).not.toContain(secret.slice(31, 51));
});

test('a global administrator of a tenant that is not known is told to the operator', async () => {
  const tenant = '7a1f0000-0000-4000-8000-00000000ffff';
  expect((await (await signIn(tenant, ['GlobalAdmin'])).send('{ markets { id } }')).status).toBe(401);
  await expectLogged(`A valid token names the tenant ${tenant}, which is no partner here: import it`);
});
