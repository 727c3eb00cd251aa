import { beforeAll, describe, expect, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { importMorePartners, more } from './more-partners.ts';
import { mutate, uuidOf } from './refusal.ts';
import { resellerId, startDraft, submittedCustomer } from './walk.ts';

const app = useApp();
let provider: Client;
let newcomer: Client;

interface Answer {
  readonly invitationUrl?: string | null;
  readonly expiresAt?: string | null;
  readonly isAccepted?: boolean;
  readonly indirectReseller?: { readonly id: string; readonly state: string } | null;
  readonly userErrors: ReadonlyArray<{ readonly code: string; readonly field: readonly string[] }>;
}

const shown = {
  requestResellerPartnership: 'invitationUrl expiresAt',
  acceptResellerPartnership: 'isAccepted',
  deactivateResellerPartnership: 'indirectReseller { id state }',
} as const;

const partner = async (client: Client, name: keyof typeof shown, input: object): Promise<Answer> =>
  (
    await client.ask<Record<string, Answer>>(
      `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
        ${name}(input: $input) { ${shown[name]} userErrors { code field } } }`,
      { input },
    )
  )[name] as Answer;

const mistakesOf = ({ userErrors }: Answer): string[] =>
  userErrors.map(({ code, field }) => `${code} at ${field.join('.')}`);

const makeToken = async (client: Client = provider): Promise<string> => {
  const { invitationUrl } = await partner(client, 'requestResellerPartnership', {});
  return new URL(invitationUrl ?? '').hash.slice(1);
};

const accept = (client: Client, token: string) => partner(client, 'acceptResellerPartnership', { token });

const providersOf = async (client: Client): Promise<string[]> => {
  const { indirectProviders } = await client.ask<{
    indirectProviders: Array<{ mpnId: string; state: string }>;
  }>('{ indirectProviders { name mpnId country state } }');
  return indirectProviders.map(({ mpnId, state }) => `${mpnId} ${state}`);
};

beforeAll(async () => {
  await importMorePartners(app.current);
  provider = await app.current.signIn(demo.indirectProvider);
  newcomer = await app.current.signIn(more.secondReseller);
});

describe('A partnership', () => {
  test('begins by a link that works once, and can be chosen from then on', async () => {
    const token = await makeToken();
    expect(await accept(newcomer, token)).toEqual({ isAccepted: true, userErrors: [] });
    expect(await providersOf(newcomer)).toEqual([
      `${more.secondProvider} ACTIVE`,
      `${demo.indirectProvider} ACTIVE`,
    ]);
    const { onboardingId } = await startDraft(provider);
    const indirectResellerId = await resellerId(provider, more.secondReseller);
    const chosen = await mutate(provider, 'selectIndirectReseller', { onboardingId, indirectResellerId });
    expect(chosen.userErrors).toEqual([]);
    expect((await accept(newcomer, token)).isAccepted).toBe(true);
    const other = await app.current.signIn(demo.reseller);
    expect(mistakesOf(await accept(other, token))).toEqual(['INVITATION_EXPIRED at token']);
  });

  test('ends when the provider says so; the reseller keeps its customers, and comes back by a new link', async () => {
    const reseller = await app.current.signIn(demo.reseller);
    const { customer } = await submittedCustomer(provider, {
      country: 'DE',
      company: { name: 'Kept Customer', domainPrefix: 'keptcustomer' },
      reseller: demo.reseller,
    });
    const indirectResellerId = await resellerId(provider, demo.reseller);
    const deactivate = () => partner(provider, 'deactivateResellerPartnership', { indirectResellerId });
    for (const answer of [await deactivate(), await deactivate()])
      expect(answer).toEqual({
        indirectReseller: { id: indirectResellerId, state: 'INACTIVE' },
        userErrors: [],
      });
    const kept = `query ($id: ID!) { customer(id: $id) { id indirectReseller { customers { totalCount } } } }`;
    for (const client of [provider, reseller])
      expect(await client.ask(kept, { id: customer.id })).toEqual({
        customer: { id: customer.id, indirectReseller: { customers: { totalCount: 1 } } },
      });
    expect(await providersOf(reseller)).toContain(`${demo.indirectProvider} INACTIVE`);
    const { onboardingId } = await startDraft(provider);
    const refused = await mutate(provider, 'selectIndirectReseller', { onboardingId, indirectResellerId });
    expect(refused.userErrors).toMatchObject([{ code: 'RESELLER_NOT_ACTIVE' }]);

    expect((await accept(reseller, await makeToken())).isAccepted).toBe(true);
    expect(await resellerId(provider, demo.reseller)).toBe(indirectResellerId);
    const again = await mutate(provider, 'selectIndirectReseller', { onboardingId, indirectResellerId });
    expect(again.userErrors).toEqual([]);
  });

  test('that came by a link is not ended by a file of partners that does not name it', async () => {
    await accept(newcomer, await makeToken());
    const reports = await app.current.importPartners([
      {
        tenantId: '7a1f0000-0000-4000-8000-000000001002',
        mpnId: demo.indirectProvider,
        name: 'Tailspin Distribution',
        type: 'INDIRECT_PROVIDER',
        country: 'DE',
        cloud: 'PUBLIC',
        hasSignedPartnerAgreement: true,
        resellers: [demo.reseller, '2000002', demo.unsignedReseller],
      },
    ]);
    expect(reports.map(({ outcome }) => outcome)).toEqual(['unchanged']);
    expect(await providersOf(newcomer)).toContain(`${demo.indirectProvider} ACTIVE`);
    const unnamed = await app.current.signIn('2000003');
    expect(await providersOf(unnamed)).toContain(`${demo.indirectProvider} INACTIVE`);
  });

  test('stands in the audit of both', async () => {
    const operations = async (client: Client) => {
      const { auditRecords } = await client.ask<{
        auditRecords: { nodes: Array<{ operation: string; changes: Array<{ after: string | null }> }> };
      }>('{ auditRecords(first: 100) { nodes { operation changes { after } } } }');
      return auditRecords.nodes.map(({ operation, changes }) => `${operation} ${changes[0]?.after}`);
    };
    expect(await operations(newcomer)).toContain('ACCEPT_RELATIONSHIP ACTIVE');
    const told = await operations(provider);
    expect(told).toContain('ACCEPT_RELATIONSHIP ACTIVE');
    expect(told).toContain('END_RELATIONSHIP INACTIVE');
  });

  test('comes of a link for one of those who follow it at once', async () => {
    const token = await makeToken(await app.current.signIn(more.secondProvider));
    const rivals = await Promise.all(['2000001', '2000003'].map((mpnId) => app.current.signIn(mpnId)));
    const answers = await Promise.all(rivals.map((rival) => accept(rival, token)));
    expect(answers.map(({ isAccepted }) => isAccepted).sort()).toEqual([false, true]);
    expect(answers.flatMap(mistakesOf)).toEqual(['INVITATION_EXPIRED at token']);
  });
});

describe('A link', () => {
  test('is the same for the same key, lasts thirty days, and is kept as a hash alone', async () => {
    const input = { idempotencyKey: 'partnership-1' };
    const first = await partner(provider, 'requestResellerPartnership', input);
    expect(await partner(provider, 'requestResellerPartnership', input)).toEqual(first);
    const days = (Date.parse(first.expiresAt ?? '') - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(30);
    const token = new URL(first.invitationUrl ?? '').hash.slice(1);
    const rows = await app.current.query<object>('SELECT * FROM partnership_invitations');
    expect(JSON.stringify(rows)).not.toContain(token);
    app.current.clock.now = () => new Date(Date.now() + 31 * 86_400_000);
    expect(mistakesOf(await accept(newcomer, token))).toEqual(['INVITATION_EXPIRED at token']);
    app.current.clock.now = () => new Date();
    expect(mistakesOf(await accept(newcomer, 'nonsense'))).toEqual(['NOT_FOUND at token']);
  });

  test('is made by indirect providers alone', async () => {
    for (const mpnId of [demo.directBill, demo.usGovernment, demo.china, demo.reseller])
      expect(
        mistakesOf(await partner(await app.current.signIn(mpnId), 'requestResellerPartnership', {})),
      ).toEqual(['RESELLER_NOT_ALLOWED at ']);
  });

  test('is followed by indirect resellers of the same region who have signed', async () => {
    await app.current.importPartners([
      {
        mpnId: '4000001',
        name: 'Far Reseller',
        type: 'INDIRECT_RESELLER',
        country: 'US',
        cloud: 'PUBLIC',
        hasSignedPartnerAgreement: true,
      },
    ]);
    const token = await makeToken();
    for (const [mpnId, mistake] of [
      [demo.directBill, 'RESELLER_NOT_ALLOWED at token'],
      [more.secondProvider, 'RESELLER_NOT_ALLOWED at token'],
      ['4000001', 'MARKET_NOT_AUTHORIZED at token'],
      [demo.unsignedReseller, 'RESELLER_AGREEMENT_MISSING at '],
    ] as const)
      expect(mistakesOf(await accept(await app.current.signIn(mpnId), token))).toEqual([mistake]);
    expect((await accept(newcomer, token)).isAccepted).toBe(true);
  });

  test('is for admin agents', async () => {
    const sales = await app.current.signIn(more.secondReseller, 'SALES_AGENT');
    const answer = await sales.send(
      'mutation { acceptResellerPartnership(input: { token: "x" }) { isAccepted } }',
    );
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      permission: 'MANAGE_PARTNERSHIPS',
    });
  });

  test('of another provider ends nothing', async () => {
    const indirectResellerId = await resellerId(provider, demo.reseller);
    const second = await app.current.signIn(more.secondProvider);
    const ask = (id: string) => partner(second, 'deactivateResellerPartnership', { indirectResellerId: id });
    expect(mistakesOf(await ask(indirectResellerId))).toEqual(['NOT_FOUND at indirectResellerId']);
    expect(mistakesOf(await ask('nonsense'))).toEqual(['INVALID_ID at indirectResellerId']);
    const [row] = await app.current.query<{ state: string }>('SELECT state FROM partnerships WHERE id = ?', [
      uuidOf(indirectResellerId),
    ]);
    expect(row?.state).toBe('ACTIVE');
  });
});
