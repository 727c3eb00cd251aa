import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { UpdateAccountInfoDocument } from '../../src/commands/operations.generated.ts';
import { demo, useApp } from '../support/app.ts';
import { readOnboarding, type SeenLine } from './read-onboarding.ts';
import { partnerRowId } from './stored-rows.ts';
import { chooseOffers, fillAccountInfo, offers, readyDraft, reviewDraft, startDraft } from './walk.ts';

const app = useApp();

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

type Told = readonly [offer: string, unitPrice: string | null, lineTotal: string | null];

const told = (lines: readonly SeenLine[]): Told[] =>
  lines.flatMap(({ offer, unitPrice, lineTotal, addOns = [] }) => [
    [offer.microsoftOfferId, unitPrice?.amount ?? null, lineTotal?.amount ?? null] as const,
    ...told(addOns),
  ]);

const selection = [
  {
    offer: offers.enterpriseE1,
    quantity: 3,
    addOns: [
      { offer: offers.audioConferencing, quantity: 2 },
      { offer: offers.phoneSystem, quantity: 1 },
    ],
  },
  { offer: offers.businessPremium, quantity: 2, billingCycle: 'ANNUAL' },
  { offer: offers.azure, quantity: 1 },
  { offer: offers.enterpriseE3Trial, quantity: 25 },
] as const;

const priced: readonly Told[] = [
  [offers.enterpriseE1, '6.4', '19.2'],
  [offers.audioConferencing, '3.2', '6.4'],
  [offers.phoneSystem, null, null],
  [offers.businessPremium, '115', '230'],
  [offers.azure, null, null],
  [offers.enterpriseE3Trial, null, null],
];

describe('the lines of a draft', () => {
  test('show the partner’s own prices of the day, add-ons too, and none for metered and unpriced offers', async () => {
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId } = await readyDraft(client, { lines: selection });
    const { lines, quote } = await readOnboarding(client, onboardingId);
    expect(told(lines)).toEqual(priced);
    expect(lines[0]?.unitPrice?.currencyCode).toBe('USD');
    expect(quote).toBeNull();
  });

  test('show the same prices once reviewed, with totals for each cycle', async () => {
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId } = await readyDraft(client, { lines: selection });
    await reviewDraft(client, onboardingId);
    const { lines, quote } = await readOnboarding(client, onboardingId);
    expect(told(lines)).toEqual(priced);
    expect(quote).toMatchObject({ unpricedLineCount: 3 });
    expect(quote?.totals.toSorted((a, b) => a.billingCycle.localeCompare(b.billingCycle))).toEqual([
      { billingCycle: 'ANNUAL', total: { amount: '230', currencyCode: 'USD' } },
      { billingCycle: 'MONTHLY', total: { amount: '25.6', currencyCode: 'USD' } },
    ]);
  });

  test('show no price while the country is unknown, and the market’s currency once it is known', async () => {
    const client = await app.current.signIn(demo.indirectProvider);
    const { onboardingId } = await startDraft(client);
    const lines = [{ offer: offers.businessPremium, quantity: 4 }];
    await chooseOffers(client, onboardingId, { country: 'CH', lines });
    const before = await readOnboarding(client, onboardingId);
    await fillAccountInfo(client, onboardingId, { country: 'CH' });
    const after = await readOnboarding(client, onboardingId);
    expect(before.lines).toMatchObject([{ unitPrice: null, lineTotal: null }]);
    expect(after.lines).toMatchObject([
      {
        unitPrice: { amount: '10', currencyCode: 'CHF' },
        lineTotal: { amount: '40', currencyCode: 'CHF' },
      },
    ]);
  });

  test('follow the sheet until the review, then stand still, and follow it again after a change', async () => {
    const client = await app.current.signIn(demo.usGovernment);
    const lines = [{ offer: offers.powerBiPro, quantity: 10 }];
    const price = async (id: string) => told((await readOnboarding(client, id)).lines)[0]?.slice(1);

    const { onboardingId } = await readyDraft(client, { lines });
    const shown = [await price(onboardingId)];
    await setPrice(demo.usGovernment, offers.powerBiPro, 91_234);
    shown.push(await price(onboardingId));
    await reviewDraft(client, onboardingId);
    await setPrice(demo.usGovernment, offers.powerBiPro, 70_000);
    shown.push(await price(onboardingId));
    const input = { onboardingId, company: { name: 'Contoso Agency' } };
    await client.ask(UpdateAccountInfoDocument, { input });
    shown.push(await price(onboardingId));

    expect(shown).toEqual([
      ['8', '80'],
      ['9.1234', '91.234'],
      ['9.1234', '91.234'],
      ['7', '70'],
    ]);
  });

  test('of a metered offer stay without a price even where the sheet has one', async () => {
    const client = await app.current.signIn(demo.directBill);
    const partnerId = await partnerRowId(app.current, demo.directBill);
    await app.current.app.database.transaction((manager) =>
      manager.query(
        `INSERT INTO partner_prices (id, partner_id, offer_id, country, billing_cycle, unit_price)
         SELECT ?, ?, id, 'US', 'MONTHLY', 10000 FROM offers WHERE microsoft_offer_id = ?`,
        [randomUUID(), partnerId, offers.azure],
      ),
    );
    const lines = [{ offer: offers.azure, quantity: 1 }];
    const { onboardingId } = await readyDraft(client, { lines });
    const before = await readOnboarding(client, onboardingId);
    const { quote } = await reviewDraft(client, onboardingId);
    const after = await readOnboarding(client, onboardingId);
    expect([before, after].map((seen) => told(seen.lines))).toEqual([
      [[offers.azure, null, null]],
      [[offers.azure, null, null]],
    ]);
    expect(quote).toMatchObject({ totals: [], unpricedLineCount: 1 });
  });

  test('cost exactly unit price times quantity, however many there are', async () => {
    const client = await app.current.signIn(demo.china);
    await setPrice(demo.china, offers.enterpriseE3, 1);
    const lines = [{ offer: offers.enterpriseE3, quantity: 9_999_999 }];
    const { onboardingId } = await readyDraft(client, { country: 'CN', lines });
    const { quote } = await reviewDraft(client, onboardingId);
    expect(told((await readOnboarding(client, onboardingId)).lines)).toEqual([
      [offers.enterpriseE3, '0.0001', '999.9999'],
    ]);
    expect(quote.totals).toEqual([
      { billingCycle: 'MONTHLY', total: { amount: '999.9999', currencyCode: 'CNY' } },
    ]);
  });
});
