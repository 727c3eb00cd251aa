import { beforeAll, describe, expect, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import { type Answer, Client } from '../support/client.ts';
import { submittedCustomer } from './walk.ts';

const app = useApp();

interface Made {
  readonly id: string;
  readonly tenantId: string;
  readonly companyName: string;
  readonly domain: string;
  readonly cloud: string;
  readonly country: string;
}

let partner: Client;
let customer: Made;
let administrator: Client;

/** A client of this tenant whose `roles` claim holds anything. */
const signIn = async (tenantId: string, roles: unknown, subject = 'grace@contoso.example') => {
  const token = await app.current.app.developmentIssuer?.sign({ subject, tenantId, roles: roles as [] });
  return new Client(app.current.url, token ?? null);
};

const readMade = async (client: Client, id: string): Promise<Made> =>
  (
    await client.ask<{ customer: Made }>(
      'query ($id: ID!) { customer(id: $id) { id tenantId companyName domain cloud country } }',
      { id },
    )
  ).customer;

beforeAll(async () => {
  partner = await app.current.signIn(demo.directBill);
  const submitted = await submittedCustomer(partner, {});
  customer = await readMade(partner, submitted.customer.id);
  administrator = await signIn(customer.tenantId, ['GlobalAdmin']);
});

const whoAmI = '{ customerAdministrator { subject tenantId companyName domain cloud country } }';
const administratorOf = async (client: Client) =>
  (await client.ask<{ customerAdministrator: object | null }>(whoAmI)).customerAdministrator;

const expectRefused = ({ status, errors, headers }: Answer<unknown>): void => {
  expect(status).toBe(401);
  expect(headers.get('www-authenticate')).toBe('Bearer');
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
};

describe('a customer’s own global administrator', () => {
  test('is told who it is', async () => {
    const { id: _id, ...known } = customer;
    expect(await administratorOf(administrator)).toEqual({ subject: 'grace@contoso.example', ...known });
  });

  test('of a customer in another cloud is told its own', async () => {
    const china = await app.current.signIn(demo.china);
    const { customer: made } = await submittedCustomer(china, { country: 'CN' });
    const chinese = await readMade(china, made.id);
    expect(await administratorOf(await signIn(chinese.tenantId, ['GlobalAdmin']))).toMatchObject({
      domain: chinese.domain,
      cloud: 'CHINA_21VIANET',
      country: 'CN',
    });
  });

  test('is told that everything else is a partner’s', async () => {
    const answer = await administrator.send('{ customers { totalCount } }');
    expect(answer.status).toBe(200);
    expect(answer.errors).toMatchObject([
      {
        message: 'This is for the people and programs of a partner, not for a customer’s administrator.',
        extensions: { code: 'FORBIDDEN', permission: null, retryable: false },
      },
    ]);
  });

  test('is FORBIDDEN to see a partner’s prices in the open catalogue', async () => {
    const answer = await administrator.send(
      '{ offers(market: "US", first: 1) { nodes { partnerPrice(market: "US", billingCycle: MONTHLY) { amount } } } }',
    );
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  test('looks up what belongs to the open catalogue', async () => {
    const { market } = await administrator.ask<{ market: { id: string } }>(
      '{ market(country: "US") { id } }',
    );
    const { node } = await administrator.ask<{ node: { id: string } }>(
      'query ($id: ID!) { node(id: $id) { id } }',
      { id: market.id },
    );
    expect(node.id).toBe(market.id);
  });

  test('does not become a partner’s by naming a partner’s role as well', async () => {
    const both = await signIn(customer.tenantId, ['ADMIN_AGENT', 'GlobalAdmin']);
    expect(await administratorOf(both)).toMatchObject({ tenantId: customer.tenantId });
    const answer = await both.send('{ viewer { subject } }');
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: null });
  });
});

describe('who is none', () => {
  test('is told null: nobody, a partner’s people, a partner’s program', async () => {
    const { createApiKey } = await partner.ask<{ createApiKey: { secret: string } }>(
      'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret } }',
      { input: { name: 'x', roles: ['ADMIN_AGENT'], expiresAt: new Date(Date.now() + 86_400_000) } },
    );
    const program = new Client(app.current.url, createApiKey.secret);
    for (const client of [app.current.anonymous, partner, program])
      expect(await administratorOf(client)).toBeNull();
  });

  test.each([
    ['the directory’s name', ['GlobalAdmin'], true],
    ['our own name', ['GLOBAL_ADMIN'], true],
    ['among others', ['User', 'GlobalAdmin', 7], true],
    ['another case', ['globaladmin'], false],
    ['another role', ['GlobalReader'], false],
    ['a partner’s role', ['ADMIN_AGENT'], false],
    ['no role', [], false],
    ['a text instead of a list', 'GlobalAdmin', false],
  ])('depends on the role: %s', async (_title, roles, isTaken) => {
    const client = await signIn(customer.tenantId, roles);
    if (isTaken) expect(await administratorOf(client)).toMatchObject({ tenantId: customer.tenantId });
    else for (const query of [whoAmI, '{ markets { id } }']) expectRefused(await client.send(query));
  });

  test('is refused with HTTP 401 where its tenant is neither a partner nor a customer', async () => {
    const client = await signIn('7a1f0000-0000-4000-8000-00000000ffff', ['GlobalAdmin']);
    for (const query of [whoAmI, '{ viewer { subject } }', '{ markets { id } }'])
      expectRefused(await client.send(query));
  });
});

describe('a tenant that is a partner’s and a customer’s', () => {
  const provider = '7a1f0000-0000-4000-8000-000000001002';
  beforeAll(async () => {
    const { customer: made } = await submittedCustomer(partner, {});
    const { tenantId } = await readMade(partner, made.id);
    await app.current.query('UPDATE customers SET tenant_id = ? WHERE tenant_id = ?', [provider, tenantId]);
  });

  test('is the partner’s', async () => {
    const client = await signIn(provider, ['ADMIN_AGENT', 'GlobalAdmin']);
    expect(await administratorOf(client)).toBeNull();
    const { viewer } = await client.ask<{ viewer: { partner: { mpnId: string } } }>(
      '{ viewer { partner { mpnId } } }',
    );
    expect(viewer.partner.mpnId).toBe(demo.indirectProvider);
  });

  test('gives its global administrator nothing at the partner', async () => {
    const client = await signIn(provider, ['GlobalAdmin']);
    const answer = await client.ask<{ viewer: { roles: string[]; permissions: string[] } }>(
      '{ viewer { roles permissions } customerAdministrator { subject } }',
    );
    expect(answer).toEqual({ viewer: { roles: [], permissions: [] }, customerAdministrator: null });
    const listed = await client.send('{ customers { totalCount } }');
    expect(listed.errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      permission: 'READ_CUSTOMERS',
    });
  });
});
