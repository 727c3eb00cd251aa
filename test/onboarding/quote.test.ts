import { describe, expect, test } from 'vitest';
import type { DraftLine } from '../../src/onboarding/draft.ts';
import {
  flattenLines,
  isQuoteExpired,
  priceLines,
  type Quote,
  totalsOf,
} from '../../src/onboarding/quote.ts';
import { lineOf, offerNamed } from './facts.ts';

const office = offerNamed('Office 365 Enterprise E3');
const azure = offerNamed('Microsoft Azure');
const phoneSystem = offerNamed('Phone System');
const callingPlan = offerNamed('Domestic Calling Plan');
const conferencing = offerNamed('Audio Conferencing');

/** Office with a phone system with a calling plan, and with conferencing; then Azure. */
const lines: readonly DraftLine[] = [
  lineOf(office, {
    quantity: 10,
    billingCycle: 'ANNUAL',
    addOns: [
      lineOf(phoneSystem, { quantity: 4, addOns: [lineOf(callingPlan, { quantity: 3 })] }),
      lineOf(conferencing, { quantity: 2, billingCycle: 'ANNUAL' }),
    ],
  }),
  lineOf(azure),
];

describe('lines in a row', () => {
  test('have each base before its add-ons', () => {
    expect(flattenLines(lines).map(({ offerId }) => offerId)).toEqual(
      [office, phoneSystem, callingPlan, conferencing, azure].map(({ id }) => id),
    );
  });

  test('are none where there are none', () => {
    expect(flattenLines([])).toEqual([]);
  });
});

describe('prices', () => {
  test('are put on the lines in that order', () => {
    const priced = priceLines(lines, ['20', '8', '12', '4', '1']);
    expect(
      flattenLines(priced).map(({ offerId, unitPrice, lineTotal }) => [offerId, unitPrice, lineTotal]),
    ).toEqual([
      [office.id, '20', '200'],
      [phoneSystem.id, '8', '32'],
      [callingPlan.id, '12', '36'],
      [conferencing.id, '4', '8'],
      [azure.id, '1', '1'],
    ]);
  });

  test('leave the lines as they were otherwise', () => {
    const [first] = priceLines(lines, ['20', '8', '12', '4', '1']);
    expect(first).toMatchObject({ quantity: 10, billingCycle: 'ANNUAL', friendlyName: null });
    expect(first?.addOns.map(({ offerId }) => offerId)).toEqual([phoneSystem.id, conferencing.id]);
  });

  test('that are missing leave the total missing', () => {
    const priced = flattenLines(priceLines(lines, ['20', null, '12']));
    expect(priced.map(({ lineTotal }) => lineTotal)).toEqual(['200', null, '36', null, null]);
  });

  test.each([
    ['0.1', 3, '0.3'],
    ['0.7', 3, '2.1'],
    ['19.99', 300, '5997'],
    ['1.005', 1000, '1005'],
    ['0.0001', 1, '0.0001'],
    ['0', 25, '0'],
    ['12.5', 10_000_000, '125000000'],
    ['9999999999.9999', 999_999_999, '9999999989999900000.0001'],
    ['0.00000001', 1, '0.00000001'],
  ])('of %s for %i make exactly %s', (unitPrice, quantity, expected) => {
    const [priced] = priceLines([lineOf(office, { quantity })], [unitPrice]);
    expect(priced?.lineTotal).toBe(expected);
  });
});

describe('totals', () => {
  test('are one for each billing cycle, add-ons counted in their own', () => {
    expect(totalsOf(priceLines(lines, ['20', '8', '12', '4', '1']))).toEqual({
      totals: [
        { billingCycle: 'ANNUAL', total: '208' },
        { billingCycle: 'MONTHLY', total: '69' },
      ],
      unpricedLineCount: 0,
    });
  });

  test('leave out lines without a price, and count them', () => {
    expect(totalsOf(priceLines(lines, ['20', null, '12', null, null]))).toEqual({
      totals: [
        { billingCycle: 'ANNUAL', total: '200' },
        { billingCycle: 'MONTHLY', total: '36' },
      ],
      unpricedLineCount: 3,
    });
  });

  test('do not name a cycle in which nothing has a price', () => {
    expect(totalsOf(priceLines(lines, [null, '8', null, null, null]))).toEqual({
      totals: [{ billingCycle: 'MONTHLY', total: '32' }],
      unpricedLineCount: 4,
    });
  });

  test('are exact', () => {
    const cents = Array.from({ length: 10 }, () => lineOf(office));
    expect(totalsOf(priceLines(cents, Array(10).fill('0.1'))).totals).toEqual([
      { billingCycle: 'MONTHLY', total: '1' },
    ]);
  });

  test('hold a price of zero, which is a price', () => {
    expect(totalsOf(priceLines([lineOf(office)], ['0']))).toEqual({
      totals: [{ billingCycle: 'MONTHLY', total: '0' }],
      unpricedLineCount: 0,
    });
  });

  test('are none for no lines', () => {
    expect(totalsOf([])).toEqual({ totals: [], unpricedLineCount: 0 });
  });
});

describe('a quote', () => {
  const quote: Quote = {
    version: 3,
    expiresAt: '2026-11-22T10:15:00.000Z',
    currencyCode: 'USD',
    unitPrices: [],
    totals: [],
    unpricedLineCount: 0,
  };

  test.each([
    ['2026-11-22T10:00:00.000Z', false],
    ['2026-11-22T10:14:59.999Z', false],
    ['2026-11-22T10:15:00.000Z', true],
    ['2026-11-22T10:15:00.001Z', true],
    ['2026-11-22T18:14:59.999+08:00', false],
  ])('that is held until 10:15 UTC has expired at %s: %s', (now, expected) => {
    expect(isQuoteExpired(quote, new Date(now))).toBe(expected);
  });
});
