import { beforeAll, describe, expect, test } from 'vitest';
import {
  ReviewCustomerDocument,
  SubmitCustomerDocument,
  UpdateAccountInfoDocument,
} from '../../src/commands/operations.generated.ts';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { readOnboarding } from './read-onboarding.ts';
import { countRows } from './stored-rows.ts';
import { type Choices, type DraftAt, reviewedDraft, startDraft, submittedCustomer } from './walk.ts';

const app = useApp();
const neighbour = '3100001';
const eastern = '3100002';

const directBill = (mpnId: string, country: string) => ({
  mpnId,
  name: `Partner ${mpnId}`,
  type: 'DIRECT_BILL',
  country,
  cloud: 'PUBLIC',
  hasSignedPartnerAgreement: true,
  resellers: [],
});

beforeAll(async () => {
  await app.current.importPartners([directBill(neighbour, 'AT'), directBill(eastern, 'AE')]);
});

const inHungary = (registrationNumber: string): Choices => ({
  country: 'HU',
  company: { registrationNumber },
});

const submit = async (client: Client, { onboardingId, version }: DraftAt) => {
  const input = { onboardingId, expectedVersion: version };
  return (await client.ask(SubmitCustomerDocument, { input })).submitCustomer;
};

/** Enters the number as the first step does. */
const enter = async (client: Client, registrationNumber: string) => {
  const { onboardingId } = await startDraft(client);
  const company = { registrationNumber, address: { country: 'HU' } };
  const input = { onboardingId, company };
  return (await client.ask(UpdateAccountInfoDocument, { input })).updateAccountInfo;
};

describe('a company that is a customer already, by its registration number', () => {
  test('is refused where it is entered, with the customer for its own partner', async () => {
    const client = await app.current.signIn(demo.indirectProvider);
    const { customer } = await submittedCustomer(client, inHungary('30000001-2-41'));

    const { onboarding, userErrors } = await enter(client, '30000001-2-41');

    expect(userErrors).toEqual([
      {
        __typename: 'CustomerAlreadyExistsError',
        code: 'CUSTOMER_ALREADY_EXISTS',
        message: expect.stringMatching(/./),
        field: ['company', 'registrationNumber'],
        isOwnCustomer: true,
        customer: { id: customer.id, companyName: customer.companyName },
      },
    ]);
    expect(onboarding?.version).toBe(1);
  });

  test('is refused without a word about the customer for another partner', async () => {
    const provider = await app.current.signIn(demo.indirectProvider);
    const { customer } = await submittedCustomer(provider, {
      ...inHungary('30000002-2-41'),
      company: { registrationNumber: '30000002-2-41', name: 'Very Secret Holding' },
    });
    const other = await app.current.signIn(neighbour);

    const { userErrors } = await enter(other, '30000002-2-41');

    expect(userErrors).toMatchObject([
      {
        __typename: 'CustomerAlreadyExistsError',
        code: 'CUSTOMER_ALREADY_EXISTS',
        isOwnCustomer: false,
        customer: null,
      },
    ]);
    const told = JSON.stringify(userErrors);
    for (const secret of ['Very Secret', customer.id, customer.tenantId, customer.domain, 'Tailspin'])
      expect(told).not.toContain(secret);
  });

  test('is refused at the submission of a draft reviewed before, and nothing is written', async () => {
    const client = await app.current.signIn(demo.indirectProvider);
    const late = await reviewedDraft(client, inHungary('30000003-2-41'));
    const { customer } = await submittedCustomer(client, inHungary('30000003-2-41'));
    const before = await countRows(app.current);

    const answer = await submit(client, late);

    expect(answer.userErrors).toMatchObject([
      { code: 'CUSTOMER_ALREADY_EXISTS', isOwnCustomer: true, customer: { id: customer.id } },
    ]);
    expect(answer.customer).toBeNull();
    expect(await countRows(app.current)).toEqual(before);
  });

  test('is refused at the review, and stands among the problems meanwhile', async () => {
    const client = await app.current.signIn(demo.indirectProvider);
    const { onboardingId } = await reviewedDraft(client, inHungary('30000004-2-41'));
    await submittedCustomer(client, inHungary('30000004-2-41'));

    const { problems } = await readOnboarding(client, onboardingId);
    const { reviewCustomer } = await client.ask(ReviewCustomerDocument, { input: { onboardingId } });

    expect(problems.map(({ step, code, field }) => ({ step, code, field }))).toEqual([
      {
        step: 'ACCOUNT_INFO',
        code: 'CUSTOMER_ALREADY_EXISTS',
        field: ['company', 'registrationNumber'],
      },
    ]);
    expect(reviewCustomer.userErrors.map(({ code }) => code)).toEqual(['CUSTOMER_ALREADY_EXISTS']);
  });

  test.each([
    { who: 'one partner', other: demo.indirectProvider, isOwnCustomer: true },
    { who: 'two partners', other: neighbour, isOwnCustomer: false },
  ])('submitted twice at once by $who becomes one customer', async ({ other, isOwnCustomer }) => {
    const registrationNumber = isOwnCustomer ? '30000005-2-41' : '30000006-2-41';
    const mine = await app.current.signIn(demo.indirectProvider);
    const theirs = await app.current.signIn(other);
    const drafts = [
      await reviewedDraft(mine, inHungary(registrationNumber)),
      await reviewedDraft(theirs, inHungary(registrationNumber)),
    ] as const;
    const before = await countRows(app.current);

    const answers = await Promise.all([submit(mine, drafts[0]), submit(theirs, drafts[1])]);

    const winner = answers.find(({ customer }) => customer)?.customer;
    const mistakes = answers.flatMap(({ userErrors }) => userErrors);
    expect(mistakes).toMatchObject([
      {
        code: 'CUSTOMER_ALREADY_EXISTS',
        isOwnCustomer,
        customer: isOwnCustomer ? { id: winner?.id } : null,
      },
    ]);
    const after = await countRows(app.current);
    expect(after.customers - before.customers).toBe(1);
    expect(after.orders - before.orders).toBe(1);
    expect(after.agreement_acceptances - before.agreement_acceptances).toBe(1);
  });

  test('is another company where the same number is of another country', async () => {
    const client = await app.current.signIn(eastern);
    const company = (country: string, postalCode: string) => ({
      registrationNumber: '300000071',
      address: { country, postalCode, addressLine1: 'Central Street 1', city: 'Old Town' },
    });
    const made = [
      await submittedCustomer(client, {
        country: 'KZ',
        company: company('BY', '220030'),
        primaryContact: { phoneNumber: '+375 17 555 01 00' },
      }),
      await submittedCustomer(client, {
        country: 'KZ',
        company: company('UZ', '100000'),
        primaryContact: { phoneNumber: '+998 71 555 01 00' },
      }),
    ];
    expect(new Set(made.map(({ customer }) => customer.id)).size).toBe(2);
  });
});
