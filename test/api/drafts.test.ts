import { describe, expect, test } from 'vitest';
import {
  CancelOnboardingDocument,
  type CompanyInput,
  ConfirmAgreementDocument,
  type ContactInput,
  ReviewCustomerDocument,
  SelectIndirectResellerDocument,
  SelectOffersDocument,
  SubmitCustomerDocument,
  UpdateAccountInfoDocument,
} from '../../src/commands/operations.generated.ts';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { lookForOnboarding, readOnboarding } from './read-onboarding.ts';
import {
  acceptAgreement,
  chooseOffers,
  fillAccountInfo,
  latestAgreement,
  linesFor,
  offers,
  readyDraft,
  reviewDraft,
  startDraft,
  submitDraft,
} from './walk.ts';

const app = useApp();

interface AccountInfo {
  readonly company?: CompanyInput | null;
  readonly primaryContact?: ContactInput | null;
  readonly expectedVersion?: number;
}

const update = async (client: Client, onboardingId: string, change: AccountInfo) => {
  const input = { onboardingId, ...change };
  return (await client.ask(UpdateAccountInfoDocument, { input })).updateAccountInfo;
};

const whole = {
  company: {
    name: 'Contoso Lighthouses',
    domainPrefix: 'lighthouses',
    culture: 'es-US',
    qualification: 'EDUCATION',
    address: {
      addressLine1: '1 Harbor Road',
      addressLine2: 'Suite 7',
      city: 'Seattle',
      state: 'WA',
      postalCode: '98101',
      country: 'US',
    },
  },
  primaryContact: {
    firstName: 'Ada',
    middleName: 'May',
    lastName: 'Lindqvist',
    email: 'ada@contoso.example',
    phoneNumber: '206 555 0100',
  },
} as const satisfies AccountInfo;

/** A draft with every field of the first screen. */
const wholeDraft = async () => {
  const client = await app.current.signIn(demo.directBill);
  const { onboardingId } = await startDraft(client);
  const { userErrors, onboarding } = await update(client, onboardingId, whole);
  expect(userErrors).toEqual([]);
  return { client, onboardingId, version: onboarding?.version ?? 0 };
};

describe('a draft that is left', () => {
  test('shows a colleague all that was entered, and lets the colleague finish it', async () => {
    const admin = await app.current.signIn(demo.directBill, 'ADMIN_AGENT', 'ana@northwind.example');
    const { onboardingId } = await startDraft(admin);
    await fillAccountInfo(admin, onboardingId, { company: { name: 'Contoso Relay' } });
    const colleague = await app.current.signIn(demo.directBill, 'SALES_AGENT', 'ben@northwind.example');

    const found = await readOnboarding(colleague, onboardingId);
    await acceptAgreement(colleague, onboardingId);
    const resumed = await readOnboarding(admin, onboardingId);
    await chooseOffers(colleague, onboardingId);
    const { customer } = await submitDraft(colleague, await reviewDraft(colleague, onboardingId));

    expect(found.company.name).toBe('Contoso Relay');
    expect([found.createdBy, found.updatedBy]).toEqual(['ana@northwind.example', 'ana@northwind.example']);
    expect([resumed.createdBy, resumed.updatedBy]).toEqual([
      'ana@northwind.example',
      'ben@northwind.example',
    ]);
    expect(customer.companyName).toBe('Contoso Relay');
    const seen = await readOnboarding(admin, onboardingId);
    expect([seen.createdBy, seen.updatedBy]).toEqual(['ana@northwind.example', 'ben@northwind.example']);
  });

  test('is neither to be seen nor to be changed by another partner', async () => {
    const { client, onboardingId } = await wholeDraft();
    const before = await readOnboarding(client, onboardingId);
    const other = await app.current.signIn(demo.indirectProvider);

    expect(await lookForOnboarding(other, onboardingId)).toBeNull();
    const { onboarding, userErrors } = await update(other, onboardingId, {
      company: { name: 'Contoso Heist' },
    });

    expect(onboarding).toBeNull();
    expect(userErrors.map(({ code, field }) => [code, field])).toEqual([['NOT_FOUND', ['onboardingId']]]);
    expect(await readOnboarding(client, onboardingId)).toEqual(before);
  });

  test('keeps what every field held', async () => {
    const { client, onboardingId } = await wholeDraft();
    expect(await readOnboarding(client, onboardingId)).toMatchObject({
      ...whole,
      company: { ...whole.company, domain: 'lighthouses.onmicrosoft.com', registrationNumber: null },
    });
  });
});

describe('values of the first screen', () => {
  test('that are absent stay as they are', async () => {
    const { client, onboardingId } = await wholeDraft();
    const before = await readOnboarding(client, onboardingId);
    await update(client, onboardingId, { company: { address: { city: 'Tacoma' } } });
    const after = await readOnboarding(client, onboardingId);
    expect(after.company).toEqual({
      ...before.company,
      address: { ...before.company.address, city: 'Tacoma' },
    });
    expect(after.primaryContact).toEqual(before.primaryContact);
  });

  test.each([
    { how: 'null', cleared: null },
    { how: 'empty', cleared: '' },
    { how: 'blank', cleared: ' \t ' },
  ])('that are $how are cleared, each by itself', async ({ cleared }) => {
    const { client, onboardingId } = await wholeDraft();
    const clear = <K extends string>(keys: readonly K[]) =>
      Object.fromEntries(keys.map((key) => [key, cleared])) as Record<K, string | null>;
    const { userErrors } = await update(client, onboardingId, {
      company: {
        ...clear(['name', 'domainPrefix', 'culture']),
        address: clear(['addressLine2', 'city', 'postalCode']),
      },
      primaryContact: clear(['middleName', 'email', 'phoneNumber']),
    });
    expect(userErrors).toEqual([]);
    expect(await readOnboarding(client, onboardingId)).toMatchObject({
      company: {
        name: null,
        domainPrefix: null,
        domain: null,
        culture: null,
        qualification: 'EDUCATION',
        address: {
          addressLine1: '1 Harbor Road',
          addressLine2: null,
          city: null,
          state: 'WA',
          postalCode: null,
          country: 'US',
        },
      },
      primaryContact: {
        firstName: 'Ada',
        middleName: null,
        lastName: 'Lindqvist',
        email: null,
        phoneNumber: null,
      },
    });
  });

  const noAddress = {
    addressLine1: null,
    addressLine2: null,
    city: null,
    state: null,
    postalCode: null,
    country: null,
  };
  const noOne = { firstName: null, middleName: null, lastName: null, email: null, phoneNumber: null };

  test.each([
    {
      what: 'the company',
      change: { company: null },
      rest: {
        company: { name: null, domain: null, culture: null, qualification: 'NONE', address: noAddress },
      },
    },
    {
      what: 'the address',
      change: { company: { address: null } },
      rest: { company: { name: 'Contoso Lighthouses', address: noAddress } },
    },
    {
      what: 'the qualification',
      change: { company: { qualification: null } },
      rest: { company: { name: 'Contoso Lighthouses', qualification: 'NONE' } },
    },
    { what: 'the primary contact', change: { primaryContact: null }, rest: { primaryContact: noOne } },
  ])('null for $what clears all of it and nothing else', async ({ change, rest }) => {
    const { client, onboardingId } = await wholeDraft();
    const before = await readOnboarding(client, onboardingId);
    expect((await update(client, onboardingId, change)).userErrors).toEqual([]);
    const after = await readOnboarding(client, onboardingId);
    expect(after).toMatchObject(rest);
    if ('company' in change) expect(after.primaryContact).toEqual(before.primaryContact);
    else expect(after.company).toEqual(before.company);
  });

  test('are kept trimmed, with country, culture and domain in their usual case', async () => {
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId } = await startDraft(client);
    await update(client, onboardingId, {
      company: {
        name: '  Contoso Harbors ',
        domainPrefix: ' HarBors1 ',
        culture: 'EN-us',
        address: { country: ' us ', city: '\u00a0Seattle' },
      },
    });
    expect((await readOnboarding(client, onboardingId)).company).toMatchObject({
      name: 'Contoso Harbors',
      domain: 'harbors1.onmicrosoft.com',
      culture: 'en-US',
      address: { country: 'US', city: 'Seattle' },
    });
  });
});

describe('one wrong value', () => {
  test('saves nothing of the good ones beside it, and all wrong ones are told at once', async () => {
    const { client, onboardingId, version } = await wholeDraft();
    const before = await readOnboarding(client, onboardingId);

    const { onboarding, userErrors } = await update(client, onboardingId, {
      company: {
        name: 'Contoso Good Name',
        domainPrefix: 'not-good',
        culture: 'de-DE',
        address: { city: 'Tacoma', state: 'Washington', postalCode: '1100-148' },
      },
      primaryContact: { firstName: 'Grace', email: 'grace@', phoneNumber: '+1 206 555 0100' },
    });

    expect(userErrors.map(({ code, field }) => `${field.join('.')} ${code}`).toSorted()).toEqual([
      'company.address.postalCode POSTAL_CODE_INVALID',
      'company.address.state STATE_INVALID',
      'company.culture CULTURE_NOT_SUPPORTED',
      'company.domainPrefix DOMAIN_INVALID',
      'primaryContact.email EMAIL_INVALID',
      'primaryContact.phoneNumber PHONE_INVALID',
    ]);
    expect(onboarding?.version).toBe(version);
    expect(await readOnboarding(client, onboardingId)).toEqual(before);
  });

  test('in a selection keeps the selection before, and the wrong ones of all lines are told at once', async () => {
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId } = await readyDraft(client);
    const before = await readOnboarding(client, onboardingId);
    const lines = await linesFor(client, 'US', [
      { offer: offers.powerBiPro, quantity: 1 },
      { offer: offers.businessPremium, quantity: 301 },
      { offer: offers.enterpriseE3Trial, quantity: 24, billingCycle: 'MONTHLY' },
      { offer: offers.phoneSystem, quantity: 1 },
    ]);

    const { selectOffers } = await client.ask(SelectOffersDocument, { input: { onboardingId, lines } });

    expect(selectOffers.userErrors.map(({ code, field }) => `${field.join('.')} ${code}`).toSorted()).toEqual(
      [
        'lines.1.quantity QUANTITY_OUT_OF_RANGE',
        'lines.2.billingCycle BILLING_CYCLE_NOT_SUPPORTED',
        'lines.2.quantity QUANTITY_OUT_OF_RANGE',
        'lines.3.offerId PREREQUISITE_MISSING',
      ],
    );
    expect(await readOnboarding(client, onboardingId)).toEqual(before);
  });
});

describe('an expected version', () => {
  test('that is the present one lets the change through', async () => {
    const { client, onboardingId, version } = await wholeDraft();
    const change = { expectedVersion: version, company: { name: 'Contoso Beacons' } };
    const { onboarding, userErrors } = await update(client, onboardingId, change);
    expect(userErrors).toEqual([]);
    expect(onboarding?.version).toBe(version + 1);
  });

  test.each([{ by: -1 }, { by: 1 }])(
    'that is off by $by is a conflict in every step, which saves nothing',
    async ({ by }) => {
      const client = await app.current.signIn(demo.indirectProvider);
      const { onboardingId, version } = await readyDraft(client, { country: 'DE' });
      const before = await readOnboarding(client, onboardingId);
      const lines = await linesFor(client, 'DE', [{ offer: offers.powerBiPro, quantity: 1 }]);
      const agreementTemplateId = await latestAgreement(client);
      const at = { onboardingId, expectedVersion: version + by };

      const answers = [
        await update(client, onboardingId, { ...at, company: { name: 'Contoso Beacons' } }),
        (
          await client.ask(ConfirmAgreementDocument, {
            input: { ...at, agreementTemplateId, acceptedOn: '2025-01-16' },
          })
        ).confirmAgreement,
        (await client.ask(SelectIndirectResellerDocument, { input: { ...at, indirectResellerId: null } }))
          .selectIndirectReseller,
        (await client.ask(SelectOffersDocument, { input: { ...at, lines } })).selectOffers,
        (await client.ask(ReviewCustomerDocument, { input: at })).reviewCustomer,
        (await client.ask(SubmitCustomerDocument, { input: at })).submitCustomer,
        (await client.ask(CancelOnboardingDocument, { input: at })).cancelOnboarding,
      ];

      for (const { onboarding, userErrors } of answers) {
        expect(userErrors).toMatchObject([
          {
            __typename: 'VersionConflictError',
            code: 'VERSION_CONFLICT',
            field: ['expectedVersion'],
            currentVersion: version,
          },
        ]);
        expect(onboarding?.version).toBe(version);
      }
      expect(await readOnboarding(client, onboardingId)).toEqual(before);
    },
  );
});
