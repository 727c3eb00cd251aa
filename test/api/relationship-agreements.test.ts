import { beforeAll, describe, expect, test } from 'vitest';
import { CatalogueSource } from '../../src/catalogue/catalogue-source.ts';
import { utcDay } from '../../src/services/caller.ts';
import { checkCurrentAgreement, hasCurrentAgreement } from '../../src/services/relationships/agreements.ts';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { importMorePartners, more } from './more-partners.ts';
import { strangerId, uuidOf } from './refusal.ts';
import { administratorOf, makeRequest, mistakesOf, relate, related, tokenOf } from './relationships.ts';
import { partnerRowId } from './stored-rows.ts';
import { latestAgreement, submittedCustomer } from './walk.ts';

const app = useApp();

let direct: Client;
let second: Client;
let latest: string;
let older: string;

beforeAll(async () => {
  await importMorePartners(app.current);
  direct = await app.current.signIn(demo.directBill);
  second = await app.current.signIn(more.secondDirectBill);
  latest = await latestAgreement(direct);
  const { agreementTemplates } = await direct.ask<{ agreementTemplates: Array<{ id: string }> }>(
    '{ agreementTemplates { id } }',
  );
  older = agreementTemplates.find(({ id }) => id !== latest)?.id ?? '';
});

const ada = {
  firstName: 'Ada',
  lastName: 'Lindqvist',
  email: 'contact@contoso.example',
  phoneNumber: '(206) 555-0100',
};

const confirm = (client: Client, customerId: string, input: object = {}) =>
  relate(client, 'confirmCustomerAgreement', {
    customerId,
    agreementTemplateId: latest,
    acceptedOn: '2025-06-01',
    ...input,
  });

const evidenceOf = async (client: Client, id: string) =>
  (
    await client.ask<{
      customer: { agreements: Array<{ acceptedOn: string; signer: { firstName: string; email: string } }> };
    }>('query ($id: ID!) { customer(id: $id) { agreements { acceptedOn signer { firstName email } } } }', {
      id,
    })
  ).customer.agreements;

const made = async (client = direct): Promise<string> => (await submittedCustomer(client)).customer.id;

describe('the agreement of a customer who is there already', () => {
  test('is confirmed by another signer; the evidence before stays, newest first', async () => {
    const id = await made();
    const { agreement, userErrors } = await confirm(direct, id, { signer: { ...ada, firstName: 'Grace' } });
    expect([userErrors, agreement?.acceptedOn]).toEqual([[], '2025-06-01']);
    expect(await evidenceOf(direct, id)).toMatchObject([
      { acceptedOn: '2025-06-01', signer: { firstName: 'Grace' } },
      { acceptedOn: '2025-01-15', signer: { firstName: 'Ada' } },
    ]);
  });

  test.each([
    ['the same person', ada, ['AGREEMENT_ALREADY_CONFIRMED at signer']],
    ['the primary contact, who is the same', null, ['AGREEMENT_ALREADY_CONFIRMED at signer']],
    ['with a middle name', { ...ada, middleName: 'King' }, ['AGREEMENT_ALREADY_CONFIRMED at signer']],
    [
      'with the same address in capitals',
      { ...ada, email: 'CONTACT@contoso.example' },
      ['AGREEMENT_ALREADY_CONFIRMED at signer'],
    ],
    ['another first name', { ...ada, firstName: 'Grace' }, []],
    ['another last name', { ...ada, lastName: 'Hopper' }, []],
    ['another e-mail address', { ...ada, email: 'ada@contoso.example' }, []],
    ['another phone number', { ...ada, phoneNumber: '(206) 555-0199' }, []],
    ['without the phone number', { ...ada, phoneNumber: null }, []],
  ])('a new day is confirmed, or is nothing new: %s', async (_title, signer, expected) => {
    const id = await made();
    expect(mistakesOf(await confirm(direct, id, { signer }))).toEqual(expected);
    expect(await evidenceOf(direct, id)).toHaveLength(expected.length === 0 ? 2 : 1);
  });

  test('is compared with the newest confirmation', async () => {
    const id = await made();
    const grace = { ...ada, firstName: 'Grace' };
    for (const signer of [grace, ada, grace])
      expect(mistakesOf(await confirm(direct, id, { signer }))).toEqual([]);
    expect(mistakesOf(await confirm(direct, id, { signer: grace }))).toEqual([
      'AGREEMENT_ALREADY_CONFIRMED at signer',
    ]);
  });

  test('is confirmed anew by the same person when it is the newer one', async () => {
    const id = await made();
    await app.current.query('UPDATE agreement_acceptances SET template_id = ? WHERE customer_id = ?', [
      uuidOf(older),
      uuidOf(id),
    ]);
    expect(mistakesOf(await confirm(direct, id, { signer: ada }))).toEqual([]);
    expect(await evidenceOf(direct, id)).toHaveLength(2);
  });

  test('follows the rules of onboarding: template, day and signer, all at once', async () => {
    const id = await made();
    const of = async (input: object) => mistakesOf(await confirm(direct, id, input));
    expect(await of({ agreementTemplateId: older })).toEqual(['AGREEMENT_OUTDATED at agreementTemplateId']);
    expect(await of({ acceptedOn: '2019-09-30' })).toEqual(['AGREEMENT_OUTDATED at acceptedOn']);
    expect(
      await of({ acceptedOn: '2999-01-01', agreementTemplateId: strangerId('agt'), signer: { email: 'x' } }),
    ).toEqual([
      'AGREEMENT_TEMPLATE_UNKNOWN at agreementTemplateId',
      'AGREEMENT_DATE_IN_FUTURE at acceptedOn',
      'REQUIRED at signer.firstName',
      'REQUIRED at signer.lastName',
      'EMAIL_INVALID at signer.email',
    ]);
    expect(await evidenceOf(direct, id)).toHaveLength(1);
  });

  test('is confirmed today, by UTC', async () => {
    const id = await made();
    app.current.clock.now = () => new Date('2026-12-31T23:59:59.999Z');
    const signer = { ...ada, firstName: 'Grace' };
    expect(mistakesOf(await confirm(direct, id, { signer, acceptedOn: '2027-01-01' }))).toEqual([
      'AGREEMENT_DATE_IN_FUTURE at acceptedOn',
    ]);
    expect(mistakesOf(await confirm(direct, id, { signer, acceptedOn: '2026-12-31' }))).toEqual([]);
    app.current.clock.now = () => new Date();
  });

  test('is nothing outside the public cloud', async () => {
    const government = await app.current.signIn(demo.usGovernment);
    expect(mistakesOf(await confirm(government, await made(government)))).toEqual([
      'AGREEMENT_NOT_APPLICABLE at agreementTemplateId',
    ]);
  });

  test('is confirmed for own customers alone, and not by an indirect reseller', async () => {
    const id = await made();
    expect(mistakesOf(await confirm(second, id))).toEqual(['NOT_FOUND at customerId']);
    expect(mistakesOf(await confirm(direct, 'cus_x'))).toEqual(['INVALID_ID at customerId']);
    const reseller = await app.current.signIn(demo.reseller);
    const { errors } = await reseller.send(
      'mutation ($input: ConfirmCustomerAgreementInput!) { confirmCustomerAgreement(input: $input) { agreement { id } } }',
      { input: { customerId: id, agreementTemplateId: latest, acceptedOn: '2025-06-01' } },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'CONFIRM_AGREEMENTS' });
  });

  test('is told in the audit, with what it was before', async () => {
    const id = await made();
    await confirm(direct, id, { signer: { ...ada, firstName: 'Grace' } });
    const { auditRecords } = await direct.ask<{ auditRecords: { nodes: unknown[] } }>(
      `query ($id: ID!) { auditRecords(first: 1, filter: { customerId: $id }) {
        nodes { operation changes { field before after } } } }`,
      { id },
    );
    expect(auditRecords.nodes).toEqual([
      {
        operation: 'CONFIRM_AGREEMENT',
        changes: [
          { field: ['agreement', 'acceptedOn'], before: '2025-01-15', after: '2025-06-01' },
          { field: ['agreement', 'signer', 'firstName'], before: 'Ada', after: 'Grace' },
        ],
      },
    ]);
  });

  test('confirmed many times at once is confirmed once', async () => {
    const id = await made();
    const signer = { ...ada, firstName: 'Grace' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => confirm(direct, id, { signer })));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(await evidenceOf(direct, id)).toHaveLength(2);
  });

  test('confirmed again with the same key answers the same', async () => {
    const id = await made();
    const keyed = direct.with({ 'idempotency-key': 'confirm once' });
    const signer = { ...ada, firstName: 'Grace' };
    const first = await confirm(keyed, id, { signer });
    expect(await confirm(keyed, id, { signer })).toEqual(first);
    expect(await evidenceOf(direct, id)).toHaveLength(2);
  });
});

describe('each partner of a customer', () => {
  const isConfirmed = async (mpnId: string, customerId: string) => {
    const partnerId = await partnerRowId(app.current, mpnId);
    const { database } = app.current.app;
    const catalogue = await new CatalogueSource(database).current();
    const facts = { catalogue, today: utcDay(app.current.clock.now()) };
    return database.read(async (manager) => {
      const args = [manager, partnerId, uuidOf(customerId), 'PUBLIC', facts] as const;
      const findings = await checkCurrentAgreement(...args, ['customerId']);
      const has = await hasCurrentAgreement(...args);
      expect(findings).toEqual(has ? [] : [{ code: 'AGREEMENT_REQUIRED', field: ['customerId'] }]);
      return has;
    });
  };

  test('confirms for itself: one partner’s confirmation is none of another’s', async () => {
    const id = await made();
    expect(await isConfirmed(demo.directBill, id)).toBe(true);
    expect(await isConfirmed(more.secondDirectBill, id)).toBe(false);
    const administrator = await administratorOf(app.current, id);
    await related(administrator, 'acceptRelationshipInvitation', {
      token: tokenOf(await makeRequest(second)),
      agreementTemplateId: latest,
    });
    expect(await isConfirmed(more.secondDirectBill, id)).toBe(true);
    expect(await evidenceOf(second, id)).toHaveLength(1);
    expect(await evidenceOf(direct, id)).toHaveLength(1);
  });

  test('has none when what was confirmed is no longer enough', async () => {
    const id = await made();
    await app.current.query('UPDATE agreement_acceptances SET template_id = ? WHERE customer_id = ?', [
      uuidOf(older),
      uuidOf(id),
    ]);
    expect(await isConfirmed(demo.directBill, id)).toBe(false);
    await confirm(direct, id);
    expect(await isConfirmed(demo.directBill, id)).toBe(true);
  });

  test('is asked for nothing that the customer has accepted through it before', async () => {
    const id = await made();
    const administrator = await administratorOf(app.current, id);
    await app.current.query("UPDATE subscriptions SET status = 'SUSPENDED' WHERE customer_id = ?", [
      uuidOf(id),
    ]);
    await related(direct, 'endCustomerRelationship', { customerId: id });
    const token = tokenOf(await makeRequest(direct));
    const { relationshipInvitation } = await administrator.ask<{
      relationshipInvitation: { needsAgreement: boolean };
    }>('query ($token: String!) { relationshipInvitation(token: $token) { needsAgreement } }', { token });
    expect(relationshipInvitation.needsAgreement).toBe(false);
    await related(administrator, 'acceptRelationshipInvitation', { token });
    expect(await evidenceOf(direct, id)).toHaveLength(1);
  });
});
