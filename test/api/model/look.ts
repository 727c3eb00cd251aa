import type { Client } from '../../support/client.ts';
import type { View } from './view.ts';

/** Everything that a partner can read, in one document, brought into the form of the model's view. */
const document = `query ($hidden: [ID!]!, $customer: ID!, $subscription: ID!, $order: ID!, $search: String) {
  customers(first: 50) { totalCount nodes {
    id companyName version
    relationship { startedAt endedAt hasDelegatedAdmin } indirectReseller { mpnId }
    agreements { acceptedOn signer { firstName } }
    orders(first: 50) { totalCount nodes { id billingCycle salesGroupId subscriptions { id } } }
    subscriptions(first: 50) { totalCount nodes {
      id version friendlyName quantity status billingCycle isTrial autoRenewEnabled effectiveStartDate
      commitmentEndDate dataRetainedUntil partnerIdOnRecord offer { microsoftOfferId } order { id }
      parent { id } successor { id } addOns { id }
    } }
  } }
  found: customers(search: $search, first: 50) { nodes { id } }
  relationshipRequests(first: 50) { nodes {
    id state withDelegatedAdmin indirectReseller { mpnId } customer { id }
  } }
  indirectResellers { nodes { mpnId state customers { totalCount } } }
  indirectProviders { mpnId state }
  auditRecords(first: 1) { totalCount }
  hiddenNodes: nodes(ids: $hidden) { id }
  hiddenCustomer: customer(id: $customer) { id }
  hiddenSubscription: subscription(id: $subscription) { id }
  hiddenOrder: order(id: $order) { id }
}`;

interface Id {
  readonly id: string;
}

interface Seen {
  readonly customers: { readonly totalCount: number; readonly nodes: readonly SeenCustomer[] };
  readonly found: { readonly nodes: readonly Id[] };
  readonly relationshipRequests: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly state: string;
      readonly withDelegatedAdmin: boolean;
      readonly indirectReseller: { readonly mpnId: string } | null;
      readonly customer: Id | null;
    }>;
  };
  readonly indirectResellers: {
    readonly nodes: ReadonlyArray<{
      readonly mpnId: string;
      readonly state: string;
      readonly customers: { readonly totalCount: number };
    }>;
  };
  readonly indirectProviders: ReadonlyArray<{ readonly mpnId: string; readonly state: string }>;
  readonly auditRecords: { readonly totalCount: number };
  readonly hiddenNodes: ReadonlyArray<Id | null>;
  readonly hiddenCustomer: Id | null;
  readonly hiddenSubscription: Id | null;
  readonly hiddenOrder: Id | null;
}

interface SeenCustomer {
  readonly id: string;
  readonly companyName: string;
  readonly version: number;
  readonly relationship: {
    readonly startedAt: string;
    readonly endedAt: string | null;
    readonly hasDelegatedAdmin: boolean;
  };
  readonly indirectReseller: { readonly mpnId: string } | null;
  readonly agreements: ReadonlyArray<{
    readonly acceptedOn: string;
    readonly signer: { readonly firstName: string };
  }>;
  readonly orders: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly billingCycle: string;
      readonly salesGroupId: string;
      readonly subscriptions: readonly Id[];
    }>;
  };
  readonly subscriptions: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<
      Readonly<Record<string, unknown>> & {
        readonly offer: { readonly microsoftOfferId: string };
        readonly order: Id;
        readonly parent: Id | null;
        readonly successor: Id | null;
        readonly addOns: readonly Id[];
      }
    >;
  };
}

/** Ids of the right form that nobody has, for worlds in which nothing is hidden. */
const nobody = {
  customer: 'cus_01h2xcejqtf2nbrexx3vqjhp41',
  subscription: 'sub_01h2xcejqtf2nbrexx3vqjhp41',
  order: 'ord_01h2xcejqtf2nbrexx3vqjhp41',
};

const idOf = (one: Id | null): string | null => one?.id ?? null;
const idsOf = (all: readonly Id[]): string[] => all.map(({ id }) => id);

/**
 * What a partner reads, to be compared with what it is to read; whatever is seen of what is to be hidden comes
 * under `revealed`, and what is found by the first word of a name under `found`.
 */
export const look = async (client: Client, { hidden }: View, word: string) => {
  const seen = await client.ask<Seen & Record<string, unknown>>(document, {
    hidden: Object.values(hidden).flat().slice(0, 100),
    customer: hidden.customers[0] ?? nobody.customer,
    subscription: hidden.subscriptions[0] ?? nobody.subscription,
    order: hidden.orders[0] ?? nobody.order,
    search: word,
  });
  return {
    customers: seen.customers.nodes.map(toCustomer),
    customerCount: seen.customers.totalCount,
    requests: seen.relationshipRequests.nodes.map(({ indirectReseller, customer, ...request }) => ({
      ...request,
      reseller: indirectReseller?.mpnId ?? null,
      customer: idOf(customer),
    })),
    resellers: seen.indirectResellers.nodes.map(({ customers, ...reseller }) => ({
      ...reseller,
      customers: customers.totalCount,
    })),
    providers: seen.indirectProviders.map(({ mpnId, state }) => `${mpnId} ${state}`),
    auditRecords: seen.auditRecords.totalCount,
    found: idsOf(seen.found.nodes),
    revealed: [...seen.hiddenNodes, seen.hiddenCustomer, seen.hiddenSubscription, seen.hiddenOrder].flatMap(
      (one) => one ?? [],
    ),
  };
};

const toCustomer = ({ relationship, indirectReseller, agreements, orders, ...customer }: SeenCustomer) => ({
  id: customer.id,
  companyName: customer.companyName,
  version: customer.version,
  startedOn: relationship.startedAt.slice(0, 10),
  hasDelegatedAdmin: relationship.hasDelegatedAdmin,
  reseller: indirectReseller?.mpnId ?? null,
  agreements: agreements.map(({ signer, acceptedOn }) => `${signer.firstName} ${acceptedOn}`),
  orders: orders.nodes.map(({ subscriptions, ...order }) => ({
    ...order,
    subscriptions: idsOf(subscriptions),
  })),
  subscriptions: customer.subscriptions.nodes.map(
    ({ offer, order, parent, successor, addOns, ...subscription }) => ({
      ...subscription,
      offer: offer.microsoftOfferId,
      order: order.id,
      parent: idOf(parent),
      successor: idOf(successor),
      addOns: idsOf(addOns),
    }),
  ),
  counts: [orders.totalCount, customer.subscriptions.totalCount],
});
