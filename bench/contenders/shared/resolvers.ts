import type { Pool } from 'mysql2/promise';
import { amount, instant, json } from './database.ts';
import { type AccountInfo, updateAccountInfo } from './drafts.ts';
import { toGlobalId, toUuid } from './global-ids.ts';
import { findOffers, findRelationships, type PageVariables } from './lists.ts';
import type { Loaders } from './loaders.ts';
import { pageInfo, writeCursor } from './paging.ts';
import type {
  CategoryRow,
  CustomerRow,
  OfferRow,
  RelationshipRow,
  ResellerRow,
  SubscriptionRow,
} from './rows.ts';
import type { Caller } from './setup.ts';
import { type Submission, submitCustomer } from './submit.ts';

export interface Context {
  readonly pool: Pool;
  readonly caller: Caller;
  readonly loaders: Loaders;
}

const offerPage = (offers: readonly OfferRow[], first: number) => ({
  nodes: offers.slice(0, first),
  pageInfo: { hasNextPage: offers.length > first, endCursor: null },
});

const byRank = (one: OfferRow, other: OfferRow): number =>
  one.rank - other.rank || (one.id < other.id ? -1 : 1);

/** Field by field over DataLoaders, the way both servers' guides show it. */
export const resolvers = {
  Query: {
    offers: async (
      _: unknown,
      { market, filter, first }: { market: string; filter: { isAddOn: boolean }; first: number },
      { pool }: Context,
    ) => offerPage(await findOffers(pool, market, filter.isAddOn, first), first),
    customers: async (_: unknown, variables: PageVariables, { pool, caller, loaders }: Context) => {
      const rows = await findRelationships(pool, caller, variables);
      const shown = rows.slice(0, variables.first);
      for (const row of shown) loaders.relationship.prime(row.customerId, row);
      return {
        nodes: loaders.customer.loadMany(shown.map(({ customerId }) => customerId)),
        pageInfo: pageInfo(rows, variables.first, writeCursor),
      };
    },
    customer: async (_: unknown, { id }: { id: string }, { loaders }: Context) => {
      const relationship = await loaders.relationship.load(toUuid(id));
      return relationship && loaders.customer.load(relationship.customerId);
    },
  },
  Mutation: {
    updateAccountInfo: (_: unknown, { input }: { input: AccountInfo }, { pool, caller }: Context) =>
      updateAccountInfo(pool, caller, input),
    submitCustomer: (_: unknown, { input }: { input: Submission }, { pool, caller }: Context) =>
      submitCustomer(pool, caller, input),
  },
  Customer: {
    id: ({ id }: CustomerRow) => toGlobalId('cus', id),
    createdAt: ({ createdAt }: CustomerRow) => instant(createdAt),
    address: ({ address }: CustomerRow) => json(address),
    primaryContact: ({ primaryContact }: CustomerRow) => json(primaryContact),
    relationship: ({ id }: CustomerRow, _: unknown, { loaders }: Context) => loaders.relationship.load(id),
    indirectReseller: async ({ id }: CustomerRow, _: unknown, { loaders }: Context) => {
      const relationship = await loaders.relationship.load(id);
      return relationship?.resellerId ? loaders.reseller.load(relationship.resellerId) : null;
    },
    subscriptions: async ({ id }: CustomerRow, { first }: { first: number }, { loaders }: Context) => ({
      nodes: (await loaders.subscriptions.load(id)).slice(0, first),
    }),
  },
  CustomerRelationship: {
    startedAt: ({ startedAt }: RelationshipRow) => instant(startedAt),
    hasDelegatedAdmin: ({ hasDelegatedAdmin }: RelationshipRow) => hasDelegatedAdmin === 1,
  },
  IndirectReseller: { id: ({ id }: ResellerRow) => toGlobalId('irs', id) },
  Subscription: {
    id: ({ id }: SubscriptionRow) => toGlobalId('sub', id),
    unitPrice: ({ unitPrice, currencyCode }: SubscriptionRow) =>
      unitPrice === null ? null : { amount: amount(unitPrice), currencyCode },
    offer: ({ offerId }: SubscriptionRow, _: unknown, { loaders }: Context) => loaders.offer.load(offerId),
  },
  Offer: {
    id: ({ id }: OfferRow) => toGlobalId('off', id),
    isAddOn: ({ isAddOn }: OfferRow) => isAddOn === 1,
    supportedBillingCycles: ({ supportedBillingCycles }: OfferRow) => json(supportedBillingCycles),
    category: ({ categoryId }: OfferRow, _: unknown, { loaders }: Context) =>
      categoryId && loaders.category.load(categoryId),
    prerequisites: async (
      { prerequisites }: OfferRow,
      { first }: { first: number },
      { loaders }: Context,
    ) => {
      const found = (await loaders.offerByMicrosoftId.loadMany(json<string[]>(prerequisites))) as OfferRow[];
      return offerPage(found.filter((offer) => offer !== null).sort(byRank), first);
    },
  },
  OfferCategory: { id: ({ id }: CategoryRow) => toGlobalId('cat', id) },
};
