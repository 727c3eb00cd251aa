import { v7 as uuidv7 } from 'uuid';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CustomerOnboarding } from '../../../src/entities/customer-onboarding.ts';
import { demo, useApp } from '../../support/app.ts';
import type { Client } from '../../support/client.ts';
import { uuidOf } from '../refusal.ts';
import { startDraft, submittedCustomer } from '../walk.ts';
import { day, passTime, resetTime } from '../webhooks.ts';

const app = useApp();
let client: Client;

beforeAll(async () => {
  client = await app.current.signIn(demo.directBill);
});
beforeEach(() => resetTime(app.current));

const run = (name: string) => app.current.app.scheduler.runNow(name);

const rowOf = async (table: string, column: string, id: string): Promise<unknown> => {
  const [row] = await app.current.query<Record<string, unknown>>(
    `SELECT ${column} AS found FROM ${table} WHERE id = ?`,
    [id],
  );
  return row?.found;
};

describe('drafts', () => {
  test('that nobody has touched for their days are written down as expired, in their version', async () => {
    const old = await startDraft(client);
    passTime(app.current, 20 * day);
    const young = await startDraft(client);
    passTime(app.current, 11 * day);
    expect(await run('expire-drafts')).toBe(1);
    const stateOf = ({ onboardingId }: { readonly onboardingId: string }) =>
      rowOf('customer_onboardings', 'state', uuidOf(onboardingId));
    expect([await stateOf(old), await stateOf(young)]).toEqual(['EXPIRED', 'DRAFT']);
    const answer = await client.ask<{ customerOnboarding: { state: string; version: number } }>(
      'query ($id: ID!) { customerOnboarding(id: $id) { state version } }',
      { id: old.onboardingId },
    );
    expect(answer.customerOnboarding).toEqual({ state: 'EXPIRED', version: 1 });
    expect(await run('expire-drafts')).toBe(0);
  });

  test('of any number are done in batches', async () => {
    const { onboardingId } = await startDraft(client);
    const { database } = app.current.app;
    const row = { id: uuidOf(onboardingId) };
    await database.transaction(async (manager) => {
      const draft = await manager.findOneByOrFail(CustomerOnboarding, row);
      const copies = Array.from({ length: 1_100 }, () => ({ ...draft, id: uuidv7() }));
      await manager.insert(CustomerOnboarding, copies.slice(0, 550));
      await manager.insert(CustomerOnboarding, copies.slice(550));
    });
    passTime(app.current, 31 * day);
    app.current.statements.length = 0;
    expect(await run('expire-drafts')).toBeGreaterThan(1_100);
    const writes = app.current.statements.filter((sql) => /^UPDATE .customer_onboardings/.test(sql));
    expect(writes.length).toBeGreaterThanOrEqual(3);
  });
});

describe('temporary passwords', () => {
  test('that were left behind are erased after their days, and younger ones stay', async () => {
    const sealed = async () => {
      const rows = await app.current.query('SELECT id FROM admin_accounts WHERE sealed_password IS NOT NULL');
      return rows.length;
    };
    await submittedCustomer(client);
    passTime(app.current, 20 * day);
    await submittedCustomer(client);
    expect(await sealed()).toBe(2);
    passTime(app.current, 11 * day);
    expect(await run('erase-passwords')).toBe(1);
    expect(await sealed()).toBe(1);
    expect(await run('erase-passwords')).toBe(0);
  });
});

describe('invitations', () => {
  test('of customers that nobody has answered are written down as expired', async () => {
    const { requestCustomerRelationship } = await client.ask<{
      requestCustomerRelationship: { relationshipRequest: { id: string } };
    }>(
      `mutation { requestCustomerRelationship(input: { withDelegatedAdmin: false }) {
        relationshipRequest { id } userErrors { message } } }`,
    );
    const id = uuidOf(requestCustomerRelationship.relationshipRequest.id);
    passTime(app.current, 31 * day);
    expect(await run('expire-invitations')).toBe(1);
    expect(await rowOf('relationship_requests', 'state', id)).toBe('EXPIRED');
  });

  test('of resellers that nobody has accepted are dropped a month after their time', async () => {
    const provider = await app.current.signIn(demo.indirectProvider);
    await provider.ask('mutation { requestResellerPartnership(input: {}) { userErrors { message } } }');
    const count = async () => (await app.current.query('SELECT id FROM partnership_invitations')).length;
    expect(await count()).toBe(1);
    passTime(app.current, 40 * day);
    await run('expire-invitations');
    expect(await count()).toBe(1);
    passTime(app.current, 400 * day);
    await run('expire-invitations');
    expect(await count()).toBe(0);
  });
});

test('keys of idempotency are forgotten when they no longer count', async () => {
  await client
    .with({ 'idempotency-key': 'once' })
    .ask('mutation { startCustomerOnboarding(input: {}) { userErrors { message } } }');
  passTime(app.current, day);
  expect(await run('forget-idempotency-keys')).toBeGreaterThanOrEqual(1);
  expect(await app.current.query('SELECT id FROM idempotency_keys')).toEqual([]);
});

test('every job is known by name, and a wrong name is told', async () => {
  await expect(run('sweep')).rejects.toThrow('There is no job sweep');
});
