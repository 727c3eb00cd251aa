import type { Client } from '../support/client.ts';
import { strangerId } from './refusal.ts';

/** One id of everything that a partner owns. */
export interface OwnedIds {
  readonly customer: string;
  readonly subscription: string;
  readonly order: string;
  readonly acceptance: string;
  readonly onboarding: string;
  readonly reseller: string;
}

export const strangeIds: OwnedIds = {
  customer: strangerId('cus'),
  subscription: strangerId('sub'),
  order: strangerId('ord'),
  acceptance: strangerId('aga'),
  onboarding: strangerId('onb'),
  reseller: strangerId('irs'),
};

interface Operation {
  readonly document: string;
  readonly variables: (ids: OwnedIds) => Record<string, unknown>;
}

const plain = (document: string): Operation => ({ document, variables: () => ({}) });
const byId = (field: string, key: keyof OwnedIds): Operation => ({
  document: `query ($id: ID!) { ${field}(id: $id) { id } }`,
  variables: (ids) => ({ id: ids[key] }),
});
const change = (field: string, input: (ids: OwnedIds) => object): Operation => {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  return {
    document: `mutation ($input: ${type}!) {
      ${field}(input: $input) { onboarding { id version } userErrors { code field message } }
    }`,
    variables: (ids) => ({ input: input(ids) }),
  };
};

/** Queries that need no sign-in. */
export const openQueries: Readonly<Record<string, Operation>> = {
  offers: plain('{ offers(market: "US", first: 3) { totalCount nodes { id name } } }'),
  offer: {
    document: 'query ($id: ID!) { offer(id: $id) { id } }',
    variables: () => ({ id: strangerId('off') }),
  },
  offerCategories: plain('{ offerCategories(market: "US") { id name } }'),
  markets: plain('{ markets { id country } }'),
  market: plain('{ market(country: "PT") { id country } }'),
  agreementTemplates: plain('{ agreementTemplates { id type } }'),
};

/** Queries that need a sign-in; of `node` and `nodes`, what they look up decides. */
export const closedQueries: Readonly<Record<string, Operation>> = {
  viewer: plain('{ viewer { subject } }'),
  customers: plain('{ customers { totalCount nodes { id } } }'),
  customer: byId('customer', 'customer'),
  subscription: byId('subscription', 'subscription'),
  order: byId('order', 'order'),
  indirectResellers: plain('{ indirectResellers { totalCount nodes { id } } }'),
  indirectReseller: byId('indirectReseller', 'reseller'),
  customerOnboarding: byId('customerOnboarding', 'onboarding'),
  customerOnboardings: plain('{ customerOnboardings { totalCount nodes { id } } }'),
  webhookEndpoints: plain('{ webhookEndpoints { id } }'),
  auditRecords: plain('{ auditRecords { totalCount nodes { id } } }'),
  domainAvailability: plain('{ domainAvailability(prefix: "contoso") { isAvailable } }'),
  validateAddress: plain('{ validateAddress(address: { country: "US" }) { isValid } }'),
  node: byId('node', 'customer'),
  nodes: {
    document: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: (ids) => ({ ids: Object.values(ids) }),
  },
};

export const mutations: Readonly<Record<string, Operation>> = {
  startCustomerOnboarding: change('startCustomerOnboarding', () => ({})),
  updateAccountInfo: change('updateAccountInfo', ({ onboarding }) => ({
    onboardingId: onboarding,
    company: { name: 'Fabrikam Residences' },
  })),
  confirmAgreement: change('confirmAgreement', ({ onboarding }) => ({
    onboardingId: onboarding,
    agreementTemplateId: strangerId('agt'),
    acceptedOn: '2025-01-15',
  })),
  selectIndirectReseller: change('selectIndirectReseller', ({ onboarding }) => ({
    onboardingId: onboarding,
    indirectResellerId: null,
  })),
  selectOffers: change('selectOffers', ({ onboarding }) => ({ onboardingId: onboarding, lines: [] })),
  reviewCustomer: change('reviewCustomer', ({ onboarding }) => ({ onboardingId: onboarding })),
  submitCustomer: change('submitCustomer', ({ onboarding }) => ({
    onboardingId: onboarding,
    expectedVersion: 1,
  })),
  completeOnboarding: change('completeOnboarding', ({ onboarding }) => ({ onboardingId: onboarding })),
  cancelOnboarding: change('cancelOnboarding', ({ onboarding }) => ({ onboardingId: onboarding })),
};

export const run = (client: Client, { document, variables }: Operation, ids: OwnedIds = strangeIds) =>
  client.send<Record<string, unknown>>(document, variables(ids));

/** Reads the ids of a customer that this partner has onboarded. */
export const readOwnedIds = async (
  client: Client,
  customerId: string,
  onboardingId: string,
): Promise<OwnedIds> => {
  const { customer } = await client.ask<{ customer: ReadCustomer }>(
    `query ($id: ID!) {
      customer(id: $id) {
        id
        indirectReseller { id }
        agreements { id }
        orders { nodes { id } }
        subscriptions { nodes { id } }
      }
    }`,
    { id: customerId },
  );
  return {
    customer: customer.id,
    onboarding: onboardingId,
    reseller: customer.indirectReseller?.id ?? strangeIds.reseller,
    subscription: customer.subscriptions.nodes[0]?.id ?? '',
    order: customer.orders.nodes[0]?.id ?? '',
    acceptance: customer.agreements[0]?.id ?? '',
  };
};

interface Identified {
  readonly id: string;
}

interface ReadCustomer extends Identified {
  readonly indirectReseller: Identified | null;
  readonly agreements: readonly Identified[];
  readonly orders: { readonly nodes: readonly Identified[] };
  readonly subscriptions: { readonly nodes: readonly Identified[] };
}
