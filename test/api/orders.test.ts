import { beforeAll, describe, expect, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { importMorePartners, more } from './more-partners.ts';
import { strangerId, told, uuidOf } from './refusal.ts';
import { countRows, partnerRowId } from './stored-rows.ts';
import {
  attempt,
  customerWith,
  documentOf,
  forgetAgreement,
  listSubscriptions,
  manage,
  type OrderChoiceLine,
  order,
  readSubscription,
  share,
  tryOrder,
} from './subscriptions.ts';
import { linesFor, offers } from './walk.ts';
import { createEndpoint, deleteEndpoints, readDeliveries } from './webhooks.ts';

const app = useApp();

const seats = (offer: string, quantity = 5, rest: Partial<OrderChoiceLine> = {}): OrderChoiceLine => ({
  offer,
  quantity,
  ...rest,
});
const trial = seats(offers.enterpriseE3Trial, 25);

let seller: Client;
let neighbour: Client;

beforeAll(async () => {
  await importMorePartners(app.current);
  seller = await app.current.signIn(demo.directBill);
  neighbour = await app.current.signIn(more.secondDirectBill);
});

/** A customer that has nothing but Power BI. */
const newCustomer = async (lines: readonly OrderChoiceLine[] = [seats(offers.powerBiPro)]) =>
  customerWith(seller, lines);

const refusal = async (client: Client, customerId: string, lines: readonly OrderChoiceLine[]) => {
  const before = await countRows(app.current);
  const { orders, userErrors } = await tryOrder(client, customerId, lines);
  expect(orders).toBeNull();
  expect(await countRows(app.current), 'something was saved').toEqual(before);
  return userErrors;
};

describe('what is ordered for a customer that is there already', () => {
  test('becomes one order for each billing cycle and sales group, at the prices of the sheet', async () => {
    const { customerId } = await newCustomer();
    const { orders, userErrors, customer } = await tryOrder(seller, customerId, [
      seats(offers.enterpriseE3, 12, {
        friendlyName: 'Head office',
        addOns: [seats(offers.audioConferencing, 3, { billingCycle: 'ANNUAL' })],
      }),
      seats(offers.azure, 1),
      seats(offers.businessPremium, 4),
    ]);
    expect(userErrors).toEqual([]);
    expect(customer).toEqual({ id: customerId });
    expect(
      orders?.map(({ billingCycle, salesGroupId, currencyCode, subscriptions }) => [
        billingCycle,
        salesGroupId,
        currencyCode,
        subscriptions.map(({ friendlyName, quantity, unitPrice }) => [
          friendlyName,
          quantity,
          unitPrice?.amount,
        ]),
      ]),
    ).toEqual([
      [
        'MONTHLY',
        'Default',
        'USD',
        [
          ['Head office', 12, '16'],
          ['Office 365 Business Premium', 4, '10'],
        ],
      ],
      ['ANNUAL', 'Default', 'USD', [['Audio Conferencing', 3, '36.8']]],
      ['MONTHLY', 'Azure', 'USD', [['Microsoft Azure', 1, undefined]]],
    ]);
    const sold = await listSubscriptions(seller, customerId);
    expect(sold).toHaveLength(5);
    const [, head, conferencing] = sold;
    expect(conferencing?.parent?.id).toBe(head?.id);
    expect(head?.status).toBe('ACTIVE');
  });

  test('is audited and told, one record and one event for each order', async () => {
    const { customerId } = await newCustomer();
    const endpoint = await createEndpoint(seller, 'https://hooks.example.com/', ['ORDER_CREATED']);
    const { orders } = await tryOrder(seller, customerId, [
      seats(offers.enterpriseE3),
      seats(offers.azure, 1),
    ]);
    const ids = orders?.map(({ id }) => id) ?? [];
    expect(ids).toHaveLength(2);
    const { auditRecords } = await seller.ask<{
      auditRecords: { nodes: Array<{ operation: string; changes: Array<{ after: string }> }> };
    }>('{ auditRecords(first: 2) { nodes { operation changes { after } } } }');
    expect(auditRecords.nodes.map(({ operation }) => operation)).toEqual(['CREATE_ORDER', 'CREATE_ORDER']);
    expect(auditRecords.nodes.map(({ changes }) => changes[0]?.after).sort()).toEqual(ids.toSorted());
    expect((await readDeliveries(seller, endpoint.id)).map(({ event }) => event)).toEqual([
      'ORDER_CREATED',
      'ORDER_CREATED',
    ]);
    await deleteEndpoints(seller);
  });

  test('is all or nothing', async () => {
    const { customerId } = await newCustomer();
    const mistakes = await refusal(seller, customerId, [
      seats(offers.enterpriseE3),
      seats(offers.businessPremium, 301),
      seats(offers.audioConferencing),
    ]);
    expect(told(mistakes)).toEqual([
      'PREREQUISITE_MISSING at lines.2.offerId',
      'QUANTITY_OUT_OF_RANGE at lines.1.quantity',
    ]);
  });

  test('is at least something', async () => {
    const { customerId } = await newCustomer();
    expect(told(await refusal(seller, customerId, []))).toEqual(['NO_SUBSCRIPTIONS at lines']);
  });

  test('is for the partner’s own customers alone', async () => {
    const { customerId } = await newCustomer();
    for (const id of [customerId, strangerId('cus')])
      expect(told(await refusal(neighbour, id, [seats(offers.enterpriseE3)]))).toEqual([
        'NOT_FOUND at customerId',
      ]);
  });

  test('is not for one whose relationship has ended', async () => {
    const { customerId } = await newCustomer();
    await app.current.app.database.transaction((manager) =>
      manager.query('UPDATE customer_relationships SET ended_at = started_at WHERE customer_id = ?', [
        uuidOf(customerId),
      ]),
    );
    expect(told(await refusal(seller, customerId, [seats(offers.enterpriseE3)]))).toEqual([
      'NOT_FOUND at customerId',
    ]);
  });
});

describe('the agreement', () => {
  test('is needed for an order: AGREEMENT_REQUIRED', async () => {
    const { customerId } = await newCustomer();
    await forgetAgreement(app.current, customerId);
    expect(told(await refusal(seller, customerId, [seats(offers.enterpriseE3)]))).toEqual([
      'AGREEMENT_REQUIRED at customerId',
    ]);
  });

  test('is each partner’s own', async () => {
    const { customerId } = await newCustomer();
    await share(app.current, customerId, more.secondDirectBill, { hasAgreement: false });
    expect(told(await refusal(neighbour, customerId, [seats(offers.enterpriseE3)]))).toEqual([
      'AGREEMENT_REQUIRED at customerId',
    ]);
    await order(seller, customerId, [seats(offers.enterpriseE3)]);
  });

  test('is needed in the public cloud only', async () => {
    const government = await app.current.signIn(demo.usGovernment);
    const { customerId } = await customerWith(government, [seats(offers.enterpriseE3)]);
    const [sold] = await order(government, customerId, [seats(offers.powerBiPro)]);
    expect(sold?.status).toBe('ACTIVE');
  });
});

describe('a concurrent limit', () => {
  const twice = [seats(offers.businessPremium), seats(offers.businessPremium)];

  test('counts what the customer has already: two of Business Premium', async () => {
    const { customerId } = await newCustomer([seats(offers.businessPremium)]);
    expect(told(await refusal(seller, customerId, twice))).toEqual([
      'OFFER_LIMIT_REACHED at lines.1.offerId',
    ]);
    await order(seller, customerId, [seats(offers.businessPremium)]);
    expect(told(await refusal(seller, customerId, [seats(offers.businessPremium)]))).toEqual([
      'OFFER_LIMIT_REACHED at lines.0.offerId',
    ]);
  });

  test('counts suspended ones too, and those that are over no longer', async () => {
    const { customerId, subscriptions } = await newCustomer(twice);
    const [first] = subscriptions;
    await manage(seller, 'suspendSubscription', { subscriptionId: first?.id });
    expect(told(await refusal(seller, customerId, [seats(offers.businessPremium)]))).toHaveLength(1);
    await app.current.app.database.transaction((manager) =>
      manager.query("UPDATE subscriptions SET status = 'DELETED' WHERE id = ?", [uuidOf(first?.id ?? '')]),
    );
    await order(seller, customerId, [seats(offers.businessPremium)]);
  });

  test('counts what other partners have sold, and tells nothing of them', async () => {
    const { customerId } = await newCustomer(twice);
    await share(app.current, customerId, more.secondDirectBill);
    const [mistake] = await refusal(neighbour, customerId, [seats(offers.businessPremium)]);
    const own = await refusal(seller, customerId, [seats(offers.businessPremium)]);
    expect(own).toEqual([mistake]);
    expect(mistake?.code).toBe('OFFER_LIMIT_REACHED');
    expect(mistake?.message).not.toMatch(/partner/i);
    await order(neighbour, customerId, [seats(offers.enterpriseE3)]);
    expect(await listSubscriptions(neighbour, customerId)).toHaveLength(1);
    expect(await listSubscriptions(seller, customerId)).toHaveLength(2);
  });

  test('is no general one: an offer without a limit is bought again and again', async () => {
    const { customerId } = await newCustomer([seats(offers.enterpriseE3)]);
    await order(seller, customerId, [seats(offers.enterpriseE3), seats(offers.enterpriseE3)]);
  });
});

describe('a trial', () => {
  test('is had once in a lifetime, counting past ones and other partners’', async () => {
    const { customerId, subscriptions } = await newCustomer([trial]);
    await share(app.current, customerId, more.secondDirectBill);
    expect(told(await refusal(neighbour, customerId, [trial]))).toEqual([
      'OFFER_LIMIT_REACHED at lines.0.offerId',
    ]);
    await app.current.app.database.transaction((manager) =>
      manager.query("UPDATE subscriptions SET status = 'DELETED' WHERE id = ?", [
        uuidOf(subscriptions[0]?.id ?? ''),
      ]),
    );
    expect(told(await refusal(seller, customerId, [trial]))).toEqual([
      'OFFER_LIMIT_REACHED at lines.0.offerId',
    ]);
  });

  test('is refused where the customer owns the paid product, whoever sold it', async () => {
    const { customerId } = await newCustomer([seats(offers.enterpriseE3)]);
    await share(app.current, customerId, more.secondDirectBill);
    for (const client of [seller, neighbour]) {
      const [mistake, ...others] = await refusal(client, customerId, [trial]);
      expect(others).toEqual([]);
      expect(mistake).toMatchObject({ code: 'OFFER_NOT_ELIGIBLE', field: ['lines', '0', 'offerId'] });
      expect(mistake?.message).not.toMatch(/partner/i);
    }
  });

  test('is refused beside its paid product in one order', async () => {
    const { customerId } = await newCustomer();
    expect(told(await refusal(seller, customerId, [trial, seats(offers.enterpriseE3)]))).toEqual([
      'OFFER_NOT_ELIGIBLE at lines.0.offerId',
    ]);
  });

  test('has exactly 25 seats, and is not billed', async () => {
    const { customerId } = await newCustomer();
    expect(told(await refusal(seller, customerId, [seats(offers.enterpriseE3Trial, 26)]))).toEqual([
      'QUANTITY_OUT_OF_RANGE at lines.0.quantity',
    ]);
    const [sold] = await order(seller, customerId, [trial]);
    expect(sold).toMatchObject({
      isTrial: true,
      billingCycle: 'NONE',
      autoRenewEnabled: false,
      unitPrice: null,
    });
  });
});

describe('an add-on', () => {
  const onto = (parentSubscriptionId: string | undefined, offer: string = offers.phoneSystem) =>
    seats(offer, 2, parentSubscriptionId ? { parentSubscriptionId } : {});

  test('goes on a live subscription whose offer is one of its prerequisites', async () => {
    const { customerId, subscriptions } = await newCustomer([seats(offers.enterpriseE3)]);
    const [base] = subscriptions;
    const [phones] = await order(seller, customerId, [onto(base?.id)]);
    expect(phones?.parent).toEqual({ id: base?.id, status: 'ACTIVE' });
    // An add-on may itself be what another one needs.
    const [calling] = await order(seller, customerId, [onto(phones?.id, offers.domesticCallingPlan)]);
    expect(calling?.parent?.id).toBe(phones?.id);
  });

  test('needs one', async () => {
    const { customerId, subscriptions } = await newCustomer([seats(offers.powerBiPro)]);
    const [mistake] = await refusal(seller, customerId, [onto(undefined)]);
    expect(mistake).toMatchObject({ __typename: 'PrerequisiteMissingError', code: 'PREREQUISITE_MISSING' });
    expect(mistake?.prerequisites?.map(({ name }) => name)).toContain('Office 365 Enterprise E3');
    expect(told(await refusal(seller, customerId, [onto(subscriptions[0]?.id)]))).toEqual([
      'PREREQUISITE_MISSING at lines.0.offerId',
    ]);
  });

  test('needs an active one: PARENT_NOT_ACTIVE', async () => {
    const { customerId, subscriptions } = await newCustomer([seats(offers.enterpriseE3)]);
    const [base] = subscriptions;
    await manage(seller, 'suspendSubscription', { subscriptionId: base?.id });
    expect(told(await refusal(seller, customerId, [onto(base?.id)]))).toEqual([
      'PARENT_NOT_ACTIVE at lines.0.parentSubscriptionId',
    ]);
  });

  test('does not go on another partner’s subscription, nor on another customer’s', async () => {
    const { customerId, subscriptions } = await newCustomer([seats(offers.enterpriseE3)]);
    const [base] = subscriptions;
    await share(app.current, customerId, more.secondDirectBill);
    const other = await newCustomer([seats(offers.powerBiPro)]);
    const unknown = ['NOT_FOUND at lines.0.parentSubscriptionId', 'PREREQUISITE_MISSING at lines.0.offerId'];
    expect(told(await refusal(neighbour, customerId, [onto(base?.id)]))).toEqual(unknown);
    expect(told(await refusal(seller, other.customerId, [onto(base?.id)]))).toEqual(unknown);
    expect(told(await refusal(seller, customerId, [onto(strangerId('sub'))]))).toEqual(unknown);
  });

  test('is what goes on a subscription, and nothing else does', async () => {
    const { customerId, subscriptions } = await newCustomer([seats(offers.enterpriseE3)]);
    const line = onto(subscriptions[0]?.id, offers.powerBiPro);
    expect(told(await refusal(seller, customerId, [line]))).toEqual([
      'OFFER_NOT_ELIGIBLE at lines.0.offerId',
    ]);
  });
});

describe('who may buy what', () => {
  test('depends on the customer’s qualification', async () => {
    const school = await customerWith(seller, [seats(offers.powerBiPro)], {
      company: { qualification: 'EDUCATION' },
    });
    await order(seller, school.customerId, [seats(offers.enterpriseE3)]);
    await app.current.app.database.transaction((manager) =>
      manager.query("UPDATE customers SET qualification = 'GOVERNMENT_COMMUNITY_CLOUD' WHERE id = ?", [
        uuidOf(school.customerId),
      ]),
    );
    expect(told(await refusal(seller, school.customerId, [seats(offers.enterpriseE3)]))).toEqual([
      'OFFER_NOT_ELIGIBLE at lines.0.offerId',
    ]);
  });

  test('depends on the cloud', async () => {
    const government = await app.current.signIn(demo.usGovernment);
    const { customerId } = await customerWith(government, [seats(offers.enterpriseE3)]);
    const lines = await linesFor(seller, 'US', [seats(offers.azure, 1)]);
    const { userErrors } = await attempt(government, 'orderSubscriptions', { customerId, lines });
    expect(told(userErrors)).toEqual(['OFFER_NOT_AVAILABLE at lines.0.offerId']);
  });

  test('depends on the offer’s market', async () => {
    const { customerId } = await newCustomer();
    const setMarkets = (markets: string | null) =>
      app.current.app.database.transaction(async (manager) => {
        await manager.query('UPDATE offers SET markets = ? WHERE microsoft_offer_id = ?', [
          markets,
          offers.enterpriseE1,
        ]);
        await manager.query('UPDATE catalogue_revisions SET revision = revision + 1');
      });
    const lines = await linesFor(seller, 'US', [seats(offers.enterpriseE1)]);
    await setMarkets('["DE"]');
    await expect
      .poll(
        async () => {
          const { userErrors } = await attempt(seller, 'orderSubscriptions', { customerId, lines });
          return told(userErrors);
        },
        { timeout: 10_000 },
      )
      .toEqual(['OFFER_NOT_AVAILABLE at lines.0.offerId']);
    await setMarkets(null);
  });

  test('an indirect reseller buys nothing', async () => {
    const reseller = await app.current.signIn(demo.reseller);
    const answer = await reseller.send(documentOf('orderSubscriptions'), {
      input: { customerId: strangerId('cus'), lines: [] },
    });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      permission: 'MANAGE_SUBSCRIPTIONS',
    });
  });
});

describe('the reseller on record', () => {
  test('is the relationship’s, and none once the partnership is over', async () => {
    const provider = await app.current.signIn(demo.indirectProvider);
    const choices = { country: 'DE', reseller: demo.reseller };
    const { customerId } = await customerWith(provider, [seats(offers.powerBiPro)], choices);
    const [sold] = await order(provider, customerId, [seats(offers.enterpriseE3)], { country: 'DE' });
    expect(sold?.partnerIdOnRecord).toBe(demo.reseller);
    const resellerId = await partnerRowId(app.current, demo.reseller);
    const setState = (state: string) =>
      app.current.app.database.transaction((manager) =>
        manager.query('UPDATE partnerships SET state = ? WHERE reseller_partner_id = ?', [state, resellerId]),
      );
    await setState('INACTIVE');
    const [later] = await order(provider, customerId, [seats(offers.enterpriseE3)], { country: 'DE' });
    await setState('ACTIVE');
    expect(later?.partnerIdOnRecord).toBeNull();
    expect((await readSubscription(provider, sold?.id ?? '')).partnerIdOnRecord).toBe(demo.reseller);
  });
});

describe('an idempotency key', () => {
  const lines = [seats(offers.enterpriseE3), seats(offers.azure, 1)];

  test('gives the same orders again, all of them', async () => {
    const { customerId } = await newCustomer();
    const input = { customerId, lines: await linesFor(seller, 'US', lines), idempotencyKey: 'order-once' };
    const first = await seller.send(documentOf('orderSubscriptions'), { input });
    const second = await seller.send(documentOf('orderSubscriptions'), { input });
    expect(second.data).toEqual(first.data);
    expect([first.extensions?.replayed, second.extensions?.replayed]).toEqual([undefined, true]);
    expect(await listSubscriptions(seller, customerId)).toHaveLength(3);
  });

  test('of two calls at once makes one', async () => {
    const { customerId } = await newCustomer();
    const input = { customerId, lines: await linesFor(seller, 'US', lines), idempotencyKey: 'order-at-once' };
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => attempt(seller, 'orderSubscriptions', input)),
    );
    expect(new Set(answers.map(({ orders }) => JSON.stringify(orders?.map(({ id }) => id)))).size).toBe(1);
    expect(await listSubscriptions(seller, customerId)).toHaveLength(3);
  });

  test('is refused with another input', async () => {
    const { customerId } = await newCustomer();
    const key = { idempotencyKey: 'order-another' };
    await order(seller, customerId, [seats(offers.enterpriseE3, 5)], key);
    const again = {
      customerId,
      lines: await linesFor(seller, 'US', [seats(offers.enterpriseE3, 6)]),
      ...key,
    };
    const answer = await seller.send(documentOf('orderSubscriptions'), { input: again });
    expect(answer.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });
});

describe('at the same time', () => {
  test('two orders do not pass a limit of two', async () => {
    for (let round = 0; round < 5; round++) {
      const { customerId } = await newCustomer([seats(offers.businessPremium)]);
      await share(app.current, customerId, more.secondDirectBill);
      const answers = await Promise.all(
        [seller, neighbour, seller, neighbour].map((client) =>
          tryOrder(client, customerId, [seats(offers.businessPremium)]),
        ),
      );
      expect(answers.filter(({ orders }) => orders !== null)).toHaveLength(1);
      expect(answers.flatMap(({ userErrors }) => told(userErrors))).toEqual(
        Array(3).fill('OFFER_LIMIT_REACHED at lines.0.offerId'),
      );
    }
  });

  test('an add-on ordered while its base is suspended is refused, or suspended with it', async () => {
    for (let round = 0; round < 5; round++) {
      const { customerId, subscriptions } = await newCustomer([seats(offers.enterpriseE3)]);
      const [base] = subscriptions;
      const line = seats(offers.phoneSystem, 1, { parentSubscriptionId: base?.id ?? '' });
      const [ordered] = await Promise.all([
        tryOrder(seller, customerId, [line]),
        manage(seller, 'suspendSubscription', { subscriptionId: base?.id }),
      ]);
      const statuses = (await listSubscriptions(seller, customerId)).map(({ status }) => status);
      expect(statuses).toEqual(ordered.orders ? ['SUSPENDED', 'SUSPENDED'] : ['SUSPENDED']);
    }
  });
});
