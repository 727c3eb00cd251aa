import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { importJWK, type JWK, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DevelopmentIssuer } from '../../src/auth/development-issuer.ts';
import { demo, useApp } from '../support/app.ts';
import { type Answer, Client } from '../support/client.ts';
import { closedQueries, mutations, openQueries, run, strangeIds } from './every-operation.ts';
import { Draft } from './refusal.ts';
import { submittedCustomer } from './walk.ts';
import { webhookMutations } from './webhooks.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'permissions-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const app = useApp({ dataDir });

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

test('every query and mutation of the schema is looked at here', () => {
  const fieldsOf = (type: string) => {
    const found = schema.getType(type);
    return found && 'getFields' in found ? Object.keys(found.getFields()).sort() : [];
  };
  expect([...Object.keys(openQueries), ...Object.keys(closedQueries)].sort()).toEqual(fieldsOf('Query'));
  expect([...Object.keys(mutations), ...webhookMutations].sort()).toEqual(fieldsOf('Mutation'));
});

const codesOf = ({ errors = [] }: Answer<unknown>) => errors.map(({ extensions }) => extensions.code);

interface Viewed {
  readonly viewer: { readonly permissions: string[]; readonly roles: string[] };
}
const permissionsOf = async (client: Client): Promise<string[]> =>
  (await client.ask<Viewed>('{ viewer { permissions roles } }')).viewer.permissions;

const roles = ['ADMIN_AGENT', 'SALES_AGENT', 'HELPDESK_AGENT'] as const;
const partners = [
  ['DIRECT_BILL', demo.directBill],
  ['INDIRECT_PROVIDER', demo.indirectProvider],
  ['INDIRECT_RESELLER', demo.reseller],
] as const;

const combinations = partners.flatMap(([type, mpnId]) =>
  roles.map((role) => ({
    type,
    mpnId,
    role,
    mayOnboard: type !== 'INDIRECT_RESELLER' && role !== 'HELPDESK_AGENT',
  })),
);

describe.each(combinations)('$role of a partner of type $type', ({ mpnId, role, mayOnboard }) => {
  let client: Client;
  beforeAll(async () => {
    client = await app.current.signIn(mpnId, role);
  });

  test(`${mayOnboard ? 'may' : 'may not'} onboard customers and confirm agreements, by its own permissions`, async () => {
    const permissions = await permissionsOf(client);
    expect(permissions).toContain('READ_CUSTOMERS');
    expect(permissions.includes('ONBOARD_CUSTOMERS')).toBe(mayOnboard);
    expect(permissions.includes('CONFIRM_AGREEMENTS')).toBe(mayOnboard);
  });

  test.each(Object.keys(mutations))(`${mayOnboard ? 'may' : 'may not'} use %s`, async (name) => {
    const answer = await run(client, mutations[name] as (typeof mutations)[string]);
    if (mayOnboard) {
      expect(answer.errors).toBeUndefined();
      expect(answer.status).toBe(200);
      return;
    }
    expect(codesOf(answer)).toEqual(['FORBIDDEN']);
    expect(answer.data ?? null).toBeNull();
    const permission = answer.errors?.[0]?.extensions.permission;
    expect(['ONBOARD_CUSTOMERS', 'CONFIRM_AGREEMENTS']).toContain(permission);
    if (name !== 'confirmAgreement') expect(permission).toBe('ONBOARD_CUSTOMERS');
    expect(await permissionsOf(client)).not.toContain(permission);
  });

  test.each(Object.keys(closedQueries))('may read through %s, where its permissions say so', async (name) => {
    const answer = await run(client, closedQueries[name] as (typeof closedQueries)[string]);
    const others: Record<string, string> = {
      auditRecords: 'READ_AUDIT',
      webhookEndpoints: 'MANAGE_WEBHOOKS',
    };
    const needed = others[name] ?? 'READ_CUSTOMERS';
    if ((await permissionsOf(client)).includes(needed)) expect(answer.errors).toBeUndefined();
    else expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: needed });
  });
});

test('a helpdesk agent changes nothing of a colleague’s draft, and is shown no password', async () => {
  const admin = await app.current.signIn(demo.directBill);
  const helpdesk = await app.current.signIn(demo.directBill, 'HELPDESK_AGENT');
  const draft = await Draft.open(app.current, admin);
  const before = await draft.stored();
  for (const [name, mutation] of Object.entries(mutations)) {
    const answer = await run(helpdesk, mutation, { ...strangeIds, onboarding: draft.id });
    expect([name, ...codesOf(answer)]).toEqual([name, 'FORBIDDEN']);
  }
  expect(await draft.stored()).toEqual(before);

  const { onboardingId, confirmation } = await submittedCustomer(admin);
  const read = async (client: Client) =>
    client.ask<{
      customerOnboarding: { confirmation: { adminUserName: string; temporaryPassword: string | null } };
    }>(
      'query ($id: ID!) { customerOnboarding(id: $id) { confirmation { adminUserName temporaryPassword } } }',
      { id: onboardingId },
    );
  expect((await read(admin)).customerOnboarding.confirmation).toEqual({
    adminUserName: confirmation.adminUserName,
    temporaryPassword: confirmation.temporaryPassword,
  });
  expect((await read(helpdesk)).customerOnboarding.confirmation).toEqual({
    adminUserName: confirmation.adminUserName,
    temporaryPassword: null,
  });
});

describe('a token with other roles', () => {
  const withRoles = async (given: unknown) => new Client(app.current.url, await sign({ roles: given }));

  test.each([
    ['none', undefined],
    ['an empty list', []],
    ['an unknown one', ['GLOBAL_READER']],
    ['a text instead of a list', 'ADMIN_AGENT'],
  ])('%s: allows nothing', async (_title, given) => {
    const client = await withRoles(given);
    expect(await permissionsOf(client)).toEqual([]);
    for (const [name, operation] of [...Object.entries(closedQueries), ...Object.entries(mutations)]) {
      if (name === 'viewer') continue;
      expect([name, ...new Set(codesOf(await run(client, operation)))]).toEqual([name, 'FORBIDDEN']);
    }
  });

  test('several: allow what any of them allows', async () => {
    const client = await withRoles(['HELPDESK_AGENT', 'SALES_AGENT']);
    expect(await permissionsOf(client)).toEqual(
      await permissionsOf(await app.current.signIn(demo.directBill, 'SALES_AGENT')),
    );
  });
});

describe('without a token', () => {
  test.each(Object.keys(openQueries))('%s is answered', async (name) => {
    const answer = await run(app.current.anonymous, openQueries[name] as (typeof openQueries)[string]);
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.[name]).not.toBeUndefined();
    expect(answer.status).toBe(200);
  });

  const closed = { ...closedQueries, ...mutations };
  test.each(Object.keys(closed))(
    '%s is UNAUTHENTICATED, with HTTP 401 and WWW-Authenticate',
    async (name) => {
      const answer = await run(app.current.anonymous, closed[name] as (typeof closed)[string]);
      expectUnauthenticated(answer);
    },
  );

  test('node and nodes answer what belongs to the open catalogue', async () => {
    const ids = await catalogueIds();
    const { nodes } = await app.current.anonymous.ask<{ nodes: Array<{ id: string }> }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids },
    );
    expect(nodes.map(({ id }) => id)).toEqual(ids);
  });

  test('an open catalogue is asked for a partner’s own price in vain', async () => {
    const answer = await app.current.anonymous.send(
      '{ offers(market: "US", first: 1) { nodes { partnerPrice(market: "US", billingCycle: MONTHLY) { amount } } } }',
    );
    expectUnauthenticated(answer);
  });
});

const catalogueIds = async (): Promise<string[]> => {
  const found = await app.current.anonymous.ask<{
    offers: { nodes: Array<{ id: string }> };
    offerCategories: Array<{ id: string }>;
    market: { id: string };
    agreementTemplates: Array<{ id: string }>;
  }>(
    `{ offers(market: "US", first: 1) { nodes { id } } offerCategories(market: "US") { id }
       market(country: "US") { id } agreementTemplates { id } }`,
  );
  return [...found.offers.nodes, ...found.offerCategories, found.market, ...found.agreementTemplates].map(
    ({ id }) => id,
  );
};

const expectUnauthenticated = (answer: Answer<unknown>): void => {
  expect(new Set(codesOf(answer))).toEqual(new Set(['UNAUTHENTICATED']));
  expect(answer.status).toBe(401);
  expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer\b/);
};

const northwind = '7a1f0000-0000-4000-8000-000000001001';

/** A token of the development issuer's own key; a claim that is undefined is left out. */
const sign = async (claims: Record<string, unknown> = {}, header: object = {}): Promise<string> => {
  const jwk = JSON.parse(readFileSync(join(dataDir, 'development-issuer.jwk.json'), 'utf8')) as JWK;
  const now = Math.floor(Date.now() / 1000);
  const payload = {
    sub: 'ada',
    tid: northwind,
    roles: ['ADMIN_AGENT'],
    iss: 'urn:partner-onboarding:development',
    aud: 'partner-onboarding-api',
    iat: now,
    exp: now + 600,
    ...claims,
  };
  return new SignJWT(payload)
    .setProtectedHeader({ alg: 'ES256', typ: 'JWT', ...header })
    .sign(await importJWK(jwk, 'ES256'));
};

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

const decodePayload = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));

describe('a token is refused with HTTP 401, for closed and for open queries alike,', () => {
  const past = Math.floor(Date.now() / 1000) - 3600;
  const tokens: Readonly<Record<string, () => Promise<string>>> = {
    'that has expired': () => sign({ exp: past }),
    'that never expires': () => sign({ exp: undefined }),
    'that does not count yet': () => sign({ nbf: past + 7200 }),
    'of an unknown partner': () => sign({ tid: '7a1f0000-0000-4000-8000-00000000ffff' }),
    'without a tenant': () => sign({ tid: undefined }),
    'with a tenant that is no text': () => sign({ tid: 1001 }),
    'without a subject': () => sign({ sub: undefined }),
    'with an empty subject': () => sign({ sub: '' }),
    'for another audience': () => sign({ aud: 'another-api' }),
    'of an issuer that is not configured': () => sign({ iss: 'https://login.example' }),
    'that is garbage': async () => 'garbage',
    'of three empty parts': async () => '..',
    'of more than 8 kB': async () => sign({ padding: 'x'.repeat(9_000) }),
    'signed with another key': async () => {
      const folder = mkdtempSync(join(tmpdir(), 'another-issuer-'));
      const another = await DevelopmentIssuer.open(folder);
      rmSync(folder, { recursive: true });
      return another.sign({ subject: 'ada', tenantId: northwind, roles: ['ADMIN_AGENT'] });
    },
    'whose signature was cut off': async () => (await sign()).replace(/[^.]+$/, ''),
    'whose payload was changed': async () => {
      const [header, , signature] = (await sign({ roles: ['HELPDESK_AGENT'] })).split('.');
      return `${header}.${encode({ ...decodePayload(await sign()), sub: 'eve' })}.${signature}`;
    },
    'of algorithm none': async () => `${encode({ alg: 'none' })}.${encode(decodePayload(await sign()))}.`,
    'signed by the public key as a shared secret': async () => {
      const jwk = JSON.parse(readFileSync(join(dataDir, 'development-issuer.jwk.json'), 'utf8')) as JWK;
      const { d: _private, ...open } = jwk;
      return new SignJWT(decodePayload(await sign()))
        .setProtectedHeader({ alg: 'HS256' })
        .sign(new TextEncoder().encode(JSON.stringify(open)));
    },
  };

  test.each(Object.keys(tokens))('%s', async (title) => {
    const token = (await tokens[title]?.()) ?? '';
    const client = new Client(app.current.url, token);
    for (const query of ['{ viewer { subject } }', '{ markets { country } }']) {
      const answer = await client.send(query);
      expectUnauthenticated(answer);
      expect(answer.data ?? null).toBeNull();
      if (token.length > 20) expect(answer.text).not.toContain(token.slice(0, 20));
      expect(answer.text).not.toMatch(/ES256|HS256|signature|expired|claim|audience/i);
    }
  });

  test.each(['', 'Bearer', 'Basic YWRhOmFkYQ==', 'Bearer a b'])(
    'in a header that says %j',
    async (authorization) => {
      const answer = await app.current.anonymous.with({ authorization }).send('{ viewer { subject } }');
      expectUnauthenticated(answer);
    },
  );
});

test('a sound token of the same issuer is taken', async () => {
  const { viewer } = await new Client(app.current.url, await sign()).ask<{ viewer: { subject: string } }>(
    '{ viewer { subject } }',
  );
  expect(viewer.subject).toBe('ada');
});
