import { afterEach, describe, expect, test } from 'vitest';
import {
  CancelOnboardingDocument,
  CompleteOnboardingDocument,
  ConfirmAgreementDocument,
  ReviewCustomerDocument,
  SelectIndirectResellerDocument,
  SelectOffersDocument,
  SubmitCustomerDocument,
  UpdateAccountInfoDocument,
} from '../../src/commands/operations.generated.ts';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { lookForOnboarding, readOnboarding } from './read-onboarding.ts';
import { countRows, readCustomer } from './stored-rows.ts';
import {
  latestAgreement,
  linesFor,
  offers,
  onboardedCustomer,
  readyDraft,
  reviewedDraft,
  submittedCustomer,
} from './walk.ts';

const app = useApp();

afterEach(() => {
  app.current.clock.now = () => new Date();
});

const complete = async (client: Client, onboardingId: string) =>
  (await client.ask(CompleteOnboardingDocument, { input: { onboardingId } })).completeOnboarding;

const cancel = async (client: Client, onboardingId: string, expectedVersion?: number) =>
  (await client.ask(CancelOnboardingDocument, { input: { onboardingId, expectedVersion } })).cancelOnboarding;

const sealedPassword = async (tenantId: string) =>
  (await readCustomer(app.current, tenantId)).accounts[0]?.sealed_password;

describe('the confirmation', () => {
  test('can be read again by a colleague, with the same password, until Done', async () => {
    const admin = await app.current.signIn(demo.directBill);
    const { onboardingId, confirmation, customer } = await submittedCustomer(admin);
    const colleague = await app.current.signIn(demo.directBill, 'SALES_AGENT');

    const first = await readOnboarding(colleague, onboardingId);
    const second = await readOnboarding(colleague, onboardingId);

    expect(first.confirmation).toEqual({
      adminUserName: confirmation.adminUserName,
      temporaryPassword: confirmation.temporaryPassword,
      customer: { id: customer.id, tenantId: customer.tenantId },
      orders: confirmation.orders.map(({ id }) => ({ id })),
    });
    expect(confirmation.temporaryPassword).toEqual(expect.any(String));
    expect(second).toEqual(first);
  });

  test('keeps everything but the password after Done, and the password is nowhere any more', async () => {
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId, confirmation, customer } = await submittedCustomer(client);
    expect(await sealedPassword(customer.tenantId)).toEqual(expect.any(String));

    const { onboarding, userErrors } = await complete(client, onboardingId);

    expect(userErrors).toEqual([]);
    expect(onboarding).toMatchObject({
      state: 'COMPLETED',
      confirmation: { adminUserName: confirmation.adminUserName, temporaryPassword: null },
    });
    expect(await sealedPassword(customer.tenantId)).toBeNull();
    expect((await readOnboarding(client, onboardingId)).confirmation).toMatchObject({
      temporaryPassword: null,
      customer: { id: customer.id },
    });
  });

  test('shows a helpdesk agent everything but the password', async () => {
    const admin = await app.current.signIn(demo.directBill);
    const { onboardingId, confirmation, customer } = await submittedCustomer(admin);
    const helpdesk = await app.current.signIn(demo.directBill, 'HELPDESK_AGENT');

    const seen = await readOnboarding(helpdesk, onboardingId);

    expect(seen.confirmation).toMatchObject({
      adminUserName: confirmation.adminUserName,
      temporaryPassword: null,
      customer: { id: customer.id },
    });
    expect((await readOnboarding(admin, onboardingId)).confirmation?.temporaryPassword).toBe(
      confirmation.temporaryPassword,
    );
  });

  test('is not there before the submission', async () => {
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId } = await reviewedDraft(client);
    expect((await readOnboarding(client, onboardingId)).confirmation).toBeNull();
  });

  test('is not to be seen by another partner', async () => {
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId } = await submittedCustomer(client);
    const other = await app.current.signIn(demo.indirectProvider);
    expect(await lookForOnboarding(other, onboardingId)).toBeNull();
  });

  test('stays readable for as long as it takes: a submitted onboarding does not expire', async () => {
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId, confirmation } = await submittedCustomer(client);
    const farAway = new Date(Date.now() + 400 * 86_400_000);
    app.current.clock.now = () => farAway;
    const seen = await readOnboarding(client, onboardingId);
    expect(seen.state).toBe('SUBMITTED');
    expect(seen.confirmation?.temporaryPassword).toBe(confirmation.temporaryPassword);
  });
});

describe('an end that is reached already', () => {
  test.each([
    { end: 'Done', finish: complete, start: submittedCustomer, state: 'COMPLETED' },
    { end: 'Cancel', finish: cancel, start: readyDraft, state: 'CANCELLED' },
  ])(
    '$end repeated, by a colleague too, is no error and changes nothing',
    async ({ finish, start, state }) => {
      const client = await app.current.signIn(demo.directBill);
      const colleague = await app.current.signIn(demo.directBill, 'SALES_AGENT');
      const { onboardingId } = await start(client);
      const first = await finish(client, onboardingId);
      const seen = await readOnboarding(client, onboardingId);
      const before = await countRows(app.current);

      const again = await finish(colleague, onboardingId);

      expect(first.userErrors).toEqual([]);
      expect(first.onboarding?.state).toBe(state);
      expect(again.userErrors).toEqual([]);
      expect(again.onboarding).toEqual(first.onboarding);
      expect(await readOnboarding(client, onboardingId)).toEqual(seen);
      expect(await countRows(app.current)).toEqual(before);
    },
  );

  test('twenty times Done at once is one Done', async () => {
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId, customer, version } = await submittedCustomer(client);
    const answers = await Promise.all(Array.from({ length: 20 }, () => complete(client, onboardingId)));
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(answers.map(({ onboarding }) => onboarding?.version)).toEqual(answers.map(() => version + 1));
    const { audit } = await readCustomer(app.current, customer.tenantId);
    expect(audit.filter(({ operation }) => operation === 'COMPLETE_ONBOARDING')).toHaveLength(1);
  });

  test('a cancelled onboarding keeps what was entered and has no customer', async () => {
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId } = await reviewedDraft(client);
    const before = await readOnboarding(client, onboardingId);
    const rows = await countRows(app.current);
    await cancel(client, onboardingId);
    const after = await readOnboarding(client, onboardingId);
    expect(after).toMatchObject({ state: 'CANCELLED', company: before.company, confirmation: null });
    expect(await countRows(app.current)).toEqual({ ...rows, audit_records: rows.audit_records + 1 });
  });
});

describe('an end that cannot be reached from here: INVALID_STATE, and nothing changes', () => {
  test.each([
    { what: 'completing a draft', start: readyDraft, finish: complete },
    { what: 'completing a reviewed draft', start: reviewedDraft, finish: complete },
    { what: 'cancelling a submitted onboarding', start: submittedCustomer, finish: cancel },
    { what: 'cancelling a completed onboarding', start: onboardedCustomer, finish: cancel },
  ])('$what', async ({ start, finish }) => {
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId } = await start(client);
    const before = await readOnboarding(client, onboardingId);

    const { onboarding, userErrors } = await finish(client, onboardingId);

    expect(userErrors.map(({ code, field }) => [code, field])).toEqual([['INVALID_STATE', ['onboardingId']]]);
    expect(onboarding).toMatchObject({ state: before.state, version: before.version });
    expect(await readOnboarding(client, onboardingId)).toEqual(before);
  });

  test('completing a cancelled onboarding', async () => {
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId } = await readyDraft(client);
    await cancel(client, onboardingId);
    const { userErrors } = await complete(client, onboardingId);
    expect(userErrors.map(({ code }) => code)).toEqual(['INVALID_STATE']);
  });

  test('cancelling with an old expected version is a conflict instead', async () => {
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId, version } = await readyDraft(client);
    const { onboarding, userErrors } = await cancel(client, onboardingId, version - 1);
    expect(userErrors).toMatchObject([{ code: 'VERSION_CONFLICT', currentVersion: version }]);
    expect(onboarding?.state).toBe('DRAFT');
  });
});

describe('an onboarding that is over takes no step any more', () => {
  const overWays = [
    { state: 'SUBMITTED', start: async (client: Client) => submittedCustomer(client) },
    { state: 'COMPLETED', start: async (client: Client) => onboardedCustomer(client) },
    {
      state: 'CANCELLED',
      start: async (client: Client) => {
        const draft = await reviewedDraft(client);
        await cancel(client, draft.onboardingId);
        return draft;
      },
    },
  ] as const;

  test.each(overWays)('$state: every step is refused with INVALID_STATE', async ({ state, start }) => {
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId } = await start(client);
    const before = await readOnboarding(client, onboardingId);
    const lines = await linesFor(client, 'US', [{ offer: offers.powerBiPro, quantity: 1 }]);
    const agreementTemplateId = await latestAgreement(client);

    const answers = [
      (await client.ask(UpdateAccountInfoDocument, { input: { onboardingId, company: { name: 'Later' } } }))
        .updateAccountInfo,
      (
        await client.ask(ConfirmAgreementDocument, {
          input: { onboardingId, agreementTemplateId, acceptedOn: '2025-01-16' },
        })
      ).confirmAgreement,
      (
        await client.ask(SelectIndirectResellerDocument, {
          input: { onboardingId, indirectResellerId: null },
        })
      ).selectIndirectReseller,
      (await client.ask(SelectOffersDocument, { input: { onboardingId, lines } })).selectOffers,
      (await client.ask(ReviewCustomerDocument, { input: { onboardingId } })).reviewCustomer,
    ];

    expect(before.state).toBe(state);
    expect(answers.map(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(
      answers.map(() => ['INVALID_STATE']),
    );
    expect(await readOnboarding(client, onboardingId)).toEqual(before);
  });

  test('a cancelled one cannot be submitted', async () => {
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId, version } = await reviewedDraft(client);
    await cancel(client, onboardingId);
    const { submitCustomer } = await client.ask(SubmitCustomerDocument, {
      input: { onboardingId, expectedVersion: version },
    });
    expect(submitCustomer.userErrors.map(({ code }) => code)).toEqual(['INVALID_STATE']);
    expect(submitCustomer.customer).toBeNull();
  });
});
