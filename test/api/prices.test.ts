import { beforeAll, describe, expect, test } from 'vitest';
import { verifyAudit } from '../../src/services/audit/verify.ts';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { offerFacts } from './catalogue-facts.ts';
import { watchTables } from './generated/tables.ts';
import { type Imported, importPrices, type PriceChoice, priceOf, readPrice } from './price-sheet.ts';
import { readOnboarding } from './read-onboarding.ts';
import { countRows, partnerRowId, readCustomer } from './stored-rows.ts';
import { type LineChoice, offers, readyDraft, reviewDraft, submitDraft } from './walk.ts';

const app = useApp();

let client: Client;

const japan = '3000011';
const korea = '3000012';

beforeAll(async () => {
  client = await app.current.signIn(demo.directBill);
  const partner = { type: 'DIRECT_BILL', cloud: 'PUBLIC', hasSignedPartnerAgreement: true };
  await app.current.importPartners([
    { ...partner, mpnId: japan, name: 'コントソ', country: 'JP' },
    { ...partner, mpnId: korea, name: '콘토소', country: 'KR' },
  ]);
});

const succeed = async (caller: Client, rows: readonly PriceChoice[]): Promise<Imported> => {
  const imported = await importPrices(caller, rows);
  expect(imported.userErrors).toEqual([]);
  return imported;
};

const sheetOf = async (mpnId: string) =>
  app.current.query<Record<string, unknown>>(
    `SELECT p.id, o.microsoft_offer_id, p.country, p.billing_cycle, p.unit_price FROM partner_prices p
     JOIN offers o ON o.id = p.offer_id WHERE p.partner_id = ?
     ORDER BY o.microsoft_offer_id, p.country, p.billing_cycle`,
    [await partnerRowId(app.current, mpnId)],
  );

describe('an import', () => {
  test('adds and changes what it names, and leaves the rest of the sheet', async () => {
    const changed = priceOf(offers.enterpriseE3, '17.25');
    const added = priceOf(offers.phoneSystem, '8.1', { billingCycle: 'ANNUAL' });
    const same = priceOf(offers.enterpriseE1, '6.40');
    const before = await sheetOf(demo.directBill);
    expect(await succeed(client, [changed, added, same])).toMatchObject({ importedCount: 3 });
    const after = await sheetOf(demo.directBill);
    expect(after).toHaveLength(before.length + 1);
    const ids = new Set(before.map(({ id }) => id));
    expect(after.filter(({ id }) => !ids.has(id))).toMatchObject([
      { microsoft_offer_id: offers.phoneSystem, billing_cycle: 'ANNUAL' },
      { microsoft_offer_id: offers.enterpriseE3, billing_cycle: 'MONTHLY' },
    ]);
    expect(await readPrice(client, changed)).toEqual({ amount: '17.25', currencyCode: 'USD' });
    expect(await readPrice(client, added)).toEqual({ amount: '8.1', currencyCode: 'USD' });
    expect(await readPrice(client, same)).toEqual({ amount: '6.4', currencyCode: 'USD' });
  });

  test('is the caller’s own: another partner’s sheet stays as it is', async () => {
    const before = await sheetOf(demo.usGovernment);
    await succeed(client, [priceOf(offers.enterpriseE3, '99')]);
    expect(await sheetOf(demo.usGovernment)).toEqual(before);
  });

  test('may be repeated: the second time nothing is written', async () => {
    const rows = [priceOf(offers.powerBiPro, '9.90'), priceOf(offers.powerBiPro, '99', { country: 'UM' })];
    await succeed(client, rows);
    const changedRows = await watchTables(app.current);
    expect(await succeed(client, rows.toReversed())).toMatchObject({ importedCount: 2 });
    expect(await succeed(client, [priceOf(offers.powerBiPro, '9.9000')])).toMatchObject({ importedCount: 1 });
    expect(await succeed(client, [])).toMatchObject({ importedCount: 0 });
    // What a transaction leaves for the case that its answer is lost is no change of the sheet.
    expect((await changedRows()).filter((row) => !row.startsWith('committed_operations '))).toEqual([]);
  });

  test('takes a thousand rows at once', async () => {
    const caller = await app.current.signIn(demo.indirectProvider);
    const licences = offerFacts.filter(({ billingCycles }) => billingCycles.includes('ANNUAL'));
    const rows = ['DE', 'FR', 'IT', 'ES', 'PT']
      .flatMap((country) =>
        licences.map(({ microsoftOfferId }, index) =>
          priceOf(microsoftOfferId, `${index}.0${index % 10}`, { country, billingCycle: 'ANNUAL' }),
        ),
      )
      .slice(0, 1_000);
    expect(rows).toHaveLength(1_000);
    expect(await succeed(caller, rows)).toMatchObject({ importedCount: 1_000 });
    for (const row of [rows[0], rows[499], rows[999]] as PriceChoice[]) {
      const price = await readPrice(caller, row);
      expect([Number(price?.amount), price?.currencyCode]).toEqual([Number(row.unitPrice), 'EUR']);
    }
  });

  test('of the same rows by two at once leaves one whole import, and both are told so', async () => {
    const admins = [
      client,
      await app.current.signIn(demo.directBill, 'ADMIN_AGENT', 'second@1000001.example'),
    ];
    const subset = offerFacts.filter(({ billingCycles }) => billingCycles.includes('ANNUAL')).slice(0, 100);
    const rowsOf = (unitPrice: string) =>
      subset.map(({ microsoftOfferId }) => priceOf(microsoftOfferId, unitPrice, { country: 'UM' }));
    for (const round of [1, 2, 3]) {
      const imports = admins.map((admin, index) => importPrices(admin, rowsOf(`${round}.${index + 1}`)));
      for (const { userErrors } of await Promise.all(imports)) expect(userErrors).toEqual([]);
      const standing = (await sheetOf(demo.directBill)).filter(
        ({ country, billing_cycle, microsoft_offer_id }) =>
          country === 'UM' &&
          billing_cycle === 'MONTHLY' &&
          subset.some((offer) => offer.microsoftOfferId === microsoft_offer_id),
      );
      expect(standing).toHaveLength(subset.length);
      expect(new Set(standing.map(({ unit_price }) => Number(unit_price))).size).toBe(1);
    }
    const chains = await verifyAudit(app.current.app.database);
    expect(chains.filter(({ fault }) => fault !== null)).toEqual([]);
  });
});

describe('the audit', () => {
  const records = async () => {
    const { auditRecords } = await client.ask<{
      auditRecords: { nodes: Array<{ by: string; customer: unknown; changes: unknown }> };
    }>(
      `{ auditRecords(filter: { operation: [IMPORT_PRICES] }) {
        nodes { by customer { id } onboarding { id } changes { field before after } } } }`,
    );
    return auditRecords.nodes;
  };

  test('holds who changed how many prices, and no price', async () => {
    const rows = [
      priceOf(offers.enterpriseE3, '18.75'),
      priceOf(offers.domesticCallingPlan, '12.3'),
      priceOf(offers.domesticCallingPlan, '120.45', { billingCycle: 'ANNUAL' }),
    ];
    const before = (await records()).length;
    await succeed(client, rows);
    const [newest, ...older] = await records();
    expect(older).toHaveLength(before);
    expect(newest).toEqual({
      by: 'admin_agent@1000001.example',
      customer: null,
      onboarding: null,
      changes: [
        { field: ['prices', 'added'], before: null, after: '2' },
        { field: ['prices', 'changed'], before: null, after: '1' },
      ],
    });
  });
});

describe('from the import to the total', () => {
  interface Case {
    readonly title: string;
    readonly partner: string;
    readonly cloud?: string;
    readonly country: string;
    readonly currency: string;
    readonly prices: ReadonlyArray<readonly [offer: string, unitPrice: string]>;
    readonly lines: readonly LineChoice[];
    readonly shown: readonly string[];
    readonly total: string;
  }

  const cases: readonly Case[] = [
    {
      title: '0.1 and 0.2 make 0.3',
      partner: demo.directBill,
      country: 'US',
      currency: 'USD',
      prices: [
        [offers.enterpriseE1, '0.1'],
        [offers.audioConferencing, '0.2'],
      ],
      lines: [
        {
          offer: offers.enterpriseE1,
          quantity: 1,
          addOns: [{ offer: offers.audioConferencing, quantity: 1 }],
        },
      ],
      shown: ['0.1'],
      total: '0.3',
    },
    {
      title: 'ten million licences at the smallest price',
      partner: demo.directBill,
      country: 'US',
      currency: 'USD',
      prices: [[offers.enterpriseE3, '0.0001']],
      lines: [{ offer: offers.enterpriseE3, quantity: 10_000_000 }],
      shown: ['0.0001'],
      total: '1000',
    },
    {
      title: 'ten million licences at nearly the highest price',
      partner: demo.directBill,
      country: 'US',
      currency: 'USD',
      prices: [[offers.enterpriseE3, '99999999999.9999']],
      lines: [{ offer: offers.enterpriseE3, quantity: 10_000_000 }],
      shown: ['99999999999.9999'],
      total: '999999999999999000',
    },
    {
      title: 'the highest price there is',
      partner: demo.directBill,
      country: 'US',
      currency: 'USD',
      prices: [[offers.enterpriseE3, '100000000000']],
      lines: [{ offer: offers.enterpriseE3, quantity: 3 }],
      shown: ['100000000000'],
      total: '300000000000',
    },
    {
      title: 'a price of zero, which is a price',
      partner: demo.directBill,
      country: 'US',
      currency: 'USD',
      prices: [[offers.enterpriseE3, '-0.0']],
      lines: [{ offer: offers.enterpriseE3, quantity: 25 }],
      shown: ['0'],
      total: '0',
    },
    {
      title: 'four decimal places in euros',
      partner: demo.indirectProvider,
      country: 'DE',
      currency: 'EUR',
      prices: [
        [offers.enterpriseE3, '19.9999'],
        [offers.powerBiPro, '0.3333'],
      ],
      lines: [
        { offer: offers.enterpriseE3, quantity: 3 },
        { offer: offers.powerBiPro, quantity: 3 },
      ],
      shown: ['19.9999', '0.3333'],
      total: '60.9996',
    },
    {
      title: 'yen keep the decimal places that the sheet has, though the yen has none',
      partner: japan,
      country: 'JP',
      currency: 'JPY',
      prices: [[offers.enterpriseE3, '1234.5']],
      lines: [{ offer: offers.enterpriseE3, quantity: 3 }],
      shown: ['1234.5'],
      total: '3703.5',
    },
    {
      title: 'won in whole numbers',
      partner: korea,
      country: 'KR',
      currency: 'KRW',
      prices: [[offers.enterpriseE3, '21900']],
      lines: [{ offer: offers.enterpriseE3, quantity: 7 }],
      shown: ['21900'],
      total: '153300',
    },
    {
      title: 'yuan in the cloud of 21Vianet',
      partner: demo.china,
      cloud: 'CHINA_21VIANET',
      country: 'CN',
      currency: 'CNY',
      prices: [[offers.enterpriseE3, '128.10']],
      lines: [{ offer: offers.enterpriseE3, quantity: 9 }],
      shown: ['128.1'],
      total: '1152.9',
    },
  ];

  test.each(cases.map((one) => [one.title, one] as const))('%s', async (_title, one) => {
    const { country, currency, lines } = one;
    const caller = await app.current.signIn(one.partner);
    const rows = one.prices.map(([offer, unitPrice]) => priceOf(offer, unitPrice, { country }));
    await succeed(caller, rows);
    const listed = await Promise.all(rows.map((row) => readPrice(caller, row, one.cloud)));
    expect(listed.slice(0, one.shown.length)).toEqual(
      one.shown.map((amount) => ({ amount, currencyCode: currency })),
    );
    const { onboardingId } = await readyDraft(caller, { country, lines });
    const { quote } = await reviewDraft(caller, onboardingId);
    const { lines: seen } = await readOnboarding(caller, onboardingId);
    expect(seen.map(({ unitPrice }) => unitPrice?.amount)).toEqual(one.shown);
    expect(quote.unpricedLineCount).toBe(0);
    expect(quote.totals).toEqual([
      { billingCycle: 'MONTHLY', total: { amount: one.total, currencyCode: currency } },
    ]);
  });
});

describe('a quote that is held', () => {
  test('keeps its prices through an import, to the subscription; the next review has the new ones', async () => {
    const lines = [{ offer: offers.businessPremium, quantity: 4 }];
    await succeed(client, [priceOf(offers.businessPremium, '11.1111')]);
    const { onboardingId } = await readyDraft(client, { lines });
    const reviewed = await reviewDraft(client, onboardingId);
    await succeed(client, [priceOf(offers.businessPremium, '22')]);
    const { lines: held, quote, problems } = await readOnboarding(client, onboardingId);
    expect([held[0]?.unitPrice?.amount, held[0]?.lineTotal?.amount]).toEqual(['11.1111', '44.4444']);
    expect(quote?.totals).toEqual(reviewed.quote.totals);
    expect([quote?.expiresAt, problems]).toEqual([reviewed.quote.expiresAt, []]);
    const { customer } = await submitDraft(client, reviewed);
    const { subscriptions } = await readCustomer(app.current, customer.tenantId);
    expect(subscriptions).toMatchObject([{ unit_price: 111_111 }]);

    const next = await readyDraft(client, { lines });
    const { quote: fresh } = await reviewDraft(client, next.onboardingId);
    expect(fresh.totals[0]?.total.amount).toBe('88');
  });

  test('is not made by an import: a draft that nobody has reviewed has none', async () => {
    const { onboardingId } = await readyDraft(client, {
      lines: [{ offer: offers.businessPremium, quantity: 1 }],
    });
    await succeed(client, [priceOf(offers.businessPremium, '23')]);
    const { quote, version, lines } = await readOnboarding(client, onboardingId);
    const counted = await countRows(app.current);
    expect([quote, lines[0]?.unitPrice?.amount]).toEqual([null, '23']);
    await succeed(client, [priceOf(offers.businessPremium, '24')]);
    expect((await readOnboarding(client, onboardingId)).version).toBe(version);
    expect(await countRows(app.current)).toEqual({ ...counted, audit_records: counted.audit_records + 1 });
  });
});
