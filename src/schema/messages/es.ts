import type { en } from './en.ts';

/** The same texts in Spanish, in the words of Partner Center. */
export const es: Readonly<Record<keyof typeof en, string>> = {
  REQUIRED: 'Este dato es obligatorio. Escriba un valor.',
  'REQUIRED.PROVIDER':
    'Trabaja con más de un proveedor indirecto. Escriba el identificador de MPN del que va a vender.',
  'REQUIRED.VALIDATION_CODE': 'Escriba el código de validación para clientes gubernamentales.',
  INVALID_FORMAT: 'Este valor no tiene el formato correcto. Compruébelo y escríbalo de nuevo.',
  'INVALID_FORMAT.CHARACTERS':
    'Este texto contiene saltos de línea o caracteres de control. Escríbalo en una sola línea, sin esos caracteres.',
  INVALID_ID: 'Este identificador no es válido. Seleccione el elemento de nuevo.',
  TOO_LONG:
    'Este texto es demasiado largo. Use como máximo {maximum, plural, one {# carácter} other {# caracteres}}.',
  TOO_SHORT:
    'Este texto es demasiado corto. Use como mínimo {minimum, plural, one {# carácter} other {# caracteres}}.',
  NOT_FOUND: 'No se encontró este elemento. Actualice la página y selecciónelo de nuevo.',
  NAME_NOT_ACCEPTED:
    'Este nombre no se puede usar. Escriba el nombre completo tal como figura en los documentos oficiales.',
  'NAME_NOT_ACCEPTED.SPECIAL_CHARACTERS_ONLY':
    'Este nombre no contiene letras ni dígitos. Escriba el nombre legal completo.',
  'NAME_NOT_ACCEPTED.SINGLE_CHARACTERS':
    'Este nombre está formado por caracteres sueltos separados por espacios. Escriba el nombre legal completo.',
  'NAME_NOT_ACCEPTED.REPEATED_CHARACTER':
    'Este nombre repite un único carácter. Escriba el nombre legal completo.',
  'NAME_NOT_ACCEPTED.LEGAL_FORM_ONLY':
    'Una forma jurídica por sí sola, como LLC o GmbH, no es un nombre completo. Escriba el nombre legal completo.',
  'NAME_NOT_ACCEPTED.PLACEHOLDER':
    'No se pueden usar nombres de prueba ni provisionales. Escriba el nombre real.',
  'NAME_NOT_ACCEPTED.NO_LETTERS': 'Este nombre no contiene letras. Escriba el nombre real.',
  EMAIL_INVALID:
    'Esta dirección de correo electrónico no está completa. Escriba una como nombre@example.com.',
  'EMAIL_INVALID.MICROSOFT_ADDRESS':
    'Aquí no se pueden usar direcciones de Microsoft. Escriba una dirección de correo electrónico del cliente.',
  PHONE_INVALID:
    'Este número de teléfono no tiene el formato correcto. Compruebe los dígitos y escríbalo como es habitual en su país o región.',
  COUNTRY_NOT_SUPPORTED: 'No se pueden agregar clientes en este país o región. Seleccione otro de la lista.',
  MARKET_NOT_AUTHORIZED:
    'Su cuenta de partner no puede vender en este país o región. Seleccione un país de su propia región de CSP.',
  'MARKET_NOT_AUTHORIZED.RESELLER':
    'Este revendedor indirecto está en otra región de CSP. Seleccione uno de su propia región.',
  'MARKET_NOT_AUTHORIZED.PROVIDER':
    'Este proveedor indirecto está en otra región de CSP. Escriba uno de su propia región.',
  'MARKET_NOT_AUTHORIZED.INVITATION':
    'Este partner no puede vender a su organización porque está en otra región o nube. Elija un partner de la misma región y nube.',
  'MARKET_NOT_AUTHORIZED.PARTNERSHIP':
    'Este proveedor indirecto está en otra región de CSP u otra nube. Trabaje con uno de su propia región y nube.',
  STATE_INVALID: 'El país o región seleccionado no tiene ese estado o provincia. Seleccione uno de la lista.',
  POSTAL_CODE_INVALID:
    'Este código postal no tiene el formato que se usa en el país o región seleccionado. Compruébelo y escríbalo de nuevo.',
  CULTURE_NOT_SUPPORTED:
    'Este idioma no está disponible en el país o región seleccionado. Use uno de estos: {cultures}.',
  'CULTURE_NOT_SUPPORTED.FORM':
    'Una referencia cultural se compone de un idioma y un país o región, por ejemplo, es-ES. Escríbala con ese formato.',
  'CULTURE_NOT_SUPPORTED.UNKNOWN':
    'Esta referencia cultural no se usa en ningún mercado. Escriba otra, por ejemplo, es-ES o en-US.',
  REGISTRATION_NUMBER_REQUIRED:
    'El país o región seleccionado exige un número de registro. Escriba el número con el que está registrada la empresa.',
  REGISTRATION_NUMBER_INVALID:
    'Este número de registro no coincide con {pattern}, el formato que se usa en el país o región seleccionado. Compruébelo y escríbalo de nuevo.',
  REGISTRATION_NUMBER_NOT_SUPPORTED:
    'El país o región seleccionado no usa aquí un número de registro. Deje este campo vacío.',
  DOMAIN_INVALID:
    'Este prefijo de dominio no se puede usar. Use de {minimum, number} a {maximum, number} letras (de la A a la Z) y dígitos, sin espacios ni guiones.',
  DOMAIN_NOT_AVAILABLE: 'Este dominio ya está en uso. Elija otro prefijo.',
  CUSTOMER_ALREADY_EXISTS:
    'Esta empresa ya es cliente. Si no está en su lista de clientes, solicite una relación de revendedor.',
  'CUSTOMER_ALREADY_EXISTS.OWN': 'Esta empresa ya es uno de sus clientes. Ábrala en su lista de clientes.',
  'CUSTOMER_ALREADY_EXISTS.OTHER': 'Esta empresa ya es cliente. Solicítele una relación de revendedor.',
  QUALIFICATION_NOT_SETTABLE:
    'Esta calificación no se puede establecer para un cliente nuevo. Seleccione otra.',
  'QUALIFICATION_NOT_SETTABLE.CUSTOMER':
    'Los partners no pueden establecer esta calificación. Seleccione otra.',
  'QUALIFICATION_NOT_SETTABLE.IRREVERSIBLE':
    'Este cliente ya tiene una calificación y no se puede cambiar. Déjela como está.',
  AGREEMENT_REQUIRED:
    'El cliente debe aceptar primero el Contrato de cliente de Microsoft. Indique quién lo aceptó y cuándo.',
  AGREEMENT_TEMPLATE_UNKNOWN: 'No se encontró este contrato. Seleccione uno de la lista.',
  AGREEMENT_OUTDATED: 'Este contrato no es el vigente. Seleccione el contrato más reciente.',
  'AGREEMENT_OUTDATED.BEFORE_EFFECTIVE':
    'Este contrato está en vigor desde {effectiveFrom}. Escriba esa fecha u otra posterior.',
  AGREEMENT_DATE_IN_FUTURE:
    'La fecha de aceptación no puede ser futura. Escriba la fecha de hoy (UTC) u otra anterior.',
  AGREEMENT_ALREADY_CONFIRMED:
    'Esta aceptación ya se ha confirmado. Vuelva a confirmarla solo si ha cambiado el nombre, la dirección de correo electrónico o el número de teléfono.',
  AGREEMENT_NOT_APPLICABLE: 'En esta nube no hay que confirmar ningún contrato. Continúe sin este paso.',
  RESELLER_CHOICE_REQUIRED: 'Seleccione un revendedor indirecto o indique que no hay ninguno.',
  RESELLER_NOT_ALLOWED:
    'Su cuenta de partner no puede designar un revendedor indirecto. Deje este campo vacío.',
  'RESELLER_NOT_ALLOWED.PROVIDER':
    'Solo un revendedor indirecto designa un proveedor indirecto. Deje este campo vacío.',
  'RESELLER_NOT_ALLOWED.REQUEST':
    'Su cuenta de partner no puede trabajar con revendedores indirectos. Inicie sesión como proveedor indirecto.',
  'RESELLER_NOT_ALLOWED.ACCEPT':
    'Solo un revendedor indirecto puede aceptar esta invitación. Inicie sesión como tal.',
  RESELLER_NOT_ACTIVE: 'La asociación con este revendedor indirecto no está activa. Seleccione otro.',
  'RESELLER_NOT_ACTIVE.OWN':
    'Su asociación con este proveedor indirecto no está activa. Escriba otro proveedor o haga que se active la asociación.',
  'RESELLER_NOT_ACTIVE.INVITATION':
    'El revendedor de esta invitación ya no puede atenderle para este proveedor. Pida otra invitación al partner.',
  RESELLER_AGREEMENT_MISSING:
    'Este revendedor indirecto no ha firmado el Contrato de partner de Microsoft. Seleccione otro o pídale que lo firme.',
  'RESELLER_AGREEMENT_MISSING.OWN':
    'Su empresa no ha firmado el Contrato de partner de Microsoft. Fírmelo primero.',
  NO_SUBSCRIPTIONS: 'Todavía no hay nada seleccionado. Seleccione al menos una oferta.',
  TOO_MANY_LINES:
    'Hay demasiadas ofertas seleccionadas. Use como máximo {maximum, number} líneas, complementos incluidos.',
  'TOO_MANY_LINES.DEPTH':
    'Estos complementos están anidados en demasiados niveles. Use como máximo {maximum, number}, incluida la oferta base.',
  'TOO_MANY_LINES.PRICES': 'Hay demasiadas filas. Envíe como máximo {maximum, number} cada vez.',
  OFFER_NOT_AVAILABLE: 'Esta oferta no se puede comprar en este mercado. Seleccione otra oferta.',
  OFFER_NOT_ELIGIBLE: 'Esta oferta no es para clientes con esta calificación. Seleccione otra oferta.',
  'OFFER_NOT_ELIGIBLE.NOT_ADD_ON': 'Esta oferta no es un complemento. Póngala en una línea aparte.',
  'OFFER_NOT_ELIGIBLE.TRIAL_OF_OWNED':
    'Una prueba no es para clientes que compran el producto de pago o ya lo tienen. Quite la prueba.',
  'OFFER_NOT_ELIGIBLE.NOT_A_TARGET':
    'Esta suscripción no se puede convertir en esta oferta. Seleccione una de las ofertas indicadas para ella.',
  OFFER_LIMIT_REACHED:
    'Un cliente puede tener como máximo {limit, plural, one {# suscripción} other {# suscripciones}} de esta oferta. Quite las líneas que sobran.',
  QUANTITY_OUT_OF_RANGE:
    'Esta cantidad está fuera del intervalo de la oferta. Escriba un número de {minimum, number} a {maximum, number}.',
  BILLING_CYCLE_NOT_SUPPORTED: 'Esta oferta no tiene este ciclo de facturación. Use uno de estos: {cycles}.',
  PREREQUISITE_MISSING:
    'Este complemento necesita una oferta a la que acompañar. Póngalo debajo de una de sus ofertas requeridas.',
  NOT_REVIEWED: 'Estos datos todavía no se han revisado. Revíselos y, después, envíelos.',
  QUOTE_EXPIRED:
    'Los precios indicados ya no se mantienen. Revise los datos de nuevo para obtener los actuales.',
  INVALID_STATE:
    'Esta acción no es posible en el estado actual. Actualice la página para ver el siguiente paso.',
  'INVALID_STATE.DRAFT': 'Este cliente todavía no se ha enviado. Revise primero los datos y envíelos.',
  'INVALID_STATE.SUBMITTED':
    'Este cliente ya se ha enviado y no se puede modificar aquí. Abra la confirmación y seleccione «Listo».',
  'INVALID_STATE.COMPLETED':
    'El alta de este cliente está completa. Ábralo en su lista de clientes para hacer cambios.',
  'INVALID_STATE.CANCELLED': 'Esta alta se canceló. Inicie otra para agregar el cliente.',
  'INVALID_STATE.EXPIRED': 'Esta alta ha caducado. Inicie otra para agregar el cliente.',
  'INVALID_STATE.WEBHOOK_DISABLED': 'Este punto de conexión de webhook está desactivado. Actívelo primero.',
  'INVALID_STATE.REQUEST_ACCEPTED':
    'El cliente ya ha aceptado esta solicitud. Si ya no se desea la relación, termínela en su lugar.',
  'INVALID_STATE.REQUEST_DECLINED':
    'El cliente ya ha rechazado esta solicitud. No es necesario hacer nada más.',
  'INVALID_STATE.REQUEST_EXPIRED': 'Esta solicitud ya ha caducado. No es necesario hacer nada más.',
  VERSION_CONFLICT:
    'El contenido se modificó mientras tanto. Cargue la versión más reciente y vuelva a hacer los cambios.',
  SUBSCRIPTION_NOT_ACTIVE: 'Esta suscripción no está activa. Reactívela primero.',
  'SUBSCRIPTION_NOT_ACTIVE.PENDING':
    'Esta suscripción aún no está lista. Inténtelo de nuevo en unos momentos.',
  'SUBSCRIPTION_NOT_ACTIVE.ACTIVE': 'Esta suscripción ya está activa.',
  'SUBSCRIPTION_NOT_ACTIVE.SUSPENDED': 'Esta suscripción está suspendida. Reactívela primero.',
  'SUBSCRIPTION_NOT_ACTIVE.EXPIRED':
    'El plazo de esta suscripción ha terminado. Pida una suscripción nueva en su lugar.',
  'SUBSCRIPTION_NOT_ACTIVE.DELETED':
    'Esta suscripción se ha eliminado y no se puede recuperar. Pida una nueva en su lugar.',
  PARENT_NOT_ACTIVE:
    'La suscripción base de este complemento no está activa. Reactive primero la suscripción base.',
  RELATIONSHIP_HAS_ACTIVE_SUBSCRIPTIONS:
    'Este cliente todavía tiene {count, plural, one {# suscripción activa} other {# suscripciones activas}}. Suspéndalas antes de terminar la relación.',
  INVITATION_EXPIRED: 'Esta invitación ya no se puede usar. Pida otra al partner.',
  EXPIRY_OUT_OF_RANGE:
    'Esta fecha de expiración no se puede usar. Escriba una fecha futura, como máximo dentro de {maximum, plural, one {# día} other {# días}}.',
  TOO_MANY_API_KEYS:
    'Ya hay {maximum, plural, one {# clave de API activa} other {# claves de API activas}}. Revoque una que ya no se use.',
  URL_NOT_ACCEPTED: 'No se pueden enviar webhooks a esta dirección URL. Escriba otra.',
  'URL_NOT_ACCEPTED.SCHEME':
    'Los webhooks se envían solo por HTTPS. Escriba una dirección URL que empiece por https://.',
  'URL_NOT_ACCEPTED.CREDENTIALS':
    'Esta dirección URL contiene un nombre de usuario o una contraseña. Quítelos; cada webhook va firmado.',
  'URL_NOT_ACCEPTED.PORT':
    'No se pueden enviar webhooks a este puerto. Use el puerto estándar o un puerto a partir de {minimum}.',
  'URL_NOT_ACCEPTED.ADDRESS':
    'No se pueden enviar webhooks a esta dirección. Escriba una dirección URL accesible desde la Internet pública.',
  TOO_MANY_WEBHOOK_ENDPOINTS:
    'Ya hay {maximum, plural, one {# punto de conexión de webhook} other {# puntos de conexión de webhook}}. Elimine uno que ya no se use.',
  PRICE_INVALID:
    'Este precio no se puede usar. Escriba un importe de 0 a {maximum, number} con {places, plural, one {# decimal} other {# decimales}} como máximo.',
  DUPLICATE_ROW:
    'Esta oferta está más de una vez en la lista para el mismo mercado y ciclo de facturación. Conserve solo una de esas filas.',
  RELATIONSHIP_NOT_APPLICABLE:
    'No se puede solicitar una relación a los clientes de esta nube. Acuerde otra vía con el cliente.',
  DELEGATED_ADMIN_REQUIRED:
    'Una relación en esta nube incluye derechos de administración delegada. Solicítelos también.',
  RELATIONSHIP_ALREADY_EXISTS:
    'Su organización ya tiene una relación con este partner. No es necesario hacer nada más.',
  CHANGE_NOT_ALLOWED: 'Esta suscripción no se puede cambiar de esta manera.',
  'CHANGE_NOT_ALLOWED.TRIAL_QUANTITY':
    'El número de licencias de una prueba no se puede cambiar. Conviértala en una suscripción de pago.',
  'CHANGE_NOT_ALLOWED.AUTO_RENEW':
    'Esta oferta no se puede renovar automáticamente. Deje esta opción desactivada.',
  'CHANGE_NOT_ALLOWED.NOT_A_TRIAL':
    'Esta suscripción no es una prueba. Actualícela a otra oferta en su lugar.',
  'CHANGE_NOT_ALLOWED.ADD_ONS':
    'Esta suscripción tiene complementos que no pueden pasar con ella. Suspéndalos primero.',
  'CHANGE_NOT_ALLOWED.DELEGATED_ADMIN':
    'Para la actualización se necesitan derechos de administración delegada. Solicítelos primero al cliente.',
  COUNTRY_NOT_CHANGEABLE:
    'El país o la región de un cliente no se puede cambiar, porque de él dependen el dominio, la moneda y las ofertas. Agregue la empresa allí como cliente nuevo.',
  VALIDATION_CODE_INVALID:
    'Este código de validación no es uno de los suyos. Compruébelo y vuelva a escribirlo.',
  'VALIDATION_CODE_INVALID.NOT_NEEDED':
    'El código de validación es solo para Government Community Cloud. Deje este campo vacío.',
  VALIDATION_CODE_EXHAUSTED:
    'Este código de validación ya se ha usado tantas veces como se permite. Escriba otro.',
};
