import { beforeAll, describe, expect, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { importMorePartners, more } from './more-partners.ts';
import { told, uuidOf } from './refusal.ts';
import { countRows } from './stored-rows.ts';
import {
  attempt,
  customerWith,
  documentOf,
  forgetAgreement,
  listSubscriptions,
  manage,
  order,
  readSubscription,
  type SeenSubscription,
  share,
  tryOrder,
} from './subscriptions.ts';
import { type LineChoice, linesFor, offers } from './walk.ts';
import { createEndpoint, day, deleteEndpoints, passTime, readDeliveries, resetTime } from './webhooks.ts';

const app = useApp();

let seller: Client;
let neighbour: Client;
/** By Microsoft's published id. */
const ids = new Map<string, string>();

beforeAll(async () => {
  await importMorePartners(app.current);
  seller = await app.current.signIn(demo.directBill);
  neighbour = await app.current.signIn(more.secondDirectBill);
  const lines = Object.values(offers).map((offer) => ({ offer, quantity: 1 }));
  for (const [index, { offerId }] of (await linesFor(seller, 'US', lines)).entries())
    ids.set(lines[index]?.offer ?? '', String(offerId));
});

const seats = (offer: string, quantity = 5, rest: Partial<LineChoice> = {}): LineChoice => ({
  offer,
  quantity,
  ...rest,
});

const sold = async (line: LineChoice) => {
  const { customerId, subscriptions } = await customerWith(seller, [line]);
  return { customerId, subscriptions, subscription: subscriptions[0] as SeenSubscription };
};

const refusal = async (name: 'convertTrial' | 'upgradeSubscription', input: object, client = seller) => {
  const before = await countRows(app.current);
  const { subscription, userErrors } = await attempt(client, name, input);
  expect(subscription).toBeNull();
  expect(await countRows(app.current), 'something was saved').toEqual(before);
  return told(userErrors);
};

describe('a trial that is converted', () => {
  const trial = seats(offers.enterpriseE3Trial, 25);
  const toE3 = (subscriptionId: string | undefined) => ({
    subscriptionId,
    targetOfferId: ids.get(offers.enterpriseE3) as string,
  });

  test('becomes a paid subscription, whose term begins at the conversion', async () => {
    const { customerId, subscription } = await sold(trial);
    passTime(app.current, 10 * day);
    const today = app.current.clock.now().toISOString().slice(0, 10);
    const {
      subscription: paid,
      replaced,
      userErrors,
    } = await attempt(seller, 'convertTrial', toE3(subscription.id));
    resetTime(app.current);
    expect(userErrors).toEqual([]);
    expect(paid).toMatchObject({
      offer: { microsoftOfferId: offers.enterpriseE3 },
      quantity: 25,
      status: 'ACTIVE',
      isTrial: false,
      billingCycle: 'MONTHLY',
      autoRenewEnabled: true,
      friendlyName: 'Office 365 Enterprise E3',
      effectiveStartDate: today,
      commitmentEndDate: `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`,
      unitPrice: { amount: '16', currencyCode: 'USD' },
      order: { billingCycle: 'MONTHLY', salesGroupId: 'Default' },
    });
    expect(replaced).toMatchObject({
      id: subscription.id,
      status: 'EXPIRED',
      successor: { id: paid?.id },
      dataRetainedUntil: null,
      commitmentEndDate: today,
    });
    expect(await listSubscriptions(seller, customerId)).toEqual([replaced, paid]);
  });

  test('has another quantity, cycle and name where they are chosen', async () => {
    const { subscription } = await sold({ ...trial, friendlyName: 'Pilot' });
    const input = { ...toE3(subscription.id), quantity: 40, billingCycle: 'ANNUAL' };
    expect(await manage(seller, 'convertTrial', input)).toMatchObject({
      quantity: 40,
      billingCycle: 'ANNUAL',
      friendlyName: 'Pilot',
    });
  });

  test('is audited and told as an order and a change', async () => {
    const { subscription } = await sold(trial);
    const endpoint = await createEndpoint(seller, 'https://hooks.example.com/', [
      'ORDER_CREATED',
      'SUBSCRIPTION_CHANGED',
    ]);
    await manage(seller, 'convertTrial', toE3(subscription.id));
    const { auditRecords } = await seller.ask<{ auditRecords: { nodes: Array<{ operation: string }> } }>(
      '{ auditRecords(first: 2) { nodes { operation } } }',
    );
    expect(auditRecords.nodes.map(({ operation }) => operation)).toEqual([
      'UPDATE_SUBSCRIPTION',
      'CREATE_ORDER',
    ]);
    const events = (await readDeliveries(seller, endpoint.id)).map(({ event }) => event);
    expect(events).toEqual(['SUBSCRIPTION_CHANGED', 'ORDER_CREATED']);
    await deleteEndpoints(seller);
  });

  test('still counts against the lifetime limit', async () => {
    const { customerId, subscription } = await sold(trial);
    const paid = await manage(seller, 'convertTrial', toE3(subscription.id));
    await manage(seller, 'suspendSubscription', { subscriptionId: paid.id });
    const { userErrors } = await tryOrder(seller, customerId, [trial]);
    expect(told(userErrors)).toContain('OFFER_LIMIT_REACHED at lines.0.offerId');
  });

  test('takes along the add-ons that can go on the paid offer', async () => {
    const { subscriptions, subscription } = await sold({
      ...trial,
      addOns: [seats(offers.audioConferencing, 1, { friendlyName: 'Boardrooms' })],
    });
    const [, addOn] = subscriptions;
    const paid = await manage(seller, 'convertTrial', toE3(subscription.id));
    expect(paid.addOns).toEqual([{ id: addOn?.id, status: 'ACTIVE' }]);
    expect((await readSubscription(seller, addOn?.id ?? '')).version).toBe(2);
  });

  test('is one that is active', async () => {
    const { subscription } = await sold(trial);
    await manage(seller, 'suspendSubscription', { subscriptionId: subscription.id });
    expect(await refusal('convertTrial', toE3(subscription.id))).toEqual([
      'SUBSCRIPTION_NOT_ACTIVE at subscriptionId',
    ]);
  });

  test('is one, and becomes what the catalogue names for it', async () => {
    const paid = await sold(seats(offers.enterpriseE3));
    const input = { subscriptionId: paid.subscription.id, targetOfferId: ids.get(offers.enterpriseE1) };
    expect(await refusal('convertTrial', input)).toEqual([
      'CHANGE_NOT_ALLOWED at subscriptionId',
      'OFFER_NOT_ELIGIBLE at targetOfferId',
    ]);
  });

  test('needs the agreement, and a quantity and cycle of the paid offer', async () => {
    const { customerId, subscription } = await sold(trial);
    await forgetAgreement(app.current, customerId);
    const input = { ...toE3(subscription.id), quantity: 0, billingCycle: 'ONE_TIME' };
    expect(await refusal('convertTrial', input)).toEqual([
      'AGREEMENT_REQUIRED at subscriptionId',
      'BILLING_CYCLE_NOT_SUPPORTED at billingCycle',
      'QUANTITY_OUT_OF_RANGE at quantity',
    ]);
  });

  test('is the selling partner’s', async () => {
    const { customerId, subscription } = await sold(trial);
    await share(app.current, customerId, more.secondDirectBill);
    expect(await refusal('convertTrial', toE3(subscription.id), neighbour)).toEqual([
      'NOT_FOUND at subscriptionId',
    ]);
  });

  test('of a version that was changed meanwhile is refused', async () => {
    const { subscription } = await sold(trial);
    await manage(seller, 'renameSubscription', { subscriptionId: subscription.id, friendlyName: 'Pilot' });
    const input = { ...toE3(subscription.id), expectedVersion: subscription.version };
    expect(await refusal('convertTrial', input)).toEqual(['VERSION_CONFLICT at expectedVersion']);
  });

  test('is converted once, however often and from however many sides', async () => {
    const { customerId, subscription } = await sold(trial);
    const input = { ...toE3(subscription.id), idempotencyKey: 'convert-once' };
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => seller.send(documentOf('convertTrial'), { input })),
    );
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect(await listSubscriptions(seller, customerId)).toHaveLength(2);
    expect(await refusal('convertTrial', toE3(subscription.id))).toContain(
      'SUBSCRIPTION_NOT_ACTIVE at subscriptionId',
    );
  });

  test('tells beforehand what it can be converted to', async () => {
    const { subscription } = await sold(trial);
    const read = async () => {
      const answer = await seller.ask<{
        subscription: { conversionOffers: Array<{ microsoftOfferId: string }> };
      }>('query ($id: ID!) { subscription(id: $id) { conversionOffers { microsoftOfferId } } }', {
        id: subscription.id,
      });
      return answer.subscription.conversionOffers.map(({ microsoftOfferId }) => microsoftOfferId);
    };
    expect(await read()).toEqual([offers.enterpriseE3]);
    await manage(seller, 'convertTrial', toE3(subscription.id));
    expect(await read()).toEqual([]);
  });
});

describe('a subscription that is upgraded', () => {
  const upTo = (subscriptionId: string | undefined, offer: string = offers.enterpriseE3) => ({
    subscriptionId,
    targetOfferId: ids.get(offer) as string,
  });
  const premium = seats(offers.businessPremium, 12, { billingCycle: 'ANNUAL' });

  const upgradeOffers = async (subscriptionId: string, client = seller) => {
    const answer = await client.ask<{
      subscription: {
        upgradeOffers: Array<{ offer: { microsoftOfferId: string }; isEligible: boolean; reasons: string[] }>;
      };
    }>(
      `query ($id: ID!) {
        subscription(id: $id) { upgradeOffers { offer { microsoftOfferId } isEligible reasons } }
      }`,
      { id: subscriptionId },
    );
    return answer.subscription.upgradeOffers;
  };

  const reasonsOf = async (subscriptionId: string, offer: string = offers.enterpriseE3) => {
    const found = (await upgradeOffers(subscriptionId)).find((one) => one.offer.microsoftOfferId === offer);
    expect(found?.isEligible).toBe(found?.reasons.length === 0);
    return found?.reasons;
  };

  test('goes over to the higher offer with all licences', async () => {
    const { customerId, subscription } = await sold(premium);
    const { subscription: higher, replaced } = await attempt(
      seller,
      'upgradeSubscription',
      upTo(subscription.id),
    );
    expect(higher).toMatchObject({
      offer: { microsoftOfferId: offers.enterpriseE3 },
      quantity: 12,
      billingCycle: 'ANNUAL',
      status: 'ACTIVE',
      unitPrice: { amount: '184' },
    });
    expect(replaced).toMatchObject({ status: 'EXPIRED', successor: { id: higher?.id } });
    expect(await listSubscriptions(seller, customerId)).toEqual([replaced, higher]);
    // What is over counts against no concurrent limit.
    await order(seller, customerId, [premium, premium]);
  });

  test('is told beforehand to what: those that the catalogue holds, by rank', async () => {
    const { subscription } = await sold(premium);
    const found = await upgradeOffers(subscription.id);
    expect(found.length).toBeGreaterThan(3);
    expect(found.map(({ offer }) => offer.microsoftOfferId)).toContain(offers.enterpriseE1);
    expect(await reasonsOf(subscription.id)).toEqual([]);
  });

  test('is active: SUBSCRIPTION_STATUS_NOT_ACTIVE', async () => {
    const { subscription } = await sold(premium);
    await manage(seller, 'suspendSubscription', { subscriptionId: subscription.id });
    expect(await reasonsOf(subscription.id)).toEqual(['SUBSCRIPTION_STATUS_NOT_ACTIVE']);
    expect(await refusal('upgradeSubscription', upTo(subscription.id))).toEqual([
      'SUBSCRIPTION_NOT_ACTIVE at subscriptionId',
    ]);
  });

  test('needs delegated admin rights', async () => {
    const { customerId, subscription } = await sold(premium);
    await app.current.app.database.transaction((manager) =>
      manager.query('UPDATE customer_relationships SET has_delegated_admin = 0 WHERE customer_id = ?', [
        uuidOf(customerId),
      ]),
    );
    expect(await reasonsOf(subscription.id)).toEqual(['DELEGATED_ADMIN_PERMISSIONS_DISABLED']);
    expect(await refusal('upgradeSubscription', upTo(subscription.id))).toEqual([
      'CHANGE_NOT_ALLOWED at subscriptionId',
    ]);
  });

  test('is not one whose target the customer owns, whoever sold it', async () => {
    const { customerId, subscription } = await sold(premium);
    await share(app.current, customerId, more.secondDirectBill);
    await order(neighbour, customerId, [seats(offers.enterpriseE3)]);
    expect(await reasonsOf(subscription.id)).toEqual(['CONFLICTING_SERVICE_TYPES']);
    expect(await refusal('upgradeSubscription', upTo(subscription.id))).toEqual([
      'OFFER_NOT_ELIGIBLE at targetOfferId',
    ]);
  });

  test('has no active add-ons', async () => {
    const { subscriptions, subscription } = await sold(
      seats(offers.businessPremium, 5, { addOns: [seats(offers.audioConferencing, 1)] }),
    );
    expect(await reasonsOf(subscription.id)).toEqual(['SUBSCRIPTION_ADD_ONS_PRESENT']);
    expect(await refusal('upgradeSubscription', upTo(subscription.id))).toEqual([
      'CHANGE_NOT_ALLOWED at subscriptionId',
    ]);
    await manage(seller, 'suspendSubscription', { subscriptionId: subscriptions[1]?.id });
    await manage(seller, 'upgradeSubscription', upTo(subscription.id));
  });

  test('goes to none but the offer’s own targets', async () => {
    const { subscription } = await sold(premium);
    expect(await refusal('upgradeSubscription', upTo(subscription.id, offers.powerBiPro))).toEqual([
      'OFFER_NOT_ELIGIBLE at targetOfferId',
    ]);
  });

  test('needs the agreement', async () => {
    const { customerId, subscription } = await sold(premium);
    await forgetAgreement(app.current, customerId);
    expect(await refusal('upgradeSubscription', upTo(subscription.id))).toEqual([
      'AGREEMENT_REQUIRED at subscriptionId',
    ]);
  });

  test('is upgraded once by one key', async () => {
    const { customerId, subscription } = await sold(premium);
    const input = { ...upTo(subscription.id), idempotencyKey: 'upgrade-once' };
    const first = await manage(seller, 'upgradeSubscription', input);
    expect(await manage(seller, 'upgradeSubscription', input)).toEqual(first);
    expect(await listSubscriptions(seller, customerId)).toHaveLength(2);
  });

  test('is nothing to those who may not manage subscriptions', async () => {
    const provider = await app.current.signIn(demo.indirectProvider);
    const { subscriptions } = await customerWith(provider, [premium], {
      country: 'DE',
      reseller: demo.reseller,
    });
    const id = subscriptions[0]?.id ?? '';
    expect((await upgradeOffers(id, provider)).length).toBeGreaterThan(3);
    expect(await upgradeOffers(id, await app.current.signIn(demo.reseller))).toEqual([]);
  });
});
