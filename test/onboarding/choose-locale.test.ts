import { describe, expect, test } from 'vitest';
import { chooseLocale } from '../../src/schema/choose-locale.ts';
import { heldBytes } from '../support/heap.ts';

describe('of our languages, the header', () => {
  test.each([
    [undefined, 'en'],
    ['', 'en'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de', 'de'],
    ['DE-at', 'de'],
    ['de-CH-1996', 'de'],
    ['fr-CA', 'fr'],
    ['ja-JP', 'ja'],
    ['es-419', 'es'],
    ['es-MX', 'es'],
    ['pt', 'pt-BR'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['pt-AO', 'pt-BR'],
    ['zh', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-Hans-SG', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-Hant', 'en'],
    ['zh-TW', 'en'],
    ['zh-HK', 'en'],
    ['it', 'en'],
    ['ko-KR', 'en'],
  ])('%j gives %s', (header, locale) => {
    expect(chooseLocale(header)).toBe(locale);
  });

  test.each([
    ['de;q=0.3, fr;q=0.9', 'fr'],
    ['de;q=0, fr;q=0.1', 'fr'],
    ['de;q=0', 'en'],
    ['it, ko;q=0.9, ja;q=0.1', 'ja'],
    ['zh-TW, zh-CN;q=0.5', 'zh-CN'],
    ['en-GB, de', 'en'],
    ['de-AT, en', 'de'],
    ['fr;q=1.000, es', 'fr'],
    ['*', 'en'],
    ['*;q=0.5, es;q=0.1', 'es'],
    ['fr, *;q=0.5', 'fr'],
  ])('%j gives %s, what is wanted most', (header, locale) => {
    expect(chooseLocale(header)).toBe(locale);
  });

  test.each([
    'not a language!',
    ',;q=,',
    'x-klingon',
    'q=1',
    'zz',
    'qq-x-yes',
    'und-x-u',
    'a'.repeat(10_000),
    '\u0000',
    '__proto__',
    'constructor',
    'toString;q=1',
  ])('%j says nothing, and is answered in English', (header) => {
    expect(chooseLocale(header)).toBe('en');
  });

  test.each([
    ['de-x-u', 'de'],
    ['de-x-u, fr', 'de'],
    ['de-x-yes', 'de'],
    ['fr-u-co-phonebk', 'fr'],
    ['es-a-bcd-x-u', 'es'],
    ['de;q=x, fr', 'fr'],
    ['!!, ,, fr', 'fr'],
  ])('%j is read as far as it can be', (header, locale) => {
    expect(chooseLocale(header)).toBe(locale);
  });

  test('counts with its first ten languages', () => {
    const strangers = ['it', 'ko', 'nl', 'sv', 'da', 'fi', 'pl', 'cs', 'ro', 'tr'];
    expect(chooseLocale([...strangers.slice(1), 'ja'].join(', '))).toBe('ja');
    expect(chooseLocale([...strangers, 'ja'].join(', '))).toBe('en');
  });
});

test('strange headers leave nothing behind', () => {
  const heapAfter = (first: number, last: number) => {
    for (let index = first; index < last; index++)
      chooseLocale(`de-a${String(index).padStart(6, '0')}, qq-b${String(index).padStart(6, '0')}`);
    return heldBytes();
  };
  const before = heapAfter(0, 2_000);
  expect(heapAfter(2_000, 32_000) - before).toBeLessThan(2_000_000);
});
