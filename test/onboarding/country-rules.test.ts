import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CountryRules } from '../../src/onboarding/country-rules.ts';

interface RecordedRules
  extends Pick<
    CountryRules,
    | 'callingCodes'
    | 'isCityRequired'
    | 'isPostalCodeRequired'
    | 'isStateRequired'
    | 'languages'
    | 'phonePattern'
    | 'postalCodePattern'
  > {
  readonly iso2: string;
  readonly states: readonly string[];
}

interface RecordedFacts {
  readonly rules: readonly RecordedRules[];
  readonly registrationNumberRequiredIn: readonly string[];
  readonly phoneRequiredIn: readonly string[];
  readonly registrationNumberPatterns: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, readonly string[]>>;
}

function readData(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8'));
}

const { rules } = readData('country-rules.json') as { rules: readonly CountryRules[] };
const { markets } = readData('markets.json') as { markets: readonly { readonly country: string }[] };
const recorded = readData('country-rules-recorded.json') as RecordedFacts;

const byCountry = new Map(rules.map((rule) => [rule.country, rule]));

function rulesOf(country: string): CountryRules {
  const found = byCountry.get(country);
  if (found === undefined) throw new Error(`no rules for ${country}`);
  return found;
}

function patternsOf(rule: CountryRules): readonly string[] {
  return [rule.phonePattern, rule.postalCodePattern, rule.registrationNumberPattern].filter(
    (pattern) => pattern !== null,
  );
}

function isMatch(pattern: string | null, value: string): boolean {
  return pattern === null || new RegExp(pattern).test(value);
}

function sorted(values: readonly string[]): readonly string[] {
  return [...values].sort();
}

function countriesWhere(isWanted: (rule: CountryRules) => boolean): readonly string[] {
  return rules.filter(isWanted).map((rule) => rule.country);
}

describe('coverage', () => {
  test('has one entry for each of the 246 markets, sorted by country', () => {
    expect(rules).toHaveLength(246);
    expect(rules.map((rule) => rule.country)).toEqual(sorted(markets.map((market) => market.country)));
  });

  test('has the codes outside ISO 3166', () => {
    expect(['XE', 'XK', 'XS'].map((country) => rulesOf(country).callingCodes)).toEqual([
      ['599'],
      ['383'],
      ['599'],
    ]);
  });

  test('gives every country a language and a calling code, each once', () => {
    for (const { country, languages, callingCodes } of rules) {
      expect(new Set(languages).size, country).toBe(languages.length);
      expect(languages.join(), country).toMatch(/^[a-z]{2}(-[A-Z]{2})?(,[a-z]{2}(-[A-Z]{2})?)*$/);
      expect(callingCodes.join(), country).toMatch(/^[1-9]\d{0,2}$/);
    }
  });
});

describe('recorded facts', () => {
  test.each(recorded.rules)('$iso2 is as recorded', (known) => {
    const rule = rulesOf(known.iso2);
    expect({ ...rule, states: rule.states.map((state) => state.code) }).toMatchObject({
      languages: known.languages,
      callingCodes: known.callingCodes,
      phonePattern: known.phonePattern,
      isCityRequired: known.isCityRequired,
      isStateRequired: known.isStateRequired,
      states: known.states,
      isPostalCodeRequired: known.isPostalCodeRequired,
      postalCodePattern: known.postalCodePattern,
    });
  });

  test('asks for a registration number in the 11 recorded countries and takes it nowhere else', () => {
    const recordedCountries = sorted(recorded.registrationNumberRequiredIn);
    expect(recordedCountries).toHaveLength(11);
    expect(countriesWhere((rule) => rule.isRegistrationNumberRequired)).toEqual(recordedCountries);
    expect(countriesWhere((rule) => rule.isRegistrationNumberSupported)).toEqual(recordedCountries);
    expect(countriesWhere((rule) => rule.registrationNumberPattern !== null)).toEqual(recordedCountries);
    for (const country of recordedCountries) {
      expect(rulesOf(country).registrationNumberPattern).toBe(recorded.registrationNumberPatterns[country]);
    }
  });

  test('asks for a phone in the recorded countries only', () => {
    expect(countriesWhere((rule) => rule.isPhoneRequired)).toEqual(sorted(recorded.phoneRequiredIn));
  });
});

describe('states', () => {
  test('are listed, and required, in CA, CN, MX and US only', () => {
    expect(countriesWhere((rule) => rule.states.length > 0)).toEqual(['CA', 'CN', 'MX', 'US']);
    expect(countriesWhere((rule) => rule.isStateRequired)).toEqual(['CA', 'CN', 'MX', 'US']);
  });

  test.each([
    ['CA', 13, { code: 'QC', name: 'Quebec' }],
    ['CN', 31, { code: 'XJ', name: 'Xinjiang' }],
    ['MX', 32, { code: 'JAL', name: 'Jalisco' }],
    ['US', 51, { code: 'DC', name: 'District of Columbia' }],
  ])('%s has %i, each code once', (country, count, one) => {
    const { states } = rulesOf(country);
    expect(states).toHaveLength(count);
    expect(new Set(states.map((state) => state.code)).size).toBe(count);
    expect(states).toContainEqual(one);
  });

  test('leave out the territories that are markets of their own', () => {
    const codes = rulesOf('CN').states.map((state) => state.code);
    expect(codes.filter((code) => ['HK', 'MO', 'TW'].includes(code))).toEqual([]);
    expect(rulesOf('CA').states.map((state) => state.code)).toEqual(recorded.states.CA);
  });
});

describe('patterns', () => {
  test('compile without flags and are anchored', () => {
    for (const rule of rules) {
      for (const pattern of patternsOf(rule)) {
        expect(() => new RegExp(pattern), rule.country).not.toThrow();
        expect(pattern, rule.country).toMatch(/^\^.*\$$/);
        expect(isMatch(pattern, ''), `${rule.country} ${pattern} takes an empty text`).toBe(false);
        for (const tail of ['\n', ' x', '!']) {
          const value = `${rule.postalCodeExample ?? '1234567'}${tail}`;
          expect(isMatch(pattern, value), `${rule.country} ${pattern} takes ${value}`).toBe(false);
        }
      }
    }
  });

  test('match their own examples', () => {
    for (const rule of rules) {
      const { country, postalCodePattern, postalCodeExample } = rule;
      expect(postalCodeExample === null, country).toBe(postalCodePattern === null);
      expect(isMatch(postalCodePattern, postalCodeExample ?? ''), country).toBe(true);
      expect(isMatch(postalCodePattern, postalCodeExample?.toLowerCase() ?? ''), country).toBe(true);
      expect(rule.registrationNumberExample === null, country).toBe(rule.registrationNumberPattern === null);
      expect(isMatch(rule.registrationNumberPattern, rule.registrationNumberExample ?? ''), country).toBe(
        true,
      );
    }
  });

  test('exist wherever the value is required', () => {
    expect(countriesWhere((rule) => rule.isPostalCodeRequired && rule.postalCodePattern === null)).toEqual(
      [],
    );
    expect(countriesWhere((rule) => rule.isPhoneRequired && rule.phonePattern === null)).toEqual([]);
  });

  test('stay quick on hostile input', () => {
    const hostile = [
      '1'.repeat(20_000),
      '('.repeat(20_000),
      '(1'.repeat(10_000),
      `(${'1'.repeat(20_000)}`,
      `+49 (0) ${'1   '.repeat(5_000)}x`,
      `${'1   '.repeat(17)}x`,
      'A'.repeat(20_000),
    ];
    for (const pattern of rules.flatMap(patternsOf)) {
      for (const value of hostile) expect(isMatch(pattern, value)).toBe(false);
    }
  });
});

describe('city', () => {
  test('is left out only where the country is the city', () => {
    expect(countriesWhere((rule) => !rule.isCityRequired)).toEqual(['GI', 'HK', 'MC', 'MO', 'SG', 'VA']);
  });
});

describe('postal codes', () => {
  test.each([
    ['US', '98052', true],
    ['US', '98052-6399', true],
    ['US', '9805', false],
    ['PT', '1100', true],
    ['PT', '1100148', false],
    ['GB', 'SW1A 1AA', true],
    ['GB', 'sw1a1aa', true],
    ['GB', 'SW1A 1A', false],
    ['CA', 'K1A 0B1', true],
    ['CA', 'k1a0b1', true],
    ['CA', 'D1A 0B1', false],
    ['NL', '1012 js', true],
    ['NL', '101 JS', false],
    ['IE', 'd02 x285', true],
    ['IE', 'D02', false],
    ['JE', 'je1 1aa', true],
    ['DE', '10115', true],
    ['DE', '1011', false],
    ['DE', 'D-10115', false],
    ['AT', '0123', false],
    ['JP', '1000001', true],
    ['PL', '00-001', true],
    ['PL', '00 001', false],
    ['AZ', 'AZ 1000', true],
    ['MD', 'MD-2012', true],
    ['AR', '1425', true],
    ['CO', '910001', true],
    ['CN', '100010', true],
    ['RU', '10100', false],
    ['FK', 'fiqq1zz', true],
    ['BH', '1317', false],
    ['AE', 'any text', true],
    ['HK', '999077', true],
  ])('%s %s: %s', (country, value, isGood) => {
    expect(isMatch(rulesOf(country).postalCodePattern, value)).toBe(isGood);
  });

  test('are optional where the country has none or few use them', () => {
    const optional = ['AE', 'AO', 'HK', 'IE', 'PA', 'QA', 'XE', 'XS'];
    expect(optional.filter((country) => rulesOf(country).isPostalCodeRequired)).toEqual([]);
    expect(['AE', 'AO', 'HK'].map((country) => rulesOf(country).postalCodePattern)).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('phones', () => {
  test.each([
    ['US', '(425) 555-0100', true],
    ['US', '1-425-555-0100', true],
    ['US', '+1 425 555 0100', false],
    ['PT', 'any text', true],
    ['DE', '+49 (0)30 123456', true],
    ['DE', '(+49) 30 123456', true],
    ['DE', '0049 30 123456', true],
    ['DE', '030 / 123456', true],
    ['DE', '(030) 123-456', true],
    ['DE', '+44 20 7946 0958', false],
    ['DE', '0044 20 7946 0958', false],
    ['DE', '(030 123456', false],
    ['DE', '030) 123456', false],
    ['DE', '() 030 123456', false],
    ['DE', '030 123456 ext 7', false],
    ['GB', '020 7946 0958', true],
    ['GB', '+442079460958', true],
    ['GB', '020 7946 09581', false],
    ['CA', '(613) 555-0123', true],
    ['CA', '+1.613.555.0123', true],
    ['CA', '613 555', false],
    ['FR', '01 23 45 67 89', true],
    ['FR', '+33 1 23 45 67 89', true],
    ['FR', '1234', false],
    ['RU', '8 (912) 345-67-89', true],
    ['RU', '+7 912 345 67 89', true],
    ['RU', '912 345', false],
    ['HU', '(06 1) 234 5678', true],
    ['HU', '06 20 123 4567', true],
    ['BY', '8 029 491-19-11', true],
    ['UA', '+380 50 123 4567', true],
    ['UA', '+7 912 345 67 89', false],
    ['AR', '011 15-2345-6789', true],
    ['LT', '8 612 34567', true],
    ['IT', '06 1234 5678', true],
    ['XS', '+599 416 1234', true],
    ['XK', '+383 43 201 234', true],
    ['DE', 'not a number', false],
  ])('%s %s: %s', (country, value, isGood) => {
    expect(isMatch(rulesOf(country).phonePattern, value)).toBe(isGood);
  });

  test('are free in PT, as recorded, and in Antarctica only', () => {
    expect(countriesWhere((rule) => rule.phonePattern === null)).toEqual(['AQ', 'PT']);
  });
});
