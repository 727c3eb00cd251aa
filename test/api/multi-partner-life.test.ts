import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { edit, edited, mistakesIn, readDetails } from './customer-edits.ts';
import { importMorePartners, more } from './more-partners.ts';
import { mutate, told } from './refusal.ts';
import { administratorOf, makeRequest, related, tokenOf } from './relationships.ts';
import {
  attempt,
  listSubscriptions,
  manage,
  order,
  readSubscription,
  type SoldSubscription,
  tryOrder,
} from './subscriptions.ts';
import {
  type LineChoice,
  latestAgreement,
  offers,
  resellerId,
  startDraft,
  submittedCustomer,
} from './walk.ts';
import { day, resetTime } from './webhooks.ts';

/*
 * Life goes on for one customer of three partners: whoever sells, changes or ends something does it for itself
 * alone, and what is the customer's own is the same for all of them.
 */

const app = useApp();
const sharedReseller = '2000002';

let provider: Client;
let second: Client;
let direct: Client;
let agreementTemplateId: string;

beforeAll(async () => {
  await importMorePartners(app.current);
  await app.current.importPartners([
    {
      tenantId: '7a1f0000-0000-4000-8000-000000003778',
      mpnId: '3000778',
      name: 'Trey Research Budapest',
      type: 'DIRECT_BILL',
      country: 'HU',
      cloud: 'PUBLIC',
      hasSignedPartnerAgreement: true,
      resellers: [],
    },
  ]);
  provider = await app.current.signIn(demo.indirectProvider);
  second = await app.current.signIn(more.secondProvider);
  direct = await app.current.signIn('3000778');
  agreementTemplateId = await latestAgreement(provider);
});

afterEach(() => resetTime(app.current));

const country = 'HU';
const line = (offer: string, quantity = 5, rest: Partial<LineChoice> = {}): LineChoice => ({
  offer,
  quantity,
  ...rest,
});
const trial = line(offers.enterpriseE3Trial, 25);

/** A customer of all three: the provider has added it with a reseller that the second one shares. */
const sharedCustomer = async (lines: readonly LineChoice[] = [line(offers.powerBiPro)]) => {
  const { customer } = await submittedCustomer(provider, { country, reseller: sharedReseller, lines });
  const administrator = await administratorOf(app.current, customer.id);
  const indirectResellerId = await resellerId(second, sharedReseller);
  for (const request of [
    await makeRequest(second, { indirectResellerId }),
    await makeRequest(direct, { withDelegatedAdmin: false }),
  ])
    await related(administrator, 'acceptRelationshipInvitation', {
      token: tokenOf(request),
      agreementTemplateId,
    });
  return customer.id;
};

const sell = async (client: Client, customerId: string, ...lines: LineChoice[]) =>
  (await order(client, customerId, lines, { country })) as [SoldSubscription, ...SoldSubscription[]];

describe('what one partner does', () => {
  test('with what it has sold leaves what the others have sold as it was', async () => {
    const customerId = await sharedCustomer();
    const bundle = line(offers.enterpriseE3, 5, { addOns: [line(offers.phoneSystem)] });
    const [base] = await sell(second, customerId, bundle);
    await sell(direct, customerId, bundle);
    const others = () =>
      Promise.all([provider, direct].map((client) => listSubscriptions(client, customerId)));
    const before = await others();
    const subscriptionId = base.id;
    await manage(second, 'changeSubscriptionQuantity', { subscriptionId, quantity: 9 });
    await manage(second, 'renameSubscription', { subscriptionId, friendlyName: 'Berlin' });
    await manage(second, 'setAutoRenew', { subscriptionId, autoRenewEnabled: false });
    await manage(second, 'suspendSubscription', { subscriptionId });
    expect((await listSubscriptions(second, customerId)).map(({ status }) => status)).toEqual([
      'SUSPENDED',
      'SUSPENDED',
    ]);
    expect(await others()).toEqual(before);
  });

  test('is not the others’ to do: they find no such subscription', async () => {
    const customerId = await sharedCustomer();
    const [sold] = await sell(direct, customerId, line(offers.enterpriseE3));
    for (const client of [provider, second])
      for (const name of ['suspendSubscription', 'reactivateSubscription'] as const)
        expect(told((await attempt(client, name, { subscriptionId: sold.id })).userErrors)).toEqual([
          'NOT_FOUND at subscriptionId',
        ]);
    expect((await readSubscription(direct, sold.id)).version).toBe(1);
  });

  test('takes nothing from who goes on: one ends, the others see and sell as before', async () => {
    const customerId = await sharedCustomer();
    const before = await listSubscriptions(provider, customerId);
    await related(direct, 'endCustomerRelationship', { customerId });
    await related(second, 'endCustomerRelationship', { customerId });
    expect(await listSubscriptions(provider, customerId)).toEqual(before);
    await sell(provider, customerId, line(offers.enterpriseE1));
    for (const client of [second, direct])
      expect(
        told((await tryOrder(client, customerId, [line(offers.enterpriseE1)], { country })).userErrors),
      ).toEqual(['NOT_FOUND at customerId']);
  });

  test('and what the clock does to its subscriptions: each term is its seller’s own', async () => {
    const customerId = await sharedCustomer();
    const [ending] = await sell(second, customerId, line(offers.enterpriseE1));
    await manage(second, 'setAutoRenew', { subscriptionId: ending.id, autoRenewEnabled: false });
    const [going] = await sell(direct, customerId, line(offers.enterpriseE1));
    const at = new Date(Date.now() + 366 * day);
    app.current.clock.now = () => at;
    await app.current.app.scheduler.runNow('end-terms');
    expect((await readSubscription(second, ending.id)).status).toBe('EXPIRED');
    expect(await readSubscription(direct, going.id)).toMatchObject({
      status: 'ACTIVE',
      effectiveStartDate: going.commitmentEndDate,
    });
  });
});

describe('what the customer has', () => {
  test('counts for all: who has converted a trial leaves no trial for another', async () => {
    const customerId = await sharedCustomer();
    const [tried] = await sell(second, customerId, trial);
    expect(told((await tryOrder(direct, customerId, [trial], { country })).userErrors)).toEqual([
      'OFFER_LIMIT_REACHED at lines.0.offerId',
    ]);
    const { subscription } = await second.ask<{
      subscription: { conversionOffers: Array<{ id: string }> };
    }>('query ($id: ID!) { subscription(id: $id) { conversionOffers { id } } }', { id: tried.id });
    const paid = await manage(second, 'convertTrial', {
      subscriptionId: tried.id,
      targetOfferId: subscription.conversionOffers[0]?.id,
    });
    expect(paid.status).toBe('ACTIVE');
    expect(told((await tryOrder(direct, customerId, [trial], { country })).userErrors)).toEqual([
      'OFFER_LIMIT_REACHED at lines.0.offerId',
      'OFFER_NOT_ELIGIBLE at lines.0.offerId',
    ]);
  });

  test('is upgraded by the partner with delegated admin rights, and not by the one without', async () => {
    const customerId = await sharedCustomer();
    const reasonsOf = async (client: Client) => {
      const [sold] = await sell(client, customerId, line(offers.businessPremium));
      const { subscription } = await client.ask<{
        subscription: { upgradeOffers: Array<{ isEligible: boolean; reasons: string[] }> };
      }>('query ($id: ID!) { subscription(id: $id) { upgradeOffers { isEligible reasons } } }', {
        id: sold.id,
      });
      return subscription.upgradeOffers.flatMap(({ reasons }) => reasons);
    };
    expect(await reasonsOf(second)).not.toContain('DELEGATED_ADMIN_PERMISSIONS_DISABLED');
    expect(await reasonsOf(direct)).toContain('DELEGATED_ADMIN_PERMISSIONS_DISABLED');
  });

  test('its qualification is the same for all, and is told in the audit of who has set it', async () => {
    const customerId = await sharedCustomer();
    const { version: expectedVersion } = await readDetails(direct, customerId);
    const input = { customerId, expectedVersion, qualification: 'EDUCATION' };
    await edited(direct, 'setCustomerQualification', input);
    for (const client of [provider, second, direct])
      expect(await readDetails(client, customerId)).toMatchObject({
        qualification: 'EDUCATION',
        version: expectedVersion + 1,
      });
    const changed = await Promise.all(
      [provider, second, direct].map(async (client) => {
        const { auditRecords } = await client.ask<{ auditRecords: { totalCount: number } }>(
          `query ($id: ID!) { auditRecords(filter: { customerId: $id, operation: [UPDATE_CUSTOMER] }) {
            totalCount } }`,
          { id: customerId },
        );
        return auditRecords.totalCount;
      }),
    );
    expect(changed).toEqual([0, 0, 1]);
  });

  test('who has seen an older version than a colleague of another partner has left changes nothing', async () => {
    const customerId = await sharedCustomer();
    const { version: expectedVersion } = await readDetails(second, customerId);
    await edited(direct, 'updateCustomer', { customerId, expectedVersion, companyName: 'Renamed By Direct' });
    const late = { customerId, expectedVersion, companyName: 'Renamed By Second' };
    expect(mistakesIn(await edit(second, 'updateCustomer', late))).toEqual([
      'VERSION_CONFLICT at expectedVersion',
    ]);
    expect((await readDetails(provider, customerId)).companyName).toBe('Renamed By Direct');
  });

  test('is a customer already for whoever adds it again, and is named to its own partners alone', async () => {
    const customerId = await sharedCustomer();
    const { registrationNumber } = await readDetails(provider, customerId);
    await related(second, 'endCustomerRelationship', { customerId });
    const again = async (client: Client) => {
      const { onboardingId } = await startDraft(client);
      const company = { registrationNumber, address: { country } };
      const { userErrors } = await mutate(client, 'updateAccountInfo', { onboardingId, company });
      return userErrors.find(({ code }) => code === 'CUSTOMER_ALREADY_EXISTS');
    };
    expect(await again(provider)).toMatchObject({ isOwnCustomer: true, customer: { id: customerId } });
    expect(await again(direct)).toMatchObject({ isOwnCustomer: true, customer: { id: customerId } });
    expect(await again(second)).toMatchObject({ isOwnCustomer: false, customer: null });
  });
});

describe('a reseller of two providers', () => {
  test('that one of them deactivates goes on with the other, and sees the customers of both', async () => {
    const customerId = await sharedCustomer();
    const reseller = await app.current.signIn(sharedReseller);
    const deactivated = await resellerId(provider, sharedReseller);
    await provider.ask(
      `mutation ($id: ID!) { deactivateResellerPartnership(input: { indirectResellerId: $id }) {
        userErrors { code } } }`,
      { id: deactivated },
    );
    const [byProvider] = await sell(provider, customerId, line(offers.enterpriseE1));
    const [bySecond] = await sell(second, customerId, line(offers.enterpriseE1));
    expect([byProvider.partnerIdOnRecord, bySecond.partnerIdOnRecord]).toEqual([null, sharedReseller]);
    const seen = await listSubscriptions(reseller, customerId);
    expect(seen.map(({ id }) => id)).toEqual(expect.arrayContaining([byProvider.id, bySecond.id]));
    const { indirectProviders } = await reseller.ask<{
      indirectProviders: Array<{ mpnId: string; state: string }>;
    }>('{ indirectProviders { mpnId state } }');
    expect(indirectProviders).toEqual(
      expect.arrayContaining([
        { mpnId: demo.indirectProvider, state: 'INACTIVE' },
        { mpnId: more.secondProvider, state: 'ACTIVE' },
      ]),
    );
    const { id } = await makeRequest(reseller);
    expect(id).toMatch(/^rrq_/);
  });
});
