import { describe, expect, test } from 'vitest';
import { firstTerm, renewedTerm, retainedUntil } from '../../src/onboarding/terms.ts';
import { offerNamed } from './facts.ts';

describe('the first term', () => {
  test.each([
    ['Office 365 Enterprise E3', '2027-11-22'],
    ['Office 365 Enterprise E3 Trial', '2026-12-22'],
    ['Office 365 Enterprise E3 (Nonprofit Staff Pricing) Trial', '2027-01-06'],
    // The commitment of what is no trial and does not renew ends in the far future.
    ['Microsoft Azure', null],
    ['Microsoft Dynamics CRM Online - Field Service User Add-On', null],
  ])('of %s begins today and ends on %s', (name, commitmentEndDate) => {
    const term = firstTerm(offerNamed(name), '2026-11-22');
    expect(term).toEqual({ effectiveStartDate: '2026-11-22', commitmentEndDate });
  });

  test('of a month that begins on the 31st ends on the last day of a shorter one', () => {
    const trial = offerNamed('Office 365 Enterprise E3 Trial');
    expect(firstTerm(trial, '2027-01-31').commitmentEndDate).toBe('2027-02-28');
  });
});

describe('a renewed term', () => {
  test.each([
    ['2027-11-22', '2027-11-22', '2027-11-22', '2028-11-22'],
    ['2027-11-22', '2027-12-24', '2027-11-22', '2028-11-22'],
    ['2027-11-22', '2028-11-22', '2028-11-22', '2029-11-22'],
    ['2024-02-29', '2027-03-01', '2027-02-28', '2028-02-28'],
  ])('goes on from %s; on %s it is the one from %s to %s', (oldEnd, today, start, end) => {
    expect(renewedTerm(oldEnd, 'P1Y', today)).toEqual({ effectiveStartDate: start, commitmentEndDate: end });
  });

  test('is none of no length', () => {
    expect(() => renewedTerm('2027-11-22', 'P0D', '2027-11-22')).toThrow('no duration');
  });
});

describe('data is kept', () => {
  test.each([
    ['90 days', '2026-11-22', '2026-11-22', '2027-02-20'],
    ['90 days where nothing was billed', '2026-11-22', null, '2027-02-20'],
    ['as many more as the first billing cycle came later', '2026-11-22', '2026-12-02', '2027-03-02'],
    ['120 days at the most', '2026-11-22', '2026-12-22', '2027-03-22'],
    ['120 days at the most', '2026-11-22', '2027-11-22', '2027-03-22'],
    [
      '90 days where it was billed before the relationship was made anew',
      '2026-11-22',
      '2026-01-01',
      '2027-02-20',
    ],
  ])('%s: with an account since %s, first billed on %s', (_, since, billed, until) => {
    expect(retainedUntil('2026-11-22', since, billed)).toBe(until);
  });
});
