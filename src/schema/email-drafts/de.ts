import type { DraftTexts } from './texts.ts';

export const de: DraftTexts = {
  subject: 'Einladung von {sender} zu einer Handelspartnerbeziehung',
  body: [
    'Guten Tag,',
    '{hasReseller, select, yes {{reseller} möchte Ihre Microsoft-Clouddienste betreuen, gemeinsam mit dem Anbieter {partner}} other {{partner} möchte Ihre Microsoft-Clouddienste betreuen}}. {withAdmin, select, yes {Wenn Sie annehmen, erteilen Sie zugleich delegierte Administratorrechte in Ihrem Mandanten, damit Dienste für Sie eingerichtet und unterstützt werden können.} other {Administratorrechte in Ihrem Mandanten werden nicht erbeten.}}',
    'Zum Annehmen oder Ablehnen öffnet ein globaler Administrator Ihrer Organisation diesen Link und meldet sich an:',
    '{url}',
    'Der Link gilt für eine einzige Antwort, bis {until} (UTC). Was Sie bereits gekauft haben, hier oder anderswo, bleibt unverändert.',
    'Mit freundlichen Grüßen\n{sender}',
  ],
};
