import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import demoPartners from '../../data/demo-partners.json' with { type: 'json' };
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { importMorePartners, more } from './more-partners.ts';
import { Draft, expectNoEcho, mutate, strangerId, told } from './refusal.ts';
import { resellerId } from './walk.ts';

const app = useApp();

const rowOf = (mpnId: string) => {
  const row = demoPartners.partners.find((partner) => partner.mpnId === mpnId);
  if (!row) throw new Error(`There is no demo partner ${mpnId}`);
  return row;
};

let provider: Client;
let directBill: Client;
let active: string;
let unsigned: string;
let ofSecondProvider: string;
let sharedWithSecondProvider: string;
let partnerItself: string;

beforeAll(async () => {
  await importMorePartners(app.current);
  provider = await app.current.signIn(demo.indirectProvider);
  directBill = await app.current.signIn(demo.directBill);
  const second = await app.current.signIn(more.secondProvider);
  active = await resellerId(provider, demo.reseller);
  unsigned = await resellerId(provider, demo.unsignedReseller);
  ofSecondProvider = await resellerId(second, more.secondReseller);
  sharedWithSecondProvider = await resellerId(second, '2000002');
  const { viewer } = await provider.ask<{ viewer: { partner: { id: string } } }>(
    '{ viewer { partner { id } } }',
  );
  partnerItself = viewer.partner.id;
});

beforeEach(async () => {
  await app.current.importPartners([rowOf(demo.reseller), rowOf(demo.indirectProvider)]);
});

/** The same choice is refused as a step of its own and as the way in. */
const refusal = async (indirectResellerId: string, client = provider): Promise<string[]> => {
  const draft = await Draft.open(app.current, client);
  const asStep = told(await draft.refusal('selectIndirectReseller', { indirectResellerId }));
  const rows = () => app.current.query('SELECT COUNT(*) AS drafts FROM customer_onboardings');
  const before = await rows();
  const { onboarding, userErrors } = await mutate(client, 'startCustomerOnboarding', { indirectResellerId });
  expect(onboarding).toBeNull();
  expect(await rows()).toEqual(before);
  expectNoEcho(userErrors, { indirectResellerId });
  expect(told(userErrors)).toEqual(asStep);
  return asStep;
};

const field = 'indirectResellerId';

describe('a reseller is refused, chosen in a step or preselected at the start,', () => {
  test('that has not signed the partner agreement', async () => {
    expect(await refusal(unsigned)).toEqual([`RESELLER_AGREEMENT_MISSING at ${field}`]);
  });

  test('that the provider’s list names no longer', async () => {
    const row = rowOf(demo.indirectProvider);
    const resellers = row.resellers.filter((mpnId) => mpnId !== demo.reseller);
    await app.current.importPartners([{ ...row, resellers }]);
    expect(await refusal(active)).toEqual([`RESELLER_NOT_ACTIVE at ${field}`]);
  });

  test('that has moved to another region', async () => {
    await app.current.importPartners([{ ...rowOf(demo.reseller), country: 'US' }]);
    expect(await refusal(active)).toEqual([`MARKET_NOT_AUTHORIZED at ${field}`]);
  });

  test('that nobody has', async () => {
    expect(await refusal(strangerId('irs'))).toEqual([`NOT_FOUND at ${field}`]);
  });

  test('that another provider has', async () => {
    expect(await refusal(ofSecondProvider)).toEqual([`NOT_FOUND at ${field}`]);
  });

  test('by another provider’s id of a reseller that both have', async () => {
    expect(await refusal(sharedWithSecondProvider)).toEqual([`NOT_FOUND at ${field}`]);
  });

  test.each([
    ['is malformed', () => 'Alpine Ski House IT'],
    ['is an MPN id', () => demo.reseller],
    ['is empty', () => ''],
    ['is a partner’s', () => partnerItself],
    ['is a customer’s', () => strangerId('cus')],
  ])('by an id that %s', async (_title, idOf) => {
    expect(await refusal(idOf())).toEqual([`INVALID_ID at ${field}`]);
  });

  test('by a partner that bills its customers itself', async () => {
    expect(await refusal(active, directBill)).toEqual([`RESELLER_NOT_ALLOWED at ${field}`]);
  });

  test.each([
    ['US Government', demo.usGovernment],
    ['China', demo.china],
  ])('in the cloud without indirect resellers: %s', async (_cloud, mpnId) => {
    const client = await app.current.signIn(mpnId);
    expect(await refusal(active, client)).toEqual([`RESELLER_NOT_ALLOWED at ${field}`]);
  });
});

test('saying nothing at all is refused: null must be said', async () => {
  const draft = await Draft.open(app.current, provider);
  expect(told(await draft.refusal('selectIndirectReseller', {}))).toEqual([
    `RESELLER_CHOICE_REQUIRED at ${field}`,
  ]);
});

test('null says that there is none, and an active reseller is taken', async () => {
  const draft = await Draft.open(app.current, provider);
  await draft.succeed('selectIndirectReseller', { indirectResellerId: null });
  await draft.succeed('selectIndirectReseller', { indirectResellerId: active });
});

test('an idempotency key of 256 characters is refused, one of 255 is taken', async () => {
  const { onboarding, userErrors } = await mutate(provider, 'startCustomerOnboarding', {
    idempotencyKey: 'k'.repeat(256),
  });
  expect(onboarding).toBeNull();
  expect(told(userErrors)).toEqual(['TOO_LONG at idempotencyKey']);
  const taken = await mutate(provider, 'startCustomerOnboarding', { idempotencyKey: 'k'.repeat(255) });
  expect(taken.userErrors).toEqual([]);
});
