import { describe, expect, test } from 'vitest';
import {
  type CompanyInput,
  ConfirmAgreementDocument,
  type ContactInput,
  SelectIndirectResellerDocument,
  SelectOffersDocument,
  UpdateAccountInfoDocument,
} from '../../src/commands/operations.generated.ts';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { readOnboarding } from './read-onboarding.ts';
import { readRows } from './stored-rows.ts';
import { fillAccountInfo, latestAgreement, linesFor, offers, resellerId, startDraft } from './walk.ts';

const app = useApp();

interface AccountInfo {
  readonly company?: CompanyInput;
  readonly primaryContact?: ContactInput;
  readonly expectedVersion?: number;
}

const update = async (client: Client, onboardingId: string, change: AccountInfo) => {
  const input = { onboardingId, ...change };
  return (await client.ask(UpdateAccountInfoDocument, { input })).updateAccountInfo;
};

/** Twenty changes of ten fields, each field twice. */
const twentyChanges: readonly AccountInfo[] = [1, 2].flatMap((round) => [
  { company: { name: `Contoso Number ${round}` } },
  { company: { domainPrefix: `number${round}` } },
  { company: { address: { addressLine1: `${round} Pike Place` } } },
  { company: { address: { addressLine2: `Floor ${round}` } } },
  { company: { address: { city: `Town ${round}` } } },
  { company: { address: { postalCode: `9810${round}` } } },
  { primaryContact: { firstName: `Ada ${round}` } },
  { primaryContact: { middleName: `May ${round}` } },
  { primaryContact: { lastName: `Lindqvist ${round}` } },
  { primaryContact: { email: `ada${round}@contoso.example` } },
]);

describe('twenty changes at once', () => {
  test('without an expected version are all kept, one version each', async () => {
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId } = await startDraft(client);
    const { version } = await fillAccountInfo(client, onboardingId);

    const answers = await Promise.all(twentyChanges.map((change) => update(client, onboardingId, change)));

    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(answers.map(({ onboarding }) => onboarding?.version ?? 0).toSorted((a, b) => a - b)).toEqual(
      twentyChanges.map((_, index) => version + index + 1),
    );
    const { company, primaryContact, ...rest } = await readOnboarding(client, onboardingId);
    expect(rest.version).toBe(version + 20);
    expect(company).toMatchObject({
      name: expect.stringMatching(/^Contoso Number [12]$/),
      domainPrefix: expect.stringMatching(/^number[12]$/),
      address: {
        addressLine1: expect.stringMatching(/^[12] Pike Place$/),
        addressLine2: expect.stringMatching(/^Floor [12]$/),
        city: expect.stringMatching(/^Town [12]$/),
        postalCode: expect.stringMatching(/^9810[12]$/),
        state: 'WA',
        country: 'US',
      },
    });
    expect(primaryContact).toMatchObject({
      firstName: expect.stringMatching(/^Ada [12]$/),
      middleName: expect.stringMatching(/^May [12]$/),
      lastName: expect.stringMatching(/^Lindqvist [12]$/),
      email: expect.stringMatching(/^ada[12]@/),
    });
  });

  test('with the same expected version: exactly one is kept, the others learn the version that won', async () => {
    const client = await app.current.signIn(demo.directBill);
    const { onboardingId } = await startDraft(client);
    const { version } = await fillAccountInfo(client, onboardingId);

    const answers = await Promise.all(
      twentyChanges.map((_, index) =>
        update(client, onboardingId, {
          expectedVersion: version,
          company: { name: `Contoso Bidder ${index}` },
        }),
      ),
    );

    const winners = answers.flatMap(({ userErrors }, index) => (userErrors.length === 0 ? [index] : []));
    const mistakes = answers.flatMap(({ userErrors }) => userErrors);
    expect(winners).toHaveLength(1);
    expect(mistakes).toHaveLength(19);
    for (const mistake of mistakes)
      expect(mistake).toMatchObject({ code: 'VERSION_CONFLICT', currentVersion: version + 1 });
    expect(await readOnboarding(client, onboardingId)).toMatchObject({
      version: version + 1,
      company: { name: `Contoso Bidder ${winners[0]}` },
    });
  });

  test('leave one audit record for each change that was kept, and none for the others', async () => {
    const client = await app.current.signIn(demo.directBill, 'ADMIN_AGENT', 'auditor@northwind.example');
    const { onboardingId } = await startDraft(client);
    const { version } = await fillAccountInfo(client, onboardingId);
    await Promise.all([
      ...twentyChanges.slice(0, 5).map((change) => update(client, onboardingId, change)),
      ...twentyChanges.map((change) => update(client, onboardingId, { ...change, expectedVersion: 1 })),
    ]);
    const records = await readRows(app.current, 'SELECT * FROM audit_records WHERE operation = ?', [
      'UPDATE_ACCOUNT_INFO',
    ]);
    const mine = records.filter(({ by }) => by === 'auditor@northwind.example');
    expect((await readOnboarding(client, onboardingId)).version).toBe(version + 5);
    expect(mine).toHaveLength(6);
  });
});

test('all four steps at once, of different colleagues, are all kept', async () => {
  const admin = await app.current.signIn(demo.indirectProvider);
  const sales = await app.current.signIn(demo.indirectProvider, 'SALES_AGENT');
  const { onboardingId, version } = await startDraft(admin);
  const agreementTemplateId = await latestAgreement(admin);
  const lines = await linesFor(sales, 'DE', [{ offer: offers.powerBiPro, quantity: 4 }]);
  const indirectResellerId = await resellerId(sales, demo.reseller);
  const signer = { firstName: 'Grace', lastName: 'Okafor', email: 'grace@contoso.example' };

  await Promise.all([
    fillAccountInfo(admin, onboardingId, { country: 'DE' }),
    sales.ask(ConfirmAgreementDocument, {
      input: { onboardingId, agreementTemplateId, acceptedOn: '2025-01-15', signer },
    }),
    sales.ask(SelectIndirectResellerDocument, { input: { onboardingId, indirectResellerId } }),
    admin.ask(SelectOffersDocument, { input: { onboardingId, lines } }),
  ]);

  expect(await readOnboarding(admin, onboardingId)).toMatchObject({
    version: version + 4,
    problems: [],
    company: { name: 'Contoso Maschinenbau' },
    agreement: { signer },
    indirectReseller: { mpnId: demo.reseller },
    lines: [{ offer: { microsoftOfferId: offers.powerBiPro }, quantity: 4 }],
  });
});
