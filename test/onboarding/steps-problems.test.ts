import { describe, expect, test } from 'vitest';
import { type Draft, emptyDraft } from '../../src/onboarding/draft.ts';
import type { Cloud, OnboardingState, OnboardingStep, PartnerType } from '../../src/onboarding/enums.ts';
import type { OnboardingFacts, PartnerFacts } from '../../src/onboarding/facts.ts';
import { type DraftStatus, problemsOf } from '../../src/onboarding/problems.ts';
import type { Quote } from '../../src/onboarding/quote.ts';
import { stepsOf } from '../../src/onboarding/steps.ts';
import { completeDraft, factsWith, partner, reseller, spelled } from './facts.ts';

const quote: Quote = {
  version: 4,
  expiresAt: '2026-11-22T10:15:00.000Z',
  currencyCode: 'USD',
  unitPrices: [null],
  totals: [],
  unpricedLineCount: 1,
};
const inTime = new Date('2026-11-22T10:14:00.000Z');
const late = new Date('2026-11-22T10:16:00.000Z');

const status = (draft: Draft, more: Partial<DraftStatus> = {}): DraftStatus => ({
  ...draft,
  state: 'DRAFT',
  quote: null,
  ...more,
});

const told = (draft: DraftStatus, more: Partial<OnboardingFacts> = {}, now = inTime) =>
  problemsOf(draft, factsWith(more), now).map(({ step, finding }) => `${step}: ${spelled([finding])}`);

const nothingYet = [
  'ACCOUNT_INFO: REQUIRED at company.name',
  'ACCOUNT_INFO: REQUIRED at company.address.country',
  'ACCOUNT_INFO: REQUIRED at company.address.addressLine1',
  'ACCOUNT_INFO: REQUIRED at company.domainPrefix',
  'ACCOUNT_INFO: REQUIRED at primaryContact.firstName',
  'ACCOUNT_INFO: REQUIRED at primaryContact.lastName',
  'ACCOUNT_INFO: REQUIRED at primaryContact.email',
  'AGREEMENT: AGREEMENT_REQUIRED at agreementTemplateId',
  'SUBSCRIPTIONS: NO_SUBSCRIPTIONS at lines',
];

describe('the problems of a draft', () => {
  test('are none when it is complete', () => {
    expect(told(status(completeDraft))).toEqual([]);
  });

  test('are everything missing when it is new, in the order of the steps', () => {
    expect(told(status(emptyDraft))).toEqual(nothingYet);
  });

  test('hold the reseller for an indirect provider, before the subscriptions', () => {
    const seen = told(status(emptyDraft), { partner: partner({ type: 'INDIRECT_PROVIDER' }) });
    expect(seen).toEqual([
      ...nothingYet.slice(0, -1),
      'INDIRECT_RESELLER: RESELLER_CHOICE_REQUIRED at indirectResellerId',
      'SUBSCRIPTIONS: NO_SUBSCRIPTIONS at lines',
    ]);
  });

  test('hold no agreement where the cloud has none', () => {
    const seen = told(status(emptyDraft), { partner: partner({ cloud: 'US_GOVERNMENT' }) });
    expect(seen).toEqual(nothingYet.filter((problem) => !problem.startsWith('AGREEMENT')));
  });

  test('hold what the world has made of it since', () => {
    const chosen: Draft = { ...completeDraft, isResellerChosen: true, resellerId: 'partnership-1' };
    expect(
      told(status(chosen), {
        partner: partner({ type: 'INDIRECT_PROVIDER' }),
        reseller: reseller({ state: 'INACTIVE' }),
        isDomainTaken: true,
      }),
    ).toEqual([
      'ACCOUNT_INFO: DOMAIN_NOT_AVAILABLE at company.domainPrefix',
      'INDIRECT_RESELLER: RESELLER_NOT_ACTIVE at indirectResellerId',
    ]);
  });

  test.each<[OnboardingState, boolean]>([
    ['DRAFT', true],
    ['REVIEWED', true],
    ['SUBMITTED', false],
    ['COMPLETED', false],
    ['CANCELLED', false],
    ['EXPIRED', false],
  ])('of an onboarding that is %s are looked for: %s', (state, expected) => {
    expect(told(status(emptyDraft, { state, quote }), {}, late).length > 0).toBe(expected);
  });

  test('do not hold the age of the quote while it lasts', () => {
    expect(told(status(completeDraft, { state: 'REVIEWED', quote }), {}, inTime)).toEqual([]);
  });

  test('hold the age of the quote afterwards, last of all', () => {
    const aged = status({ ...completeDraft, lines: [] }, { state: 'REVIEWED', quote });
    expect(told(aged, {}, late)).toEqual([
      'SUBSCRIPTIONS: NO_SUBSCRIPTIONS at lines',
      'REVIEW: QUOTE_EXPIRED at expectedVersion',
    ]);
  });
});

describe('the steps', () => {
  const stepsFor = (draft: DraftStatus, by: PartnerFacts, now = inTime) =>
    stepsOf(draft, factsWith({ partner: by }), now);

  const complete = (draft: DraftStatus, by: PartnerFacts = partner(), now = inTime) =>
    stepsFor(draft, by, now)
      .filter(({ isComplete }) => isComplete)
      .map(({ step }) => step);

  test('come in the wizard’s order', () => {
    expect(stepsFor(status(emptyDraft), partner()).map(({ step }) => step)).toEqual([
      'ACCOUNT_INFO',
      'AGREEMENT',
      'INDIRECT_RESELLER',
      'SUBSCRIPTIONS',
      'REVIEW',
    ]);
  });

  test.each<[PartnerType, Cloud, string, OnboardingStep[]]>([
    ['DIRECT_BILL', 'PUBLIC', 'US', ['ACCOUNT_INFO', 'AGREEMENT', 'SUBSCRIPTIONS', 'REVIEW']],
    [
      'INDIRECT_PROVIDER',
      'PUBLIC',
      'US',
      ['ACCOUNT_INFO', 'AGREEMENT', 'INDIRECT_RESELLER', 'SUBSCRIPTIONS', 'REVIEW'],
    ],
    ['DIRECT_BILL', 'US_GOVERNMENT', 'US', ['ACCOUNT_INFO', 'SUBSCRIPTIONS', 'REVIEW']],
    ['INDIRECT_PROVIDER', 'US_GOVERNMENT', 'US', ['ACCOUNT_INFO', 'SUBSCRIPTIONS', 'REVIEW']],
    ['DIRECT_BILL', 'CHINA_21VIANET', 'CN', ['ACCOUNT_INFO', 'SUBSCRIPTIONS', 'REVIEW']],
  ])('that %s in %s (%s) has to take are %j', (type, cloud, country, expected) => {
    const required = stepsFor(status(emptyDraft), partner({ type, cloud, country }))
      .filter(({ isRequired }) => isRequired)
      .map(({ step }) => step);
    expect(required).toEqual(expected);
  });

  test('of a new draft are complete only where there is nothing to do', () => {
    expect(complete(status(emptyDraft))).toEqual(['INDIRECT_RESELLER']);
    expect(complete(status(emptyDraft), partner({ type: 'INDIRECT_PROVIDER' }))).toEqual([]);
    expect(complete(status(emptyDraft), partner({ cloud: 'US_GOVERNMENT' }))).toEqual([
      'AGREEMENT',
      'INDIRECT_RESELLER',
    ]);
  });

  test.each<[string, Partial<Draft>, OnboardingStep]>([
    ['a company without a name', { company: { ...completeDraft.company, name: null } }, 'ACCOUNT_INFO'],
    ['no agreement', { agreement: null }, 'AGREEMENT'],
    ['no lines', { lines: [] }, 'SUBSCRIPTIONS'],
  ])('are open where they are wrong: %s', (_, more, open) => {
    const left = stepsFor(status({ ...completeDraft, ...more }), partner())
      .filter(({ isComplete }) => !isComplete)
      .map(({ step }) => step);
    expect(left).toEqual([open, 'REVIEW']);
  });

  test('wait for the review until there is a quote', () => {
    expect(complete(status(completeDraft))).not.toContain('REVIEW');
    expect(complete(status(completeDraft, { state: 'REVIEWED', quote }))).toEqual([
      'ACCOUNT_INFO',
      'AGREEMENT',
      'INDIRECT_RESELLER',
      'SUBSCRIPTIONS',
      'REVIEW',
    ]);
  });

  test.each<[OnboardingState, OnboardingStep[]]>([
    ['CANCELLED', ['INDIRECT_RESELLER']],
    ['EXPIRED', ['INDIRECT_RESELLER']],
    ['SUBMITTED', ['ACCOUNT_INFO', 'AGREEMENT', 'INDIRECT_RESELLER', 'SUBSCRIPTIONS', 'REVIEW']],
  ])('of an onboarding that ended %s tell how far it came', (state, expected) => {
    expect(complete(status(emptyDraft, { state }))).toEqual(expected);
  });

  test('ask for the review again when the quote is too old', () => {
    expect(complete(status(completeDraft, { state: 'REVIEWED', quote }), partner(), late)).toEqual([
      'ACCOUNT_INFO',
      'AGREEMENT',
      'INDIRECT_RESELLER',
      'SUBSCRIPTIONS',
    ]);
  });
});
