import { describe, expect, test } from 'vitest';
import { checkCompanyName, checkPersonName } from '../../src/onboarding/rules/names.ts';
import { cleanText } from '../../src/onboarding/rules/text.ts';
import { spelled } from './facts.ts';

const company = (name: string | null) => spelled(checkCompanyName(name, ['company', 'name']));
const person = (name: string | null) => spelled(checkPersonName(name, ['signer', 'firstName']));

/** Text of a length in code points in which no character stands alone. */
const textOf = (length: number, pair = 'xy') => [...pair.repeat(length)].slice(0, length).join('');

describe('a company name', () => {
  test.each([
    'Contoso',
    'Contoso Ltd.',
    'Inc. Magazine',
    'HP',
    '3M',
    'A1',
    'X AG',
    "O'Reilly & Sons, Inc.",
    'Société Générale',
    'ООО «Ромашка»',
    '微软（中国）有限公司',
    '华为',
    '株式会社トヨタ',
    'Aaa Plumbing',
    'Testing Laboratories',
    'Nobody’s Business GmbH',
    '99 Bananas',
    'काका की',
    'None More Ltd',
  ])('may be %s', (name) => {
    expect(company(name)).toEqual([]);
  });

  test.each([
    ['2 characters', textOf(2)],
    ['255 characters', textOf(255)],
    ['255 characters outside the basic plane', textOf(255, '𠮷𡈽')],
  ])('may have %s', (_, name) => {
    expect(company(name)).toEqual([]);
  });

  test.each([
    ['one character', 'X', 'TOO_SHORT'],
    ['one Chinese character', '华', 'TOO_SHORT'],
    ['256 characters', textOf(256), 'TOO_LONG'],
    ['256 characters outside the basic plane', textOf(256, '𠮷𡈽'), 'TOO_LONG'],
    ['punctuation alone', '!?', 'NAME_NOT_ACCEPTED.SPECIAL_CHARACTERS_ONLY'],
    ['hyphens and blanks alone', '- - -', 'NAME_NOT_ACCEPTED.SPECIAL_CHARACTERS_ONLY'],
    ['emoji alone', '😀😀', 'NAME_NOT_ACCEPTED.SPECIAL_CHARACTERS_ONLY'],
    ['characters that cannot be seen', '\u200B\u200B', 'NAME_NOT_ACCEPTED.SPECIAL_CHARACTERS_ONLY'],
    ['single letters split by blanks', 'A B C', 'NAME_NOT_ACCEPTED.SINGLE_CHARACTERS'],
    ['two single letters', 'a b', 'NAME_NOT_ACCEPTED.SINGLE_CHARACTERS'],
    ['single letters split by wide gaps', 'X  Y\u00A0Z', 'NAME_NOT_ACCEPTED.SINGLE_CHARACTERS'],
    ['one letter three times', 'aaa', 'NAME_NOT_ACCEPTED.REPEATED_CHARACTER'],
    ['one letter, capital and small', 'xXxX', 'NAME_NOT_ACCEPTED.REPEATED_CHARACTER'],
    ['one digit repeated', '1111', 'NAME_NOT_ACCEPTED.REPEATED_CHARACTER'],
    ['one Chinese character repeated', '哈哈哈', 'NAME_NOT_ACCEPTED.REPEATED_CHARACTER'],
    ['one letter repeated 255 times', 'z'.repeat(255), 'NAME_NOT_ACCEPTED.REPEATED_CHARACTER'],
    ['LLC', 'LLC', 'NAME_NOT_ACCEPTED.LEGAL_FORM_ONLY'],
    ['Inc', 'Inc', 'NAME_NOT_ACCEPTED.LEGAL_FORM_ONLY'],
    ['Inc.', 'Inc.', 'NAME_NOT_ACCEPTED.LEGAL_FORM_ONLY'],
    ['GmbH', 'GmbH', 'NAME_NOT_ACCEPTED.LEGAL_FORM_ONLY'],
    ['gmbh', 'gmbh', 'NAME_NOT_ACCEPTED.LEGAL_FORM_ONLY'],
    ['L.L.C.', 'L.L.C.', 'NAME_NOT_ACCEPTED.LEGAL_FORM_ONLY'],
    ['Ltd', 'Ltd', 'NAME_NOT_ACCEPTED.LEGAL_FORM_ONLY'],
    ['Pty Ltd', 'Pty Ltd', 'NAME_NOT_ACCEPTED.LEGAL_FORM_ONLY'],
    ['GmbH & Co. KG', 'GmbH & Co. KG', 'NAME_NOT_ACCEPTED.LEGAL_FORM_ONLY'],
    ['有限公司', '有限公司', 'NAME_NOT_ACCEPTED.LEGAL_FORM_ONLY'],
    ['Corporation', 'Corporation', 'NAME_NOT_ACCEPTED.LEGAL_FORM_ONLY'],
    ['Test', 'Test', 'NAME_NOT_ACCEPTED.PLACEHOLDER'],
    ['TEST!', 'TEST!', 'NAME_NOT_ACCEPTED.PLACEHOLDER'],
    ['a bell in it', 'Con\u0007toso', 'INVALID_FORMAT.CHARACTERS'],
    ['a line break in it', 'Contoso\nLtd', 'INVALID_FORMAT.CHARACTERS'],
    ['half a character in it', 'Contoso \uD842', 'INVALID_FORMAT.CHARACTERS'],
  ])('may not be or have %s', (_, name, expected) => {
    expect(company(name)).toEqual([`${expected} at company.name`]);
  });

  test.each([
    ['too long', textOf(256), { maximum: 255 }],
    ['too short', 'X', { minimum: 2 }],
  ])('that is %s is told the limit', (_, name, params) => {
    expect(checkCompanyName(name, ['name'])[0]?.params).toEqual(params);
  });

  test('is not judged while it is missing', () => {
    expect(company(null)).toEqual([]);
  });
});

describe("a person's name", () => {
  test.each([
    'Ada',
    'Li',
    '李',
    '欧阳',
    'José',
    'Мария',
    'Jean-Luc',
    "D'Arcy",
    'O’Neil',
    'van der Berg',
    'Tester-Smith',
    'Adminah',
    'محمد',
    'John 3rd',
    'Tester',
    '김',
  ])('may be %s', (name) => {
    expect(person(name)).toEqual([]);
  });

  test('may have 50 characters', () => {
    expect(person(textOf(50))).toEqual([]);
  });

  test.each([
    ['51 characters', textOf(51), 'TOO_LONG'],
    ['one letter', 'X', 'TOO_SHORT'],
    ['one Cyrillic letter', 'Я', 'TOO_SHORT'],
    ['digits alone', '42', 'NAME_NOT_ACCEPTED.NO_LETTERS'],
    ['one digit', '7', 'NAME_NOT_ACCEPTED.NO_LETTERS'],
    ['symbols alone', '!?*', 'NAME_NOT_ACCEPTED.NO_LETTERS'],
    ['an emoji', '😀', 'NAME_NOT_ACCEPTED.NO_LETTERS'],
    ['digits and emoji', '42😀', 'NAME_NOT_ACCEPTED.NO_LETTERS'],
    ['test', 'test', 'NAME_NOT_ACCEPTED.PLACEHOLDER'],
    ['Admin', 'Admin', 'NAME_NOT_ACCEPTED.PLACEHOLDER'],
    ['NOBODY', 'NOBODY', 'NAME_NOT_ACCEPTED.PLACEHOLDER'],
    ['(test)', '(test)', 'NAME_NOT_ACCEPTED.PLACEHOLDER'],
    ['a tab in it', 'Ada\tB', 'INVALID_FORMAT.CHARACTERS'],
  ])('may not be or have %s', (_, name, expected) => {
    expect(person(name)).toEqual([`${expected} at signer.firstName`]);
  });

  test.each([
    ['too long', textOf(51), { maximum: 50 }],
    ['too short', 'X', { minimum: 2 }],
  ])('that is %s is told the limit', (_, name, params) => {
    expect(checkPersonName(name, ['firstName'])[0]?.params).toEqual(params);
  });

  test('is not judged while it is missing', () => {
    expect(person(null)).toEqual([]);
  });
});

describe('text in its normal form', () => {
  test.each([
    ['is trimmed', '  Contoso \t', 'Contoso'],
    ['keeps the blanks inside', 'Contoso  Ltd', 'Contoso  Ltd'],
    ['is composed', 'Cafe\u0301', 'Caf\u00E9'],
    ['is nothing where it was empty', '', null],
    ['is nothing where it was blank', ' \n\u00A0\u3000', null],
    ['is nothing where it was nothing', null, null],
  ])('%s', (_, value, expected) => {
    expect(cleanText(value)).toBe(expected);
  });
});
