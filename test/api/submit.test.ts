import { describe, expect, test } from 'vitest';
import {
  ReviewCustomerDocument,
  SubmitCustomerDocument,
  UpdateAccountInfoDocument,
} from '../../src/commands/operations.generated.ts';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { readOnboarding } from './read-onboarding.ts';
import { countRows, type RowCounts, readCustomer, writtenTables } from './stored-rows.ts';
import {
  type DraftAt,
  onboardedCustomer,
  reviewDraft,
  reviewedDraft,
  submitDraft,
  submittedCustomer,
} from './walk.ts';

const app = useApp();

const send = (client: Client, { onboardingId, version }: DraftAt) =>
  client.send<{ submitCustomer: Submitted }>(SubmitCustomerDocument, {
    input: { onboardingId, expectedVersion: version },
  });

const submit = async (client: Client, { onboardingId, version }: DraftAt) => {
  const input = { onboardingId, expectedVersion: version };
  return (await client.ask(SubmitCustomerDocument, { input })).submitCustomer;
};

type Submitted = Awaited<ReturnType<typeof submit>>;

/** What has been written since, table by table. */
const growthSince = async (before: RowCounts): Promise<RowCounts> => {
  const after = await countRows(app.current);
  return Object.fromEntries(writtenTables.map((table) => [table, after[table] - before[table]])) as RowCounts;
};

const nothing = Object.fromEntries(writtenTables.map((table) => [table, 0]));

/** One order with one subscription; the name "Contoso Coffee Roasters" and the prefix are four words. */
const oneCustomer = {
  customers: 1,
  customer_search_words: 4,
  customer_relationships: 1,
  agreement_acceptances: 1,
  admin_accounts: 1,
  orders: 1,
  subscriptions: 1,
  audit_records: 3,
};

describe('one reviewed onboarding', () => {
  test('fifty submissions at once make one customer, and every answer is that customer or a user error', async () => {
    const client = await app.current.signIn(demo.directBill);
    const reviewed = await reviewedDraft(client);
    const before = await countRows(app.current);

    const answers = await Promise.all(Array.from({ length: 50 }, () => send(client, reviewed)));

    expect(answers.filter(({ status, errors }) => status !== 200 || errors)).toEqual([]);
    const payloads = answers.map(({ data }) => data?.submitCustomer);
    const customers = payloads.flatMap((payload) => (payload?.customer ? [payload.customer.id] : []));
    const mistaken = payloads.filter((payload) => (payload?.userErrors.length ?? 0) > 0);
    expect(new Set(customers).size).toBe(1);
    expect(customers.length + mistaken.length).toBe(50);
    expect(await growthSince(before)).toEqual(oneCustomer);
  });

  test('fifty submissions from two colleagues give all of them the same password', async () => {
    const admin = await app.current.signIn(demo.directBill);
    const sales = await app.current.signIn(demo.directBill, 'SALES_AGENT');
    const reviewed = await reviewedDraft(admin);

    const payloads = await Promise.all(
      Array.from({ length: 50 }, (_, index) => submit(index % 2 ? sales : admin, reviewed)),
    );

    const passwords = payloads.flatMap(({ onboarding }) => onboarding?.confirmation?.temporaryPassword ?? []);
    expect(new Set(passwords).size).toBe(1);
    expect((await readOnboarding(sales, reviewed.onboardingId)).confirmation?.temporaryPassword).toBe(
      passwords[0],
    );
  });

  test('submitting again answers with the same customer and writes nothing', async () => {
    const client = await app.current.signIn(demo.directBill);
    const reviewed = await reviewedDraft(client);
    const first = await submitDraft(client, reviewed);
    const before = await countRows(app.current);

    const again = await submit(client, reviewed);

    expect(again.userErrors).toEqual([]);
    expect(again.customer).toEqual(first.customer);
    expect(again.onboarding).toMatchObject({ version: first.version, state: 'SUBMITTED' });
    expect(again.onboarding?.confirmation).toEqual(first.confirmation);
    expect(await growthSince(before)).toEqual(nothing);
  });

  test('submitting again after Done answers with the same customer, without a password', async () => {
    const client = await app.current.signIn(demo.directBill);
    const completed = await onboardedCustomer(client);
    const before = await countRows(app.current);

    const again = await submit(client, completed);

    expect(again.userErrors).toEqual([]);
    expect(again.customer).toEqual(completed.customer);
    expect(again.onboarding?.confirmation?.temporaryPassword).toBeNull();
    expect(await growthSince(before)).toEqual(nothing);
  });

  test('its audit shows one submission, however often it was sent', async () => {
    const client = await app.current.signIn(demo.directBill);
    const reviewed = await reviewedDraft(client);
    const payloads = await Promise.all(Array.from({ length: 10 }, () => submit(client, reviewed)));

    const tenantId = payloads.find(({ customer }) => customer)?.customer?.tenantId ?? '';
    const { audit } = await readCustomer(app.current, tenantId);
    expect(audit.filter(({ operation }) => operation === 'ADD_CUSTOMER')).toHaveLength(1);
    expect(audit.filter(({ operation }) => operation === 'CREATE_ORDER')).toHaveLength(1);
  });
});

describe('two drafts for one domain', () => {
  test.each([
    { whose: 'of one partner', other: demo.directBill, country: 'US' },
    { whose: 'of two partners in two countries', other: demo.indirectProvider, country: 'DE' },
  ])(
    '$whose, submitted at once: one wins, the other is told free prefixes and leaves nothing behind',
    async ({ other, country }) => {
      const domainPrefix = `racing${country.toLowerCase()}`;
      const mine = await app.current.signIn(demo.directBill);
      const theirs = await app.current.signIn(other);
      const left = await reviewedDraft(mine, { company: { domainPrefix } });
      const right = await reviewedDraft(theirs, {
        country,
        company: { domainPrefix: domainPrefix.toUpperCase() },
      });
      const before = await countRows(app.current);

      const answers = await Promise.all([submit(mine, left), submit(theirs, right)]);

      const winners = answers.filter(({ customer }) => customer !== null);
      const [loser] = answers.filter(({ customer }) => customer === null);
      expect(winners.map(({ customer }) => customer?.domain)).toEqual([`${domainPrefix}.onmicrosoft.com`]);
      expect(loser?.userErrors).toMatchObject([
        {
          __typename: 'DomainUnavailableError',
          code: 'DOMAIN_NOT_AVAILABLE',
          field: ['company', 'domainPrefix'],
        },
      ]);
      const [mistake] = loser?.userErrors ?? [];
      const suggestions = mistake && 'suggestions' in mistake ? mistake.suggestions : [];
      expect(suggestions.length).toBeGreaterThan(0);
      expect(suggestions).not.toContain(domainPrefix);
      expect(loser?.onboarding).toMatchObject({ state: 'REVIEWED', confirmation: null });
      expect(await growthSince(before)).toMatchObject({
        customers: 1,
        customer_relationships: 1,
        agreement_acceptances: 1,
        admin_accounts: 1,
        orders: 1,
        subscriptions: 1,
        audit_records: 3,
      });
    },
  );

  test('the loser goes on with a suggested prefix', async () => {
    const client = await app.current.signIn(demo.directBill);
    const late = await reviewedDraft(client, { company: { domainPrefix: 'latecomer' } });
    await submittedCustomer(client, { company: { domainPrefix: 'latecomer' } });
    const [mistake] = (await submit(client, late)).userErrors;
    const [suggestion] = mistake && 'suggestions' in mistake ? mistake.suggestions : [];

    const { updateAccountInfo } = await client.ask(UpdateAccountInfoDocument, {
      input: { onboardingId: late.onboardingId, company: { domainPrefix: suggestion } },
    });
    expect(updateAccountInfo.userErrors).toEqual([]);
    const { customer } = await submitDraft(client, await reviewDraft(client, late.onboardingId));
    expect(customer.domain).toBe(`${suggestion}.onmicrosoft.com`);
  });

  test('ten drafts at once for one domain: one customer, nine told that it is taken', async () => {
    const client = await app.current.signIn(demo.directBill);
    const drafts: DraftAt[] = [];
    for (let count = 0; count < 10; count++)
      drafts.push(await reviewedDraft(client, { company: { domainPrefix: 'tenfold' } }));
    const before = await countRows(app.current);

    const answers = await Promise.all(drafts.map((draft) => submit(client, draft)));

    expect(answers.filter(({ customer }) => customer)).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(
      Array.from({ length: 9 }, () => 'DOMAIN_NOT_AVAILABLE'),
    );
    expect((await growthSince(before)).customers).toBe(1);
  });

  test('the same prefix in two clouds makes two domains', async () => {
    const worldwide = await app.current.signIn(demo.directBill);
    const government = await app.current.signIn(demo.usGovernment);
    const company = { domainPrefix: 'bothclouds' };
    const drafts = [
      { client: worldwide, draft: await reviewedDraft(worldwide, { company }) },
      { client: government, draft: await reviewedDraft(government, { company }) },
    ];
    const answers = await Promise.all(drafts.map(({ client, draft }) => submit(client, draft)));
    expect(answers.map(({ customer }) => customer?.domain)).toEqual([
      'bothclouds.onmicrosoft.com',
      'bothclouds.onmicrosoft.us',
    ]);
  });
});

describe('all or nothing', () => {
  test('a domain that was taken since the review leaves no row of any kind', async () => {
    const client = await app.current.signIn(demo.directBill);
    const reviewed = await reviewedDraft(client, { company: { domainPrefix: 'takensince' } });
    await submittedCustomer(client, { company: { domainPrefix: 'takensince' } });
    const before = await countRows(app.current);
    const draft = await readOnboarding(client, reviewed.onboardingId);

    const { userErrors } = await submit(client, reviewed);

    expect(userErrors.map(({ code }) => code)).toEqual(['DOMAIN_NOT_AVAILABLE']);
    expect(await growthSince(before)).toEqual(nothing);
    expect(await readOnboarding(client, reviewed.onboardingId)).toEqual(draft);
  });

  test('a failure at the last table leaves no row of any kind, and the same submission succeeds later', async () => {
    const client = await app.current.signIn(demo.directBill);
    const reviewed = await reviewedDraft(client);
    const before = await countRows(app.current);

    await app.current.query('ALTER TABLE audit_records RENAME TO audit_records_away');
    const failed = await send(client, reviewed).finally(() =>
      app.current.query('ALTER TABLE audit_records_away RENAME TO audit_records'),
    );

    expect(failed.errors?.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(await growthSince(before)).toEqual(nothing);
    expect(await readOnboarding(client, reviewed.onboardingId)).toMatchObject({
      state: 'REVIEWED',
      version: reviewed.version,
      confirmation: null,
    });

    await submitDraft(client, reviewed);
    expect(await growthSince(before)).toEqual(oneCustomer);
  });

  test('a refused review changes nothing of the draft', async () => {
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId } = await reviewedDraft(client, { company: { domainPrefix: 'refusedreview' } });
    await submittedCustomer(client, { company: { domainPrefix: 'refusedreview' } });
    const before = await countRows(app.current);
    const draft = await readOnboarding(client, onboardingId);

    const { reviewCustomer } = await client.ask(ReviewCustomerDocument, { input: { onboardingId } });

    expect(reviewCustomer.userErrors.map(({ code }) => code)).toEqual(['DOMAIN_NOT_AVAILABLE']);
    expect(await growthSince(before)).toEqual(nothing);
    expect(await readOnboarding(client, onboardingId)).toEqual(draft);
  });
});
