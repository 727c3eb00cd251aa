/** Rows as SQL names their columns for contenders that answer field by field. */
export interface CustomerRow {
  readonly id: string;
  readonly companyName: string;
  readonly domain: string;
  readonly country: string;
  readonly qualification: string;
  readonly createdAt: string;
  readonly address: unknown;
  readonly primaryContact: unknown;
}

export interface RelationshipRow {
  readonly customerId: string;
  readonly resellerId: string | null;
  readonly nameKey: string;
  readonly startedAt: string;
  readonly hasDelegatedAdmin: number;
}

export interface ResellerRow {
  readonly id: string;
  readonly name: string;
  readonly mpnId: string;
}

export interface SubscriptionRow {
  readonly id: string;
  readonly customerId: string;
  readonly offerId: string;
  readonly friendlyName: string;
  readonly quantity: number;
  readonly status: string;
  readonly billingCycle: string;
  readonly commitmentEndDate: string | null;
  readonly unitPrice: number | null;
  readonly currencyCode: string;
}

export interface OfferRow {
  readonly id: string;
  readonly microsoftOfferId: string;
  readonly name: string;
  readonly productName: string;
  readonly rank: number;
  readonly isAddOn: number;
  readonly unitType: string;
  readonly minimumQuantity: number;
  readonly maximumQuantity: number;
  readonly supportedBillingCycles: unknown;
  readonly salesGroupId: string;
  readonly categoryId: string | null;
  readonly prerequisites: unknown;
}

export interface CategoryRow {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `alias.column_name AS columnName` for each name. */
export const columnsOf = (alias: string, names: readonly string[]): string =>
  names.map((name) => `${alias}.\`${snake(name)}\` AS \`${name}\``).join(', ');

export const customerColumns = columnsOf('c', [
  'id',
  'companyName',
  'domain',
  'country',
  'qualification',
  'createdAt',
  'address',
  'primaryContact',
]);
export const relationshipColumns = columnsOf('r', [
  'customerId',
  'resellerId',
  'nameKey',
  'startedAt',
  'hasDelegatedAdmin',
]);
export const subscriptionColumns = columnsOf('t', [
  'id',
  'customerId',
  'offerId',
  'friendlyName',
  'quantity',
  'status',
  'billingCycle',
  'commitmentEndDate',
  'unitPrice',
  'currencyCode',
]);
export const offerColumns = columnsOf('o', [
  'id',
  'microsoftOfferId',
  'name',
  'productName',
  'rank',
  'isAddOn',
  'unitType',
  'minimumQuantity',
  'maximumQuantity',
  'supportedBillingCycles',
  'salesGroupId',
  'categoryId',
  'prerequisites',
]);
export const categoryColumns = columnsOf('g', ['id', 'key', 'name']);
