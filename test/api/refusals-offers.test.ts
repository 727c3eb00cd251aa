import { beforeAll, describe, expect, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { isSold, mayBuy, offerFact, offerFacts, readOfferIds } from './catalogue-facts.ts';
import { Draft, type Mistake, strangerId, told } from './refusal.ts';
import { offers } from './walk.ts';

const app = useApp();

let client: Client;
let ids: ReadonlyMap<string, string>;

beforeAll(async () => {
  client = await app.current.signIn(demo.directBill);
  ids = await readOfferIds(app.current.anonymous);
});

const named = (name: string): string => {
  const found = offerFacts.find((offer) => offer.name === name);
  if (!found) throw new Error(`There is no offer named ${name}`);
  return found.microsoftOfferId;
};

/** A line by Microsoft's published id. */
const line = (microsoftOfferId: string, quantity = 1, more: object = {}) => ({
  offerId: ids.get(microsoftOfferId) ?? '',
  quantity,
  ...more,
});

const usDraft = async (company: object = {}, caller = client, country = 'US'): Promise<Draft> => {
  const draft = await Draft.open(app.current, caller);
  await draft.succeed('updateAccountInfo', { company: { address: { country }, ...company } });
  return draft;
};

const refusal = async (lines: readonly object[], draft?: Draft): Promise<readonly Mistake[]> =>
  (draft ?? (await usDraft())).refusal('selectOffers', { lines });

const taken = async (lines: readonly object[], draft?: Draft): Promise<void> => {
  await (draft ?? (await usDraft())).succeed('selectOffers', { lines });
};

describe('an offer’s id is refused', () => {
  test('that no offer has, in a line and in an add-on', async () => {
    const lines = [
      { offerId: strangerId('off'), quantity: 1 },
      line(offers.enterpriseE3, 1, { addOns: [{ offerId: strangerId('off'), quantity: 1 }] }),
    ];
    expect(told(await refusal(lines))).toEqual([
      'NOT_FOUND at lines.0.offerId',
      'NOT_FOUND at lines.1.addOns.0.offerId',
    ]);
  });

  test.each([
    ['is malformed', 'office-365-e3'],
    ['is empty', ''],
    ['is Microsoft’s', offers.enterpriseE3],
    ['is a subscription’s', strangerId('sub')],
  ])('that %s, in a line and in an add-on', async (_title, offerId) => {
    const lines = [
      { offerId, quantity: 1 },
      line(offers.enterpriseE3, 1, { addOns: [{ offerId, quantity: 1 }] }),
    ];
    expect(told(await refusal(lines))).toEqual([
      'INVALID_ID at lines.0.offerId',
      'INVALID_ID at lines.1.addOns.0.offerId',
    ]);
  });
});

describe('a quantity is refused with the range that the offer has', () => {
  const out = (at: string, minimum: number, maximum: number) => [
    expect.objectContaining({
      __typename: 'QuantityOutOfRangeError',
      code: 'QUANTITY_OUT_OF_RANGE',
      field: ['lines', '0', ...at.split('.')],
      minimum,
      maximum,
    }),
  ];

  test.each([0, -1, -2_147_483_648, 301, 2_147_483_647])(
    'Business Premium, 1 to 300 seats: %i',
    async (quantity) => {
      expect(await refusal([line(offers.businessPremium, quantity)])).toEqual(out('quantity', 1, 300));
    },
  );

  test.each([24, 26, 1])('a trial, exactly 25 seats: %i', async (quantity) => {
    expect(await refusal([line(offers.enterpriseE3Trial, quantity)])).toEqual(out('quantity', 25, 25));
  });

  test.each([24, 251])('the one trial with 25 to 250 seats: %i', async (quantity) => {
    const trial = named('Dynamics 365 Customer Engagement Plan Trial');
    expect(await refusal([line(trial, quantity)])).toEqual(out('quantity', 25, 250));
  });

  test('an add-on, below and above', async () => {
    const addOns = [line(offers.audioConferencing, 10_000_001)];
    expect(await refusal([line(offers.enterpriseE3, 1, { addOns })])).toEqual(
      out('addOns.0.quantity', 1, 10_000_000),
    );
  });

  test('both ends of a range are taken', async () => {
    await taken([
      line(offers.businessPremium, 1),
      line(offers.businessPremium, 300),
      line(offers.enterpriseE3Trial, 25),
    ]);
  });
});

describe('a billing cycle is refused that the offer does not have', () => {
  test.each([
    ['once, for a licence', offers.enterpriseE3, 5, 'ONE_TIME'],
    ['never, for a licence', offers.enterpriseE3, 5, 'NONE'],
    ['every month, for a trial', offers.enterpriseE3Trial, 25, 'MONTHLY'],
    ['every year, for metered usage', offers.azure, 1, 'ANNUAL'],
  ])('%s', async (_title, offer, quantity, billingCycle) => {
    expect(told(await refusal([line(offer, quantity, { billingCycle })]))).toEqual([
      'BILLING_CYCLE_NOT_SUPPORTED at lines.0.billingCycle',
    ]);
  });
});

describe('a customer’s limit is refused to be passed', () => {
  const many = (offer: string, quantity: number, count: number) =>
    Array.from({ length: count }, () => line(offer, quantity));

  test('the third Business Premium', async () => {
    expect(told(await refusal(many(offers.businessPremium, 5, 3)))).toEqual([
      'OFFER_LIMIT_REACHED at lines.2.offerId',
    ]);
    await taken(many(offers.businessPremium, 5, 2));
  });

  test('the second of a trial', async () => {
    expect(told(await refusal(many(offers.enterpriseE3Trial, 25, 2)))).toEqual([
      'OFFER_LIMIT_REACHED at lines.1.offerId',
    ]);
  });

  test('the third of the one trial with two', async () => {
    const trial = named('Dynamics 365 Business Central Premium Trial');
    expect(told(await refusal(many(trial, 25, 3)))).toEqual(['OFFER_LIMIT_REACHED at lines.2.offerId']);
    await taken(many(trial, 25, 2));
  });

  test('an offer without a limit is taken many times', async () => {
    await taken(many(offers.enterpriseE3, 5, 20));
  });
});

describe('an add-on is refused', () => {
  const missing = (...field: string[]) =>
    expect.objectContaining({ __typename: 'PrerequisiteMissingError', code: 'PREREQUISITE_MISSING', field });

  test.each([
    ['Audio Conferencing', offers.audioConferencing],
    ['Phone System', offers.phoneSystem],
    ['Domestic Calling Plan, which also goes on another add-on', offers.domesticCallingPlan],
    [
      'one whose offers the catalogue does not hold',
      named('Microsoft Dynamics CRM Online - Field Service User Add-On'),
    ],
  ])('alone, with the best-ranked offers that would satisfy it: %s', async (_title, addOn) => {
    const mistakes = await refusal([line(addOn)]);
    expect(mistakes).toEqual([missing('lines', '0', 'offerId')]);
    const bases = offerFact(addOn)
      .prerequisites.flatMap((id) => offerFacts.filter((offer) => offer.microsoftOfferId === id))
      .filter((base) => !base.isAddOn && mayBuy(base, 'NONE') && isSold(base, 'US', 'PUBLIC'))
      .sort((a, b) => a.rank - b.rank)
      .slice(0, 20);
    expect(mistakes[0]?.prerequisites).toEqual(
      bases.map(({ microsoftOfferId, name }) => ({ id: ids.get(microsoftOfferId), name })),
    );
  });

  test('under an offer that is none of its prerequisites', async () => {
    expect(offerFact(offers.audioConferencing).prerequisites).not.toContain(offers.azure);
    const mistakes = await refusal([line(offers.azure, 1, { addOns: [line(offers.audioConferencing)] })]);
    expect(mistakes).toEqual([missing('lines', '0', 'addOns', '0', 'offerId')]);
  });

  test('beside its prerequisite instead of under it', async () => {
    const mistakes = await refusal([line(offers.enterpriseE3), line(offers.audioConferencing)]);
    expect(mistakes).toEqual([missing('lines', '1', 'offerId')]);
  });

  test('that is none: a base offer under another one', async () => {
    const mistakes = await refusal([line(offers.enterpriseE3, 1, { addOns: [line(offers.powerBiPro)] })]);
    expect(told(mistakes)).toEqual(['OFFER_NOT_ELIGIBLE at lines.0.addOns.0.offerId']);
  });
});

describe('an offer is refused', () => {
  const nonprofit = named('Office 365 Business Premium (Nonprofit Staff Pricing)');

  test('for non-profit organisations, to a commercial customer', async () => {
    expect(told(await refusal([line(nonprofit, 5)]))).toEqual(['OFFER_NOT_ELIGIBLE at lines.0.offerId']);
  });

  test('for non-profit organisations, to a school; a commercial one is taken', async () => {
    const draft = await usDraft({ qualification: 'EDUCATION' });
    expect(told(await refusal([line(nonprofit, 5)], draft))).toEqual([
      'OFFER_NOT_ELIGIBLE at lines.0.offerId',
    ]);
    await taken([line(offers.enterpriseE3, 5)], draft);
  });

  test('commercial, to a customer of the Government Community Cloud', async () => {
    const draft = await usDraft({ qualification: 'GOVERNMENT_COMMUNITY_CLOUD' });
    const lines = [line(offers.enterpriseE3, 5), line(offers.azure), line(nonprofit, 5)];
    expect(told(await refusal(lines, draft))).toEqual([
      'OFFER_NOT_ELIGIBLE at lines.0.offerId',
      'OFFER_NOT_ELIGIBLE at lines.1.offerId',
      'OFFER_NOT_ELIGIBLE at lines.2.offerId',
    ]);
  });

  test.each([
    ['US Government', demo.usGovernment, 'US'],
    ['China', demo.china, 'CN'],
  ])('Azure, in the cloud without it: %s', async (_cloud, mpnId, country) => {
    const caller = await app.current.signIn(mpnId);
    const draft = await usDraft({}, caller, country);
    expect(told(await refusal([line(offers.azure)], draft))).toEqual([
      'OFFER_NOT_AVAILABLE at lines.0.offerId',
    ]);
    await taken([line(offers.enterpriseE3, 5)], draft);
  });
});

describe('a selection is refused', () => {
  const lines = (count: number) => Array.from({ length: count }, () => line(offers.enterpriseE3, 5));

  test('of 101 lines, and 100 are taken', async () => {
    expect(told(await refusal(lines(101)))).toEqual(['TOO_MANY_LINES at lines']);
    await taken(lines(100));
  });

  test('of 101 lines when add-ons are counted', async () => {
    const withAddOn = line(offers.enterpriseE3, 5, { addOns: [line(offers.audioConferencing)] });
    const mistakes = await refusal([...Array.from({ length: 50 }, () => withAddOn), ...lines(1)]);
    expect(told(mistakes)).toEqual(['TOO_MANY_LINES at lines']);
  });

  test('of four levels, and three are taken', async () => {
    const nest = (inner: object[]) => [
      line(offers.enterpriseE3, 5, {
        addOns: [
          line(offers.phoneSystem, 5, { addOns: [line(offers.domesticCallingPlan, 5, { addOns: inner })] }),
        ],
      }),
    ];
    expect(told(await refusal(nest([line(offers.audioConferencing)])))).toEqual([
      'TOO_MANY_LINES at lines.0.addOns.0.addOns.0.addOns.0',
    ]);
    await taken(nest([]));
  });

  test.each([
    ['of 256 characters', 'n'.repeat(256), 'TOO_LONG'],
    ['with a line break', 'Head\noffice', 'INVALID_FORMAT'],
  ])('for a nickname %s', async (_title, friendlyName, code) => {
    expect(told(await refusal([line(offers.enterpriseE3, 5, { friendlyName })]))).toEqual([
      `${code} at lines.0.friendlyName`,
    ]);
  });

  test('for all that is wrong with it at once', async () => {
    const mistakes = await refusal([
      line(offers.enterpriseE3, 0, { billingCycle: 'ONE_TIME' }),
      line(offers.businessPremium, 301, { friendlyName: 'x'.repeat(300) }),
      line(offers.phoneSystem),
    ]);
    expect(told(mistakes)).toEqual([
      'BILLING_CYCLE_NOT_SUPPORTED at lines.0.billingCycle',
      'PREREQUISITE_MISSING at lines.2.offerId',
      'QUANTITY_OUT_OF_RANGE at lines.0.quantity',
      'QUANTITY_OUT_OF_RANGE at lines.1.quantity',
      'TOO_LONG at lines.1.friendlyName',
    ]);
  });
});
