/** The languages in which people are spoken to. What has no words in one of them is said in English. */
export const locales = ['en', 'zh-CN', 'de', 'fr', 'ja', 'pt-BR', 'es'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale = 'en' satisfies Locale;
