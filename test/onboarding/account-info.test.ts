import { describe, expect, test } from 'vitest';
import {
  type AccountInfoChange,
  isGiven,
  withAccountInfo,
} from '../../src/onboarding/account-info-change.ts';
import {
  type Draft,
  type DraftCompany,
  emptyAddress,
  emptyCompany,
  emptyContact,
  emptyDraft,
} from '../../src/onboarding/draft.ts';
import { Cloud, CustomerQualification } from '../../src/onboarding/enums.ts';
import type { OnboardingFacts, PartnerFacts } from '../../src/onboarding/facts.ts';
import { finding } from '../../src/onboarding/finding.ts';
import { checkAccountInfo, cultureOf } from '../../src/onboarding/rules/account-info.ts';
import { completeDraft, contact, factsWith, marketIn, markets, partner, spelled } from './facts.ts';

const withCompany = (more: Partial<DraftCompany>): Draft => ({
  ...completeDraft,
  company: { ...completeDraft.company, ...more },
});

const judge = (draft: Draft, more: Partial<OnboardingFacts> = {}) =>
  spelled(checkAccountInfo(draft, factsWith(more)));

/** A company in this country as far as the country's rules name examples. */
const companyIn = (country: string): Draft => {
  const { rules } = marketIn(country);
  return withCompany({
    culture: null,
    registrationNumber: rules.registrationNumberExample,
    address: {
      addressLine1: '1 Main Street',
      addressLine2: null,
      city: 'Capital',
      state: rules.states[0]?.code ?? null,
      postalCode: rules.postalCodeExample,
      country,
    },
  });
};

describe('account info', () => {
  test('that is complete has nothing against it', () => {
    expect(judge(completeDraft)).toEqual([]);
  });

  test('that is empty names everything that every customer needs', () => {
    expect(judge(emptyDraft)).toEqual([
      'REQUIRED at company.name',
      'REQUIRED at company.address.country',
      'REQUIRED at company.address.addressLine1',
      'REQUIRED at company.domainPrefix',
      'REQUIRED at primaryContact.firstName',
      'REQUIRED at primaryContact.lastName',
      'REQUIRED at primaryContact.email',
    ]);
  });

  test('has every wrong value named at once, each by its own path', () => {
    const draft: Draft = {
      ...completeDraft,
      company: {
        name: 'LLC',
        domainPrefix: 'con-toso',
        registrationNumber: '123',
        culture: 'de-DE',
        qualification: 'NONPROFIT',
        address: {
          addressLine1: 'x'.repeat(201),
          addressLine2: 'a\nb',
          city: null,
          state: 'ZZ',
          postalCode: '?',
          country: 'US',
        },
      },
      primaryContact: {
        firstName: 'admin',
        middleName: null,
        lastName: null,
        email: '@',
        phoneNumber: '+1 425 555 0100',
      },
    };
    expect(judge(draft)).toEqual([
      'NAME_NOT_ACCEPTED.LEGAL_FORM_ONLY at company.name',
      'TOO_LONG at company.address.addressLine1',
      'INVALID_FORMAT.CHARACTERS at company.address.addressLine2',
      'REQUIRED at company.address.city',
      'STATE_INVALID at company.address.state',
      'POSTAL_CODE_INVALID at company.address.postalCode',
      'REGISTRATION_NUMBER_NOT_SUPPORTED at company.registrationNumber',
      'CULTURE_NOT_SUPPORTED at company.culture',
      'QUALIFICATION_NOT_SETTABLE at company.qualification',
      'DOMAIN_INVALID at company.domainPrefix',
      'NAME_NOT_ACCEPTED.PLACEHOLDER at primaryContact.firstName',
      'REQUIRED at primaryContact.lastName',
      'EMAIL_INVALID at primaryContact.email',
      'PHONE_INVALID at primaryContact.phoneNumber',
    ]);
  });

  test.each(['AM', 'AZ', 'BY', 'HU', 'KZ', 'KG', 'MD', 'RU', 'TJ', 'UZ', 'UA'])(
    'in %s lacks the registration number and the phone',
    (country) => {
      const complete = companyIn(country);
      const draft: Draft = {
        ...complete,
        company: { ...complete.company, registrationNumber: null },
        primaryContact: { ...contact, phoneNumber: null },
      };
      expect(judge(draft, { partner: partner({ country }) })).toEqual([
        'REGISTRATION_NUMBER_REQUIRED at company.registrationNumber',
        'REQUIRED at primaryContact.phoneNumber',
      ]);
    },
  );

  test('that follows its country’s own examples lacks at most a phone, in any market', () => {
    const answers = markets.map(({ country, clouds }) => {
      const draft: Draft = { ...companyIn(country), primaryContact: { ...contact, phoneNumber: null } };
      return judge(draft, { partner: partner({ country, cloud: clouds[0] ?? 'PUBLIC' }) }).join();
    });
    expect(answers).toHaveLength(246);
    expect(new Set(answers)).toEqual(new Set(['', 'REQUIRED at primaryContact.phoneNumber']));
  });
});

describe('where a partner may sell', () => {
  const denied = ['MARKET_NOT_AUTHORIZED at company.address.country'];

  const sells = (seller: Partial<PartnerFacts>, country: string) =>
    judge(
      { ...companyIn(country), primaryContact: { ...contact, phoneNumber: null } },
      { partner: partner(seller) },
    ).filter((found) => found.endsWith('at company.address.country'));

  test.each([
    ['US', ['US', 'UM'], ['CA', 'MX', 'PR', 'VI', 'GU', 'GB', 'CN']],
    ['CA', ['CA', 'PM'], ['US', 'FR', 'GL']],
    ['DE', ['DE', 'FR', 'PT', 'CH', 'GB', 'NO', 'AX'], ['US', 'RU', 'UA', 'TR', 'RE', 'NC']],
    ['RE', ['RE', 'KE', 'NC'], ['FR', 'ZA']],
    ['UA', ['UA', 'KZ', 'AE', 'ZA'], ['RU', 'HU', 'PL']],
    ['SG', ['SG', 'HK', 'VN'], ['JP', 'KR', 'TW', 'IN', 'AU', 'CN']],
    ['AU', ['AU', 'FJ', 'GU'], ['NZ', 'WS']],
    ['NZ', ['NZ', 'AS', 'WS'], ['AU']],
    ['MX', ['MX', 'AR', 'PR'], ['BR', 'US']],
  ])('from %s it is %j and not %j', (home, allowed, refused) => {
    for (const country of allowed) expect(sells({ country: home }, country), country).toEqual([]);
    for (const country of refused) expect(sells({ country: home }, country), country).toEqual(denied);
  });

  test.each(['BR', 'IN', 'JP', 'KR', 'TW', 'RU'])('from %s it is that country alone', (home) => {
    const allowed = markets.filter(({ country }) => sells({ country: home }, country).length === 0);
    expect(allowed.map(({ country }) => country)).toEqual([home]);
  });

  test.each<[Cloud, string, string[]]>([
    ['PUBLIC', 'US', ['US', 'UM']],
    ['US_GOVERNMENT', 'US', ['US']],
    ['CHINA_21VIANET', 'CN', ['CN']],
    ['PUBLIC', 'CN', []],
    ['CHINA_21VIANET', 'US', []],
  ])('in the cloud %s from %s it is %j', (cloud, home, expected) => {
    const allowed = markets.filter(({ country }) => sells({ cloud, country: home }, country).length === 0);
    expect(allowed.map(({ country }) => country)).toEqual(expected);
  });

  test('is nowhere that is no market', () => {
    const draft = withCompany({ address: { ...completeDraft.company.address, country: 'UK' } });
    expect(judge(draft)).toEqual(['COUNTRY_NOT_SUPPORTED at company.address.country']);
  });
});

describe('a culture', () => {
  test.each([
    ['US', 'US', 'en-US', true],
    ['US', 'US', 'es-US', true],
    ['US', 'US', 'es-MX', false],
    ['US', 'US', 'en', false],
    ['US', 'US', 'EN-US', false],
    ['DE', 'PT', 'pt-PT', true],
    ['DE', 'PT', 'en-US', true],
    ['DE', 'PT', 'pt-BR', false],
    ['DE', 'CH', 'it-CH', true],
    ['DE', 'CH', 'de-DE', false],
    ['US', 'US', 'nonsense', false],
  ])(
    'for a partner in %s and a customer in %s, being %s, is accepted: %s',
    (home, country, culture, accepted) => {
      const draft: Draft = {
        ...companyIn(country),
        company: { ...companyIn(country).company, culture },
        primaryContact: { ...contact, phoneNumber: null },
      };
      expect(judge(draft, { partner: partner({ country: home }) })).toEqual(
        accepted ? [] : ['CULTURE_NOT_SUPPORTED at company.culture'],
      );
    },
  );

  test('that is refused comes with those that are not', () => {
    const [found] = checkAccountInfo(withCompany({ culture: 'de-DE' }), factsWith());
    expect(found?.params).toEqual({ cultures: 'en-US, es-US' });
  });

  test('is not judged before the country is known', () => {
    const draft = withCompany({
      culture: 'de-DE',
      address: { ...completeDraft.company.address, country: null },
    });
    expect(judge(draft)).toEqual(['REQUIRED at company.address.country']);
  });

  test.each([
    [null, 'CH', 'de-CH'],
    [null, 'US', 'en-US'],
    ['fr-CH', 'CH', 'fr-CH'],
  ])('chosen as %s in %s makes the customer’s %s', (culture, country, expected) => {
    expect(cultureOf({ ...emptyCompany, culture }, marketIn(country))).toBe(expected);
  });
});

describe('a qualification', () => {
  const settable: Readonly<Record<Cloud, readonly CustomerQualification[]>> = {
    PUBLIC: ['NONE', 'EDUCATION', 'GOVERNMENT_COMMUNITY_CLOUD'],
    US_GOVERNMENT: ['NONE'],
    CHINA_21VIANET: ['NONE'],
  };

  const cases = Object.values(Cloud).flatMap((cloud) =>
    Object.values(CustomerQualification).map(
      (qualification) => [cloud, qualification, settable[cloud].includes(qualification)] as const,
    ),
  );

  const codeFor = (qualification: CustomerQualification) =>
    qualification === 'GOVERNMENT_COMMUNITY_CLOUD' ? '246813579' : null;

  test.each(cases)('in %s, being %s, may be set: %s', (cloud, qualification, expected) => {
    const country = cloud === 'CHINA_21VIANET' ? 'CN' : 'US';
    const complete = companyIn(country);
    const draft: Draft = {
      ...complete,
      company: { ...complete.company, qualification, validationCode: codeFor(qualification) },
      primaryContact: { ...contact, phoneNumber: null },
    };
    expect(judge(draft, { partner: partner({ cloud, country }), validationCode: { remaining: 1 } })).toEqual(
      expected ? [] : ['QUALIFICATION_NOT_SETTABLE at company.qualification'],
    );
  });
});

describe('a domain that is taken', () => {
  const taken = { isDomainTaken: true, domainSuggestions: ['contoso1', 'contosogroup'] };

  test('is named with free ones near it', () => {
    const findings = checkAccountInfo(completeDraft, factsWith(taken));
    expect(spelled(findings)).toEqual(['DOMAIN_NOT_AVAILABLE at company.domainPrefix']);
    expect(findings[0]?.suggestions).toEqual(['contoso1', 'contosogroup']);
  });

  test('is not asked about while the prefix is malformed', () => {
    expect(judge(withCompany({ domainPrefix: 'con toso' }), taken)).toEqual([
      'DOMAIN_INVALID at company.domainPrefix',
    ]);
  });
});

describe('a company that is a customer already', () => {
  const moscow = { ...companyIn('RU'), primaryContact: { ...contact, phoneNumber: '+7 495 123-45-67' } };
  const russian = partner({ country: 'RU' });

  test.each([
    ['one’s own', { isOwn: true, customerId: 'customer-1' }, 'CUSTOMER_ALREADY_EXISTS.OWN'],
    ['another partner’s', { isOwn: false, customerId: null }, 'CUSTOMER_ALREADY_EXISTS.OTHER'],
  ])('is told apart as %s', (_, existingCustomer, expected) => {
    const findings = checkAccountInfo(moscow, factsWith({ partner: russian, existingCustomer }));
    expect(spelled(findings)).toEqual([`${expected} at company.registrationNumber`]);
    expect(findings[0]?.existingCustomer).toEqual(existingCustomer);
  });

  test('is not looked at while the number itself is wrong', () => {
    const draft = { ...moscow, company: { ...moscow.company, registrationNumber: '12' } };
    const existingCustomer = { isOwn: true, customerId: 'customer-1' };
    expect(judge(draft, { partner: russian, existingCustomer })).toEqual([
      'REGISTRATION_NUMBER_INVALID at company.registrationNumber',
    ]);
  });
});

describe('a change of account info', () => {
  const changed = (change: AccountInfoChange) => withAccountInfo(completeDraft, change);

  test('that says nothing changes nothing', () => {
    expect(changed({})).toEqual(completeDraft);
    expect(changed({ company: {}, primaryContact: {} })).toEqual(completeDraft);
    expect(changed({ company: { address: {} } })).toEqual(completeDraft);
    expect(changed({ company: { name: undefined, address: undefined, qualification: undefined } })).toEqual(
      completeDraft,
    );
  });

  test('of one value leaves the others', () => {
    expect(changed({ company: { address: { city: 'Bellevue' } } })).toEqual(
      withCompany({ address: { ...completeDraft.company.address, city: 'Bellevue' } }),
    );
    expect(changed({ primaryContact: { middleName: 'King' } })).toEqual({
      ...completeDraft,
      primaryContact: { ...contact, middleName: 'King' },
    });
  });

  test('keeps the agreement’s signer as it was', () => {
    expect(changed({ primaryContact: { firstName: 'Grace' } }).agreement?.signer.firstName).toBe('Ada');
  });

  test('leaves the draft it came from alone', () => {
    const before = structuredClone(completeDraft);
    changed({ company: { name: 'Fabrikam', address: { city: null } }, primaryContact: null });
    expect(completeDraft).toEqual(before);
  });

  test.each<[string, AccountInfoChange, Draft]>([
    ['a value', { company: { name: null } }, withCompany({ name: null })],
    ['a culture', { company: { culture: null } }, withCompany({ culture: null })],
    ['a prefix', { company: { domainPrefix: null } }, withCompany({ domainPrefix: null })],
    [
      'a country',
      { company: { address: { country: null } } },
      withCompany({ address: { ...completeDraft.company.address, country: null } }),
    ],
    ['an address', { company: { address: null } }, withCompany({ address: emptyAddress })],
    ['a company', { company: null }, { ...completeDraft, company: emptyCompany }],
    ['a contact', { primaryContact: null }, { ...completeDraft, primaryContact: emptyContact }],
  ])('clears %s that is null', (_, change, expected) => {
    expect(changed(change)).toEqual(expected);
  });

  test('makes a qualification that is null none at all', () => {
    const educated = withAccountInfo(completeDraft, { company: { qualification: 'EDUCATION' } });
    expect(educated.company.qualification).toBe('EDUCATION');
    expect(withAccountInfo(educated, { company: { name: 'Fabrikam' } }).company.qualification).toBe(
      'EDUCATION',
    );
    expect(withAccountInfo(educated, { company: { qualification: null } }).company.qualification).toBe(
      'NONE',
    );
  });

  test.each([
    ['trims names', { company: { name: '  Fabrikam  ' } }, { name: 'Fabrikam' }],
    ['composes letters', { company: { name: 'Cafe\u0301' } }, { name: 'Caf\u00E9' }],
    ['takes blank text for none', { company: { name: ' \t ' } }, { name: null }],
    ['makes prefixes small', { company: { domainPrefix: ' FabriKam ' } }, { domainPrefix: 'fabrikam' }],
    ['writes cultures as the standard does', { company: { culture: 'ES-us' } }, { culture: 'es-US' }],
    ['writes scripts so too', { company: { culture: 'az-latn-az' } }, { culture: 'az-Latn-AZ' }],
    ['keeps what is no culture', { company: { culture: 'no culture!' } }, { culture: 'no culture!' }],
    ['trims numbers', { company: { registrationNumber: ' 123 ' } }, { registrationNumber: '123' }],
  ])('%s', (_, change, expected) => {
    expect(changed(change).company).toEqual({ ...completeDraft.company, ...expected });
  });

  test.each([
    ['makes countries capital', { country: 'pt' }, { country: 'PT' }],
    ['trims countries', { country: ' pt ' }, { country: 'PT' }],
    ['trims postal codes', { postalCode: '98052 ' }, { postalCode: '98052' }],
    ['keeps the case of cities', { city: 'sÃo Paulo' }, { city: 'sÃo Paulo' }],
  ])('%s', (_, address, expected) => {
    expect(changed({ company: { address } }).company.address).toEqual({
      ...completeDraft.company.address,
      ...expected,
    });
  });

  test('makes every market’s own cultures what they are', () => {
    const written = markets.flatMap(({ cultures }) => cultures);
    const kept = written.map((culture) => changed({ company: { culture } }).company.culture);
    expect(kept).toEqual(written);
  });

  test('made twice is the same as made once', () => {
    const change: AccountInfoChange = {
      company: {
        name: ' Fabrikam\u0308 ',
        domainPrefix: 'FABRIKAM',
        culture: 'en-us',
        address: { country: 'us' },
      },
      primaryContact: { email: ' ADA@fabrikam.com ' },
    };
    const once = changed(change);
    expect(withAccountInfo(once, change)).toEqual(once);
    expect(once.primaryContact.email).toBe('ADA@fabrikam.com');
  });
});

describe('a value', () => {
  test.each<[AccountInfoChange, string, boolean]>([
    [{ company: { name: 'X' } }, 'company.name', true],
    [{ company: { name: null } }, 'company.name', true],
    [{ company: { name: undefined } }, 'company.name', false],
    [{ company: { name: 'X' } }, 'company.culture', false],
    [{ company: {} }, 'company.name', false],
    [{ company: null }, 'company.name', true],
    [{ company: null }, 'company.address.city', true],
    [{ company: { address: null } }, 'company.address.city', true],
    [{ company: { address: null } }, 'company.name', false],
    [{ company: { address: { city: 'X' } } }, 'company.address.city', true],
    [{ company: { address: { country: 'PT' } } }, 'company.address.postalCode', false],
    [{ primaryContact: { email: 'x' } }, 'primaryContact.email', true],
    [{ primaryContact: { email: 'x' } }, 'primaryContact.phoneNumber', false],
    [{ primaryContact: null }, 'primaryContact.phoneNumber', true],
    [{ company: { name: 'X' } }, 'primaryContact.email', false],
    [{}, 'company.name', false],
  ])('by the change %j at %s is given: %s', (change, path, expected) => {
    expect(isGiven(change, finding('REQUIRED', path.split('.')))).toBe(expected);
  });
});
