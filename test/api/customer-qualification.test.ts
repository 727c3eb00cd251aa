import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/shared/patience.ts';
import { importOffers } from '../../src/services/imports/import-catalogue.ts';
import { importValidationCodes } from '../../src/services/imports/import-validation-codes.ts';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { edit, edited, mistakesIn, readDetails, type SeenDetails } from './customer-edits.ts';
import { importMorePartners, more } from './more-partners.ts';
import { mutate } from './refusal.ts';
import {
  fillAccountInfo,
  linesFor,
  offers,
  readyDraft,
  reviewDraft,
  startDraft,
  submittedCustomer,
} from './walk.ts';

const app = useApp();
let client: Client;
let codes = 1_000;

/** A code of the direct-bill partner that is good for so many customers. */
const newCode = async (maximum: number, mpnId: string = demo.directBill): Promise<string> => {
  const code = String(++codes);
  await load([{ mpnId, organizationName: 'City of Northwind', code, maximum }]);
  return code;
};

const load = (rows: readonly object[]) =>
  app.current.app.database.transaction((manager) => importValidationCodes(manager, rows));

const remainingOf = async (code: string): Promise<number | undefined> =>
  (
    await app.current.query<{ remaining: number }>('SELECT remaining FROM validation_codes WHERE code = ?', [
      code,
    ])
  )[0]?.remaining;

beforeAll(async () => {
  await importMorePartners(app.current);
  client = await app.current.signIn(demo.directBill);
});

const addCustomer = async (by: Client = client, country = 'US'): Promise<SeenDetails> =>
  readDetails(by, (await submittedCustomer(by, { country })).customer.id);

const refOf = ({ id: customerId, version: expectedVersion }: SeenDetails) => ({
  customerId,
  expectedVersion,
});

const governmentOffer = '00000000-0000-4000-8000-00000000600C';

/** The recorded catalogue has nothing for the GCC: an offer of it is made one. */
const sellToGovernment = async (): Promise<void> => {
  const file = readFileSync(new URL('../../data/offers.json', import.meta.url), 'utf8');
  const { offers: recorded } = JSON.parse(file) as { offers: Array<{ microsoftOfferId: string }> };
  const plan = recorded.find(({ microsoftOfferId }) => microsoftOfferId === offers.enterpriseE1);
  const name = 'Office 365 Government G1';
  const row = { ...plan, microsoftOfferId: governmentOffer, name, requiredQualifications: [GCC] };
  const reports = await app.current.app.database.transaction((manager) =>
    importOffers(manager, [row], 'part'),
  );
  expect(reports).toMatchObject([{ outcome: 'added' }]);
  await until('the catalogue has it', {
    deadlineMs: 20_000,
    ask: async () => (await linesFor(client, 'US', [{ offer: governmentOffer, quantity: 1 }])).length > 0,
  });
};

const GCC = 'GOVERNMENT_COMMUNITY_CLOUD';

describe('The qualification of a customer who is there', () => {
  test('becomes education, once and for all', async () => {
    const before = await addCustomer();
    const after = await edited(client, 'setCustomerQualification', {
      ...refOf(before),
      qualification: 'EDUCATION',
    });
    expect(after).toEqual({ ...before, version: before.version + 1, qualification: 'EDUCATION' });
    expect(
      await edited(client, 'setCustomerQualification', { ...refOf(after), qualification: 'EDUCATION' }),
    ).toEqual(after);
    const validationCode = await newCode(1);
    for (const wanted of [{ qualification: 'NONE' }, { qualification: GCC, validationCode }]) {
      const answer = await edit(client, 'setCustomerQualification', { ...refOf(after), ...wanted });
      expect(mistakesIn(answer)).toEqual(['QUALIFICATION_NOT_SETTABLE at qualification']);
      expect(answer.userErrors[0]?.message).toContain('cannot be changed any more');
    }
    expect(await remainingOf(validationCode)).toBe(1);
  });

  test.each(['NONE', 'NONPROFIT', 'STATE_OWNED_ENTITY'])('never becomes %s', async (qualification) => {
    const before = await addCustomer();
    const answer = await edit(client, 'setCustomerQualification', { ...refOf(before), qualification });
    expect(mistakesIn(answer)).toEqual(['QUALIFICATION_NOT_SETTABLE at qualification']);
    expect(await readDetails(client, before.id)).toEqual(before);
  });

  test('becomes GCC by a code, which is counted down and told to the audit', async () => {
    const before = await addCustomer();
    const validationCode = await newCode(2);
    const after = await edited(client, 'setCustomerQualification', {
      ...refOf(before),
      qualification: GCC,
      validationCode: ` ${validationCode} `,
    });
    expect(after.qualification).toBe(GCC);
    expect(await remainingOf(validationCode)).toBe(1);
    await edited(client, 'setCustomerQualification', { ...refOf(after), qualification: GCC, validationCode });
    expect(await remainingOf(validationCode)).toBe(1);
    const { auditRecords } = await client.ask<{ auditRecords: { nodes: unknown[] } }>(
      `query ($id: ID!) { auditRecords(filter: { customerId: $id, operation: [UPDATE_CUSTOMER] }) {
        nodes { changes { field before after } } } }`,
      { id: before.id },
    );
    expect(auditRecords.nodes).toEqual([
      { changes: [{ field: ['qualification'], before: 'NONE', after: GCC }] },
    ]);
  });

  test('needs a code of the partner’s own with something left', async () => {
    const before = await addCustomer();
    const set = async (wanted: object) =>
      mistakesIn(await edit(client, 'setCustomerQualification', { ...refOf(before), ...wanted }));
    const others = await newCode(5, more.secondDirectBill);
    expect(await set({ qualification: GCC })).toEqual(['REQUIRED at validationCode']);
    for (const validationCode of ['nonsense', '999', 'zażółć', others])
      expect(await set({ qualification: GCC, validationCode })).toEqual([
        'VALIDATION_CODE_INVALID at validationCode',
      ]);
    expect(await set({ qualification: GCC, validationCode: '9'.repeat(41) })).toEqual([
      'TOO_LONG at validationCode',
    ]);
    expect(await set({ qualification: GCC, validationCode: await newCode(0) })).toEqual([
      'VALIDATION_CODE_EXHAUSTED at validationCode',
    ]);
    expect(await set({ qualification: 'EDUCATION', validationCode: await newCode(1) })).toEqual([
      'VALIDATION_CODE_INVALID at validationCode',
    ]);
    expect(await readDetails(client, before.id)).toEqual(before);
    expect(await remainingOf(others)).toBe(5);
  });

  test('takes no more of a code than there is, however many want it at once', async () => {
    const validationCode = await newCode(2);
    const customers = await Promise.all(Array.from({ length: 5 }, () => addCustomer()));
    const answers = await Promise.all(
      customers.map((customer) =>
        edit(client, 'setCustomerQualification', { ...refOf(customer), qualification: GCC, validationCode }),
      ),
    );
    expect(answers.flatMap(mistakesIn)).toEqual(Array(3).fill('VALIDATION_CODE_EXHAUSTED at validationCode'));
    expect(await remainingOf(validationCode)).toBe(0);
  });

  test.each([
    ['usGovernment', 'US'],
    ['china', 'CN'],
  ] as const)('cannot be set in the cloud of %s', async (partner, country) => {
    const other = await app.current.signIn(demo[partner]);
    const before = await addCustomer(other, country);
    for (const qualification of ['EDUCATION', GCC])
      expect(
        mistakesIn(await edit(other, 'setCustomerQualification', { ...refOf(before), qualification })),
      ).toEqual(['QUALIFICATION_NOT_SETTABLE at qualification']);
  });
});

describe('A new customer of the GCC', () => {
  const problemsOf = async (onboardingId: string): Promise<string[]> => {
    const { customerOnboarding } = await client.ask<{
      customerOnboarding: { problems: Array<{ code: string; field: string[] }> };
    }>('query ($id: ID!) { customerOnboarding(id: $id) { problems { code field } } }', { id: onboardingId });
    return customerOnboarding.problems
      .filter(({ field }) => field.includes('validationCode'))
      .map(({ code, field }) => `${code} at ${field.join('.')}`);
  };

  test('lacks its code until one is given, which is refused where it is wrong', async () => {
    const { onboardingId } = await startDraft(client);
    await fillAccountInfo(client, onboardingId, { company: { qualification: GCC } });
    expect(await problemsOf(onboardingId)).toEqual(['REQUIRED at company.validationCode']);
    const wrong = await mutate(client, 'updateAccountInfo', {
      onboardingId,
      company: { validationCode: '404' },
    });
    expect(wrong.userErrors).toMatchObject([
      { code: 'VALIDATION_CODE_INVALID', field: ['company', 'validationCode'] },
    ]);
    await fillAccountInfo(client, onboardingId, {
      company: { qualification: GCC, validationCode: await newCode(1) },
    });
    expect(await problemsOf(onboardingId)).toEqual([]);
    await mutate(client, 'updateAccountInfo', { onboardingId, company: { qualification: 'NONE' } });
    expect(await problemsOf(onboardingId)).toEqual(['VALIDATION_CODE_INVALID at company.validationCode']);
  });

  test('counts its code down when it is submitted, and waits where others have used it up', async () => {
    await sellToGovernment();
    const validationCode = await newCode(2);
    const drafts = await Promise.all(
      Array.from({ length: 3 }, async (_, index) => {
        const company = { qualification: GCC, validationCode, domainPrefix: `cityhall${index}` } as const;
        const lines = [{ offer: governmentOffer, quantity: 5 }];
        const { onboardingId } = await readyDraft(client, { company, lines });
        return reviewDraft(client, onboardingId);
      }),
    );
    expect(await remainingOf(validationCode)).toBe(2);
    const answers = await Promise.all(
      drafts.map(({ onboardingId, version: expectedVersion }) =>
        mutate(client, 'submitCustomer', { onboardingId, expectedVersion }),
      ),
    );
    expect(answers.filter(({ customer }) => customer)).toHaveLength(2);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'VALIDATION_CODE_EXHAUSTED', field: ['company', 'validationCode'] },
    ]);
    expect(await remainingOf(validationCode)).toBe(0);
    const [done] = drafts.filter((_, index) => answers[index]?.customer);
    const again = { onboardingId: done?.onboardingId, expectedVersion: done?.version };
    expect((await mutate(client, 'submitCustomer', again)).userErrors).toEqual([]);
    expect(await remainingOf(validationCode)).toBe(0);
  });
});

describe('The operator’s file', () => {
  test('may be loaded again: what is used stays used', async () => {
    const row = { mpnId: demo.directBill, organizationName: 'Town', code: '777001', maximum: 3 };
    const outcomes = async (rows: object[]) => (await load(rows)).map(({ outcome }) => outcome);
    expect(await outcomes([row])).toEqual(['added']);
    const customer = await addCustomer();
    await edited(client, 'setCustomerQualification', {
      ...refOf(customer),
      qualification: GCC,
      validationCode: row.code,
    });
    expect(await outcomes([row])).toEqual(['unchanged']);
    expect(await remainingOf(row.code)).toBe(2);
    expect(await outcomes([{ ...row, maximum: 5 }])).toEqual(['changed']);
    expect(await remainingOf(row.code)).toBe(4);
    expect(await outcomes([{ ...row, maximum: 0 }])).toEqual(['changed']);
    expect(await remainingOf(row.code)).toBe(0);
  });

  test('says which rows are bad, and loads the others', async () => {
    const row = { mpnId: demo.directBill, organizationName: 'Town', code: '777002', maximum: 3 };
    const reports = await load([
      { ...row, mpnId: '404' },
      { ...row, code: 'letters' },
      { ...row, maximum: -1 },
      { ...row, mpnId: demo.usGovernment },
      row,
      row,
    ]);
    expect(reports.map(({ outcome }) => outcome)).toEqual([
      'refused',
      'refused',
      'refused',
      'refused',
      'added',
      'refused',
    ]);
  });
});
