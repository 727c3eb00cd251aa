import { registerEnumType } from 'type-graphql';
import * as words from '../onboarding/enums.ts';

type Descriptions<T> = { readonly [K in keyof T]: string };

const register = <T extends object>(
  name: string,
  description: string,
  object: T,
  values: Descriptions<T>,
) => {
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(values).map(([key, value]) => [key, { description: value }]),
  );
  registerEnumType(object, { name, description, valuesConfig: valuesConfig as never });
  return object;
};

export const OfferOrderField = { RANK: 'RANK', NAME: 'NAME' } as const;
export const OrderDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
export const CustomerOrderField = { COMPANY_NAME: 'COMPANY_NAME', CREATED_AT: 'CREATED_AT' } as const;

/** Gives every enum its GraphQL name and says what each value means. */
export const registerEnums = (): void => {
  register('Cloud', 'A separate Microsoft cloud, with markets, domains and rules of its own.', words.Cloud, {
    PUBLIC: 'The worldwide cloud; domains end in `.onmicrosoft.com`.',
    US_GOVERNMENT: 'Microsoft Cloud for US Government; domains end in `.onmicrosoft.us`.',
    CHINA_21VIANET: 'Operated by 21Vianet in China; domains end in `.partner.onmschina.cn`.',
  });
  register(
    'PartnerType',
    'How a partner takes part in the Cloud Solution Provider programme.',
    words.PartnerType,
    {
      DIRECT_BILL: 'Buys from Microsoft and bills its customers itself.',
      INDIRECT_PROVIDER: 'Buys from Microsoft and sells through indirect resellers.',
      INDIRECT_RESELLER: 'Sells through an indirect provider; adds no customers and places no orders itself.',
    },
  );
  register('Role', 'What a signed-in person or application does for its partner.', words.Role, {
    ADMIN_AGENT: 'May do everything that the partner may.',
    SALES_AGENT: 'Adds customers, confirms agreements, sells.',
    HELPDESK_AGENT: 'Reads customers and helps with their subscriptions; adds none.',
  });
  register('Permission', 'One thing that a role and a partner’s type together allow.', words.Permission, {
    READ_CUSTOMERS: 'Read customers, onboardings, resellers, orders and subscriptions.',
    ONBOARD_CUSTOMERS: 'Add new customers, step by step, and submit them.',
    CONFIRM_AGREEMENTS: 'Attest that a customer has accepted the agreement.',
    REQUEST_RELATIONSHIPS: 'Ask existing customers for a relationship.',
    MANAGE_SUBSCRIPTIONS: 'Change subscriptions and place orders for existing customers.',
    EDIT_CUSTOMERS: 'Change a customer’s details.',
    MANAGE_PRICES: 'Add and change prices of the partner’s own sheet.',
    MANAGE_WEBHOOKS: 'Manage webhook endpoints.',
    READ_AUDIT: 'Read the audit records.',
    MANAGE_API_KEYS: 'List, make and revoke API keys. Never given to a program that an API key signs in.',
    MANAGE_PARTNERSHIPS: 'Begin and end partnerships of indirect providers and resellers.',
  });
  register('BillingType', 'What an offer is billed by.', words.BillingType, {
    LICENSE: 'By licence: a fixed number of seats.',
    USAGE: 'By metered usage.',
    NONE: 'Not billed.',
  });
  register('BillingCycle', 'How often a subscription is billed.', words.BillingCycle, {
    MONTHLY: 'Every month.',
    ANNUAL: 'Every year.',
    NONE: 'Never: trials.',
    ONE_TIME: 'Once.',
  });
  register('OfferLimitUnit', 'What an offer’s limit per customer counts.', words.OfferLimitUnit, {
    NONE: 'No limit.',
    CONCURRENT: 'Subscriptions that the customer has at the same time, suspended ones included.',
    LIFETIME: 'Subscriptions that the customer has ever had.',
  });
  register(
    'CustomerQualification',
    'A customer’s special status; it decides which offers may be bought.',
    words.CustomerQualification,
    {
      NONE: 'A commercial customer.',
      EDUCATION: 'A school or university: commercial and education offers.',
      NONPROFIT: 'A non-profit organisation: commercial and non-profit offers. Not settable by a partner.',
      GOVERNMENT_COMMUNITY_CLOUD: 'A US public body in the public cloud: GCC offers only.',
      STATE_OWNED_ENTITY: 'A company owned by a state: commercial offers. Not settable for a new customer.',
    },
  );
  register(
    'PartnershipState',
    'Whether a provider and a reseller work together at present.',
    words.PartnershipState,
    {
      ACTIVE: 'The reseller can be chosen for new customers.',
      INACTIVE: 'The partnership has ended; its customers stay.',
    },
  );
  register('AgreementType', 'Which agreement a customer accepts.', words.AgreementType, {
    MICROSOFT_CLOUD_AGREEMENT: 'The Microsoft Cloud Agreement, in force until 2019-09-30.',
    MICROSOFT_CUSTOMER_AGREEMENT: 'The Microsoft Customer Agreement, in force since 2019-10-01.',
  });
  register('SubscriptionStatus', 'Where a subscription stands in its life.', words.SubscriptionStatus, {
    PENDING: 'Ordered, not provisioned yet.',
    ACTIVE: 'In use.',
    SUSPENDED: 'Paused; its data is kept for a while.',
    EXPIRED: 'Its term is over and was not renewed, or another subscription has taken its place.',
    DELETED: 'Gone, with its data.',
  });
  register(
    'UpgradeErrorCode',
    'Why a subscription cannot be upgraded to an offer (Partner Center’s upgrade error codes).',
    words.UpgradeErrorCode,
    {
      DELEGATED_ADMIN_PERMISSIONS_DISABLED: 'The partner may not administer the customer’s tenant.',
      SUBSCRIPTION_STATUS_NOT_ACTIVE: 'The subscription is suspended, or over.',
      SUBSCRIPTION_NOT_PROVISIONED: 'The subscription is still pending.',
      SUBSCRIPTION_ADD_ONS_PRESENT: 'Active add-ons stand on it: suspend them first.',
      SUBSCRIPTION_TARGET_OFFER_NOT_FOUND: 'The offer is not sold to this customer.',
      CONFLICTING_SERVICE_TYPES: 'The customer cannot have the offer beside what it has.',
      OTHER: 'The quantity is outside the offer’s range, or the customer may not have another one of it.',
    },
  );
  register('OrderStatus', 'Where an order stands.', words.OrderStatus, {
    PENDING: 'Being worked on.',
    COMPLETED: 'All of its subscriptions exist.',
    CANCELLED: 'Taken back.',
  });
  register(
    'OnboardingStep',
    'A step of adding a customer, in the order of the wizard.',
    words.OnboardingStep,
    {
      ACCOUNT_INFO: 'Company, address, primary domain and primary contact: `updateAccountInfo`.',
      AGREEMENT: 'The customer’s acceptance of the agreement: `confirmAgreement`. Public cloud only.',
      INDIRECT_RESELLER: 'Which reseller, or none: `selectIndirectReseller`. Indirect providers only.',
      SUBSCRIPTIONS: 'Offers and licence counts: `selectOffers`.',
      REVIEW: 'A last look, with prices held: `reviewCustomer`.',
    },
  );
  register('OnboardingState', 'Where an onboarding stands.', words.OnboardingState, {
    DRAFT: 'Being filled in; any step may be repeated in any order.',
    REVIEWED: 'Reviewed in its present version, with a quote; any change makes it a draft again.',
    SUBMITTED: 'The customer exists; the confirmation can be read.',
    COMPLETED: 'Done: the temporary password is erased.',
    CANCELLED: 'Dropped before it was submitted.',
    EXPIRED: 'Not touched for so long (30 days unless configured) that it can no longer be submitted.',
  });
  register(
    'RelationshipRequestState',
    'Where a request for a relationship stands.',
    words.RelationshipRequestState,
    {
      PENDING: 'Not answered yet.',
      ACCEPTED: 'A customer has accepted it: the relationship is there.',
      DECLINED: 'A customer has declined it.',
      CANCELLED: 'Taken back by the partner.',
      EXPIRED: 'Nobody has answered in time (30 days unless configured).',
    },
  );
  register('AuditOperation', 'What was done, as the audit names it.', words.AuditOperation, {
    START_ONBOARDING: 'A draft was opened.',
    UPDATE_ACCOUNT_INFO: 'Company or primary contact of a draft were changed.',
    CONFIRM_AGREEMENT: 'A customer’s acceptance of the agreement was attested.',
    SELECT_INDIRECT_RESELLER: 'A reseller, or none, was chosen in a draft.',
    SELECT_OFFERS: 'The offers of a draft were chosen.',
    REVIEW_CUSTOMER: 'A draft was reviewed.',
    ADD_CUSTOMER: 'A customer was made.',
    COMPLETE_ONBOARDING: 'The temporary password was erased.',
    CANCEL_ONBOARDING: 'A draft was dropped.',
    CREATE_ORDER: 'An order was placed.',
    UPDATE_CUSTOMER: 'A customer’s details were changed.',
    UPDATE_SUBSCRIPTION: 'A subscription was changed, or its term has ended (by `subscription-worker`).',
    REQUEST_RELATIONSHIP: 'A customer was asked for a relationship, or the request was taken back.',
    ACCEPT_RELATIONSHIP: 'A customer has accepted or declined a request.',
    END_RELATIONSHIP: 'A relationship was ended.',
    IMPORT_PRICES: 'The price sheet was changed.',
    UPDATE_WEBHOOK: 'A webhook endpoint was changed, or disabled (by `webhook-worker`).',
    CREATE_API_KEY: 'An API key was made.',
    REVOKE_API_KEY: 'An API key was revoked.',
  });
  register('WebhookEventType', 'What a webhook tells of.', words.WebhookEventType, {
    CUSTOMER_ONBOARDED: 'A customer was added: `customerId`, `onboardingId`, `version` of the customer.',
    ONBOARDING_CANCELLED: 'A draft was dropped: `onboardingId`, its `version`.',
    ORDER_CREATED: 'An order was placed: `orderId`, `customerId`, and `onboardingId` where one placed it.',
    SUBSCRIPTION_CHANGED:
      'A subscription was changed, by a caller or by the end of its term: `subscriptionId`, `customerId`, its `version`.',
    RELATIONSHIP_ACCEPTED:
      'A customer has accepted a request for a relationship: `customerId`, and `relationshipRequestId` for who has asked.',
    RELATIONSHIP_ENDED: 'A relationship with a customer was ended: `customerId`.',
    TEST: 'Nothing has happened: sent by `sendTestWebhook`, to that endpoint, whatever its events are.',
  });
  register(
    'WebhookDeliveryState',
    'Where the delivery of an event to an endpoint stands.',
    words.WebhookDeliveryState,
    {
      PENDING: 'On its way: to be attempted, or to be attempted again.',
      DELIVERED: 'The endpoint has answered with a status from 200 to 299.',
      FAILED: 'Given up: no attempt has succeeded (within 72 hours, unless configured otherwise).',
    },
  );
  register('OfferOrderField', 'What offers can be ordered by.', OfferOrderField, {
    RANK: 'Microsoft’s rank in the catalogue.',
    NAME: 'The name, case and accents ignored.',
  });
  register('CustomerOrderField', 'What customers can be ordered by.', CustomerOrderField, {
    COMPANY_NAME: 'The company’s name, case and accents ignored.',
    CREATED_AT: 'When the customer was added.',
  });
  register('OrderDirection', 'Which end a list starts from.', OrderDirection, {
    ASC: 'Smallest, first or oldest at the start.',
    DESC: 'Largest, last or newest at the start.',
  });
  register('UserErrorCode', 'What is wrong, for programs; the codes never change.', words.UserErrorCode, {
    REQUIRED: 'A value is missing.',
    INVALID_FORMAT: 'The text holds characters that it must not, or is not of the form asked for.',
    INVALID_ID: 'The id is malformed, or is the id of something else.',
    TOO_LONG: 'The text is longer than allowed; lengths count Unicode code points.',
    TOO_SHORT: 'The text is shorter than allowed.',
    NOT_FOUND: 'Nothing that the caller may see has this id.',
    NAME_NOT_ACCEPTED: 'The name is not a real, full name (rules of February 2024).',
    EMAIL_INVALID: 'The e-mail address is malformed, or one of microsoft.com.',
    PHONE_INVALID: 'The phone number does not fit the country’s pattern.',
    COUNTRY_NOT_SUPPORTED: 'The country or region is no CSP market.',
    MARKET_NOT_AUTHORIZED: 'The market lies outside the partner’s CSP region or cloud.',
    STATE_INVALID: 'The state or province is not in the country’s list.',
    POSTAL_CODE_INVALID: 'The postal code does not fit the country’s pattern.',
    CULTURE_NOT_SUPPORTED: 'The culture is not one of the market’s.',
    REGISTRATION_NUMBER_REQUIRED: 'The country demands a registration number.',
    REGISTRATION_NUMBER_INVALID: 'The registration number does not fit the country’s pattern.',
    REGISTRATION_NUMBER_NOT_SUPPORTED: 'The country takes no registration number.',
    DOMAIN_INVALID: 'The domain prefix is not 1 to 27 letters and digits.',
    DOMAIN_NOT_AVAILABLE: 'The domain belongs to another tenant.',
    CUSTOMER_ALREADY_EXISTS:
      'The company is a customer already, of this partner or of another: see `requestCustomerRelationship`.',
    QUALIFICATION_NOT_SETTABLE: 'A partner cannot set this qualification, in this cloud or any more.',
    AGREEMENT_REQUIRED: 'The customer’s acceptance of the agreement is not confirmed.',
    AGREEMENT_TEMPLATE_UNKNOWN: 'There is no such agreement in this cloud.',
    AGREEMENT_OUTDATED: 'A newer agreement has taken its place, or it was not in force on that day.',
    AGREEMENT_DATE_IN_FUTURE: 'The day of acceptance is later than today (UTC).',
    AGREEMENT_ALREADY_CONFIRMED: 'The same person’s acceptance is confirmed already.',
    AGREEMENT_NOT_APPLICABLE: 'This cloud has no agreement to confirm.',
    RESELLER_CHOICE_REQUIRED: 'An indirect provider must say which reseller, or that there is none.',
    RESELLER_NOT_ALLOWED: 'Only an indirect provider can name a reseller.',
    RESELLER_NOT_ACTIVE: 'The partnership with the reseller is not active.',
    RESELLER_AGREEMENT_MISSING: 'The reseller has not signed the Microsoft Partner Agreement.',
    NO_SUBSCRIPTIONS: 'No offer is selected.',
    TOO_MANY_LINES: 'More lines than one selection may hold, or add-ons nested too deep.',
    OFFER_NOT_AVAILABLE: 'The offer is not sold in this market or cloud, or is retired.',
    OFFER_NOT_ELIGIBLE: 'A customer of this qualification may not buy the offer, or not in this place.',
    OFFER_LIMIT_REACHED: 'The customer may not have another subscription of this offer.',
    QUANTITY_OUT_OF_RANGE: 'The number of licences is outside the offer’s range.',
    BILLING_CYCLE_NOT_SUPPORTED: 'The offer has no such billing cycle.',
    PREREQUISITE_MISSING: 'The add-on does not stand under one of the offers that it needs.',
    NOT_REVIEWED: 'The onboarding must be reviewed before it is submitted.',
    QUOTE_EXPIRED: 'The reviewed prices are no longer held: review again.',
    INVALID_STATE: 'The onboarding’s state does not allow this any more.',
    VERSION_CONFLICT: 'Somebody else has changed it since it was read.',
    SUBSCRIPTION_NOT_ACTIVE: 'The subscription is not active.',
    PARENT_NOT_ACTIVE: 'The base subscription is not active.',
    RELATIONSHIP_HAS_ACTIVE_SUBSCRIPTIONS: 'Suspend every subscription first.',
    INVITATION_EXPIRED: 'The invitation is used up, cancelled or too old.',
    EXPIRY_OUT_OF_RANGE: 'The expiry is not in the future, or too far ahead.',
    TOO_MANY_API_KEYS: 'The partner has as many active API keys as it may have.',
    URL_NOT_ACCEPTED: 'Webhooks are not sent to this URL: by its scheme, credentials, port or address.',
    TOO_MANY_WEBHOOK_ENDPOINTS: 'The partner has as many webhook endpoints as it may have.',
    PRICE_INVALID: 'A price below zero, too high, or with too many decimal places.',
    DUPLICATE_ROW: 'Another row of the same list is for the same thing.',
    RELATIONSHIP_NOT_APPLICABLE: 'Customers of this cloud cannot be asked for a relationship.',
    DELEGATED_ADMIN_REQUIRED: 'In this cloud a relationship comes with delegated administration rights.',
    RELATIONSHIP_ALREADY_EXISTS: 'The customer has a relationship with this partner already.',
    CHANGE_NOT_ALLOWED: 'A subscription of this offer cannot be changed in this way.',
    COUNTRY_NOT_CHANGEABLE: 'A customer stays in its country.',
    VALIDATION_CODE_INVALID: 'The validation code is none of the partner’s own, or not needed.',
    VALIDATION_CODE_EXHAUSTED: 'The validation code has been used as often as it may be.',
  });
};
