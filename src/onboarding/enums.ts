/** The words of the domain, as const objects: their keys are the names that the API shows. */
const words = <const T extends string>(...names: T[]) =>
  Object.freeze(Object.fromEntries(names.map((name) => [name, name]))) as { readonly [K in T]: K };

export const Cloud = words('PUBLIC', 'US_GOVERNMENT', 'CHINA_21VIANET');
export type Cloud = keyof typeof Cloud;

export const PartnerType = words('DIRECT_BILL', 'INDIRECT_PROVIDER', 'INDIRECT_RESELLER');
export type PartnerType = keyof typeof PartnerType;

export const Role = words('ADMIN_AGENT', 'SALES_AGENT', 'HELPDESK_AGENT');
export type Role = keyof typeof Role;

export const Permission = words(
  'READ_CUSTOMERS',
  'ONBOARD_CUSTOMERS',
  'CONFIRM_AGREEMENTS',
  'REQUEST_RELATIONSHIPS',
  'MANAGE_SUBSCRIPTIONS',
  'EDIT_CUSTOMERS',
  'MANAGE_PRICES',
  'MANAGE_WEBHOOKS',
  'READ_AUDIT',
  'MANAGE_API_KEYS',
  'MANAGE_PARTNERSHIPS',
);
export type Permission = keyof typeof Permission;

export const BillingType = words('LICENSE', 'USAGE', 'NONE');
export type BillingType = keyof typeof BillingType;

export const BillingCycle = words('MONTHLY', 'ANNUAL', 'NONE', 'ONE_TIME');
export type BillingCycle = keyof typeof BillingCycle;

export const OfferLimitUnit = words('NONE', 'CONCURRENT', 'LIFETIME');
export type OfferLimitUnit = keyof typeof OfferLimitUnit;

export const CustomerQualification = words(
  'NONE',
  'EDUCATION',
  'NONPROFIT',
  'GOVERNMENT_COMMUNITY_CLOUD',
  'STATE_OWNED_ENTITY',
);
export type CustomerQualification = keyof typeof CustomerQualification;

export const PartnershipState = words('ACTIVE', 'INACTIVE');
export type PartnershipState = keyof typeof PartnershipState;

export const AgreementType = words('MICROSOFT_CLOUD_AGREEMENT', 'MICROSOFT_CUSTOMER_AGREEMENT');
export type AgreementType = keyof typeof AgreementType;

export const SubscriptionStatus = words('PENDING', 'ACTIVE', 'SUSPENDED', 'EXPIRED', 'DELETED');
export type SubscriptionStatus = keyof typeof SubscriptionStatus;

export const UpgradeErrorCode = words(
  'DELEGATED_ADMIN_PERMISSIONS_DISABLED',
  'SUBSCRIPTION_STATUS_NOT_ACTIVE',
  'SUBSCRIPTION_NOT_PROVISIONED',
  'SUBSCRIPTION_ADD_ONS_PRESENT',
  'SUBSCRIPTION_TARGET_OFFER_NOT_FOUND',
  'CONFLICTING_SERVICE_TYPES',
  'OTHER',
);
export type UpgradeErrorCode = keyof typeof UpgradeErrorCode;

export const OrderStatus = words('PENDING', 'COMPLETED', 'CANCELLED');
export type OrderStatus = keyof typeof OrderStatus;

export const OnboardingStep = words(
  'ACCOUNT_INFO',
  'AGREEMENT',
  'INDIRECT_RESELLER',
  'SUBSCRIPTIONS',
  'REVIEW',
);
export type OnboardingStep = keyof typeof OnboardingStep;

export const OnboardingState = words('DRAFT', 'REVIEWED', 'SUBMITTED', 'COMPLETED', 'CANCELLED', 'EXPIRED');
export type OnboardingState = keyof typeof OnboardingState;

export const RelationshipRequestState = words('PENDING', 'ACCEPTED', 'DECLINED', 'CANCELLED', 'EXPIRED');
export type RelationshipRequestState = keyof typeof RelationshipRequestState;

export const AuditOperation = words(
  'START_ONBOARDING',
  'UPDATE_ACCOUNT_INFO',
  'CONFIRM_AGREEMENT',
  'SELECT_INDIRECT_RESELLER',
  'SELECT_OFFERS',
  'REVIEW_CUSTOMER',
  'ADD_CUSTOMER',
  'COMPLETE_ONBOARDING',
  'CANCEL_ONBOARDING',
  'CREATE_ORDER',
  'UPDATE_CUSTOMER',
  'UPDATE_SUBSCRIPTION',
  'REQUEST_RELATIONSHIP',
  'ACCEPT_RELATIONSHIP',
  'END_RELATIONSHIP',
  'IMPORT_PRICES',
  'UPDATE_WEBHOOK',
  'CREATE_API_KEY',
  'REVOKE_API_KEY',
);
export type AuditOperation = keyof typeof AuditOperation;

export const WebhookEventType = words(
  'CUSTOMER_ONBOARDED',
  'ONBOARDING_CANCELLED',
  'ORDER_CREATED',
  'SUBSCRIPTION_CHANGED',
  'RELATIONSHIP_ACCEPTED',
  'RELATIONSHIP_ENDED',
  'TEST',
);
export type WebhookEventType = keyof typeof WebhookEventType;

export const WebhookDeliveryState = words('PENDING', 'DELIVERED', 'FAILED');
export type WebhookDeliveryState = keyof typeof WebhookDeliveryState;

export const UserErrorCode = words(
  'REQUIRED',
  'INVALID_FORMAT',
  'INVALID_ID',
  'TOO_LONG',
  'TOO_SHORT',
  'NOT_FOUND',
  'NAME_NOT_ACCEPTED',
  'EMAIL_INVALID',
  'PHONE_INVALID',
  'COUNTRY_NOT_SUPPORTED',
  'MARKET_NOT_AUTHORIZED',
  'STATE_INVALID',
  'POSTAL_CODE_INVALID',
  'CULTURE_NOT_SUPPORTED',
  'REGISTRATION_NUMBER_REQUIRED',
  'REGISTRATION_NUMBER_INVALID',
  'REGISTRATION_NUMBER_NOT_SUPPORTED',
  'DOMAIN_INVALID',
  'DOMAIN_NOT_AVAILABLE',
  'CUSTOMER_ALREADY_EXISTS',
  'QUALIFICATION_NOT_SETTABLE',
  'AGREEMENT_REQUIRED',
  'AGREEMENT_TEMPLATE_UNKNOWN',
  'AGREEMENT_OUTDATED',
  'AGREEMENT_DATE_IN_FUTURE',
  'AGREEMENT_ALREADY_CONFIRMED',
  'AGREEMENT_NOT_APPLICABLE',
  'RESELLER_CHOICE_REQUIRED',
  'RESELLER_NOT_ALLOWED',
  'RESELLER_NOT_ACTIVE',
  'RESELLER_AGREEMENT_MISSING',
  'NO_SUBSCRIPTIONS',
  'TOO_MANY_LINES',
  'OFFER_NOT_AVAILABLE',
  'OFFER_NOT_ELIGIBLE',
  'OFFER_LIMIT_REACHED',
  'QUANTITY_OUT_OF_RANGE',
  'BILLING_CYCLE_NOT_SUPPORTED',
  'PREREQUISITE_MISSING',
  'NOT_REVIEWED',
  'QUOTE_EXPIRED',
  'INVALID_STATE',
  'VERSION_CONFLICT',
  'SUBSCRIPTION_NOT_ACTIVE',
  'PARENT_NOT_ACTIVE',
  'RELATIONSHIP_HAS_ACTIVE_SUBSCRIPTIONS',
  'INVITATION_EXPIRED',
  'EXPIRY_OUT_OF_RANGE',
  'TOO_MANY_API_KEYS',
  'URL_NOT_ACCEPTED',
  'TOO_MANY_WEBHOOK_ENDPOINTS',
  'PRICE_INVALID',
  'DUPLICATE_ROW',
  'RELATIONSHIP_NOT_APPLICABLE',
  'DELEGATED_ADMIN_REQUIRED',
  'RELATIONSHIP_ALREADY_EXISTS',
  'CHANGE_NOT_ALLOWED',
  'COUNTRY_NOT_CHANGEABLE',
  'VALIDATION_CODE_INVALID',
  'VALIDATION_CODE_EXHAUSTED',
);
export type UserErrorCode = keyof typeof UserErrorCode;
