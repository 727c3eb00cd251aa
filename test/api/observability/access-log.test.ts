import { connect } from 'node:net';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { demo, type LogLine, useApp } from '../../support/app.ts';
import type { Client } from '../../support/client.ts';
import { startDraft } from '../walk.ts';

const app = useApp({ logLevel: 'info' });
let client: Client;

beforeAll(async () => {
  client = await app.current.signIn(demo.directBill);
});
beforeEach(async () => {
  await requests(0);
  app.current.log.length = 0;
  app.current.statements.length = 0;
});

/** The lines of requests, once there are as many: each is written when its connection is done with it. */
const requests = async (count: number): Promise<LogLine[]> => {
  const lines = () => app.current.log.filter(({ msg }) => msg === 'request');
  await expect.poll(() => lines().length).toBeGreaterThanOrEqual(count);
  return lines();
};

describe('a request', () => {
  test('is one line: operation, partner, cost, SQL, outcome, duration and id', async () => {
    await client.ask('query MyCustomers { customers { totalCount nodes { id companyName } } }');
    const [line, ...others] = await requests(1);
    const [partner] = await app.current.query('SELECT id FROM partners WHERE mpn_id = ?', [demo.directBill]);
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      level: 30,
      method: 'POST',
      route: '/graphql',
      status: 200,
      operation: 'MyCustomers',
      partner: (partner as { id: string }).id,
      outcome: 'OK',
    });
    expect(line?.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(line?.cost).toBeGreaterThan(0);
    for (const name of ['sqlMs', 'durationMs']) expect(line?.[name]).toBeGreaterThan(0);
    expect(line?.durationMs).toBeGreaterThanOrEqual(line?.queuedMs as number);
  });

  test('counts the statements that were asked for it', async () => {
    await client.ask('{ customers { totalCount } }');
    const asked = app.current.statements.length;
    const [line] = await requests(1);
    expect(line?.sqlCount).toBe(asked);
    expect(asked).toBeGreaterThan(1);
  });

  test('that is refused names why: a token, a document, an input, a rule', async () => {
    await app.current.anonymous
      .with({ authorization: 'Bearer no.token.here' })
      .send('{ viewer { subject } }');
    await client.send('{ nothing }');
    await client.send('{ customer(id: "x") { id } }');
    const reader = await app.current.signIn(demo.directBill, 'HELPDESK_AGENT');
    await reader.send('mutation { startCustomerOnboarding(input: {}) { onboarding { id } } }');
    const outcomes = (await requests(4)).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['UNAUTHENTICATED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'FORBIDDEN']);
  });

  test('whose data says no tells the codes, and nothing of what was sent', async () => {
    const { onboardingId } = await startDraft(client);
    await client.ask(
      `mutation Wrong($input: UpdateAccountInfoInput!) {
        updateAccountInfo(input: $input) { userErrors { code } }
      }`,
      { input: { onboardingId, primaryContact: { email: 'ada.lovelace at example', firstName: 'Ada' } } },
    );
    const line = (await requests(2)).at(-1);
    expect(line).toMatchObject({ operation: 'Wrong', outcome: 'USER_ERRORS' });
    expect(line?.userErrors).toHaveLength(1);
    expect(JSON.stringify(app.current.log)).not.toMatch(/lovelace|Ada/);
  });

  test('that only reads a draft’s problems was refused nothing', async () => {
    const { onboardingId } = await startDraft(client);
    await client.ask('query ($id: ID!) { customerOnboarding(id: $id) { problems { step message } } }', {
      id: onboardingId,
    });
    expect((await requests(2)).at(-1)).toMatchObject({ outcome: 'OK', operation: null });
  });

  test('whose client goes away is told as that', async () => {
    const { hostname, port } = new URL(app.current.url);
    const half = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query":`;
    const socket = connect(Number(port), hostname, () => socket.write(half, () => socket.destroy()));
    const [line] = await requests(1);
    expect(line?.outcome).toBe('ABORTED');
  });

  test('for a ready answer is a line too', async () => {
    const ask = () =>
      fetch(`${app.current.url}?query=${encodeURIComponent('query Markets { markets { country } }')}`, {
        headers: { 'apollo-require-preflight': '1' },
      });
    for (let time = 0; time < 3; time++) await (await ask()).text();
    const lines = await requests(3);
    expect(lines.map(({ operation, status, outcome }) => [operation, status, outcome])).toEqual(
      Array.from({ length: 3 }, () => ['Markets', 200, 'OK']),
    );
    expect(lines.at(-1)).toMatchObject({ sqlCount: 0, partner: null });
  });

  test('for the health is none', async () => {
    await fetch(new URL('/healthz', app.current.url));
    await client.ask('{ viewer { subject } }');
    expect(await requests(1)).toHaveLength(1);
  });
});

describe('the client’s own id', () => {
  const idOf = async (id: string) =>
    (await client.with({ 'x-request-id': id }).send('{ viewer { subject } }')).headers.get('x-request-id');

  test.each(['order-4711', '01JD8Z4Y3M', 'a'.repeat(64), 'trace=1:2/3+4~5.6_7'])('%s is kept', async (id) => {
    expect(await idOf(id)).toBe(id);
    expect((await requests(1)).at(-1)?.requestId).toBe(id);
  });

  test.each(['a'.repeat(65), 'ada@contoso.example', 'two words', '<b>', '{"a":1}', 'ä'])(
    '%s is not: the answer has one of ours',
    async (id) => {
      expect(await idOf(Buffer.from(id).toString('latin1'))).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  test('stands in the errors, in the audit, and in ready answers', async () => {
    const own = client.with({ 'x-request-id': 'my-own-id' });
    const { errors } = await own.send('{ customer(id: "x") { id } }');
    expect(errors?.[0]?.extensions.requestId).toBe('my-own-id');
    await startDraft(own);
    const audited = await app.current.query("SELECT id FROM audit_records WHERE request_id = 'my-own-id'");
    expect(audited).toHaveLength(1);
    const url = `${app.current.url}?query=${encodeURIComponent('{ markets { country } }')}`;
    const headers = { 'apollo-require-preflight': '1', 'x-request-id': 'my-own-id' };
    for (let time = 0; time < 3; time++)
      expect((await fetch(url, { headers })).headers.get('x-request-id')).toBe('my-own-id');
  });
});

describe('the client’s trace', () => {
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
  const good = `00-${traceId}-00f067aa0ba902b7-01`;
  const answered = async (traceparent: string) =>
    (await client.with({ traceparent }).send('{ viewer { subject } }')).headers.get('traceparent');

  test('is answered and stands in the log', async () => {
    expect(await answered(good)).toBe(good);
    expect((await requests(1)).at(-1)?.traceId).toBe(traceId);
  });

  test.each([
    good.toUpperCase(),
    `ff-${traceId}-00f067aa0ba902b7-01`,
    `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
    `00-${traceId}-${'0'.repeat(16)}-01`,
    `${good}-more`,
    'canary',
  ])('%s is none', async (traceparent) => {
    expect(await answered(traceparent)).toBeNull();
    expect((await requests(1)).at(-1)).not.toHaveProperty('traceId');
  });

  test('of a later version is read as far as it is known', async () => {
    expect(await answered(`01-${traceId}-00f067aa0ba902b7-01-more`)).toBe(
      `01-${traceId}-00f067aa0ba902b7-01`,
    );
  });
});
