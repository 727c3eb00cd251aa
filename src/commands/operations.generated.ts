/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A postal address. Absent means unchanged, null or blank means cleared. `market` tells what the country asks for. */
export type AddressInput = {
  /** Street and number, at most 200 characters. */
  addressLine1?: string | null | undefined;
  /** More of the address, at most 200 characters. */
  addressLine2?: string | null | undefined;
  /** City or town, at most 100 characters. */
  city?: string | null | undefined;
  /** ISO 3166-1 alpha-2, any case. COUNTRY_NOT_SUPPORTED where it is no market, MARKET_NOT_AUTHORIZED where it is outside the partner’s CSP region or cloud. */
  country?: string | null | undefined;
  /** Postal code, by the country’s pattern, else POSTAL_CODE_INVALID. */
  postalCode?: string | null | undefined;
  /** State or province: a code of the country’s list where it has one, else STATE_INVALID. */
  state?: string | null | undefined;
};

/** Which agreement a customer accepts. */
export type AgreementType =
  /** The Microsoft Cloud Agreement, in force until 2019-09-30. */
  | 'MICROSOFT_CLOUD_AGREEMENT'
  /** The Microsoft Customer Agreement, in force since 2019-10-01. */
  | 'MICROSOFT_CUSTOMER_AGREEMENT';

/** How often a subscription is billed. */
export type BillingCycle =
  /** Every year. */
  | 'ANNUAL'
  /** Every month. */
  | 'MONTHLY'
  /** Never: trials. */
  | 'NONE'
  /** Once. */
  | 'ONE_TIME';

/** What an offer is billed by. */
export type BillingType =
  /** By licence: a fixed number of seats. */
  | 'LICENSE'
  /** Not billed. */
  | 'NONE'
  /** By metered usage. */
  | 'USAGE';

/** Input of `cancelOnboarding`. */
export type CancelOnboardingInput = {
  /** The version that the caller has seen; VERSION_CONFLICT where it is another by now. Absent: whatever it is. */
  expectedVersion?: number | null | undefined;
  /** The onboarding. User errors: INVALID_ID, NOT_FOUND; INVALID_STATE where it is past this. */
  onboardingId: string | number;
};

/** A separate Microsoft cloud, with markets, domains and rules of its own. */
export type Cloud =
  /** Operated by 21Vianet in China; domains end in `.partner.onmschina.cn`. */
  | 'CHINA_21VIANET'
  /** The worldwide cloud; domains end in `.onmicrosoft.com`. */
  | 'PUBLIC'
  /** Microsoft Cloud for US Government; domains end in `.onmicrosoft.us`. */
  | 'US_GOVERNMENT';

/** The company. Absent means unchanged, null or blank means cleared. */
export type CompanyInput = {
  /** Registered address. */
  address?: AddressInput | null | undefined;
  /** One of the market’s cultures, else CULTURE_NOT_SUPPORTED; null means its default one. */
  culture?: string | null | undefined;
  /** Prefix of the primary domain, 1 to 27 letters and digits, else DOMAIN_INVALID; DOMAIN_NOT_AVAILABLE where it is taken. It can never be changed after submission. */
  domainPrefix?: string | null | undefined;
  /** Registered name in full, 2 to 255 characters; else NAME_NOT_ACCEPTED. */
  name?: string | null | undefined;
  /** NONE, EDUCATION or GOVERNMENT_COMMUNITY_CLOUD in the public cloud, NONE elsewhere; else QUALIFICATION_NOT_SETTABLE. */
  qualification?: CustomerQualification | null | undefined;
  /** Mandatory in eleven countries, refused in every other one (REGISTRATION_NUMBER_NOT_SUPPORTED). */
  registrationNumber?: string | null | undefined;
  /** For GOVERNMENT_COMMUNITY_CLOUD: one of the partner’s own validation codes, else VALIDATION_CODE_INVALID; VALIDATION_CODE_EXHAUSTED where it is used up. It is counted down when the customer is submitted. For others it must stay empty. */
  validationCode?: string | null | undefined;
};

/** Input of `completeOnboarding`. */
export type CompleteOnboardingInput = {
  /** The onboarding. User errors: INVALID_ID, NOT_FOUND; INVALID_STATE where it is past this. */
  onboardingId: string | number;
};

/** Input of `confirmAgreement`. */
export type ConfirmAgreementInput = {
  /** The day of acceptance, not after today (UTC): AGREEMENT_DATE_IN_FUTURE. */
  acceptedOn: string;
  /** What was accepted: one of `agreementTemplates`. User errors: INVALID_ID, AGREEMENT_TEMPLATE_UNKNOWN, AGREEMENT_OUTDATED; AGREEMENT_NOT_APPLICABLE outside the public cloud. */
  agreementTemplateId: string | number;
  /** The version that the caller has seen; VERSION_CONFLICT where it is another by now. Absent: whatever it is. */
  expectedVersion?: number | null | undefined;
  /** The onboarding. User errors: INVALID_ID, NOT_FOUND; INVALID_STATE where it is past this. */
  onboardingId: string | number;
  /** Who accepted it; absent or null: the primary contact as it stands now. First name, last name and e-mail are required. */
  signer?: ContactInput | null | undefined;
};

/** A person. Absent means unchanged, null or blank means cleared. */
export type ContactInput = {
  /** E-mail address, not one of microsoft.com; else EMAIL_INVALID. */
  email?: string | null | undefined;
  /** Given name, at most 50 characters; NAME_NOT_ACCEPTED for placeholders. */
  firstName?: string | null | undefined;
  /** Family name, at most 50 characters; NAME_NOT_ACCEPTED for placeholders. */
  lastName?: string | null | undefined;
  /** Middle name, at most 50 characters. */
  middleName?: string | null | undefined;
  /** Phone number. A primary contact’s follows the country’s pattern, else PHONE_INVALID. */
  phoneNumber?: string | null | undefined;
};

/** A customer’s special status; it decides which offers may be bought. */
export type CustomerQualification =
  /** A school or university: commercial and education offers. */
  | 'EDUCATION'
  /** A US public body in the public cloud: GCC offers only. */
  | 'GOVERNMENT_COMMUNITY_CLOUD'
  /** A commercial customer. */
  | 'NONE'
  /** A non-profit organisation: commercial and non-profit offers. Not settable by a partner. */
  | 'NONPROFIT'
  /** A company owned by a state: commercial offers. Not settable for a new customer. */
  | 'STATE_OWNED_ENTITY';

/** Conditions on offers; all that are given must hold. */
export type OfferFilter = {
  /** What it is billed by. */
  billing?: BillingType | null | undefined;
  /** A cycle that can be chosen for it. */
  billingCycle?: BillingCycle | null | undefined;
  /** The category’s key; add-ons have none. */
  category?: StringFilter | null | undefined;
  /** Offers that a customer with this qualification may buy. */
  eligibleFor?: CustomerQualification | null | undefined;
  /** Only add-ons, or only others. */
  isAddOn?: boolean | null | undefined;
  /** Only trials, or only others. */
  isTrial?: boolean | null | undefined;
  /** Microsoft’s published offer id. */
  microsoftOfferId?: StringFilter | null | undefined;
};

/** An offer to be bought. An add-on stands under its base. */
export type OfferLineInput = {
  /** Add-ons on top of this offer; an add-on may carry add-ons of its own, three levels in all. */
  addOns?: Array<OfferLineInput> | null | undefined;
  /** One of the offer’s cycles, else BILLING_CYCLE_NOT_SUPPORTED. Absent: monthly where the offer has it, else its first one. */
  billingCycle?: BillingCycle | null | undefined;
  /** A nickname, at most 255 characters; absent: the offer’s name. */
  friendlyName?: string | null | undefined;
  /** The offer. User errors: INVALID_ID, NOT_FOUND, OFFER_NOT_AVAILABLE, OFFER_NOT_ELIGIBLE, OFFER_LIMIT_REACHED, PREREQUISITE_MISSING. */
  offerId: string | number;
  /** Number of licences or units, within the offer’s range; else QUANTITY_OUT_OF_RANGE. */
  quantity: number;
};

/** Where an onboarding stands. */
export type OnboardingState =
  /** Dropped before it was submitted. */
  | 'CANCELLED'
  /** Done: the temporary password is erased. */
  | 'COMPLETED'
  /** Being filled in; any step may be repeated in any order. */
  | 'DRAFT'
  /** Not touched for so long (30 days unless configured) that it can no longer be submitted. */
  | 'EXPIRED'
  /** Reviewed in its present version, with a quote; any change makes it a draft again. */
  | 'REVIEWED'
  /** The customer exists; the confirmation can be read. */
  | 'SUBMITTED';

/** A step of adding a customer, in the order of the wizard. */
export type OnboardingStep =
  /** Company, address, primary domain and primary contact: `updateAccountInfo`. */
  | 'ACCOUNT_INFO'
  /** The customer’s acceptance of the agreement: `confirmAgreement`. Public cloud only. */
  | 'AGREEMENT'
  /** Which reseller, or none: `selectIndirectReseller`. Indirect providers only. */
  | 'INDIRECT_RESELLER'
  /** A last look, with prices held: `reviewCustomer`. */
  | 'REVIEW'
  /** Offers and licence counts: `selectOffers`. */
  | 'SUBSCRIPTIONS';

/** How a partner takes part in the Cloud Solution Provider programme. */
export type PartnerType =
  /** Buys from Microsoft and bills its customers itself. */
  | 'DIRECT_BILL'
  /** Buys from Microsoft and sells through indirect resellers. */
  | 'INDIRECT_PROVIDER'
  /** Sells through an indirect provider; adds no customers and places no orders itself. */
  | 'INDIRECT_RESELLER';

/** Whether a provider and a reseller work together at present. */
export type PartnershipState =
  /** The reseller can be chosen for new customers. */
  | 'ACTIVE'
  /** The partnership has ended; its customers stay. */
  | 'INACTIVE';

/** One thing that a role and a partner’s type together allow. */
export type Permission =
  /** Attest that a customer has accepted the agreement. */
  | 'CONFIRM_AGREEMENTS'
  /** Change a customer’s details. */
  | 'EDIT_CUSTOMERS'
  /** List, make and revoke API keys. Never given to a program that an API key signs in. */
  | 'MANAGE_API_KEYS'
  /** Begin and end partnerships of indirect providers and resellers. */
  | 'MANAGE_PARTNERSHIPS'
  /** Add and change prices of the partner’s own sheet. */
  | 'MANAGE_PRICES'
  /** Change subscriptions and place orders for existing customers. */
  | 'MANAGE_SUBSCRIPTIONS'
  /** Manage webhook endpoints. */
  | 'MANAGE_WEBHOOKS'
  /** Add new customers, step by step, and submit them. */
  | 'ONBOARD_CUSTOMERS'
  /** Read the audit records. */
  | 'READ_AUDIT'
  /** Read customers, onboardings, resellers, orders and subscriptions. */
  | 'READ_CUSTOMERS'
  /** Ask existing customers for a relationship. */
  | 'REQUEST_RELATIONSHIPS';

/** Input of `reviewCustomer`. */
export type ReviewCustomerInput = {
  /** The version that the caller has seen; VERSION_CONFLICT where it is another by now. Absent: whatever it is. */
  expectedVersion?: number | null | undefined;
  /** The onboarding. User errors: INVALID_ID, NOT_FOUND; INVALID_STATE where it is past this. */
  onboardingId: string | number;
};

/** What a signed-in person or application does for its partner. */
export type Role =
  /** May do everything that the partner may. */
  | 'ADMIN_AGENT'
  /** Reads customers and helps with their subscriptions; adds none. */
  | 'HELPDESK_AGENT'
  /** Adds customers, confirms agreements, sells. */
  | 'SALES_AGENT';

/** Input of `selectIndirectReseller`. */
export type SelectIndirectResellerInput = {
  /** The version that the caller has seen; VERSION_CONFLICT where it is another by now. Absent: whatever it is. */
  expectedVersion?: number | null | undefined;
  /** Null says: no reseller, the customer is the provider’s own; absent is RESELLER_CHOICE_REQUIRED. User errors: INVALID_ID, NOT_FOUND, RESELLER_NOT_ALLOWED, RESELLER_NOT_ACTIVE, RESELLER_AGREEMENT_MISSING, MARKET_NOT_AUTHORIZED. */
  indirectResellerId?: string | number | null | undefined;
  /** The onboarding. User errors: INVALID_ID, NOT_FOUND; INVALID_STATE where it is past this. */
  onboardingId: string | number;
};

/** Input of `selectOffers`. */
export type SelectOffersInput = {
  /** The version that the caller has seen; VERSION_CONFLICT where it is another by now. Absent: whatever it is. */
  expectedVersion?: number | null | undefined;
  /** The whole selection: it replaces the one before. At most 100 lines, add-ons counted: TOO_MANY_LINES. */
  lines: Array<OfferLineInput>;
  /** The onboarding. User errors: INVALID_ID, NOT_FOUND; INVALID_STATE where it is past this. */
  onboardingId: string | number;
};

/** Input of `startCustomerOnboarding`. */
export type StartCustomerOnboardingInput = {
  /** At most 255 characters; the request’s `Idempotency-Key` header where it is absent. For a day, the same key with the same input answers with the onboarding started first (`extensions.replayed`), with another input IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
  /** Preselects the reseller, as when one starts from the reseller’s own row. Errors as in `selectIndirectReseller`. */
  indirectResellerId?: string | number | null | undefined;
};

/** Conditions on a text, case ignored; all that are given must hold. */
export type StringFilter = {
  /** Exactly this. */
  eq?: string | null | undefined;
  /** One of these; an empty list finds nothing. */
  in?: Array<string> | null | undefined;
  /** Begins so. */
  startsWith?: string | null | undefined;
};

/** Input of `submitCustomer`. */
export type SubmitCustomerInput = {
  /** The version that was reviewed; VERSION_CONFLICT where it was changed since. */
  expectedVersion: number;
  /** The onboarding. User errors: INVALID_ID, NOT_FOUND; INVALID_STATE where it is past this. */
  onboardingId: string | number;
};

/** Input of `updateAccountInfo`. Absent means unchanged, null means cleared. One wrong value and nothing is saved. */
export type UpdateAccountInfoInput = {
  /** The company; null clears all of it. */
  company?: CompanyInput | null | undefined;
  /** The version that the caller has seen; VERSION_CONFLICT where it is another by now. Absent: whatever it is. */
  expectedVersion?: number | null | undefined;
  /** The onboarding. User errors: INVALID_ID, NOT_FOUND; INVALID_STATE where it is past this. */
  onboardingId: string | number;
  /** The primary contact; null clears all of it. */
  primaryContact?: ContactInput | null | undefined;
};

/** What is wrong, for programs; the codes never change. */
export type UserErrorCode =
  /** The same person’s acceptance is confirmed already. */
  | 'AGREEMENT_ALREADY_CONFIRMED'
  /** The day of acceptance is later than today (UTC). */
  | 'AGREEMENT_DATE_IN_FUTURE'
  /** This cloud has no agreement to confirm. */
  | 'AGREEMENT_NOT_APPLICABLE'
  /** A newer agreement has taken its place, or it was not in force on that day. */
  | 'AGREEMENT_OUTDATED'
  /** The customer’s acceptance of the agreement is not confirmed. */
  | 'AGREEMENT_REQUIRED'
  /** There is no such agreement in this cloud. */
  | 'AGREEMENT_TEMPLATE_UNKNOWN'
  /** The offer has no such billing cycle. */
  | 'BILLING_CYCLE_NOT_SUPPORTED'
  /** A subscription of this offer cannot be changed in this way. */
  | 'CHANGE_NOT_ALLOWED'
  /** A customer stays in its country. */
  | 'COUNTRY_NOT_CHANGEABLE'
  /** The country or region is no CSP market. */
  | 'COUNTRY_NOT_SUPPORTED'
  /** The culture is not one of the market’s. */
  | 'CULTURE_NOT_SUPPORTED'
  /** The company is a customer already, of this partner or of another: see `requestCustomerRelationship`. */
  | 'CUSTOMER_ALREADY_EXISTS'
  /** In this cloud a relationship comes with delegated administration rights. */
  | 'DELEGATED_ADMIN_REQUIRED'
  /** The domain prefix is not 1 to 27 letters and digits. */
  | 'DOMAIN_INVALID'
  /** The domain belongs to another tenant. */
  | 'DOMAIN_NOT_AVAILABLE'
  /** Another row of the same list is for the same thing. */
  | 'DUPLICATE_ROW'
  /** The e-mail address is malformed, or one of microsoft.com. */
  | 'EMAIL_INVALID'
  /** The expiry is not in the future, or too far ahead. */
  | 'EXPIRY_OUT_OF_RANGE'
  /** The text holds characters that it must not, or is not of the form asked for. */
  | 'INVALID_FORMAT'
  /** The id is malformed, or is the id of something else. */
  | 'INVALID_ID'
  /** The onboarding’s state does not allow this any more. */
  | 'INVALID_STATE'
  /** The invitation is used up, cancelled or too old. */
  | 'INVITATION_EXPIRED'
  /** The market lies outside the partner’s CSP region or cloud. */
  | 'MARKET_NOT_AUTHORIZED'
  /** The name is not a real, full name (rules of February 2024). */
  | 'NAME_NOT_ACCEPTED'
  /** Nothing that the caller may see has this id. */
  | 'NOT_FOUND'
  /** The onboarding must be reviewed before it is submitted. */
  | 'NOT_REVIEWED'
  /** No offer is selected. */
  | 'NO_SUBSCRIPTIONS'
  /** The customer may not have another subscription of this offer. */
  | 'OFFER_LIMIT_REACHED'
  /** The offer is not sold in this market or cloud, or is retired. */
  | 'OFFER_NOT_AVAILABLE'
  /** A customer of this qualification may not buy the offer, or not in this place. */
  | 'OFFER_NOT_ELIGIBLE'
  /** The base subscription is not active. */
  | 'PARENT_NOT_ACTIVE'
  /** The phone number does not fit the country’s pattern. */
  | 'PHONE_INVALID'
  /** The postal code does not fit the country’s pattern. */
  | 'POSTAL_CODE_INVALID'
  /** The add-on does not stand under one of the offers that it needs. */
  | 'PREREQUISITE_MISSING'
  /** A price below zero, too high, or with too many decimal places. */
  | 'PRICE_INVALID'
  /** A partner cannot set this qualification, in this cloud or any more. */
  | 'QUALIFICATION_NOT_SETTABLE'
  /** The number of licences is outside the offer’s range. */
  | 'QUANTITY_OUT_OF_RANGE'
  /** The reviewed prices are no longer held: review again. */
  | 'QUOTE_EXPIRED'
  /** The registration number does not fit the country’s pattern. */
  | 'REGISTRATION_NUMBER_INVALID'
  /** The country takes no registration number. */
  | 'REGISTRATION_NUMBER_NOT_SUPPORTED'
  /** The country demands a registration number. */
  | 'REGISTRATION_NUMBER_REQUIRED'
  /** The customer has a relationship with this partner already. */
  | 'RELATIONSHIP_ALREADY_EXISTS'
  /** Suspend every subscription first. */
  | 'RELATIONSHIP_HAS_ACTIVE_SUBSCRIPTIONS'
  /** Customers of this cloud cannot be asked for a relationship. */
  | 'RELATIONSHIP_NOT_APPLICABLE'
  /** A value is missing. */
  | 'REQUIRED'
  /** The reseller has not signed the Microsoft Partner Agreement. */
  | 'RESELLER_AGREEMENT_MISSING'
  /** An indirect provider must say which reseller, or that there is none. */
  | 'RESELLER_CHOICE_REQUIRED'
  /** The partnership with the reseller is not active. */
  | 'RESELLER_NOT_ACTIVE'
  /** Only an indirect provider can name a reseller. */
  | 'RESELLER_NOT_ALLOWED'
  /** The state or province is not in the country’s list. */
  | 'STATE_INVALID'
  /** The subscription is not active. */
  | 'SUBSCRIPTION_NOT_ACTIVE'
  /** The text is longer than allowed; lengths count Unicode code points. */
  | 'TOO_LONG'
  /** The partner has as many active API keys as it may have. */
  | 'TOO_MANY_API_KEYS'
  /** More lines than one selection may hold, or add-ons nested too deep. */
  | 'TOO_MANY_LINES'
  /** The partner has as many webhook endpoints as it may have. */
  | 'TOO_MANY_WEBHOOK_ENDPOINTS'
  /** The text is shorter than allowed. */
  | 'TOO_SHORT'
  /** Webhooks are not sent to this URL: by its scheme, credentials, port or address. */
  | 'URL_NOT_ACCEPTED'
  /** The validation code has been used as often as it may be. */
  | 'VALIDATION_CODE_EXHAUSTED'
  /** The validation code is none of the partner’s own, or not needed. */
  | 'VALIDATION_CODE_INVALID'
  /** Somebody else has changed it since it was read. */
  | 'VERSION_CONFLICT';

export type DraftStatusFragment = { id: string, version: number, state: OnboardingState, steps: Array<{ step: OnboardingStep, isRequired: boolean, isComplete: boolean }>, problems: Array<{ step: OnboardingStep, code: UserErrorCode, message: string, field: Array<string> }> };

type Mistake_CustomerAlreadyExistsError_Fragment = { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null };

type Mistake_DomainUnavailableError_Fragment = { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> };

type Mistake_InvalidValueError_Fragment = { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> };

type Mistake_PrerequisiteMissingError_Fragment = { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> };

type Mistake_QuantityOutOfRangeError_Fragment = { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> };

type Mistake_VersionConflictError_Fragment = { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> };

export type MistakeFragment =
  | Mistake_CustomerAlreadyExistsError_Fragment
  | Mistake_DomainUnavailableError_Fragment
  | Mistake_InvalidValueError_Fragment
  | Mistake_PrerequisiteMissingError_Fragment
  | Mistake_QuantityOutOfRangeError_Fragment
  | Mistake_VersionConflictError_Fragment
;

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { subject: string, roles: Array<Role>, permissions: Array<Permission>, partner: { id: string, name: string, mpnId: string, type: PartnerType, cloud: Cloud, country: string } } };

export type FindOffersQueryVariables = Exact<{
  market: string;
  cloud?: Cloud | null | undefined;
  filter?: OfferFilter | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type FindOffersQuery = { offers: { totalCount: number, nodes: Array<{ id: string, microsoftOfferId: string, name: string, minimumQuantity: number, maximumQuantity: number, supportedBillingCycles: Array<BillingCycle>, isAddOn: boolean, salesGroupId: string }> } };

export type FindAddOnsQueryVariables = Exact<{
  offerId: string | number;
  market: string;
}>;


export type FindAddOnsQuery = { offer: { addOns: { nodes: Array<{ id: string, microsoftOfferId: string, name: string }> } } | null };

export type CurrentAgreementQueryVariables = Exact<{
  cloud?: Cloud | null | undefined;
}>;


export type CurrentAgreementQuery = { agreementTemplates: Array<{ id: string, type: AgreementType, isLatest: boolean }> };

export type FindResellersQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type FindResellersQuery = { indirectResellers: { nodes: Array<{ id: string, name: string, mpnId: string, country: string, state: PartnershipState, hasSignedPartnerAgreement: boolean }> } };

export type DomainAvailabilityQueryVariables = Exact<{
  prefix: string;
}>;


export type DomainAvailabilityQuery = { domainAvailability: { domain: string, isAvailable: boolean, reason: UserErrorCode | null, suggestions: Array<string> } };

export type StartCustomerOnboardingMutationVariables = Exact<{
  input: StartCustomerOnboardingInput;
}>;


export type StartCustomerOnboardingMutation = { startCustomerOnboarding: { onboarding: { needsResellerChoice: boolean, expiresAt: string, id: string, version: number, state: OnboardingState, steps: Array<{ step: OnboardingStep, isRequired: boolean, isComplete: boolean }>, problems: Array<{ step: OnboardingStep, code: UserErrorCode, message: string, field: Array<string> }> } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type UpdateAccountInfoMutationVariables = Exact<{
  input: UpdateAccountInfoInput;
}>;


export type UpdateAccountInfoMutation = { updateAccountInfo: { onboarding: { id: string, version: number, state: OnboardingState, company: { name: string | null, domain: string | null }, steps: Array<{ step: OnboardingStep, isRequired: boolean, isComplete: boolean }>, problems: Array<{ step: OnboardingStep, code: UserErrorCode, message: string, field: Array<string> }> } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type ConfirmAgreementMutationVariables = Exact<{
  input: ConfirmAgreementInput;
}>;


export type ConfirmAgreementMutation = { confirmAgreement: { onboarding: { id: string, version: number, state: OnboardingState, agreement: { acceptedOn: string, signer: { firstName: string | null, lastName: string | null, email: string | null } } | null, steps: Array<{ step: OnboardingStep, isRequired: boolean, isComplete: boolean }>, problems: Array<{ step: OnboardingStep, code: UserErrorCode, message: string, field: Array<string> }> } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type SelectIndirectResellerMutationVariables = Exact<{
  input: SelectIndirectResellerInput;
}>;


export type SelectIndirectResellerMutation = { selectIndirectReseller: { onboarding: { needsResellerChoice: boolean, id: string, version: number, state: OnboardingState, indirectReseller: { id: string, name: string } | null, steps: Array<{ step: OnboardingStep, isRequired: boolean, isComplete: boolean }>, problems: Array<{ step: OnboardingStep, code: UserErrorCode, message: string, field: Array<string> }> } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type SelectOffersMutationVariables = Exact<{
  input: SelectOffersInput;
}>;


export type SelectOffersMutation = { selectOffers: { onboarding: { id: string, version: number, state: OnboardingState, lines: Array<{ quantity: number, billingCycle: BillingCycle, offer: { id: string, name: string }, addOns: Array<{ quantity: number, offer: { id: string, name: string } }> }>, steps: Array<{ step: OnboardingStep, isRequired: boolean, isComplete: boolean }>, problems: Array<{ step: OnboardingStep, code: UserErrorCode, message: string, field: Array<string> }> } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type ReviewCustomerMutationVariables = Exact<{
  input: ReviewCustomerInput;
}>;


export type ReviewCustomerMutation = { reviewCustomer: { onboarding: { id: string, version: number, state: OnboardingState, quote: { version: number, expiresAt: string, unpricedLineCount: number, totals: Array<{ billingCycle: BillingCycle, total: { amount: string, currencyCode: string } }> } | null, steps: Array<{ step: OnboardingStep, isRequired: boolean, isComplete: boolean }>, problems: Array<{ step: OnboardingStep, code: UserErrorCode, message: string, field: Array<string> }> } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type SubmitCustomerMutationVariables = Exact<{
  input: SubmitCustomerInput;
}>;


export type SubmitCustomerMutation = { submitCustomer: { customer: { id: string, tenantId: string, companyName: string, domain: string } | null, onboarding: { id: string, version: number, state: OnboardingState, confirmation: { adminUserName: string, temporaryPassword: string | null, orders: Array<{ id: string, billingCycle: BillingCycle, salesGroupId: string, subscriptions: Array<{ id: string, friendlyName: string, quantity: number, unitType: string }> }> } | null, steps: Array<{ step: OnboardingStep, isRequired: boolean, isComplete: boolean }>, problems: Array<{ step: OnboardingStep, code: UserErrorCode, message: string, field: Array<string> }> } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type CompleteOnboardingMutationVariables = Exact<{
  input: CompleteOnboardingInput;
}>;


export type CompleteOnboardingMutation = { completeOnboarding: { onboarding: { id: string, version: number, state: OnboardingState, confirmation: { adminUserName: string, temporaryPassword: string | null } | null, steps: Array<{ step: OnboardingStep, isRequired: boolean, isComplete: boolean }>, problems: Array<{ step: OnboardingStep, code: UserErrorCode, message: string, field: Array<string> }> } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type CancelOnboardingMutationVariables = Exact<{
  input: CancelOnboardingInput;
}>;


export type CancelOnboardingMutation = { cancelOnboarding: { onboarding: { id: string, version: number, state: OnboardingState, steps: Array<{ step: OnboardingStep, isRequired: boolean, isComplete: boolean }>, problems: Array<{ step: OnboardingStep, code: UserErrorCode, message: string, field: Array<string> }> } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DraftStatusFragmentDoc = new TypedDocumentString(`
    fragment DraftStatus on CustomerOnboarding {
  id
  version
  state
  steps {
    step
    isRequired
    isComplete
  }
  problems {
    step
    code
    message
    field
  }
}
    `, {"fragmentName":"DraftStatus"}) as unknown as TypedDocumentString<DraftStatusFragment, unknown>;
export const MistakeFragmentDoc = new TypedDocumentString(`
    fragment Mistake on UserError {
  __typename
  code
  message
  field
  ... on QuantityOutOfRangeError {
    minimum
    maximum
  }
  ... on PrerequisiteMissingError {
    prerequisites {
      id
      name
    }
  }
  ... on DomainUnavailableError {
    suggestions
  }
  ... on VersionConflictError {
    currentVersion
  }
  ... on CustomerAlreadyExistsError {
    isOwnCustomer
    customer {
      id
      companyName
    }
  }
}
    `, {"fragmentName":"Mistake"}) as unknown as TypedDocumentString<MistakeFragment, unknown>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    subject
    roles
    permissions
    partner {
      id
      name
      mpnId
      type
      cloud
      country
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const FindOffersDocument = new TypedDocumentString(`
    query FindOffers($market: CountryCode!, $cloud: Cloud, $filter: OfferFilter, $search: String, $first: Int) {
  offers(
    market: $market
    cloud: $cloud
    filter: $filter
    search: $search
    first: $first
  ) {
    totalCount
    nodes {
      id
      microsoftOfferId
      name
      minimumQuantity
      maximumQuantity
      supportedBillingCycles
      isAddOn
      salesGroupId
    }
  }
}
    `) as unknown as TypedDocumentString<FindOffersQuery, FindOffersQueryVariables>;
export const FindAddOnsDocument = new TypedDocumentString(`
    query FindAddOns($offerId: ID!, $market: CountryCode!) {
  offer(id: $offerId) {
    addOns(market: $market, first: 100) {
      nodes {
        id
        microsoftOfferId
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindAddOnsQuery, FindAddOnsQueryVariables>;
export const CurrentAgreementDocument = new TypedDocumentString(`
    query CurrentAgreement($cloud: Cloud) {
  agreementTemplates(cloud: $cloud) {
    id
    type
    isLatest
  }
}
    `) as unknown as TypedDocumentString<CurrentAgreementQuery, CurrentAgreementQueryVariables>;
export const FindResellersDocument = new TypedDocumentString(`
    query FindResellers($search: String) {
  indirectResellers(search: $search) {
    nodes {
      id
      name
      mpnId
      country
      state
      hasSignedPartnerAgreement
    }
  }
}
    `) as unknown as TypedDocumentString<FindResellersQuery, FindResellersQueryVariables>;
export const DomainAvailabilityDocument = new TypedDocumentString(`
    query DomainAvailability($prefix: String!) {
  domainAvailability(prefix: $prefix) {
    domain
    isAvailable
    reason
    suggestions
  }
}
    `) as unknown as TypedDocumentString<DomainAvailabilityQuery, DomainAvailabilityQueryVariables>;
export const StartCustomerOnboardingDocument = new TypedDocumentString(`
    mutation StartCustomerOnboarding($input: StartCustomerOnboardingInput!) {
  startCustomerOnboarding(input: $input) {
    onboarding {
      ...DraftStatus
      needsResellerChoice
      expiresAt
    }
    userErrors {
      ...Mistake
    }
  }
}
    fragment DraftStatus on CustomerOnboarding {
  id
  version
  state
  steps {
    step
    isRequired
    isComplete
  }
  problems {
    step
    code
    message
    field
  }
}
fragment Mistake on UserError {
  __typename
  code
  message
  field
  ... on QuantityOutOfRangeError {
    minimum
    maximum
  }
  ... on PrerequisiteMissingError {
    prerequisites {
      id
      name
    }
  }
  ... on DomainUnavailableError {
    suggestions
  }
  ... on VersionConflictError {
    currentVersion
  }
  ... on CustomerAlreadyExistsError {
    isOwnCustomer
    customer {
      id
      companyName
    }
  }
}`) as unknown as TypedDocumentString<StartCustomerOnboardingMutation, StartCustomerOnboardingMutationVariables>;
export const UpdateAccountInfoDocument = new TypedDocumentString(`
    mutation UpdateAccountInfo($input: UpdateAccountInfoInput!) {
  updateAccountInfo(input: $input) {
    onboarding {
      ...DraftStatus
      company {
        name
        domain
      }
    }
    userErrors {
      ...Mistake
    }
  }
}
    fragment DraftStatus on CustomerOnboarding {
  id
  version
  state
  steps {
    step
    isRequired
    isComplete
  }
  problems {
    step
    code
    message
    field
  }
}
fragment Mistake on UserError {
  __typename
  code
  message
  field
  ... on QuantityOutOfRangeError {
    minimum
    maximum
  }
  ... on PrerequisiteMissingError {
    prerequisites {
      id
      name
    }
  }
  ... on DomainUnavailableError {
    suggestions
  }
  ... on VersionConflictError {
    currentVersion
  }
  ... on CustomerAlreadyExistsError {
    isOwnCustomer
    customer {
      id
      companyName
    }
  }
}`) as unknown as TypedDocumentString<UpdateAccountInfoMutation, UpdateAccountInfoMutationVariables>;
export const ConfirmAgreementDocument = new TypedDocumentString(`
    mutation ConfirmAgreement($input: ConfirmAgreementInput!) {
  confirmAgreement(input: $input) {
    onboarding {
      ...DraftStatus
      agreement {
        acceptedOn
        signer {
          firstName
          lastName
          email
        }
      }
    }
    userErrors {
      ...Mistake
    }
  }
}
    fragment DraftStatus on CustomerOnboarding {
  id
  version
  state
  steps {
    step
    isRequired
    isComplete
  }
  problems {
    step
    code
    message
    field
  }
}
fragment Mistake on UserError {
  __typename
  code
  message
  field
  ... on QuantityOutOfRangeError {
    minimum
    maximum
  }
  ... on PrerequisiteMissingError {
    prerequisites {
      id
      name
    }
  }
  ... on DomainUnavailableError {
    suggestions
  }
  ... on VersionConflictError {
    currentVersion
  }
  ... on CustomerAlreadyExistsError {
    isOwnCustomer
    customer {
      id
      companyName
    }
  }
}`) as unknown as TypedDocumentString<ConfirmAgreementMutation, ConfirmAgreementMutationVariables>;
export const SelectIndirectResellerDocument = new TypedDocumentString(`
    mutation SelectIndirectReseller($input: SelectIndirectResellerInput!) {
  selectIndirectReseller(input: $input) {
    onboarding {
      ...DraftStatus
      needsResellerChoice
      indirectReseller {
        id
        name
      }
    }
    userErrors {
      ...Mistake
    }
  }
}
    fragment DraftStatus on CustomerOnboarding {
  id
  version
  state
  steps {
    step
    isRequired
    isComplete
  }
  problems {
    step
    code
    message
    field
  }
}
fragment Mistake on UserError {
  __typename
  code
  message
  field
  ... on QuantityOutOfRangeError {
    minimum
    maximum
  }
  ... on PrerequisiteMissingError {
    prerequisites {
      id
      name
    }
  }
  ... on DomainUnavailableError {
    suggestions
  }
  ... on VersionConflictError {
    currentVersion
  }
  ... on CustomerAlreadyExistsError {
    isOwnCustomer
    customer {
      id
      companyName
    }
  }
}`) as unknown as TypedDocumentString<SelectIndirectResellerMutation, SelectIndirectResellerMutationVariables>;
export const SelectOffersDocument = new TypedDocumentString(`
    mutation SelectOffers($input: SelectOffersInput!) {
  selectOffers(input: $input) {
    onboarding {
      ...DraftStatus
      lines {
        offer {
          id
          name
        }
        quantity
        billingCycle
        addOns {
          offer {
            id
            name
          }
          quantity
        }
      }
    }
    userErrors {
      ...Mistake
    }
  }
}
    fragment DraftStatus on CustomerOnboarding {
  id
  version
  state
  steps {
    step
    isRequired
    isComplete
  }
  problems {
    step
    code
    message
    field
  }
}
fragment Mistake on UserError {
  __typename
  code
  message
  field
  ... on QuantityOutOfRangeError {
    minimum
    maximum
  }
  ... on PrerequisiteMissingError {
    prerequisites {
      id
      name
    }
  }
  ... on DomainUnavailableError {
    suggestions
  }
  ... on VersionConflictError {
    currentVersion
  }
  ... on CustomerAlreadyExistsError {
    isOwnCustomer
    customer {
      id
      companyName
    }
  }
}`) as unknown as TypedDocumentString<SelectOffersMutation, SelectOffersMutationVariables>;
export const ReviewCustomerDocument = new TypedDocumentString(`
    mutation ReviewCustomer($input: ReviewCustomerInput!) {
  reviewCustomer(input: $input) {
    onboarding {
      ...DraftStatus
      quote {
        version
        expiresAt
        unpricedLineCount
        totals {
          billingCycle
          total {
            amount
            currencyCode
          }
        }
      }
    }
    userErrors {
      ...Mistake
    }
  }
}
    fragment DraftStatus on CustomerOnboarding {
  id
  version
  state
  steps {
    step
    isRequired
    isComplete
  }
  problems {
    step
    code
    message
    field
  }
}
fragment Mistake on UserError {
  __typename
  code
  message
  field
  ... on QuantityOutOfRangeError {
    minimum
    maximum
  }
  ... on PrerequisiteMissingError {
    prerequisites {
      id
      name
    }
  }
  ... on DomainUnavailableError {
    suggestions
  }
  ... on VersionConflictError {
    currentVersion
  }
  ... on CustomerAlreadyExistsError {
    isOwnCustomer
    customer {
      id
      companyName
    }
  }
}`) as unknown as TypedDocumentString<ReviewCustomerMutation, ReviewCustomerMutationVariables>;
export const SubmitCustomerDocument = new TypedDocumentString(`
    mutation SubmitCustomer($input: SubmitCustomerInput!) {
  submitCustomer(input: $input) {
    customer {
      id
      tenantId
      companyName
      domain
    }
    onboarding {
      ...DraftStatus
      confirmation {
        adminUserName
        temporaryPassword
        orders {
          id
          billingCycle
          salesGroupId
          subscriptions {
            id
            friendlyName
            quantity
            unitType
          }
        }
      }
    }
    userErrors {
      ...Mistake
    }
  }
}
    fragment DraftStatus on CustomerOnboarding {
  id
  version
  state
  steps {
    step
    isRequired
    isComplete
  }
  problems {
    step
    code
    message
    field
  }
}
fragment Mistake on UserError {
  __typename
  code
  message
  field
  ... on QuantityOutOfRangeError {
    minimum
    maximum
  }
  ... on PrerequisiteMissingError {
    prerequisites {
      id
      name
    }
  }
  ... on DomainUnavailableError {
    suggestions
  }
  ... on VersionConflictError {
    currentVersion
  }
  ... on CustomerAlreadyExistsError {
    isOwnCustomer
    customer {
      id
      companyName
    }
  }
}`) as unknown as TypedDocumentString<SubmitCustomerMutation, SubmitCustomerMutationVariables>;
export const CompleteOnboardingDocument = new TypedDocumentString(`
    mutation CompleteOnboarding($input: CompleteOnboardingInput!) {
  completeOnboarding(input: $input) {
    onboarding {
      ...DraftStatus
      confirmation {
        adminUserName
        temporaryPassword
      }
    }
    userErrors {
      ...Mistake
    }
  }
}
    fragment DraftStatus on CustomerOnboarding {
  id
  version
  state
  steps {
    step
    isRequired
    isComplete
  }
  problems {
    step
    code
    message
    field
  }
}
fragment Mistake on UserError {
  __typename
  code
  message
  field
  ... on QuantityOutOfRangeError {
    minimum
    maximum
  }
  ... on PrerequisiteMissingError {
    prerequisites {
      id
      name
    }
  }
  ... on DomainUnavailableError {
    suggestions
  }
  ... on VersionConflictError {
    currentVersion
  }
  ... on CustomerAlreadyExistsError {
    isOwnCustomer
    customer {
      id
      companyName
    }
  }
}`) as unknown as TypedDocumentString<CompleteOnboardingMutation, CompleteOnboardingMutationVariables>;
export const CancelOnboardingDocument = new TypedDocumentString(`
    mutation CancelOnboarding($input: CancelOnboardingInput!) {
  cancelOnboarding(input: $input) {
    onboarding {
      ...DraftStatus
    }
    userErrors {
      ...Mistake
    }
  }
}
    fragment DraftStatus on CustomerOnboarding {
  id
  version
  state
  steps {
    step
    isRequired
    isComplete
  }
  problems {
    step
    code
    message
    field
  }
}
fragment Mistake on UserError {
  __typename
  code
  message
  field
  ... on QuantityOutOfRangeError {
    minimum
    maximum
  }
  ... on PrerequisiteMissingError {
    prerequisites {
      id
      name
    }
  }
  ... on DomainUnavailableError {
    suggestions
  }
  ... on VersionConflictError {
    currentVersion
  }
  ... on CustomerAlreadyExistsError {
    isOwnCustomer
    customer {
      id
      companyName
    }
  }
}`) as unknown as TypedDocumentString<CancelOnboardingMutation, CancelOnboardingMutationVariables>;