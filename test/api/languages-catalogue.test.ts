import { describe, expect, test } from 'vitest';
import { locales } from '../../src/onboarding/locales.ts';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { submittedCustomer } from './walk.ts';

const app = useApp();

const reader = (acceptLanguage: string): Client =>
  app.current.anonymous.with({ 'accept-language': acceptLanguage });

interface Catalogue {
  readonly offerCategories: ReadonlyArray<{ readonly key: string; readonly name: string }>;
  readonly offers: {
    readonly nodes: ReadonlyArray<{
      readonly unitType: string;
      readonly supportedBillingCycles: readonly string[];
      readonly billingCycleNames: readonly string[];
      readonly term: string | null;
      readonly termName: string | null;
    }>;
  };
  readonly cn: Market;
  readonly ca: Market;
  readonly xe: Market;
}
interface Market {
  readonly name: string;
  readonly cultures: readonly string[];
  readonly cultureNames: readonly string[];
  readonly languages: readonly string[];
  readonly languageNames: readonly string[];
  readonly address: { readonly states: ReadonlyArray<{ readonly code: string; readonly name: string }> };
}

const read = (acceptLanguage: string) =>
  reader(acceptLanguage).ask<Catalogue>(`{
    offerCategories(market: "US") { key name }
    offers(market: "US", first: 100) {
      nodes { unitType supportedBillingCycles billingCycleNames term termName }
    }
    cn: market(country: "CN") { ...M } ca: market(country: "CA") { ...M } xe: market(country: "XE") { ...M }
  }
  fragment M on Market { name cultures cultureNames languages languageNames address { states { code name } } }`);

const expected = {
  en: {
    categories: ['Enterprise', 'Small business', 'Nonprofit', 'Trial'],
    licenses: 'Licenses',
    annual: 'annual',
    year: '1 year',
    markets: ['China', 'Canada', 'Sint Eustatius'],
    languages: ['English', 'French'],
    states: ['Beijing', 'Quebec'],
  },
  'zh-CN': {
    categories: ['企业', '小型企业', '非营利组织', '试用版'],
    licenses: '许可证',
    annual: '按年',
    year: '1年',
    markets: ['中国', '加拿大', '圣尤斯特歇斯'],
    languages: ['英语', '法语'],
    states: ['北京市', 'Quebec'],
  },
  de: {
    categories: ['Großunternehmen', 'Kleine Unternehmen', 'Gemeinnützige Organisationen', 'Testversion'],
    licenses: 'Lizenzen',
    annual: 'jährlich',
    year: '1 Jahr',
    markets: ['China', 'Kanada', 'Sint Eustatius'],
    languages: ['Englisch', 'Französisch'],
    states: ['Beijing', 'Quebec'],
  },
  fr: {
    categories: ['Entreprise', 'Petite entreprise', 'Organisation à but non lucratif', 'Essai'],
    licenses: 'Licences',
    annual: 'annuel',
    year: '1\u00a0an',
    markets: ['Chine', 'Canada', 'Saint-Eustache'],
    languages: ['anglais', 'français'],
    states: ['Beijing', 'Québec'],
  },
  ja: {
    categories: ['大企業', '小規模企業', '非営利団体', '試用版'],
    licenses: 'ライセンス',
    annual: '毎年',
    year: '1 年',
    markets: ['中国', 'カナダ', 'シント・ユースタティウス'],
    languages: ['英語', 'フランス語'],
    states: ['Beijing', 'Quebec'],
  },
  'pt-BR': {
    categories: ['Grandes empresas', 'Pequenas empresas', 'Organizações sem fins lucrativos', 'Avaliação'],
    licenses: 'Licenças',
    annual: 'anual',
    year: '1 ano',
    markets: ['China', 'Canadá', 'Santo Eustáquio'],
    languages: ['inglês', 'francês'],
    states: ['Beijing', 'Quebec'],
  },
  es: {
    categories: ['Grandes empresas', 'Pequeñas empresas', 'Organizaciones sin ánimo de lucro', 'Prueba'],
    licenses: 'Licencias',
    annual: 'anual',
    year: '1 año',
    markets: ['China', 'Canadá', 'San Eustaquio'],
    languages: ['inglés', 'francés'],
    states: ['Beijing', 'Quebec'],
  },
} as const;

describe.each(locales)('in %s', (locale) => {
  const words = expected[locale];

  test('categories, units, billing cycles and terms have their names', async () => {
    const { offerCategories, offers } = await read(locale);
    expect(offerCategories.map(({ name }) => name)).toEqual(words.categories);
    expect(offerCategories[0]?.key).toBe('Enterprise_Key');
    expect(offers.nodes.map(({ unitType }) => unitType)).toContain(words.licenses);
    for (const { supportedBillingCycles, billingCycleNames, term, termName } of offers.nodes) {
      expect(billingCycleNames).toHaveLength(supportedBillingCycles.length);
      expect(billingCycleNames[supportedBillingCycles.indexOf('ANNUAL')] ?? words.annual).toBe(words.annual);
      expect(termName === null).toBe(term === null);
      if (term === 'P1Y') expect(termName).toBe(words.year);
    }
  });

  test('markets, their languages and their states have their names', async () => {
    const { cn, ca, xe } = await read(locale);
    expect([cn.name, ca.name, xe.name]).toEqual(words.markets);
    expect(ca.languageNames.slice(0, ca.languages.length)).toEqual(
      ca.languages.map((tag) => words.languages[tag === 'en' ? 0 : 1]),
    );
    expect(ca.cultureNames).toHaveLength(ca.cultures.length);
    expect(ca.cultureNames[0]).toContain(words.markets[1]);
    const stateOf = ({ address }: Market, code: string) =>
      address.states.find((state) => state.code === code)?.name;
    expect([stateOf(cn, 'BJ'), stateOf(ca, 'QC')]).toEqual(words.states);
    expect(stateOf(ca, 'ON')).toBe('Ontario');
  });

  test('all 246 markets, and every unit and category, have one', async () => {
    const { markets } = await reader(locale).ask<{
      markets: Array<Pick<Market, 'name' | 'cultures' | 'cultureNames'> & { country: string }>;
    }>('{ markets { country name cultures cultureNames } }');
    expect(new Set(markets.map(({ name }) => name)).size).toBe(246);
    const isUnnamed = (names: readonly string[], tags: readonly string[]) =>
      names.length !== tags.length || names.some((name, index) => name.includes(tags[index] ?? ''));
    const unnamed = markets.filter(
      ({ country, name, cultures, cultureNames }) => name === country || isUnnamed(cultureNames, cultures),
    );
    expect(unnamed).toEqual([]);
    if (locale === 'en') return;
    const english = await read('en');
    const translated = await read(locale);
    for (const [index, { name }] of english.offerCategories.entries())
      expect(translated.offerCategories[index]?.name).not.toBe(name);
    // A French instance is written as an English one.
    const untranslated = translated.offers.nodes.filter(({ unitType }, index) => {
      const word = english.offers.nodes[index]?.unitType ?? '';
      return unitType === word && !/^(Instances|Gigabytes)$/.test(word);
    });
    expect(untranslated).toEqual([]);
  });
});

describe('what falls back', () => {
  test.each([
    ['de-AT', 'de'],
    ['zh-Hans-SG', 'zh-CN'],
    ['pt-PT', 'pt-BR'],
    ['zh-TW', 'en'],
    ['it', 'en'],
    ['it, es;q=0.1', 'es'],
    ['fr;q=0.2, ja;q=0.8', 'ja'],
    [';;q=q,,,', 'en'],
  ])('%s reads as %s', async (header, locale) => {
    expect(await read(header)).toEqual(await read(locale));
  });
});

test('what a customer has is named in the reader’s language, but for its nickname', async () => {
  const client = await app.current.signIn(demo.directBill);
  const german = client.with({ 'accept-language': 'de' });
  const { customer } = await submittedCustomer(german);
  const read = await german.ask(
    `query ($id: ID!) { customer(id: $id) { subscriptions { nodes {
      friendlyName unitType offer { category { name } unitType }
    } } } }`,
    { id: customer.id },
  );
  expect(read).toEqual({
    customer: {
      subscriptions: {
        nodes: [
          {
            friendlyName: 'Office 365 Business Premium',
            unitType: 'Lizenzen',
            offer: { category: { name: 'Kleine Unternehmen' }, unitType: 'Lizenzen' },
          },
        ],
      },
    },
  });
});
