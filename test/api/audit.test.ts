import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  StartCustomerOnboardingDocument,
  UpdateAccountInfoDocument,
} from '../../src/commands/operations.generated.ts';
import { verifyAudit } from '../../src/services/audit/verify.ts';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { onboardedCustomer } from './walk.ts';

const app = useApp();
let admin: Client;

beforeAll(async () => {
  admin = await app.current.signIn(demo.directBill);
});

interface Records {
  readonly auditRecords: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly operation: string;
      readonly by: string;
      readonly at: string;
      readonly requestId: string;
      readonly customer: { readonly id: string } | null;
      readonly onboarding: { readonly id: string } | null;
      readonly changes: ReadonlyArray<{
        readonly field: string[];
        readonly before: string | null;
        readonly after: string | null;
      }>;
    }>;
  };
}

const query = `query ($filter: AuditRecordFilter, $first: Int, $after: String) {
  auditRecords(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id operation by at requestId customer { id } onboarding { id } changes { field before after } }
  }
}`;

const read = async (filter: object = {}, client = admin, page: object = { first: 100 }) =>
  (await client.ask<Records>(query, { filter, ...page })).auditRecords;

const startDraft = async (client = admin): Promise<string> => {
  const { startCustomerOnboarding } = await client.ask(StartCustomerOnboardingDocument, { input: {} });
  return startCustomerOnboarding.onboarding?.id ?? '';
};

const rename = (onboardingId: string, name: string) =>
  admin.ask(UpdateAccountInfoDocument, { input: { onboardingId, company: { name } } });

describe('the audit', () => {
  test('tells the whole walk, newest first, with who and when and in which request', async () => {
    const before = await read();
    const { confirmation } = await onboardedCustomer(admin, {});
    const { nodes, totalCount } = await read();
    const fresh = nodes.slice(0, totalCount - before.totalCount).toReversed();
    expect(fresh.map(({ operation }) => operation)).toEqual([
      'START_ONBOARDING',
      'UPDATE_ACCOUNT_INFO',
      'CONFIRM_AGREEMENT',
      'SELECT_OFFERS',
      'REVIEW_CUSTOMER',
      'ADD_CUSTOMER',
      'CONFIRM_AGREEMENT',
      'CREATE_ORDER',
      'COMPLETE_ONBOARDING',
    ]);
    for (const { by, onboarding, requestId } of fresh) {
      expect(by).toBe('admin_agent@1000001.example');
      expect(onboarding?.id).toBe(fresh[0]?.onboarding?.id);
      expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    }
    expect(fresh.filter(({ customer }) => customer).map(({ operation }) => operation)).toEqual([
      'ADD_CUSTOMER',
      'CONFIRM_AGREEMENT',
      'CREATE_ORDER',
      'COMPLETE_ONBOARDING',
    ]);
    const placed = fresh.find(({ operation }) => operation === 'CREATE_ORDER');
    expect(placed?.changes).toEqual([
      { field: ['orderId'], before: null, after: confirmation.orders[0]?.id },
    ]);
  });

  test('holds what a change was before and after', async () => {
    const onboardingId = await startDraft();
    await rename(onboardingId, 'Contoso One');
    await rename(onboardingId, 'Contoso Two');
    const [last] = (await read({ onboardingId })).nodes;
    expect(last?.changes).toEqual([
      { field: ['company', 'name'], before: 'Contoso One', after: 'Contoso Two' },
    ]);
  });

  test('holds nothing of what was refused', async () => {
    const onboardingId = await startDraft();
    await rename(onboardingId, 'LLC');
    expect((await read({ onboardingId })).nodes.map(({ operation }) => operation)).toEqual([
      'START_ONBOARDING',
    ]);
  });

  test('never holds a temporary password', async () => {
    const { confirmation } = await onboardedCustomer(admin, {});
    const { temporaryPassword } = confirmation;
    expect(temporaryPassword).toHaveLength(12);
    const rows = await app.current.query<{ changes: unknown }>('SELECT changes FROM audit_records');
    expect(JSON.stringify(rows)).not.toContain(JSON.stringify(temporaryPassword).slice(1, -1));
  });

  test('is filtered by operation, onboarding and time, and paged without a gap', async () => {
    const onboardingId = await startDraft();
    for (const name of ['Alpha Trade', 'Beta Trade', 'Gamma Trade']) await rename(onboardingId, name);
    const all = await read({ onboardingId });
    expect(all.totalCount).toBe(4);
    expect((await read({ onboardingId, operation: ['UPDATE_ACCOUNT_INFO'] })).totalCount).toBe(3);
    expect((await read({ onboardingId, operation: [] })).totalCount).toBe(0);
    const [newest] = all.nodes;
    expect((await read({ onboardingId, at: { lt: '2020-01-01T00:00:00Z' } })).totalCount).toBe(0);
    expect((await read({ onboardingId, at: { gte: newest?.at } })).nodes[0]?.id).toBe(newest?.id);
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo } = await read({ onboardingId }, admin, { first: 1, after });
      paged.push(...nodes.map(({ id }) => id));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(paged).toEqual(all.nodes.map(({ id }) => id));
  });

  test('is read by admin agents alone, and each partner reads its own', async () => {
    for (const role of ['SALES_AGENT', 'HELPDESK_AGENT'] as const) {
      const answer = await (await app.current.signIn(demo.directBill, role)).send(query, {});
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'READ_AUDIT' });
    }
    const other = await app.current.signIn(demo.indirectProvider);
    const onboardingId = await startDraft();
    const [own] = (await read({ onboardingId })).nodes;
    expect((await read({ onboardingId }, other)).totalCount).toBe(0);
    const node = 'query ($id: ID!) { node(id: $id) { id } }';
    expect(await admin.ask(node, { id: own?.id })).toEqual({ node: { id: own?.id } });
    expect(await other.ask(node, { id: own?.id })).toEqual({ node: null });
  });
});

describe('the chain', () => {
  const verdicts = async () =>
    (await verifyAudit(app.current.app.database)).flatMap(({ fault }) => (fault ? [fault.reason] : []));
  const run = (sql: string, parameters: unknown[] = []) => app.current.query(sql, parameters);
  const northwind = '(SELECT id FROM partners WHERE mpn_id = ?)';

  test('is whole, however many write at once', async () => {
    const onboardings = await Promise.all(Array.from({ length: 20 }, () => startDraft()));
    await Promise.all(onboardings.map((id, index) => rename(id, `Parallel ${index} Trade`)));
    expect(await verdicts()).toEqual([]);
  });

  test('shows an altered record, and is whole again when it is put back', async () => {
    const where = `WHERE sequence = 2 AND partner_id = ${northwind}`;
    const [row] = (await run(`SELECT request_id FROM audit_records ${where}`, ['1000001'])) as Array<{
      request_id: string;
    }>;
    await run(`UPDATE audit_records SET request_id = 'forged' ${where}`, ['1000001']);
    expect(await verdicts()).toEqual(['the record is not what was written']);
    await run(`UPDATE audit_records SET request_id = ? ${where}`, [row?.request_id, '1000001']);
    expect(await verdicts()).toEqual([]);
  });

  test('shows a record that was taken out of the middle, and one cut off at the end', async () => {
    await startDraft(await app.current.signIn(demo.china));
    const china = await app.current.signIn(demo.china);
    for (const _ of [1, 2, 3]) await startDraft(china);
    await run(`DELETE FROM audit_records WHERE sequence = 4 AND partner_id = ${northwind}`, [demo.china]);
    expect(await verdicts()).toEqual(['the end of the chain is missing']);
    await run(`DELETE FROM audit_records WHERE sequence = 2 AND partner_id = ${northwind}`, [demo.china]);
    expect(await verdicts()).toEqual(['a record is missing']);
  });

  test('is only ever added to: no code updates or deletes a record', () => {
    const source = new URL('../../src/', import.meta.url);
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const writers = files.filter((file) =>
      /\.(update|delete|remove|save|upsert|clear)\(\s*AuditRecord\b|(UPDATE|DELETE FROM) audit_records/.test(
        readFileSync(new URL(file, source), 'utf8'),
      ),
    );
    expect(writers).toEqual([]);
  });
});
