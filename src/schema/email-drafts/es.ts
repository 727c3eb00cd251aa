import type { DraftTexts } from './texts.ts';

export const es: DraftTexts = {
  subject: 'Invitación de {sender} a una relación de revendedor',
  body: [
    'Hola:',
    '{hasReseller, select, yes {{reseller} desea ocuparse de sus servicios en la nube de Microsoft, con {partner} como proveedor} other {{partner} desea ocuparse de sus servicios en la nube de Microsoft}}. {withAdmin, select, yes {Al aceptar, también concede derechos de administración delegada en su inquilino, para que los servicios se puedan configurar y reciban soporte.} other {No se solicita ningún derecho de administración en su inquilino.}}',
    'Para aceptar o rechazar, un administrador global de su organización abre este vínculo e inicia sesión:',
    '{url}',
    'El vínculo funciona una sola vez, hasta el {until} (UTC). Lo que ya ha comprado, aquí o en otro lugar, sigue como está.',
    'Atentamente,\n{sender}',
  ],
};
