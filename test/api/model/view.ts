import { plus } from './days.ts';
import { offers } from './offers.ts';
import {
  type ModelCustomer,
  type ModelRelationship,
  type ModelRequest,
  type ModelSubscription,
  type PartnerName,
  resellerNames,
  type World,
} from './world.ts';

/** Days in which a request can be answered. */
const requestDays = 30;

export const stateOf = ({ state, askedOn }: ModelRequest, today: string): string =>
  state === 'PENDING' && plus(askedOn, { days: requestDays }) <= today ? 'EXPIRED' : state;

/** What a partner sees of a customer: its own relationship, or those in which it is the reseller. */
const seenOf = ({ relationships }: ModelCustomer, who: PartnerName): ModelRelationship[] =>
  relationships.filter(
    ({ seller, reseller, isLasting }) => isLasting && (seller === who || reseller?.reseller === who),
  );

export const sees = (customer: ModelCustomer, who: PartnerName): boolean => seenOf(customer, who).length > 0;

const subscriptionView = (customer: ModelCustomer, one: ModelSubscription) => ({
  id: one.id,
  version: one.version,
  offer: offers[one.offer].publishedId,
  friendlyName: offers[one.offer].name,
  quantity: one.quantity,
  status: one.status,
  billingCycle: one.order.cycle,
  isTrial: offers[one.offer].isTrial,
  autoRenewEnabled: one.renews,
  effectiveStartDate: one.startsOn,
  commitmentEndDate: one.endsOn,
  dataRetainedUntil: one.keptUntil,
  partnerIdOnRecord: one.onRecord,
  order: one.order.id,
  parent: one.parent?.id ?? null,
  successor: one.successor?.id ?? null,
  addOns: customer.subscriptions.filter(({ parent }) => parent === one).map(({ id }) => id),
});

const customerView = (customer: ModelCustomer, who: PartnerName, world: World) => {
  const seen = seenOf(customer, who);
  const [first] = seen as [ModelRelationship];
  const isSeen = ({ seller }: { readonly seller: PartnerName }) => seen.some((one) => one.seller === seller);
  const subscriptions = customer.subscriptions.filter(isSeen);
  const orders = customer.orders.filter(isSeen);
  return {
    id: customer.id,
    companyName: customer.name,
    version: customer.version,
    startedOn: first.startedOn,
    hasDelegatedAdmin: first.hasDelegatedAdmin,
    reseller: first.reseller && world.mpnIds[first.reseller.reseller],
    agreements: customer.agreements
      .filter(isSeen)
      .map(({ signer, acceptedOn }) => `${signer} ${acceptedOn}`)
      .toReversed(),
    orders: orders.map((order) => ({
      id: order.id,
      billingCycle: order.cycle,
      salesGroupId: order.salesGroup,
      subscriptions: subscriptions.filter((one) => one.order === order).map(({ id }) => id),
    })),
    subscriptions: subscriptions.map((one) => subscriptionView(customer, one)),
    counts: [orders.length, subscriptions.length],
  };
};

/** Everything that the partner is to see of the sequence's world, in the order in which it is listed. */
export const viewOf = (world: World, who: PartnerName) => {
  const mine = world.customers.filter((customer) => sees(customer, who));
  const hidden = world.customers.filter((customer) => !sees(customer, who));
  const isHidden = (customer: ModelCustomer) => (item: { readonly seller: PartnerName }) =>
    !seenOf(customer, who).some(({ seller }) => seller === item.seller);
  const asked = world.requests.filter(({ asker }) => asker === who).toReversed();
  const partnerships = world.partnerships.filter(({ provider }) => provider === who);
  return {
    customers: mine
      .toSorted((a, b) => (a.name < b.name || (a.name === b.name && a.id < b.id) ? -1 : 1))
      .map((customer) => customerView(customer, who, world)),
    customerCount: mine.length,
    requests: asked.map((request) => ({
      id: request.id,
      state: stateOf(request, world.today),
      withDelegatedAdmin: request.withDelegatedAdmin,
      reseller: request.reseller && world.mpnIds[request.reseller.reseller],
      customer:
        request.state === 'ACCEPTED' && request.customer && sees(request.customer, who)
          ? request.customer.id
          : null,
    })),
    resellers: resellerNames.flatMap((name) =>
      partnerships
        .filter(({ reseller }) => reseller === name)
        .map((partnership) => ({
          mpnId: world.mpnIds[name],
          state: partnership.isActive ? 'ACTIVE' : 'INACTIVE',
          customers: mine.filter((customer) =>
            seenOf(customer, who).some(({ reseller }) => reseller === partnership),
          ).length,
        })),
    ),
    providers: world.partnerships
      .filter(({ reseller }) => reseller === who)
      .map(({ provider, isActive }) => `${world.mpnIds[provider]} ${isActive ? 'ACTIVE' : 'INACTIVE'}`),
    auditRecords: world.audit[who],
    /** Of these, nothing is to be found, whichever way it is asked for. */
    hidden: {
      customers: hidden.map(({ id }) => id),
      subscriptions: world.customers.flatMap((customer) =>
        customer.subscriptions.filter(isHidden(customer)).map(({ id }) => id),
      ),
      orders: world.customers.flatMap((customer) =>
        customer.orders.filter(isHidden(customer)).map(({ id }) => id),
      ),
      requests: world.requests.filter(({ asker }) => asker !== who).map(({ id }) => id),
    },
  };
};

export type View = ReturnType<typeof viewOf>;
