import { afterEach, describe, expect, test } from 'vitest';
import {
  StartCustomerOnboardingDocument,
  type StartCustomerOnboardingInput,
} from '../../src/commands/operations.generated.ts';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { readOnboarding } from './read-onboarding.ts';
import { readCustomer } from './stored-rows.ts';
import { chooseReseller, fillAccountInfo, resellerId, startDraft, submittedCustomer } from './walk.ts';

const app = useApp();

afterEach(() => {
  app.current.clock.now = () => new Date();
});

const start = async (client: Client, input: StartCustomerOnboardingInput) =>
  (await client.ask(StartCustomerOnboardingDocument, { input })).startCustomerOnboarding;

const countOnboardings = async (): Promise<number> => {
  const [row] = await app.current.query<{ count: number }>(
    'SELECT COUNT(*) AS count FROM customer_onboardings',
  );
  return Number(row?.count);
};

describe('a start', () => {
  test('opens an empty draft of version 1 that nobody has touched yet', async () => {
    app.current.clock.now = () => new Date('2026-03-01T09:30:00.000Z');
    const client = await app.current.signIn(demo.directBill, 'SALES_AGENT', 'ben@northwind.example');
    const { onboardingId } = await startDraft(client);
    const seen = await readOnboarding(client, onboardingId);
    expect(seen).toMatchObject({
      version: 1,
      state: 'DRAFT',
      company: { name: null, domain: null, qualification: 'NONE' },
      agreement: null,
      indirectReseller: null,
      lines: [],
      quote: null,
      confirmation: null,
      createdAt: '2026-03-01T09:30:00.000Z',
      createdBy: 'ben@northwind.example',
      updatedAt: '2026-03-01T09:30:00.000Z',
      updatedBy: 'ben@northwind.example',
    });
  });

  test('without a key opens another draft each time', async () => {
    const client = await app.current.signIn(demo.directBill);
    const drafts = await Promise.all(Array.from({ length: 5 }, () => startDraft(client)));
    expect(new Set(drafts.map(({ onboardingId }) => onboardingId)).size).toBe(5);
  });
});

describe('an idempotency key', () => {
  test('given again, by a colleague too, answers with the onboarding started first, as it stands now', async () => {
    const admin = await app.current.signIn(demo.directBill);
    const { onboardingId } = await startDraft(admin, { idempotencyKey: 'row 17' });
    const { version } = await fillAccountInfo(admin, onboardingId);
    const count = await countOnboardings();

    const colleague = await app.current.signIn(demo.directBill, 'SALES_AGENT');
    const { onboarding, userErrors } = await start(colleague, { idempotencyKey: 'row 17' });

    expect(userErrors).toEqual([]);
    expect(onboarding).toMatchObject({ id: onboardingId, version });
    expect(await countOnboardings()).toBe(count);
  });

  test('given thirty times at once opens one draft', async () => {
    const client = await app.current.signIn(demo.directBill);
    const count = await countOnboardings();
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => start(client, { idempotencyKey: 'impatient' })),
    );
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(new Set(answers.map(({ onboarding }) => onboarding?.id)).size).toBe(1);
    expect(await countOnboardings()).toBe(count + 1);
  });

  test('of another partner is another key', async () => {
    const one = await app.current.signIn(demo.directBill);
    const other = await app.current.signIn(demo.indirectProvider);
    const first = await startDraft(one, { idempotencyKey: 'shared' });
    const second = await startDraft(other, { idempotencyKey: 'shared' });
    expect(second.onboardingId).not.toBe(first.onboardingId);
  });

  test('that differs in case or in one character opens another draft', async () => {
    const client = await app.current.signIn(demo.directBill);
    const keys = ['order-é', 'order-e', 'ORDER-E', 'order-e1'];
    const drafts = await Promise.all(keys.map((idempotencyKey) => startDraft(client, { idempotencyKey })));
    expect(new Set(drafts.map(({ onboardingId }) => onboardingId)).size).toBe(keys.length);
  });

  test('holds 255 characters and not one more', async () => {
    const client = await app.current.signIn(demo.directBill);
    const longest = await start(client, { idempotencyKey: '钥'.repeat(255) });
    const count = await countOnboardings();
    const tooLong = await start(client, { idempotencyKey: '钥'.repeat(256) });
    expect(longest.userErrors).toEqual([]);
    expect(tooLong.userErrors.map(({ code, field }) => [code, field])).toEqual([
      ['TOO_LONG', ['idempotencyKey']],
    ]);
    expect(tooLong.onboarding).toBeNull();
    expect(await countOnboardings()).toBe(count);
  });

  test('stays bound to its onboarding when that is over', async () => {
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId } = await submittedCustomer(client, {}, { idempotencyKey: 'once and for all' });
    const { onboarding } = await start(client, { idempotencyKey: 'once and for all' });
    expect(onboarding).toMatchObject({ id: onboardingId, state: 'SUBMITTED' });
  });
});

describe('a reseller named at the start', () => {
  test('is chosen already, so that nothing is left to say', async () => {
    const client = await app.current.signIn(demo.indirectProvider);
    const indirectResellerId = await resellerId(client, demo.reseller);
    const { onboarding } = await start(client, { indirectResellerId });
    expect(onboarding?.needsResellerChoice).toBe(false);
    const seen = await readOnboarding(client, onboarding?.id ?? '');
    expect(seen.indirectReseller).toEqual({ mpnId: demo.reseller });
    expect(seen.problems.filter(({ step }) => step === 'INDIRECT_RESELLER')).toEqual([]);
  });

  test('is the one that the customer and its subscriptions carry', async () => {
    const client = await app.current.signIn(demo.indirectProvider);
    const indirectResellerId = await resellerId(client, demo.reseller);
    const { customer } = await submittedCustomer(client, { country: 'DE' }, { indirectResellerId });
    const stored = await readCustomer(app.current, customer.tenantId);
    expect(stored.relationships[0]?.reseller_id).toEqual(expect.any(String));
    expect(stored.subscriptions.map((row) => row.partner_id_on_record)).toEqual([demo.reseller]);
  });

  test.each([
    { what: 'another reseller', reseller: '2000003', seen: { mpnId: '2000003' } },
    { what: 'none', reseller: null, seen: null },
  ])('can be changed to $what afterwards', async ({ reseller, seen }) => {
    const client = await app.current.signIn(demo.indirectProvider);
    const indirectResellerId = await resellerId(client, demo.reseller);
    const { onboardingId } = await startDraft(client, { indirectResellerId });
    await chooseReseller(client, onboardingId, { reseller });
    expect(await readOnboarding(client, onboardingId)).toMatchObject({
      indirectReseller: seen,
      needsResellerChoice: false,
    });
  });

  test('that cannot be chosen opens no draft', async () => {
    const client = await app.current.signIn(demo.indirectProvider);
    const indirectResellerId = await resellerId(client, demo.unsignedReseller);
    const count = await countOnboardings();
    const { onboarding, userErrors } = await start(client, { indirectResellerId });
    expect(userErrors.map(({ code, field }) => [code, field])).toEqual([
      ['RESELLER_AGREEMENT_MISSING', ['indirectResellerId']],
    ]);
    expect(onboarding).toBeNull();
    expect(await countOnboardings()).toBe(count);
  });
});
