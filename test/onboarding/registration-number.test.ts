import { describe, expect, test } from 'vitest';
import { checkRegistrationNumber } from '../../src/onboarding/rules/registration-number.ts';
import { marketIn, markets, spelled } from './facts.ts';

const field = ['company', 'registrationNumber'];
const at = 'at company.registrationNumber';
const check = (number: string | null, country: string) =>
  checkRegistrationNumber(number, field, marketIn(country).rules);

/** The digits of the identifier that each country's tax authority gives to a company. */
const digitsOf = {
  AM: 8,
  AZ: 10,
  BY: 9,
  HU: 8,
  KZ: 12,
  KG: 14,
  MD: 13,
  RU: 10,
  TJ: 9,
  UZ: 9,
  UA: 8,
} as const;

const eleven = Object.entries(digitsOf);
const others = markets.filter(({ country }) => !(country in digitsOf));
const digits = (count: number) => '1234567890'.repeat(2).slice(0, count);

describe.each(eleven)('in %s, where the number has %i digits, it', (country, count) => {
  test('is required', () => {
    expect(spelled(check(null, country))).toEqual([`REGISTRATION_NUMBER_REQUIRED ${at}`]);
  });

  test('may have just so many digits', () => {
    expect(spelled(check(digits(count), country))).toEqual([]);
    expect(spelled(check('0'.repeat(count), country))).toEqual([]);
  });

  test.each([
    ['a digit too few', digits(count - 1)],
    ['a digit too many', digits(count + 1)],
    ['a letter', `${digits(count - 1)}A`],
    ['a leading blank', ` ${digits(count)}`],
    ['digits of another script', '٣'.repeat(count)],
    ['no digits', '-'.repeat(count)],
  ])('may not have %s', (_, number) => {
    const findings = check(number, country);
    expect(spelled(findings)).toEqual([`REGISTRATION_NUMBER_INVALID ${at}`]);
    const pattern = new RegExp(String(findings[0]?.params?.pattern));
    expect(pattern.test(digits(count))).toBe(true);
    expect(pattern.test(number)).toBe(false);
  });

  test('may not be longer than 40 characters', () => {
    expect(spelled(check('1'.repeat(41), country))).toEqual([`TOO_LONG ${at}`]);
  });
});

test.each(['12345678-2-41', '12345678241'])('in HU it may be the whole tax number %s', (number) => {
  expect(spelled(check(number, 'HU'))).toEqual([]);
});

test.each(['12345678-2', '12345678-2-4', '12345678-24-1'])('in HU it may not be the part %s', (number) => {
  expect(spelled(check(number, 'HU'))).toEqual([`REGISTRATION_NUMBER_INVALID ${at}`]);
});

describe('in every other country it', () => {
  test('is asked of nobody', () => {
    expect(others).toHaveLength(235);
    const asking = others.filter(({ country }) => check(null, country).length > 0);
    expect(asking.map(({ country }) => country)).toEqual([]);
  });

  test('is refused', () => {
    const answers = others.map(({ country }) => spelled(check('123456789', country)).join());
    expect(new Set(answers)).toEqual(new Set([`REGISTRATION_NUMBER_NOT_SUPPORTED ${at}`]));
  });

  test.each([
    ['US', '12-3456789'],
    ['DE', 'HRB 12345'],
    ['BR', '12.345.678/0001-95'],
    ['CN', '91110108MA00000000'],
    ['IN', 'AAAPL1234C'],
    ['PL', '1234567890'],
  ])('is refused in %s too, whatever its form there', (country, number) => {
    expect(spelled(check(number, country))).toEqual([`REGISTRATION_NUMBER_NOT_SUPPORTED ${at}`]);
  });
});

describe('while the country is not known it', () => {
  const unknown = (number: string | null) => spelled(checkRegistrationNumber(number, field, undefined));

  test('is neither asked for nor refused', () => {
    expect(unknown(null)).toEqual([]);
    expect(unknown('HRB 12345')).toEqual([]);
  });

  test('has its length and characters judged', () => {
    expect(unknown('1'.repeat(40))).toEqual([]);
    expect(unknown('1'.repeat(41))).toEqual([`TOO_LONG ${at}`]);
    expect(unknown('12\n34')).toEqual([`INVALID_FORMAT.CHARACTERS ${at}`]);
  });
});
