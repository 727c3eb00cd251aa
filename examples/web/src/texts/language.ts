import { Store } from '../store.ts';

export const languages = ['en', 'zh-CN'] as const;
export type Language = (typeof languages)[number];

const key = 'language';

/** What was chosen before, else what the browser asks for. */
const firstLanguage = (): Language => {
  const wanted = [localStorage.getItem(key) ?? '', ...navigator.languages];
  for (const tag of wanted) {
    if (/^zh\b/i.test(tag)) return 'zh-CN';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
};

export const language = new Store<Language>(firstLanguage());
language.subscribe(() => localStorage.setItem(key, language.get()));
