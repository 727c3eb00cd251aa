import { match } from '@formatjs/intl-localematcher';
import { IntlMessageFormat } from 'intl-messageformat';
import Negotiator from 'negotiator';
import type { Finding } from '../onboarding/finding.ts';
import { en } from './messages/en.ts';
import { zhCN } from './messages/zh-cn.ts';

const catalogues: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, 'zh-CN': zhCN };
export const locales = Object.keys(catalogues);
export const defaultLocale = 'en';

const maximumLanguages = 10;

/** The best of our languages for an Accept-Language header; English where none fits. */
export const chooseLocale = (acceptLanguage: string | undefined): string => {
  const wanted = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? '' } })
    .languages()
    .slice(0, maximumLanguages)
    .filter(isLanguageTag);
  return match(wanted, locales, defaultLocale);
};

/** Says in one of our languages what a rule has found. */
export const messageOf = ({ code, detail, params }: Finding, locale: string): string => {
  const texts: Readonly<Record<string, string>> = catalogues[locale] ?? en;
  const text = (detail === undefined ? undefined : texts[`${code}.${detail}`]) ?? texts[code] ?? code;
  return String(formatOf(text, locale).format(params));
};

const formats = new Map<string, IntlMessageFormat>();

const formatOf = (text: string, locale: string): IntlMessageFormat => {
  const key = `${locale} ${text}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new IntlMessageFormat(text, locale);
  formats.set(key, format);
  return format;
};

const isLanguageTag = (tag: string): boolean => {
  try {
    return tag !== '*' && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};
