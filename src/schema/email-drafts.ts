import { IntlMessageFormat } from 'intl-messageformat';
import { defaultLocale, type Locale } from '../onboarding/locales.ts';
import { chooseLocale } from './choose-locale.ts';
import { de } from './email-drafts/de.ts';
import { en } from './email-drafts/en.ts';
import { es } from './email-drafts/es.ts';
import { fr } from './email-drafts/fr.ts';
import { ja } from './email-drafts/ja.ts';
import { ptBR } from './email-drafts/pt-br.ts';
import type { DraftTexts, DraftValues } from './email-drafts/texts.ts';
import { zhCN } from './email-drafts/zh-cn.ts';

const drafts: Readonly<Record<Locale, DraftTexts>> = { en, 'zh-CN': zhCN, de, fr, ja, 'pt-BR': ptBR, es };

/** What the mail tells. */
export interface Invitation {
  /** Who sends it. */
  readonly sender: string;
  readonly partner: string;
  /** Null where there is none. */
  readonly reseller: string | null;
  readonly withDelegatedAdmin: boolean;
  readonly url: string;
  readonly expiresAt: Date;
}

/** The mail in the culture's language where we write it, else in English; dates as the culture writes them. */
export const draftMail = (
  { sender, partner, reseller, withDelegatedAdmin, url, expiresAt }: Invitation,
  culture: string,
): { readonly subject: string; readonly body: string } => {
  const language = chooseLocale(culture);
  const { subject, body } = drafts[language];
  const isForeign = language === defaultLocale && !culture.startsWith(`${defaultLocale}-`);
  const values: DraftValues = {
    sender,
    partner,
    reseller: reseller ?? '',
    hasReseller: reseller === null ? 'no' : 'yes',
    withAdmin: withDelegatedAdmin ? 'yes' : 'no',
    url,
    until: new Intl.DateTimeFormat(isForeign ? language : culture, {
      dateStyle: 'long',
      timeZone: 'UTC',
    }).format(expiresAt),
  };
  const write = (text: string) => String(new IntlMessageFormat(text, language).format({ ...values }));
  return { subject: write(subject), body: body.map(write).join('\n\n') };
};
