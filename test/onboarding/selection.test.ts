import { describe, expect, test } from 'vitest';
import type { Draft, DraftLine } from '../../src/onboarding/draft.ts';
import type { BillingCycle, CustomerQualification } from '../../src/onboarding/enums.ts';
import type { OfferFacts, OnboardingFacts } from '../../src/onboarding/facts.ts';
import { checkSelection, countLines, defaultBillingCycle } from '../../src/onboarding/rules/selection.ts';
import {
  catalogue,
  catalogueWith,
  completeDraft,
  factsWith,
  lineOf,
  offerNamed,
  partner,
  spelled,
} from './facts.ts';

const draftOf = (lines: readonly DraftLine[], qualification: CustomerQualification = 'NONE'): Draft => ({
  ...completeDraft,
  company: { ...completeDraft.company, qualification },
  lines,
});

const judge = (
  lines: readonly DraftLine[],
  more: Partial<OnboardingFacts> = {},
  qualification?: CustomerQualification,
) => spelled(checkSelection(draftOf(lines, qualification), factsWith(more)));

const office = offerNamed('Office 365 Enterprise E3');
const premium = offerNamed('Office 365 Business Premium');
const trial = offerNamed('Office 365 Enterprise E3 Trial');
const azure = offerNamed('Microsoft Azure');
const compliance = offerNamed('Office 365 Advanced Compliance');
const discovery = offerNamed('Advanced eDiscovery Storage');
const conferencing = offerNamed('Audio Conferencing');
const phoneSystem = offerNamed('Phone System');
const callingPlan = offerNamed('Domestic Calling Plan');

/** The cycle in which an offer of the recorded catalogue can be had. */
const cycleOf = (offer: OfferFacts): BillingCycle => (offer.isTrial ? 'NONE' : 'MONTHLY');
const some = (offer: OfferFacts, quantity: number, more: Partial<DraftLine> = {}): DraftLine =>
  lineOf(offer, { quantity, billingCycle: cycleOf(offer), ...more });

describe('a selection', () => {
  test('has at least one line', () => {
    expect(judge([])).toEqual(['NO_SUBSCRIPTIONS at lines']);
  });

  test('may hold offers of different cycles and sales groups, which become different orders', () => {
    const otherTrial = offerNamed('Microsoft 365 Business Trial');
    const lines = [some(office, 10, { billingCycle: 'ANNUAL' }), some(azure, 1), some(otherTrial, 25)];
    expect(judge(lines)).toEqual([]);
  });

  test('has an offer that does not exist named, and the others judged', () => {
    expect(judge([some(office, 0), lineOf({ id: 'offer-none' }), some(office, 0)])).toEqual([
      'QUANTITY_OUT_OF_RANGE at lines.0.quantity',
      'NOT_FOUND at lines.1.offerId',
      'QUANTITY_OUT_OF_RANGE at lines.2.quantity',
    ]);
  });

  test('is asked for by the API’s id, not by the published one', () => {
    expect(judge([lineOf({ id: office.microsoftOfferId })])).toEqual(['NOT_FOUND at lines.0.offerId']);
  });

  test('has everything wrong with it named at once', () => {
    const nonprofit = offerNamed('Office 365 Enterprise E3 (Nonprofit Staff Pricing)');
    const line = some(nonprofit, 0, { billingCycle: 'ONE_TIME', friendlyName: 'a\nb' });
    expect(judge([line, some(office, 1, { addOns: [some(callingPlan, 0)] })])).toEqual([
      'OFFER_NOT_ELIGIBLE at lines.0.offerId',
      'QUANTITY_OUT_OF_RANGE at lines.0.quantity',
      'BILLING_CYCLE_NOT_SUPPORTED at lines.0.billingCycle',
      'INVALID_FORMAT.CHARACTERS at lines.0.friendlyName',
      'PREREQUISITE_MISSING at lines.1.addOns.0.offerId',
      'QUANTITY_OUT_OF_RANGE at lines.1.addOns.0.quantity',
    ]);
  });
});

describe('a quantity', () => {
  test.each([
    ['Office 365 Enterprise E3', 1, 10_000_000],
    ['Office 365 Business Premium', 1, 300],
    ['Dynamics 365 Plan', 20, 10_000_000],
    ['Dynamics 365 for Marketing', 1, 10],
    ['Dynamics 365 Business Central External Accountant', 1, 1],
    ['Microsoft Azure', 1, 999_999_999],
    ['Office 365 Enterprise E3 Trial', 25, 25],
    ['Dynamics 365 Customer Engagement Plan Trial', 25, 250],
  ])('of %s is from %i to %i', (name, minimum, maximum) => {
    const offer = offerNamed(name);
    expect(judge([some(offer, minimum)])).toEqual([]);
    expect(judge([some(offer, maximum)])).toEqual([]);
    for (const quantity of [minimum - 1, maximum + 1, 0, -1]) {
      const findings = checkSelection(draftOf([some(offer, quantity)]), factsWith());
      expect(spelled(findings), String(quantity)).toEqual(['QUANTITY_OUT_OF_RANGE at lines.0.quantity']);
      expect(findings[0]).toMatchObject({ minimum, maximum, params: { minimum, maximum } });
    }
  });

  test('of an add-on is its own, whatever the base has', () => {
    const tier = offerNamed('Dynamics 365 for Marketing Addnl Contacts Tier 5');
    const marketing = offerNamed('Dynamics 365 for Marketing');
    expect(judge([some(marketing, 1, { addOns: [some(tier, 10)] })])).toEqual([]);
    expect(judge([some(marketing, 10, { addOns: [some(tier, 9)] })])).toEqual([
      'QUANTITY_OUT_OF_RANGE at lines.0.addOns.0.quantity',
    ]);
  });
});

describe('how often an offer may be taken', () => {
  const limit = (offer: OfferFacts, quantity: number, times: number) =>
    judge(Array.from({ length: times }, () => some(offer, quantity)));

  test.each([
    ['Office 365 Business Premium', 'live subscriptions', 2, 300],
    ['Windows 10 Enterprise E3', 'live subscriptions', 2, 1],
    ['Office 365 Enterprise E3 Trial', 'subscriptions ever', 1, 25],
    ['Dynamics 365 Business Central Premium Trial', 'subscriptions ever', 2, 25],
  ])('%s, limited in %s, up to %i', (name, _, count, quantity) => {
    const offer = offerNamed(name);
    expect(limit(offer, quantity, count)).toEqual([]);
    expect(limit(offer, quantity, count + 1)).toEqual([`OFFER_LIMIT_REACHED at lines.${count}.offerId`]);
    expect(limit(offer, quantity, count + 2)).toEqual([
      `OFFER_LIMIT_REACHED at lines.${count}.offerId`,
      `OFFER_LIMIT_REACHED at lines.${count + 1}.offerId`,
    ]);
  });

  test('is said with the limit', () => {
    const findings = checkSelection(draftOf([some(trial, 25), some(trial, 25)]), factsWith());
    expect(findings[0]?.params).toEqual({ limit: 1 });
  });

  test('is any number of times without a limit', () => {
    expect(limit(office, 1, 20)).toEqual([]);
  });

  test('counts each offer for itself', () => {
    const essentials = offerNamed('Office 365 Business Essentials');
    expect(judge([some(premium, 1), some(essentials, 1), some(premium, 1), some(essentials, 1)])).toEqual([]);
  });

  test('counts add-ons wherever they stand', () => {
    const rare: OfferFacts = { ...compliance, limitUnit: 'CONCURRENT', limitCount: 1 };
    const line = some(office, 1, { addOns: [some(rare, 1)] });
    expect(judge([line, line], { catalogue: catalogueWith({ offers: [rare] }) })).toEqual([
      'OFFER_LIMIT_REACHED at lines.1.addOns.0.offerId',
    ]);
  });
});

describe('an add-on', () => {
  test.each([
    ['Office 365 Enterprise E3', 'Audio Conferencing'],
    ['Office 365 Enterprise E3', 'Phone System'],
    ['Office 365 Business Premium', 'Audio Conferencing'],
    ['Office 365 Enterprise E5', 'Domestic Calling Plan'],
    ['Intune', 'Intune Extra Storage'],
  ])('on %s may be %s', (base, addOn) => {
    expect(judge([some(offerNamed(base), 1, { addOns: [some(offerNamed(addOn), 1)] })])).toEqual([]);
  });

  test.each([
    ['Office 365 Enterprise E5', 'Audio Conferencing'],
    ['Office 365 Enterprise E3', 'Domestic Calling Plan'],
    ['Office 365 Business Premium', 'Phone System'],
    ['Microsoft Azure', 'Intune Extra Storage'],
  ])('on %s may not be %s', (base, addOn) => {
    expect(judge([some(offerNamed(base), 1, { addOns: [some(offerNamed(addOn), 1)] })])).toEqual([
      'PREREQUISITE_MISSING at lines.0.addOns.0.offerId',
    ]);
  });

  test('does not stand on a line of its own', () => {
    expect(judge([some(conferencing, 1)])).toEqual(['PREREQUISITE_MISSING at lines.0.offerId']);
  });

  test('does not go with a base on another line', () => {
    expect(judge([some(office, 1), some(conferencing, 1)])).toEqual([
      'PREREQUISITE_MISSING at lines.1.offerId',
    ]);
  });

  test('may have an add-on itself', () => {
    const nested = some(office, 5, { addOns: [some(phoneSystem, 5, { addOns: [some(callingPlan, 5)] })] });
    expect(judge([nested])).toEqual([]);
  });

  test('does not go with its base’s base', () => {
    const wrong = some(office, 5, { addOns: [some(conferencing, 5, { addOns: [some(phoneSystem, 5)] })] });
    expect(judge([wrong])).toEqual(['PREREQUISITE_MISSING at lines.0.addOns.0.addOns.0.offerId']);
  });

  test('may stand beside others, each judged in its own place', () => {
    const line = some(office, 5, {
      addOns: [
        some(conferencing, 5),
        some(callingPlan, 5),
        some(compliance, 5, { addOns: [some(discovery, 5), some(callingPlan, 5)] }),
      ],
    });
    expect(judge([line])).toEqual([
      'PREREQUISITE_MISSING at lines.0.addOns.1.offerId',
      'PREREQUISITE_MISSING at lines.0.addOns.2.addOns.1.offerId',
    ]);
  });

  test('is not any other offer', () => {
    expect(judge([some(office, 1, { addOns: [some(azure, 1)] })])).toEqual([
      'OFFER_NOT_ELIGIBLE.NOT_ADD_ON at lines.0.addOns.0.offerId',
    ]);
  });
});

describe('the offers that a missing prerequisite names', () => {
  const named = (
    addOn: OfferFacts,
    more: Partial<OnboardingFacts> = {},
    qualification?: CustomerQualification,
  ): string[] => {
    const facts = factsWith(more);
    const findings = checkSelection(draftOf([some(addOn, addOn.minimumQuantity)], qualification), facts);
    const missing = findings.find(({ code }) => code === 'PREREQUISITE_MISSING');
    return (missing?.prerequisiteOfferIds ?? []).map((id) => facts.catalogue.offer(id)?.name ?? 'unknown');
  };

  test('are those that the customer may buy, best ranked first', () => {
    expect(named(phoneSystem)).toEqual([
      'Microsoft 365 E3',
      'Microsoft 365 F1',
      'Office 365 Enterprise E1',
      'Office 365 Enterprise E3',
      'Office 365 Enterprise E3 Trial',
      'Office 365 F1',
      'Skype for Business Online (Plan 2)',
    ]);
  });

  test('hold nonprofit ones for a nonprofit customer', () => {
    expect(named(phoneSystem, {}, 'NONPROFIT').slice(0, 3)).toEqual([
      'Microsoft 365 E3',
      'Microsoft 365 E3 (Nonprofit Staff Pricing)',
      'Microsoft 365 F1',
    ]);
  });

  test('are at most 20', () => {
    const storage = offerNamed('Dynamics 365 - Additional Database Storage');
    const names = named(storage);
    expect(names).toHaveLength(20);
    expect(names[0]).toBe('Dynamics 365 Customer Engagement Plan Add-On for CRM Pro (Qualified Offer)');
  });

  test('are none where the catalogue has none', () => {
    expect(named(offerNamed('Microsoft Dynamics CRM Online - Field Service User Add-On'))).toEqual([]);
  });

  test('leave out what is not sold there', () => {
    const intune = offerNamed('Intune');
    const storage = offerNamed('Intune Extra Storage');
    expect(named(storage)).toEqual(['Intune']);
    const retired = { ...intune, isAvailableForPurchase: false };
    expect(named(storage, { catalogue: catalogueWith({ offers: [retired] }) })).toEqual([]);
    const european = { ...intune, markets: ['PT'] };
    expect(named(storage, { catalogue: catalogueWith({ offers: [european] }) })).toEqual([]);
  });
});

describe('a billing cycle', () => {
  test.each<[string, BillingCycle, boolean]>([
    ['Office 365 Enterprise E3', 'MONTHLY', true],
    ['Office 365 Enterprise E3', 'ANNUAL', true],
    ['Office 365 Enterprise E3', 'NONE', false],
    ['Office 365 Enterprise E3', 'ONE_TIME', false],
    ['Microsoft Azure', 'MONTHLY', true],
    ['Microsoft Azure', 'ANNUAL', false],
    ['Office 365 Enterprise E3 Trial', 'NONE', true],
    ['Office 365 Enterprise E3 Trial', 'MONTHLY', false],
    ['Office 365 Enterprise E3 Trial', 'ANNUAL', false],
  ])('of %s may be %s: %s', (name, billingCycle, allowed) => {
    const offer = offerNamed(name);
    expect(judge([some(offer, offer.minimumQuantity, { billingCycle })])).toEqual(
      allowed ? [] : ['BILLING_CYCLE_NOT_SUPPORTED at lines.0.billingCycle'],
    );
  });

  test('that is refused comes with those that are not', () => {
    const findings = checkSelection(draftOf([some(azure, 1, { billingCycle: 'ANNUAL' })]), factsWith());
    expect(findings[0]?.params).toEqual({ cycles: ['MONTHLY'] });
  });

  test('of an add-on may differ from its base’s', () => {
    const addOns = [some(conferencing, 1, { billingCycle: 'MONTHLY' })];
    expect(judge([some(office, 1, { billingCycle: 'ANNUAL', addOns })])).toEqual([]);
  });

  test.each<[string, OfferFacts | undefined, BillingCycle]>([
    ['monthly where there is the choice', office, 'MONTHLY'],
    ['monthly for usage', azure, 'MONTHLY'],
    ['none for a trial', trial, 'NONE'],
    ['annual where there is nothing else', { ...office, supportedBillingCycles: ['ANNUAL'] }, 'ANNUAL'],
    ['monthly for an unknown offer', undefined, 'MONTHLY'],
  ])('that is absent is %s', (_, offer, expected) => {
    expect(defaultBillingCycle(offer)).toBe(expected);
  });
});

describe('a friendly name', () => {
  test.each([
    ['of 255 characters', 'é'.repeat(255), []],
    ['of 256 characters', 'é'.repeat(256), ['TOO_LONG at lines.0.friendlyName']],
    ['with a line break', 'a\nb', ['INVALID_FORMAT.CHARACTERS at lines.0.friendlyName']],
    ['of one character', 'x', []],
  ])('%s gives %j', (_, friendlyName, expected) => {
    expect(judge([some(office, 1, { friendlyName })])).toEqual(expected);
  });
});

describe('an offer for some', () => {
  const education: OfferFacts = { ...office, requiredQualifications: ['EDUCATION'] };
  const government: OfferFacts = { ...office, requiredQualifications: ['GOVERNMENT_COMMUNITY_CLOUD'] };

  test.each<[string, CustomerQualification, boolean, OfferFacts]>([
    ['commercial', 'NONE', true, office],
    ['commercial', 'EDUCATION', true, office],
    ['commercial', 'GOVERNMENT_COMMUNITY_CLOUD', false, office],
    ['education', 'NONE', false, education],
    ['education', 'EDUCATION', true, education],
    ['education', 'GOVERNMENT_COMMUNITY_CLOUD', false, education],
    ['government', 'NONE', false, government],
    ['government', 'GOVERNMENT_COMMUNITY_CLOUD', true, government],
  ])('being %s, is for a customer that is %s: %s', (_, qualification, allowed, offer) => {
    expect(judge([some(offer, 1)], { catalogue: catalogueWith({ offers: [offer] }) }, qualification)).toEqual(
      allowed ? [] : ['OFFER_NOT_ELIGIBLE at lines.0.offerId'],
    );
  });

  test('may be an add-on', () => {
    const nonprofit = offerNamed('Audio Conferencing (Nonprofit Staff Pricing)');
    const lines = [some(office, 1, { addOns: [some(nonprofit, 1)] })];
    expect(judge(lines)).toEqual(['OFFER_NOT_ELIGIBLE at lines.0.addOns.0.offerId']);
    expect(judge(lines, {}, 'NONPROFIT')).toEqual([]);
  });
});

describe('an offer’s market', () => {
  const notAvailable = ['OFFER_NOT_AVAILABLE at lines.0.offerId'];

  const sold = (offer: OfferFacts, home: string, country: string | null) => {
    const { company } = completeDraft;
    const draft: Draft = {
      ...draftOf([some(offer, 1)]),
      company: { ...company, address: { ...company.address, country } },
    };
    const facts = factsWith({
      partner: partner({ country: home }),
      catalogue: catalogueWith({ offers: [offer] }),
    });
    return spelled(checkSelection(draft, facts));
  };

  test.each([
    ['everywhere', null, 'DE', 'PT', true],
    ['in both countries', ['DE', 'PT'], 'DE', 'PT', true],
    ['in the customer’s only', ['PT'], 'DE', 'PT', false],
    ['in the partner’s only', ['DE'], 'DE', 'PT', false],
    ['in neither', ['FR'], 'DE', 'PT', false],
    ['in the one they share', ['DE'], 'DE', 'DE', true],
  ])(
    'being %s, %j, for a partner in %s and a customer in %s, is enough: %s',
    (_, where, home, country, enough) => {
      expect(sold({ ...office, markets: where }, home, country)).toEqual(enough ? [] : notAvailable);
    },
  );

  test('is the partner’s while the customer’s country is not known', () => {
    expect(sold({ ...office, markets: ['DE'] }, 'DE', null)).toEqual([]);
    expect(sold({ ...office, markets: ['PT'] }, 'DE', null)).toEqual(notAvailable);
  });

  test('does not matter for a retired offer', () => {
    expect(sold({ ...office, isAvailableForPurchase: false }, 'US', 'US')).toEqual(notAvailable);
  });

  test.each([
    ['Office 365 Enterprise E3', 'US_GOVERNMENT', 'US', []],
    ['Microsoft Azure', 'US_GOVERNMENT', 'US', notAvailable],
    ['Office 365 Enterprise E3', 'CHINA_21VIANET', 'CN', []],
    ['Microsoft Azure', 'CHINA_21VIANET', 'CN', notAvailable],
  ] as const)('%s in %s in %s gives %j', (name, cloud, country, expected) => {
    const { company } = completeDraft;
    const draft: Draft = {
      ...draftOf([some(offerNamed(name), 1)]),
      company: { ...company, address: { ...company.address, country } },
    };
    expect(spelled(checkSelection(draft, factsWith({ partner: partner({ cloud, country }) })))).toEqual(
      expected,
    );
  });

  test('matters for each add-on too', () => {
    const portuguese = { ...conferencing, markets: ['PT'] };
    const lines = [some(office, 1, { addOns: [some(portuguese, 1)] })];
    expect(judge(lines, { catalogue: catalogueWith({ offers: [portuguese] }) })).toEqual([
      'OFFER_NOT_AVAILABLE at lines.0.addOns.0.offerId',
    ]);
  });
});

describe('the number of lines', () => {
  const plain = some(office, 1);
  const withAddOn = some(office, 1, { addOns: [some(conferencing, 1)] });

  test.each([
    ['100 lines', Array(100).fill(plain), 100],
    ['50 lines with an add-on each', Array(50).fill(withAddOn), 100],
  ])('may be %s', (_, lines: DraftLine[], count) => {
    expect(countLines(lines)).toBe(count);
    expect(judge(lines)).toEqual([]);
  });

  test.each([
    ['101 lines', Array(101).fill(plain)],
    ['100 lines of which one has an add-on', [...Array(99).fill(plain), withAddOn]],
    ['one line with 100 add-ons', [some(office, 1, { addOns: Array(100).fill(some(conferencing, 1)) })]],
  ])('may not be %s', (_, lines: DraftLine[]) => {
    const findings = checkSelection(draftOf(lines), factsWith());
    expect(spelled(findings)).toEqual(['TOO_MANY_LINES at lines']);
    expect(findings[0]?.params).toEqual({ maximum: 100 });
  });

  test('on top of each other is 3 at most', () => {
    const nonprofit = (name: string) => offerNamed(`${name} (Nonprofit Staff Pricing)`);
    const chain = some(nonprofit('Dynamics 365 for Sales Enterprise'), 1, {
      addOns: [
        some(nonprofit('Dynamics 365 Enterprise Edition - Additional Portal Page Views'), 1, {
          addOns: [some(nonprofit('Dynamics 365 for Field Service - Resource Scheduling Optimization'), 1)],
        }),
      ],
    });
    expect(judge([chain], {}, 'NONPROFIT')).toEqual([]);

    const posts = some(nonprofit('Microsoft Social Engagement Additional 10K Posts'), 1);
    const deepen = (line: DraftLine): DraftLine => ({
      ...line,
      addOns: line.addOns.length > 0 ? line.addOns.map(deepen) : [posts],
    });
    const findings = checkSelection(draftOf([deepen(chain)], 'NONPROFIT'), factsWith());
    expect(spelled(findings)).toEqual(['TOO_MANY_LINES.DEPTH at lines.0.addOns.0.addOns.0.addOns.0']);
    expect(findings[0]?.params).toEqual({ maximum: 3 });
  });
});

test('the recorded catalogue holds every offer that these tests name by its published id', () => {
  expect(catalogue.offerByMicrosoftId('MS-AZR-0145P')).toBe(azure);
  expect(catalogue.offerByMicrosoftId('796B6B5F-613C-4E24-A17C-EBA730D49C02')).toBe(office);
  expect(catalogue.offerByMicrosoftId('031C9E47-4802-4248-838E-778FB1D2CC05')).toBe(premium);
});
