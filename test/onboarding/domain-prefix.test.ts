import { describe, expect, test } from 'vitest';
import { domainOf } from '../../src/onboarding/clouds.ts';
import type { Cloud } from '../../src/onboarding/enums.ts';
import { limits } from '../../src/onboarding/limits.ts';
import { checkDomainPrefix, nearbyPrefixes } from '../../src/onboarding/rules/domain-prefix.ts';
import { spelled } from './facts.ts';

const field = ['company', 'domainPrefix'];
const longest = 'abcdefghijklmnopqrstuvwxyz7';

describe('a domain prefix', () => {
  test.each([
    ['a single letter', 'a'],
    ['a single digit', '7'],
    ['a word', 'contoso'],
    ['capital letters', 'CONTOSO'],
    ['letters and digits', 'contoso365uk'],
    ['digits alone', '2026'],
    ['27 characters', longest],
  ])('may be %s', (_, prefix) => {
    expect(checkDomainPrefix(prefix, field)).toEqual([]);
  });

  test.each([
    ['empty', ''],
    ['28 characters', `${longest}8`],
    ['with a hyphen', 'contoso-uk'],
    ['with a blank', 'contoso uk'],
    ['with a leading blank', ' contoso'],
    ['with a line break at the end', 'contoso\n'],
    ['with a dot', 'contoso.uk'],
    ['with an underscore', 'contoso_uk'],
    ['with an umlaut', 'müller'],
    ['with a Kelvin sign, whose small form is a k', 'bu\u212Aet'],
    ['with full-width digits', 'contoso１２'],
    ['in Chinese', '微软'],
    ['an emoji', '😀'],
    ['a whole domain', 'contoso.onmicrosoft.com'],
  ])('may not be %s', (_, prefix) => {
    const findings = checkDomainPrefix(prefix, field);
    expect(spelled(findings)).toEqual(['DOMAIN_INVALID at company.domainPrefix']);
    expect(findings[0]?.params).toEqual({ minimum: 1, maximum: 27 });
  });

  test('is not judged while it is missing', () => {
    expect(checkDomainPrefix(null, field)).toEqual([]);
  });
});

describe('the whole domain', () => {
  test.each<[Cloud, string]>([
    ['PUBLIC', 'contoso.onmicrosoft.com'],
    ['US_GOVERNMENT', 'contoso.onmicrosoft.us'],
    ['CHINA_21VIANET', 'contoso.partner.onmschina.cn'],
  ])('in %s is %s', (cloud, domain) => {
    expect(domainOf('Contoso', cloud)).toBe(domain);
  });

  test.each([
    ['shortest', 'a', 17],
    ['longest', longest, 43],
  ])('in the public cloud has, at its %s, the documented length', (_, prefix, length) => {
    expect(checkDomainPrefix(prefix, field)).toEqual([]);
    expect(domainOf(prefix, 'PUBLIC')).toHaveLength(length);
  });
});

describe('nearby prefixes', () => {
  test.each(['a', 'contoso', longest, `${'x'.repeat(24)}365`, `${'x'.repeat(26)}1`])(
    'of %s are enough other prefixes, each of them valid',
    (prefix) => {
      const nearby = nearbyPrefixes(prefix);
      const others = new Set(nearby.filter((other) => other !== prefix));
      expect(others.size).toBeGreaterThanOrEqual(limits.domainSuggestions);
      expect(nearby.flatMap((other) => checkDomainPrefix(other, field))).toEqual([]);
    },
  );

  test('begin as the prefix asked for does', () => {
    for (const other of nearbyPrefixes('contoso')) expect(other).toMatch(/^contoso./);
  });

  test('of a long prefix keep as much of it as fits', () => {
    for (const other of nearbyPrefixes(longest)) {
      expect(other).toHaveLength(27);
      expect(other.slice(0, 20)).toBe(longest.slice(0, 20));
    }
  });
});
