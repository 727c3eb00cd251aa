import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { importMorePartners, more } from './more-partners.ts';
import { strangerId, uuidOf } from './refusal.ts';
import {
  makeRequest,
  mistakesOf,
  readRequest,
  relate,
  related,
  type SeenRequest,
  tokenOf,
} from './relationships.ts';
import { partnershipRowId } from './stored-rows.ts';
import { resellerId } from './walk.ts';
import { day, passTime, resetTime } from './webhooks.ts';

const app = useApp({ invitationUrl: 'https://partners.example/app/invitations' });
const sharedReseller = '2000002';

let direct: Client;
let provider: Client;
let reseller: Client;
let between: Client;
let government: Client;
let china: Client;

beforeAll(async () => {
  await importMorePartners(app.current);
  direct = await app.current.signIn(demo.directBill);
  provider = await app.current.signIn(demo.indirectProvider);
  reseller = await app.current.signIn(demo.reseller);
  between = await app.current.signIn(sharedReseller);
  government = await app.current.signIn(demo.usGovernment);
  china = await app.current.signIn(demo.china);
});

const refusal = async (client: Client, input: object) =>
  mistakesOf(await relate(client, 'requestCustomerRelationship', { withDelegatedAdmin: true, ...input }));

const storedOf = async ({ id }: SeenRequest) => {
  const [row] = await app.current.query<Record<string, string>>(
    'SELECT * FROM relationship_requests WHERE id = ?',
    [uuidOf(id)],
  );
  return row as Record<string, string>;
};

describe('the page of a request', () => {
  test('shows a link with a token of 256 bits, and a mail with the link in it', async () => {
    const request = await makeRequest(direct);
    const url = new URL(request.invitationUrl);
    expect(url.href).toMatch(/^https:\/\/partners\.example\/app\/invitations#/);
    expect(Buffer.from(tokenOf(request), 'base64url')).toHaveLength(32);
    expect(request.emailDraft.body).toContain(request.invitationUrl);
    expect(request).toMatchObject({
      state: 'PENDING',
      withDelegatedAdmin: true,
      indirectReseller: null,
      customer: null,
    });
  });

  test('gives every request a token of its own', async () => {
    expect(tokenOf(await makeRequest(direct))).not.toBe(tokenOf(await makeRequest(direct)));
  });

  test('is shown again, with the same link, to who has asked', async () => {
    const request = await makeRequest(direct);
    expect(await readRequest(direct, request.id)).toEqual(request);
  });

  test('keeps the token sealed, and finds it by its hash alone', async () => {
    const request = await makeRequest(direct);
    const stored = await storedOf(request);
    expect(Object.values(stored).join()).not.toContain(tokenOf(request));
    expect(stored.token_hash).toBe(createHash('sha256').update(tokenOf(request)).digest('hex'));
    const [audit] = await app.current.query<{ found: number }>(
      'SELECT COUNT(*) AS found FROM audit_records WHERE changes LIKE ?',
      [`%${tokenOf(request)}%`],
    );
    expect(Number(audit?.found)).toBe(0);
  });

  test('can be asked for without delegated admin rights', async () => {
    const request = await makeRequest(direct, { withDelegatedAdmin: false });
    expect(request.withDelegatedAdmin).toBe(false);
    expect(request.emailDraft.body).not.toBe((await makeRequest(direct)).emailDraft.body);
  });

  test('lasts 30 days, by the clock alone', async () => {
    const request = await makeRequest(direct);
    expect(Date.parse(request.expiresAt) - Date.parse(request.createdAt)).toBe(30 * day);
    passTime(app.current, 30 * day);
    expect((await readRequest(direct, request.id))?.state).toBe('EXPIRED');
    resetTime(app.current);
  });

  test('lasts as long as it is configured', async () => {
    const other = await app.current.again({ relationshipRequestDays: 3 });
    const request = await makeRequest(await other.signIn(demo.directBill));
    expect(Date.parse(request.expiresAt) - Date.parse(request.createdAt)).toBe(3 * day);
    await other.app.close();
  });
});

describe('the mail', () => {
  test.each([
    ['en-US', /global administrator/, 'English'],
    ['zh-CN', /全局管理员/, 'Chinese'],
    ['de-AT', /globaler Administrator/, 'German'],
    ['fr-CA', /administrateur général/, 'French'],
    ['ja-JP', /全体管理者/, 'Japanese'],
    ['pt-BR', /administrador global da sua/, 'Portuguese'],
    ['pt-PT', /administrador global da sua/, 'Portuguese'],
    ['es-MX', /administrador global de su/, 'Spanish'],
    ['hu-HU', /global administrator/, 'English, where we do not write the language'],
  ])('for %s is written so: %s, in %s', async (language, words) => {
    const { emailDraft, invitationUrl } = await makeRequest(direct, { language });
    expect(emailDraft.body).toMatch(words);
    expect(emailDraft.body).toContain(invitationUrl);
    expect(emailDraft.subject).toContain('Northwind Cloud Services');
    expect(`${emailDraft.subject}${emailDraft.body}`).not.toMatch(/[{}]/);
  });

  test('is written in the language of the partner’s own market unless another is chosen', async () => {
    expect((await makeRequest(provider)).emailDraft.body).toMatch(/globaler Administrator/);
  });

  test('names reseller and provider', async () => {
    const { emailDraft } = await makeRequest(reseller, { language: 'en-US' });
    expect(emailDraft.body).toMatch(/Alpine Ski House IT would like .* with Tailspin Distribution/);
    expect(emailDraft.subject).toContain('Alpine Ski House IT');
  });

  test.each(['xx-XX', 'en-DE', 'de'])(
    'is not written in a culture that is not known: %s',
    async (language) => {
      expect(await refusal(direct, { language })).toEqual(['CULTURE_NOT_SUPPORTED at language']);
    },
  );
});

describe('a provider', () => {
  test('invites for itself and its reseller at once', async () => {
    const request = await makeRequest(provider, {
      indirectResellerId: await resellerId(provider, demo.reseller),
    });
    expect(request.indirectReseller?.mpnId).toBe(demo.reseller);
  });

  test('names only a reseller of its own, with an active partnership and a signed agreement', async () => {
    const other = await app.current.signIn(more.secondProvider);
    const unsigned = await resellerId(provider, demo.unsignedReseller);
    const theirs = await resellerId(other, more.secondReseller);
    const of = (indirectResellerId: string) => refusal(provider, { indirectResellerId });
    expect(await of(unsigned)).toEqual(['RESELLER_AGREEMENT_MISSING at indirectResellerId']);
    expect(await of(theirs)).toEqual(['NOT_FOUND at indirectResellerId']);
    expect(await of(strangerId('irs'))).toEqual(['NOT_FOUND at indirectResellerId']);
    expect(await of('irs_nonsense')).toEqual(['INVALID_ID at indirectResellerId']);
    await setPartnership(demo.indirectProvider, '2000003', 'INACTIVE');
    const inactive = await resellerId(provider, '2000003');
    expect(await of(inactive)).toEqual(['RESELLER_NOT_ACTIVE at indirectResellerId']);
  });
});

const setPartnership = async (of: string, to: string, state: string) => {
  const id = await partnershipRowId(app.current, of, to);
  await app.current.query('UPDATE partnerships SET state = ? WHERE id = ?', [state, id]);
};

describe('an indirect reseller', () => {
  test('invites for itself and its only provider without naming it', async () => {
    const request = await makeRequest(reseller);
    expect(request.indirectReseller?.mpnId).toBe(demo.reseller);
    const stored = await storedOf(request);
    const [seller] = await app.current.query<{ mpn_id: string }>('SELECT mpn_id FROM partners WHERE id = ?', [
      stored.seller_id,
    ]);
    expect(seller?.mpn_id).toBe(demo.indirectProvider);
  });

  test('with several active providers has to say which', async () => {
    expect(await refusal(between, {})).toEqual(['REQUIRED at indirectProviderMpnId']);
    const { emailDraft } = await makeRequest(between, {
      indirectProviderMpnId: more.secondProvider,
      language: 'en-US',
    });
    expect(emailDraft.body).toContain(`Partner ${more.secondProvider}`);
  });

  test('does not have to say which while only one of them is active', async () => {
    await setPartnership(more.secondProvider, sharedReseller, 'INACTIVE');
    expect((await makeRequest(between, { language: 'en-US' })).emailDraft.body).toContain('Tailspin');
    expect(await refusal(between, { indirectProviderMpnId: more.secondProvider })).toEqual([
      'RESELLER_NOT_ACTIVE at indirectProviderMpnId',
    ]);
    await setPartnership(demo.indirectProvider, sharedReseller, 'INACTIVE');
    expect(await refusal(between, {})).toEqual(['RESELLER_NOT_ACTIVE at indirectProviderMpnId']);
    await setPartnership(more.secondProvider, sharedReseller, 'ACTIVE');
    await setPartnership(demo.indirectProvider, sharedReseller, 'ACTIVE');
  });

  test('names no provider but its own, and no reseller', async () => {
    expect(await refusal(reseller, { indirectProviderMpnId: more.secondProvider })).toEqual([
      'NOT_FOUND at indirectProviderMpnId',
    ]);
    const own = await resellerId(provider, demo.reseller);
    expect(await refusal(reseller, { indirectResellerId: own })).toEqual([
      'RESELLER_NOT_ALLOWED at indirectResellerId',
    ]);
  });

  test('must have signed the partner agreement', async () => {
    const unsigned = await app.current.signIn(demo.unsignedReseller);
    expect(await refusal(unsigned, {})).toEqual(['RESELLER_AGREEMENT_MISSING at ']);
  });
});

describe('a partner that bills its customers itself', () => {
  test('names neither a reseller nor a provider', async () => {
    const indirectResellerId = await resellerId(provider, demo.reseller);
    expect(await refusal(direct, { indirectResellerId, indirectProviderMpnId: '1' })).toEqual([
      'RESELLER_NOT_ALLOWED at indirectResellerId',
      'RESELLER_NOT_ALLOWED at indirectProviderMpnId',
    ]);
  });
});

describe('in the three clouds', () => {
  test('customers of US Government cannot be asked for a relationship', async () => {
    expect(await refusal(government, {})).toEqual(['RELATIONSHIP_NOT_APPLICABLE at ']);
  });

  test('customers in China are asked with delegated admin rights, and not without', async () => {
    expect((await makeRequest(china)).withDelegatedAdmin).toBe(true);
    expect(await refusal(china, { withDelegatedAdmin: false })).toEqual([
      'DELEGATED_ADMIN_REQUIRED at withDelegatedAdmin',
    ]);
  });

  test('customers of the public cloud are asked either way', async () => {
    for (const withDelegatedAdmin of [true, false])
      expect((await makeRequest(direct, { withDelegatedAdmin })).withDelegatedAdmin).toBe(withDelegatedAdmin);
  });
});

describe('the same key', () => {
  const document = `mutation ($input: RequestCustomerRelationshipInput!) {
    requestCustomerRelationship(input: $input) { relationshipRequest { id invitationUrl } }
  }`;

  test('gives the same request, once for many calls at once', async () => {
    const input = { withDelegatedAdmin: true, idempotencyKey: 'ask once' };
    const answers = await Promise.all(Array.from({ length: 6 }, () => direct.send(document, { input })));
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect(answers.filter(({ extensions }) => extensions?.replayed === true)).toHaveLength(5);
  });

  test('with another input is refused', async () => {
    const idempotencyKey = 'ask otherwise';
    await makeRequest(direct, { idempotencyKey });
    const answer = await direct.send(document, { input: { withDelegatedAdmin: false, idempotencyKey } });
    expect(answer.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });
});

describe('the list of requests', () => {
  const list = async (client: Client, first: number, after?: string) =>
    (
      await client.ask<{
        relationshipRequests: {
          nodes: Array<{ id: string }>;
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      }>(
        `query ($first: Int, $after: String) { relationshipRequests(first: $first, after: $after) {
          nodes { id } totalCount pageInfo { hasNextPage endCursor } } }`,
        { first, after },
      )
    ).relationshipRequests;

  test('is the partner’s own, newest first, in pages', async () => {
    const client = await app.current.signIn(more.canada);
    const made: string[] = [];
    for (let count = 0; count < 5; count++) made.push((await makeRequest(client)).id);
    const one = await list(client, 3);
    const two = await list(client, 3, one.pageInfo.endCursor);
    expect([...one.nodes, ...two.nodes].map(({ id }) => id)).toEqual(made.reverse());
    expect([one.totalCount, one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([5, true, false]);
  });

  test('of a provider does not show what its reseller has asked for', async () => {
    const { id } = await makeRequest(reseller);
    expect((await list(provider, 100)).nodes.map((node) => node.id)).not.toContain(id);
    expect(await readRequest(provider, id)).toBeNull();
  });
});

describe('a request that is taken back', () => {
  test('is CANCELLED, however often it is taken back', async () => {
    const { id } = await makeRequest(direct);
    for (let time = 0; time < 2; time++) {
      const { relationshipRequest } = await related(direct, 'cancelRelationshipRequest', {
        relationshipRequestId: id,
      });
      expect(relationshipRequest?.state).toBe('CANCELLED');
    }
    const { auditRecords } = await direct.ask<{
      auditRecords: { nodes: Array<{ changes: Array<{ field: string[]; before: string; after: string }> }> };
    }>(
      `{ auditRecords(first: 2, filter: { operation: REQUEST_RELATIONSHIP }) {
        nodes { changes { field before after } } } }`,
    );
    const [cancelled, made] = auditRecords.nodes;
    expect(cancelled?.changes).toEqual([{ field: [id, 'state'], before: 'PENDING', after: 'CANCELLED' }]);
    expect(made?.changes).toContainEqual({ field: [id, 'state'], before: null, after: 'PENDING' });
  });

  test('is the partner’s own, and not expired', async () => {
    const { id } = await makeRequest(direct);
    const cancel = async (client: Client, relationshipRequestId: string) =>
      mistakesOf(await relate(client, 'cancelRelationshipRequest', { relationshipRequestId }));
    expect(await cancel(provider, id)).toEqual(['NOT_FOUND at relationshipRequestId']);
    expect(await cancel(direct, 'rrq_x')).toEqual(['INVALID_ID at relationshipRequestId']);
    passTime(app.current, 30 * day);
    expect(await cancel(direct, id)).toEqual(['INVALID_STATE at relationshipRequestId']);
    resetTime(app.current);
  });
});
