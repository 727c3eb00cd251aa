import { beforeAll, describe, expect, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { watchTables } from './generated/tables.ts';
import {
  type Imported,
  importPrices,
  importPricesDocument,
  type PriceChoice,
  priceOf,
} from './price-sheet.ts';
import { expectNoEcho, told } from './refusal.ts';
import { offers } from './walk.ts';

const app = useApp();

let client: Client;

beforeAll(async () => {
  client = await app.current.signIn(demo.directBill);
});

/** What is told about rows that must be refused, with the proof that nothing was written. */
const refusal = async (rows: readonly PriceChoice[], caller = client): Promise<Imported> => {
  const changedRows = await watchTables(app.current);
  const imported = await importPrices(caller, rows);
  expect(imported.importedCount).toBe(0);
  expect(await changedRows()).toEqual([]);
  return imported;
};

const good = priceOf(offers.enterpriseE3, '17');

test('every mistake of every row is told at once, and nothing is saved', async () => {
  const rows = [
    good,
    priceOf('no-such-offer', '-1', { country: 'ZZ' }),
    priceOf(offers.enterpriseE1, '1.00001', { country: 'DE', billingCycle: 'ONE_TIME' }),
    { ...good, unitPrice: '18' },
  ];
  const { userErrors } = await refusal(rows);
  expect(told(userErrors)).toEqual([
    'BILLING_CYCLE_NOT_SUPPORTED at prices.2.billingCycle',
    'COUNTRY_NOT_SUPPORTED at prices.1.country',
    'DUPLICATE_ROW at prices.3',
    'MARKET_NOT_AUTHORIZED at prices.2.country',
    'NOT_FOUND at prices.1.microsoftOfferId',
    'PRICE_INVALID at prices.1.unitPrice',
    'PRICE_INVALID at prices.2.unitPrice',
  ]);
  for (const { __typename } of userErrors) expect(__typename).toBe('InvalidValueError');
  expectNoEcho(
    userErrors,
    rows.map(({ microsoftOfferId, unitPrice }) => ({ microsoftOfferId, unitPrice })),
  );
});

test('one wrong row keeps all the good ones out', async () => {
  const countries = ['US', 'UM'];
  const rows = countries.flatMap((country) => [
    priceOf(offers.enterpriseE3, '1', { country }),
    priceOf(offers.enterpriseE3, '2', { country, billingCycle: 'ANNUAL' }),
  ]);
  const { userErrors } = await refusal([...rows, priceOf(offers.enterpriseE3, '0.00001', { country: 'UM' })]);
  expect(told(userErrors)).toEqual(['DUPLICATE_ROW at prices.4', 'PRICE_INVALID at prices.4.unitPrice']);
});

test('more than a thousand rows are refused as one, and a thousand bad ones are each told', async () => {
  const rows = (length: number) => Array.from({ length }, (_, index) => priceOf(`none-${index}`, '1'));
  expect(told((await refusal(rows(1_001))).userErrors)).toEqual(['TOO_MANY_LINES at prices']);
  expect((await refusal(rows(1_000))).userErrors).toHaveLength(1_000);
});

test('markets are those of the partner’s own region and cloud', async () => {
  const provider = await app.current.signIn(demo.indirectProvider);
  const german = priceOf(offers.enterpriseE3, '1', { country: 'DE' });
  expect(told((await refusal([german, good], provider)).userErrors)).toEqual([
    'MARKET_NOT_AUTHORIZED at prices.1.country',
  ]);
  const government = await app.current.signIn(demo.usGovernment);
  const islands = { ...good, country: 'UM' };
  expect(told((await refusal([islands], government)).userErrors)).toEqual([
    'MARKET_NOT_AUTHORIZED at prices.0.country',
  ]);
});

describe('what its types do not take', () => {
  test.each([
    ['a number that is no text', { unitPrice: 12.5 }],
    ['a price in words', { unitPrice: 'twelve' }],
    ['a comma', { unitPrice: '12,50' }],
    ['an exponent', { unitPrice: '1e3' }],
    ['NaN', { unitPrice: 'NaN' }],
    ['no price', { unitPrice: null }],
    ['a country in small letters', { country: 'us' }],
    ['a cycle that is none', { billingCycle: 'WEEKLY' }],
  ])('is the program’s mistake: %s', async (_, wrong) => {
    const answer = await client.send(importPricesDocument, { input: { prices: [{ ...good, ...wrong }] } });
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(answer.text).not.toContain(offers.enterpriseE3);
  });
});

describe('who may not', () => {
  test.each([
    ['a sales agent', demo.directBill, 'SALES_AGENT'],
    ['a helpdesk agent', demo.directBill, 'HELPDESK_AGENT'],
    ['an indirect reseller’s admin', demo.reseller, 'ADMIN_AGENT'],
  ] as const)('is refused before the rows are looked at: %s', async (_, mpnId, role) => {
    const caller = await app.current.signIn(mpnId, role);
    const answer = await caller.send(importPricesDocument, { input: { prices: [priceOf('x', '-1')] } });
    expect(answer.errors?.map(({ extensions }) => [extensions.code, extensions.permission])).toEqual([
      ['FORBIDDEN', 'MANAGE_PRICES'],
    ]);
  });
});
