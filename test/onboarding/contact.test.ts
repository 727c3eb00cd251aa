import { describe, expect, test } from 'vitest';
import { type Contact, emptyContact } from '../../src/onboarding/draft.ts';
import {
  checkEmail,
  checkPhone,
  checkPrimaryContact,
  checkSigner,
} from '../../src/onboarding/rules/contact.ts';
import { contact, marketIn, markets, spelled } from './facts.ts';

const email = (value: string | null) => spelled(checkEmail(value, ['email']));
const phone = (value: string | null, country?: string) =>
  spelled(checkPhone(value, ['phoneNumber'], country === undefined ? undefined : marketIn(country).rules));

const phonesWhereRequired = [
  ['AM', '+374 10 123456'],
  ['AZ', '+994 12 345 67 89'],
  ['BY', '+375 17 123 45 67'],
  ['HU', '+36 1 234 5678'],
  ['KZ', '+7 727 123 4567'],
  ['KG', '+996 312 123456'],
  ['MD', '+373 22 123456'],
  ['RU', '+7 495 123-45-67'],
  ['TJ', '+992 37 123 4567'],
  ['UZ', '+998 71 123 4567'],
  ['UA', '+380 44 123 4567'],
] as const;

describe('an email address', () => {
  test.each([
    'ada@contoso.com',
    'Ada.Lovelace@Contoso.COM',
    'ada+csp@contoso.co.uk',
    'ada_l@contoso-engines.com',
    "o'neil@contoso.com",
    '"ada lovelace"@contoso.com',
    'a@b.cn',
    'ada@mail.eu.contoso.museum',
    `ada@${'a'.repeat(63)}.com`,
    'ada@notmicrosoft.com',
    'ada@contoso.onmicrosoft.com',
    'ada@microsoft.com.contoso.com',
    'microsoft.com@contoso.com',
  ])('may be %s', (value) => {
    expect(email(value)).toEqual([]);
  });

  test.each([
    'ada',
    'ada@',
    '@contoso.com',
    'ada@contoso',
    'ada@@contoso.com',
    'ada@bob@contoso.com',
    'ada lovelace@contoso.com',
    'ada@con toso.com',
    'ada@contoso..com',
    'ada@.contoso.com',
    'ada@contoso.com.',
    '.ada@contoso.com',
    'ada.@contoso.com',
    'ada..l@contoso.com',
    'ada@-contoso.com',
    'ada@contoso.c0m!',
    'ada@contoso.com, bob@contoso.com',
    'Ada <ada@contoso.com>',
    'mailto:ada@contoso.com',
    'jörg@contoso.com',
  ])('may not be %s', (value) => {
    expect(email(value)).toEqual(['EMAIL_INVALID at email']);
  });

  test.each(['ada@microsoft.com', 'Ada@Microsoft.COM'])(
    'may not be %s, whatever the customer is',
    (value) => {
      expect(email(value)).toEqual(['EMAIL_INVALID.MICROSOFT_ADDRESS at email']);
    },
  );

  test('may not be longer than mail can carry', () => {
    const label = 'a'.repeat(61);
    expect(email(`ada@${label}.${label}.${label}.${'a'.repeat(60)}.com`)).toEqual([]);
    expect(email(`ada@${label}.${label}.${label}.${'a'.repeat(61)}.com`)).toEqual(['TOO_LONG at email']);
  });

  test('may not hold control characters', () => {
    expect(email('ada@contoso.com\u0000')).toEqual(['INVALID_FORMAT.CHARACTERS at email']);
  });

  test('is not judged while it is missing', () => {
    expect(email(null)).toEqual([]);
  });
});

describe('a phone number', () => {
  test.each([
    '4255550100',
    '425-555-0100',
    '425.555.0100',
    '425 555 0100',
    '(425) 555-0100',
    '(425)555-0100',
    '1 425 555 0100',
    '1-425-555-0100',
    '14255550100',
  ])('in the United States may be %s', (value) => {
    expect(phone(value, 'US')).toEqual([]);
  });

  test.each([
    ['with a leading plus', '+1 425 555 0100'],
    ['without an area code', '555-0100'],
    ['with a digit too few', '425-555-010'],
    ['with a digit too many', '425-555-01000'],
    ['of another country', '44 20 7946 0000'],
    ['with an extension', '425-555-0100 x12'],
    ['in letters', '425-CON-TOSO'],
    ['with half of a bracket', '(425 555-0100'],
  ])('in the United States may not be %s', (_, value) => {
    expect(phone(value, 'US')).toEqual(['PHONE_INVALID at phoneNumber']);
  });

  test.each([
    ['Portugal, which has no pattern', 'PT'],
    ['a country that is not known yet', undefined],
  ])('in %s may be any plausible number', (_, country) => {
    expect(phone('+351 21 342 0000', country)).toEqual([]);
    expect(phone('213420000', country)).toEqual([]);
    expect(phone('(021) 342-00/00', country)).toEqual([]);
    expect(phone('1234', country)).toEqual(['PHONE_INVALID at phoneNumber']);
    expect(phone('call me', country)).toEqual(['PHONE_INVALID at phoneNumber']);
    expect(phone('213420000 x5', country)).toEqual(['PHONE_INVALID at phoneNumber']);
    expect(phone('++351213420000', country)).toEqual(['PHONE_INVALID at phoneNumber']);
  });

  test('may have 40 characters, however few of them are digits', () => {
    expect(phone(`2${'-'.repeat(31)}13420000`)).toEqual([]);
    expect(phone(`2${'-'.repeat(32)}13420000`)).toEqual(['TOO_LONG at phoneNumber']);
  });

  test.each(['US', 'PT', 'RU'])('is not judged in %s while it is missing', (country) => {
    expect(phone(null, country)).toEqual([]);
  });
});

describe('a primary contact', () => {
  const inCountry = (person: Contact, country: string) =>
    spelled(checkPrimaryContact(person, marketIn(country).rules));

  test('needs a first name, a last name and an email address', () => {
    expect(inCountry(emptyContact, 'US')).toEqual([
      'REQUIRED at firstName',
      'REQUIRED at lastName',
      'REQUIRED at email',
    ]);
  });

  test.each(phonesWhereRequired)('in %s needs a phone number', (country, number) => {
    expect(inCountry({ ...contact, phoneNumber: null }, country)).toEqual(['REQUIRED at phoneNumber']);
    expect(inCountry({ ...contact, phoneNumber: number }, country)).toEqual([]);
    expect(inCountry({ ...contact, phoneNumber: '12' }, country)).toEqual(['PHONE_INVALID at phoneNumber']);
  });

  test('in every other country needs none', () => {
    const required = new Set<string>(phonesWhereRequired.map(([country]) => country));
    const others = markets.filter(({ country }) => !required.has(country));
    expect(others).toHaveLength(235);
    const refusing = others.filter(
      ({ rules }) => checkPrimaryContact({ ...contact, phoneNumber: null }, rules).length > 0,
    );
    expect(refusing.map(({ country }) => country)).toEqual([]);
  });

  test('has each of its values judged at once', () => {
    const wrong: Contact = {
      firstName: 'X',
      middleName: 'M'.repeat(51),
      lastName: '42',
      email: 'ada',
      phoneNumber: '12',
    };
    expect(inCountry(wrong, 'US')).toEqual([
      'TOO_SHORT at firstName',
      'TOO_LONG at middleName',
      'NAME_NOT_ACCEPTED.NO_LETTERS at lastName',
      'EMAIL_INVALID at email',
      'PHONE_INVALID at phoneNumber',
    ]);
  });

  test('may have an initial for a middle name', () => {
    expect(inCountry({ ...contact, middleName: 'K' }, 'US')).toEqual([]);
  });

  test('is judged without a country too', () => {
    expect(spelled(checkPrimaryContact({ ...contact, phoneNumber: '+44 20 7946 0000' }, undefined))).toEqual(
      [],
    );
  });
});

describe('the person who accepted the agreement', () => {
  test('needs a name and an email address, but no phone', () => {
    expect(spelled(checkSigner(emptyContact))).toEqual([
      'REQUIRED at firstName',
      'REQUIRED at lastName',
      'REQUIRED at email',
    ]);
    expect(spelled(checkSigner({ ...contact, phoneNumber: null }))).toEqual([]);
  });

  test('may have a phone number of any country', () => {
    expect(spelled(checkSigner({ ...contact, phoneNumber: '+1 425 555 0100' }))).toEqual([]);
    expect(spelled(checkSigner({ ...contact, phoneNumber: '+86 10 5986 8686' }))).toEqual([]);
    expect(spelled(checkSigner({ ...contact, phoneNumber: 'none' }))).toEqual([
      'PHONE_INVALID at phoneNumber',
    ]);
  });

  test('has the form of the email address checked', () => {
    expect(spelled(checkSigner({ ...contact, email: 'ada at contoso' }))).toEqual(['EMAIL_INVALID at email']);
  });
});
