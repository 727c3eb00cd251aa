import { beforeAll, describe, expect, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { follow, type NodeRef } from './generated/reach.ts';
import { importMorePartners, more } from './more-partners.ts';
import { mutate } from './refusal.ts';
import { onboardedCustomer, resellerId, submittedCustomer } from './walk.ts';

const app = useApp();

const shared = '2000002';

let provider: Client;
let secondProvider: Client;
let onboarding: string;
/** Customers of both providers, by what they are. */
const customers: Record<string, string> = {};

beforeAll(async () => {
  await importMorePartners(app.current);
  provider = await app.current.signIn(demo.indirectProvider);
  secondProvider = await app.current.signIn(more.secondProvider);
  const onboard = async (client: Client, name: string, reseller: string | null) => {
    const { customer, onboardingId } = await submittedCustomer(client, {
      country: 'DE',
      company: { name: `Fabrikam ${name}` },
      reseller,
    });
    customers[name] = customer.id;
    return onboardingId;
  };
  onboarding = await onboard(provider, 'Alpine', demo.reseller);
  await onboard(provider, 'Alpine Two', demo.reseller);
  await onboard(provider, 'Shared', shared);
  await onboard(provider, 'Own', null);
  await onboard(secondProvider, 'Second Shared', shared);
  await onboard(secondProvider, 'Second Own Reseller', more.secondReseller);
});

const nodesOf = async (client: Client, ids: readonly string[]): Promise<Array<string | null>> => {
  const { nodes } = await client.ask<{ nodes: Array<{ id: string } | null> }>(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids },
  );
  return nodes.map((node) => node?.id ?? null);
};

interface Listed {
  readonly customers: { readonly totalCount: number; readonly nodes: ReadonlyArray<{ readonly id: string }> };
}
const list = async (client: Client, args: { filter?: object; search?: string } = {}): Promise<string[]> => {
  const found = await client.ask<Listed>(
    `query ($filter: CustomerFilter, $search: String) {
      customers(filter: $filter, search: $search, first: 100) { totalCount nodes { id } }
    }`,
    args,
  );
  expect(found.customers.totalCount).toBe(found.customers.nodes.length);
  return found.customers.nodes.map(({ id }) => id).sort();
};

const idsNamed = (...names: string[]) => names.map((name) => customers[name] ?? '').sort();

const strangers = [
  ['another indirect provider', more.secondProvider],
  ['a partner that bills its customers itself', demo.directBill],
  ['a partner in another cloud', demo.usGovernment],
  ['another provider’s reseller', more.secondReseller],
  ['the provider’s other reseller', demo.unsignedReseller],
] as const;

test.each(strangers)(
  'searches and filters find %s none of another partner’s customers',
  async (_title, mpnId) => {
    const stranger = await app.current.signIn(mpnId);
    const hidden = idsNamed('Alpine', 'Alpine Two', 'Own');
    const searches = [
      {},
      { search: 'Fabrikam' },
      { search: 'fabrikam alpine' },
      { filter: { companyName: { startsWith: 'fabrikam' } } },
      { filter: { companyName: { eq: 'Fabrikam Alpine' } } },
      { filter: { country: 'DE' } },
      { filter: { createdAt: { gte: '2020-01-01T00:00:00Z' } } },
    ];
    for (const search of searches) {
      const found = await list(stranger, search);
      expect(found.filter((id) => hidden.includes(id))).toEqual([]);
    }
  },
);

test('an onboarding is not given to another partner that starts with the same idempotency key', async () => {
  const input = { idempotencyKey: 'order-4711' };
  const first = await mutate(provider, 'startCustomerOnboarding', input);
  const again = await mutate(provider, 'startCustomerOnboarding', input);
  const other = await mutate(secondProvider, 'startCustomerOnboarding', input);
  expect(again.onboarding?.id).toBe(first.onboarding?.id);
  expect(other.onboarding?.id).not.toBe(first.onboarding?.id);
});

test('a reseller that two providers share shows each provider its own customers alone', async () => {
  for (const [client, name] of [
    [provider, 'Shared'],
    [secondProvider, 'Second Shared'],
  ] as const) {
    const id = await resellerId(client, shared);
    const { indirectReseller } = await client.ask<{
      indirectReseller: { customers: { totalCount: number; nodes: Array<{ id: string }> } };
    }>('query ($id: ID!) { indirectReseller(id: $id) { customers { totalCount nodes { id } } } }', { id });
    expect(indirectReseller.customers.totalCount).toBe(1);
    expect(indirectReseller.customers.nodes.map((node) => node.id)).toEqual(idsNamed(name));
  }
});

describe('an indirect reseller reads the customers that carry it and no others', () => {
  test.each([
    ['of one provider', demo.reseller, ['Alpine', 'Alpine Two']],
    ['of two providers', shared, ['Shared', 'Second Shared']],
    ['of the second provider', more.secondReseller, ['Second Own Reseller']],
    ['none, that no customer carries', demo.unsignedReseller, []],
  ])('%s', async (_title, mpnId, names) => {
    const reseller = await app.current.signIn(mpnId);
    const seen = idsNamed(...names);
    const all = Object.values(customers);
    expect(await list(reseller)).toEqual(seen);
    expect(await list(reseller, { search: 'fabrikam' })).toEqual(seen);
    expect((await nodesOf(reseller, all)).filter((id) => id !== null).sort()).toEqual(seen);
    for (const id of all) {
      const answer = await reseller.ask<{ customer: { id: string } | null }>(
        'query ($id: ID!) { customer(id: $id) { id } }',
        { id },
      );
      expect(answer.customer?.id ?? null).toBe(seen.includes(id) ? id : null);
    }
  });

  test('with their subscriptions, orders and evidence, but not how they were onboarded', async () => {
    const reseller = await app.current.signIn(demo.reseller);
    const customer: NodeRef = { type: 'Customer', id: customers.Alpine ?? '' };
    const seen = await follow(reseller, [customer]);
    const all = await follow(provider, [customer]);
    expect(new Set(all.nodes.map(({ type }) => type))).toEqual(
      new Set([
        'Customer',
        'IndirectReseller',
        'Subscription',
        'Offer',
        'Order',
        'AgreementAcceptance',
        'AgreementTemplate',
      ]),
    );
    // What a subscription can be upgraded to is told to those who can do it.
    const besideOffers = (nodes: readonly NodeRef[]) => nodes.filter(({ type }) => type !== 'Offer');
    expect(besideOffers(seen.nodes)).toEqual(besideOffers(all.nodes));
    expect(all.nodes).toEqual(expect.arrayContaining([...seen.nodes]));
    expect(await nodesOf(provider, [onboarding])).toEqual([onboarding]);
    expect(await nodesOf(reseller, [onboarding])).toEqual([null]);
    const lists = await reseller.ask('{ customerOnboardings { totalCount nodes { id } } }');
    expect(lists).toEqual({ customerOnboardings: { totalCount: 0, nodes: [] } });
  });

  test('and has no resellers of its own', async () => {
    const reseller = await app.current.signIn(demo.reseller);
    const lists = await reseller.ask('{ indirectResellers { totalCount nodes { id } } }');
    expect(lists).toEqual({ indirectResellers: { totalCount: 0, nodes: [] } });
  });

  test('also after the partnership ended: its customers stay', async () => {
    const { customer } = await onboardedCustomer(provider, { country: 'DE', reseller: '2000003' });
    const row = (resellers: string[]) => ({
      tenantId: '7a1f0000-0000-4000-8000-000000001002',
      mpnId: demo.indirectProvider,
      name: 'Tailspin Distribution',
      type: 'INDIRECT_PROVIDER',
      country: 'DE',
      cloud: 'PUBLIC',
      hasSignedPartnerAgreement: true,
      resellers,
    });
    await app.current.importPartners([row([demo.reseller, shared, demo.unsignedReseller])]);
    const reseller = await app.current.signIn('2000003');
    expect(await list(reseller)).toEqual([customer.id]);
  });
});
