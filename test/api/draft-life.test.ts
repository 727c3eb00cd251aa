import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  CancelOnboardingDocument,
  CompleteOnboardingDocument,
  ConfirmAgreementDocument,
  type OnboardingState,
  ReviewCustomerDocument,
  SelectIndirectResellerDocument,
  SelectOffersDocument,
  SubmitCustomerDocument,
  UpdateAccountInfoDocument,
} from '../../src/commands/operations.generated.ts';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { readOnboarding } from './read-onboarding.ts';
import { countRows } from './stored-rows.ts';
import {
  acceptAgreement,
  chooseOffers,
  chooseReseller,
  fillAccountInfo,
  latestAgreement,
  linesFor,
  offers,
  onboardedCustomer,
  readyDraft,
  reviewDraft,
  reviewedDraft,
  startDraft,
  submittedCustomer,
} from './walk.ts';

const app = useApp();
const realClock = () => new Date();
const dawn = Date.parse('2026-05-01T06:00:00.000Z');
const dayMs = 86_400_000;

/** Sets the server's clock to so many days after dawn. */
const onDay = (days: number): string => {
  const now = new Date(dawn + days * dayMs);
  app.current.clock.now = () => now;
  return now.toISOString();
};

afterEach(() => {
  app.current.clock.now = realClock;
});

const list = async (client: Client, variables: object = {}) => {
  const { customerOnboardings } = await client.ask<{ customerOnboardings: Listed }>(
    `query ($state: [OnboardingState!], $first: Int, $after: String, $last: Int, $before: String) {
      customerOnboardings(
        filter: { state: $state }, first: $first, after: $after, last: $last, before: $before
      ) {
        totalCount
        nodes { id state }
        edges { cursor node { id } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`,
    { ...variables },
  );
  return customerOnboardings;
};

interface Listed {
  readonly totalCount: number;
  readonly nodes: ReadonlyArray<{ readonly id: string; readonly state: OnboardingState }>;
  readonly edges: ReadonlyArray<{ readonly cursor: string; readonly node: { readonly id: string } }>;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

describe('a draft', () => {
  test('expires thirty days after it was started', async () => {
    onDay(0);
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId } = await startDraft(client);
    expect((await readOnboarding(client, onboardingId)).expiresAt).toBe('2026-05-31T06:00:00.000Z');
    onDay(29.9);
    expect((await readOnboarding(client, onboardingId)).state).toBe('DRAFT');
    onDay(30.1);
    expect((await readOnboarding(client, onboardingId)).state).toBe('EXPIRED');
  });

  test('is renewed by each step, and by reading not', async () => {
    onDay(0);
    const client = await app.current.signIn(demo.indirectProvider);
    const { onboardingId } = await startDraft(client);
    const choices = { country: 'DE' };
    const steps = [fillAccountInfo, acceptAgreement, chooseReseller, chooseOffers, reviewDraft];
    for (const [index, step] of steps.entries()) {
      const now = onDay((index + 1) * 20);
      await step(client, onboardingId, choices);
      const seen = await readOnboarding(client, onboardingId);
      expect(seen.updatedAt).toBe(now);
      expect(Date.parse(seen.expiresAt) - Date.parse(now)).toBe(30 * dayMs);
    }
    const { expiresAt } = await readOnboarding(client, onboardingId);
    onDay(105);
    expect((await readOnboarding(client, onboardingId)).expiresAt).toBe(expiresAt);
  });

  test('is not renewed by a refused change', async () => {
    onDay(0);
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId } = await startDraft(client);
    onDay(10);
    const { updateAccountInfo } = await client.ask(UpdateAccountInfoDocument, {
      input: { onboardingId, company: { domainPrefix: 'no hyphens-please' } },
    });
    expect(updateAccountInfo.userErrors).toHaveLength(1);
    expect((await readOnboarding(client, onboardingId)).expiresAt).toBe('2026-05-31T06:00:00.000Z');
  });

  test('that has expired takes no step any more: INVALID_STATE, and nothing is written', async () => {
    onDay(0);
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId, version } = await reviewedDraft(client);
    const lines = await linesFor(client, 'US', [{ offer: offers.powerBiPro, quantity: 1 }]);
    const agreementTemplateId = await latestAgreement(client);
    onDay(31);
    const before = await readOnboarding(client, onboardingId);
    const rows = await countRows(app.current);

    const answers = [
      (
        await client.ask(UpdateAccountInfoDocument, {
          input: { onboardingId, company: { name: 'Later Ltd' } },
        })
      ).updateAccountInfo,
      (
        await client.ask(ConfirmAgreementDocument, {
          input: { onboardingId, agreementTemplateId, acceptedOn: '2025-01-16' },
        })
      ).confirmAgreement,
      (
        await client.ask(SelectIndirectResellerDocument, {
          input: { onboardingId, indirectResellerId: null },
        })
      ).selectIndirectReseller,
      (await client.ask(SelectOffersDocument, { input: { onboardingId, lines } })).selectOffers,
      (await client.ask(ReviewCustomerDocument, { input: { onboardingId } })).reviewCustomer,
      (await client.ask(SubmitCustomerDocument, { input: { onboardingId, expectedVersion: version } }))
        .submitCustomer,
      (await client.ask(CompleteOnboardingDocument, { input: { onboardingId } })).completeOnboarding,
      (await client.ask(CancelOnboardingDocument, { input: { onboardingId } })).cancelOnboarding,
    ];

    expect(before).toMatchObject({ state: 'EXPIRED', version });
    for (const { onboarding, userErrors } of answers) {
      expect(userErrors.map(({ code, field }) => [code, field])).toEqual([
        ['INVALID_STATE', ['onboardingId']],
      ]);
      expect(onboarding).toMatchObject({ state: 'EXPIRED', version });
    }
    expect(await readOnboarding(client, onboardingId)).toEqual(before);
    expect(await countRows(app.current)).toEqual(rows);
  });
});

describe('the list of onboardings', () => {
  const lister = '3200001';
  const states = ['DRAFT', 'REVIEWED', 'SUBMITTED', 'COMPLETED', 'CANCELLED', 'EXPIRED'] as const;
  let client: Client;
  let ids: Readonly<Record<OnboardingState, readonly string[]>>;
  let newestFirst: readonly string[];

  /** Two of each state, the older one of each pair first. */
  beforeAll(async () => {
    await app.current.importPartners([
      {
        mpnId: lister,
        name: 'Lister Cloud',
        type: 'DIRECT_BILL',
        country: 'US',
        cloud: 'PUBLIC',
        hasSignedPartnerAgreement: true,
        resellers: [],
      },
    ]);
    client = await app.current.signIn(lister);
    const made: Record<OnboardingState, string[]> = {
      DRAFT: [],
      REVIEWED: [],
      SUBMITTED: [],
      COMPLETED: [],
      CANCELLED: [],
      EXPIRED: [],
    };
    app.current.clock.now = () => new Date(Date.now() - 40 * dayMs);
    made.EXPIRED.push((await startDraft(client)).onboardingId, (await reviewedDraft(client)).onboardingId);
    app.current.clock.now = realClock;
    for (let round = 0; round < 2; round++) {
      made.DRAFT.push((await readyDraft(client)).onboardingId);
      made.REVIEWED.push((await reviewedDraft(client)).onboardingId);
      made.SUBMITTED.push((await submittedCustomer(client)).onboardingId);
      made.COMPLETED.push((await onboardedCustomer(client)).onboardingId);
      const { onboardingId } = await startDraft(client);
      await client.ask(CancelOnboardingDocument, { input: { onboardingId } });
      made.CANCELLED.push(onboardingId);
    }
    ids = made;
    const perRound = (round: number) =>
      (['DRAFT', 'REVIEWED', 'SUBMITTED', 'COMPLETED', 'CANCELLED'] as const).map(
        (state) => made[state][round] ?? '',
      );
    newestFirst = [...made.EXPIRED, ...perRound(0), ...perRound(1)].toReversed();
  });

  test.each(states)('filtered by %s holds those in that state alone', async (state) => {
    const { nodes, totalCount } = await list(client, { state: [state] });
    expect(nodes).toEqual(ids[state].toReversed().map((id) => ({ id, state })));
    expect(totalCount).toBe(2);
  });

  test('filtered by several states holds those of any of them, newest first', async () => {
    const wanted = ['EXPIRED', 'REVIEWED', 'CANCELLED'] as const;
    const { nodes } = await list(client, { state: wanted });
    const some = wanted.flatMap((state) => ids[state]);
    expect(nodes.map(({ id }) => id)).toEqual(newestFirst.filter((id) => some.includes(id)));
  });

  test('filtered by an empty list of states is empty', async () => {
    expect(await list(client, { state: [] })).toMatchObject({ nodes: [], totalCount: 0 });
  });

  test('without a filter holds all of the partner’s own, newest first', async () => {
    const { nodes, totalCount, pageInfo } = await list(client);
    expect(nodes.map(({ id }) => id)).toEqual(newestFirst);
    expect(totalCount).toBe(12);
    expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  });

  test('holds nothing of this partner for another one', async () => {
    const other = await app.current.signIn(demo.usGovernment);
    await startDraft(other);
    const { nodes } = await list(other, { first: 100 });
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.filter(({ id }) => newestFirst.includes(id))).toEqual([]);
  });

  test('is read forwards page by page, each one once', async () => {
    const seen: string[] = [];
    const sizes: number[] = [];
    let after: string | null = null;
    for (let hasNextPage = true; hasNextPage; ) {
      const page: Listed = await list(client, { first: 5, after });
      seen.push(...page.nodes.map(({ id }) => id));
      sizes.push(page.nodes.length);
      expect(page.totalCount).toBe(12);
      expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor);
      ({ hasNextPage, endCursor: after } = page.pageInfo);
    }
    expect(seen).toEqual(newestFirst);
    expect(sizes).toEqual([5, 5, 2]);
  });

  test('is read backwards from its end, each page in the same order', async () => {
    const last = await list(client, { last: 5 });
    const middle = await list(client, { last: 5, before: last.pageInfo.startCursor });
    expect(last.nodes.map(({ id }) => id)).toEqual(newestFirst.slice(7));
    expect(middle.nodes.map(({ id }) => id)).toEqual(newestFirst.slice(2, 7));
    expect(last.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
    expect(middle.pageInfo.hasPreviousPage).toBe(true);
  });

  test('pages through one state alone as well', async () => {
    const first = await list(client, { state: ['SUBMITTED'], first: 1 });
    const second = await list(client, {
      state: ['SUBMITTED'],
      first: 1,
      after: first.pageInfo.endCursor,
    });
    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(ids.SUBMITTED.toReversed());
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  test.each([
    { what: 'more than a hundred at once', variables: { first: 101 } },
    { what: 'fewer than none', variables: { first: -1 } },
    { what: 'a cursor of no list', variables: { after: 'nonsense' } },
    { what: 'both directions at once', variables: { first: 2, last: 2 } },
  ])('refuses $what: BAD_USER_INPUT', async ({ variables }) => {
    const { errors } = await client.send(
      `query ($first: Int, $after: String, $last: Int) {
        customerOnboardings(first: $first, after: $after, last: $last) { totalCount }
      }`,
      variables,
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});
