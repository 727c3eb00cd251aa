import { beforeAll, describe, expect, test } from 'vitest';
import { importOfferTranslations } from '../../src/services/imports/import-offer-translations.ts';
import { useApp } from '../support/app.ts';
import { offerFact, offerFacts } from './catalogue-facts.ts';
import { offers } from './walk.ts';

const app = useApp();

const load = (rows: unknown) =>
  app.current.app.database.transaction((manager) => importOfferTranslations(manager, rows));

const revision = async (): Promise<number> => {
  const [row] = await app.current.query<{ revision: number }>('SELECT revision FROM catalogue_revisions');
  return Number(row?.revision);
};

const stored = () =>
  app.current.query<{ locale: string; name: string; description: string | null }>(
    'SELECT locale, name, description FROM offer_translations ORDER BY locale, name',
  );

const { businessPremium, enterpriseE1, enterpriseE3, powerBiPro, azure } = offers;

const longName = `${'長い名前の製品'.repeat(8)}の終わり`;
const translations = [
  {
    microsoftOfferId: enterpriseE3,
    locale: 'de',
    name: 'Büropaket für große Unternehmen',
    description: 'Alles drin.',
  },
  { microsoftOfferId: enterpriseE1, locale: 'de', name: 'Büropaket', description: null },
  { microsoftOfferId: businessPremium, locale: 'de', name: 'Äpfel & Büropaket' },
  { microsoftOfferId: enterpriseE3, locale: 'fr', name: 'Suite bureautique à l’échelle' },
  { microsoftOfferId: enterpriseE3, locale: 'es', name: 'Paquete de ofimática ampliado' },
  { microsoftOfferId: enterpriseE3, locale: 'pt-BR', name: 'Pacote de produção' },
  { microsoftOfferId: enterpriseE3, locale: 'ja', name: '大企業向けオフィス スイート E3' },
  { microsoftOfferId: powerBiPro, locale: 'ja', name: longName },
  { microsoftOfferId: enterpriseE3, locale: 'zh-CN', name: 'Office 365企业版E3（含语音）' },
  { microsoftOfferId: azure, locale: 'zh-CN', name: '微软云服务' },
];

beforeAll(async () => {
  const reports = await load({ about: 'made up', translations });
  expect(reports.map(({ outcome }) => outcome)).toEqual(translations.map(() => 'added'));
});

interface Found {
  readonly offers: {
    readonly nodes: ReadonlyArray<{ microsoftOfferId: string; name: string; description: string | null }>;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

const find = async (locale: string, variables: object = {}) => {
  const client = app.current.anonymous.with({ 'accept-language': locale });
  const { offers: page } = await client.ask<Found>(
    `query ($search: String, $orderBy: OfferOrder, $first: Int, $after: String, $filter: OfferFilter) {
      offers(market: "US", search: $search, orderBy: $orderBy, first: $first, after: $after, filter: $filter) {
        nodes { microsoftOfferId name description }
        pageInfo { endCursor hasNextPage }
      }
    }`,
    { first: 100, ...variables },
  );
  return page;
};
const idsOf = ({ nodes }: Found['offers']) => nodes.map(({ microsoftOfferId }) => microsoftOfferId);
const only = (id: string) => ({ filter: { microsoftOfferId: { eq: id } } });

describe('an offer’s name and description', () => {
  test.each(translations.map((row) => [row.locale, row.microsoftOfferId, row.name] as const))(
    'in %s of %s is %s',
    async (locale, id, name) => {
      expect((await find(locale, only(id))).nodes[0]?.name).toBe(name);
    },
  );

  test('are in English for readers of English, and where nothing was translated', async () => {
    const english = { name: 'Office 365 Enterprise E1', description: null };
    expect((await find('en', only(enterpriseE1))).nodes[0]).toMatchObject(english);
    expect((await find('fr', only(enterpriseE1))).nodes[0]).toMatchObject(english);
    expect((await find('it', only(enterpriseE1))).nodes[0]).toMatchObject(english);
    expect((await find('de-AT', only(enterpriseE3))).nodes[0]).toMatchObject({ description: 'Alles drin.' });
    expect((await find('de', only(enterpriseE1))).nodes[0]).toMatchObject({ description: null });
  });
});

describe('a search finds', () => {
  test.each([
    ['de', 'büropaket', [enterpriseE1, enterpriseE3, businessPremium]],
    ['de', 'BUROPAKET große', [enterpriseE3]],
    ['de', 'grosse unternehmen', [enterpriseE3]],
    ['de', 'apfel', [businessPremium]],
    ['fr', 'echelle bureau', [enterpriseE3]],
    ['es', 'ofimatica', [enterpriseE3]],
    ['pt-BR', 'producao', [enterpriseE3]],
    ['pt-PT', 'PRODUÇÃO pacote', [enterpriseE3]],
    ['ja', '大企業', [enterpriseE3]],
    ['ja', '企業向け', [enterpriseE3]],
    ['ja', 'オフィス', [enterpriseE3]],
    ['ja', 'ｵﾌｨｽ', [enterpriseE3]],
    ['ja', 'スイート 企業 e3', [enterpriseE3]],
    ['ja', '終わり', [powerBiPro]],
    ['zh-CN', '企业版', [enterpriseE3]],
    ['zh-CN', '语音', [enterpriseE3]],
    ['zh-CN', '企业版Ｅ３', [enterpriseE3]],
    ['zh-Hans', '云服务', [azure]],
    ['zh-CN', '服云', []],
    ['en', 'büropaket', []],
    ['fr', 'büropaket', []],
    ['zh-TW', '企业版', []],
  ])('in %s by %s', async (locale, search, expected) => {
    expect(idsOf(await find(locale, { search }))).toEqual(expected);
  });

  test.each(['de', 'ja', 'zh-CN'])('in %s by the English name too, the very name first', async (locale) => {
    const { name } = offerFact(enterpriseE3);
    expect(idsOf(await find(locale, { search: name }))[0]).toBe(enterpriseE3);
    const english = idsOf(await find('en', { search: 'enterprise e3' }));
    expect(english.length).toBeGreaterThan(1);
    expect(idsOf(await find(locale, { search: 'enterprise e3' }))).toEqual(expect.arrayContaining(english));
  });
});

describe('ordered by name', () => {
  const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();

  test.each(['en', 'de', 'ja', 'zh-CN'])(
    'in %s, pages hold each offer once, by the names shown',
    async (locale) => {
      const orderBy = { field: 'NAME', direction: 'ASC' };
      const nodes: Array<{ microsoftOfferId: string; name: string }> = [];
      let after: string | null = null;
      do {
        const page: Found['offers'] = await find(locale, { orderBy, first: 60, after });
        nodes.push(...page.nodes);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(new Set(nodes.map(({ microsoftOfferId }) => microsoftOfferId)).size).toBe(offerFacts.length);
      expect(nodes).toHaveLength(offerFacts.length);
      const names = nodes.map(({ name }) => fold(name));
      expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    },
  );

  test('a cursor of one language is none of another', async () => {
    const orderBy = { field: 'NAME', direction: 'ASC' };
    const { pageInfo } = await find('de', { orderBy, first: 3 });
    const client = app.current.anonymous.with({ 'accept-language': 'ja' });
    const answer = await client.send(
      `query ($after: String) { offers(market: "US", after: $after, orderBy: { field: NAME, direction: ASC }) {
        nodes { id } } }`,
      { after: pageInfo.endCursor },
    );
    expect(answer.status).toBe(400);
    expect(answer.errors?.[0]?.message).toContain('cursor');
  });
});

describe('an import of translations', () => {
  test('that is repeated changes nothing, and makes no revision', async () => {
    const before = await revision();
    const reports = await load(translations);
    expect(new Set(reports.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']));
    expect(await revision()).toBe(before);
  });

  test('tells each bad row and why, loads the good ones, and is one revision', async () => {
    const before = await revision();
    const good = { microsoftOfferId: azure, locale: 'de', name: ' Wolke ', description: 'Zwei\nZeilen' };
    const rows = [
      good,
      { ...good, microsoftOfferId: 'NO-SUCH' },
      { ...good, locale: 'en' },
      { ...good, locale: 'it' },
      { ...good, locale: 'DE' },
      { ...good, name: undefined },
      { ...good, name: 'x'.repeat(256) },
      { ...good, name: 'Two\nlines' },
      { ...good, name: 'B\ufffdro' },
      { ...good, locale: 'fr', name: '' },
      { ...good, note: 'x' },
      'nonsense',
      null,
      { ...good, name: 'Another one' },
      { microsoftOfferId: azure, locale: 'fr', name: 'Nuage' },
    ];
    const reports = await load(rows);
    expect(reports.map(({ row, outcome }) => `${row} ${outcome}`)).toEqual(
      rows.map((_, index) => `${index + 1} ${index === 0 || index === 14 ? 'added' : 'refused'}`),
    );
    const whyOf = (row: number) => reports[row - 1]?.reasons.join('; ');
    expect(whyOf(2)).toBe('microsoftOfferId: there is no such offer');
    for (const row of [3, 4, 5]) expect(whyOf(row)).toContain('locale: ');
    for (const row of [6, 7, 8, 9]) expect(whyOf(row)).toContain('name: ');
    expect(whyOf(9)).toContain('UTF-8');
    expect(whyOf(10)).toBe('description: there is no name beside it');
    expect(whyOf(11)).toContain('"note"');
    expect(whyOf(14)).toBe('stands in the file twice');
    expect(await revision()).toBe(before + 1);
    expect(await stored()).toContainEqual({ locale: 'de', name: 'Wolke', description: 'Zwei\nZeilen' });
  });

  test('changes what its rows name, takes away what has an empty name, and leaves the rest', async () => {
    const before = await stored();
    const reports = await load([
      { microsoftOfferId: azure, locale: 'de', name: 'Wolke 7', description: '' },
      { microsoftOfferId: azure, locale: 'fr', name: '' },
      { microsoftOfferId: azure, locale: 'ja', name: '' },
    ]);
    expect(reports.map(({ outcome }) => outcome)).toEqual(['changed', 'retired', 'unchanged']);
    const after = await stored();
    expect(after).toContainEqual({ locale: 'de', name: 'Wolke 7', description: null });
    expect(after).toHaveLength(before.length - 1);
    await expect
      .poll(async () => (await find('de', only(azure))).nodes[0]?.name, { timeout: 20_000 })
      .toBe('Wolke 7');
    expect((await find('fr', only(azure))).nodes[0]?.name).toBe(offerFact(azure).name);
  });

  test('of nothing but bad rows makes no revision', async () => {
    const before = await revision();
    expect((await load([{ locale: 'de' }])).map(({ outcome }) => outcome)).toEqual(['refused']);
    expect(await revision()).toBe(before);
  });

  test('of a file without rows is refused', async () => {
    await expect(load({ offers: [] })).rejects.toThrow('no list named "translations"');
  });
});
