import { IntlMessageFormat } from 'intl-messageformat';
import type { Finding } from '../onboarding/finding.ts';
import type { Locale } from '../onboarding/locales.ts';
import { de } from './messages/de.ts';
import { en } from './messages/en.ts';
import { es } from './messages/es.ts';
import { fr } from './messages/fr.ts';
import { ja } from './messages/ja.ts';
import { ptBR } from './messages/pt-br.ts';
import { zhCN } from './messages/zh-cn.ts';
import { wordIn } from './words.ts';

type Texts = Readonly<Record<keyof typeof en, string>>;

/** What people read when something is refused, by language. */
export const messages: Readonly<Record<Locale, Texts>> = {
  en,
  'zh-CN': zhCN,
  de,
  fr,
  ja,
  'pt-BR': ptBR,
  es,
};

/** Says in one of our languages what a rule has found. */
export const messageOf = ({ code, detail, params = {} }: Finding, locale: Locale): string => {
  const texts: Readonly<Record<string, string>> = messages[locale];
  const text = (detail === undefined ? undefined : texts[`${code}.${detail}`]) ?? texts[code] ?? code;
  const values = Object.entries(params).map(([name, value]) => [name, sayable(value, locale)]);
  return String(formatOf(text, locale).format(Object.fromEntries(values)));
};

/** Of several words, one may be chosen. */
const sayable = (value: string | number | readonly string[], locale: Locale): string | number =>
  typeof value === 'object'
    ? new Intl.ListFormat(locale, { type: 'disjunction' }).format(value.map((word) => wordIn(word, locale)))
    : value;

const formats = new Map<string, IntlMessageFormat>();

const formatOf = (text: string, locale: Locale): IntlMessageFormat => {
  const key = `${locale} ${text}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new IntlMessageFormat(text, locale);
  formats.set(key, format);
  return format;
};
