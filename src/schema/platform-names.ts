import type { Locale } from '../onboarding/locales.ts';

/** Names that the platform itself knows (Intl, from the Unicode CLDR), made once for each language. */
const perLocale = <T>(make: (locale: Locale) => T): ((locale: Locale) => T) => {
  const made = new Map<Locale, T>();
  return (locale) => {
    const found = made.get(locale) ?? make(locale);
    made.set(locale, found);
    return found;
  };
};

const regions = perLocale((locale) => new Intl.DisplayNames(locale, { type: 'region' }));
const languages = perLocale(
  (locale) => new Intl.DisplayNames(locale, { type: 'language', languageDisplay: 'standard' }),
);

/** The programme's own codes for two islands that ISO 3166 counts with Bonaire. */
const outsideIso: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  XE: {
    en: 'Sint Eustatius',
    'zh-CN': '圣尤斯特歇斯',
    de: 'Sint Eustatius',
    fr: 'Saint-Eustache',
    ja: 'シント・ユースタティウス',
    'pt-BR': 'Santo Eustáquio',
    es: 'San Eustaquio',
  },
  XS: { en: 'Saba', 'zh-CN': '萨巴', de: 'Saba', fr: 'Saba', ja: 'サバ', 'pt-BR': 'Saba', es: 'Saba' },
};

/** What a country or region is called; its code where nobody knows. */
export const countryName = (country: string, locale: Locale): string =>
  outsideIso[country]?.[locale] ?? regions(locale).of(country) ?? country;

/** What a language, or a culture such as `de-AT`, is called; the tag where nobody knows. */
export const languageName = (tag: string, locale: Locale): string => languages(locale).of(tag) ?? tag;

const lengthIn = (locale: Locale, unit: string) =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
const lengths = perLocale((locale) => ({
  Y: lengthIn(locale, 'year'),
  M: lengthIn(locale, 'month'),
  D: lengthIn(locale, 'day'),
}));

/** A length of time in words, such as `1 year` for `P1Y`. */
export const durationName = (duration: string, locale: Locale): string => {
  const [, count, unit] = /^P(\d+)([YMD])$/.exec(duration) ?? [];
  return unit === undefined ? duration : lengths(locale)[unit as 'Y' | 'M' | 'D'].format(Number(count));
};
