import { describe, expect, test } from 'vitest';
import {
  AgreementTemplatesDocument,
  ApiError,
  CancelOnboardingDocument,
  type Client,
  CompleteOnboardingDocument,
  ConfirmAgreementDocument,
  createClient,
  OffersDocument,
  ReviewCustomerDocument,
  SelectOffersDocument,
  StartCustomerOnboardingDocument,
  SubmitCustomerDocument,
  UpdateAccountInfoDocument,
  type UserError,
  ViewerDocument,
} from '../../../packages/client/src/index.ts';
import { demo, useApp } from '../../support/app.ts';
import { companyIn, personIn } from '../companies.ts';
import { submittedCustomer } from '../walk.ts';
import { clientOf, startedBy } from './support.ts';

const app = useApp();

const latestAgreement = async (of: Client) => {
  const { agreementTemplates } = await of.query(AgreementTemplatesDocument, {});
  return agreementTemplates.find(({ isLatest }) => isLatest)?.id ?? '';
};
describe('a customer', () => {
  test('is added by the client alone, from an empty draft to Done', async () => {
    const partner = await clientOf(app.current, demo.directBill);
    const { id: onboardingId, problems } = await startedBy(partner);
    expect(problems.length).toBeGreaterThan(0);
    const company = companyIn('US');
    const saved = await partner.mutate(UpdateAccountInfoDocument, {
      onboardingId,
      company,
      primaryContact: personIn('US'),
    });
    expect(saved).toMatchObject({ ok: true, attempts: 1, isReplayed: false });
    const agreementTemplateId = await latestAgreement(partner);
    const acceptedOn = new Date().toISOString().slice(0, 10);
    await partner.mutate(ConfirmAgreementDocument, { onboardingId, agreementTemplateId, acceptedOn });
    const found = await partner.query(OffersDocument, {
      market: 'US',
      search: 'office 365 business',
      first: 1,
    });
    const lines = found.offers.nodes.map(({ id }) => ({ offerId: id, quantity: 5 }));
    await partner.mutate(SelectOffersDocument, { onboardingId, lines });
    const reviewed = await partner.mutate(ReviewCustomerDocument, { onboardingId });
    if (!reviewed.ok) throw new Error(JSON.stringify(reviewed.userErrors));
    const expectedVersion = reviewed.onboarding.quote?.version ?? 0;
    const submitted = await partner.mutate(SubmitCustomerDocument, { onboardingId, expectedVersion });
    if (!submitted.ok) throw new Error(JSON.stringify(submitted.userErrors));
    expect(submitted.customer.domain).toContain(company.domainPrefix);
    expect(submitted.onboarding.confirmation?.temporaryPassword).toBeTruthy();
    const done = await partner.mutate(CompleteOnboardingDocument, { onboardingId });
    expect(done).toMatchObject({ ok: true, onboarding: { state: 'COMPLETED' } });
  });
});

describe('mistakes', () => {
  test('come as a union: the code says what else is told', async () => {
    const partner = await clientOf(app.current, demo.directBill);
    const taken = await submittedCustomer(await app.current.signIn(demo.directBill));
    const draft = await startedBy(partner);
    const domainPrefix = taken.customer.domain.split('.')[0] ?? '';
    const outcome = await partner.mutate(UpdateAccountInfoDocument, {
      onboardingId: draft.id,
      company: { ...companyIn('US'), domainPrefix, name: '.' },
    });
    if (outcome.ok) throw new Error('Two values are wrong');
    const told = outcome.userErrors.map((error: UserError) => {
      switch (error.code) {
        case 'DOMAIN_NOT_AVAILABLE':
          return error.suggestions;
        case 'VERSION_CONFLICT':
          return [String(error.currentVersion)];
        default:
          return [error.code];
      }
    });
    expect(told).toEqual([['TOO_SHORT'], Array.from({ length: 5 }, () => expect.any(String))]);
    expect(outcome.onboarding?.version).toBe(draft.version);
  });

  test('of another’s change tell the version of now', async () => {
    const partner = await clientOf(app.current, demo.directBill);
    const { id: onboardingId, version } = await startedBy(partner);
    await partner.mutate(SelectOffersDocument, { onboardingId, lines: [] });
    const outcome = await partner.mutate(CancelOnboardingDocument, {
      onboardingId,
      expectedVersion: version,
    });
    expect(outcome).toMatchObject({
      ok: false,
      userErrors: [{ code: 'VERSION_CONFLICT', currentVersion: version + 1 }],
    });
  });

  test('of the program are thrown, with code, status and request id', async () => {
    const helpdesk = createClient({
      url: app.current.url,
      token: (await app.current.signIn(demo.directBill, 'HELPDESK_AGENT')).token ?? '',
    });
    const failure = await helpdesk.mutate(StartCustomerOnboardingDocument, {}).catch((error) => error);
    expect(failure).toBeInstanceOf(ApiError);
    expect(failure).toMatchObject({ code: 'FORBIDDEN', status: 200, isRetryable: false });
    expect(failure.requestId).toMatch(/\S/);
    const nobody = createClient({ url: app.current.url });
    await expect(nobody.query(ViewerDocument, {})).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      status: 401,
    });
  });

  test('are told in the language that was chosen', async () => {
    const partner = await clientOf(app.current, demo.directBill, { language: 'zh-CN' });
    const { id: onboardingId } = await startedBy(partner);
    const outcome = await partner.mutate(ReviewCustomerDocument, { onboardingId });
    expect(outcome.ok ? [] : outcome.userErrors.map(({ message }) => message).join()).toMatch(
      /\p{Script=Han}/u,
    );
  });
});
