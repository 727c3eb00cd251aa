import type { UserErrorCode } from '../../onboarding/enums.ts';

/** What people read, in ICU MessageFormat: one text for each code, a finer one for `CODE.DETAIL`. */
export const en = {
  REQUIRED: 'This is required. Enter a value.',
  'REQUIRED.PROVIDER':
    'You work with more than one indirect provider. Enter the MPN ID of the one that will sell.',
  'REQUIRED.VALIDATION_CODE': 'Enter the validation code for government customers.',
  INVALID_FORMAT: 'This value does not have the right form. Check it and enter it again.',
  'INVALID_FORMAT.CHARACTERS':
    'This text has line breaks or control characters in it. Enter it on one line, without them.',
  INVALID_ID: 'This id is not valid. Select the item again.',
  TOO_LONG: 'This is too long. Use at most {maximum, plural, one {# character} other {# characters}}.',
  TOO_SHORT: 'This is too short. Use at least {minimum, plural, one {# character} other {# characters}}.',
  NOT_FOUND: 'This item was not found. Refresh the page and select it again.',
  NAME_NOT_ACCEPTED: 'This name cannot be used. Enter the full name as it stands in official documents.',
  'NAME_NOT_ACCEPTED.SPECIAL_CHARACTERS_ONLY':
    'This name has no letters or digits in it. Enter the full legal name.',
  'NAME_NOT_ACCEPTED.SINGLE_CHARACTERS':
    'This name is made of single characters with spaces between them. Enter the full legal name.',
  'NAME_NOT_ACCEPTED.REPEATED_CHARACTER': 'This name is one character repeated. Enter the full legal name.',
  'NAME_NOT_ACCEPTED.LEGAL_FORM_ONLY':
    'A legal form alone, such as LLC or GmbH, is not a full name. Enter the full legal name.',
  'NAME_NOT_ACCEPTED.PLACEHOLDER': 'Test and placeholder names cannot be used. Enter the real name.',
  'NAME_NOT_ACCEPTED.NO_LETTERS': 'This name has no letters in it. Enter the real name.',
  EMAIL_INVALID: 'This is not a complete email address. Enter one such as name@example.com.',
  'EMAIL_INVALID.MICROSOFT_ADDRESS':
    'Microsoft addresses cannot be used here. Enter an email address at the customer.',
  PHONE_INVALID:
    'This phone number does not have the right form. Check the digits, and write it as is usual in its country or region.',
  COUNTRY_NOT_SUPPORTED:
    'Customers cannot be added in this country or region. Select another one from the list.',
  MARKET_NOT_AUTHORIZED:
    'Your partner account cannot sell in this country or region. Select one in your own CSP region.',
  'MARKET_NOT_AUTHORIZED.RESELLER':
    'This indirect reseller is in another CSP region. Select one in your own region.',
  'MARKET_NOT_AUTHORIZED.PROVIDER':
    'This indirect provider is in another CSP region. Enter one in your own region.',
  'MARKET_NOT_AUTHORIZED.INVITATION':
    'This partner cannot sell to your organization, because it is in another region or cloud. Choose a partner in your own.',
  'MARKET_NOT_AUTHORIZED.PARTNERSHIP':
    'This indirect provider is in another CSP region or cloud. Work with one of your own region and cloud.',
  STATE_INVALID: 'The selected country or region has no such state or province. Select one from the list.',
  POSTAL_CODE_INVALID:
    'This postal code does not have the form used in the selected country or region. Check it and enter it again.',
  CULTURE_NOT_SUPPORTED:
    'This language is not available in the selected country or region. Use one of these: {cultures}.',
  'CULTURE_NOT_SUPPORTED.FORM':
    'A culture is a language and a country or region, such as en-US. Enter it in that form.',
  'CULTURE_NOT_SUPPORTED.UNKNOWN':
    'This culture is not used in any market. Enter another one, such as en-US or de-DE.',
  REGISTRATION_NUMBER_REQUIRED:
    'The selected country or region requires a registration number. Enter the one the company is registered under.',
  REGISTRATION_NUMBER_INVALID:
    'This registration number does not match {pattern}, the form used in the selected country or region. Check it and enter it again.',
  REGISTRATION_NUMBER_NOT_SUPPORTED:
    'The selected country or region does not use a registration number here. Leave this empty.',
  DOMAIN_INVALID:
    'This domain prefix cannot be used. Use {minimum, number} to {maximum, number} letters (A to Z) and digits, without spaces or hyphens.',
  DOMAIN_NOT_AVAILABLE: 'This domain is already in use. Choose another prefix.',
  CUSTOMER_ALREADY_EXISTS:
    'This company is already a customer. If it is not in your customer list, request a reseller relationship.',
  'CUSTOMER_ALREADY_EXISTS.OWN':
    'This company is already one of your customers. Open it in your customer list instead.',
  'CUSTOMER_ALREADY_EXISTS.OTHER':
    'This company is already a customer. Request a reseller relationship with it instead.',
  QUALIFICATION_NOT_SETTABLE: 'This qualification cannot be set for a new customer. Select another one.',
  'QUALIFICATION_NOT_SETTABLE.CUSTOMER': 'Partners cannot set this qualification. Choose another one.',
  'QUALIFICATION_NOT_SETTABLE.IRREVERSIBLE':
    'This customer has a qualification already, and it cannot be changed any more. Keep it as it is.',
  AGREEMENT_REQUIRED:
    'The customer has to accept the Microsoft agreement first. Enter who accepted it, and when.',
  AGREEMENT_TEMPLATE_UNKNOWN: 'This agreement was not found. Select one from the list.',
  AGREEMENT_OUTDATED: 'This agreement is not the current one. Select the latest agreement.',
  'AGREEMENT_OUTDATED.BEFORE_EFFECTIVE':
    'This agreement has been in effect since {effectiveFrom}. Enter that date or a later one.',
  AGREEMENT_DATE_IN_FUTURE:
    'The acceptance date cannot be in the future. Enter today’s date (UTC) or an earlier one.',
  AGREEMENT_ALREADY_CONFIRMED:
    'This acceptance has been confirmed already. Confirm again only when the name, email address or phone number has changed.',
  AGREEMENT_NOT_APPLICABLE: 'No agreement needs to be confirmed in this cloud. Continue without this step.',
  RESELLER_CHOICE_REQUIRED: 'Select an indirect reseller, or state that there is none.',
  RESELLER_NOT_ALLOWED: 'Your partner account cannot name an indirect reseller. Leave this empty.',
  'RESELLER_NOT_ALLOWED.PROVIDER': 'Only an indirect reseller names an indirect provider. Leave this empty.',
  'RESELLER_NOT_ALLOWED.REQUEST':
    'Your partner account cannot work with indirect resellers. Sign in as an indirect provider.',
  'RESELLER_NOT_ALLOWED.ACCEPT': 'Only an indirect reseller can accept this invitation. Sign in as one.',
  RESELLER_NOT_ACTIVE: 'The partnership with this indirect reseller is not active. Select another one.',
  'RESELLER_NOT_ACTIVE.OWN':
    'Your partnership with this indirect provider is not active. Enter another provider, or have the partnership activated.',
  'RESELLER_NOT_ACTIVE.INVITATION':
    'The reseller in this invitation can no longer look after you for this provider. Ask the partner for a new invitation.',
  RESELLER_AGREEMENT_MISSING:
    'This indirect reseller has not signed the Microsoft Partner Agreement. Select another one, or ask them to sign it.',
  'RESELLER_AGREEMENT_MISSING.OWN':
    'Your company has not signed the Microsoft Partner Agreement. Sign it first.',
  NO_SUBSCRIPTIONS: 'Nothing is selected yet. Select at least one offer.',
  TOO_MANY_LINES: 'Too many offers are selected. Use at most {maximum, number} lines, add-ons included.',
  'TOO_MANY_LINES.DEPTH':
    'These add-ons are nested too deep. Use at most {maximum, number} levels, the base offer included.',
  'TOO_MANY_LINES.PRICES': 'There are too many rows. Send at most {maximum, number} at a time.',
  OFFER_NOT_AVAILABLE: 'This offer cannot be bought in this market. Select another offer.',
  OFFER_NOT_ELIGIBLE: 'This offer is not for customers with this qualification. Select another offer.',
  'OFFER_NOT_ELIGIBLE.NOT_ADD_ON': 'This offer is not an add-on. Put it on a line of its own.',
  'OFFER_NOT_ELIGIBLE.TRIAL_OF_OWNED':
    'A trial is not for customers who buy the paid product, or have it already. Remove the trial.',
  'OFFER_NOT_ELIGIBLE.NOT_A_TARGET':
    'This subscription cannot be turned into this offer. Select one of the offers listed for it.',
  OFFER_LIMIT_REACHED:
    'A customer can have at most {limit, plural, one {# subscription} other {# subscriptions}} of this offer. Remove the lines beyond that.',
  QUANTITY_OUT_OF_RANGE:
    'This quantity is outside the range of the offer. Enter a number from {minimum, number} to {maximum, number}.',
  BILLING_CYCLE_NOT_SUPPORTED: 'This offer does not have this billing cycle. Use one of these: {cycles}.',
  PREREQUISITE_MISSING:
    'This add-on needs an offer that it goes with. Put it under one of its prerequisite offers.',
  NOT_REVIEWED: 'These entries have not been reviewed yet. Review them, then submit.',
  QUOTE_EXPIRED: 'The quoted prices are no longer held. Review again to get current ones.',
  INVALID_STATE: 'This cannot be done in the current state. Refresh the page to see what comes next.',
  'INVALID_STATE.DRAFT':
    'This customer has not been submitted yet. Review the entries and submit them first.',
  'INVALID_STATE.SUBMITTED':
    'This customer has been submitted and cannot be changed here any more. Open the confirmation and select Done.',
  'INVALID_STATE.COMPLETED':
    'This onboarding is complete. Open the customer in your customer list to make changes.',
  'INVALID_STATE.CANCELLED': 'This onboarding was cancelled. Start a new one to add the customer.',
  'INVALID_STATE.EXPIRED': 'This onboarding has expired. Start a new one to add the customer.',
  'INVALID_STATE.WEBHOOK_DISABLED': 'This webhook endpoint is turned off. Turn it on first.',
  'INVALID_STATE.REQUEST_ACCEPTED':
    'The customer has accepted this request already. End the relationship instead, if it is no longer wanted.',
  'INVALID_STATE.REQUEST_DECLINED':
    'The customer has declined this request already. Nothing more needs to be done.',
  'INVALID_STATE.REQUEST_EXPIRED': 'This request has expired already. Nothing more needs to be done.',
  VERSION_CONFLICT: 'This was changed in the meantime. Load the latest version and make the changes again.',
  SUBSCRIPTION_NOT_ACTIVE: 'This subscription is not active. Reactivate it first.',
  'SUBSCRIPTION_NOT_ACTIVE.PENDING': 'This subscription is not ready yet. Try again in a moment.',
  'SUBSCRIPTION_NOT_ACTIVE.ACTIVE': 'This subscription is active already.',
  'SUBSCRIPTION_NOT_ACTIVE.SUSPENDED': 'This subscription is suspended. Reactivate it first.',
  'SUBSCRIPTION_NOT_ACTIVE.EXPIRED':
    'The term of this subscription is over. Order a new subscription instead.',
  'SUBSCRIPTION_NOT_ACTIVE.DELETED':
    'This subscription has been deleted and cannot be brought back. Order a new one instead.',
  PARENT_NOT_ACTIVE: 'The base subscription of this add-on is not active. Reactivate that one first.',
  RELATIONSHIP_HAS_ACTIVE_SUBSCRIPTIONS:
    'This customer still has {count, plural, one {# active subscription} other {# active subscriptions}}. Suspend them before ending the relationship.',
  INVITATION_EXPIRED: 'This invitation cannot be used any more. Ask the partner for a new one.',
  EXPIRY_OUT_OF_RANGE:
    'This expiry date cannot be used. Enter one in the future, at most {maximum, plural, one {# day} other {# days}} from now.',
  TOO_MANY_API_KEYS:
    'There are already {maximum, plural, one {# active API key} other {# active API keys}}. Revoke one that is no longer used.',
  URL_NOT_ACCEPTED: 'Webhooks cannot be sent to this URL. Enter another one.',
  'URL_NOT_ACCEPTED.SCHEME': 'Webhooks are only sent over HTTPS. Enter a URL that starts with https://.',
  'URL_NOT_ACCEPTED.CREDENTIALS':
    'This URL has a user name or password in it. Remove them; every webhook is signed instead.',
  'URL_NOT_ACCEPTED.PORT':
    'Webhooks cannot be sent to this port. Use the standard port, or a port from {minimum} up.',
  'URL_NOT_ACCEPTED.ADDRESS':
    'Webhooks cannot be sent to this address. Enter a URL that can be reached on the public internet.',
  TOO_MANY_WEBHOOK_ENDPOINTS:
    'There are already {maximum, plural, one {# webhook endpoint} other {# webhook endpoints}}. Delete one that is no longer used.',
  PRICE_INVALID:
    'This price cannot be used. Enter an amount from 0 to {maximum, number} with at most {places, plural, one {# decimal place} other {# decimal places}}.',
  DUPLICATE_ROW:
    'This offer is in the list more than once for the same market and billing cycle. Keep one of these rows.',
  RELATIONSHIP_NOT_APPLICABLE:
    'Customers in this cloud cannot be asked for a relationship. Contact the customer about another way.',
  DELEGATED_ADMIN_REQUIRED:
    'A relationship in this cloud comes with delegated administration rights. Ask for them as well.',
  RELATIONSHIP_ALREADY_EXISTS:
    'Your organization has a relationship with this partner already. Nothing more needs to be done.',
  CHANGE_NOT_ALLOWED: 'This subscription cannot be changed in this way.',
  'CHANGE_NOT_ALLOWED.TRIAL_QUANTITY':
    'The number of licenses of a trial cannot be changed. Convert it to a paid subscription instead.',
  'CHANGE_NOT_ALLOWED.AUTO_RENEW': 'This offer cannot be renewed automatically. Leave this turned off.',
  'CHANGE_NOT_ALLOWED.NOT_A_TRIAL': 'This subscription is not a trial. Upgrade it instead.',
  'CHANGE_NOT_ALLOWED.ADD_ONS':
    'There are add-ons on this subscription that cannot go with it. Suspend them first.',
  'CHANGE_NOT_ALLOWED.DELEGATED_ADMIN':
    'Upgrading needs delegated admin rights. Request them from the customer first.',
  COUNTRY_NOT_CHANGEABLE:
    'The country or region of a customer cannot be changed, because its domain, currency and offers depend on it. Add the company there as a new customer.',
  VALIDATION_CODE_INVALID: 'This validation code is not one of yours. Check it and enter it again.',
  'VALIDATION_CODE_INVALID.NOT_NEEDED':
    'A validation code is only for the Government Community Cloud. Leave this empty.',
  VALIDATION_CODE_EXHAUSTED: 'This validation code has been used as often as it may be. Enter another one.',
} as const satisfies Readonly<Record<UserErrorCode | `${UserErrorCode}.${string}`, string>>;
