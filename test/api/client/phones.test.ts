import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demo, TestApp } from '../../support/app.ts';
import { companyIn, personIn } from '../companies.ts';
import { latestAgreement, linesFor, offers, resellerId } from '../walk.ts';

const file = new URL('../../../examples/mobile/persisted-documents.json', import.meta.url).pathname;
interface Released {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}
const released = (JSON.parse(readFileSync(file, 'utf8')) as { operations: Released[] }).operations;
const idOf = (name: string) => released.find((one) => one.name === name)?.id ?? '';

/** Nothing else is executed, at the limits that a production server has. */
const strict = {} as { current: TestApp };
let token = '';
beforeAll(async () => {
  strict.current = await TestApp.start({ trustedDocuments: { files: [file], mode: 'enforce' } });
  token = (await strict.current.signIn(demo.indirectProvider, 'SALES_AGENT')).token ?? '';
});
afterAll(() => strict.current?.stop());

/** As Apollo Kotlin and Apollo iOS send it: the hash and the variables, and no document. */
const send = async (name: string, variables: object = {}) => {
  const answer = await fetch(strict.current.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      operationName: name,
      variables,
      extensions: { persistedQuery: { version: 1, sha256Hash: idOf(name) } },
    }),
  });
  const { data, errors } = (await answer.json()) as { data?: Record<string, never>; errors?: unknown };
  used.add(name);
  expect([name, errors]).toEqual([name, undefined]);
  return Object.values(data ?? {})[0] as unknown as Record<string, never> & {
    userErrors?: unknown[];
    onboarding: { id: string; version: number; quote: { version: number } };
  };
};
const used = new Set<string>();
const done = async (name: string, input: object) => {
  const payload = await send(name, { input });
  expect([name, payload.userErrors]).toEqual([name, []]);
  return payload;
};

describe('a phone that sends hashes alone', () => {
  test('adds a customer, from the empty draft to Done', async () => {
    const desk = await strict.current.again({ trustedDocuments: null });
    const colleague = await desk.signIn(demo.indirectProvider);
    await send('SignedIn');
    await send('MarketForm', { country: 'PT' });
    await send('DomainCheck', { prefix: 'contoso' });
    await send('ResellerList', { first: 20 });
    await send('OfferList', { market: 'PT', cloud: 'PUBLIC', search: 'office', first: 20 });
    await send('LatestAgreement', { cloud: 'PUBLIC' });

    const { onboarding } = await done('StartDraft', {});
    const onboardingId = onboarding.id;
    await send('OpenDrafts', { first: 20 });
    await done('SaveAccountInfo', { onboardingId, company: companyIn('PT'), primaryContact: personIn('PT') });
    const acceptedOn = '2025-01-15';
    await done('SaveAgreement', {
      onboardingId,
      agreementTemplateId: await latestAgreement(colleague),
      acceptedOn,
    });
    const lines = await linesFor(colleague, 'PT', [{ offer: offers.businessPremium, quantity: 10 }]);
    await done('SaveOffers', { onboardingId, lines });
    await done('SaveReseller', {
      onboardingId,
      indirectResellerId: await resellerId(colleague, demo.reseller),
    });
    const reviewed = await done('Review', { onboardingId });
    const expectedVersion = reviewed.onboarding.quote.version;
    const { customer } = (await done('Submit', { onboardingId, expectedVersion })) as unknown as {
      customer: { id: string };
    };
    await send('Draft', { id: onboardingId });
    await done('Finish', { onboardingId });

    await send('CustomerList', { search: 'con', first: 50 });
    const details = (await send('CustomerDetails', { id: customer.id })) as unknown as {
      subscriptions: { nodes: Array<{ id: string; quantity: number }> };
    };
    const [subscription] = details.subscriptions.nodes;
    const subscriptionId = subscription?.id;
    await done('ChangeQuantity', { subscriptionId, quantity: (subscription?.quantity ?? 0) + 1 });
    await done('Suspend', { subscriptionId });
    await done('Reactivate', { subscriptionId });
    await desk.app.close();
  });

  test('has used every operation of the manifest with that', () => {
    expect([...used].sort()).toEqual(released.map(({ name }) => name).sort());
  });
});
