import { TypeID } from 'typeid-js';
import { beforeAll, describe, expect, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { addressOf, fetchFile, readRows } from './export-files.ts';
import { importMorePartners, more } from './more-partners.ts';
import { uuidOf } from './refusal.ts';
import { administratorOf, makeRequest, related, tokenOf } from './relationships.ts';
import { latestAgreement, offers, resellerId, submittedCustomer } from './walk.ts';

const app = useApp();
let provider: Client;
let resellerOfProvider: string;

interface Listed {
  readonly tenantId: string;
  readonly companyName: string;
  readonly domain: string;
  readonly indirectReseller: { readonly name: string } | null;
  readonly subscriptions: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly friendlyName: string;
      readonly quantity: number;
      readonly status: string;
    }>;
  };
}

const listOf = async (client: Client, filter: object = {}, search?: string): Promise<Listed[]> => {
  const { customers } = await client.ask<{ customers: { nodes: Listed[] } }>(
    `query ($filter: CustomerFilter, $search: String) {
      customers(filter: $filter, search: $search, first: 50, orderBy: { field: CREATED_AT, direction: ASC }) {
        nodes { tenantId companyName domain indirectReseller { name }
          subscriptions { nodes { id friendlyName quantity status } } } } }`,
    { filter, ...(search === undefined ? {} : { search }) },
  );
  return customers.nodes;
};

const customerRowsOf = (listed: readonly Listed[]) =>
  listed.map(({ tenantId, companyName, domain }) => ({
    'Microsoft ID': tenantId,
    'Company name': companyName,
    'Primary domain name': domain,
    Relationship: 'reseller',
  }));

const subscriptionRowsOf = (listed: readonly Listed[]) =>
  listed.flatMap(({ tenantId, companyName, indirectReseller, subscriptions }) =>
    subscriptions.nodes.map(({ id, friendlyName, quantity, status }) => ({
      'Subscription ID': id,
      'Subscription name': friendlyName,
      Quantity: String(quantity),
      Status: status,
      'Indirect reseller': indirectReseller?.name ?? '',
      'Microsoft ID': tenantId,
      'Company name': companyName,
    })),
  );

const add = (name: string, domainPrefix: string, country: string, reseller: string | null) =>
  submittedCustomer(provider, {
    country,
    company: { name, domainPrefix },
    reseller,
    lines: [
      {
        offer: offers.enterpriseE3,
        quantity: 5,
        friendlyName: `Plan of “${name}”, main`,
        addOns: [{ offer: offers.phoneSystem, quantity: 5 }],
      },
    ],
  });

beforeAll(async () => {
  await importMorePartners(app.current);
  provider = await app.current.signIn(demo.indirectProvider);
  await add('Björn, Söhne "& Co"', 'bjoern', 'DE', demo.reseller);
  await add('Fenêtres Légères', 'fenetres', 'FR', null);
  await add('株式会社ツバメ', 'tsubame', 'DE', demo.reseller);
  resellerOfProvider = await resellerId(provider, demo.reseller);
});

describe('A file', () => {
  test('holds what the list shows, to the last character', async () => {
    const listed = await listOf(provider);
    expect(listed).toHaveLength(3);
    expect(await readRows(app.current, provider, addressOf('customers'))).toEqual(customerRowsOf(listed));
    const subscriptions = await readRows(app.current, provider, addressOf('subscriptions'));
    expect(subscriptions).toHaveLength(6);
    expect(subscriptions).toEqual(subscriptionRowsOf(listed));
  });

  test.each([
    [{ country: 'DE' }, undefined, 2],
    [{ companyName: { startsWith: 'fen' } }, undefined, 1],
    [{ domain: { in: ['tsubame.onmicrosoft.com'] } }, undefined, 1],
    [{ indirectResellerId: { in: [] } }, undefined, 0],
    [{ createdAt: { gte: '2020-01-01T00:00:00Z' } }, undefined, 3],
    [{ createdAt: { lt: '2020-01-01T00:00:00Z' } }, undefined, 0],
    [undefined, 'legeres', 1],
    [{ country: 'FR' }, 'bjo', 0],
  ])('holds what the list shows for %j and %j', async (filter, search, count) => {
    const listed = await listOf(provider, filter, search);
    expect(listed).toHaveLength(count);
    expect(await readRows(app.current, provider, addressOf('customers', filter, search))).toEqual(
      customerRowsOf(listed),
    );
    expect(await readRows(app.current, provider, addressOf('subscriptions', filter, search))).toEqual(
      subscriptionRowsOf(listed),
    );
  });

  test('holds the customers of one reseller', async () => {
    const filter = { indirectResellerId: { in: [resellerOfProvider] } };
    const rows = await readRows(app.current, provider, addressOf('customers', filter));
    expect(rows).toEqual(customerRowsOf(await listOf(provider, filter)));
    expect(rows).toHaveLength(2);
  });

  test('is UTF-8 with a byte order mark, CRLF, a head and a name with the day', async () => {
    app.current.clock.now = () => new Date('2027-03-04T23:59:00Z');
    const response = await fetchFile(app.current, provider, addressOf('customers'));
    app.current.clock.now = () => new Date();
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="customers-2027-03-04.csv"',
    );
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes.toString('utf8').slice(1).split('\r\n');
    expect(lines[0]).toBe('Microsoft ID,Company name,Primary domain name,Relationship');
    expect(lines[1]).toContain(',"Björn, Söhne ""& Co""",bjoern.onmicrosoft.com,reseller');
    expect([lines.length, lines.at(-1)]).toEqual([5, '']);
  });

  test('has its head where there is nothing to tell', async () => {
    const canada = await app.current.signIn(more.canada);
    for (const kind of ['customers', 'subscriptions'] as const) {
      const response = await fetchFile(app.current, canada, addressOf(kind));
      expect(response.status).toBe(200);
      expect((await response.text()).trim().split('\r\n')).toHaveLength(1);
    }
  });

  test('starts no formula in a spreadsheet', async () => {
    const mexico = await app.current.signIn(more.mexico);
    const names = ['=1+1', '+SUM(A1)', '-2+3', '@SUM(A1)', "'=quoted", 'a=1'];
    await submittedCustomer(mexico, {
      country: 'MX',
      company: { name: '=HYPERLINK("http://x.example")', domainPrefix: 'formula' },
      lines: names.map((friendlyName) => ({ offer: offers.enterpriseE1, quantity: 1, friendlyName })),
    });
    const rows = await readRows(app.current, mexico, addressOf('subscriptions'));
    expect(rows.map((row) => row['Subscription name'])).toEqual([
      "'=1+1",
      "'+SUM(A1)",
      "'-2+3",
      "'@SUM(A1)",
      "'=quoted",
      'a=1',
    ]);
    expect(rows[0]?.['Company name']).toBe(`'=HYPERLINK("http://x.example")`);
  });
});

describe('Who asks gets', () => {
  test('what its own list holds: a reseller its own, another partner nothing', async () => {
    const reseller = await app.current.signIn(demo.reseller);
    const listed = await listOf(reseller);
    expect(listed).toHaveLength(2);
    expect(await readRows(app.current, reseller, addressOf('customers'))).toEqual(customerRowsOf(listed));
    expect(await readRows(app.current, reseller, addressOf('subscriptions'))).toHaveLength(4);
    const stranger = await app.current.signIn(more.secondProvider);
    expect(await readRows(app.current, stranger, addressOf('customers'))).toEqual([]);
    expect(await readRows(app.current, stranger, addressOf('subscriptions'))).toEqual([]);
  });

  test('of a shared customer only what it sold itself, and nothing any more when that has ended', async () => {
    const { customer } = await submittedCustomer(await app.current.signIn(demo.directBill), {
      company: { name: 'Shared Orchard', domainPrefix: 'sharedorchard' },
    });
    const neighbour = await app.current.signIn(more.secondDirectBill);
    await related(await administratorOf(app.current, customer.id), 'acceptRelationshipInvitation', {
      token: tokenOf(await makeRequest(neighbour)),
      agreementTemplateId: await latestAgreement(neighbour),
    });
    expect(await readRows(app.current, neighbour, addressOf('customers'))).toHaveLength(1);
    expect(await readRows(app.current, neighbour, addressOf('subscriptions'))).toEqual([]);
    await related(neighbour, 'endCustomerRelationship', { customerId: customer.id });
    expect(await readRows(app.current, neighbour, addressOf('customers'))).toEqual([]);
  });

  test('a customer once, and what both providers sold it, where it is the reseller of both', async () => {
    const second = await app.current.signIn(more.secondProvider);
    const { customer } = await submittedCustomer(provider, {
      country: 'DE',
      company: { name: 'Twice Carried', domainPrefix: 'twicecarried' },
      reseller: '2000002',
    });
    await related(await administratorOf(app.current, customer.id), 'acceptRelationshipInvitation', {
      token: tokenOf(await makeRequest(second, { indirectResellerId: await resellerId(second, '2000002') })),
      agreementTemplateId: await latestAgreement(second),
    });
    const [own] = await app.current.query<{ id: string }>(
      'SELECT id FROM subscriptions WHERE customer_id = ?',
      [uuidOf(customer.id)],
    );
    const reseller = await app.current.signIn('2000002');
    expect(await readRows(app.current, reseller, addressOf('customers'))).toHaveLength(1);
    const rows = await readRows(app.current, reseller, addressOf('subscriptions'));
    expect(rows.map((row) => row['Subscription ID'])).toEqual([
      TypeID.fromUUID('sub', own?.id ?? '').toString(),
    ]);
  });

  const refusedWith = async (client: Client, address: string) => {
    const response = await fetchFile(app.current, client, address);
    const body = (await response.json()) as {
      errors: Array<{ message: string; extensions: Record<string, unknown> }>;
    };
    const [error] = body.errors;
    expect(response.headers.get('content-disposition')).toBeNull();
    expect(error?.extensions.requestId).toBe(response.headers.get('x-request-id'));
    return [response.status, error?.extensions.code, error?.extensions.permission];
  };

  test('a refusal in JSON where it may not', async () => {
    const nobody = await app.current.signIn(demo.indirectProvider, null);
    const [{ id } = { id: '' }] = await app.current.query<{ id: string }>('SELECT id FROM customers LIMIT 1');
    const administrator = await administratorOf(app.current, TypeID.fromUUID('cus', id).toString());
    for (const kind of ['customers', 'subscriptions'] as const) {
      const address = addressOf(kind);
      expect(await refusedWith(app.current.anonymous, address)).toEqual([401, 'UNAUTHENTICATED', undefined]);
      expect(await refusedWith(nobody, address)).toEqual([403, 'FORBIDDEN', 'READ_CUSTOMERS']);
      expect(await refusedWith(administrator, address)).toEqual([403, 'FORBIDDEN', null]);
    }
  });

  test.each([
    'filter=',
    'filter=DE',
    'filter=null',
    'filter=[]',
    'filter={"country":"Germany"}',
    'filter={"contry":"DE"}',
    'filter={"createdAt":{"gte":"yesterday"}}',
    'filter={"indirectResellerId":{"in":["irs_nonsense"]}}',
    'filter={}&filter={}',
    'search=a&search=b',
    'first=10',
  ])('a refusal in JSON for the parameters %s', async (parameters) => {
    expect(await refusedWith(provider, `/export/customers.csv?${parameters}`)).toEqual([
      400,
      'BAD_USER_INPUT',
      undefined,
    ]);
  });

  test('nothing by other methods or under other names', async () => {
    const address = addressOf('customers');
    expect((await fetchFile(app.current, provider, address, { method: 'POST' })).status).toBe(404);
    expect((await fetchFile(app.current, provider, address, { method: 'HEAD' })).status).toBe(404);
    expect((await fetchFile(app.current, provider, '/export/partners.csv')).status).toBe(404);
  });
});
