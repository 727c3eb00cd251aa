import { beforeAll, describe, expect, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import { Client } from '../support/client.ts';
import { importMorePartners, more } from './more-partners.ts';
import { strangerId, uuidOf } from './refusal.ts';
import {
  administratorOf,
  customerOf,
  invitationFields,
  makeRequest,
  mistakesOf,
  readInvitation,
  readRequest,
  relate,
  related,
  type SeenRequest,
  tokenOf,
} from './relationships.ts';
import { partnershipRowId } from './stored-rows.ts';
import { latestAgreement, resellerId, submittedCustomer } from './walk.ts';
import { createEndpoint, day, passTime, readDeliveries, resetTime } from './webhooks.ts';

const app = useApp();

let direct: Client;
let second: Client;
let provider: Client;
let reseller: Client;
let china: Client;
let agreementTemplateId: string;

beforeAll(async () => {
  await importMorePartners(app.current);
  direct = await app.current.signIn(demo.directBill);
  second = await app.current.signIn(more.secondDirectBill);
  provider = await app.current.signIn(demo.indirectProvider);
  reseller = await app.current.signIn(demo.reseller);
  china = await app.current.signIn(demo.china);
  agreementTemplateId = await latestAgreement(direct);
});

const accept = (administrator: Client, request: SeenRequest, more: object = { agreementTemplateId }) =>
  relate(administrator, 'acceptRelationshipInvitation', { token: tokenOf(request), ...more });

const decline = (administrator: Client, request: SeenRequest) =>
  relate(administrator, 'declineRelationshipInvitation', { token: tokenOf(request) });

const mistakes = async (...args: Parameters<typeof accept>) => mistakesOf(await accept(...args));

const seenBy = async (client: Client, id: string) =>
  (
    await client.ask<{
      customer: null | {
        companyName: string;
        relationship: { startedAt: string; endedAt: string | null; hasDelegatedAdmin: boolean };
        indirectReseller: { mpnId: string } | null;
        agreements: Array<{ signer: { email: string }; acceptedOn: string; confirmedBy: string }>;
        orders: { totalCount: number };
        subscriptions: { totalCount: number };
      };
    }>(
      `query ($id: ID!) { customer(id: $id) {
        companyName relationship { startedAt endedAt hasDelegatedAdmin } indirectReseller { mpnId }
        agreements { signer { email } acceptedOn confirmedBy } orders { totalCount } subscriptions { totalCount }
      } }`,
      { id },
    )
  ).customer;

describe('the customer’s global administrator', () => {
  test('sees behind the link who asks for what, until when, and whether the agreement is lacking', async () => {
    const { administrator } = await customerOf(app.current, direct);
    const request = await makeRequest(second, { withDelegatedAdmin: false });
    expect(await readInvitation(administrator, tokenOf(request))).toEqual({
      partnerName: `Partner ${more.secondDirectBill}`,
      indirectResellerName: null,
      withDelegatedAdmin: false,
      needsAgreement: true,
      expiresAt: request.expiresAt,
    });
  });

  test('accepts, confirming the agreement in the same step; the customer appears in the partner’s list', async () => {
    const { id, administrator } = await customerOf(app.current, direct);
    const request = await makeRequest(second);
    expect(await seenBy(second, id)).toBeNull();
    const { invitation, userErrors } = await accept(administrator, request);
    expect(userErrors).toEqual([]);
    expect(invitation?.needsAgreement).toBe(false);
    const seen = await seenBy(second, id);
    expect(seen).toMatchObject({
      relationship: { endedAt: null, hasDelegatedAdmin: true },
      indirectReseller: null,
      agreements: [
        {
          signer: { email: 'contact@contoso.example' },
          acceptedOn: new Date().toISOString().slice(0, 10),
          confirmedBy: 'grace@contoso.example',
        },
      ],
    });
    expect(await readRequest(second, request.id)).toMatchObject({ state: 'ACCEPTED', customer: { id } });
    const { customers } = await second.ask<{ customers: { nodes: Array<{ id: string }> } }>(
      '{ customers(first: 100) { nodes { id } } }',
    );
    expect(customers.nodes.map((node) => node.id)).toContain(id);
  });

  test('gives no administration rights that were not asked for', async () => {
    const { id, administrator } = await customerOf(app.current, direct);
    await accept(administrator, await makeRequest(second, { withDelegatedAdmin: false }));
    expect((await seenBy(second, id))?.relationship.hasDelegatedAdmin).toBe(false);
  });

  test('cannot accept without the agreement where it is lacking, and loses nothing by it', async () => {
    const { administrator } = await customerOf(app.current, direct);
    const request = await makeRequest(second);
    expect(await mistakes(administrator, request, {})).toEqual(['AGREEMENT_REQUIRED at agreementTemplateId']);
    expect((await readRequest(second, request.id))?.state).toBe('PENDING');
    expect(await mistakes(administrator, request)).toEqual([]);
  });

  test('confirms only the latest agreement, and by a person who can be one', async () => {
    const { administrator } = await customerOf(app.current, direct);
    const request = await makeRequest(second);
    const { agreementTemplates } = await direct.ask<{
      agreementTemplates: Array<{ id: string; isLatest: boolean }>;
    }>('{ agreementTemplates { id isLatest } }');
    const old = agreementTemplates.find(({ isLatest }) => !isLatest)?.id;
    const of = (more: object) => mistakes(administrator, request, { agreementTemplateId, ...more });
    expect(await of({ agreementTemplateId: old })).toEqual(['AGREEMENT_OUTDATED at agreementTemplateId']);
    expect(await of({ agreementTemplateId: strangerId('agt') })).toEqual([
      'AGREEMENT_TEMPLATE_UNKNOWN at agreementTemplateId',
    ]);
    expect(await of({ agreementTemplateId: 'x' })).toEqual(['INVALID_ID at agreementTemplateId']);
    expect(await of({ signer: { firstName: 'Ada', email: 'x' } })).toEqual([
      'REQUIRED at signer.lastName',
      'EMAIL_INVALID at signer.email',
    ]);
    const signer = { firstName: 'Ada', lastName: 'Byron', email: 'ada@contoso.example' };
    expect(await of({ signer })).toEqual([]);
  });

  test('declines; the partner is told that, and not who it was', async () => {
    const { id, administrator } = await customerOf(app.current, direct);
    const request = await makeRequest(second);
    expect((await decline(administrator, request)).userErrors).toEqual([]);
    expect(await readRequest(second, request.id)).toMatchObject({ state: 'DECLINED', customer: null });
    expect(await seenBy(second, id)).toBeNull();
    const { auditRecords } = await second.ask<{ auditRecords: { nodes: unknown[] } }>(
      `{ auditRecords(first: 1) { nodes { operation by customer { id } changes { field before after } } } }`,
    );
    expect(auditRecords.nodes).toEqual([
      {
        operation: 'ACCEPT_RELATIONSHIP',
        by: 'customer-administrator',
        customer: null,
        changes: [{ field: [request.id, 'state'], before: 'PENDING', after: 'DECLINED' }],
      },
    ]);
  });
});

describe('who is no global administrator of a customer', () => {
  test('neither reads, accepts nor declines an invitation', async () => {
    const request = await makeRequest(second);
    const token = tokenOf(request);
    const documents = [
      ['query ($token: String!) { relationshipInvitation(token: $token) { partnerName } }', { token }],
      ...(['accept', 'decline'] as const).map((verb) => [
        `mutation ($input: ${verb === 'accept' ? 'Accept' : 'Decline'}RelationshipInvitationInput!) {
          ${verb}RelationshipInvitation(input: $input) { userErrors { code } } }`,
        { input: { token } },
      ]),
    ] as const;
    for (const [document, variables] of documents) {
      for (const client of [second, provider, reseller]) {
        const { errors } = await client.send(document, variables);
        expect(errors).toMatchObject([
          {
            message:
              'This is for a customer’s own global administrator, not for the people and programs of a partner.',
            extensions: { code: 'FORBIDDEN', permission: null },
          },
        ]);
      }
      const { status, errors } = await app.current.anonymous.send(document, variables);
      expect([status, errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    }
    expect((await readRequest(second, request.id))?.state).toBe('PENDING');
  });

  test('with a token of a role below a global administrator is nobody', async () => {
    const { id } = await customerOf(app.current, direct);
    const [row] = await app.current.query<{ tenant_id: string }>(
      'SELECT tenant_id FROM customers WHERE id = ?',
      [uuidOf(id)],
    );
    const token = await app.current.app.developmentIssuer?.sign({
      subject: 'heidi@contoso.example',
      tenantId: row?.tenant_id ?? '',
      roles: ['HELPDESK_AGENT'],
    });
    const client = new Client(app.current.url, token ?? null);
    const answer = await client.send('{ relationshipInvitation(token: "x") { partnerName } }');
    expect(answer.status).toBe(401);
  });
});

describe('an invitation works once', () => {
  test('accepting twice by the same customer answers the same, and changes nothing', async () => {
    const { id, administrator } = await customerOf(app.current, direct);
    const request = await makeRequest(second);
    const first = await accept(administrator, request);
    const before = await seenBy(second, id);
    passTime(app.current, day);
    expect(await accept(administrator, request)).toEqual(first);
    expect(await seenBy(second, id)).toEqual(before);
    resetTime(app.current);
  });

  test('a second customer cannot use it', async () => {
    const one = await customerOf(app.current, direct);
    const other = await customerOf(app.current, direct);
    const request = await makeRequest(second);
    await accept(one.administrator, request);
    expect(await mistakes(other.administrator, request)).toEqual(['INVITATION_EXPIRED at token']);
    expect(mistakesOf(await decline(other.administrator, request))).toEqual(['INVITATION_EXPIRED at token']);
    expect(await readInvitation(other.administrator, tokenOf(request))).toBeNull();
    expect(await seenBy(second, other.id)).toBeNull();
  });

  test('a customer that is the partner’s already cannot use it a second time either', async () => {
    const one = await customerOf(app.current, direct);
    const other = await customerOf(app.current, direct);
    const [first, next] = [await makeRequest(second), await makeRequest(second)];
    await accept(one.administrator, first);
    await accept(other.administrator, next);
    const { invitation, userErrors } = await accept(other.administrator, first);
    expect([invitation, userErrors[0]?.code]).toEqual([null, 'INVITATION_EXPIRED']);
  });

  test.each([
    ['declined', (administrator: Client, request: SeenRequest) => decline(administrator, request)],
    [
      'taken back',
      (_: Client, { id }: SeenRequest) =>
        related(second, 'cancelRelationshipRequest', { relationshipRequestId: id }),
    ],
    ['too old', async () => passTime(app.current, 30 * day)],
  ])('not when it was %s', async (_title, spoil) => {
    const { id, administrator } = await customerOf(app.current, direct);
    const request = await makeRequest(second);
    await spoil(administrator, request);
    expect(await mistakes(administrator, request)).toEqual(['INVITATION_EXPIRED at token']);
    expect(await readInvitation(administrator, tokenOf(request))).toBeNull();
    expect(await seenBy(second, id)).toBeNull();
    resetTime(app.current);
  });

  test('declining twice by the same customer answers the same', async () => {
    const { administrator } = await customerOf(app.current, direct);
    const request = await makeRequest(second);
    expect(await decline(administrator, request)).toEqual(await decline(administrator, request));
  });

  test('on the last millisecond, and not on the next', async () => {
    const one = await customerOf(app.current, direct);
    const other = await customerOf(app.current, direct);
    const [first, next] = [await makeRequest(second), await makeRequest(second)];
    app.current.clock.now = () => new Date(Date.parse(first.expiresAt) - 1);
    expect(await mistakes(one.administrator, first)).toEqual([]);
    app.current.clock.now = () => new Date(next.expiresAt);
    expect(await mistakes(other.administrator, next)).toEqual(['INVITATION_EXPIRED at token']);
    resetTime(app.current);
  });

  test.each(['', 'x', '\u0000', '0'.repeat(5_000), 'ünïcödé 💥'])(
    'a token that nobody was given is unknown: %j',
    async (token) => {
      const { administrator } = await customerOf(app.current, direct);
      expect(await readInvitation(administrator, token)).toBeNull();
      for (const name of ['acceptRelationshipInvitation', 'declineRelationshipInvitation'] as const)
        expect(mistakesOf(await relate(administrator, name, { token }))).toEqual(['NOT_FOUND at token']);
    },
  );

  test('the token is compared whole, and by its case', async () => {
    const { administrator } = await customerOf(app.current, direct);
    const token = tokenOf(await makeRequest(second));
    for (const near of [token.slice(0, -1), `${token} `, ` ${token}`, token.toUpperCase()])
      expect(await readInvitation(administrator, near)).toBeNull();
  });
});

describe('who may accept', () => {
  test('only a customer in the partner’s own region', async () => {
    const french = await customerOf(app.current, provider, { country: 'FR' });
    const request = await makeRequest(second);
    const answer = await accept(french.administrator, request);
    expect(mistakesOf(answer)).toEqual(['MARKET_NOT_AUTHORIZED at token']);
    expect(answer.userErrors[0]?.message).toMatch(/another region or cloud/);
    expect((await readRequest(second, request.id))?.state).toBe('PENDING');
  });

  test('another country of the same region will do', async () => {
    const french = await customerOf(app.current, provider, { country: 'FR' });
    const other = await app.current.signIn(more.secondProvider);
    expect(await mistakes(french.administrator, await makeRequest(other))).toEqual([]);
    const german = await customerOf(app.current, provider, { country: 'DE' });
    expect(await mistakes(german.administrator, await makeRequest(other))).toEqual([]);
  });

  test('only a customer of the partner’s own cloud', async () => {
    const government = await app.current.signIn(demo.usGovernment);
    const { administrator } = await customerOf(app.current, government);
    expect(await mistakes(administrator, await makeRequest(second), {})).toEqual([
      'MARKET_NOT_AUTHORIZED at token',
    ]);
  });

  test('nobody who has a relationship with this partner already', async () => {
    const { administrator } = await customerOf(app.current, direct);
    const request = await makeRequest(direct);
    expect(await mistakes(administrator, request, {})).toEqual(['RELATIONSHIP_ALREADY_EXISTS at token']);
    expect((await readRequest(direct, request.id))?.state).toBe('PENDING');
  });

  test('in China without an agreement, and with none', async () => {
    await app.current.importPartners([
      {
        tenantId: '7a1f0000-0000-4000-8000-000000003999',
        mpnId: '3000999',
        name: 'Fabrikam Beijing',
        type: 'DIRECT_BILL',
        country: 'CN',
        cloud: 'CHINA_21VIANET',
        hasSignedPartnerAgreement: true,
        resellers: [],
      },
    ]);
    const beijing = await app.current.signIn('3000999');
    const { id, administrator } = await customerOf(app.current, china, { country: 'CN' });
    const request = await makeRequest(beijing);
    expect((await readInvitation(administrator, tokenOf(request)))?.needsAgreement).toBe(false);
    expect(await mistakes(administrator, request)).toEqual([
      'AGREEMENT_NOT_APPLICABLE at agreementTemplateId',
    ]);
    expect(await mistakes(administrator, request, {})).toEqual([]);
    expect((await seenBy(beijing, id))?.agreements).toEqual([]);
  });
});

describe('one invitation for a provider and its reseller', () => {
  const bothSee = async (id: string) => {
    for (const client of [provider, reseller])
      expect(await seenBy(client, id)).toMatchObject({ indirectReseller: { mpnId: demo.reseller } });
  };
  const europeans = async () =>
    customerOf(app.current, await app.current.signIn(more.secondProvider), { country: 'FR' });

  test('from the reseller links the customer to both', async () => {
    const { id, administrator } = await europeans();
    const request = await makeRequest(reseller);
    expect(await readInvitation(administrator, tokenOf(request))).toMatchObject({
      partnerName: 'Tailspin Distribution',
      indirectResellerName: 'Alpine Ski House IT',
    });
    expect(await mistakes(administrator, request)).toEqual([]);
    await bothSee(id);
    expect(await readRequest(reseller, request.id)).toMatchObject({ state: 'ACCEPTED', customer: { id } });
  });

  test('from the provider links the customer to both', async () => {
    const { id, administrator } = await europeans();
    const indirectResellerId = await resellerId(provider, demo.reseller);
    await accept(administrator, await makeRequest(provider, { indirectResellerId }));
    await bothSee(id);
  });

  test('is told to both, each in its own audit and by its own webhooks', async () => {
    const endpoints = await Promise.all(
      [provider, reseller].map((client) =>
        createEndpoint(client, 'https://hooks.example.com/', ['RELATIONSHIP_ACCEPTED']),
      ),
    );
    const { id, administrator } = await europeans();
    await accept(administrator, await makeRequest(reseller));
    for (const [index, client] of [provider, reseller].entries()) {
      const deliveries = await readDeliveries(client, endpoints[index]?.id ?? '');
      expect(deliveries.map(({ event }) => event)).toEqual(['RELATIONSHIP_ACCEPTED']);
      const { auditRecords } = await client.ask<{
        auditRecords: { nodes: Array<{ operation: string; by: string; customer: { id: string } }> };
      }>(
        `query ($id: ID!) { auditRecords(first: 2, filter: { customerId: $id }) {
          nodes { operation by customer { id } } } }`,
        { id },
      );
      const operations = auditRecords.nodes.map(({ operation }) => operation);
      expect(operations).toEqual(
        client === provider ? ['CONFIRM_AGREEMENT', 'ACCEPT_RELATIONSHIP'] : ['ACCEPT_RELATIONSHIP'],
      );
      for (const { by, customer } of auditRecords.nodes)
        expect([by, customer.id]).toEqual(['grace@contoso.example', id]);
    }
  });

  test('cannot be accepted once the partnership is over', async () => {
    const { administrator } = await europeans();
    const request = await makeRequest(reseller);
    const partnership = await partnershipRowId(app.current, demo.indirectProvider, demo.reseller);
    const setState = (state: string) =>
      app.current.query('UPDATE partnerships SET state = ? WHERE id = ?', [state, partnership]);
    await setState('INACTIVE');
    expect(await mistakes(administrator, request)).toEqual(['RESELLER_NOT_ACTIVE at token']);
    await setState('ACTIVE');
    expect(await mistakes(administrator, request)).toEqual([]);
  });
});

describe('accepting', () => {
  test('never touches what other partners have sold, nor their relationship', async () => {
    const { customer } = await submittedCustomer(direct);
    const rowsOf = async () => {
      const tables = [
        'customers',
        'orders',
        'subscriptions',
        'customer_relationships',
        'agreement_acceptances',
      ];
      const rows = await Promise.all(
        tables.map((table) =>
          app.current.query<{ id: string }>(
            `SELECT * FROM ${table} WHERE ${table === 'customers' ? 'id' : 'customer_id'} = ?`,
            [uuidOf(customer.id)],
          ),
        ),
      );
      return new Map(rows.flat().map((row) => [row.id, JSON.stringify(row)]));
    };
    const before = await rowsOf();
    const administrator = await administratorOf(app.current, customer.id);
    await accept(administrator, await makeRequest(second));
    const after = await rowsOf();
    expect(after.size).toBe(before.size + 2);
    for (const [id, row] of before) expect(after.get(id)).toBe(row);
    expect(await seenBy(second, customer.id)).toMatchObject({
      orders: { totalCount: 0 },
      subscriptions: { totalCount: 0 },
    });
  });
});

describe('at once', () => {
  const settled = async (answers: ReadonlyArray<Promise<{ userErrors: readonly { code: string }[] }>>) =>
    (await Promise.all(answers)).map(({ userErrors }) => userErrors[0]?.code ?? 'done').sort();

  test('two customers accept one invitation: one of them does', async () => {
    const customers = [await customerOf(app.current, direct), await customerOf(app.current, direct)];
    const request = await makeRequest(second);
    const codes = await settled(customers.map(({ administrator }) => accept(administrator, request)));
    expect(codes).toEqual(['INVITATION_EXPIRED', 'done']);
    const seen = await Promise.all(customers.map(({ id }) => seenBy(second, id)));
    expect(seen.filter(Boolean)).toHaveLength(1);
  });

  test('one customer accepts one invitation many times: once', async () => {
    const { id, administrator } = await customerOf(app.current, direct);
    const request = await makeRequest(second);
    const codes = await settled(Array.from({ length: 5 }, () => accept(administrator, request)));
    expect(codes).toEqual(Array(5).fill('done'));
    expect((await seenBy(second, id))?.agreements).toHaveLength(1);
  });

  test('one customer accepts two invitations of one partner: one relationship', async () => {
    const { id, administrator } = await customerOf(app.current, direct);
    const requests = [await makeRequest(second), await makeRequest(second)];
    const codes = await settled(requests.map((request) => accept(administrator, request)));
    expect(codes).toEqual(['RELATIONSHIP_ALREADY_EXISTS', 'done']);
    const rows = await app.current.query('SELECT id FROM customer_relationships WHERE customer_id = ?', [
      uuidOf(id),
    ]);
    expect(rows).toHaveLength(2);
  });

  test('accepted while it is taken back: one of the two, and never both', async () => {
    for (let round = 0; round < 5; round++) {
      const { id, administrator } = await customerOf(app.current, direct);
      const request = await makeRequest(second);
      const [accepted, cancelled] = await Promise.all([
        accept(administrator, request),
        relate(second, 'cancelRelationshipRequest', { relationshipRequestId: request.id }),
      ]);
      const { state } = (await readRequest(second, request.id)) ?? {};
      expect([accepted.userErrors.length, cancelled.userErrors.length].sort()).toEqual([0, 1]);
      expect(state).toBe(accepted.userErrors.length === 0 ? 'ACCEPTED' : 'CANCELLED');
      expect((await seenBy(second, id)) !== null).toBe(state === 'ACCEPTED');
    }
  });
});

test('what an invitation tells holds nothing of other partners', async () => {
  const { administrator } = await customerOf(app.current, direct);
  const token = tokenOf(await makeRequest(second));
  const answer = await administrator.send(
    `query ($token: String!) { relationshipInvitation(token: $token) { ${invitationFields} } }`,
    { token },
  );
  expect(answer.text).not.toContain('Northwind');
});
