import { describe, expect, test } from 'vitest';
import type { DraftLine } from '../../src/onboarding/draft.ts';
import type { OfferFacts } from '../../src/onboarding/facts.ts';
import { planOrders } from '../../src/onboarding/order-plan.ts';
import { catalogue, catalogueWith, lineOf, offerNamed, today } from './facts.ts';

const office = offerNamed('Office 365 Enterprise E3');
const visio = offerNamed('Visio Online Plan 1');
const azure = offerNamed('Microsoft Azure');
const trial = offerNamed('Office 365 Enterprise E3 Trial');
const otherTrial = offerNamed('Microsoft 365 Business Trial');
const phoneSystem = offerNamed('Phone System');
const callingPlan = offerNamed('Domestic Calling Plan');
const conferencing = offerNamed('Audio Conferencing');

const trialLine = (offer: OfferFacts) => lineOf(offer, { quantity: 25, billingCycle: 'NONE' });

/** Orders as cycle, sales group and the names in them. */
const summary = (lines: readonly DraftLine[]) =>
  planOrders(lines, catalogue, today).map(({ billingCycle, salesGroupId, subscriptions }) => [
    billingCycle,
    salesGroupId,
    subscriptions.map(({ offer }) => offer.name),
  ]);

describe('orders', () => {
  test('are one for lines of one cycle and sales group', () => {
    expect(summary([lineOf(office), lineOf(visio), lineOf(office)])).toEqual([
      ['MONTHLY', 'Default', ['Office 365 Enterprise E3', 'Visio Online Plan 1', 'Office 365 Enterprise E3']],
    ]);
  });

  test('are several for several cycles', () => {
    expect(
      summary([
        lineOf(office, { billingCycle: 'ANNUAL' }),
        lineOf(visio),
        lineOf(visio, { billingCycle: 'ANNUAL' }),
      ]),
    ).toEqual([
      ['ANNUAL', 'Default', ['Office 365 Enterprise E3', 'Visio Online Plan 1']],
      ['MONTHLY', 'Default', ['Visio Online Plan 1']],
    ]);
  });

  test('are several for several sales groups of one cycle', () => {
    expect(summary([lineOf(azure), lineOf(office), lineOf(azure)])).toEqual([
      ['MONTHLY', 'Azure', ['Microsoft Azure', 'Microsoft Azure']],
      ['MONTHLY', 'Default', ['Office 365 Enterprise E3']],
    ]);
  });

  test('are one for each trial, which is a sales group of its own', () => {
    expect(summary([trialLine(trial), trialLine(otherTrial)])).toEqual([
      ['NONE', `Trial-${trial.microsoftOfferId}`, ['Office 365 Enterprise E3 Trial']],
      ['NONE', `Trial-${otherTrial.microsoftOfferId}`, ['Microsoft 365 Business Trial']],
    ]);
  });

  test('hold add-ons by their own cycle, not by their base’s', () => {
    const addOns = [lineOf(conferencing), lineOf(phoneSystem, { billingCycle: 'ANNUAL' })];
    expect(summary([lineOf(office, { billingCycle: 'ANNUAL', addOns })])).toEqual([
      ['ANNUAL', 'Default', ['Office 365 Enterprise E3', 'Phone System']],
      ['MONTHLY', 'Default', ['Audio Conferencing']],
    ]);
  });

  test('hold the add-ons of a trial apart from the trial', () => {
    expect(summary([{ ...trialLine(trial), addOns: [lineOf(conferencing)] }])).toEqual([
      ['NONE', `Trial-${trial.microsoftOfferId}`, ['Office 365 Enterprise E3 Trial']],
      ['MONTHLY', 'Default', ['Audio Conferencing']],
    ]);
  });

  test('are none for no lines', () => {
    expect(planOrders([], catalogue, today)).toEqual([]);
  });

  test('are not planned for an offer that does not exist', () => {
    expect(() => planOrders([lineOf({ id: 'offer-none' })], catalogue, today)).toThrow();
  });
});

describe('subscriptions', () => {
  const nested: readonly DraftLine[] = [
    lineOf(azure),
    lineOf(office, {
      quantity: 10,
      friendlyName: 'For the branch',
      billingCycle: 'ANNUAL',
      addOns: [
        lineOf(phoneSystem, { addOns: [lineOf(callingPlan, { billingCycle: 'ANNUAL' })] }),
        lineOf(conferencing),
      ],
    }),
    lineOf(visio),
  ];
  const planned = planOrders(nested, catalogue, today)
    .flatMap(({ subscriptions }) => subscriptions)
    .sort((a, b) => a.position - b.position);

  test('are one for each line and add-on, and know what they stand on', () => {
    expect(
      planned.map(({ position, parentPosition, offer }) => [position, parentPosition, offer.name]),
    ).toEqual([
      [0, null, 'Microsoft Azure'],
      [1, null, 'Office 365 Enterprise E3'],
      [2, 1, 'Phone System'],
      [3, 2, 'Domestic Calling Plan'],
      [4, 1, 'Audio Conferencing'],
      [5, null, 'Visio Online Plan 1'],
    ]);
  });

  test('keep the line they come from', () => {
    expect(planned[1]?.line).toBe(nested[1]);
    expect(planned[2]?.line).toBe(nested[1]?.addOns[0]);
  });

  test('of equal lines stand on their own bases', () => {
    const pair = () => lineOf(office, { addOns: [lineOf(conferencing)] });
    const [order] = planOrders([pair(), pair()], catalogue, today);
    expect(order?.subscriptions.map(({ position, parentPosition }) => [position, parentPosition])).toEqual([
      [0, null],
      [1, 0],
      [2, null],
      [3, 2],
    ]);
  });
});

describe('a term', () => {
  const termOf = (name: string, start: string) => {
    const [order] = planOrders([lineOf(offerNamed(name))], catalogue, start);
    const [subscription] = order?.subscriptions ?? [];
    return [subscription?.effectiveStartDate, subscription?.commitmentEndDate];
  };
  const year = 'Office 365 Enterprise E3';
  const month = 'Office 365 Enterprise E3 Trial';
  const days = 'Office 365 Enterprise E3 (Nonprofit Staff Pricing) Trial';
  const endless = 'Microsoft Azure';

  test.each([
    ['a year', year, '2026-11-22', '2027-11-22'],
    ['a year into a leap year', year, '2027-02-28', '2028-02-28'],
    ['a year from a leap day', year, '2028-02-29', '2029-02-28'],
    ['a year over a leap day', year, '2027-03-01', '2028-03-01'],
    ['a year from New Year’s Eve', year, '2026-12-31', '2027-12-31'],
    ['a month', month, '2026-11-22', '2026-12-22'],
    ['a month into a shorter one', month, '2026-01-31', '2026-02-28'],
    ['a month into a leap February', month, '2028-01-31', '2028-02-29'],
    ['a month from a leap day', month, '2028-02-29', '2028-03-29'],
    ['a month into the next year', month, '2026-12-15', '2027-01-15'],
    ['45 days', days, '2026-11-22', '2027-01-06'],
    ['45 days over a leap day', days, '2028-02-01', '2028-03-17'],
    ['45 days over an ordinary February', days, '2027-02-01', '2027-03-18'],
    ['no end', endless, '2026-11-22', null],
    ['no end from a leap day', endless, '2028-02-29', null],
  ])('of %s (%s) from %s ends on %s', (_, name, start, end) => {
    expect(termOf(name, start)).toEqual([start, end]);
  });

  test('that is no duration is refused', () => {
    const broken: OfferFacts = { ...office, term: 'a year' };
    expect(() => planOrders([lineOf(broken)], catalogueWith({ offers: [broken] }), today)).toThrow();
  });
});
