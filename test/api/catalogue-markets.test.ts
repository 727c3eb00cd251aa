import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import { type MarketFact, marketFacts } from './catalogue-facts.ts';

const app = useApp();

afterEach(() => {
  app.current.clock.now = () => new Date();
});

const read = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));

interface Rules {
  readonly country: string;
  readonly languages: string[];
  readonly callingCodes: string[];
  readonly phonePattern: string | null;
  readonly isPhoneRequired: boolean;
  readonly isCityRequired: boolean;
  readonly isStateRequired: boolean;
  readonly states: Array<{ code: string; name: string }>;
  readonly isPostalCodeRequired: boolean;
  readonly postalCodePattern: string | null;
  readonly postalCodeExample: string | null;
  readonly isRegistrationNumberRequired: boolean;
  readonly isRegistrationNumberSupported: boolean;
  readonly registrationNumberPattern: string | null;
  readonly registrationNumberExample: string | null;
}
const ruleFacts = read('country-rules').rules as readonly Rules[];

interface Recorded {
  readonly iso2: string;
  readonly defaultCulture: string;
  readonly isStateRequired: boolean;
  readonly states: string[];
  readonly languages: string[];
  readonly cultures: string[];
  readonly isPostalCodeRequired: boolean;
  readonly postalCodePattern: string;
  readonly isCityRequired: boolean;
  readonly phonePattern: string | null;
  readonly callingCodes: string[];
}
const recorded = read('country-rules-recorded') as unknown as {
  readonly rules: readonly Recorded[];
  readonly registrationNumberRequiredIn: readonly string[];
  readonly phoneRequiredIn: readonly string[];
};

interface Market {
  readonly id: string;
  readonly country: string;
  readonly name: string;
  readonly region: string;
  readonly currencyCode: string;
  readonly defaultCulture: string;
  readonly cultures: string[];
  readonly languages: string[];
  readonly callingCodes: string[];
  readonly phonePattern: string | null;
  readonly isPhoneRequired: boolean;
  readonly address: Omit<Rules, 'country'>;
  readonly registrationNumber: {
    readonly isRequired: boolean;
    readonly isSupported: boolean;
    readonly pattern: string | null;
    readonly example: string | null;
  };
}

const fields = `id country name region currencyCode defaultCulture cultures languages callingCodes phonePattern
  isPhoneRequired
  address {
    isCityRequired isStateRequired states { code name } isPostalCodeRequired postalCodePattern postalCodeExample
  }
  registrationNumber { isRequired isSupported pattern example }`;

const allMarkets = async (): Promise<Market[]> =>
  (await app.current.anonymous.ask<{ markets: Market[] }>(`{ markets { ${fields} } }`)).markets;

const market = async (country: string): Promise<Market | null> =>
  (
    await app.current.anonymous.ask<{ market: Market | null }>(
      `query ($country: CountryCode!) { market(country: $country) { ${fields} } }`,
      { country },
    )
  ).market;

/** Where the published list leaves the currency blank, that of the region counts. */
const currencyOf = ({ currencyCode, region }: MarketFact) =>
  currencyCode ?? (region === 'Europe' ? 'EUR' : 'USD');

describe('the markets', () => {
  test('are all 246, by code, with region, currency and cultures as published', async () => {
    const found = await allMarkets();
    expect(found).toHaveLength(246);
    expect(
      found.map(({ country, region, currencyCode, cultures, defaultCulture }) => ({
        country,
        region,
        currencyCode,
        cultures,
        defaultCulture,
      })),
    ).toEqual(
      marketFacts
        .toSorted((a, b) => (a.country < b.country ? -1 : 1))
        .map((fact) => ({
          country: fact.country,
          region: fact.region,
          currencyCode: currencyOf(fact),
          cultures: fact.cultures,
          defaultCulture: fact.cultures[0],
        })),
    );
  });

  test('have the rules of the shipped file', async () => {
    const rulesOf = (country: string) => ruleFacts.find((rules) => rules.country === country) as Rules;
    for (const {
      country,
      languages,
      callingCodes,
      phonePattern,
      isPhoneRequired,
      ...found
    } of await allMarkets()) {
      const rules = rulesOf(country);
      expect({ country, languages, callingCodes, phonePattern, isPhoneRequired }).toEqual({
        country,
        languages: rules.languages,
        callingCodes: rules.callingCodes,
        phonePattern: rules.phonePattern,
        isPhoneRequired: rules.isPhoneRequired,
      });
      expect(found.address).toEqual({
        isCityRequired: rules.isCityRequired,
        isStateRequired: rules.isStateRequired,
        states: rules.states,
        isPostalCodeRequired: rules.isPostalCodeRequired,
        postalCodePattern: rules.postalCodePattern,
        postalCodeExample: rules.postalCodeExample,
      });
      expect(found.registrationNumber).toEqual({
        isRequired: rules.isRegistrationNumberRequired,
        isSupported: rules.isRegistrationNumberSupported,
        pattern: rules.registrationNumberPattern,
        example: rules.registrationNumberExample,
      });
    }
  });

  test('have names of their own, and examples that fit their patterns', async () => {
    const found = await allMarkets();
    expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
    for (const { country, name, address, registrationNumber } of found) {
      expect(name).not.toBe(country);
      for (const [pattern, example] of [
        [address.postalCodePattern, address.postalCodeExample],
        [registrationNumber.pattern, registrationNumber.example],
      ]) {
        if (pattern != null)
          expect([country, example]).toEqual([country, expect.stringMatching(new RegExp(pattern))]);
      }
    }
  });

  test('ask for a registration number and a phone in the eleven countries, and take the number nowhere else', async () => {
    const found = await allMarkets();
    const where = (keep: (one: Market) => boolean) => found.filter(keep).map(({ country }) => country);
    const eleven = recorded.registrationNumberRequiredIn.toSorted();
    expect(eleven).toHaveLength(11);
    expect(where(({ registrationNumber }) => registrationNumber.isRequired)).toEqual(eleven);
    expect(where(({ registrationNumber }) => registrationNumber.isSupported)).toEqual(eleven);
    expect(where(({ isPhoneRequired }) => isPhoneRequired)).toEqual(recorded.phoneRequiredIn.toSorted());
  });

  test('list states in the four countries where they are checked, and nowhere else', async () => {
    const found = await allMarkets();
    expect(found.filter(({ address }) => address.states.length > 0).map(({ country }) => country)).toEqual([
      'CA',
      'CN',
      'MX',
      'US',
    ]);
  });
});

describe('a market', () => {
  test.each(recorded.rules.map((rules) => [rules.iso2, rules] as const))(
    '%s is as recorded',
    async (country, rules) => {
      expect(await market(country)).toMatchObject({
        country,
        defaultCulture: rules.defaultCulture,
        cultures: rules.cultures,
        languages: rules.languages,
        callingCodes: rules.callingCodes,
        phonePattern: rules.phonePattern,
        isPhoneRequired: false,
        address: {
          isCityRequired: rules.isCityRequired,
          isStateRequired: rules.isStateRequired,
          isPostalCodeRequired: rules.isPostalCodeRequired,
          postalCodePattern: rules.postalCodePattern,
        },
      });
      const states = (await market(country))?.address.states.map(({ code }) => code) ?? [];
      expect(states.toSorted()).toEqual(rules.states.toSorted());
    },
  );

  test('of the United States names its states', async () => {
    const states = (await market('US'))?.address.states ?? [];
    expect(states).toHaveLength(51);
    expect(states).toContainEqual({ code: 'DC', name: 'District of Columbia' });
    expect(states).toContainEqual({ code: 'WA', name: 'Washington' });
  });

  test.each([
    ['US', 'United States', 'USD'],
    ['PT', 'Portugal', 'EUR'],
    ['CH', 'Switzerland', 'CHF'],
    ['VA', 'Vatican City', 'EUR'],
    ['KN', 'St. Kitts & Nevis', 'USD'],
    ['XK', 'Kosovo', 'USD'],
    ['XS', 'Saba', 'USD'],
    ['XE', 'Sint Eustatius', 'USD'],
    ['CN', 'China', 'CNY'],
  ])('%s is called %s and billed in %s', async (country, name, currencyCode) => {
    expect(await market(country)).toMatchObject({ country, name, currencyCode });
  });

  test.each(['KP', 'UK', 'ZZ', 'IR'])('is null where there is none: %s', async (country) => {
    expect(await market(country)).toBeNull();
  });

  test('is the same one by its id', async () => {
    const found = await market('XK');
    const { node } = await app.current.anonymous.ask(
      `query ($id: ID!) { node(id: $id) { ... on Market { ${fields} } } }`,
      { id: found?.id },
    );
    expect(node).toEqual(found);
  });
});

describe('a partner’s markets', () => {
  test.each([
    ['the United States', demo.directBill, ['UM', 'US']],
    ['the US Government cloud', demo.usGovernment, ['US']],
    ['China', demo.china, ['CN']],
  ])('are those of its region in its cloud: %s', async (_title, mpnId, countries) => {
    expect(await marketsOf(mpnId)).toEqual(countries);
  });

  test('are the 45 of Europe for a German provider', async () => {
    const europe = marketFacts.filter(({ region }) => region === 'Europe').map(({ country }) => country);
    expect(await marketsOf(demo.indirectProvider)).toEqual(europe.toSorted());
    expect(europe).toHaveLength(45);
  });
});

const marketsOf = async (mpnId: string): Promise<string[]> => {
  const client = await app.current.signIn(mpnId);
  const { viewer } = await client.ask<{ viewer: { partner: { markets: Array<{ country: string }> } } }>(
    '{ viewer { partner { markets { country } } } }',
  );
  return viewer.partner.markets.map(({ country }) => country);
};

describe('the agreements', () => {
  interface Template {
    readonly type: string;
    readonly microsoftTemplateId: string;
    readonly isLatest: boolean;
  }
  const templates = async (cloud?: string): Promise<Template[]> => {
    const { agreementTemplates } = await app.current.anonymous.ask<{ agreementTemplates: Template[] }>(
      'query ($cloud: Cloud) { agreementTemplates(cloud: $cloud) { type microsoftTemplateId isLatest } }',
      cloud === undefined ? {} : { cloud },
    );
    return agreementTemplates;
  };
  const two = (latest: string) => [
    {
      type: 'MICROSOFT_CLOUD_AGREEMENT',
      microsoftTemplateId: '998b88de-aa99-4388-a42c-1b3517d49490',
      isLatest: latest === 'MICROSOFT_CLOUD_AGREEMENT',
    },
    {
      type: 'MICROSOFT_CUSTOMER_AGREEMENT',
      microsoftTemplateId: '117a77b0-9360-443b-8795-c6dedc750cf9',
      isLatest: latest === 'MICROSOFT_CUSTOMER_AGREEMENT',
    },
  ];

  test('are the public cloud’s two, oldest first, and the other clouds have none', async () => {
    expect(await templates()).toEqual(two('MICROSOFT_CUSTOMER_AGREEMENT'));
    expect(await templates('PUBLIC')).toEqual(two('MICROSOFT_CUSTOMER_AGREEMENT'));
    expect(await templates('US_GOVERNMENT')).toEqual([]);
    expect(await templates('CHINA_21VIANET')).toEqual([]);
  });

  test.each([
    ['2019-09-30T23:59:59.999Z', 'MICROSOFT_CLOUD_AGREEMENT'],
    ['2019-10-01T00:00:00.000Z', 'MICROSOFT_CUSTOMER_AGREEMENT'],
  ])('change on 2019-10-01 (UTC): at %s the latest is the %s', async (now, latest) => {
    app.current.clock.now = () => new Date(now);
    expect(await templates()).toEqual(two(latest));
  });

  test('tell where their text is, for a country and a language', async () => {
    const { agreementTemplates } = await app.current.anonymous.ask<{
      agreementTemplates: Array<{ microsoftTemplateId: string; documentUrl: string }>;
    }>('{ agreementTemplates { microsoftTemplateId documentUrl(country: "PT", language: "pt-PT") } }');
    for (const { microsoftTemplateId, documentUrl } of agreementTemplates) {
      const url = new URL(documentUrl);
      expect(url.pathname).toContain(`/agreementtemplates/${microsoftTemplateId}/document`);
      expect(Object.fromEntries(url.searchParams)).toEqual({ country: 'PT', language: 'pt-PT' });
    }
  });
});
