import { beforeAll, describe, expect, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { strangerId } from './refusal.ts';
import { offers, submittedCustomer } from './walk.ts';

const app = useApp();

let client: Client;
let customerId: string;
let onboardingId: string;
let customer: ReadCustomer;

interface Line {
  readonly id: string;
  readonly quantity: number;
  readonly offer: { readonly microsoftOfferId: string };
  readonly order: { readonly id: string };
  readonly parent: { readonly id: string } | null;
  readonly addOns: ReadonlyArray<{ readonly id: string }>;
}
interface ReadCustomer {
  readonly id: string;
  readonly domain: string;
  readonly agreements: ReadonlyArray<{ readonly id: string }>;
  readonly orders: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly billingCycle: string;
      readonly salesGroupId: string;
      readonly subscriptions: ReadonlyArray<{ readonly id: string }>;
    }>;
  };
  readonly subscriptions: { readonly totalCount: number; readonly nodes: readonly Line[] };
}

const subscriptionFields = `id quantity offer { microsoftOfferId } order { id } parent { id } addOns { id }`;
const orderFields = 'id billingCycle salesGroupId subscriptions { id }';

beforeAll(async () => {
  client = await app.current.signIn(demo.indirectProvider);
  const submitted = await submittedCustomer(client, {
    country: 'DE',
    reseller: demo.reseller,
    company: { domainPrefix: 'takenprefix' },
    lines: [
      {
        offer: offers.enterpriseE3,
        quantity: 5,
        addOns: [
          { offer: offers.audioConferencing, quantity: 4 },
          {
            offer: offers.phoneSystem,
            quantity: 3,
            addOns: [{ offer: offers.domesticCallingPlan, quantity: 2 }],
          },
        ],
      },
      { offer: offers.azure, quantity: 1 },
      { offer: offers.powerBiPro, quantity: 7, billingCycle: 'ANNUAL' },
    ],
  });
  customerId = submitted.customer.id;
  onboardingId = submitted.onboardingId;
  const found = await client.ask<{ customer: ReadCustomer }>(
    `query ($id: ID!) { customer(id: $id) {
      id domain agreements { id }
      orders { totalCount nodes { ${orderFields} } }
      subscriptions { totalCount nodes { ${subscriptionFields} } }
    } }`,
    { id: customerId },
  );
  customer = found.customer;
});

const lineOf = (offer: string): Line => {
  const found = customer.subscriptions.nodes.find((line) => line.offer.microsoftOfferId === offer);
  if (!found) throw new Error(`There is no subscription of ${offer}`);
  return found;
};

describe('subscriptions', () => {
  test('stand under each other as they were selected, told from both ends', () => {
    const ids = (...of: string[]) => of.map((offer) => ({ id: lineOf(offer).id }));
    expect(lineOf(offers.enterpriseE3)).toMatchObject({
      quantity: 5,
      parent: null,
      addOns: ids(offers.audioConferencing, offers.phoneSystem),
    });
    expect(lineOf(offers.phoneSystem)).toMatchObject({
      quantity: 3,
      parent: ids(offers.enterpriseE3)[0],
      addOns: ids(offers.domesticCallingPlan),
    });
    expect(lineOf(offers.domesticCallingPlan)).toMatchObject({
      quantity: 2,
      parent: ids(offers.phoneSystem)[0],
      addOns: [],
    });
    expect(lineOf(offers.azure)).toMatchObject({ parent: null, addOns: [] });
    expect(customer.subscriptions.totalCount).toBe(6);
  });

  test('are read one by one as in the list', async () => {
    for (const line of customer.subscriptions.nodes) {
      const { subscription } = await client.ask(
        `query ($id: ID!) { subscription(id: $id) { ${subscriptionFields} } }`,
        { id: line.id },
      );
      expect(subscription).toEqual(line);
    }
    const { subscription } = await client.ask('query ($id: ID!) { subscription(id: $id) { id } }', {
      id: strangerId('sub'),
    });
    expect(subscription).toBeNull();
  });

  test('are paged, oldest first', async () => {
    const read = async (first: number, after: string | null) => {
      const { customer: found } = await client.ask<{
        customer: {
          subscriptions: {
            totalCount: number;
            nodes: Array<{ id: string }>;
            pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
          };
        };
      }>(
        `query ($id: ID!, $first: Int, $after: String) { customer(id: $id) {
          subscriptions(first: $first, after: $after) {
            totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor }
          } } }`,
        { id: customerId, first, after },
      );
      return found.subscriptions;
    };
    const all = customer.subscriptions.nodes.map(({ id }) => id);
    const found: string[] = [];
    let after: string | null = null;
    for (const size of [1, 2, 2, 1]) {
      const one = await read(size, after);
      found.push(...one.nodes.map(({ id }) => id));
      expect(one.totalCount).toBe(6);
      expect(one.pageInfo).toMatchObject({ hasNextPage: found.length < 6, hasPreviousPage: after !== null });
      after = one.pageInfo.endCursor;
    }
    expect(found).toEqual(all);
    expect(await read(5, after)).toMatchObject({
      totalCount: 6,
      nodes: [],
      pageInfo: { hasNextPage: false },
    });
    expect(await read(0, null)).toMatchObject({ totalCount: 6, nodes: [], pageInfo: { hasNextPage: true } });
  });
});

describe('orders', () => {
  test('hold their subscriptions, which name them in turn', () => {
    expect(customer.orders.totalCount).toBe(3);
    for (const order of customer.orders.nodes) {
      const own = customer.subscriptions.nodes.filter((line) => line.order.id === order.id);
      expect(own.map(({ id }) => ({ id }))).toEqual(order.subscriptions);
    }
    const kinds = customer.orders.nodes.map(
      ({ billingCycle, salesGroupId }) => `${billingCycle} ${salesGroupId}`,
    );
    expect(kinds.sort()).toEqual(['ANNUAL Default', 'MONTHLY Azure', 'MONTHLY Default']);
  });

  test('are read one by one as in the list', async () => {
    for (const order of customer.orders.nodes) {
      const found = await client.ask(`query ($id: ID!) { order(id: $id) { ${orderFields} } }`, {
        id: order.id,
      });
      expect(found.order).toEqual(order);
    }
    const { order } = await client.ask('query ($id: ID!) { order(id: $id) { id } }', {
      id: strangerId('ord'),
    });
    expect(order).toBeNull();
  });

  test('are paged, oldest first', async () => {
    const read = async (after: string | null) => {
      const { customer: found } = await client.ask<{
        customer: { orders: { nodes: Array<{ id: string }>; pageInfo: { endCursor: string | null } } };
      }>(
        `query ($id: ID!, $after: String) { customer(id: $id) {
          orders(first: 2, after: $after) { nodes { id } pageInfo { endCursor } } } }`,
        { id: customerId, after },
      );
      return found.orders;
    };
    const first = await read(null);
    const second = await read(first.pageInfo.endCursor);
    const all = customer.orders.nodes.map(({ id }) => id);
    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(all);
    expect(first.nodes).toHaveLength(2);
  });
});

describe('a domain’s availability', () => {
  const check = async (prefix: string, caller = client) => {
    const { domainAvailability } = await caller.ask<{
      domainAvailability: {
        domain: string;
        isAvailable: boolean;
        reason: string | null;
        suggestions: string[];
      };
    }>(
      'query ($prefix: String!) { domainAvailability(prefix: $prefix) { domain isAvailable reason suggestions } }',
      {
        prefix,
      },
    );
    return domainAvailability;
  };

  test.each([
    [demo.directBill, 'onmicrosoft.com'],
    [demo.usGovernment, 'onmicrosoft.us'],
    [demo.china, 'partner.onmschina.cn'],
  ])('is asked in the partner’s own cloud: %s, %s', async (mpnId, suffix) => {
    const caller = await app.current.signIn(mpnId);
    expect(await check('FreePrefix', caller)).toEqual({
      domain: `freeprefix.${suffix}`,
      isAvailable: true,
      reason: null,
      suggestions: [],
    });
  });

  test('of a taken one comes with up to five free ones, in any case', async () => {
    for (const prefix of ['takenprefix', 'TAKENprefix']) {
      const { suggestions, ...answer } = await check(prefix);
      expect(answer).toEqual({
        domain: 'takenprefix.onmicrosoft.com',
        isAvailable: false,
        reason: 'DOMAIN_NOT_AVAILABLE',
      });
      expect(suggestions.length).toBeGreaterThan(0);
      expect(suggestions.length).toBeLessThanOrEqual(5);
      for (const suggestion of suggestions)
        expect(await check(suggestion)).toMatchObject({ isAvailable: true });
    }
    const government = await app.current.signIn(demo.usGovernment);
    expect(await check('takenprefix', government)).toMatchObject({ isAvailable: true });
  });

  test.each(['', '-', 'con toso', 'contosö', 'a.b', 'x'.repeat(28), '\u0000', "'; DROP TABLE customers; --"])(
    'of one that is no prefix: %j',
    async (prefix) => {
      expect(await check(prefix)).toMatchObject({
        isAvailable: false,
        reason: 'DOMAIN_INVALID',
        suggestions: [],
      });
    },
  );
});

describe('an address', () => {
  const validate = async (address: object, mpnId: string = demo.directBill) => {
    const caller = await app.current.signIn(mpnId, 'HELPDESK_AGENT');
    const { validateAddress } = await caller.ask<{
      validateAddress: {
        isValid: boolean;
        problems: Array<{ code: string; field: string[]; message: string }>;
      };
    }>(
      `query ($address: AddressInput!) {
        validateAddress(address: $address) { isValid problems { code field message } }
      }`,
      { address },
    );
    for (const { message } of validateAddress.problems) expect(message).not.toBe('');
    return {
      isValid: validateAddress.isValid,
      problems: validateAddress.problems.map(({ code, field }) => `${code} at ${field.join('.')}`).sort(),
    };
  };
  const seattle = {
    addressLine1: '1 Pike Place',
    city: 'Seattle',
    state: 'WA',
    postalCode: '98101',
    country: 'us',
  };

  test.each([
    [demo.directBill, seattle],
    [demo.usGovernment, seattle],
    [demo.indirectProvider, { addressLine1: 'Rua 1', city: 'Lisboa', postalCode: '1100-420', country: 'PT' }],
    [
      demo.china,
      { addressLine1: '南京西路1号', city: '上海', state: 'SH', postalCode: '200041', country: 'CN' },
    ],
  ])('that is right has no problems: for %s', async (mpnId, address) => {
    expect(await validate(address, mpnId)).toEqual({ isValid: true, problems: [] });
  });

  test.each([
    [{}, ['REQUIRED at address.addressLine1', 'REQUIRED at address.country']],
    [
      { country: 'US' },
      [
        'REQUIRED at address.addressLine1',
        'REQUIRED at address.city',
        'REQUIRED at address.postalCode',
        'REQUIRED at address.state',
      ],
    ],
    [{ ...seattle, state: 'Washington' }, ['STATE_INVALID at address.state']],
    [{ ...seattle, postalCode: 'SW1A 1AA' }, ['POSTAL_CODE_INVALID at address.postalCode']],
    [{ ...seattle, addressLine2: 'x'.repeat(201) }, ['TOO_LONG at address.addressLine2']],
    [{ ...seattle, city: ' ' }, ['REQUIRED at address.city']],
    [{ ...seattle, country: 'UK' }, ['COUNTRY_NOT_SUPPORTED at address.country']],
    [
      { addressLine1: 'Sonnenallee 7', city: 'Berlin', postalCode: '1204', country: 'DE' },
      ['MARKET_NOT_AUTHORIZED at address.country', 'POSTAL_CODE_INVALID at address.postalCode'],
    ],
  ])('that is wrong is told so, field by field: %j', async (address, problems) => {
    expect(await validate(address)).toEqual({ isValid: false, problems });
  });
});

describe('node and nodes', () => {
  const types = async (): Promise<ReadonlyArray<readonly [type: string, id: string]>> => {
    const found = await client.ask<{
      auditRecords: { nodes: Array<{ id: string }> };
      viewer: { partner: { id: string } };
      market: { id: string };
      offers: { nodes: Array<{ id: string }> };
      offerCategories: Array<{ id: string }>;
      agreementTemplates: Array<{ id: string }>;
      indirectResellers: { nodes: Array<{ id: string }> };
    }>(
      `{ viewer { partner { id } } market(country: "US") { id } offers(market: "US", first: 1) { nodes { id } }
         offerCategories(market: "US") { id } agreementTemplates { id } indirectResellers { nodes { id } }
         auditRecords(first: 1) { nodes { id } } }`,
    );
    return [
      ['Partner', found.viewer.partner.id],
      ['Market', found.market.id],
      ['OfferCategory', found.offerCategories[0]?.id ?? ''],
      ['Offer', found.offers.nodes[0]?.id ?? ''],
      ['IndirectReseller', found.indirectResellers.nodes[0]?.id ?? ''],
      ['AgreementTemplate', found.agreementTemplates[0]?.id ?? ''],
      ['AgreementAcceptance', customer.agreements[0]?.id ?? ''],
      ['Customer', customer.id],
      ['Subscription', customer.subscriptions.nodes[0]?.id ?? ''],
      ['Order', customer.orders.nodes[0]?.id ?? ''],
      ['CustomerOnboarding', onboardingId],
      ['AuditRecord', found.auditRecords.nodes[0]?.id ?? ''],
    ];
  };

  test('look up every type that has ids, in the order asked for, repeated ones too', async () => {
    const all = await types();
    for (const [type, id] of all)
      expect(await client.ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({
        node: { __typename: type, id },
      });
    const wanted = [...all, ...all.toReversed()];
    const { nodes } = await client.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids: wanted.map(([, id]) => id),
    });
    expect(nodes).toEqual(wanted.map(([__typename, id]) => ({ __typename, id })));
  });

  test('are null for ids that nobody has, and for no others beside them', async () => {
    for (const [type, id] of await types()) {
      const stranger = strangerId(id.split('_')[0] ?? '');
      const { nodes } = await client.ask<{ nodes: Array<{ id: string } | null> }>(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
        { ids: [stranger, id] },
      );
      expect([type, ...nodes]).toEqual([type, null, { id }]);
    }
  });

  test('take up to 100 ids, and none', async () => {
    const read = async (count: number) => {
      const { nodes } = await client.ask<{ nodes: unknown[] }>(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
        {
          ids: Array.from({ length: count }, () => customer.id),
        },
      );
      return nodes.length;
    };
    expect(await read(100)).toBe(100);
    expect(await read(0)).toBe(0);
  });
});
