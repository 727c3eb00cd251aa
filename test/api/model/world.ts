import type { OfferName } from './offers.ts';

/*
 * What the model knows: who sells to whom, and what was sold. Nothing here is read from the product but the ids
 * that it gives.
 */

export const partnerNames = ['direct', 'provider', 'secondProvider', 'reseller', 'sharedReseller'] as const;
export type PartnerName = (typeof partnerNames)[number];

export const sellerNames = ['direct', 'provider', 'secondProvider'] as const satisfies readonly PartnerName[];
export const resellerNames = ['reseller', 'sharedReseller'] as const satisfies readonly PartnerName[];

export const isReseller = (name: PartnerName): boolean => resellerNames.some((reseller) => reseller === name);

export interface ModelPartnership {
  readonly id: string;
  readonly provider: PartnerName;
  readonly reseller: PartnerName;
  isActive: boolean;
}

export interface ModelRelationship {
  readonly seller: PartnerName;
  reseller: ModelPartnership | null;
  hasDelegatedAdmin: boolean;
  startedOn: string;
  isLasting: boolean;
}

export interface ModelAgreement {
  readonly seller: PartnerName;
  readonly signer: string;
  readonly acceptedOn: string;
}

export interface ModelOrder {
  readonly id: string;
  readonly seller: PartnerName;
  readonly cycle: string;
  readonly salesGroup: string;
}

export type Status = 'ACTIVE' | 'SUSPENDED' | 'EXPIRED' | 'DELETED';

export interface ModelSubscription {
  readonly id: string;
  readonly seller: PartnerName;
  readonly order: ModelOrder;
  readonly offer: OfferName;
  readonly soldOn: string;
  readonly onRecord: string | null;
  parent: ModelSubscription | null;
  successor: ModelSubscription | null;
  version: number;
  quantity: number;
  status: Status;
  renews: boolean;
  startsOn: string;
  endsOn: string | null;
  keptUntil: string | null;
}

export interface ModelCustomer {
  readonly id: string;
  readonly registrationNumber: string;
  readonly domainPrefix: string;
  name: string;
  version: number;
  /** Each list is in the order in which its members came to be, whoever sold. */
  readonly relationships: ModelRelationship[];
  readonly agreements: ModelAgreement[];
  readonly orders: ModelOrder[];
  readonly subscriptions: ModelSubscription[];
}

export interface ModelRequest {
  readonly id: string;
  readonly token: string;
  readonly asker: PartnerName;
  readonly seller: PartnerName;
  readonly reseller: ModelPartnership | null;
  readonly withDelegatedAdmin: boolean;
  readonly askedOn: string;
  state: 'PENDING' | 'ACCEPTED' | 'DECLINED' | 'CANCELLED';
  customer: ModelCustomer | null;
}

export interface World {
  today: string;
  readonly mpnIds: Readonly<Record<PartnerName, string>>;
  readonly partnerships: ModelPartnership[];
  readonly customers: ModelCustomer[];
  readonly requests: ModelRequest[];
  /** How many records the audit of each partner holds. */
  readonly audit: Record<PartnerName, number>;
}

/** The relationship of this seller while it lasts. */
export const lasting = (customer: ModelCustomer, seller: PartnerName): ModelRelationship | undefined =>
  customer.relationships.find((one) => one.seller === seller && one.isLasting);

export const isLive = ({ status }: ModelSubscription): boolean =>
  status === 'ACTIVE' || status === 'SUSPENDED';

/** What stands on a subscription, at every level, and in the order in which it was sold at each. */
export const addOnsBelow = (customer: ModelCustomer, base: ModelSubscription): ModelSubscription[] => {
  const own = customer.subscriptions.filter(({ parent }) => parent === base);
  return [...own, ...own.flatMap((addOn) => addOnsBelow(customer, addOn))];
};
