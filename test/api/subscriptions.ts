import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { type Mistake, uuidOf } from './refusal.ts';
import { partnerRowId } from './stored-rows.ts';
import { type Choices, type LineChoice, linesFor, submittedCustomer } from './walk.ts';

/** A subscription as an order shows it. */
export interface SoldSubscription {
  readonly id: string;
  readonly version: number;
  readonly friendlyName: string;
  readonly quantity: number;
  readonly status: string;
  readonly billingCycle: string;
  readonly isTrial: boolean;
  readonly autoRenewEnabled: boolean;
  readonly effectiveStartDate: string;
  readonly commitmentEndDate: string | null;
  readonly dataRetainedUntil: string | null;
  readonly partnerIdOnRecord: string | null;
  readonly unitPrice: { readonly amount: string; readonly currencyCode: string } | null;
  readonly offer: { readonly id: string; readonly microsoftOfferId: string; readonly name: string };
  readonly parent: { readonly id: string; readonly status: string } | null;
  readonly successor: { readonly id: string } | null;
}

export interface SeenSubscription extends SoldSubscription {
  readonly addOns: ReadonlyArray<{ readonly id: string; readonly status: string }>;
  readonly order: { readonly id: string; readonly billingCycle: string; readonly salesGroupId: string };
}

export interface SeenOrder {
  readonly id: string;
  readonly billingCycle: string;
  readonly salesGroupId: string;
  readonly currencyCode: string;
  readonly subscriptions: readonly SoldSubscription[];
}

const soldFields = `id version friendlyName quantity status billingCycle isTrial autoRenewEnabled
  effectiveStartDate commitmentEndDate dataRetainedUntil partnerIdOnRecord unitPrice { amount currencyCode }
  offer { id microsoftOfferId name } parent { id status } successor { id }`;

export const subscriptionFields = `${soldFields} addOns { id status } order { id billingCycle salesGroupId }`;

const mistakes = `userErrors {
  __typename code message field
  ... on QuantityOutOfRangeError { minimum maximum }
  ... on PrerequisiteMissingError { prerequisites { id name } }
  ... on VersionConflictError { currentVersion }
}`;

const one = `subscription { ${subscriptionFields} }`;
const answers = {
  orderSubscriptions: `customer { id } orders { id billingCycle salesGroupId currencyCode subscriptions { ${soldFields} } }`,
  changeSubscriptionQuantity: one,
  renameSubscription: one,
  setAutoRenew: one,
  suspendSubscription: one,
  reactivateSubscription: one,
  convertTrial: `${one} replaced { ${subscriptionFields} }`,
  upgradeSubscription: `${one} replaced { ${subscriptionFields} }`,
} as const;

export type SubscriptionMutation = keyof typeof answers;

export interface SubscriptionAnswer {
  readonly customer?: { readonly id: string } | null;
  readonly orders?: readonly SeenOrder[] | null;
  readonly subscription?: SeenSubscription | null;
  readonly replaced?: SeenSubscription | null;
  readonly userErrors: readonly Mistake[];
}

export const documentOf = (name: SubscriptionMutation): string =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { ${answers[name]} ${mistakes} }
  }`;

/** Sends a mutation whose input may be wrong in any way that its types allow. */
export const attempt = async (
  client: Client,
  name: SubscriptionMutation,
  input: object,
): Promise<SubscriptionAnswer> => {
  const data = await client.ask<Record<string, SubscriptionAnswer>>(documentOf(name), { input });
  return data[name] as SubscriptionAnswer;
};

/** The same for what must succeed: the subscription as it stands then. */
export const manage = async (
  client: Client,
  name: SubscriptionMutation,
  input: object,
): Promise<SeenSubscription> => {
  const { subscription, userErrors } = await attempt(client, name, input);
  expect(userErrors).toEqual([]);
  return subscription as SeenSubscription;
};

export interface OrderChoiceLine extends LineChoice {
  readonly parentSubscriptionId?: string;
}

export const tryOrder = async (
  client: Client,
  customerId: string,
  lines: readonly OrderChoiceLine[],
  { country = 'US', ...more }: { readonly country?: string; readonly idempotencyKey?: string } = {},
): Promise<SubscriptionAnswer> =>
  attempt(client, 'orderSubscriptions', {
    customerId,
    lines: await linesFor(client, country, lines),
    ...more,
  });

/** What came of an order that must succeed, base before add-on. */
export const order = async (
  client: Client,
  customerId: string,
  lines: readonly OrderChoiceLine[],
  more: { readonly country?: string; readonly idempotencyKey?: string } = {},
): Promise<SoldSubscription[]> => {
  const { orders, userErrors } = await tryOrder(client, customerId, lines, more);
  expect(userErrors).toEqual([]);
  return (orders ?? []).flatMap(({ subscriptions }) => subscriptions);
};

export const readSubscription = async (client: Client, id: string): Promise<SeenSubscription> => {
  const { subscription } = await client.ask<{ subscription: SeenSubscription | null }>(
    `query ($id: ID!) { subscription(id: $id) { ${subscriptionFields} } }`,
    { id },
  );
  if (!subscription) throw new Error(`The subscription ${id} cannot be seen`);
  return subscription;
};

/** All that the caller sold to a customer, oldest first. */
export const listSubscriptions = async (client: Client, customerId: string): Promise<SeenSubscription[]> => {
  const { customer } = await client.ask<{
    customer: { subscriptions: { nodes: SeenSubscription[] } } | null;
  }>(
    `query ($id: ID!) { customer(id: $id) { subscriptions(first: 20) { nodes { ${subscriptionFields} } } } }`,
    { id: customerId },
  );
  return customer?.subscriptions.nodes ?? [];
};

let customers = 0;

/** A new customer with what it is to have, oldest first. */
export const customerWith = async (
  client: Client,
  lines: readonly LineChoice[],
  choices: Choices = {},
): Promise<{ readonly customerId: string; readonly subscriptions: SeenSubscription[] }> => {
  const company = { domainPrefix: `orders${++customers}`, ...choices.company };
  const { customer } = await submittedCustomer(client, { ...choices, company, lines });
  return { customerId: customer.id, subscriptions: await listSubscriptions(client, customer.id) };
};

/** Another partner sells to the same customer, with an agreement of its own unless told otherwise. */
export const share = async (
  app: TestApp,
  customerId: string,
  mpnId: string,
  { hasAgreement = true } = {},
): Promise<void> => {
  const [customer, partner] = [uuidOf(customerId), await partnerRowId(app, mpnId)];
  await app.app.database.transaction(async (manager) => {
    await manager.query(
      `INSERT INTO customer_relationships
         (id, partner_id, customer_id, reseller_id, has_delegated_admin, name_key, started_at, ended_at)
       SELECT ?, ?, customer_id, NULL, 1, name_key, started_at, NULL
       FROM customer_relationships WHERE customer_id = ?`,
      [randomUUID(), partner, customer],
    );
    if (hasAgreement)
      await manager.query(
        `INSERT INTO agreement_acceptances
           (id, customer_id, partner_id, template_id, signer, accepted_on, confirmed_at, confirmed_by)
         SELECT ?, customer_id, ?, template_id, signer, accepted_on, confirmed_at, confirmed_by
         FROM agreement_acceptances WHERE customer_id = ?`,
        [randomUUID(), partner, customer],
      );
  });
};

/** The partner's own confirmation is gone, as for a customer that came by an invitation. */
export const forgetAgreement = async (app: TestApp, customerId: string): Promise<void> => {
  await app.app.database.transaction((manager) =>
    manager.query('DELETE FROM agreement_acceptances WHERE customer_id = ?', [uuidOf(customerId)]),
  );
};
