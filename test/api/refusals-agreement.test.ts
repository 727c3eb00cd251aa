import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { personIn } from './companies.ts';
import { Draft, strangerId, told } from './refusal.ts';
import { offers } from './walk.ts';

const app = useApp();

let client: Client;
let cloudAgreement: string;
let customerAgreement: string;
let anOffer: string;

beforeAll(async () => {
  client = await app.current.signIn(demo.directBill);
  const { agreementTemplates, found } = await client.ask<{
    agreementTemplates: Array<{ id: string; type: string }>;
    found: { nodes: Array<{ id: string }> };
  }>(
    `query ($offer: String!) {
      agreementTemplates { id type }
      found: offers(market: "US", filter: { microsoftOfferId: { eq: $offer } }) { nodes { id } }
    }`,
    { offer: offers.enterpriseE3 },
  );
  const idOf = (type: string) => agreementTemplates.find((template) => template.type === type)?.id ?? '';
  cloudAgreement = idOf('MICROSOFT_CLOUD_AGREEMENT');
  customerAgreement = idOf('MICROSOFT_CUSTOMER_AGREEMENT');
  anOffer = found.nodes[0]?.id ?? '';
});

afterEach(() => {
  app.current.clock.now = () => new Date();
});

const at = (instant: string) => {
  app.current.clock.now = () => new Date(instant);
};

const signer = { firstName: 'Ada', lastName: 'Lindqvist', email: 'ada@contoso.example' };
const confirmation = (change: object = {}) => ({
  agreementTemplateId: customerAgreement,
  acceptedOn: '2025-01-15',
  signer,
  ...change,
});

const refusal = async (input: object, caller = client): Promise<string[]> => {
  const draft = await Draft.open(app.current, caller);
  return told(await draft.refusal('confirmAgreement', input));
};

describe('the agreement is refused', () => {
  test('that is outdated: the Cloud Agreement', async () => {
    expect(await refusal(confirmation({ agreementTemplateId: cloudAgreement }))).toEqual([
      'AGREEMENT_OUTDATED at agreementTemplateId',
    ]);
  });

  test('when accepted on the day before it came into effect', async () => {
    expect(await refusal(confirmation({ acceptedOn: '2019-09-30' }))).toEqual([
      'AGREEMENT_OUTDATED at acceptedOn',
    ]);
  });

  test('that is unknown', async () => {
    expect(await refusal(confirmation({ agreementTemplateId: strangerId('agt') }))).toEqual([
      'AGREEMENT_TEMPLATE_UNKNOWN at agreementTemplateId',
    ]);
  });

  test.each([
    ['malformed', () => 'MICROSOFT_CUSTOMER_AGREEMENT'],
    ['empty', () => ''],
    ['of an offer', () => anOffer],
    ['with its prefix in capitals', () => customerAgreement.toUpperCase()],
    ['with a character too many', () => `${customerAgreement}0`],
  ])('by an id that is %s', async (_title, idOf) => {
    expect(await refusal(confirmation({ agreementTemplateId: idOf() }))).toEqual([
      'INVALID_ID at agreementTemplateId',
    ]);
  });

  test.each([
    ['US Government', demo.usGovernment],
    ['China', demo.china],
  ])('in the cloud without agreements: %s', async (_cloud, partner) => {
    const caller = await app.current.signIn(partner);
    expect(await refusal(confirmation(), caller)).toEqual([
      'AGREEMENT_NOT_APPLICABLE at agreementTemplateId',
    ]);
  });
});

describe('the day of acceptance counts by UTC', () => {
  test('tomorrow is refused up to the last millisecond of the day, and taken from midnight on', async () => {
    at('2026-03-10T23:59:59.999Z');
    const draft = await Draft.open(app.current, client);
    const tomorrow = confirmation({ acceptedOn: '2026-03-11' });
    expect(told(await draft.refusal('confirmAgreement', tomorrow))).toEqual([
      'AGREEMENT_DATE_IN_FUTURE at acceptedOn',
    ]);
    at('2026-03-11T00:00:00.000Z');
    await draft.succeed('confirmAgreement', tomorrow);
  });

  test('a day that comes later everywhere is refused', async () => {
    at('2026-03-10T12:00:00Z');
    expect(await refusal(confirmation({ acceptedOn: '2027-03-10' }))).toEqual([
      'AGREEMENT_DATE_IN_FUTURE at acceptedOn',
    ]);
  });

  test('the leap day is taken on itself', async () => {
    at('2028-02-29T08:00:00Z');
    const draft = await Draft.open(app.current, client);
    await draft.succeed('confirmAgreement', confirmation({ acceptedOn: '2028-02-29' }));
  });

  test('the Customer Agreement is taken from its first day on', async () => {
    const draft = await Draft.open(app.current, client);
    await draft.succeed('confirmAgreement', confirmation({ acceptedOn: '2019-10-01' }));
  });

  test('the Cloud Agreement is still taken on 2020-01-31, and outdated the day after', async () => {
    const old = confirmation({ agreementTemplateId: cloudAgreement, acceptedOn: '2019-09-30' });
    at('2020-01-31T23:59:59.999Z');
    const draft = await Draft.open(app.current, client);
    at('2020-02-01T00:00:00.000Z');
    expect(told(await draft.refusal('confirmAgreement', old))).toEqual([
      'AGREEMENT_OUTDATED at agreementTemplateId',
    ]);
    at('2020-01-31T23:59:59.999Z');
    await draft.succeed('confirmAgreement', old);
  });
});

describe('the signer is refused', () => {
  const faults: ReadonlyArray<readonly [title: string, signer: object, told: string]> = [
    ['without a first name', { firstName: null }, 'REQUIRED at signer.firstName'],
    ['with a blank last name', { lastName: '  ' }, 'REQUIRED at signer.lastName'],
    ['without an e-mail address', { email: undefined }, 'REQUIRED at signer.email'],
    ['with an e-mail address without a host', { email: 'ada@' }, 'EMAIL_INVALID at signer.email'],
    ['of Microsoft', { email: 'ada.l@microsoft.com' }, 'EMAIL_INVALID at signer.email'],
    ['with a phone number of letters', { phoneNumber: 'reception' }, 'PHONE_INVALID at signer.phoneNumber'],
    ['with a placeholder for a name', { lastName: 'nobody' }, 'NAME_NOT_ACCEPTED at signer.lastName'],
    ['with digits for a name', { firstName: '4711' }, 'NAME_NOT_ACCEPTED at signer.firstName'],
    ['with a one-letter name', { firstName: 'J' }, 'TOO_SHORT at signer.firstName'],
    [
      'with a name of 51 characters',
      { lastName: 'Lindq'.repeat(10).concat('v') },
      'TOO_LONG at signer.lastName',
    ],
    ['with a control character', { middleName: 'Ann\u0001e' }, 'INVALID_FORMAT at signer.middleName'],
  ];
  for (const [title, change, expected] of faults)
    test(title, async () => {
      expect(await refusal(confirmation({ signer: { ...signer, ...change } }))).toEqual([expected]);
    });

  test.each([
    ['absent', {}],
    ['null', { signer: null }],
  ])(
    'when %s while there is no primary contact yet',
    async (_title, { signer: given }: { signer?: null }) => {
      const { signer: _signer, ...rest } = confirmation();
      const input = given === undefined ? rest : { ...rest, signer: given };
      expect(await refusal(input)).toEqual([
        'REQUIRED at signer.email',
        'REQUIRED at signer.firstName',
        'REQUIRED at signer.lastName',
      ]);
    },
  );

  test('and the agreement and the day with it, all at once', async () => {
    const input = confirmation({
      agreementTemplateId: strangerId('agt'),
      acceptedOn: '2199-12-31',
      signer: { ...signer, email: 'ada' },
    });
    expect(await refusal(input)).toEqual([
      'AGREEMENT_DATE_IN_FUTURE at acceptedOn',
      'AGREEMENT_TEMPLATE_UNKNOWN at agreementTemplateId',
      'EMAIL_INVALID at signer.email',
    ]);
  });
});

test('the signer’s phone number follows no country’s pattern', async () => {
  const draft = await Draft.open(app.current, client);
  await draft.succeed('updateAccountInfo', { company: { address: { country: 'US' } } });
  await draft.succeed(
    'confirmAgreement',
    confirmation({ signer: { ...signer, phoneNumber: '+49 30 901820' } }),
  );
});

test('the primary contact signs where no one else is named', async () => {
  const draft = await Draft.open(app.current, client);
  await draft.succeed('updateAccountInfo', { primaryContact: personIn('US') });
  const { signer: _signer, ...input } = confirmation();
  await draft.succeed('confirmAgreement', input);
});
