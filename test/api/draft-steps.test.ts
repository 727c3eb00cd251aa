import { describe, expect, test } from 'vitest';
import {
  ConfirmAgreementDocument,
  type OnboardingStep,
  UpdateAccountInfoDocument,
} from '../../src/commands/operations.generated.ts';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { readOnboarding, type SeenOnboarding } from './read-onboarding.ts';
import {
  acceptAgreement,
  chooseOffers,
  chooseReseller,
  fillAccountInfo,
  latestAgreement,
  readyDraft,
  reviewDraft,
  reviewedDraft,
  startDraft,
  submitDraft,
  submittedCustomer,
} from './walk.ts';

const app = useApp();

const wizard = ['ACCOUNT_INFO', 'AGREEMENT', 'INDIRECT_RESELLER', 'SUBSCRIPTIONS', 'REVIEW'] as const;

const problemsOf = ({ problems }: SeenOnboarding): string[] =>
  problems.map(({ step, code, field }) => `${step} ${code} ${field.join('.')}`);

const completeSteps = ({ steps }: SeenOnboarding): OnboardingStep[] =>
  steps.filter(({ isComplete }) => isComplete).map(({ step }) => step);

const missingAccountInfo = [
  'ACCOUNT_INFO REQUIRED company.name',
  'ACCOUNT_INFO REQUIRED company.address.country',
  'ACCOUNT_INFO REQUIRED company.address.addressLine1',
  'ACCOUNT_INFO REQUIRED company.domainPrefix',
  'ACCOUNT_INFO REQUIRED primaryContact.firstName',
  'ACCOUNT_INFO REQUIRED primaryContact.lastName',
  'ACCOUNT_INFO REQUIRED primaryContact.email',
];
const missingAgreement = 'AGREEMENT AGREEMENT_REQUIRED agreementTemplateId';
const missingReseller = 'INDIRECT_RESELLER RESELLER_CHOICE_REQUIRED indirectResellerId';
const missingOffers = 'SUBSCRIPTIONS NO_SUBSCRIPTIONS lines';

const sellers = [
  {
    who: 'a direct bill partner',
    mpnId: demo.directBill,
    country: 'US',
    required: ['ACCOUNT_INFO', 'AGREEMENT', 'SUBSCRIPTIONS', 'REVIEW'],
    missing: [missingAgreement, missingOffers],
  },
  {
    who: 'an indirect provider',
    mpnId: demo.indirectProvider,
    country: 'DE',
    required: ['ACCOUNT_INFO', 'AGREEMENT', 'INDIRECT_RESELLER', 'SUBSCRIPTIONS', 'REVIEW'],
    missing: [missingAgreement, missingReseller, missingOffers],
  },
  {
    who: 'a partner in the US Government cloud',
    mpnId: demo.usGovernment,
    country: 'US',
    required: ['ACCOUNT_INFO', 'SUBSCRIPTIONS', 'REVIEW'],
    missing: [missingOffers],
  },
  {
    who: 'a partner in the cloud of 21Vianet',
    mpnId: demo.china,
    country: 'CN',
    required: ['ACCOUNT_INFO', 'SUBSCRIPTIONS', 'REVIEW'],
    missing: [missingOffers],
  },
] as const;

describe.each(sellers)('for $who', ({ mpnId, country, required, missing }) => {
  const draft = async () => {
    const client = await app.current.signIn(mpnId);
    return { client, ...(await startDraft(client)) };
  };

  test('a new draft names the steps of the wizard in order, and which of them have to be taken', async () => {
    const { client, onboardingId } = await draft();
    const { steps, needsResellerChoice } = await readOnboarding(client, onboardingId);
    expect(steps.map(({ step }) => step)).toEqual(wizard);
    expect(steps.filter(({ isRequired }) => isRequired).map(({ step }) => step)).toEqual(required);
    expect(steps.filter(({ isComplete }) => isComplete).map(({ step }) => step)).toEqual(
      wizard.filter((step) => !required.some((needed) => needed === step)),
    );
    expect(needsResellerChoice).toBe(required.some((step) => step === 'INDIRECT_RESELLER'));
  });

  test('a new draft tells everything that is missing, in the order of the steps', async () => {
    const { client, onboardingId } = await draft();
    const problems = problemsOf(await readOnboarding(client, onboardingId));
    const steps = problems.map((problem) => wizard.findIndex((step) => problem.startsWith(`${step} `)));
    expect(problems.toSorted()).toEqual([...missingAccountInfo, ...missing].toSorted());
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });

  test('a ready draft has no problem, and only Review is left; a reviewed one has no step left', async () => {
    const client = await app.current.signIn(mpnId);
    const { onboardingId } = await readyDraft(client, { country });
    const ready = await readOnboarding(client, onboardingId);
    expect(ready.problems).toEqual([]);
    expect(completeSteps(ready)).toEqual(wizard.filter((step) => step !== 'REVIEW'));
    await reviewDraft(client, onboardingId);
    const reviewed = await readOnboarding(client, onboardingId);
    expect(reviewed).toMatchObject({ state: 'REVIEWED', problems: [] });
    expect(completeSteps(reviewed)).toEqual(wizard);
  });

  test('a submitted onboarding has neither problems nor steps left', async () => {
    const client = await app.current.signIn(mpnId);
    const { onboardingId } = await submittedCustomer(client, { country });
    const seen = await readOnboarding(client, onboardingId);
    expect(seen).toMatchObject({ state: 'SUBMITTED', problems: [] });
    expect(completeSteps(seen)).toEqual(wizard);
  });
});

describe('problems', () => {
  const update = async (client: Client, onboardingId: string, company: object) => {
    const input = { onboardingId, company };
    const { updateAccountInfo } = await client.ask(UpdateAccountInfoDocument, { input });
    expect(updateAccountInfo.userErrors).toEqual([]);
    return readOnboarding(client, onboardingId);
  };

  test('shrink with each step, in whatever order the steps are taken', async () => {
    const client = await app.current.signIn(demo.indirectProvider);
    const { onboardingId } = await startDraft(client);
    const signer = { firstName: 'Grace', lastName: 'Okafor', email: 'grace@contoso.example' };
    const choices = { country: 'DE', signer };
    const left: string[][] = [];
    for (const step of [chooseOffers, chooseReseller, acceptAgreement, fillAccountInfo]) {
      await step(client, onboardingId, choices);
      const { steps } = await readOnboarding(client, onboardingId);
      left.push(steps.filter(({ isComplete }) => !isComplete).map(({ step: name }) => name));
    }
    expect(left).toEqual([
      ['ACCOUNT_INFO', 'AGREEMENT', 'INDIRECT_RESELLER', 'REVIEW'],
      ['ACCOUNT_INFO', 'AGREEMENT', 'REVIEW'],
      ['ACCOUNT_INFO', 'REVIEW'],
      ['REVIEW'],
    ]);
  });

  test('name what the country asks for once it is known', async () => {
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId } = await startDraft(client);
    const seen = await update(client, onboardingId, { address: { country: 'US' } });
    const address = problemsOf(seen).filter((problem) => problem.includes('company.address'));
    expect(address.toSorted()).toEqual([
      'ACCOUNT_INFO REQUIRED company.address.addressLine1',
      'ACCOUNT_INFO REQUIRED company.address.city',
      'ACCOUNT_INFO REQUIRED company.address.postalCode',
      'ACCOUNT_INFO REQUIRED company.address.state',
    ]);
  });

  test('name the registration number and the phone where the country demands them', async () => {
    const client = await app.current.signIn(demo.indirectProvider);
    const { onboardingId } = await startDraft(client);
    const seen = await update(client, onboardingId, { address: { country: 'HU' } });
    expect(problemsOf(seen)).toEqual(
      expect.arrayContaining([
        'ACCOUNT_INFO REGISTRATION_NUMBER_REQUIRED company.registrationNumber',
        'ACCOUNT_INFO REQUIRED primaryContact.phoneNumber',
      ]),
    );
  });

  test('tell what another country made wrong of values that were right', async () => {
    const client = await app.current.signIn(demo.indirectProvider);
    const { onboardingId } = await readyDraft(client, { country: 'HU', company: { culture: 'hu-HU' } });
    const seen = await update(client, onboardingId, { address: { country: 'PT' } });
    expect(problemsOf(seen).toSorted()).toEqual([
      'ACCOUNT_INFO CULTURE_NOT_SUPPORTED company.culture',
      'ACCOUNT_INFO REGISTRATION_NUMBER_NOT_SUPPORTED company.registrationNumber',
    ]);
    expect(completeSteps(seen)).toEqual(['AGREEMENT', 'INDIRECT_RESELLER', 'SUBSCRIPTIONS']);
  });

  test('tell that a domain was taken since, and it can still be mended', async () => {
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId } = await reviewedDraft(client, { company: { domainPrefix: 'wanted' } });
    await submittedCustomer(client, { company: { domainPrefix: 'wanted' } });
    expect(problemsOf(await readOnboarding(client, onboardingId))).toEqual([
      'ACCOUNT_INFO DOMAIN_NOT_AVAILABLE company.domainPrefix',
    ]);
    const mended = await update(client, onboardingId, { domainPrefix: 'unwanted' });
    expect(mended.problems).toEqual([]);
  });
});

describe('the agreement of a draft', () => {
  test('is signed by the primary contact of that moment, whoever it is later', async () => {
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId } = await readyDraft(client);
    const input = { onboardingId, primaryContact: { firstName: 'Edsger', email: 'edsger@contoso.example' } };
    await client.ask(UpdateAccountInfoDocument, { input });
    const { agreement, primaryContact } = await readOnboarding(client, onboardingId);
    expect(primaryContact.firstName).toBe('Edsger');
    expect(agreement?.signer).toMatchObject({ firstName: 'Ada', email: 'contact@contoso.example' });
  });

  test('can be confirmed again: the last confirmation is the one that is stored', async () => {
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId } = await readyDraft(client);
    const signer = { firstName: 'Grace', lastName: 'Okafor', email: 'grace@contoso.example' };
    const agreementTemplateId = await latestAgreement(client);
    await client.ask(ConfirmAgreementDocument, {
      input: { onboardingId, agreementTemplateId, acceptedOn: '2025-06-30', signer },
    });
    const { customer } = await submitDraft(client, await reviewDraft(client, onboardingId));
    const rows = await app.current.query<{ day: string }>(
      `SELECT a.accepted_on AS day FROM agreement_acceptances a
       JOIN customers c ON c.id = a.customer_id WHERE c.tenant_id = ?`,
      [customer.tenantId],
    );
    expect(rows.map(({ day }) => day)).toEqual(['2025-06-30']);
  });
});
