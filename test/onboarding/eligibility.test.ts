import { describe, expect, test } from 'vitest';
import type { Cloud, CustomerQualification } from '../../src/onboarding/enums.ts';
import { isEligible, isSoldIn } from '../../src/onboarding/rules/eligibility.ts';
import { marketIn, offerNamed, offers } from './facts.ts';

const office = offerNamed('Office 365 Enterprise E3');
const azure = offerNamed('Microsoft Azure');

describe('who may buy what', () => {
  /** The columns of the published purchase matrix. */
  const segments: ReadonlyArray<[string, CustomerQualification[]]> = [
    ['commercial', []],
    ['education', ['EDUCATION']],
    ['nonprofit', ['NONPROFIT']],
    ['government community cloud', ['GOVERNMENT_COMMUNITY_CLOUD']],
  ];

  /** Its rows. */
  const matrix: ReadonlyArray<[CustomerQualification, string[]]> = [
    ['NONE', ['commercial']],
    ['EDUCATION', ['commercial', 'education']],
    ['NONPROFIT', ['commercial', 'nonprofit']],
    ['GOVERNMENT_COMMUNITY_CLOUD', ['government community cloud']],
    ['STATE_OWNED_ENTITY', ['commercial']],
  ];

  const cells = matrix.flatMap(([qualification, bought]) =>
    segments.map(
      ([segment, requiredQualifications]) =>
        [qualification, segment, bought.includes(segment), requiredQualifications] as const,
    ),
  );

  test.each(cells)('a customer that is %s may buy %s offers: %s', (qualification, _, expected, required) => {
    expect(isEligible({ ...office, requiredQualifications: required }, qualification)).toBe(expected);
  });

  test.each<[CustomerQualification, boolean]>([
    ['NONE', false],
    ['EDUCATION', true],
    ['NONPROFIT', true],
    ['GOVERNMENT_COMMUNITY_CLOUD', false],
    ['STATE_OWNED_ENTITY', false],
  ])('an offer for schools and charities is for a customer that is %s: %s', (qualification, expected) => {
    const offer = { ...office, requiredQualifications: ['EDUCATION', 'NONPROFIT'] as const };
    expect(isEligible(offer, qualification)).toBe(expected);
  });

  test.each<[CustomerQualification, boolean]>([
    ['NONE', false],
    ['EDUCATION', false],
    ['NONPROFIT', false],
    ['GOVERNMENT_COMMUNITY_CLOUD', false],
    ['STATE_OWNED_ENTITY', true],
  ])('an offer for state-owned customers is for one that is %s: %s', (qualification, expected) => {
    const offer = { ...office, requiredQualifications: ['STATE_OWNED_ENTITY'] as const };
    expect(isEligible(offer, qualification)).toBe(expected);
  });

  test.each<[CustomerQualification, number]>([
    ['NONE', 187],
    ['EDUCATION', 187],
    ['NONPROFIT', 274],
    ['GOVERNMENT_COMMUNITY_CLOUD', 0],
    ['STATE_OWNED_ENTITY', 187],
  ])('of the recorded catalogue, a customer that is %s may buy %i offers', (qualification, count) => {
    expect(offers.filter((offer) => isEligible(offer, qualification))).toHaveLength(count);
  });
});

describe('where an offer is sold', () => {
  test.each<[string, Cloud, string, boolean]>([
    ['Office 365 Enterprise E3', 'PUBLIC', 'US', true],
    ['Office 365 Enterprise E3', 'PUBLIC', 'PT', true],
    ['Office 365 Enterprise E3', 'US_GOVERNMENT', 'US', true],
    ['Office 365 Enterprise E3', 'US_GOVERNMENT', 'UM', false],
    ['Office 365 Enterprise E3', 'US_GOVERNMENT', 'PT', false],
    ['Office 365 Enterprise E3', 'CHINA_21VIANET', 'CN', true],
    ['Office 365 Enterprise E3', 'CHINA_21VIANET', 'US', false],
    ['Office 365 Enterprise E3', 'PUBLIC', 'CN', false],
    ['Microsoft Azure', 'PUBLIC', 'US', true],
    ['Microsoft Azure', 'US_GOVERNMENT', 'US', false],
    ['Microsoft Azure', 'CHINA_21VIANET', 'CN', false],
  ])('%s in %s in %s: %s', (name, cloud, country, expected) => {
    expect(isSoldIn(offerNamed(name), marketIn(country), cloud)).toBe(expected);
  });

  test('an offer of some markets is sold in those', () => {
    const european = { ...office, markets: ['PT', 'DE'] };
    expect(isSoldIn(european, marketIn('PT'), 'PUBLIC')).toBe(true);
    expect(isSoldIn(european, marketIn('US'), 'PUBLIC')).toBe(false);
  });

  test('an offer of no market is sold in none', () => {
    expect(isSoldIn({ ...office, markets: [] }, marketIn('US'), 'PUBLIC')).toBe(false);
  });

  test('a retired offer is sold nowhere', () => {
    expect(isSoldIn({ ...azure, isAvailableForPurchase: false }, marketIn('US'), 'PUBLIC')).toBe(false);
  });
});
