import { beforeAll, describe, expect, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { edit, edited, mistakesIn, readDetails, type SeenDetails } from './customer-edits.ts';
import { importMorePartners, more } from './more-partners.ts';
import { administratorOf, makeRequest, related, tokenOf } from './relationships.ts';
import { type Choices, latestAgreement, submittedCustomer } from './walk.ts';

const app = useApp();
let client: Client;
let neighbour: Client;

beforeAll(async () => {
  await importMorePartners(app.current);
  client = await app.current.signIn(demo.directBill);
  neighbour = await app.current.signIn(more.secondDirectBill);
});

const addCustomer = async (choices: Choices = {}): Promise<SeenDetails> =>
  readDetails(client, (await submittedCustomer(client, choices)).customer.id);

const refOf = ({ id: customerId, version: expectedVersion }: SeenDetails) => ({
  customerId,
  expectedVersion,
});

/** Another partner of the same customer. */
const share = async (customerId: string): Promise<void> => {
  await related(await administratorOf(app.current, customerId), 'acceptRelationshipInvitation', {
    token: tokenOf(await makeRequest(neighbour)),
    agreementTemplateId: await latestAgreement(neighbour),
  });
};

const namesFound = async (by: Client, variables: object): Promise<string[]> => {
  const { customers } = await by.ask<{ customers: { nodes: Array<{ companyName: string }> } }>(
    `query ($search: String, $filter: CustomerFilter) {
      customers(search: $search, filter: $filter, first: 100) { nodes { companyName } }
    }`,
    { ...variables },
  );
  return customers.nodes.map(({ companyName }) => companyName);
};

interface Recorded {
  readonly operation: string;
  readonly by: string;
  readonly changes: ReadonlyArray<{
    readonly field: readonly string[];
    readonly before: string | null;
    readonly after: string | null;
  }>;
}

const recordsOf = async (by: Client, customerId: string): Promise<Recorded[]> => {
  const { auditRecords } = await by.ask<{ auditRecords: { nodes: Recorded[] } }>(
    `query ($customerId: ID!) { auditRecords(filter: { customerId: $customerId, operation: [UPDATE_CUSTOMER] }) {
      nodes { operation by changes { field before after } } } }`,
    { customerId },
  );
  return auditRecords.nodes;
};

describe('New details', () => {
  test('are saved, cleaned, beside what is not named, under the next version', async () => {
    const before = await addCustomer();
    const after = await edited(client, 'updateCustomer', {
      ...refOf(before),
      companyName: '  Fabrikam   Robotics ',
      culture: 'ES-us',
      address: { addressLine2: 'Suite 4' },
      primaryContact: { email: 'new@fabrikam.example', middleName: 'Q' },
    });
    expect(after).toEqual({
      ...before,
      version: before.version + 1,
      companyName: after.companyName,
      culture: 'es-US',
      address: { ...before.address, addressLine2: 'Suite 4' },
      primaryContact: { ...before.primaryContact, email: 'new@fabrikam.example', middleName: 'Q' },
    });
    expect(after.companyName).toMatch(/^Fabrikam +Robotics$/);
    expect(await readDetails(client, before.id)).toEqual(after);
  });

  test('are cleared by null or a blank where nothing is lost by it', async () => {
    const before = await addCustomer({ company: { culture: 'es-US' } });
    const filled = await edited(client, 'updateCustomer', {
      ...refOf(before),
      address: { addressLine2: 'Suite 4' },
      primaryContact: { middleName: 'Q' },
    });
    const after = await edited(client, 'updateCustomer', {
      ...refOf(filled),
      culture: null,
      address: { addressLine2: ' ' },
      primaryContact: { middleName: null, phoneNumber: null },
    });
    expect(after.culture).toBe('en-US');
    expect(after.address.addressLine2).toBeNull();
    expect(after.primaryContact).toMatchObject({ middleName: null, phoneNumber: null });
  });

  test('that are so already change nothing, not even the version', async () => {
    const before = await addCustomer();
    const { companyName, culture, address, primaryContact } = before;
    const same = { ...refOf(before), companyName, culture, address, primaryContact };
    expect(await edited(client, 'updateCustomer', same)).toEqual(before);
    expect(await edited(client, 'updateCustomer', refOf(before))).toEqual(before);
    expect(await recordsOf(client, before.id)).toEqual([]);
  });

  test('are told to the audit, each with what was and what is', async () => {
    const before = await addCustomer();
    await edited(client, 'updateCustomer', {
      ...refOf(before),
      companyName: 'Tailspin Audited',
      primaryContact: { lastName: 'Audited' },
    });
    expect(await recordsOf(client, before.id)).toEqual([
      {
        operation: 'UPDATE_CUSTOMER',
        by: `admin_agent@${demo.directBill}.example`,
        changes: [
          { field: ['companyName'], before: before.companyName, after: 'Tailspin Audited' },
          { field: ['primaryContact', 'lastName'], before: before.primaryContact.lastName, after: 'Audited' },
        ],
      },
    ]);
  });

  test('may be given by helpdesk agents too', async () => {
    const before = await addCustomer();
    const helpdesk = await app.current.signIn(demo.directBill, 'HELPDESK_AGENT');
    const after = await edited(helpdesk, 'updateCustomer', {
      ...refOf(before),
      companyName: 'Helped Company',
    });
    expect(after.companyName).toBe('Helped Company');
  });
});

describe('A new name', () => {
  test('is what every partner’s list shows, orders, filters and finds by', async () => {
    const before = await addCustomer({ company: { name: 'Zebrafinch Foundry', domainPrefix: 'zebrafinch' } });
    await share(before.id);
    await edited(client, 'updateCustomer', { ...refOf(before), companyName: 'Aardvark Smelting' });
    for (const partner of [client, neighbour]) {
      expect(await namesFound(partner, { search: 'smelt' })).toEqual(['Aardvark Smelting']);
      expect(await namesFound(partner, { search: 'foundry' })).toEqual([]);
      expect(await namesFound(partner, { search: 'zebrafinch' })).toEqual(['Aardvark Smelting']);
      expect(await namesFound(partner, { filter: { companyName: { startsWith: 'aardvark' } } })).toEqual([
        'Aardvark Smelting',
      ]);
      const all = await namesFound(partner, {});
      expect(all[0]).toBe('Aardvark Smelting');
    }
  });

  test('is in the lists together with the customer’s own, however many give one at once', async () => {
    const before = await addCustomer({ company: { name: 'Contested Name', domainPrefix: 'contested' } });
    await share(before.id);
    const names = ['Alpha Contender', 'Beta Contender', 'Gamma Contender', 'Delta Contender'];
    const answers = await Promise.all(
      names.map((companyName, index) =>
        edit(index % 2 ? client : neighbour, 'updateCustomer', { ...refOf(before), companyName }),
      ),
    );
    const [winner, ...others] = answers.filter(({ userErrors }) => userErrors.length === 0);
    expect(others).toEqual([]);
    expect(answers.filter((answer) => answer !== winner).map(mistakesIn)).toEqual(
      Array(3).fill(['VERSION_CONFLICT at expectedVersion']),
    );
    const name = winner?.customer?.companyName ?? '';
    for (const partner of [client, neighbour]) {
      expect(await namesFound(partner, { search: 'contender' })).toEqual([name]);
      expect(await namesFound(partner, { filter: { companyName: { eq: name } } })).toEqual([name]);
    }
  });

  test('is that of every list which the customer comes into at the same moment', async () => {
    const agreementTemplateId = await latestAgreement(neighbour);
    for (let round = 0; round < 10; round++) {
      const before = await addCustomer();
      const administrator = await administratorOf(app.current, before.id);
      const token = tokenOf(await makeRequest(neighbour));
      const companyName = `Momentary Name ${round}`;
      await Promise.all([
        edited(client, 'updateCustomer', { ...refOf(before), companyName }),
        related(administrator, 'acceptRelationshipInvitation', { token, agreementTemplateId }),
      ]);
      for (const partner of [client, neighbour])
        expect(await namesFound(partner, { filter: { companyName: { eq: companyName } } })).toEqual([
          companyName,
        ]);
    }
  });
});

describe('Nothing is saved', () => {
  test('where anything is wrong, and all of it is told', async () => {
    const before = await addCustomer();
    const answer = await edit(client, 'updateCustomer', {
      ...refOf(before),
      companyName: 'LLC',
      culture: 'fr-FR',
      address: { city: null, state: 'XX', postalCode: 'nowhere', addressLine2: 'Suite 9' },
      primaryContact: { email: 'no address', lastName: null },
    });
    expect(mistakesIn(answer)).toEqual([
      'NAME_NOT_ACCEPTED at companyName',
      'CULTURE_NOT_SUPPORTED at culture',
      'REQUIRED at address.city',
      'STATE_INVALID at address.state',
      'POSTAL_CODE_INVALID at address.postalCode',
      'REQUIRED at primaryContact.lastName',
      'EMAIL_INVALID at primaryContact.email',
    ]);
    expect(answer.customer).toEqual(before);
    expect(await readDetails(client, before.id)).toEqual(before);
    expect(await recordsOf(client, before.id)).toEqual([]);
  });

  test('where what a customer cannot be without is cleared', async () => {
    const before = await addCustomer();
    const clearing = { companyName: ' ', address: null, primaryContact: null };
    expect(mistakesIn(await edit(client, 'updateCustomer', { ...refOf(before), ...clearing }))).toEqual([
      'REQUIRED at companyName',
      'REQUIRED at address.addressLine1',
      'REQUIRED at address.city',
      'REQUIRED at address.state',
      'REQUIRED at address.postalCode',
      'REQUIRED at primaryContact.firstName',
      'REQUIRED at primaryContact.lastName',
      'REQUIRED at primaryContact.email',
    ]);
    expect(await readDetails(client, before.id)).toEqual(before);
  });

  test('where the customer would move to another country, and the sentence says why', async () => {
    const before = await addCustomer();
    const move = (country: string | null) =>
      edit(client, 'updateCustomer', { ...refOf(before), address: { country } });
    const answer = await move('PR');
    expect(mistakesIn(answer)).toEqual(['COUNTRY_NOT_CHANGEABLE at address.country']);
    expect(answer.userErrors[0]?.message).toContain('domain, currency and offers depend on it');
    expect(mistakesIn(await move(null))).toEqual(['REQUIRED at address.country']);
    expect(mistakesIn(await move(' us '))).toEqual([]);
    expect(await readDetails(client, before.id)).toEqual(before);
  });

  test('where somebody else was first', async () => {
    const before = await addCustomer();
    await edited(client, 'updateCustomer', { ...refOf(before), companyName: 'First Comer' });
    const late = await edit(client, 'updateCustomer', { ...refOf(before), companyName: 'Late Comer' });
    expect(late.userErrors).toMatchObject([
      { code: 'VERSION_CONFLICT', field: ['expectedVersion'], currentVersion: before.version + 1 },
    ]);
    expect((await readDetails(client, before.id)).companyName).toBe('First Comer');
  });

  test('where the customer is another partner’s, or was', async () => {
    const before = await addCustomer();
    const ask = () => edit(neighbour, 'updateCustomer', { ...refOf(before), companyName: 'Mine Now' });
    expect(mistakesIn(await ask())).toEqual(['NOT_FOUND at customerId']);
    await share(before.id);
    await related(neighbour, 'endCustomerRelationship', { customerId: before.id });
    const former = await ask();
    expect([former.customer, mistakesIn(former)]).toEqual([null, ['NOT_FOUND at customerId']]);
    expect(await readDetails(client, before.id)).toEqual(before);
  });
});

test('A registration number stays, and the phone that its country demands cannot be cleared', async () => {
  const middleEast = await app.current.signIn(more.middleEast);
  const { customer } = await submittedCustomer(middleEast, { country: 'KZ' });
  const before = await readDetails(middleEast, customer.id);
  expect(before.registrationNumber).not.toBeNull();
  const answer = await edit(middleEast, 'updateCustomer', {
    ...refOf(before),
    primaryContact: { phoneNumber: null },
  });
  expect(mistakesIn(answer)).toEqual(['REQUIRED at primaryContact.phoneNumber']);
  const after = await edited(middleEast, 'updateCustomer', { ...refOf(before), companyName: 'Ромашка Қосу' });
  expect(after.registrationNumber).toBe(before.registrationNumber);
});
