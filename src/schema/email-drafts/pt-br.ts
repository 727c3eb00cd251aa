import type { DraftTexts } from './texts.ts';

export const ptBR: DraftTexts = {
  subject: 'Convite de {sender} para uma relação de revenda',
  body: [
    'Olá,',
    '{hasReseller, select, yes {{reseller} gostaria de cuidar dos seus serviços de nuvem da Microsoft, com {partner} como provedor} other {{partner} gostaria de cuidar dos seus serviços de nuvem da Microsoft}}. {withAdmin, select, yes {Ao aceitar, você também concede direitos de administração delegada no seu locatário, para que os serviços possam ser configurados e receber suporte.} other {Nenhum direito de administração no seu locatário é solicitado.}}',
    'Para aceitar ou recusar, um administrador global da sua organização abre este link e entra com a conta dele:',
    '{url}',
    'O link funciona uma única vez, até {until} (UTC). O que você já comprou, aqui ou em outro lugar, permanece como está.',
    'Atenciosamente,\n{sender}',
  ],
};
