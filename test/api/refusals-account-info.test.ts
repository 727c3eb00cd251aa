import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { importMorePartners, more } from './more-partners.ts';
import { Draft, told } from './refusal.ts';

const app = useApp();

const partners = { ...demo, ...more };
const clients = new Map<string, Client>();

beforeAll(async () => {
  await importMorePartners(app.current);
  for (const [name, mpnId] of Object.entries(partners))
    clients.set(name, await app.current.signIn(mpnId, 'SALES_AGENT'));
});

type Caller = keyof typeof partners;

const open = (caller: Caller): Promise<Draft> => {
  const client = clients.get(caller);
  if (!client) throw new Error(`There is no partner named ${caller}`);
  return Draft.open(app.current, client);
};

type Case = readonly [title: string, input: object, told: string, caller?: Caller];

const company = (values: object) => ({ company: values });
const address = (values: object) => ({ company: { address: values } });
const contact = (values: object) => ({ primaryContact: values });

const refuses = (cases: readonly Case[]) => {
  for (const [title, input, expected, caller = 'directBill'] of cases)
    test(title, async () => {
      const draft = await open(caller);
      expect(told(await draft.refusal('updateAccountInfo', input))).toEqual([expected]);
    });
};

describe('a company name is refused', () => {
  const name = 'company.name';
  refuses([
    ['of one character', company({ name: 'Q' }), `TOO_SHORT at ${name}`],
    ['of 256 characters', company({ name: `Contoso ${'wide'.repeat(62)}` }), `TOO_LONG at ${name}`],
    [
      'of 256 characters beyond the basic plane',
      company({ name: '𠮷野'.repeat(128) }),
      `TOO_LONG at ${name}`,
    ],
    ['of special characters only', company({ name: '*** --- !!!' }), `NAME_NOT_ACCEPTED at ${name}`],
    ['of single characters between blanks', company({ name: 'C O N T' }), `NAME_NOT_ACCEPTED at ${name}`],
    ['of one character repeated', company({ name: 'Zzzzz' }), `NAME_NOT_ACCEPTED at ${name}`],
    ['that is a legal form', company({ name: 'Incorporated' }), `NAME_NOT_ACCEPTED at ${name}`],
    ['that is a legal form with dots', company({ name: 'L.L.C.' }), `NAME_NOT_ACCEPTED at ${name}`],
    ['that is a placeholder', company({ name: 'NoBody' }), `NAME_NOT_ACCEPTED at ${name}`],
    ['with a control character', company({ name: 'Con\u0007toso' }), `INVALID_FORMAT at ${name}`],
    ['with a line break', company({ name: 'Contoso\nLondon' }), `INVALID_FORMAT at ${name}`],
    ['with NUL', company({ name: 'Contoso\u0000London' }), `INVALID_FORMAT at ${name}`],
    ['with half a surrogate pair', company({ name: 'Contoso \ud83d' }), `INVALID_FORMAT at ${name}`],
  ]);
});

describe('a contact’s name is refused', () => {
  const long = 'Wolfeschlegelsteinhausenbergerdorffvoralternwarenge';
  const first = 'primaryContact.firstName';
  const last = 'primaryContact.lastName';
  refuses([
    ['first name of 51 characters', contact({ firstName: long }), `TOO_LONG at ${first}`],
    ['middle name of 51 characters', contact({ middleName: long }), 'TOO_LONG at primaryContact.middleName'],
    ['last name of 51 characters', contact({ lastName: long }), `TOO_LONG at ${last}`],
    ['first name of one Latin letter', contact({ firstName: 'J' }), `TOO_SHORT at ${first}`],
    ['last name of digits', contact({ lastName: '123456' }), `NAME_NOT_ACCEPTED at ${last}`],
    ['last name of symbols', contact({ lastName: '#@!&' }), `NAME_NOT_ACCEPTED at ${last}`],
    ['first name of emoji', contact({ firstName: '😀😀' }), `NAME_NOT_ACCEPTED at ${first}`],
    ['first name that is a placeholder', contact({ firstName: 'nobody' }), `NAME_NOT_ACCEPTED at ${first}`],
    ['last name that is a placeholder', contact({ lastName: 'ADMIN' }), `NAME_NOT_ACCEPTED at ${last}`],
    [
      'middle name with a tab',
      contact({ middleName: 'Anne\tMarie' }),
      'INVALID_FORMAT at primaryContact.middleName',
    ],
  ]);
});

describe('an e-mail address is refused', () => {
  const refusedAddresses = [
    'mary.contoso.example',
    'mary@contoso',
    'mary@@contoso.example',
    'mary@contoso .example',
    'mary jane@contoso.example',
    '@contoso.example',
    'mary@',
    'Mary <mary@contoso.example>',
    'mary@contoso.example, jane@contoso.example',
    'mary@microsoft.com',
    'mary@MICROSOFT.com',
  ];
  refuses(
    refusedAddresses.map(
      (email): Case => [email, contact({ email }), 'EMAIL_INVALID at primaryContact.email'],
    ),
  );
});

describe('a phone number is refused by the customer’s country', () => {
  const phone = 'PHONE_INVALID at primaryContact.phoneNumber';
  const of = (country: string, phoneNumber: string) => ({
    ...address({ country }),
    ...contact({ phoneNumber }),
  });
  refuses([
    ['US with a plus sign', of('US', '+1 425 555 0100'), phone],
    ['US without an area code', of('US', '555-0100'), phone],
    ['US with a letter', of('US', '425-555-O1OO'), phone],
    ['US with an open bracket', of('US', '(425 555 0100'), phone],
    ['Germany with letters', of('DE', 'siebzehn'), phone, 'indirectProvider'],
    ['China with too few digits', of('CN', '1234'), phone, 'china'],
    ['Russia with another country’s code', of('RU', '+49 30 901820'), phone, 'russia'],
    ['no country yet, and no number at all', contact({ phoneNumber: 'extension' }), phone],
  ]);
});

describe('an address is refused', () => {
  const at = 'company.address';
  refuses([
    [
      'line 1 of 201 characters',
      address({ addressLine1: '1 Elm St '.repeat(23).slice(0, 201) }),
      `TOO_LONG at ${at}.addressLine1`,
    ],
    [
      'line 2 of 201 characters',
      address({ addressLine2: 'b'.repeat(201) }),
      `TOO_LONG at ${at}.addressLine2`,
    ],
    ['city of 101 characters', address({ city: 'Llan'.repeat(25).concat('x') }), `TOO_LONG at ${at}.city`],
    ['city with a control character', address({ city: 'Sea\u0008ttle' }), `INVALID_FORMAT at ${at}.city`],
    [
      'US postal code of four digits',
      address({ country: 'US', postalCode: '9805' }),
      `POSTAL_CODE_INVALID at ${at}.postalCode`,
    ],
    [
      'US postal code with a short extension',
      address({ country: 'US', postalCode: '98052-12' }),
      `POSTAL_CODE_INVALID at ${at}.postalCode`,
    ],
    [
      'Portuguese postal code without its hyphen',
      address({ country: 'PT', postalCode: '1100148' }),
      `POSTAL_CODE_INVALID at ${at}.postalCode`,
      'indirectProvider',
    ],
    [
      'German postal code with a letter',
      address({ country: 'DE', postalCode: 'D-10115' }),
      `POSTAL_CODE_INVALID at ${at}.postalCode`,
      'indirectProvider',
    ],
    [
      'Chinese postal code of five digits',
      address({ country: 'CN', postalCode: '20000' }),
      `POSTAL_CODE_INVALID at ${at}.postalCode`,
      'china',
    ],
    ['US state by its name', address({ country: 'US', state: 'Washington' }), `STATE_INVALID at ${at}.state`],
    ['US territory as a state', address({ country: 'US', state: 'PR' }), `STATE_INVALID at ${at}.state`],
    [
      'Canadian province that does not exist',
      address({ country: 'CA', state: 'ZZ' }),
      `STATE_INVALID at ${at}.state`,
      'canada',
    ],
    [
      'Chinese province that does not exist',
      address({ country: 'CN', state: 'Atlantis' }),
      `STATE_INVALID at ${at}.state`,
      'china',
    ],
    [
      'Mexican state that does not exist',
      address({ country: 'MX', state: 'Atlantis' }),
      `STATE_INVALID at ${at}.state`,
      'mexico',
    ],
  ]);
});

describe('a country is refused', () => {
  const unknown = 'COUNTRY_NOT_SUPPORTED at company.address.country';
  const outside = 'MARKET_NOT_AUTHORIZED at company.address.country';
  refuses([
    ['UK, which is GB', address({ country: 'UK' }), unknown, 'indirectProvider'],
    ['by its name', address({ country: 'Germany' }), unknown, 'indirectProvider'],
    ['by its three letters', address({ country: 'USA' }), unknown],
    ['unknown code', address({ country: 'QQ' }), unknown],
    [
      'no code at all, beside a registration number',
      company({ registrationNumber: '12345678-2-41', address: { country: 'HU Hungary\u0000HU' } }),
      unknown,
    ],
    ['country without a market', address({ country: 'KP' }), unknown],
    ['of another region', address({ country: 'DE' }), outside],
    ['of another region, seen from Europe', address({ country: 'US' }), outside, 'indirectProvider'],
    ['of another cloud, seen from the public one', address({ country: 'CN' }), outside],
    ['of another cloud, seen from China', address({ country: 'US' }), outside, 'china'],
    ['of the region but not of the US Government cloud', address({ country: 'UM' }), outside, 'usGovernment'],
    ['Belarus seen from Russia, a region of its own', address({ country: 'BY' }), outside, 'russia'],
  ]);
});

describe('a culture is refused', () => {
  const culture = 'CULTURE_NOT_SUPPORTED at company.culture';
  refuses([
    ['of another market', company({ culture: 'de-DE', address: { country: 'US' } }), culture],
    [
      'language without a country',
      company({ culture: 'pt', address: { country: 'PT' } }),
      culture,
      'indirectProvider',
    ],
    ['that is no language tag', company({ culture: 'klingonish!', address: { country: 'US' } }), culture],
  ]);
});

test.each(['klingonish!', 'qqqq-', '康托索', 'en_US', 'a b', '1'])(
  'a culture that is none, %j, leaves the draft readable while the country is unknown',
  async (culture) => {
    const draft = await open('directBill');
    const { client, id } = draft;
    await client.send(
      'mutation ($input: UpdateAccountInfoInput!) { updateAccountInfo(input: $input) { userErrors { code } } }',
      { input: { onboardingId: id, company: { culture } } },
    );
    const answer = await client.send(
      'query ($id: ID!) { customerOnboarding(id: $id) { company { culture } } }',
      {
        id,
      },
    );
    expect(answer.errors).toBeUndefined();
  },
);

const { registrationNumberRequiredIn } = JSON.parse(
  readFileSync(new URL('../../data/country-rules-recorded.json', import.meta.url), 'utf8'),
) as { registrationNumberRequiredIn: string[] };

const sellerTo = (country: string): Caller =>
  country === 'RU' ? 'russia' : country === 'HU' ? 'indirectProvider' : 'middleEast';

describe('a registration number is refused', () => {
  refuses(
    registrationNumberRequiredIn.map((country) => [
      `of another form in ${country}, one of the eleven countries`,
      company({ registrationNumber: '77-ABC', address: { country } }),
      'REGISTRATION_NUMBER_INVALID at company.registrationNumber',
      sellerTo(country),
    ]),
  );

  test('in every other market of Europe and of the United States', async () => {
    const { markets } = await app.current.anonymous.ask<{
      markets: Array<{ country: string; region: string }>;
    }>('{ markets { country region } }');
    const others = (region: string) =>
      markets
        .filter((market) => market.region === region)
        .map(({ country }) => country)
        .filter((country) => !registrationNumberRequiredIn.includes(country));
    expect(others('Europe')).toHaveLength(44);
    for (const [caller, region] of [
      ['indirectProvider', 'Europe'],
      ['directBill', 'United States'],
    ] as const) {
      const draft = await open(caller);
      for (const country of others(region)) {
        const input = company({ registrationNumber: '12345678', address: { country } });
        expect([country, ...told(await draft.refusal('updateAccountInfo', input))]).toEqual([
          country,
          'REGISTRATION_NUMBER_NOT_SUPPORTED at company.registrationNumber',
        ]);
      }
    }
  });
});

describe('a domain prefix is refused', () => {
  const refusedPrefixes = [
    'con-toso',
    'con toso',
    'con_toso',
    'contoso.onmicrosoft.com',
    'contosö',
    '康托索',
    'contoso\u0000',
    'abcdefghijklmnopqrstuvwxyz12',
  ];
  refuses(
    refusedPrefixes.map(
      (domainPrefix): Case => [
        JSON.stringify(domainPrefix),
        company({ domainPrefix }),
        'DOMAIN_INVALID at company.domainPrefix',
      ],
    ),
  );
});

describe('a qualification is refused', () => {
  const notSettable = 'QUALIFICATION_NOT_SETTABLE at company.qualification';
  const inCloud = (caller: Caller, qualifications: readonly string[]) =>
    qualifications.map(
      (qualification): Case => [
        `${qualification} by ${caller}`,
        company({ qualification }),
        notSettable,
        caller,
      ],
    );
  const special = ['EDUCATION', 'NONPROFIT', 'GOVERNMENT_COMMUNITY_CLOUD', 'STATE_OWNED_ENTITY'];
  refuses([
    ...inCloud('directBill', ['NONPROFIT', 'STATE_OWNED_ENTITY']),
    ...inCloud('usGovernment', special),
    ...inCloud('china', special),
  ]);
});

test('all wrong values are told at once, and the right ones beside them are not saved either', async () => {
  const draft = await open('directBill');
  const mistakes = await draft.refusal('updateAccountInfo', {
    company: {
      name: 'Fabrikam Residences',
      domainPrefix: 'fabri-kam',
      culture: 'fr-FR',
      address: { country: 'US', state: 'Oregon', postalCode: 'abc', addressLine1: '1 Main Street' },
    },
    primaryContact: { firstName: 'Mary', lastName: '0000', email: 'mary(at)fabrikam', phoneNumber: '+1' },
  });
  expect(told(mistakes)).toEqual([
    'CULTURE_NOT_SUPPORTED at company.culture',
    'DOMAIN_INVALID at company.domainPrefix',
    'EMAIL_INVALID at primaryContact.email',
    'NAME_NOT_ACCEPTED at primaryContact.lastName',
    'PHONE_INVALID at primaryContact.phoneNumber',
    'POSTAL_CODE_INVALID at company.address.postalCode',
    'STATE_INVALID at company.address.state',
  ]);
});

describe('a value at the very edge is taken', () => {
  const taken: ReadonlyArray<readonly [string, object, Caller?]> = [
    ['company name of 255 characters', company({ name: `Contoso ${'wide'.repeat(61)}abc` })],
    ['company name of 255 characters beyond the basic plane', company({ name: `𠮷${'𠮷野'.repeat(127)}` })],
    ['company name of two characters', company({ name: 'HP' })],
    ['company name in Chinese', company({ name: '上海康托索有限公司' })],
    ['first name of 50 characters', contact({ firstName: 'Marie'.repeat(10) })],
    ['one-character Chinese name', contact({ lastName: '王', firstName: '芳' })],
    ['domain prefix of one character', company({ domainPrefix: 'x' })],
    ['domain prefix of 27 characters', company({ domainPrefix: 'abcdefghijklmnopqrstuvwxyz1' })],
    [
      'US phone with brackets and blanks',
      { ...address({ country: 'US' }), ...contact({ phoneNumber: '(425) 555 0100' }) },
    ],
    ['US postal code with its extension', address({ country: 'US', postalCode: '98052-1234' })],
    ['Portuguese postal code', address({ country: 'PT', postalCode: '1100-148' }), 'indirectProvider'],
    [
      'address line of 200 characters',
      address({ addressLine1: 'Elm '.repeat(50).slice(0, 199).concat('x') }),
    ],
    ['region’s second market', address({ country: 'UM' })],
    ['country in small letters', address({ country: 'pt' }), 'indirectProvider'],
    ['culture in another case', company({ culture: 'EN-us', address: { country: 'US' } })],
    [
      'state in a country without a list',
      address({ country: 'DE', state: 'Freistaat Bayern' }),
      'indirectProvider',
    ],
    ['blank text, which clears', company({ name: '   ', domainPrefix: '', registrationNumber: ' ' })],
    ['qualification for education', company({ qualification: 'EDUCATION' })],
    ['qualification for the GCC', company({ qualification: 'GOVERNMENT_COMMUNITY_CLOUD' })],
    ['qualification NONE in China', company({ qualification: 'NONE' }), 'china'],
  ];
  for (const [title, input, caller = 'directBill'] of taken)
    test(title, async () => {
      const draft = await open(caller);
      const { onboarding } = await draft.succeed('updateAccountInfo', input);
      expect(onboarding?.version).toBe(2);
    });
});
