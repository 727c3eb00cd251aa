import { beforeAll, describe, expect, test } from 'vitest';
import {
  type CompanyInput,
  CompleteOnboardingDocument,
  type ContactInput,
} from '../../src/commands/operations.generated.ts';
import { useApp } from '../support/app.ts';
import { companyIn, personIn } from './companies.ts';
import { type CustomerCase, customerCases, regionalPartners, submissionTime } from './customer-cases.ts';
import { partnerRowId, partnershipRowId, readCustomer } from './stored-rows.ts';
import { submittedCustomer } from './walk.ts';

const app = useApp();
const passwords = new Set<string>();
const id = expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

beforeAll(async () => {
  app.current.clock.now = () => new Date(submissionTime);
  const reports = await app.current.importPartners(regionalPartners);
  expect(reports.filter(({ outcome }) => outcome !== 'added')).toEqual([]);
});

test('the cases are seventeen customers in fourteen or more countries of every cloud', () => {
  expect(customerCases).toHaveLength(17);
  expect(new Set(customerCases.map(({ choices }) => choices.country)).size).toBeGreaterThanOrEqual(14);
  expect(new Set(customerCases.map(({ cloud }) => cloud)).size).toBe(3);
});

describe.each(customerCases)('$title', (one) => {
  const { country } = one.choices;
  const company = companyIn(country, one.choices.company);
  const person = personIn(country, one.choices.primaryContact);
  const subject = `${(one.role ?? 'ADMIN_AGENT').toLowerCase()}@${one.seller}.example`;
  const domain = `${company.domainPrefix?.toLowerCase()}${one.suffix}`;
  let submitted: Awaited<ReturnType<typeof submittedCustomer>>;
  let password: string;
  let sealedWhileOpen: unknown;
  let stored: Awaited<ReturnType<typeof readCustomer>>;
  let partnerId: string;
  let resellerId: string | null;

  beforeAll(async () => {
    const client = await app.current.signIn(one.seller, one.role);
    submitted = await submittedCustomer(client, { ...one.choices, company });
    password = submitted.confirmation.temporaryPassword ?? '';
    passwords.add(password);
    const open = await readCustomer(app.current, submitted.customer.tenantId);
    sealedWhileOpen = open.accounts[0]?.sealed_password;
    const { completeOnboarding } = await client.ask(CompleteOnboardingDocument, {
      input: { onboardingId: submitted.onboardingId },
    });
    expect(completeOnboarding.userErrors).toEqual([]);
    stored = await readCustomer(app.current, submitted.customer.tenantId);
    partnerId = await partnerRowId(app.current, one.seller);
    const { reseller } = one.choices;
    resellerId = reseller ? await partnershipRowId(app.current, one.seller, reseller) : null;
  });

  test('the customer is stored with the domain of its cloud and the currency and culture of its market', () => {
    expect(stored.customer).toEqual({
      id,
      version: 1,
      tenant_id: submitted.customer.tenantId,
      company_name: company.name,
      domain,
      registration_number: company.registrationNumber ?? null,
      registration_key: company.registrationNumber?.replaceAll('-', '') ?? null,
      cloud: one.cloud,
      country,
      culture: one.culture,
      currency_code: one.currency,
      qualification: one.qualification ?? 'NONE',
      address: storedAddress(company, country),
      primary_contact: storedContact(person),
      created_at: submissionTime,
    });
    expect(submitted.customer).toMatchObject({ companyName: company.name, domain });
  });

  test('the partner has one relationship with delegated admin rights, carrying the reseller', () => {
    expect(stored.relationships).toEqual([
      {
        id,
        partner_id: partnerId,
        customer_id: stored.customer.id,
        reseller_id: resellerId,
        has_delegated_admin: 1,
        name_key: expect.any(String),
        started_at: submissionTime,
        ended_at: null,
      },
    ]);
  });

  test('the agreement is evidenced where the cloud has one', () => {
    const { acceptedOn = '2025-01-15', signer } = one.choices;
    const evidence = {
      id,
      customer_id: stored.customer.id,
      partner_id: partnerId,
      template_id: id,
      signer: storedContact(signer ?? person),
      accepted_on: acceptedOn,
      confirmed_at: submissionTime,
      confirmed_by: subject,
    };
    expect(stored.acceptances).toEqual(one.cloud === 'PUBLIC' ? [evidence] : []);
  });

  test('the admin account keeps its password sealed until Done, and not at all afterwards', () => {
    expect(submitted.confirmation.adminUserName).toBe(`admin@${domain}`);
    expect(password.length).toBeGreaterThanOrEqual(8);
    expect(sealedWhileOpen).toEqual(expect.any(String));
    expect(sealedWhileOpen).not.toContain(password);
    expect(sealedWhileOpen).not.toContain(Buffer.from(password).toString('base64url'));
    expect(stored.accounts).toEqual([
      {
        id,
        customer_id: stored.customer.id,
        user_name: `admin@${domain}`,
        sealed_password: null,
        created_at: submissionTime,
      },
    ]);
  });

  test('there is one order for each billing cycle and sales group', () => {
    expect(stored.orders).toEqual(
      one.orders.map(({ billingCycle, salesGroupId }) => ({
        id,
        customer_id: stored.customer.id,
        partner_id: partnerId,
        onboarding_id: stored.onboarding.id,
        purchase_id: null,
        status: 'COMPLETED',
        billing_cycle: billingCycle,
        sales_group_id: salesGroupId,
        currency_code: one.currency,
        created_at: submissionTime,
      })),
    );
  });

  test('there is one subscription for each line, with term, price, base and reseller of record', async () => {
    const offerIds = await offerRowIds();
    const idOf = (offer: string) =>
      stored.subscriptions.find((row) => row.offer_id === offerIds.get(offer))?.id;
    const expected = one.orders.flatMap(({ billingCycle, subscriptions }, index) =>
      subscriptions.map((line) => ({
        id,
        version: 1,
        customer_id: stored.customer.id,
        partner_id: partnerId,
        order_id: stored.orders[index]?.id,
        offer_id: offerIds.get(line.offer),
        parent_id: line.under === null ? null : idOf(line.under),
        friendly_name: line.friendlyName,
        quantity: line.quantity,
        unit_type: line.unitType,
        status: 'ACTIVE',
        billing_cycle: billingCycle,
        is_trial: line.isTrial ? 1 : 0,
        auto_renew_enabled: line.autoRenew ? 1 : 0,
        effective_start_date: '2026-01-31',
        commitment_end_date: line.endsOn,
        data_retained_until: null,
        partner_id_on_record: one.choices.reseller ?? null,
        unit_price: line.unitPrice,
        successor_id: null,
        currency_code: one.currency,
        created_at: submissionTime,
      })),
    );
    const byOrder = (row: Readonly<Record<string, unknown>>) =>
      stored.orders.findIndex((order) => order.id === row.order_id);
    expect(stored.subscriptions.toSorted((a, b) => byOrder(a) - byOrder(b))).toEqual(expected);
  });

  test('the audit tells each step once, by whom, and never the password', () => {
    const isPublic = one.cloud === 'PUBLIC';
    expect(stored.audit.map(({ operation, customer_id }) => [operation, customer_id !== null])).toEqual([
      ['START_ONBOARDING', false],
      ['UPDATE_ACCOUNT_INFO', false],
      ...(isPublic ? [['CONFIRM_AGREEMENT', false]] : []),
      ...(hasToChoose(one) ? [['SELECT_INDIRECT_RESELLER', false]] : []),
      ['SELECT_OFFERS', false],
      ['REVIEW_CUSTOMER', false],
      ['ADD_CUSTOMER', true],
      ...(isPublic ? [['CONFIRM_AGREEMENT', true]] : []),
      ...one.orders.map(() => ['CREATE_ORDER', true]),
      ['COMPLETE_ONBOARDING', true],
    ]);
    for (const row of stored.audit) {
      expect(row).toMatchObject({
        id,
        partner_id: partnerId,
        operation: expect.any(String),
        at: submissionTime,
        by: subject,
        request_id: expect.stringMatching(/./),
        customer_id: row.customer_id === null ? null : stored.customer.id,
        onboarding_id: stored.onboarding.id,
        changes: expect.any(Array),
      });
    }
    expect(JSON.stringify(stored.audit)).not.toContain(JSON.stringify(password).slice(1, -1));
  });

  test('the onboarding is completed, one version for each change, and linked to the customer', () => {
    const steps = 6 + (one.cloud === 'PUBLIC' ? 1 : 0) + (hasToChoose(one) ? 1 : 0);
    expect(stored.onboarding).toMatchObject({
      partner_id: partnerId,
      version: steps,
      state: 'COMPLETED',
      customer_id: stored.customer.id,
      is_reseller_chosen: hasToChoose(one) ? 1 : 0,
      reseller_id: resellerId,
      created_by: subject,
      updated_by: subject,
      created_at: submissionTime,
      updated_at: submissionTime,
    });
  });
});

test('no two customers share a tenant, a domain or a password', async () => {
  const rows = await app.current.query<{ tenants: number; domains: number; all_rows: number }>(
    'SELECT COUNT(DISTINCT tenant_id) AS tenants, COUNT(DISTINCT domain) AS domains, COUNT(*) AS all_rows FROM customers',
  );
  expect(Object.values(rows[0] ?? {}).map(Number)).toEqual([17, 17, 17]);
  expect(passwords.size).toBe(17);
});

const hasToChoose = ({ seller }: CustomerCase): boolean => seller === '1000002';

const offerRowIds = async (): Promise<ReadonlyMap<string, string>> => {
  const rows = await app.current.query<{ id: string; published: string }>(
    'SELECT id, microsoft_offer_id AS published FROM offers',
  );
  return new Map(rows.map(({ id: rowId, published }) => [published, rowId]));
};

const storedAddress = ({ address }: CompanyInput, country: string) => ({
  addressLine1: address?.addressLine1,
  addressLine2: address?.addressLine2 ?? null,
  city: address?.city,
  state: address?.state ?? null,
  postalCode: address?.postalCode,
  country,
});

const storedContact = ({ firstName, middleName, lastName, email, phoneNumber }: ContactInput) => ({
  firstName,
  middleName: middleName ?? null,
  lastName,
  email,
  phoneNumber: phoneNumber ?? null,
});
