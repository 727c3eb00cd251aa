import { match } from '@formatjs/intl-localematcher';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { defaultLocale, type Locale, locales } from '../onboarding/locales.ts';

const maximumLanguages = 10;
const longestRemembered = 200;
const remembered = new LRUCache<string, Locale>({ max: 1_000 });

/** The best of our languages for an Accept-Language header; English where none fits. */
export const chooseLocale = (acceptLanguage = ''): Locale => {
  const known = remembered.get(acceptLanguage);
  if (known !== undefined) return known;
  const locale = negotiate(acceptLanguage);
  if (acceptLanguage.length <= longestRemembered) remembered.set(acceptLanguage, locale);
  return locale;
};

const negotiate = (acceptLanguage: string): Locale => {
  const wanted = new Negotiator({ headers: { 'accept-language': acceptLanguage } })
    .languages()
    .slice(0, maximumLanguages)
    .map(toWanted)
    .filter((language) => language !== null);
  return match(wanted, locales, defaultLocale) as Locale;
};

const languageNames = new Intl.DisplayNames(defaultLocale, { type: 'language', fallback: 'none' });
const ourScripts = new Set(locales.map((locale) => new Intl.Locale(locale).maximize().script));

/**
 * A language and its script: all that counts among ours. The matcher forgets no tag that it has seen, and
 * there is no end of what else a tag may hold. Null for what is no language that we could stand in for.
 */
const toWanted = (tag: string): string | null => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return ourScripts.has(script) && languageNames.of(language) ? `${language}-${script}` : null;
  } catch {
    return null;
  }
};
