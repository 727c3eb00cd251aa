import { describe, expect, test } from 'vitest';
import type { BillingCycle } from '../../src/onboarding/enums.ts';
import { checkPrices, type PriceGiven } from '../../src/onboarding/rules/prices.ts';
import { factsWith, offerNamed, partner, spelled } from './facts.ts';

const { microsoftOfferId: office } = offerNamed('Office 365 Enterprise E3');
const { microsoftOfferId: azure } = offerNamed('Microsoft Azure');

const row = (more: Partial<PriceGiven> = {}): PriceGiven => ({
  microsoftOfferId: office,
  country: 'US',
  billingCycle: 'MONTHLY',
  unitPrice: '16.00',
  ...more,
});

const judge = (rows: readonly PriceGiven[], ...own: Parameters<typeof partner>): string[] =>
  spelled(checkPrices(rows, factsWith({ partner: partner(...own) })));

describe('a unit price', () => {
  test.each([
    '0',
    '0.0',
    '-0',
    '0.0001',
    '12.5',
    '19.9999',
    '7.10000000',
    '0007',
    '99999999999.9999',
    '100000000000',
  ])('may be %s', (unitPrice) => {
    expect(judge([row({ unitPrice })])).toEqual([]);
  });

  test.each([
    ['below zero', '-0.0001'],
    ['far below zero', '-12'],
    ['of five places', '0.00001'],
    ['of ten places', '1.0000000001'],
    ['a ten-thousandth too high', '100000000000.0001'],
    ['of thirty digits', '9'.repeat(30)],
  ])('must not be %s', (_, unitPrice) => {
    expect(judge([row({ unitPrice })])).toEqual(['PRICE_INVALID at prices.0.unitPrice']);
  });
});

describe('a row', () => {
  test.each(['', 'nothing', `${office} `, office.toLowerCase(), '\u0000', 'x'.repeat(5_000), '__proto__'])(
    'must be for an offer of the catalogue, spelled as there: %j',
    (microsoftOfferId) => {
      expect(judge([row({ microsoftOfferId })])).toEqual(['NOT_FOUND at prices.0.microsoftOfferId']);
    },
  );

  test.each([
    ['no market', 'ZZ', 'COUNTRY_NOT_SUPPORTED'],
    ['another region', 'DE', 'MARKET_NOT_AUTHORIZED'],
    ['another cloud', 'CN', 'MARKET_NOT_AUTHORIZED'],
  ])('must be for a market of the partner’s, not for %s', (_, country, code) => {
    expect(judge([row({ country })])).toEqual([`${code} at prices.0.country`]);
  });

  test('may be for every market of the region, in the partner’s cloud alone', () => {
    expect(judge([row(), row({ country: 'UM' })])).toEqual([]);
    expect(judge([row(), row({ country: 'UM' })], { cloud: 'US_GOVERNMENT' })).toEqual([
      'MARKET_NOT_AUTHORIZED at prices.1.country',
    ]);
  });

  test.each([
    [office, 'ONE_TIME'],
    [office, 'NONE'],
    [azure, 'ANNUAL'],
  ] as ReadonlyArray<readonly [string, BillingCycle]>)(
    'must be for a cycle of the offer: %s %s',
    (microsoftOfferId, billingCycle) => {
      expect(judge([row({ microsoftOfferId, billingCycle })])).toEqual([
        'BILLING_CYCLE_NOT_SUPPORTED at prices.0.billingCycle',
      ]);
    },
  );

  test('is told all its mistakes at once', () => {
    const wrong = row({ microsoftOfferId: 'x', country: 'ZZ', unitPrice: '-1' });
    expect(judge([row(), wrong])).toEqual([
      'NOT_FOUND at prices.1.microsoftOfferId',
      'COUNTRY_NOT_SUPPORTED at prices.1.country',
      'PRICE_INVALID at prices.1.unitPrice',
    ]);
  });
});

describe('rows together', () => {
  test('name each price once, whatever the prices are', () => {
    const rows = [
      row(),
      row({ billingCycle: 'ANNUAL' }),
      row(),
      row({ country: 'UM' }),
      row({ unitPrice: '1' }),
    ];
    expect(judge(rows)).toEqual(['DUPLICATE_ROW at prices.2', 'DUPLICATE_ROW at prices.4']);
  });

  test('are a thousand at most', () => {
    const rows = (length: number) => Array.from({ length }, () => row({ microsoftOfferId: 'x' }));
    expect(judge(rows(1_001))).toEqual(['TOO_MANY_LINES.PRICES at prices']);
    expect(judge(rows(1_000))).not.toContain('TOO_MANY_LINES.PRICES at prices');
  });

  test('may be none', () => {
    expect(judge([])).toEqual([]);
  });
});
