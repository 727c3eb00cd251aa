import type { DraftTexts } from './texts.ts';

export const en: DraftTexts = {
  subject: 'Invitation from {sender} to a reseller relationship',
  body: [
    'Hello,',
    '{hasReseller, select, yes {{reseller} would like to look after your Microsoft cloud services, with {partner} as the provider behind it} other {{partner} would like to look after your Microsoft cloud services}}. {withAdmin, select, yes {By accepting, you also give delegated administration rights in your tenant, so that services can be set up and supported for you.} other {No administration rights in your tenant are asked for.}}',
    'To accept or decline, a global administrator of your organization opens this link and signs in:',
    '{url}',
    'The link works once, until {until} (UTC). What you have bought already, here or elsewhere, stays as it is.',
    'Kind regards\n{sender}',
  ],
};
