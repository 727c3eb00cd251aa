import type { en } from './en.ts';

/** The same texts in German, in the words of Partner Center. */
export const de: Readonly<Record<keyof typeof en, string>> = {
  REQUIRED: 'Diese Angabe ist erforderlich. Geben Sie einen Wert ein.',
  'REQUIRED.PROVIDER':
    'Sie arbeiten mit mehreren indirekten Anbietern zusammen. Geben Sie die MPN-ID desjenigen ein, der verkaufen soll.',
  'REQUIRED.VALIDATION_CODE': 'Geben Sie den Überprüfungscode für Kunden aus dem öffentlichen Sektor ein.',
  INVALID_FORMAT: 'Dieser Wert hat nicht die richtige Form. Prüfen Sie ihn, und geben Sie ihn erneut ein.',
  'INVALID_FORMAT.CHARACTERS':
    'Dieser Text enthält Zeilenumbrüche oder Steuerzeichen. Geben Sie ihn ohne diese in einer Zeile ein.',
  INVALID_ID: 'Diese ID ist ungültig. Wählen Sie das Element erneut aus.',
  TOO_LONG:
    'Diese Eingabe ist zu lang. Verwenden Sie höchstens {maximum, plural, one {# Zeichen} other {# Zeichen}}.',
  TOO_SHORT:
    'Diese Eingabe ist zu kurz. Verwenden Sie mindestens {minimum, plural, one {# Zeichen} other {# Zeichen}}.',
  NOT_FOUND:
    'Dieses Element wurde nicht gefunden. Laden Sie die Seite neu, und wählen Sie es noch einmal aus.',
  NAME_NOT_ACCEPTED:
    'Dieser Name kann nicht verwendet werden. Geben Sie den vollständigen Namen so ein, wie er in amtlichen Unterlagen steht.',
  'NAME_NOT_ACCEPTED.SPECIAL_CHARACTERS_ONLY':
    'Dieser Name enthält weder Buchstaben noch Ziffern. Geben Sie den vollständigen rechtlichen Namen ein.',
  'NAME_NOT_ACCEPTED.SINGLE_CHARACTERS':
    'Dieser Name besteht aus einzelnen Zeichen mit Leerzeichen dazwischen. Geben Sie den vollständigen rechtlichen Namen ein.',
  'NAME_NOT_ACCEPTED.REPEATED_CHARACTER':
    'Dieser Name ist ein einziges, wiederholtes Zeichen. Geben Sie den vollständigen rechtlichen Namen ein.',
  'NAME_NOT_ACCEPTED.LEGAL_FORM_ONLY':
    'Eine Rechtsform allein, etwa GmbH oder LLC, ist kein vollständiger Name. Geben Sie den vollständigen rechtlichen Namen ein.',
  'NAME_NOT_ACCEPTED.PLACEHOLDER':
    'Test- und Platzhalternamen können nicht verwendet werden. Geben Sie den wirklichen Namen ein.',
  'NAME_NOT_ACCEPTED.NO_LETTERS': 'Dieser Name enthält keine Buchstaben. Geben Sie den wirklichen Namen ein.',
  EMAIL_INVALID:
    'Das ist keine vollständige E-Mail-Adresse. Geben Sie eine Adresse wie name@example.com ein.',
  'EMAIL_INVALID.MICROSOFT_ADDRESS':
    'Adressen von Microsoft können hier nicht verwendet werden. Geben Sie eine E-Mail-Adresse beim Kunden ein.',
  PHONE_INVALID:
    'Diese Telefonnummer hat nicht die richtige Form. Prüfen Sie die Ziffern, und schreiben Sie die Nummer so, wie es in ihrem Land oder ihrer Region üblich ist.',
  COUNTRY_NOT_SUPPORTED:
    'In diesem Land oder dieser Region können keine Kunden hinzugefügt werden. Wählen Sie ein anderes Land oder eine andere Region aus der Liste aus.',
  MARKET_NOT_AUTHORIZED:
    'Ihr Partnerkonto darf in diesem Land oder dieser Region nicht verkaufen. Wählen Sie ein Land in Ihrer eigenen CSP-Region aus.',
  'MARKET_NOT_AUTHORIZED.RESELLER':
    'Dieser indirekte Handelspartner gehört zu einer anderen CSP-Region. Wählen Sie einen in Ihrer eigenen Region aus.',
  'MARKET_NOT_AUTHORIZED.PROVIDER':
    'Dieser indirekte Anbieter befindet sich in einer anderen CSP-Region. Geben Sie einen in Ihrer eigenen Region ein.',
  'MARKET_NOT_AUTHORIZED.INVITATION':
    'Dieser Partner kann nicht an Ihre Organisation verkaufen, weil er sich in einer anderen Region oder Cloud befindet. Wählen Sie einen Partner in Ihrer eigenen.',
  'MARKET_NOT_AUTHORIZED.PARTNERSHIP':
    'Dieser indirekte Anbieter gehört zu einer anderen CSP-Region oder Cloud. Arbeiten Sie mit einem Anbieter Ihrer eigenen Region und Cloud zusammen.',
  STATE_INVALID:
    'Im ausgewählten Land gibt es diesen Bundesstaat oder diese Provinz nicht. Wählen Sie einen Eintrag aus der Liste aus.',
  POSTAL_CODE_INVALID:
    'Diese Postleitzahl hat nicht die Form, die im ausgewählten Land üblich ist. Prüfen Sie sie, und geben Sie sie erneut ein.',
  CULTURE_NOT_SUPPORTED:
    'Diese Sprache ist im ausgewählten Land nicht verfügbar. Verwenden Sie eine von diesen: {cultures}.',
  'CULTURE_NOT_SUPPORTED.FORM':
    'Eine Kultur besteht aus Sprache und Land oder Region, zum Beispiel de-DE. Geben Sie sie in dieser Form ein.',
  'CULTURE_NOT_SUPPORTED.UNKNOWN':
    'Diese Kultur wird in keinem Markt verwendet. Geben Sie eine andere ein, zum Beispiel de-DE oder en-US.',
  REGISTRATION_NUMBER_REQUIRED:
    'Im ausgewählten Land ist eine Registrierungsnummer erforderlich. Geben Sie die Nummer ein, unter der das Unternehmen eingetragen ist.',
  REGISTRATION_NUMBER_INVALID:
    'Diese Registrierungsnummer entspricht nicht der Form {pattern}, die im ausgewählten Land gilt. Prüfen Sie sie, und geben Sie sie erneut ein.',
  REGISTRATION_NUMBER_NOT_SUPPORTED:
    'Für das ausgewählte Land wird hier keine Registrierungsnummer verwendet. Lassen Sie dieses Feld leer.',
  DOMAIN_INVALID:
    'Dieses Domänenpräfix kann nicht verwendet werden. Verwenden Sie {minimum, number} bis {maximum, number} Buchstaben (A bis Z) und Ziffern, ohne Leerzeichen und Bindestriche.',
  DOMAIN_NOT_AVAILABLE: 'Diese Domäne wird bereits verwendet. Wählen Sie ein anderes Präfix.',
  CUSTOMER_ALREADY_EXISTS:
    'Dieses Unternehmen ist bereits Kunde. Wenn es nicht in Ihrer Kundenliste steht, fordern Sie eine Handelspartnerbeziehung an.',
  'CUSTOMER_ALREADY_EXISTS.OWN':
    'Dieses Unternehmen ist bereits Ihr Kunde. Öffnen Sie es stattdessen in Ihrer Kundenliste.',
  'CUSTOMER_ALREADY_EXISTS.OTHER':
    'Dieses Unternehmen ist bereits Kunde. Fordern Sie stattdessen eine Handelspartnerbeziehung mit ihm an.',
  QUALIFICATION_NOT_SETTABLE:
    'Diese Qualifikation kann für einen neuen Kunden nicht festgelegt werden. Wählen Sie eine andere aus.',
  'QUALIFICATION_NOT_SETTABLE.CUSTOMER':
    'Partner können diese Qualifikation nicht festlegen. Wählen Sie eine andere aus.',
  'QUALIFICATION_NOT_SETTABLE.IRREVERSIBLE':
    'Dieser Kunde hat bereits eine Qualifikation, die nicht mehr geändert werden kann. Behalten Sie sie bei.',
  AGREEMENT_REQUIRED:
    'Der Kunde muss zuerst die Microsoft-Kundenvereinbarung annehmen. Geben Sie ein, wer sie wann angenommen hat.',
  AGREEMENT_TEMPLATE_UNKNOWN: 'Diese Vereinbarung wurde nicht gefunden. Wählen Sie eine aus der Liste aus.',
  AGREEMENT_OUTDATED: 'Diese Vereinbarung ist nicht mehr aktuell. Wählen Sie die neueste Vereinbarung aus.',
  'AGREEMENT_OUTDATED.BEFORE_EFFECTIVE':
    'Diese Vereinbarung gilt seit {effectiveFrom}. Geben Sie dieses oder ein späteres Datum ein.',
  AGREEMENT_DATE_IN_FUTURE:
    'Das Datum der Annahme darf nicht in der Zukunft liegen. Geben Sie das heutige (UTC) oder ein früheres Datum ein.',
  AGREEMENT_ALREADY_CONFIRMED:
    'Diese Annahme wurde bereits bestätigt. Bestätigen Sie sie nur dann erneut, wenn sich Name, E-Mail-Adresse oder Telefonnummer geändert hat.',
  AGREEMENT_NOT_APPLICABLE:
    'In dieser Cloud muss keine Vereinbarung bestätigt werden. Fahren Sie ohne diesen Schritt fort.',
  RESELLER_CHOICE_REQUIRED:
    'Wählen Sie einen indirekten Handelspartner aus, oder geben Sie an, dass es keinen gibt.',
  RESELLER_NOT_ALLOWED:
    'Ihr Partnerkonto kann keinen indirekten Handelspartner angeben. Lassen Sie dieses Feld leer.',
  'RESELLER_NOT_ALLOWED.PROVIDER':
    'Nur ein indirekter Händler nennt einen indirekten Anbieter. Lassen Sie dieses Feld leer.',
  'RESELLER_NOT_ALLOWED.REQUEST':
    'Ihr Partnerkonto kann nicht mit indirekten Handelspartnern zusammenarbeiten. Melden Sie sich als indirekter Anbieter an.',
  'RESELLER_NOT_ALLOWED.ACCEPT':
    'Nur ein indirekter Handelspartner kann diese Einladung annehmen. Melden Sie sich als solcher an.',
  RESELLER_NOT_ACTIVE:
    'Die Partnerschaft mit diesem indirekten Handelspartner ist nicht aktiv. Wählen Sie einen anderen aus.',
  'RESELLER_NOT_ACTIVE.OWN':
    'Ihre Partnerschaft mit diesem indirekten Anbieter ist nicht aktiv. Geben Sie einen anderen Anbieter ein, oder lassen Sie die Partnerschaft aktivieren.',
  'RESELLER_NOT_ACTIVE.INVITATION':
    'Der Händler in dieser Einladung kann Sie für diesen Anbieter nicht mehr betreuen. Bitten Sie den Partner um eine neue Einladung.',
  RESELLER_AGREEMENT_MISSING:
    'Dieser indirekte Handelspartner hat die Microsoft-Partnervereinbarung nicht unterzeichnet. Wählen Sie einen anderen aus, oder bitten Sie ihn, sie zu unterzeichnen.',
  'RESELLER_AGREEMENT_MISSING.OWN':
    'Ihr Unternehmen hat den Microsoft-Partnervertrag nicht unterzeichnet. Unterzeichnen Sie ihn zuerst.',
  NO_SUBSCRIPTIONS: 'Es ist noch nichts ausgewählt. Wählen Sie mindestens ein Angebot aus.',
  TOO_MANY_LINES:
    'Es sind zu viele Angebote ausgewählt. Verwenden Sie höchstens {maximum, number} Positionen, einschließlich der Add-Ons.',
  'TOO_MANY_LINES.DEPTH':
    'Diese Add-Ons sind zu tief verschachtelt. Verwenden Sie höchstens {maximum, number} Ebenen, einschließlich des Basisangebots.',
  'TOO_MANY_LINES.PRICES': 'Das sind zu viele Zeilen. Senden Sie höchstens {maximum, number} auf einmal.',
  OFFER_NOT_AVAILABLE:
    'Dieses Angebot kann in diesem Markt nicht gekauft werden. Wählen Sie ein anderes Angebot aus.',
  OFFER_NOT_ELIGIBLE:
    'Dieses Angebot ist nicht für Kunden mit dieser Qualifikation bestimmt. Wählen Sie ein anderes Angebot aus.',
  'OFFER_NOT_ELIGIBLE.NOT_ADD_ON': 'Dieses Angebot ist kein Add-On. Führen Sie es als eigene Position auf.',
  'OFFER_NOT_ELIGIBLE.TRIAL_OF_OWNED':
    'Eine Testversion ist nicht für Kunden bestimmt, die das kostenpflichtige Produkt kaufen oder bereits haben. Entfernen Sie die Testversion.',
  'OFFER_NOT_ELIGIBLE.NOT_A_TARGET':
    'Dieses Abonnement kann nicht in dieses Angebot umgewandelt werden. Wählen Sie eines der dafür aufgeführten Angebote aus.',
  OFFER_LIMIT_REACHED:
    'Ein Kunde kann höchstens {limit, plural, one {# Abonnement} other {# Abonnements}} dieses Angebots haben. Entfernen Sie die überzähligen Positionen.',
  QUANTITY_OUT_OF_RANGE:
    'Diese Menge liegt außerhalb des Bereichs für dieses Angebot. Geben Sie eine Zahl von {minimum, number} bis {maximum, number} ein.',
  BILLING_CYCLE_NOT_SUPPORTED:
    'Diesen Abrechnungszeitraum gibt es für dieses Angebot nicht. Verwenden Sie einen von diesen: {cycles}.',
  PREREQUISITE_MISSING:
    'Dieses Add-On setzt ein passendes Angebot voraus. Ordnen Sie es einem der vorausgesetzten Angebote unter.',
  NOT_REVIEWED:
    'Diese Angaben wurden noch nicht überprüft. Überprüfen Sie sie, und übermitteln Sie sie dann.',
  QUOTE_EXPIRED:
    'Die angegebenen Preise gelten nicht mehr. Überprüfen Sie die Angaben erneut, um aktuelle Preise zu erhalten.',
  INVALID_STATE:
    'Das ist im aktuellen Zustand nicht möglich. Laden Sie die Seite neu, um den nächsten Schritt zu sehen.',
  'INVALID_STATE.DRAFT':
    'Dieser Kunde wurde noch nicht übermittelt. Überprüfen Sie zuerst die Angaben, und übermitteln Sie sie.',
  'INVALID_STATE.SUBMITTED':
    'Dieser Kunde wurde übermittelt und kann hier nicht mehr geändert werden. Öffnen Sie die Bestätigung, und wählen Sie „Fertig“ aus.',
  'INVALID_STATE.COMPLETED':
    'Dieser Kunde ist vollständig hinzugefügt. Öffnen Sie ihn in Ihrer Kundenliste, um etwas zu ändern.',
  'INVALID_STATE.CANCELLED':
    'Dieser Vorgang wurde abgebrochen. Beginnen Sie einen neuen, um den Kunden hinzuzufügen.',
  'INVALID_STATE.EXPIRED':
    'Dieser Vorgang ist abgelaufen. Beginnen Sie einen neuen, um den Kunden hinzuzufügen.',
  'INVALID_STATE.WEBHOOK_DISABLED': 'Dieser Webhook-Endpunkt ist ausgeschaltet. Schalten Sie ihn zuerst ein.',
  'INVALID_STATE.REQUEST_ACCEPTED':
    'Der Kunde hat diese Anfrage bereits angenommen. Beenden Sie stattdessen die Beziehung, wenn sie nicht mehr gewünscht ist.',
  'INVALID_STATE.REQUEST_DECLINED':
    'Der Kunde hat diese Anfrage bereits abgelehnt. Es ist nichts weiter zu tun.',
  'INVALID_STATE.REQUEST_EXPIRED': 'Diese Anfrage ist bereits abgelaufen. Es ist nichts weiter zu tun.',
  VERSION_CONFLICT:
    'Der Inhalt wurde in der Zwischenzeit geändert. Laden Sie die neueste Version, und nehmen Sie die Änderungen erneut vor.',
  SUBSCRIPTION_NOT_ACTIVE: 'Dieses Abonnement ist nicht aktiv. Reaktivieren Sie es zuerst.',
  'SUBSCRIPTION_NOT_ACTIVE.PENDING':
    'Dieses Abonnement ist noch nicht bereit. Versuchen Sie es in Kürze noch einmal.',
  'SUBSCRIPTION_NOT_ACTIVE.ACTIVE': 'Dieses Abonnement ist bereits aktiv.',
  'SUBSCRIPTION_NOT_ACTIVE.SUSPENDED': 'Dieses Abonnement ist angehalten. Reaktivieren Sie es zuerst.',
  'SUBSCRIPTION_NOT_ACTIVE.EXPIRED':
    'Die Laufzeit dieses Abonnements ist beendet. Bestellen Sie stattdessen ein neues Abonnement.',
  'SUBSCRIPTION_NOT_ACTIVE.DELETED':
    'Dieses Abonnement wurde gelöscht und kann nicht wiederhergestellt werden. Bestellen Sie stattdessen ein neues.',
  PARENT_NOT_ACTIVE:
    'Das Basisabonnement dieses Add-Ons ist nicht aktiv. Reaktivieren Sie zuerst das Basisabonnement.',
  RELATIONSHIP_HAS_ACTIVE_SUBSCRIPTIONS:
    'Dieser Kunde hat noch {count, plural, one {# aktives Abonnement} other {# aktive Abonnements}}. Setzen Sie diese aus, bevor Sie die Beziehung beenden.',
  INVITATION_EXPIRED:
    'Diese Einladung kann nicht mehr verwendet werden. Bitten Sie den Partner um eine neue.',
  EXPIRY_OUT_OF_RANGE:
    'Dieses Ablaufdatum kann nicht verwendet werden. Geben Sie ein Datum in der Zukunft ein, höchstens {maximum, plural, one {# Tag} other {# Tage}} von heute an.',
  TOO_MANY_API_KEYS:
    'Es gibt bereits {maximum, plural, one {# aktiven API-Schlüssel} other {# aktive API-Schlüssel}}. Widerrufen Sie einen, der nicht mehr verwendet wird.',
  URL_NOT_ACCEPTED: 'An diese URL können keine Webhooks gesendet werden. Geben Sie eine andere ein.',
  'URL_NOT_ACCEPTED.SCHEME':
    'Webhooks werden nur über HTTPS gesendet. Geben Sie eine URL ein, die mit https:// beginnt.',
  'URL_NOT_ACCEPTED.CREDENTIALS':
    'Diese URL enthält einen Benutzernamen oder ein Kennwort. Entfernen Sie beides; stattdessen ist jeder Webhook signiert.',
  'URL_NOT_ACCEPTED.PORT':
    'An diesen Port können keine Webhooks gesendet werden. Verwenden Sie den Standardport oder einen Port ab {minimum}.',
  'URL_NOT_ACCEPTED.ADDRESS':
    'An diese Adresse können keine Webhooks gesendet werden. Geben Sie eine URL ein, die im öffentlichen Internet erreichbar ist.',
  TOO_MANY_WEBHOOK_ENDPOINTS:
    'Es gibt bereits {maximum, plural, one {# Webhook-Endpunkt} other {# Webhook-Endpunkte}}. Löschen Sie einen, der nicht mehr verwendet wird.',
  PRICE_INVALID:
    'Dieser Preis kann nicht verwendet werden. Geben Sie einen Betrag von 0 bis {maximum, number} mit höchstens {places, plural, one {# Nachkommastelle} other {# Nachkommastellen}} ein.',
  DUPLICATE_ROW:
    'Dieses Angebot steht für denselben Markt und Abrechnungszeitraum mehrfach in der Liste. Behalten Sie nur eine dieser Zeilen.',
  RELATIONSHIP_NOT_APPLICABLE:
    'Kunden in dieser Cloud können nicht um eine Beziehung gebeten werden. Klären Sie mit dem Kunden einen anderen Weg.',
  DELEGATED_ADMIN_REQUIRED:
    'Eine Beziehung in dieser Cloud umfasst delegierte Administratorrechte. Fragen Sie auch diese an.',
  RELATIONSHIP_ALREADY_EXISTS:
    'Ihre Organisation hat bereits eine Beziehung zu diesem Partner. Es ist nichts weiter zu tun.',
  CHANGE_NOT_ALLOWED: 'Dieses Abonnement kann nicht auf diese Weise geändert werden.',
  'CHANGE_NOT_ALLOWED.TRIAL_QUANTITY':
    'Die Anzahl der Lizenzen einer Testversion kann nicht geändert werden. Wandeln Sie sie stattdessen in ein kostenpflichtiges Abonnement um.',
  'CHANGE_NOT_ALLOWED.AUTO_RENEW':
    'Dieses Angebot kann nicht automatisch verlängert werden. Lassen Sie dies ausgeschaltet.',
  'CHANGE_NOT_ALLOWED.NOT_A_TRIAL':
    'Dieses Abonnement ist keine Testversion. Führen Sie stattdessen ein Upgrade durch.',
  'CHANGE_NOT_ALLOWED.ADD_ONS':
    'Dieses Abonnement hat Add-Ons, die nicht übernommen werden können. Halten Sie diese zuerst an.',
  'CHANGE_NOT_ALLOWED.DELEGATED_ADMIN':
    'Für das Upgrade sind delegierte Administratorrechte erforderlich. Fordern Sie diese zuerst beim Kunden an.',
  COUNTRY_NOT_CHANGEABLE:
    'Das Land oder die Region eines Kunden kann nicht geändert werden, da Domäne, Währung und Angebote davon abhängen. Fügen Sie das Unternehmen dort als neuen Kunden hinzu.',
  VALIDATION_CODE_INVALID:
    'Dies ist keiner Ihrer Überprüfungscodes. Prüfen Sie ihn, und geben Sie ihn erneut ein.',
  'VALIDATION_CODE_INVALID.NOT_NEEDED':
    'Ein Überprüfungscode gilt nur für die Government Community Cloud. Lassen Sie dieses Feld leer.',
  VALIDATION_CODE_EXHAUSTED:
    'Dieser Überprüfungscode wurde so oft verwendet, wie es zulässig ist. Geben Sie einen anderen ein.',
};
