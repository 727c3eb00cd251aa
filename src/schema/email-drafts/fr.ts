import type { DraftTexts } from './texts.ts';

export const fr: DraftTexts = {
  subject: 'Invitation de {sender} à une relation de revendeur',
  body: [
    'Bonjour,',
    '{hasReseller, select, yes {{reseller} souhaite s’occuper de vos services cloud Microsoft, avec {partner} comme fournisseur} other {{partner} souhaite s’occuper de vos services cloud Microsoft}}. {withAdmin, select, yes {En acceptant, vous accordez également des droits d’administration délégués dans votre client, afin que les services puissent être configurés et pris en charge pour vous.} other {Aucun droit d’administration dans votre client n’est demandé.}}',
    'Pour accepter ou refuser, un administrateur général de votre organisation ouvre ce lien et se connecte :',
    '{url}',
    'Le lien ne sert qu’une fois, jusqu’au {until} (UTC). Ce que vous avez déjà acheté, ici ou ailleurs, reste inchangé.',
    'Cordialement,\n{sender}',
  ],
};
