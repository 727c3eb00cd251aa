import { describe, expect, test } from 'vitest';
import { checkCustomers } from '../../chaos/checker/customers.ts';
import { checkDeliveries } from '../../chaos/checker/deliveries.ts';
import type { Entry } from '../../chaos/client/log.ts';
import { createRandom } from '../../chaos/random.ts';
import { toDocument } from '../../chaos/report/document.ts';
import type { Result } from '../../chaos/report/results.ts';
import { holds } from '../../chaos/trial.ts';
import { trials } from '../../chaos/trials.ts';
import type { StoredCustomer } from '../../scripts/shared/verdict.ts';

const submitting = (name: string): Entry => ({ kind: 'submitting', at: 1, name });
const acknowledged = (name: string, tenantId = `t-${name}`): Entry => ({
  kind: 'acknowledged',
  at: 2,
  name,
  tenantId,
  tookMs: 1,
});
const unknown = (name: string): Entry => ({ kind: 'unknown', at: 2, name, why: 'connection broken' });
const refused = (name: string): Entry => ({ kind: 'refused', at: 2, name, why: 'INVALID_STATE' });
const stored = (name: string, change: Partial<StoredCustomer> = {}): StoredCustomer => ({
  tenantId: `t-${name}`,
  name,
  relationships: 1,
  accounts: 1,
  orders: 1,
  subscriptions: 1,
  records: 1,
  ...change,
});

describe('the checker of customers', () => {
  const log = [submitting('a'), acknowledged('a'), submitting('b'), acknowledged('b')];
  const good = { lost: 0, doubled: 0, unknown: 0, unsettled: 0, refused: 0, unforeseen: 0 };

  test('finds nothing where all that was acknowledged is there once', () => {
    const fate = checkCustomers(log, [stored('a'), stored('b')]);
    expect(fate).toEqual({ ...good, submitted: 2, acknowledged: 2 });
  });

  test('calls one lost that was acknowledged and is missing', () => {
    expect(checkCustomers(log, [stored('a')])).toMatchObject({ ...good, lost: 1 });
  });

  test('calls one lost that is there in part', () => {
    expect(checkCustomers(log, [stored('a'), stored('b', { orders: 0 })])).toMatchObject({ lost: 1 });
  });

  test('calls one doubled that is there twice', () => {
    const rows = [stored('a'), stored('b'), stored('b', { tenantId: 'other' })];
    expect(checkCustomers(log, rows)).toMatchObject({ ...good, doubled: 1 });
  });

  test('calls one doubled that was answered with two tenants', () => {
    const told = [...log, acknowledged('b', 'other')];
    const rows = [stored('a'), stored('b', { tenantId: 'other' })];
    expect(checkCustomers(told, rows)).toMatchObject({ doubled: 1 });
  });

  test('calls one unsettled that stays unknown, whether it was made or not', () => {
    const open = [...log, submitting('c'), unknown('c')];
    expect(checkCustomers(open, [stored('a'), stored('b')])).toMatchObject({
      ...good,
      unknown: 1,
      unsettled: 1,
    });
    const made = checkCustomers(open, [stored('a'), stored('b'), stored('c')]);
    expect(made).toMatchObject({ ...good, unknown: 1, unsettled: 1 });
  });

  test('counts an unknown one as settled when a later retry was acknowledged', () => {
    const settled = [...log, submitting('c'), unknown('c'), submitting('c'), acknowledged('c')];
    const fate = checkCustomers(settled, [stored('a'), stored('b'), stored('c')]);
    expect(fate).toEqual({ ...good, submitted: 3, acknowledged: 3, unknown: 1 });
  });

  test('tells of what was refused, and of what nobody had asked for', () => {
    expect(checkCustomers([...log, submitting('c'), refused('c')], [stored('a'), stored('b')])).toMatchObject(
      {
        refused: 1,
      },
    );
    expect(checkCustomers(log, [stored('a'), stored('b'), stored('z')])).toMatchObject({ unforeseen: 1 });
  });
});

test('a trial holds only where every verdict does', () => {
  const outcome = { figures: {}, versions: {} };
  expect(holds({ ...outcome, verdicts: { a: true, b: true } })).toBe(true);
  expect(holds({ ...outcome, verdicts: { a: true, b: false } })).toBe(false);
});

test('the same seed gives the same chance, another one another', () => {
  const draw = (seed: number) => Array.from({ length: 5 }, createRandom(seed));
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
  for (const value of draw(7)) expect(value >= 0 && value < 1).toBe(true);
});

describe('the document', () => {
  const [trial] = trials;
  const result: Result = {
    id: 'R1',
    engine: 'embedded',
    form: 'long',
    withoutGuard: false,
    seed: 42,
    held: true,
    seconds: 7,
    date: '2026-01-02',
    product: 'abc',
    machine: { cores: 2, memoryGib: 4, node: 'v20' },
    figures: { lostAnswers: 3 },
    verdicts: { 'doubled 0': true },
    versions: { sqlite: '3' },
  };
  const rowsOf = (results: readonly Result[]) => toDocument(trial ? [trial] : [], results).split('\n');

  test('tells what was measured, and says what was not', () => {
    const proof = { ...result, form: 'short', withoutGuard: true, verdicts: { 'doubled 0': false } } as const;
    const rows = rowsOf([result, proof]);
    expect(rows.find((row) => row.startsWith('| R1 | embedded | 2,000'))).toContain(
      '| yes | lost answers 3 | 2026-01-02, 7 s, seed 42 | `abc` |',
    );
    expect(rows.find((row) => row.startsWith('| R1 | mariadb | 2,000'))).toContain('| not measured |');
    expect(rows.find((row) => row.endsWith('| doubled 0 |'))).toMatch(/^\| R1 \| embedded \|/);
  });

  test('names the product of each row, and is of one machine alone', () => {
    const other = { ...result, engine: 'mariadb', product: 'def' } as const;
    const rows = rowsOf([result, other]);
    expect(rows.filter((row) => /\| `(abc|def)` \|$/.test(row))).toHaveLength(2);
    const elsewhere = { ...other, machine: { ...result.machine, cores: 64 } };
    expect(() => rowsOf([result, elsewhere])).toThrow('several machines');
    expect(() => rowsOf([])).toThrow('no results');
  });
});

describe('the checker of deliveries', () => {
  const received = (eventId: string, body = eventId): Entry => ({ kind: 'received', at: 1, eventId, body });
  const outbox = [
    { eventId: 'a1', customerId: 'a', sequence: 1 },
    { eventId: 'a2', customerId: 'a', sequence: 2 },
  ];
  const good = {
    events: 2,
    notWritten: 0,
    notDelivered: 0,
    effects: 2,
    repeated: 0,
    outOfOrder: 0,
    differing: 0,
  };
  const all = [received('a1'), received('a2')];

  test('finds nothing where each came once, in order', () => {
    expect(checkDeliveries(all, outbox, ['a'], 2)).toEqual(good);
  });

  test('counts an event that came again, and one that came with another content', () => {
    const again = [received('a1'), received('a1'), received('a2')];
    expect(checkDeliveries(again, outbox, ['a'], 2)).toEqual({ ...good, repeated: 1 });
    const other = [received('a1'), received('a1', 'other'), received('a2')];
    expect(checkDeliveries(other, outbox, ['a'], 2)).toEqual({ ...good, repeated: 1, differing: 1 });
  });

  test('counts what never came, and what came too early', () => {
    expect(checkDeliveries([received('a1')], outbox, ['a'], 2)).toMatchObject({
      notDelivered: 1,
      effects: 1,
    });
    expect(checkDeliveries(all.toReversed(), outbox, ['a'], 2)).toMatchObject({ outOfOrder: 1 });
  });

  test('counts a change without its events, and events without their change', () => {
    expect(checkDeliveries(all, outbox, ['a', 'b'], 2)).toMatchObject({ events: 4, notWritten: 2 });
    expect(checkDeliveries(all, outbox, [], 2)).toMatchObject({ notWritten: 2 });
  });
});
