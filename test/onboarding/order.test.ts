import { describe, expect, test } from 'vitest';
import type { DraftLine } from '../../src/onboarding/draft.ts';
import type { SubscriptionStatus } from '../../src/onboarding/enums.ts';
import type { OfferFacts } from '../../src/onboarding/facts.ts';
import type { Holding, Holdings } from '../../src/onboarding/rules/holdings.ts';
import { checkOrder } from '../../src/onboarding/rules/order.ts';
import { checkSelection } from '../../src/onboarding/rules/selection.ts';
import { completeDraft, factsWith, lineOf, offerNamed, spelled } from './facts.ts';

const office = offerNamed('Office 365 Enterprise E3');
const premium = offerNamed('Office 365 Business Premium');
const trial = offerNamed('Office 365 Enterprise E3 Trial');
const twoTrials = offerNamed('Dynamics 365 Business Central Premium Trial');
const azure = offerNamed('Microsoft Azure');
const phoneSystem = offerNamed('Phone System');
const callingPlan = offerNamed('Domestic Calling Plan');

const some = (offer: OfferFacts, more: Partial<DraftLine> = {}) =>
  lineOf(offer, {
    quantity: offer.minimumQuantity,
    billingCycle: offer.isTrial ? 'NONE' : 'MONTHLY',
    ...more,
  });

const having = (...held: ReadonlyArray<readonly [OfferFacts, Holding]>): Holdings =>
  new Map(held.map(([offer, holding]) => [offer.id, holding]));

const judge = (lines: readonly DraftLine[], holdings: Holdings, bases = new Map()) =>
  spelled(checkOrder(lines, bases, { qualification: 'NONE', country: 'US', holdings }, factsWith()));

describe('a concurrent limit', () => {
  test.each([
    [0, 5, 2, []],
    [1, 1, 1, []],
    [1, 9, 2, ['OFFER_LIMIT_REACHED at lines.1.offerId']],
    [2, 2, 1, ['OFFER_LIMIT_REACHED at lines.0.offerId']],
  ])('of two, with %i live and %i ever, and %i more', (live, ever, count, expected) => {
    const lines = Array.from({ length: count }, () => some(premium));
    expect(judge(lines, having([premium, { live, ever }]))).toEqual(expected);
  });
});

describe('a lifetime limit', () => {
  test.each([
    [trial, 0, []],
    [trial, 1, ['OFFER_LIMIT_REACHED at lines.0.offerId']],
    [twoTrials, 1, []],
    [twoTrials, 2, ['OFFER_LIMIT_REACHED at lines.0.offerId']],
  ])('counts past ones: $name', (offer, ever, expected) => {
    expect(judge([some(offer)], having([offer, { live: 0, ever }]))).toEqual(expected);
  });
});

describe('a trial beside its paid product', () => {
  const refused = ['OFFER_NOT_ELIGIBLE.TRIAL_OF_OWNED at lines.0.offerId'];

  test('is refused where the customer owns it', () => {
    expect(judge([some(trial)], having([office, { live: 1, ever: 1 }]))).toEqual(refused);
  });

  test('is taken where the customer has owned it', () => {
    expect(judge([some(trial)], having([office, { live: 0, ever: 3 }]))).toEqual([]);
  });

  test('is refused in one order, and in one onboarding', () => {
    const lines = [some(trial), some(office)];
    expect(judge(lines, having())).toEqual(refused);
    expect(spelled(checkSelection({ ...completeDraft, lines }, factsWith()))).toEqual(refused);
  });

  test('is judged by the product, so that another edition of it counts as well', () => {
    const nonprofit = offerNamed('Office 365 Enterprise E3 (Nonprofit Staff Pricing)');
    expect(judge([some(trial)], having([nonprofit, { live: 1, ever: 1 }]))).toEqual(refused);
  });

  test('is another matter beside any other product, or another trial', () => {
    const lines = [some(trial), some(premium), some(twoTrials)];
    expect(judge(lines, having([azure, { live: 1, ever: 1 }]))).toEqual([]);
  });
});

describe('an add-on', () => {
  const onBase = (
    offer: OfferFacts,
    base: OfferFacts | null,
    status: SubscriptionStatus = 'ACTIVE',
    more = {},
  ) => {
    const line = some(offer, more);
    const live = base && { id: 'subscription-1', offerId: base.id, status };
    return judge([line], having(), new Map([[line, live]]));
  };

  test('goes on a live subscription of a prerequisite', () => {
    expect(onBase(phoneSystem, office)).toEqual([]);
  });

  test('goes on a live add-on that is one', () => {
    expect(onBase(callingPlan, phoneSystem)).toEqual([]);
  });

  test('carries add-ons of its own', () => {
    expect(onBase(phoneSystem, office, 'ACTIVE', { addOns: [some(callingPlan)] })).toEqual([]);
  });

  test('does not go on another offer', () => {
    expect(onBase(phoneSystem, azure)).toEqual(['PREREQUISITE_MISSING at lines.0.offerId']);
  });

  test('does not go on what is not there', () => {
    expect(onBase(phoneSystem, null)).toEqual([
      'NOT_FOUND at lines.0.parentSubscriptionId',
      'PREREQUISITE_MISSING at lines.0.offerId',
    ]);
  });

  test.each(['PENDING', 'SUSPENDED', 'EXPIRED', 'DELETED'] as const)(
    'does not go on what is %s',
    (status) => {
      expect(onBase(phoneSystem, office, status)).toEqual([
        'PARENT_NOT_ACTIVE at lines.0.parentSubscriptionId',
      ]);
    },
  );

  test('is not what does not need a base', () => {
    expect(onBase(azure, office)).toEqual(['OFFER_NOT_ELIGIBLE.NOT_ADD_ON at lines.0.offerId']);
  });
});
