import { describe, expect, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import { edit, readDetails } from './customer-edits.ts';
import { mutate } from './refusal.ts';
import { relate } from './relationships.ts';
import { onboardedCustomer, startDraft } from './walk.ts';

const app = useApp();

/* What section 4 of the workflow says of each cloud, walked through by its own partner. */
describe.each([
  {
    cloud: 'PUBLIC',
    mpnId: demo.directBill,
    country: 'US',
    suffix: '.onmicrosoft.com',
    agreement: true,
    request: [],
    requestWithoutAdmin: [],
    education: [],
    hasResellers: true,
  },
  {
    cloud: 'US_GOVERNMENT',
    mpnId: demo.usGovernment,
    country: 'US',
    suffix: '.onmicrosoft.us',
    agreement: false,
    request: ['RELATIONSHIP_NOT_APPLICABLE'],
    requestWithoutAdmin: ['RELATIONSHIP_NOT_APPLICABLE'],
    education: ['QUALIFICATION_NOT_SETTABLE'],
    hasResellers: false,
  },
  {
    cloud: 'CHINA_21VIANET',
    mpnId: demo.china,
    country: 'CN',
    suffix: '.partner.onmschina.cn',
    agreement: false,
    request: [],
    requestWithoutAdmin: ['DELEGATED_ADMIN_REQUIRED'],
    education: ['QUALIFICATION_NOT_SETTABLE'],
    hasResellers: false,
  },
])('In the cloud $cloud', ({ cloud, mpnId, country, suffix, ...expected }) => {
  const signIn = () => app.current.signIn(mpnId);
  const codesOf = ({ userErrors }: { readonly userErrors: ReadonlyArray<{ readonly code: string }> }) =>
    userErrors.map(({ code }) => code);

  test('a customer is added, under the cloud’s suffix, with an agreement where there is one', async () => {
    const client = await signIn();
    const { customer } = await onboardedCustomer(client, { country });
    const seen = await client.ask<{
      customer: { cloud: string; domain: string; agreements: unknown[] };
      agreementTemplates: unknown[];
    }>(
      `query ($id: ID!, $cloud: Cloud!) { customer(id: $id) { cloud domain agreements { id } }
        agreementTemplates(cloud: $cloud) { id } }`,
      { id: customer.id, cloud },
    );
    expect(seen.customer.cloud).toBe(cloud);
    expect(seen.customer.domain.endsWith(suffix)).toBe(true);
    expect(seen.customer.agreements).toHaveLength(expected.agreement ? 1 : 0);
    expect(seen.agreementTemplates.length > 0).toBe(expected.agreement);
  });

  test('a relationship can be asked for as far as it is there', async () => {
    const client = await signIn();
    const ask = (withDelegatedAdmin: boolean) =>
      relate(client, 'requestCustomerRelationship', { withDelegatedAdmin });
    expect(codesOf(await ask(true))).toEqual(expected.request);
    expect(codesOf(await ask(false))).toEqual(expected.requestWithoutAdmin);
  });

  test('a qualification can be set as far as there are any, for new customers and others', async () => {
    const client = await signIn();
    const { onboardingId } = await startDraft(client);
    const company = { qualification: 'EDUCATION' };
    expect(codesOf(await mutate(client, 'updateAccountInfo', { onboardingId, company }))).toEqual(
      expected.education,
    );
    const { customer } = await onboardedCustomer(client, { country });
    const { version: expectedVersion } = await readDetails(client, customer.id);
    const input = { customerId: customer.id, expectedVersion, ...company };
    expect(codesOf(await edit(client, 'setCustomerQualification', input))).toEqual(expected.education);
  });

  test('indirect providers and resellers are there, or are not', async () => {
    const row = (type: string, number: number, resellers: string[] = []) => ({
      mpnId: `50000${cloud.length}${number}`,
      name: `${type} in ${cloud}`,
      type,
      country,
      cloud,
      hasSignedPartnerAgreement: true,
      resellers,
    });
    const reports = await app.current.importPartners([
      row('INDIRECT_RESELLER', 1),
      row('INDIRECT_PROVIDER', 2),
    ]);
    const outcome = expected.hasResellers ? 'added' : 'refused';
    expect(reports.map((report) => report.outcome)).toEqual([outcome, outcome]);
    const client = await signIn();
    const { onboardingId } = await startDraft(client);
    const indirectResellerId = 'irs_01h2xcejqtf2nbrexx3vqjhp41';
    expect(
      codesOf(await mutate(client, 'selectIndirectReseller', { onboardingId, indirectResellerId })),
    ).toEqual(['RESELLER_NOT_ALLOWED']);
  });
});
