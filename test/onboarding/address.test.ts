import { describe, expect, test } from 'vitest';
import { type Address, emptyAddress } from '../../src/onboarding/draft.ts';
import { checkAddress } from '../../src/onboarding/rules/address.ts';
import { completeDraft, factsWith, marketIn, partner, spelled } from './facts.ts';

const redmond = completeDraft.company.address;
const lisbon: Address = {
  ...emptyAddress,
  addressLine1: 'Rua do Fogo de Santelmo 1',
  city: 'Lisboa',
  postalCode: '1990-110',
  country: 'PT',
};

/** Judged for a partner at home in the address's own market, so that only the address can be wrong. */
const judge = (address: Address, home = address.country ?? 'US') => {
  const cloud = home === 'CN' ? 'CHINA_21VIANET' : 'PUBLIC';
  return spelled(checkAddress(address, factsWith({ partner: partner({ country: home, cloud }) })));
};

describe('an address in the United States', () => {
  test('is complete with line, city, state and postal code', () => {
    expect(judge(redmond)).toEqual([]);
  });

  test.each(['addressLine1', 'city', 'state', 'postalCode'] as const)('needs %s', (part) => {
    expect(judge({ ...redmond, [part]: null })).toEqual([`REQUIRED at ${part}`]);
  });

  test('needs no second line', () => {
    expect(judge({ ...redmond, addressLine2: null })).toEqual([]);
    expect(judge({ ...redmond, addressLine2: 'Building 34' })).toEqual([]);
  });

  test('names everything that is missing', () => {
    expect(judge({ ...emptyAddress, country: 'US' })).toEqual([
      'REQUIRED at addressLine1',
      'REQUIRED at city',
      'REQUIRED at state',
      'REQUIRED at postalCode',
    ]);
  });

  test('may be in each of 50 states and the District of Columbia', () => {
    const codes = marketIn('US').rules.states.map(({ code }) => code);
    expect(new Set(codes).size).toBe(51);
    expect(codes).toContain('DC');
    expect(codes.flatMap((state) => judge({ ...redmond, state }))).toEqual([]);
  });

  test.each([
    ['a state that is none', 'ZZ'],
    ['the name of a state', 'Washington'],
    ['a territory', 'PR'],
    ['a Canadian province', 'BC'],
  ])('may not be in %s', (_, state) => {
    expect(judge({ ...redmond, state })).toEqual(['STATE_INVALID at state']);
  });

  test.each(['98052', '98052-6399', '00501'])('may have the postal code %s', (postalCode) => {
    expect(judge({ ...redmond, postalCode })).toEqual([]);
  });

  test.each(['9805', '980521', '98052-63', '98052 6399', '98052-63999', 'ABCDE', 'SW1A 1AA', '９８０５２'])(
    'may not have the postal code %s',
    (postalCode) => {
      expect(judge({ ...redmond, postalCode })).toEqual(['POSTAL_CODE_INVALID at postalCode']);
    },
  );
});

describe('an address in Portugal', () => {
  test('needs no state', () => {
    expect(judge(lisbon)).toEqual([]);
    expect(judge({ ...lisbon, state: 'Lisboa' })).toEqual([]);
  });

  test.each(['city', 'postalCode'] as const)('needs %s', (part) => {
    expect(judge({ ...lisbon, [part]: null })).toEqual([`REQUIRED at ${part}`]);
  });

  test.each([
    ['1990', []],
    ['1990-110', []],
    ['1990-11', ['POSTAL_CODE_INVALID at postalCode']],
    ['199', ['POSTAL_CODE_INVALID at postalCode']],
    ['98052', ['POSTAL_CODE_INVALID at postalCode']],
  ])('with the postal code %s gives %j', (postalCode, expected) => {
    expect(judge({ ...lisbon, postalCode })).toEqual(expected);
  });
});

describe('states in other countries', () => {
  const inCountry = (country: string, state: string | null) =>
    judge({ ...lisbon, postalCode: marketIn(country).rules.postalCodeExample, country, state });

  test.each('AB BC MB NB NL NS NT NU ON PE QC SK YT'.split(' '))('Canada has %s', (state) => {
    expect(inCountry('CA', state)).toEqual([]);
  });

  test.each(['CA', 'CN', 'MX'])('%s has a list and demands one of it', (country) => {
    expect(inCountry(country, null)).toEqual(['REQUIRED at state']);
    expect(inCountry(country, 'ZZ')).toEqual(['STATE_INVALID at state']);
  });

  test.each([
    ['AU', 'New South Wales'],
    ['AU', 'Jervis Bay Territory'],
    ['DE', 'Bayern'],
    ['BR', 'SP'],
    ['GB', 'Cambs'],
  ])('%s takes any text, such as %s', (country, state) => {
    expect(inCountry(country, state)).toEqual([]);
  });

  test('may have 100 characters where any text is taken', () => {
    expect(inCountry('DE', 'x'.repeat(100))).toEqual([]);
    expect(inCountry('DE', 'x'.repeat(101))).toEqual(['TOO_LONG at state']);
  });
});

describe('the parts of an address', () => {
  test.each([
    ['addressLine1', 200],
    ['addressLine2', 200],
    ['city', 100],
  ] as const)('%s may have %i characters', (part, maximum) => {
    expect(judge({ ...redmond, [part]: 'é'.repeat(maximum) })).toEqual([]);
    expect(judge({ ...redmond, [part]: 'é'.repeat(maximum + 1) })).toEqual([`TOO_LONG at ${part}`]);
  });

  test.each(['addressLine1', 'addressLine2', 'city', 'state', 'postalCode'] as const)(
    '%s may not hold line breaks',
    (part) => {
      expect(judge({ ...redmond, [part]: 'a\nb' })).toEqual([`INVALID_FORMAT.CHARACTERS at ${part}`]);
    },
  );

  test('a postal code of absurd length is too long rather than matched', () => {
    expect(judge({ ...redmond, postalCode: '9'.repeat(21) })).toEqual(['TOO_LONG at postalCode']);
  });

  test('are all judged at once', () => {
    expect(judge({ ...redmond, addressLine1: null, state: 'ZZ', postalCode: '1' })).toEqual([
      'REQUIRED at addressLine1',
      'STATE_INVALID at state',
      'POSTAL_CODE_INVALID at postalCode',
    ]);
  });
});

describe('an address whose country is not known', () => {
  test('lacks the country, and nothing that a country would decide', () => {
    expect(judge({ ...emptyAddress, addressLine1: '1 Microsoft Way' })).toEqual(['REQUIRED at country']);
    expect(judge({ ...redmond, state: 'ZZ', postalCode: '?', country: null })).toEqual([
      'REQUIRED at country',
    ]);
  });

  test('has its lengths judged', () => {
    expect(judge({ ...redmond, postalCode: '9'.repeat(21), country: null })).toEqual([
      'REQUIRED at country',
      'TOO_LONG at postalCode',
    ]);
  });
});

describe('a country code', () => {
  test.each([
    ['UK', 'which is GB'],
    ['ZZ', 'which is nowhere'],
    ['us', 'in small letters'],
    ['USA', 'of three letters'],
    ['KP', 'without a market'],
    ['', 'that is empty'],
  ])('may not be %j, %s', (country) => {
    expect(judge({ ...redmond, country }, 'US')).toEqual(['COUNTRY_NOT_SUPPORTED at country']);
  });

  test('may be GB', () => {
    expect(judge({ ...lisbon, postalCode: 'CB1 2FB', country: 'GB' })).toEqual([]);
  });

  test.each(['XK', 'XS', 'XE'])('may be %s, outside ISO 3166', (country) => {
    const { postalCodeExample } = marketIn(country).rules;
    expect(judge({ ...lisbon, postalCode: postalCodeExample, country })).toEqual([]);
  });
});
