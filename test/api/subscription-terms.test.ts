import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { demo, type TestApp, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { importMorePartners, more } from './more-partners.ts';
import { importPrices, priceOf } from './price-sheet.ts';
import { uuidOf } from './refusal.ts';
import {
  customerWith,
  forgetAgreement,
  listSubscriptions,
  manage,
  order,
  readSubscription,
  type SeenSubscription,
  share,
} from './subscriptions.ts';
import { type LineChoice, offers } from './walk.ts';
import { createEndpoint, day, deleteEndpoints, readDeliveries } from './webhooks.ts';

const app = useApp();

let seller: Client;
let neighbour: Client;

let years = 0;

/** Stands still until it is moved; every test begins four years, and so one leap day, after the one before. */
const setDay = (days: number): string => {
  const now = new Date(Date.UTC(2026 + years * 4, 11, 1, 8) + days * day);
  app.current.clock.now = () => now;
  return now.toISOString().slice(0, 10);
};

const settle = (of: TestApp = app.current) => of.app.scheduler.runNow('end-terms');

beforeAll(async () => {
  await importMorePartners(app.current);
  seller = await app.current.signIn(demo.directBill);
  neighbour = await app.current.signIn(more.secondDirectBill);
  setDay(0);
});

afterEach(async () => {
  await app.current.app.database.transaction((manager) =>
    manager.query("UPDATE subscriptions SET status = 'DELETED', data_retained_until = NULL"),
  );
  years++;
  setDay(0);
});

const seats = (offer: string, quantity = 5, rest: Partial<LineChoice> = {}): LineChoice => ({
  offer,
  quantity,
  ...rest,
});
const trial = seats(offers.enterpriseE3Trial, 25);

const sold = async (...lines: LineChoice[]) => {
  const { customerId, subscriptions } = await customerWith(seller, lines);
  return { customerId, subscriptions, subscription: subscriptions[0] as SeenSubscription };
};

const addYears = (date: string | null | undefined, count: number) =>
  `${Number(date?.slice(0, 4)) + count}${date?.slice(4)}`;

const statusesOf = async (customerId: string, client = seller) =>
  (await listSubscriptions(client, customerId)).map(({ status }) => status);

describe('at the end of its term', () => {
  test('a subscription renews for a term of the same length, from the old end on', async () => {
    const { subscription } = await sold(seats(offers.enterpriseE3));
    const end = subscription.commitmentEndDate as string;
    setDay(364);
    expect(await settle()).toBe(0);
    setDay(365);
    expect(await settle()).toBe(1);
    expect(await readSubscription(seller, subscription.id)).toEqual({
      ...subscription,
      version: 2,
      effectiveStartDate: end,
      commitmentEndDate: addYears(end, 1),
    });
    expect(await settle()).toBe(0);
  });

  test('it renews for as many terms as have passed unseen', async () => {
    const { subscription } = await sold(seats(offers.enterpriseE3));
    setDay(365 * 3 + 40);
    expect(await settle()).toBe(1);
    const end = subscription.commitmentEndDate as string;
    expect(await readSubscription(seller, subscription.id)).toMatchObject({
      effectiveStartDate: addYears(end, 2),
      commitmentEndDate: addYears(end, 3),
    });
  });

  test('it renews without an agreement', async () => {
    const { customerId, subscription } = await sold(seats(offers.enterpriseE3));
    await forgetAgreement(app.current, customerId);
    setDay(366);
    await settle();
    expect((await readSubscription(seller, subscription.id)).effectiveStartDate).toBe(
      subscription.commitmentEndDate,
    );
  });

  test('it renews at the price that the partner’s sheet has by then', async () => {
    const { subscriptions } = await sold(seats(offers.powerBiPro), seats(offers.enterpriseE1));
    await importPrices(seller, [priceOf(offers.powerBiPro, '77.5')]);
    setDay(366);
    await settle();
    const after = await Promise.all(subscriptions.map(({ id }) => readSubscription(seller, id)));
    expect(after.map(({ unitPrice }) => unitPrice?.amount)).toEqual([
      '77.5',
      subscriptions[1]?.unitPrice?.amount,
    ]);
  });

  test('it expires where it does not renew, and its data is kept for 90 days', async () => {
    const { subscription } = await sold(seats(offers.enterpriseE3));
    await manage(seller, 'setAutoRenew', { subscriptionId: subscription.id, autoRenewEnabled: false });
    setDay(365);
    await settle();
    const after = await readSubscription(seller, subscription.id);
    expect(after).toMatchObject({
      status: 'EXPIRED',
      effectiveStartDate: subscription.effectiveStartDate,
      commitmentEndDate: subscription.commitmentEndDate,
      dataRetainedUntil: setDay(365 + 90),
    });
    expect(await settle()).toBe(0);
    setDay(365 + 91);
    expect(await settle()).toBe(1);
    expect(await readSubscription(seller, subscription.id)).toMatchObject({
      status: 'DELETED',
      dataRetainedUntil: null,
    });
  });

  test('a trial expires after its month, unless it was converted', async () => {
    const { customerId, subscription } = await sold(trial);
    setDay(30);
    expect(await settle()).toBe(0);
    setDay(31);
    expect(await settle()).toBe(1);
    expect((await readSubscription(seller, subscription.id)).status).toBe('EXPIRED');
    expect(await statusesOf(customerId)).toEqual(['EXPIRED']);
  });

  test('what has none goes on', async () => {
    const { subscription } = await sold(seats(offers.azure, 1));
    setDay(3_000);
    expect(await settle()).toBe(0);
    expect(await readSubscription(seller, subscription.id)).toEqual(subscription);
  });

  test('add-ons expire with their base, however long their own term is', async () => {
    const { customerId, subscription } = await sold(
      seats(offers.enterpriseE3, 5, { addOns: [seats(offers.audioConferencing, 1)] }),
    );
    await manage(seller, 'setAutoRenew', { subscriptionId: subscription.id, autoRenewEnabled: false });
    setDay(200);
    const parentSubscriptionId = subscription.id;
    const [phones] = await order(seller, customerId, [
      { ...seats(offers.phoneSystem, 1), parentSubscriptionId },
    ]);
    const onPhones = { ...seats(offers.domesticCallingPlan, 1), parentSubscriptionId: phones?.id ?? '' };
    await order(seller, customerId, [onPhones]);
    setDay(365);
    await settle();
    const after = await listSubscriptions(seller, customerId);
    expect(after.map(({ status }) => status)).toEqual(Array(4).fill('EXPIRED'));
    expect(new Set(after.map(({ dataRetainedUntil }) => dataRetainedUntil)).size).toBe(1);
    setDay(365 + 91);
    await settle();
    expect(await statusesOf(customerId)).toEqual(Array(4).fill('DELETED'));
  });

  test('an add-on that a converted trial has left ends with the paid base, and is not renewed before', async () => {
    const { subscription } = await sold({ ...trial, addOns: [seats(offers.phoneSystem, 25)] });
    const [addOnId = ''] = subscription.addOns.map(({ id }) => id);
    const { subscription: seen } = await seller.ask<{
      subscription: { conversionOffers: Array<{ id: string }> };
    }>('query ($id: ID!) { subscription(id: $id) { conversionOffers { id } } }', { id: subscription.id });
    const paid = await manage(seller, 'convertTrial', {
      subscriptionId: subscription.id,
      targetOfferId: seen.conversionOffers[0]?.id,
    });
    await manage(seller, 'setAutoRenew', { subscriptionId: paid.id, autoRenewEnabled: false });
    const before = await readSubscription(seller, addOnId);
    setDay(365);
    expect(await settle()).toBe(2);
    expect(await readSubscription(seller, addOnId)).toMatchObject({
      status: 'EXPIRED',
      version: before.version + 1,
      commitmentEndDate: before.commitmentEndDate,
    });
  });

  test('an add-on renews by its own term', async () => {
    const { customerId, subscription } = await sold(seats(offers.enterpriseE3));
    setDay(100);
    const [phones] = await order(seller, customerId, [
      { ...seats(offers.phoneSystem, 1), parentSubscriptionId: subscription.id },
    ]);
    setDay(365);
    expect(await settle()).toBe(1);
    setDay(465);
    expect(await settle()).toBe(0);
    setDay(466);
    expect(await settle()).toBe(1);
    const after = await readSubscription(seller, phones?.id ?? '');
    expect(after).toMatchObject({ status: 'ACTIVE', effectiveStartDate: phones?.commitmentEndDate });
  });
});

describe('what is suspended', () => {
  test('is deleted on the day after the last one on which it could be reactivated', async () => {
    const { customerId, subscription } = await sold(
      seats(offers.enterpriseE3, 5, { addOns: [seats(offers.phoneSystem, 1)] }),
    );
    await manage(seller, 'suspendSubscription', { subscriptionId: subscription.id });
    setDay(90);
    expect(await settle()).toBe(0);
    setDay(91);
    expect(await settle()).toBe(2);
    expect(await statusesOf(customerId)).toEqual(['DELETED', 'DELETED']);
  });

  test('is not renewed, but goes on where it is reactivated after its end', async () => {
    const { subscription } = await sold(seats(offers.enterpriseE3));
    const subscriptionId = subscription.id;
    setDay(300);
    await manage(seller, 'suspendSubscription', { subscriptionId });
    setDay(370);
    expect(await settle()).toBe(0);
    await manage(seller, 'reactivateSubscription', { subscriptionId });
    expect(await settle()).toBe(1);
    expect(await readSubscription(seller, subscriptionId)).toMatchObject({
      status: 'ACTIVE',
      effectiveStartDate: subscription.commitmentEndDate,
    });
  });

  test('expires where it does not renew, and is kept no longer for that', async () => {
    const { subscription } = await sold(trial);
    const subscriptionId = subscription.id;
    setDay(20);
    const { dataRetainedUntil } = await manage(seller, 'suspendSubscription', { subscriptionId });
    setDay(31);
    expect(await settle()).toBe(1);
    expect(await readSubscription(seller, subscriptionId)).toMatchObject({
      status: 'EXPIRED',
      dataRetainedUntil,
    });
  });

  test('is deleted where the relationship has ended as well', async () => {
    const { customerId, subscription } = await sold(seats(offers.enterpriseE3));
    await manage(seller, 'suspendSubscription', { subscriptionId: subscription.id });
    await app.current.app.database.transaction((manager) =>
      manager.query('UPDATE customer_relationships SET ended_at = started_at WHERE customer_id = ?', [
        uuidOf(customerId),
      ]),
    );
    setDay(91);
    expect(await settle()).toBe(1);
  });
});

test('what a trial was converted to is all that goes on: the trial is neither renewed nor deleted', async () => {
  const { customerId, subscription } = await sold(trial);
  const { subscription: seen } = await seller.ask<{ subscription: { conversionOffers: { id: string }[] } }>(
    'query ($id: ID!) { subscription(id: $id) { conversionOffers { id } } }',
    { id: subscription.id },
  );
  const input = { subscriptionId: subscription.id, targetOfferId: seen.conversionOffers[0]?.id };
  await manage(seller, 'convertTrial', input);
  setDay(300);
  expect(await settle()).toBe(0);
  expect(await statusesOf(customerId)).toEqual(['EXPIRED', 'ACTIVE']);
});

test('what the clock has done is audited under its own name, and told', async () => {
  const { customerId, subscription } = await sold(seats(offers.enterpriseE3));
  const endpoint = await createEndpoint(seller, 'https://hooks.example.com/', ['SUBSCRIPTION_CHANGED']);
  setDay(365);
  await settle();
  const { auditRecords } = await seller.ask<{ auditRecords: { nodes: unknown[] } }>(
    `{ auditRecords(first: 1) { nodes { operation by customer { id } changes { field before after } } } }`,
  );
  const end = subscription.commitmentEndDate as string;
  expect(auditRecords.nodes).toEqual([
    {
      operation: 'UPDATE_SUBSCRIPTION',
      by: 'subscription-worker',
      customer: { id: customerId },
      changes: [
        { field: ['subscriptionId'], before: null, after: subscription.id },
        { field: ['effectiveStartDate'], before: subscription.effectiveStartDate, after: end },
        { field: ['commitmentEndDate'], before: end, after: addYears(end, 1) },
      ],
    },
  ]);
  const events = (await readDeliveries(seller, endpoint.id)).map(({ event }) => event);
  expect(events).toEqual(['SUBSCRIPTION_CHANGED']);
  await deleteEndpoints(seller);
});

test('of several processes at once each subscription is settled by one, of each partner', async () => {
  const others = await Promise.all([app.current.again(), app.current.again()]);
  const customers: string[] = [];
  for (let index = 0; index < 4; index++) {
    const { customerId } = await sold(seats(offers.enterpriseE3), seats(offers.powerBiPro));
    await share(app.current, customerId, more.secondDirectBill);
    await order(neighbour, customerId, [seats(offers.enterpriseE1)]);
    customers.push(customerId);
  }
  setDay(365);
  for (const other of others) other.clock.now = app.current.clock.now;
  const counts = await Promise.all([app.current, ...others].map((one) => settle(one)));
  for (const other of others) await other.app.close();
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12);
  for (const customerId of customers)
    for (const client of [seller, neighbour])
      for (const { version } of await listSubscriptions(client, customerId)) expect(version).toBe(2);
});

test('more than fits into one batch is all done, and what fails holds nobody up', async () => {
  const { customerId, subscriptions } = await sold(
    ...Array.from({ length: 60 }, () => seats(offers.enterpriseE3)),
  );
  const other = await sold(...Array.from({ length: 60 }, () => seats(offers.enterpriseE3)));
  const broken = await sold(seats(offers.enterpriseE1));
  const setTerm = (term: string | null) =>
    app.current.app.database.transaction(async (manager) => {
      await manager.query('UPDATE offers SET term = ? WHERE microsoft_offer_id = ?', [
        term,
        offers.enterpriseE1,
      ]);
      await manager.query('UPDATE catalogue_revisions SET revision = revision + 1');
    });
  await setTerm(null);
  setDay(365);
  await expect
    .poll(
      async () => {
        const { offer } = await seller.ask<{ offer: { term: string | null } }>(
          'query ($id: ID!) { offer(id: $id) { term } }',
          { id: broken.subscription.offer.id },
        );
        return offer.term;
      },
      { timeout: 10_000 },
    )
    .toBeNull();
  expect(await settle()).toBe(120);
  expect(subscriptions.length + other.subscriptions.length).toBe(40);
  expect((await readSubscription(seller, broken.subscription.id)).version).toBe(1);
  expect((await listSubscriptions(seller, customerId)).every(({ version }) => version === 2)).toBe(true);
  await setTerm('P1Y');
});

test('the worker looks as soon as it is started, and is stopped in peace', async () => {
  const { subscription } = await sold(seats(offers.enterpriseE3));
  setDay(365);
  const other = await app.current.again();
  other.clock.now = app.current.clock.now;
  other.app.scheduler.start();
  await expect
    .poll(async () => (await readSubscription(seller, subscription.id)).version, { timeout: 20_000 })
    .toBe(2);
  await other.app.close();
});
