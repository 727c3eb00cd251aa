import { afterEach, describe, expect, test } from 'vitest';
import {
  StartCustomerOnboardingDocument,
  type StartCustomerOnboardingInput,
  SubmitCustomerDocument,
} from '../../src/commands/operations.generated.ts';
import { pruneIdempotencyKeys } from '../../src/services/idempotency.ts';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { countRows } from './stored-rows.ts';
import { resellerId, reviewedDraft } from './walk.ts';

const app = useApp();

afterEach(() => {
  app.current.clock.now = () => new Date();
});

interface Started {
  readonly startCustomerOnboarding: {
    readonly onboarding: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{ readonly code: string }>;
  };
}
const start = async (client: Client, input: StartCustomerOnboardingInput = {}) => {
  const answer = await client.send<Started>(StartCustomerOnboardingDocument, { input });
  return {
    ...answer,
    id: answer.data?.startCustomerOnboarding.onboarding?.id,
    isReplayed: answer.extensions?.replayed === true,
    code: answer.errors?.[0]?.extensions.code,
  };
};
const withKey = (client: Client, key: string) => client.with({ 'idempotency-key': key });

const countOf = async (table: string) =>
  Number((await app.current.query<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`))[0]?.n);
const countKeys = () => countOf('idempotency_keys');
const everyRow = async () => ({
  ...(await countRows(app.current)),
  onboardings: await countOf('customer_onboardings'),
  keys: await countKeys(),
});

describe('the same key', () => {
  test('with the same input replays, and says so', async () => {
    const client = await app.current.signIn(demo.directBill);
    const first = await start(client, { idempotencyKey: 'replay' });
    const again = await start(client, { idempotencyKey: 'replay' });
    expect([first.isReplayed, again.isReplayed]).toEqual([false, true]);
    expect(again.id).toBe(first.id);
  });

  test('fifty times at once, for twenty keys, makes one for each', async () => {
    const client = await app.current.signIn(demo.directBill);
    const before = await everyRow();
    const keys = Array.from({ length: 20 }, (_, index) => `crowd ${index}`);
    for (const idempotencyKey of keys) {
      const answers = await Promise.all(Array.from({ length: 50 }, () => start(client, { idempotencyKey })));
      const made = answers.filter(({ code }) => code !== 'CONFLICT');
      expect(new Set(made.map(({ id }) => id)).size).toBe(1);
      expect(made.filter(({ isReplayed }) => !isReplayed)).toHaveLength(1);
    }
    const after = await everyRow();
    expect(after.keys - before.keys).toBe(20);
    expect(after.onboardings - before.onboardings).toBe(20);
  });

  test('with another input is refused, and changes nothing', async () => {
    const client = await app.current.signIn(demo.indirectProvider);
    const input = { indirectResellerId: await resellerId(client, demo.reseller) };
    await start(client, { idempotencyKey: 'other input' });
    const before = await everyRow();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => start(client, { ...input, idempotencyKey: 'other input' })),
    );
    for (const answer of answers) {
      expect([answer.status, answer.code, answer.data]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED', null]);
      expect(answer.errors?.[0]?.extensions.retryable).toBe(false);
    }
    expect(await everyRow()).toEqual(before);
  });

  test('that no text may be is a user error: nothing is looked up by it', async () => {
    const client = await app.current.signIn(demo.directBill);
    const answer = await start(client, { idempotencyKey: 'a\u0000b' });
    expect(answer.data?.startCustomerOnboarding.userErrors.map(({ code }) => code)).toEqual([
      'INVALID_FORMAT',
    ]);
  });

  test('after a refusal is free: failures are not kept', async () => {
    const client = await app.current.signIn(demo.directBill);
    const provider = await app.current.signIn(demo.indirectProvider);
    const indirectResellerId = await resellerId(provider, demo.reseller);
    const refused = await start(client, { idempotencyKey: 'second try', indirectResellerId });
    expect(refused.data?.startCustomerOnboarding.userErrors).not.toEqual([]);
    const done = await start(client, { idempotencyKey: 'second try' });
    expect(done.id).toBeDefined();
    expect(done.isReplayed).toBe(false);
  });

  test('after a day stands for nothing any more', async () => {
    const client = await app.current.signIn(demo.directBill);
    const first = await start(client, { idempotencyKey: 'yesterday' });
    const now = Date.now();
    app.current.clock.now = () => new Date(now + 23 * 3_600_000);
    expect((await start(client, { idempotencyKey: 'yesterday' })).id).toBe(first.id);
    app.current.clock.now = () => new Date(now + 25 * 3_600_000);
    const later = await start(client, { idempotencyKey: 'yesterday' });
    expect(later.isReplayed).toBe(false);
    expect(later.id).not.toBe(first.id);
  });
});

describe('the Idempotency-Key header', () => {
  test('does the same, quoted or bare', async () => {
    const client = await app.current.signIn(demo.directBill);
    const first = await start(withKey(client, '"header-1"'));
    const again = await start(withKey(client, 'header-1'));
    expect(again.id).toBe(first.id);
    expect(again.isReplayed).toBe(true);
  });

  test('counts where the input names none', async () => {
    const client = withKey(await app.current.signIn(demo.directBill), 'header-2');
    const byHeader = await start(client);
    const byInput = await start(client, { idempotencyKey: 'input-2' });
    expect(byInput.id).not.toBe(byHeader.id);
    expect((await start(client)).id).toBe(byHeader.id);
  });

  test('of more than 255 characters is refused', async () => {
    const client = await app.current.signIn(demo.directBill);
    const answer = await start(withKey(client, 'k'.repeat(256)));
    expect([answer.status, answer.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('is each partner’s own', async () => {
    const one = await start(withKey(await app.current.signIn(demo.directBill), 'shared'));
    const other = await start(withKey(await app.current.signIn(demo.indirectProvider), 'shared'));
    expect(other.id).not.toBe(one.id);
  });
});

describe('a submission', () => {
  const submit = async (client: Client, onboardingId: string, expectedVersion: number) =>
    client.send(SubmitCustomerDocument, { input: { onboardingId, expectedVersion } });

  test('that is repeated says that it was replayed, with and without a key', async () => {
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId, version } = await reviewedDraft(client);
    const keyed = withKey(client, 'submit-1');
    const first = await submit(keyed, onboardingId, version);
    const again = await submit(keyed, onboardingId, version);
    const bare = await submit(client, onboardingId, version);
    expect(first.extensions?.replayed).toBeUndefined();
    expect([again.extensions?.replayed, bare.extensions?.replayed]).toEqual([true, true]);
    expect([again.data, bare.data]).toEqual([first.data, first.data]);
  });

  test('with the key of another one is refused', async () => {
    const client = withKey(await app.current.signIn(demo.directBill), 'submit-2');
    const one = await reviewedDraft(await app.current.signIn(demo.directBill));
    const other = await reviewedDraft(await app.current.signIn(demo.directBill));
    expect((await submit(client, one.onboardingId, one.version)).errors).toBeUndefined();
    const refused = await submit(client, other.onboardingId, other.version);
    expect(refused.status).toBe(422);
  });
});

test('keys that have had their day are dropped, others stay', async () => {
  const client = await app.current.signIn(demo.directBill);
  await start(client, { idempotencyKey: 'to be dropped' });
  const { database } = app.current.app;
  await database.transaction((manager) => pruneIdempotencyKeys(manager, new Date()));
  expect(await countKeys()).toBeGreaterThan(0);
  const later = new Date(Date.now() + 72 * 3_600_000);
  await database.transaction((manager) => pruneIdempotencyKeys(manager, later));
  expect(await countKeys()).toBe(0);
});

describe('what holds a secret', () => {
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
  const createKey = (client: Client, name = 'x') =>
    client.send<{ createApiKey: { apiKey: { id: string }; secret: string | null } }>(
      'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id } secret } }',
      { input: { name, roles: ['HELPDESK_AGENT'], expiresAt } },
    );
  const createEndpoint = (client: Client, url = 'https://hooks.example.com/') =>
    client.send<{ createWebhookEndpoint: { webhookEndpoint: { id: string }; secret: string | null } }>(
      `mutation ($input: CreateWebhookEndpointInput!) {
        createWebhookEndpoint(input: $input) { webhookEndpoint { id } secret } }`,
      { input: { url, events: ['ORDER_CREATED'] } },
    );

  test('is made once: an API key, whose secret nobody has any more', async () => {
    const client = withKey(await app.current.signIn(demo.directBill), 'key-1');
    const [first, again] = [await createKey(client), await createKey(client)];
    expect(again.data?.createApiKey).toEqual({ ...first.data?.createApiKey, secret: null });
    expect([first.extensions?.replayed, again.extensions?.replayed]).toEqual([undefined, true]);
    expect((await createKey(client, 'other')).status).toBe(422);
  });

  test('is made once: a webhook endpoint, whose secret is told once', async () => {
    const client = withKey(await app.current.signIn(demo.directBill), 'hook-1');
    const [first, again] = [await createEndpoint(client), await createEndpoint(client)];
    expect(again.data?.createWebhookEndpoint).toEqual({
      ...first.data?.createWebhookEndpoint,
      secret: null,
    });
    expect(again.extensions?.replayed).toBe(true);
    expect((await createEndpoint(client, 'https://other.example.com/')).status).toBe(422);
  });
});
