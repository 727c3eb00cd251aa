import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DatabaseConfig } from '../../src/config/config.ts';
import { sealedColumns } from '../../src/services/reseal.ts';
import { startDraft, submittedCustomer } from '../api/walk.ts';
import { createEndpoint, readDeliveries, webhookDone } from '../api/webhooks.ts';
import { run } from '../commands/run-command.ts';
import { demo, TestApp } from '../support/app.ts';
import { testEngine } from '../support/database.ts';

/** As processes beside a running server, on its database. */
const keyOf = (byte: number) => Buffer.alloc(32, byte).toString('base64');

let place: string;
let app: TestApp;
let env: Record<string, string>;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'partner-onboarding-ops-'));
  const file = join(place, 'partner-onboarding.sqlite');
  const embedded: DatabaseConfig = { kind: 'embedded', foreignKeys: true, file };
  app = await TestApp.start({
    secretKey: keyOf(1),
    ...(testEngine === 'embedded' ? { database: embedded } : {}),
  });
  const { database } = app.config;
  env = {
    DATA_DIR: place,
    SECRET_KEY: keyOf(1),
    ...(database.kind === 'server' ? { DATABASE_URL: database.url } : {}),
  };
});
afterAll(async () => {
  await app.stop();
  rmSync(place, { recursive: true, force: true });
});

const ops = (args: string, more: Record<string, string> = {}) =>
  run('src/commands/ops.ts', args.split(' ').filter(Boolean), { ...env, ...more });

/** The same for programs: its exit code and its one JSON object. */
const ask = async (
  args: string,
  more: Record<string, string> = {},
): Promise<Readonly<Record<string, unknown>>> => {
  const { code, out } = await ops(`${args} --json`, more);
  return { ...JSON.parse(out), code };
};

describe('stats', () => {
  test('counts what there is', async () => {
    const told = await ask('stats');
    expect(told).toMatchObject({
      code: 0,
      partners: { DIRECT_BILL: 3, INDIRECT_PROVIDER: 1, INDIRECT_RESELLER: 4 },
    });
    const { out } = await ops('stats');
    expect(out).toMatch(/^partners +3 DIRECT_BILL, 1 INDIRECT_PROVIDER, 4 INDIRECT_RESELLER$/m);
  });
});

describe('partner add', () => {
  const words = 'partner add --mpn-id 3000001 --name Trey --type INDIRECT_PROVIDER --country DE';

  test('adds one who can sign in then, once', async () => {
    const dry = await ask(`${words} --reseller 2000001 --dry-run`);
    expect(dry).toMatchObject({ code: 0, isDryRun: true, added: { mpnId: '3000001' } });
    await expect(app.signIn('3000001')).rejects.toThrow();

    const added = await ask(`${words} --reseller 2000001`);
    expect(added).toMatchObject({ code: 0, isDryRun: false, added: { mpnId: '3000001', name: 'Trey' } });
    const { data } = await (await app.signIn('3000001')).send('{ viewer { partner { name type } } }');
    expect(data).toEqual({ viewer: { partner: { name: 'Trey', type: 'INDIRECT_PROVIDER' } } });

    const again = await ops(words);
    expect(again.code).toBe(1);
    expect(again.out).toContain('there is a partner 3000001 already');
  });

  test('refuses what an import would refuse', async () => {
    const refused = await ask('partner add --mpn-id 3000002 --name x --type DIRECT_BILL --country ZZ');
    expect(refused).toMatchObject({
      code: 1,
      refused: { mpnId: '3000002', reasons: [expect.stringContaining('country')] },
    });
  });
});

describe('drafts prune', () => {
  test('deletes what ended long ago, and nothing else', async () => {
    const client = await app.signIn(demo.directBill);
    const drafts = [await startDraft(client), await startDraft(client)];
    const stored = await app.query<{ id: string }>('SELECT id FROM customer_onboardings ORDER BY id');
    expect(stored).toHaveLength(drafts.length);
    const [old, open] = stored.map(({ id }) => id);
    await app.query('UPDATE customer_onboardings SET expires_at = ? WHERE id = ?', [
      '2020-01-01 00:00:00.000',
      old,
    ]);

    expect(await ask('drafts prune --dry-run')).toMatchObject({ code: 0, found: 1, deleted: 0 });
    expect(await ask('drafts prune')).toMatchObject({ code: 0, found: 1, deleted: 1 });
    expect(await app.query('SELECT id FROM customer_onboardings')).toEqual([{ id: open }]);
    expect(await ask('audit verify')).toMatchObject({ code: 0, broken: 0 });
  });
});

describe('outbox resend', () => {
  test('makes due again what was given up, where the endpoint is enabled', async () => {
    const client = await app.signIn(demo.directBill);
    const { id } = await createEndpoint(client, 'http://127.0.0.1:9999/');
    await webhookDone(client, 'sendTestWebhook', { webhookEndpointId: id });
    const giveUp = () => app.query("UPDATE webhook_deliveries SET state = 'FAILED', due_at = NULL");
    const states = async () => (await readDeliveries(client, id)).map(({ state }) => state);
    await giveUp();

    const words = `outbox resend --partner ${demo.directBill}`;
    expect(await ask(`${words} --dry-run`)).toMatchObject({ code: 0, found: 1, resent: 0 });
    expect(await states()).toEqual(['FAILED']);
    expect(await ask(`${words} --since 2999-01-01`)).toMatchObject({ code: 0, found: 0, resent: 0 });
    expect(await ask(`${words} --endpoint ${id}`)).toMatchObject({ code: 0, found: 1, resent: 1 });
    expect(await states()).toEqual(['PENDING']);

    await giveUp();
    await app.query('UPDATE webhook_endpoints SET is_enabled = 0');
    expect(await ask(words)).toMatchObject({ code: 1, found: 1, resent: 0, disabled: 1 });
  });

  test.each([
    ['a partner that there is not', '--partner 999', 'no partner'],
    [
      'an id of something else',
      `--partner ${demo.directBill} --endpoint prt_x`,
      'no id of a webhook endpoint',
    ],
  ])('refuses %s', async (_, words, reason) => {
    const ran = await ops(`outbox resend ${words}`);
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(ran.err).toContain(reason);
  });
});

describe('key rotate', () => {
  const changing = { SECRET_KEY: keyOf(2), SECRET_KEY_PREVIOUS: keyOf(1) };
  const isReady = async (secretKey: string) => {
    const other = await app.again({ secretKey });
    const { status } = await fetch(new URL('/readyz', other.url));
    await other.app.close();
    return status === 200;
  };

  test('knows every column that is sealed', () => {
    const columns = app.app.database.dataSource.entityMetadatas.flatMap(({ tableName, columns: all }) =>
      all
        .filter(({ propertyName }) => propertyName.startsWith('sealed'))
        .map(({ propertyName }) => `${tableName}.${propertyName}`),
    );
    expect(sealedColumns.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(columns.sort());
  });

  test('seals everything with the new key, so that the old one can go', async () => {
    await submittedCustomer(await app.signIn(demo.directBill));
    expect(await isReady(keyOf(2))).toBe(false);

    expect(await ask('key rotate --dry-run', changing)).toMatchObject({ code: 0, resealed: 2, current: 0 });
    expect(await isReady(keyOf(2))).toBe(false);
    expect(await ask('key rotate', changing)).toMatchObject({
      code: 0,
      resealed: 2,
      current: 0,
      unreadable: [],
    });
    expect(await isReady(keyOf(2))).toBe(true);
    expect(await ask('key rotate', changing)).toMatchObject({ code: 0, resealed: 0, current: 2 });
  });

  test('names what neither key opens, and leaves it', async () => {
    const strange = { SECRET_KEY: keyOf(4), SECRET_KEY_PREVIOUS: keyOf(3) };
    const told = await ask('key rotate', strange);
    expect(told).toMatchObject({ code: 1, resealed: 0, current: 0 });
    expect(told.unreadable).toHaveLength(2);
  });

  test('needs both keys', async () => {
    const ran = await ops('key rotate');
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('SECRET_KEY_PREVIOUS');
  });
});

describe('audit verify', () => {
  test('names the record that was altered', async () => {
    const whole = await ops('audit verify');
    expect(whole.code).toBe(0);
    expect(whole.out).toContain('0 broken');
    await app.query("UPDATE audit_records SET request_id = 'forged' WHERE sequence = 2");
    const told = await ask('audit verify');
    expect(told).toMatchObject({ code: 1, broken: 1, faults: [{ fault: { sequence: 2 } }] });
  });
});
