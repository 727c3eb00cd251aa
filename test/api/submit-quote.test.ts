import { afterEach, describe, expect, test } from 'vitest';
import {
  SelectOffersDocument,
  SubmitCustomerDocument,
  UpdateAccountInfoDocument,
} from '../../src/commands/operations.generated.ts';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { readOnboarding } from './read-onboarding.ts';
import { countRows, partnerRowId, readCustomer } from './stored-rows.ts';
import {
  type DraftAt,
  linesFor,
  offers,
  readyDraft,
  reviewDraft,
  reviewedDraft,
  submitDraft,
  submittedCustomer,
} from './walk.ts';

const app = useApp();
const realClock = () => new Date();
const reviewedAt = '2026-04-30T12:00:00.000Z';

/** Moves the server's clock on from the moment of the review. */
const waitSeconds = (seconds: number) => {
  const now = new Date(Date.parse(reviewedAt) + seconds * 1000);
  app.current.clock.now = () => now;
};

afterEach(() => {
  app.current.clock.now = realClock;
});

const submit = async (client: Client, { onboardingId, version }: DraftAt) => {
  const input = { onboardingId, expectedVersion: version };
  return (await client.ask(SubmitCustomerDocument, { input })).submitCustomer;
};

const rename = async (client: Client, { onboardingId }: DraftAt, name: string): Promise<DraftAt> => {
  const input = { onboardingId, company: { name } };
  const { updateAccountInfo } = await client.ask(UpdateAccountInfoDocument, { input });
  expect(updateAccountInfo.userErrors).toEqual([]);
  return { onboardingId, version: updateAccountInfo.onboarding?.version ?? 0 };
};

/** The partner changes its sheet; amounts in ten-thousandths. */
const setPrice = async (mpnId: string, offer: string, unitPrice: number): Promise<void> => {
  const partnerId = await partnerRowId(app.current, mpnId);
  await app.current.app.database.transaction((manager) =>
    manager.query(
      `UPDATE partner_prices SET unit_price = ? WHERE partner_id = ? AND billing_cycle = 'MONTHLY'
       AND offer_id = (SELECT id FROM offers WHERE microsoft_offer_id = ?)`,
      [unitPrice, partnerId, offer],
    ),
  );
};

describe('the quote', () => {
  test('is bound to the reviewed version and held for fifteen minutes', async () => {
    waitSeconds(0);
    const client = await app.current.signIn(demo.directBill);
    const ready = await readyDraft(client);
    const reviewed = await reviewDraft(client, ready.onboardingId);
    expect(reviewed.version).toBe(ready.version + 1);
    expect(reviewed.quote).toEqual({
      version: reviewed.version,
      expiresAt: '2026-04-30T12:15:00.000Z',
      unpricedLineCount: 0,
      totals: [{ billingCycle: 'MONTHLY', total: { amount: '100', currencyCode: 'USD' } }],
    });
  });

  test('is good for a submission one second before it ends', async () => {
    waitSeconds(0);
    const client = await app.current.signIn(demo.directBill);
    const reviewed = await reviewedDraft(client);
    waitSeconds(15 * 60 - 1);
    const { customer, userErrors } = await submit(client, reviewed);
    expect(userErrors).toEqual([]);
    expect(customer).not.toBeNull();
  });

  test('is good for none one second after: QUOTE_EXPIRED, and nothing is written', async () => {
    waitSeconds(0);
    const client = await app.current.signIn(demo.directBill);
    const reviewed = await reviewedDraft(client);
    const before = await countRows(app.current);
    waitSeconds(15 * 60 + 1);

    const { customer, onboarding, userErrors } = await submit(client, reviewed);

    expect(userErrors.map(({ code }) => code)).toEqual(['QUOTE_EXPIRED']);
    expect(customer).toBeNull();
    expect(onboarding).toMatchObject({ version: reviewed.version, confirmation: null });
    expect(onboarding?.problems.map(({ step, code }) => [step, code])).toEqual([['REVIEW', 'QUOTE_EXPIRED']]);
    expect(await countRows(app.current)).toEqual(before);
  });

  test('is renewed by another review, which can be submitted', async () => {
    waitSeconds(0);
    const client = await app.current.signIn(demo.directBill);
    const first = await reviewedDraft(client);
    waitSeconds(15 * 60 + 1);
    const second = await reviewDraft(client, first.onboardingId);
    expect(second.version).toBe(first.version + 1);
    expect(second.quote).toMatchObject({ version: second.version, expiresAt: '2026-04-30T12:30:01.000Z' });

    const { userErrors } = await submit(client, first);
    expect(userErrors).toMatchObject([{ code: 'VERSION_CONFLICT', currentVersion: second.version }]);
    await submitDraft(client, second);
  });

  test('sums each billing cycle and counts the lines without a price', async () => {
    const client = await app.current.signIn(demo.indirectProvider);
    const { quote } = await reviewedDraft(client, {
      country: 'GB',
      lines: [
        { offer: offers.enterpriseE1, quantity: 3, addOns: [{ offer: offers.phoneSystem, quantity: 3 }] },
        { offer: offers.businessPremium, quantity: 7 },
        { offer: offers.businessPremium, quantity: 2, billingCycle: 'ANNUAL' },
        { offer: offers.azure, quantity: 1 },
      ],
    });
    expect(quote.totals.toSorted((a, b) => a.billingCycle.localeCompare(b.billingCycle))).toEqual([
      { billingCycle: 'ANNUAL', total: { amount: '230', currencyCode: 'GBP' } },
      { billingCycle: 'MONTHLY', total: { amount: '89.2', currencyCode: 'GBP' } },
    ]);
    expect(quote.unpricedLineCount).toBe(2);
  });
});

describe('a change after the review', () => {
  test('makes it a draft again, without a quote', async () => {
    const client = await app.current.signIn(demo.directBill);
    const reviewed = await reviewedDraft(client);
    const changed = await rename(client, reviewed, 'Contoso Tea House');
    expect(await readOnboarding(client, reviewed.onboardingId)).toMatchObject({
      state: 'DRAFT',
      version: reviewed.version + 1,
      quote: null,
    });
    expect(changed.version).toBe(reviewed.version + 1);
  });

  test('lets the reviewed version be submitted no more, and the present one not yet', async () => {
    const client = await app.current.signIn(demo.directBill);
    const reviewed = await reviewedDraft(client);
    const changed = await rename(client, reviewed, 'Contoso Tea House');
    const before = await countRows(app.current);

    const old = await submit(client, reviewed);
    const present = await submit(client, changed);

    expect(old.userErrors).toMatchObject([
      {
        __typename: 'VersionConflictError',
        code: 'VERSION_CONFLICT',
        field: ['expectedVersion'],
        currentVersion: changed.version,
      },
    ]);
    expect(present.userErrors.map(({ code }) => code)).toEqual(['NOT_REVIEWED']);
    expect(await countRows(app.current)).toEqual(before);
  });

  test('is submitted after another review, as changed', async () => {
    const client = await app.current.signIn(demo.directBill);
    const reviewed = await reviewedDraft(client);
    await rename(client, reviewed, 'Contoso Tea House');
    const { customer } = await submitDraft(client, await reviewDraft(client, reviewed.onboardingId));
    expect(customer.companyName).toBe('Contoso Tea House');
  });

  test('of the selection gives a quote of the new selection', async () => {
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId, quote } = await reviewedDraft(client);
    const lines = await linesFor(client, 'US', [{ offer: offers.powerBiPro, quantity: 3 }]);
    const { selectOffers } = await client.ask(SelectOffersDocument, { input: { onboardingId, lines } });
    expect(selectOffers.userErrors).toEqual([]);
    const again = await reviewDraft(client, onboardingId);
    expect([quote, again.quote].map(({ totals }) => totals[0]?.total.amount)).toEqual(['100', '24']);
  });

  test('sent at the same time as the submission never makes a customer of a half-changed draft', async () => {
    const client = await app.current.signIn(demo.directBill);
    const reviewed = await reviewedDraft(client);
    const input = { onboardingId: reviewed.onboardingId, company: { name: 'Contoso Afterthought' } };

    const [{ customer, userErrors }, { updateAccountInfo }] = await Promise.all([
      submit(client, reviewed),
      client.ask(UpdateAccountInfoDocument, { input }),
    ]);

    const submitWon = customer !== null;
    expect(customer?.companyName).toBe(submitWon ? 'Contoso Coffee Roasters' : undefined);
    expect(userErrors.map(({ code }) => code)).toEqual(submitWon ? [] : ['VERSION_CONFLICT']);
    expect(updateAccountInfo.userErrors.map(({ code }) => code)).toEqual(submitWon ? ['INVALID_STATE'] : []);
  });
});

test('a draft that was never reviewed cannot be submitted', async () => {
  const client = await app.current.signIn(demo.directBill);
  const { userErrors, customer } = await submit(client, await readyDraft(client));
  expect(userErrors.map(({ code }) => code)).toEqual(['NOT_REVIEWED']);
  expect(customer).toBeNull();
});

describe('a price that changes after the review', () => {
  const lines = [{ offer: offers.powerBiPro, quantity: 5 }];

  test('does not change what the reviewed draft shows, nor what its subscription costs', async () => {
    await setPrice(demo.directBill, offers.powerBiPro, 80_000);
    const client = await app.current.signIn(demo.directBill);
    const reviewed = await reviewedDraft(client, { lines });
    await setPrice(demo.directBill, offers.powerBiPro, 95_000);

    const [line] = (await readOnboarding(client, reviewed.onboardingId)).lines;
    const { customer } = await submitDraft(client, reviewed);
    const stored = await readCustomer(app.current, customer.tenantId);

    expect(line).toMatchObject({ unitPrice: { amount: '8' }, lineTotal: { amount: '40' } });
    expect(stored.subscriptions.map(({ unit_price }) => unit_price)).toEqual([80_000]);
  });

  test('holds for the next review', async () => {
    await setPrice(demo.directBill, offers.powerBiPro, 80_000);
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId } = await reviewedDraft(client, { lines });
    await setPrice(demo.directBill, offers.powerBiPro, 95_000);

    const again = await reviewDraft(client, onboardingId);
    const { customer } = await submitDraft(client, again);

    expect(again.quote.totals[0]?.total.amount).toBe('47.5');
    const stored = await readCustomer(app.current, customer.tenantId);
    expect(stored.subscriptions.map(({ unit_price }) => unit_price)).toEqual([95_000]);
  });

  test('is another partner’s affair where it is on another partner’s sheet', async () => {
    await setPrice(demo.directBill, offers.powerBiPro, 80_000);
    await setPrice(demo.indirectProvider, offers.powerBiPro, 12_345);
    const client = await app.current.signIn(demo.directBill);
    const { customer } = await submittedCustomer(client, { lines });
    const stored = await readCustomer(app.current, customer.tenantId);
    expect(stored.subscriptions.map(({ unit_price }) => unit_price)).toEqual([80_000]);
  });
});
