import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { companyIn, personIn } from './companies.ts';
import { importMorePartners, more } from './more-partners.ts';
import { Draft, type MutationName, mutate, mutationNames, strangerId, told } from './refusal.ts';
import {
  acceptAgreement,
  chooseOffers,
  fillAccountInfo,
  onboardedCustomer,
  reviewDraft,
  submitDraft,
  submittedCustomer,
} from './walk.ts';

const app = useApp();

let client: Client;
let provider: Client;

beforeAll(async () => {
  await importMorePartners(app.current);
  client = await app.current.signIn(demo.directBill);
  provider = await app.current.signIn(demo.indirectProvider);
});

afterEach(() => {
  app.current.clock.now = () => new Date();
});

const at = (instant: number) => {
  app.current.clock.now = () => new Date(instant);
};

const start = Date.parse('2026-05-05T10:00:00.000Z');
const minute = 60_000;
const day = 86_400_000;

/** A draft with everything that a direct sale in the US needs before Review. */
const readyDraft = async (): Promise<Draft> => {
  const draft = await Draft.open(app.current, client);
  await fillAccountInfo(client, draft.id);
  await acceptAgreement(client, draft.id);
  await chooseOffers(client, draft.id);
  return draft;
};

const reviewed = async (): Promise<{ readonly draft: Draft; readonly version: number }> => {
  const draft = await readyDraft();
  const { version } = await reviewDraft(client, draft.id);
  return { draft, version };
};

/** A sound input of each mutation that takes an onboarding, apart from which onboarding it is. */
const soundInputs: Readonly<Record<Exclude<MutationName, 'startCustomerOnboarding'>, object>> = {
  updateAccountInfo: { company: { name: 'Fabrikam Residences' } },
  confirmAgreement: { agreementTemplateId: strangerId('agt'), acceptedOn: '2025-01-15' },
  selectIndirectReseller: { indirectResellerId: null },
  selectOffers: { lines: [] },
  reviewCustomer: {},
  submitCustomer: { expectedVersion: 1 },
  completeOnboarding: {},
  cancelOnboarding: {},
};
const takesOnboarding = mutationNames.filter((name) => name !== 'startCustomerOnboarding');
const takesVersion = takesOnboarding.filter((name) => name !== 'completeOnboarding');

describe.each(takesOnboarding)('%s refuses an onboarding', (name) => {
  const refusal = async (onboardingId: string): Promise<string[]> => {
    const { onboarding, userErrors } = await mutate(client, name, { ...soundInputs[name], onboardingId });
    expect(onboarding).toBeNull();
    return told(userErrors);
  };

  test('that nobody has', async () => {
    expect(await refusal(strangerId('onb'))).toEqual(['NOT_FOUND at onboardingId']);
  });

  test.each([
    ['malformed', 'onboarding-1'],
    ['empty', ''],
    ['a customer’s', strangerId('cus')],
  ])('by an id that is %s', async (_title, id) => {
    expect(await refusal(id)).toEqual(['INVALID_ID at onboardingId']);
  });
});

describe.each(takesVersion)('%s refuses another version than the present one', (name) => {
  test.each([0, 1, 3, -1, 2_147_483_647])('%i instead of 2', async (expectedVersion) => {
    const draft = await Draft.open(app.current, client);
    await draft.succeed('updateAccountInfo', { primaryContact: personIn('US') });
    const input = { ...soundInputs[name], expectedVersion };
    expect(await draft.refusal(name, input)).toEqual([
      expect.objectContaining({
        __typename: 'VersionConflictError',
        code: 'VERSION_CONFLICT',
        field: ['expectedVersion'],
        currentVersion: 2,
      }),
    ]);
  });
});

describe('an onboarding that is over is refused to be changed', () => {
  const changes = takesOnboarding.filter(
    (name) => !['completeOnboarding', 'cancelOnboarding'].includes(name),
  );
  const invalid = ['INVALID_STATE at onboardingId'];

  test.each(changes)('%s, after it was cancelled', async (name) => {
    const draft = await Draft.open(app.current, client);
    await draft.succeed('cancelOnboarding', {});
    expect(told(await draft.refusal(name, soundInputs[name]))).toEqual(invalid);
  });

  test.each(changes)('%s, from the very end of its 30 days on', async (name) => {
    at(start);
    const draft = await Draft.open(app.current, client);
    at(start + 30 * day);
    expect(told(await draft.refusal(name, soundInputs[name]))).toEqual(invalid);
    at(start + 30 * day - 1);
    const { userErrors } = await draft.send(name, soundInputs[name]);
    expect(told(userErrors)).not.toEqual(invalid);
  });

  test.each(changes.filter((name) => name !== 'submitCustomer'))(
    '%s, after it was submitted',
    async (name) => {
      const { draft, version } = await reviewed();
      await submitDraft(client, { onboardingId: draft.id, version });
      expect(told(await draft.refusal(name, soundInputs[name]))).toEqual(invalid);
    },
  );

  test('cancelling, after it was submitted', async () => {
    const { draft, version } = await reviewed();
    await submitDraft(client, { onboardingId: draft.id, version });
    expect(told(await draft.refusal('cancelOnboarding', {}))).toEqual(invalid);
  });

  test('completing, before it is submitted', async () => {
    const { draft } = await reviewed();
    expect(told(await draft.refusal('completeOnboarding', {}))).toEqual(invalid);
  });
});

describe('a review is refused', () => {
  test('of an empty draft, with all that is missing', async () => {
    const draft = await Draft.open(app.current, provider);
    expect(told(await draft.refusal('reviewCustomer', {}))).toEqual([
      'AGREEMENT_REQUIRED at agreementTemplateId',
      'NO_SUBSCRIPTIONS at lines',
      'REQUIRED at company.address.addressLine1',
      'REQUIRED at company.address.country',
      'REQUIRED at company.domainPrefix',
      'REQUIRED at company.name',
      'REQUIRED at primaryContact.email',
      'REQUIRED at primaryContact.firstName',
      'REQUIRED at primaryContact.lastName',
      'RESELLER_CHOICE_REQUIRED at indirectResellerId',
    ]);
  });

  test('in a country that asks for more: number and phone in Hungary', async () => {
    const draft = await Draft.open(app.current, provider);
    const { registrationNumber: _number, ...company } = companyIn('HU');
    await draft.succeed('updateAccountInfo', {
      company,
      primaryContact: personIn('HU', { phoneNumber: null }),
    });
    await acceptAgreement(provider, draft.id);
    await draft.succeed('selectIndirectReseller', { indirectResellerId: null });
    await chooseOffers(provider, draft.id, { country: 'HU' });
    expect(told(await draft.refusal('reviewCustomer', {}))).toEqual([
      'REGISTRATION_NUMBER_REQUIRED at company.registrationNumber',
      'REQUIRED at primaryContact.phoneNumber',
    ]);
  });

  test('in the United States without city, state and postal code', async () => {
    const draft = await readyDraft();
    const address = { city: null, state: ' ', postalCode: null };
    await draft.succeed('updateAccountInfo', { company: { address } });
    expect(told(await draft.refusal('reviewCustomer', {}))).toEqual([
      'REQUIRED at company.address.city',
      'REQUIRED at company.address.postalCode',
      'REQUIRED at company.address.state',
    ]);
  });

  test('when the country was changed, and what was right before is not any more', async () => {
    const draft = await Draft.open(app.current, provider);
    await fillAccountInfo(provider, draft.id, { country: 'DE' });
    await acceptAgreement(provider, draft.id);
    await draft.succeed('selectIndirectReseller', { indirectResellerId: null });
    await chooseOffers(provider, draft.id, { country: 'DE' });
    await draft.succeed('updateAccountInfo', { company: { address: { country: 'PT' }, culture: 'pt-PT' } });
    expect(told(await draft.refusal('reviewCustomer', {}))).toEqual([
      'POSTAL_CODE_INVALID at company.address.postalCode',
    ]);
  });
});

describe('a submission is refused', () => {
  test('without a review', async () => {
    const draft = await readyDraft();
    const { onboarding } = await draft.succeed('updateAccountInfo', {});
    const mistakes = await draft.refusal('submitCustomer', { expectedVersion: onboarding?.version });
    expect(told(mistakes)).toEqual(['NOT_REVIEWED at onboardingId']);
  });

  test('of a version that was changed after its review', async () => {
    const { draft, version } = await reviewed();
    await draft.succeed('updateAccountInfo', { company: { name: 'Fabrikam Residences' } });
    const mistakes = await draft.refusal('submitCustomer', { expectedVersion: version });
    expect(told(mistakes)).toEqual(['VERSION_CONFLICT at expectedVersion']);
    const again = await draft.refusal('submitCustomer', { expectedVersion: version + 1 });
    expect(told(again)).toEqual(['NOT_REVIEWED at onboardingId']);
  });

  test('once the prices have been held for 15 minutes', async () => {
    at(start);
    const { draft, version } = await reviewed();
    at(start + 15 * minute);
    const mistakes = await draft.refusal('submitCustomer', { expectedVersion: version });
    expect(told(mistakes)).toEqual(['QUOTE_EXPIRED at expectedVersion']);
    at(start + 15 * minute - 1);
    await draft.succeed('submitCustomer', { expectedVersion: version });
  });

  test('when somebody took the domain after the review', async () => {
    const domainPrefix = 'racedprefix';
    const first = await readyDraft();
    const second = await readyDraft();
    const versions: number[] = [];
    for (const draft of [first, second]) {
      await draft.succeed('updateAccountInfo', { company: { domainPrefix } });
      versions.push((await reviewDraft(client, draft.id)).version);
    }
    await first.succeed('submitCustomer', { expectedVersion: versions[0] });
    const mistakes = await second.refusal('submitCustomer', { expectedVersion: versions[1] });
    expect(told(mistakes)).toEqual(['DOMAIN_NOT_AVAILABLE at company.domainPrefix']);
  });
});

describe('a taken domain is refused', () => {
  test.each([
    ['to the partner itself', demo.directBill, 'takenbyself'],
    ['to another partner', more.secondDirectBill, 'takenbyother'],
  ])('%s, in any case, with up to five free prefixes near it', async (_title, mpnId, domainPrefix) => {
    await submittedCustomer(client, { company: { domainPrefix } });
    const caller = await app.current.signIn(mpnId);
    const draft = await Draft.open(app.current, caller);
    const mistakes = await draft.refusal('updateAccountInfo', {
      company: { domainPrefix: domainPrefix.toUpperCase() },
    });
    expect(mistakes).toEqual([
      expect.objectContaining({
        __typename: 'DomainUnavailableError',
        code: 'DOMAIN_NOT_AVAILABLE',
        field: ['company', 'domainPrefix'],
      }),
    ]);
    const { suggestions = [] } = mistakes[0] ?? {};
    expect(suggestions.length).toBeGreaterThan(0);
    expect(suggestions.length).toBeLessThanOrEqual(5);
    expect(new Set(suggestions).size).toBe(suggestions.length);
    for (const suggestion of suggestions) {
      expect(suggestion).toMatch(/^[a-z0-9]{1,27}$/);
      await draft.succeed('updateAccountInfo', { company: { domainPrefix: suggestion } });
    }
  });

  test('of 27 letters, with free prefixes that are not longer', async () => {
    const domainPrefix = 'abcdefghijklmnopqrstuvwxyza';
    await submittedCustomer(client, { company: { domainPrefix } });
    const draft = await Draft.open(app.current, client);
    const [mistake] = await draft.refusal('updateAccountInfo', { company: { domainPrefix } });
    expect(mistake?.suggestions).not.toEqual([]);
    for (const suggestion of mistake?.suggestions ?? []) expect(suggestion).toMatch(/^[a-z0-9]{1,27}$/);
  });

  test('only in its own cloud: the same prefix is free in another one', async () => {
    const domainPrefix = 'threeclouds';
    await submittedCustomer(client, { company: { domainPrefix } });
    const government = await app.current.signIn(demo.usGovernment);
    const draft = await Draft.open(app.current, government);
    await draft.succeed('updateAccountInfo', { company: { domainPrefix } });
  });
});

describe('a company that is a customer already is refused', () => {
  const registrationNumber = '13141516-2-41';

  test('with the customer to its own partner, and without to another one', async () => {
    const { customer } = await onboardedCustomer(provider, {
      country: 'HU',
      company: { registrationNumber },
    });
    const input = { company: { address: { country: 'HU' }, registrationNumber: '13141516241' } };
    const own = await Draft.open(app.current, provider);
    expect(await own.refusal('updateAccountInfo', input)).toEqual([
      expect.objectContaining({
        __typename: 'CustomerAlreadyExistsError',
        code: 'CUSTOMER_ALREADY_EXISTS',
        field: ['company', 'registrationNumber'],
        isOwnCustomer: true,
        customer: { id: customer.id, companyName: customer.companyName },
      }),
    ]);
    const stranger = await app.current.signIn(more.secondProvider);
    const other = await Draft.open(app.current, stranger);
    expect(await other.refusal('updateAccountInfo', input)).toEqual([
      expect.objectContaining({ code: 'CUSTOMER_ALREADY_EXISTS', isOwnCustomer: false, customer: null }),
    ]);
  });
});
