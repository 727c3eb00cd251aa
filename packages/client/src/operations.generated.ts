/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { MutationDocument, QueryDocument } from './document.ts';
/** Input of `acceptRelationshipInvitation`. User errors at `token` besides: RELATIONSHIP_ALREADY_EXISTS; MARKET_NOT_AUTHORIZED where the customer is outside the partner’s CSP region or cloud; RESELLER_NOT_ACTIVE where the reseller can no longer be chosen. */
export type AcceptRelationshipInvitationInput = {
  /** The agreement that is accepted today with it: one of `agreementTemplates`. Where `needsAgreement` is true its absence is AGREEMENT_REQUIRED. User errors: INVALID_ID, AGREEMENT_TEMPLATE_UNKNOWN, AGREEMENT_OUTDATED; AGREEMENT_NOT_APPLICABLE outside the public cloud. */
  agreementTemplateId?: string | number | null | undefined;
  /** Who accepts the agreement; absent or null: the customer’s primary contact. Read only beside `agreementTemplateId`. */
  signer?: ContactInput | null | undefined;
  /** What follows `#` in the link. User errors: NOT_FOUND; INVITATION_EXPIRED where it was answered or taken back, or is too old. */
  token: string;
};

/** Input of `acceptResellerPartnership`. */
export type AcceptResellerPartnershipInput = {
  /** What follows `#` in the link. User errors: NOT_FOUND; INVITATION_EXPIRED; RESELLER_NOT_ALLOWED where the caller is no indirect reseller, MARKET_NOT_AUTHORIZED where the provider is of another CSP region or cloud, RESELLER_AGREEMENT_MISSING while the caller has not signed the Microsoft Partner Agreement. */
  token: string;
};

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

/** What was done, as the audit names it. */
export type AuditOperation =
  /** A customer has accepted or declined a request. */
  | 'ACCEPT_RELATIONSHIP'
  /** A customer was made. */
  | 'ADD_CUSTOMER'
  /** A draft was dropped. */
  | 'CANCEL_ONBOARDING'
  /** The temporary password was erased. */
  | 'COMPLETE_ONBOARDING'
  /** A customer’s acceptance of the agreement was attested. */
  | 'CONFIRM_AGREEMENT'
  /** An API key was made. */
  | 'CREATE_API_KEY'
  /** An order was placed. */
  | 'CREATE_ORDER'
  /** A relationship was ended. */
  | 'END_RELATIONSHIP'
  /** The price sheet was changed. */
  | 'IMPORT_PRICES'
  /** A customer was asked for a relationship, or the request was taken back. */
  | 'REQUEST_RELATIONSHIP'
  /** A draft was reviewed. */
  | 'REVIEW_CUSTOMER'
  /** An API key was revoked. */
  | 'REVOKE_API_KEY'
  /** A reseller, or none, was chosen in a draft. */
  | 'SELECT_INDIRECT_RESELLER'
  /** The offers of a draft were chosen. */
  | 'SELECT_OFFERS'
  /** A draft was opened. */
  | 'START_ONBOARDING'
  /** Company or primary contact of a draft were changed. */
  | 'UPDATE_ACCOUNT_INFO'
  /** A customer’s details were changed. */
  | 'UPDATE_CUSTOMER'
  /** A subscription was changed, or its term has ended (by `subscription-worker`). */
  | 'UPDATE_SUBSCRIPTION'
  /** A webhook endpoint was changed, or disabled (by `webhook-worker`). */
  | 'UPDATE_WEBHOOK';

/** Conditions on audit records; all that are given must hold. */
export type AuditRecordFilter = {
  /** When it was done. */
  at?: DateTimeFilter | null | undefined;
  /** The customer concerned; a malformed id is BAD_USER_INPUT. */
  customerId?: string | number | null | undefined;
  /** The onboarding concerned; a malformed id is BAD_USER_INPUT. */
  onboardingId?: string | number | null | undefined;
  /** One of these operations; an empty list finds nothing. */
  operation?: Array<AuditOperation> | null | undefined;
};

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

/** Input of `cancelRelationshipRequest`. */
export type CancelRelationshipRequestInput = {
  /** The request. User errors: INVALID_ID, NOT_FOUND; INVALID_STATE where it was answered or has expired. */
  relationshipRequestId: string | number;
};

/** Input of `changeSubscriptionQuantity`. */
export type ChangeSubscriptionQuantityInput = {
  /** The version that the caller has seen; VERSION_CONFLICT where it is another by now. Absent: whatever it is. */
  expectedVersion?: number | null | undefined;
  /** Number of licences or units, within the offer’s range, else QUANTITY_OUT_OF_RANGE; CHANGE_NOT_ALLOWED for a trial. */
  quantity: number;
  /** The subscription. User errors: INVALID_ID, NOT_FOUND; SUBSCRIPTION_NOT_ACTIVE where its status does not allow this. AGREEMENT_REQUIRED where the partner has not confirmed a current agreement. */
  subscriptionId: string | number;
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

/** Input of `confirmCustomerAgreement`. */
export type ConfirmCustomerAgreementInput = {
  /** The day of acceptance, not after today (UTC): AGREEMENT_DATE_IN_FUTURE. */
  acceptedOn: string;
  /** What was accepted: one of `agreementTemplates`. User errors: INVALID_ID, AGREEMENT_TEMPLATE_UNKNOWN, AGREEMENT_OUTDATED; AGREEMENT_NOT_APPLICABLE outside the public cloud. */
  agreementTemplateId: string | number;
  /** The customer. User errors: INVALID_ID, NOT_FOUND. */
  customerId: string | number;
  /** Who accepted it; absent or null: the customer’s primary contact. First name, last name and e-mail are required. The same person as in the newest confirmation is AGREEMENT_ALREADY_CONFIRMED, unless the agreement is a newer one: another day alone says nothing new. */
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

/** Input of `convertTrial`. */
export type ConvertTrialInput = {
  /** One of the offer’s cycles, else BILLING_CYCLE_NOT_SUPPORTED. Absent: monthly where the offer has it, else its first one. */
  billingCycle?: BillingCycle | null | undefined;
  /** The version that the caller has seen; VERSION_CONFLICT where it is another by now. Absent: whatever it is. */
  expectedVersion?: number | null | undefined;
  /** At most 255 characters; the request’s `Idempotency-Key` header where it is absent. For a day, the same key with the same input answers with the subscription made first (`extensions.replayed`), with another input IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
  /** Number of licences, else as many as the trial has; QUANTITY_OUT_OF_RANGE outside the offer’s range. */
  quantity?: number | null | undefined;
  /** The subscription. User errors: INVALID_ID, NOT_FOUND; SUBSCRIPTION_NOT_ACTIVE where its status does not allow this. AGREEMENT_REQUIRED where the partner has not confirmed a current agreement; CHANGE_NOT_ALLOWED where it is no trial, or active add-ons cannot go with it. */
  subscriptionId: string | number;
  /** One of its `conversionOffers`. User errors: INVALID_ID, NOT_FOUND, OFFER_NOT_AVAILABLE, OFFER_NOT_ELIGIBLE, OFFER_LIMIT_REACHED. */
  targetOfferId: string | number;
};

/** A new API key. */
export type CreateApiKeyInput = {
  /** From when on it is refused: in the future, at most 366 days ahead, else EXPIRY_OUT_OF_RANGE. */
  expiresAt: string;
  /** What to call it: 1 to 100 characters. User errors: REQUIRED, TOO_LONG, INVALID_FORMAT. */
  name: string;
  /** What a program may do with it: at least one, else REQUIRED; repeated ones count once. */
  roles: Array<Role>;
};

/** Input of `createWebhookEndpoint`. */
export type CreateWebhookEndpointInput = {
  /** Which events are posted, at least one; else REQUIRED. A repetition counts once. */
  events: Array<WebhookEventType>;
  /** An https URL of at most 2000 characters, at the standard port or one from 1024 up, without credentials, on the public internet; else URL_NOT_ACCEPTED or TOO_LONG. TOO_MANY_WEBHOOK_ENDPOINTS where there are 20 already. */
  url: string;
};

/** Conditions on customers; all that are given must hold. */
export type CustomerFilter = {
  /** The company’s name, accents ignored. */
  companyName?: StringFilter | null | undefined;
  /** The market. */
  country?: string | null | undefined;
  /** When they were added. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The whole initial domain. */
  domain?: StringFilter | null | undefined;
  /** The reseller that looks after them. */
  indirectResellerId?: IdFilter | null | undefined;
};

/** Conditions on onboardings. */
export type CustomerOnboardingFilter = {
  /** In one of these states; an empty list finds nothing. */
  state?: Array<OnboardingState> | null | undefined;
};

/** How customers are ordered. */
export type CustomerOrder = {
  /** From which end. */
  direction: OrderDirection;
  /** By what. */
  field: CustomerOrderField;
};

/** What customers can be ordered by. */
export type CustomerOrderField =
  /** The company’s name, case and accents ignored. */
  | 'COMPANY_NAME'
  /** When the customer was added. */
  | 'CREATED_AT';

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

/** A span of time; all ends that are given must hold. */
export type DateTimeFilter = {
  /** At this instant or later. */
  gte?: string | null | undefined;
  /** Before this instant. */
  lt?: string | null | undefined;
};

/** Input of `deactivateResellerPartnership`. */
export type DeactivateResellerPartnershipInput = {
  /** The reseller. User errors: INVALID_ID, NOT_FOUND. */
  indirectResellerId: string | number;
};

/** Input of `declineRelationshipInvitation`. */
export type DeclineRelationshipInvitationInput = {
  /** What follows `#` in the link. User errors: NOT_FOUND; INVITATION_EXPIRED where it was answered or taken back, or is too old. */
  token: string;
};

/** Input of `deleteWebhookEndpoint`. */
export type DeleteWebhookEndpointInput = {
  /** The endpoint. User errors: INVALID_ID, NOT_FOUND. */
  webhookEndpointId: string | number;
};

/** Input of `endCustomerRelationship`. */
export type EndCustomerRelationshipInput = {
  /** The customer. User errors: INVALID_ID, NOT_FOUND; RELATIONSHIP_HAS_ACTIVE_SUBSCRIPTIONS while a subscription that this partner sold it is neither suspended, expired nor deleted. */
  customerId: string | number;
  /** The version of the customer that the caller has seen; VERSION_CONFLICT where it is another by now. Absent: whatever it is. */
  expectedVersion?: number | null | undefined;
};

/** A condition on an id. */
export type IdFilter = {
  /** One of these; an empty list finds nothing. A malformed id is BAD_USER_INPUT. */
  in: Array<string | number>;
};

/** Input of `importPrices`. One wrong row and nothing is saved. */
export type ImportPricesInput = {
  /** The rows to add or change, at most 1,000: TOO_MANY_LINES. Prices that they do not name stay as they are. */
  prices: Array<PriceInput>;
};

/** Conditions on resellers; all that are given must hold. */
export type IndirectResellerFilter = {
  /** Where the reseller is at home. */
  country?: string | null | undefined;
  /** The reseller’s Microsoft Partner Network id. */
  mpnId?: StringFilter | null | undefined;
  /** The reseller’s name, accents ignored. */
  name?: StringFilter | null | undefined;
  /** Whether it can be chosen. */
  state?: PartnershipState | null | undefined;
};

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

/** What an offer’s limit per customer counts. */
export type OfferLimitUnit =
  /** Subscriptions that the customer has at the same time, suspended ones included. */
  | 'CONCURRENT'
  /** Subscriptions that the customer has ever had. */
  | 'LIFETIME'
  /** No limit. */
  | 'NONE';

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

/** How offers are ordered. */
export type OfferOrder = {
  /** From which end. */
  direction: OrderDirection;
  /** By what. */
  field: OfferOrderField;
};

/** What offers can be ordered by. */
export type OfferOrderField =
  /** The name, case and accents ignored. */
  | 'NAME'
  /** Microsoft’s rank in the catalogue. */
  | 'RANK';

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

/** Which end a list starts from. */
export type OrderDirection =
  /** Smallest, first or oldest at the start. */
  | 'ASC'
  /** Largest, last or newest at the start. */
  | 'DESC';

/** An offer to be bought. An add-on stands under its base, or goes on a live subscription. */
export type OrderLineInput = {
  /** Add-ons on top of this offer; an add-on may carry add-ons of its own, three levels in all. */
  addOns?: Array<OfferLineInput> | null | undefined;
  /** One of the offer’s cycles, else BILLING_CYCLE_NOT_SUPPORTED. Absent: monthly where the offer has it, else its first one. */
  billingCycle?: BillingCycle | null | undefined;
  /** A nickname, at most 255 characters; absent: the offer’s name. */
  friendlyName?: string | null | undefined;
  /** The offer. User errors: INVALID_ID, NOT_FOUND, OFFER_NOT_AVAILABLE, OFFER_NOT_ELIGIBLE, OFFER_LIMIT_REACHED, PREREQUISITE_MISSING. */
  offerId: string | number;
  /** For an add-on: the live subscription it goes on, of the same customer and partner; null for any other line. User errors: INVALID_ID, NOT_FOUND, PARENT_NOT_ACTIVE; PREREQUISITE_MISSING at `offerId` where that is no base for it. */
  parentSubscriptionId?: string | number | null | undefined;
  /** Number of licences or units, within the offer’s range; else QUANTITY_OUT_OF_RANGE. */
  quantity: number;
};

/** Where an order stands. */
export type OrderStatus =
  /** Taken back. */
  | 'CANCELLED'
  /** All of its subscriptions exist. */
  | 'COMPLETED'
  /** Being worked on. */
  | 'PENDING';

/** Input of `orderSubscriptions`. */
export type OrderSubscriptionsInput = {
  /** Who is to have them. User errors: INVALID_ID, NOT_FOUND; AGREEMENT_REQUIRED where the partner has not confirmed a current agreement. */
  customerId: string | number;
  /** At most 255 characters; the request’s `Idempotency-Key` header where it is absent. For a day, the same key with the same input answers with the orders placed first (`extensions.replayed`), with another input IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
  /** What is bought, at least one (NO_SUBSCRIPTIONS) and at most 100 lines, add-ons counted (TOO_MANY_LINES). */
  lines: Array<OrderLineInput>;
};

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

/** One row of the partner’s own price sheet. It adds a price or takes the place of the one there; the same offer, market and cycle twice in one input is DUPLICATE_ROW. */
export type PriceInput = {
  /** How often it is billed: one of the offer’s cycles, else BILLING_CYCLE_NOT_SUPPORTED. */
  billingCycle: BillingCycle;
  /** The customers’ market; the price is in its currency. User errors: COUNTRY_NOT_SUPPORTED where it is no market, MARKET_NOT_AUTHORIZED where it is outside the partner’s CSP region or cloud. */
  country: string;
  /** Microsoft’s published offer id, as the catalogue spells it. User error: NOT_FOUND. */
  microsoftOfferId: string;
  /** The price of one unit for one billing period, without tax: from 0 to 100000000000, at most four decimal places in every currency, else PRICE_INVALID. */
  unitPrice: string;
};

/** Input of `reactivateSubscription`. */
export type ReactivateSubscriptionInput = {
  /** The version that the caller has seen; VERSION_CONFLICT where it is another by now. Absent: whatever it is. */
  expectedVersion?: number | null | undefined;
  /** The subscription. User errors: INVALID_ID, NOT_FOUND; SUBSCRIPTION_NOT_ACTIVE where its status does not allow this. PARENT_NOT_ACTIVE for an add-on whose base is suspended. */
  subscriptionId: string | number;
};

/** Where a request for a relationship stands. */
export type RelationshipRequestState =
  /** A customer has accepted it: the relationship is there. */
  | 'ACCEPTED'
  /** Taken back by the partner. */
  | 'CANCELLED'
  /** A customer has declined it. */
  | 'DECLINED'
  /** Nobody has answered in time (30 days unless configured). */
  | 'EXPIRED'
  /** Not answered yet. */
  | 'PENDING';

/** Input of `renameSubscription`. */
export type RenameSubscriptionInput = {
  /** The version that the caller has seen; VERSION_CONFLICT where it is another by now. Absent: whatever it is. */
  expectedVersion?: number | null | undefined;
  /** A nickname, at most 255 characters (TOO_LONG, INVALID_FORMAT); blank: the offer’s name. */
  friendlyName: string;
  /** The subscription. User errors: INVALID_ID, NOT_FOUND; SUBSCRIPTION_NOT_ACTIVE where its status does not allow this. */
  subscriptionId: string | number;
};

/** Input of `requestCustomerRelationship`. */
export type RequestCustomerRelationshipInput = {
  /** At most 255 characters; the request’s `Idempotency-Key` header where it is absent. For a day, the same key with the same input answers with the request made first (`extensions.replayed`), with another input IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
  /** For an indirect reseller: the MPN id of the provider that would sell. REQUIRED where it has several active ones; absent: the only one. User errors: NOT_FOUND, RESELLER_NOT_ACTIVE, RESELLER_AGREEMENT_MISSING, MARKET_NOT_AUTHORIZED; RESELLER_NOT_ALLOWED for other partners. */
  indirectProviderMpnId?: string | null | undefined;
  /** For an indirect provider: the reseller that would look after the customer; absent or null for none. User errors: INVALID_ID, NOT_FOUND, RESELLER_NOT_ALLOWED, RESELLER_NOT_ACTIVE, RESELLER_AGREEMENT_MISSING, MARKET_NOT_AUTHORIZED. */
  indirectResellerId?: string | number | null | undefined;
  /** What the mail is written in: a culture of any market, else CULTURE_NOT_SUPPORTED. Absent: the first one of the partner’s own market. */
  language?: string | null | undefined;
  /** Whether to ask for delegated administration rights too. Only in the public cloud can it be false, else DELEGATED_ADMIN_REQUIRED. */
  withDelegatedAdmin: boolean;
};

/** Input of `requestResellerPartnership`. */
export type RequestResellerPartnershipInput = {
  /** The same key gives the same link within a day; at most 255 characters. The `Idempotency-Key` header says the same. */
  idempotencyKey?: string | null | undefined;
};

/** Input of `resendWebhookDelivery`. */
export type ResendWebhookDeliveryInput = {
  /** The delivery, in whatever state. User errors: INVALID_ID, NOT_FOUND; INVALID_STATE where its endpoint is turned off. */
  webhookDeliveryId: string | number;
};

/** Input of `reviewCustomer`. */
export type ReviewCustomerInput = {
  /** The version that the caller has seen; VERSION_CONFLICT where it is another by now. Absent: whatever it is. */
  expectedVersion?: number | null | undefined;
  /** The onboarding. User errors: INVALID_ID, NOT_FOUND; INVALID_STATE where it is past this. */
  onboardingId: string | number;
};

/** The end of an API key. */
export type RevokeApiKeyInput = {
  /** The key. User errors: INVALID_ID, NOT_FOUND. */
  apiKeyId: string | number;
};

/** What a signed-in person or application does for its partner. */
export type Role =
  /** May do everything that the partner may. */
  | 'ADMIN_AGENT'
  /** Reads customers and helps with their subscriptions; adds none. */
  | 'HELPDESK_AGENT'
  /** Adds customers, confirms agreements, sells. */
  | 'SALES_AGENT';

/** Input of `rotateWebhookSecret`. */
export type RotateWebhookSecretInput = {
  /** The endpoint. User errors: INVALID_ID, NOT_FOUND. */
  webhookEndpointId: string | number;
};

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

/** Input of `sendTestWebhook`. */
export type SendTestWebhookInput = {
  /** The endpoint. User errors: INVALID_ID, NOT_FOUND. INVALID_STATE where it is turned off. */
  webhookEndpointId: string | number;
};

/** Input of `setAutoRenew`. */
export type SetAutoRenewInput = {
  /** Whether it renews by itself at the end of the term; CHANGE_NOT_ALLOWED for an offer that cannot. */
  autoRenewEnabled: boolean;
  /** The version that the caller has seen; VERSION_CONFLICT where it is another by now. Absent: whatever it is. */
  expectedVersion?: number | null | undefined;
  /** The subscription. User errors: INVALID_ID, NOT_FOUND; SUBSCRIPTION_NOT_ACTIVE where its status does not allow this. */
  subscriptionId: string | number;
};

/** Input of `setCustomerQualification`. */
export type SetCustomerQualificationInput = {
  /** The customer. User errors: INVALID_ID, NOT_FOUND. */
  customerId: string | number;
  /** The version of the customer that the caller has seen; VERSION_CONFLICT where it is another by now. */
  expectedVersion: number;
  /** EDUCATION or GOVERNMENT_COMMUNITY_CLOUD, in the public cloud, for a customer that has none; else QUALIFICATION_NOT_SETTABLE. The one that the customer has already is taken, and changes nothing. */
  qualification: CustomerQualification;
  /** For GOVERNMENT_COMMUNITY_CLOUD, where its absence is REQUIRED: one of the partner’s own validation codes, else VALIDATION_CODE_INVALID; VALIDATION_CODE_EXHAUSTED where it is used up. It is counted down. For others it must stay empty. */
  validationCode?: string | null | undefined;
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

/** Where a subscription stands in its life. */
export type SubscriptionStatus =
  /** In use. */
  | 'ACTIVE'
  /** Gone, with its data. */
  | 'DELETED'
  /** Its term is over and was not renewed, or another subscription has taken its place. */
  | 'EXPIRED'
  /** Ordered, not provisioned yet. */
  | 'PENDING'
  /** Paused; its data is kept for a while. */
  | 'SUSPENDED';

/** Input of `suspendSubscription`. */
export type SuspendSubscriptionInput = {
  /** The version that the caller has seen; VERSION_CONFLICT where it is another by now. Absent: whatever it is. */
  expectedVersion?: number | null | undefined;
  /** The subscription. User errors: INVALID_ID, NOT_FOUND; SUBSCRIPTION_NOT_ACTIVE where its status does not allow this. */
  subscriptionId: string | number;
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

/** Input of `updateCustomer`. Absent means unchanged, null or blank means cleared; what cannot be cleared is REQUIRED then. */
export type UpdateCustomerInput = {
  /** Registered address. Another country is COUNTRY_NOT_CHANGEABLE: domain, currency, offers and the CSP region all hang on it. */
  address?: AddressInput | null | undefined;
  /** Registered name in full, 2 to 255 characters; else NAME_NOT_ACCEPTED. Every partner’s list shows the new one. */
  companyName?: string | null | undefined;
  /** One of the market’s cultures, else CULTURE_NOT_SUPPORTED; null means its default one. */
  culture?: string | null | undefined;
  /** The customer. User errors: INVALID_ID, NOT_FOUND. */
  customerId: string | number;
  /** The version of the customer that the caller has seen; VERSION_CONFLICT where it is another by now. */
  expectedVersion: number;
  /** Whom the partner and Microsoft turn to. */
  primaryContact?: ContactInput | null | undefined;
};

/** Input of `updateWebhookEndpoint`. Absent or null means unchanged. */
export type UpdateWebhookEndpointInput = {
  /** Which events are posted, at least one; else REQUIRED. A repetition counts once. */
  events?: Array<WebhookEventType> | null | undefined;
  /** False turns it off; true turns it on, and what is still pending is attempted anew. */
  isEnabled?: boolean | null | undefined;
  /** An https URL of at most 2000 characters, at the standard port or one from 1024 up, without credentials, on the public internet; else URL_NOT_ACCEPTED or TOO_LONG. */
  url?: string | null | undefined;
  /** The endpoint. User errors: INVALID_ID, NOT_FOUND. */
  webhookEndpointId: string | number;
};

/** Why a subscription cannot be upgraded to an offer (Partner Center’s upgrade error codes). */
export type UpgradeErrorCode =
  /** The customer cannot have the offer beside what it has. */
  | 'CONFLICTING_SERVICE_TYPES'
  /** The partner may not administer the customer’s tenant. */
  | 'DELEGATED_ADMIN_PERMISSIONS_DISABLED'
  /** The quantity is outside the offer’s range, or the customer may not have another one of it. */
  | 'OTHER'
  /** Active add-ons stand on it: suspend them first. */
  | 'SUBSCRIPTION_ADD_ONS_PRESENT'
  /** The subscription is still pending. */
  | 'SUBSCRIPTION_NOT_PROVISIONED'
  /** The subscription is suspended, or over. */
  | 'SUBSCRIPTION_STATUS_NOT_ACTIVE'
  /** The offer is not sold to this customer. */
  | 'SUBSCRIPTION_TARGET_OFFER_NOT_FOUND';

/** Input of `upgradeSubscription`. */
export type UpgradeSubscriptionInput = {
  /** One of the offer’s cycles, else BILLING_CYCLE_NOT_SUPPORTED. Absent: as before where the offer has it, else monthly or its first one. */
  billingCycle?: BillingCycle | null | undefined;
  /** The version that the caller has seen; VERSION_CONFLICT where it is another by now. Absent: whatever it is. */
  expectedVersion?: number | null | undefined;
  /** At most 255 characters; the request’s `Idempotency-Key` header where it is absent. For a day, the same key with the same input answers with the subscription made first (`extensions.replayed`), with another input IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
  /** The subscription. User errors: INVALID_ID, NOT_FOUND; SUBSCRIPTION_NOT_ACTIVE where its status does not allow this. AGREEMENT_REQUIRED where the partner has not confirmed a current agreement; CHANGE_NOT_ALLOWED where it has active add-ons, or the partner has no delegated admin rights. */
  subscriptionId: string | number;
  /** One of its `upgradeOffers`. User errors: INVALID_ID, NOT_FOUND, OFFER_NOT_AVAILABLE, OFFER_NOT_ELIGIBLE, OFFER_LIMIT_REACHED, QUANTITY_OUT_OF_RANGE. */
  targetOfferId: string | number;
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

/** Where the delivery of an event to an endpoint stands. */
export type WebhookDeliveryState =
  /** The endpoint has answered with a status from 200 to 299. */
  | 'DELIVERED'
  /** Given up: no attempt has succeeded (within 72 hours, unless configured otherwise). */
  | 'FAILED'
  /** On its way: to be attempted, or to be attempted again. */
  | 'PENDING';

/** What a webhook tells of. */
export type WebhookEventType =
  /** A customer was added: `customerId`, `onboardingId`, `version` of the customer. */
  | 'CUSTOMER_ONBOARDED'
  /** A draft was dropped: `onboardingId`, its `version`. */
  | 'ONBOARDING_CANCELLED'
  /** An order was placed: `orderId`, `customerId`, and `onboardingId` where one placed it. */
  | 'ORDER_CREATED'
  /** A customer has accepted a request for a relationship: `customerId`, and `relationshipRequestId` for who has asked. */
  | 'RELATIONSHIP_ACCEPTED'
  /** A relationship with a customer was ended: `customerId`. */
  | 'RELATIONSHIP_ENDED'
  /** A subscription was changed, by a caller or by the end of its term: `subscriptionId`, `customerId`, its `version`. */
  | 'SUBSCRIPTION_CHANGED'
  /** Nothing has happened: sent by `sendTestWebhook`, to that endpoint, whatever its events are. */
  | 'TEST';

export type ApiKeyPartsFragment = { id: string, name: string, roles: Array<Role>, hint: string, isActive: boolean, createdAt: string, createdBy: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null };

export type ApiKeysQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApiKeysQuery = { apiKeys: { totalCount: number, nodes: Array<{ id: string, name: string, roles: Array<Role>, hint: string, isActive: boolean, createdAt: string, createdBy: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey: { secret: string | null, apiKey: { id: string, name: string, roles: Array<Role>, hint: string, isActive: boolean, createdAt: string, createdBy: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: { apiKey: { id: string, name: string, roles: Array<Role>, hint: string, isActive: boolean, createdAt: string, createdBy: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type AuditRecordsQueryVariables = Exact<{
  filter?: AuditRecordFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditRecordsQuery = { auditRecords: { totalCount: number, nodes: Array<{ id: string, at: string, by: string, operation: AuditOperation, requestId: string, changes: Array<{ field: Array<string>, before: string | null, after: string | null }>, customer: { id: string, companyName: string } | null, onboarding: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OfferPartsFragment = { id: string, microsoftOfferId: string, name: string, description: string | null, productName: string, isAddOn: boolean, hasAddOns: boolean, isTrial: boolean, isAutoRenewable: boolean, isAvailableForPurchase: boolean, billing: BillingType, supportedBillingCycles: Array<BillingCycle>, billingCycleNames: Array<string>, term: string | null, termName: string | null, unitType: string, minimumQuantity: number, maximumQuantity: number, requiredQualifications: Array<CustomerQualification>, salesGroupId: string, learnMoreUrl: string | null, category: { id: string, key: string, name: string } | null, limit: { unit: OfferLimitUnit, count: number | null } };

export type MarketPartsFragment = { id: string, country: string, name: string, region: string, currencyCode: string, defaultCulture: string, cultures: Array<string>, cultureNames: Array<string>, languages: Array<string>, languageNames: Array<string>, callingCodes: Array<string>, phonePattern: string | null, isPhoneRequired: boolean, address: { isCityRequired: boolean, isStateRequired: boolean, isPostalCodeRequired: boolean, postalCodePattern: string | null, postalCodeExample: string | null, states: Array<{ code: string, name: string }> }, registrationNumber: { isSupported: boolean, isRequired: boolean, pattern: string | null, example: string | null } };

export type OffersQueryVariables = Exact<{
  market: string;
  cloud?: Cloud | null | undefined;
  filter?: OfferFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: OfferOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OffersQuery = { offers: { totalCount: number, nodes: Array<{ id: string, microsoftOfferId: string, name: string, description: string | null, productName: string, isAddOn: boolean, hasAddOns: boolean, isTrial: boolean, isAutoRenewable: boolean, isAvailableForPurchase: boolean, billing: BillingType, supportedBillingCycles: Array<BillingCycle>, billingCycleNames: Array<string>, term: string | null, termName: string | null, unitType: string, minimumQuantity: number, maximumQuantity: number, requiredQualifications: Array<CustomerQualification>, salesGroupId: string, learnMoreUrl: string | null, category: { id: string, key: string, name: string } | null, limit: { unit: OfferLimitUnit, count: number | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OfferQueryVariables = Exact<{
  id: string | number;
  market?: string | null | undefined;
}>;


export type OfferQuery = { offer: { id: string, microsoftOfferId: string, name: string, description: string | null, productName: string, isAddOn: boolean, hasAddOns: boolean, isTrial: boolean, isAutoRenewable: boolean, isAvailableForPurchase: boolean, billing: BillingType, supportedBillingCycles: Array<BillingCycle>, billingCycleNames: Array<string>, term: string | null, termName: string | null, unitType: string, minimumQuantity: number, maximumQuantity: number, requiredQualifications: Array<CustomerQualification>, salesGroupId: string, learnMoreUrl: string | null, conversionTargets: Array<{ id: string, name: string }>, upgradeTargets: Array<{ id: string, name: string }>, category: { id: string, key: string, name: string } | null, limit: { unit: OfferLimitUnit, count: number | null } } | null };

export type OfferAddOnsQueryVariables = Exact<{
  id: string | number;
  market?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OfferAddOnsQuery = { offer: { addOns: { nodes: Array<{ id: string, microsoftOfferId: string, name: string, description: string | null, productName: string, isAddOn: boolean, hasAddOns: boolean, isTrial: boolean, isAutoRenewable: boolean, isAvailableForPurchase: boolean, billing: BillingType, supportedBillingCycles: Array<BillingCycle>, billingCycleNames: Array<string>, term: string | null, termName: string | null, unitType: string, minimumQuantity: number, maximumQuantity: number, requiredQualifications: Array<CustomerQualification>, salesGroupId: string, learnMoreUrl: string | null, category: { id: string, key: string, name: string } | null, limit: { unit: OfferLimitUnit, count: number | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OfferPrerequisitesQueryVariables = Exact<{
  id: string | number;
  market?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OfferPrerequisitesQuery = { offer: { prerequisites: { nodes: Array<{ id: string, microsoftOfferId: string, name: string, description: string | null, productName: string, isAddOn: boolean, hasAddOns: boolean, isTrial: boolean, isAutoRenewable: boolean, isAvailableForPurchase: boolean, billing: BillingType, supportedBillingCycles: Array<BillingCycle>, billingCycleNames: Array<string>, term: string | null, termName: string | null, unitType: string, minimumQuantity: number, maximumQuantity: number, requiredQualifications: Array<CustomerQualification>, salesGroupId: string, learnMoreUrl: string | null, category: { id: string, key: string, name: string } | null, limit: { unit: OfferLimitUnit, count: number | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OfferCategoriesQueryVariables = Exact<{
  market: string;
  cloud?: Cloud | null | undefined;
}>;


export type OfferCategoriesQuery = { offerCategories: Array<{ id: string, key: string, name: string, rank: number }> };

export type MarketsQueryVariables = Exact<{ [key: string]: never; }>;


export type MarketsQuery = { markets: Array<{ id: string, country: string, name: string, region: string, currencyCode: string }> };

export type MarketQueryVariables = Exact<{
  country: string;
}>;


export type MarketQuery = { market: { id: string, country: string, name: string, region: string, currencyCode: string, defaultCulture: string, cultures: Array<string>, cultureNames: Array<string>, languages: Array<string>, languageNames: Array<string>, callingCodes: Array<string>, phonePattern: string | null, isPhoneRequired: boolean, address: { isCityRequired: boolean, isStateRequired: boolean, isPostalCodeRequired: boolean, postalCodePattern: string | null, postalCodeExample: string | null, states: Array<{ code: string, name: string }> }, registrationNumber: { isSupported: boolean, isRequired: boolean, pattern: string | null, example: string | null } } | null };

export type AgreementTemplatesQueryVariables = Exact<{
  cloud?: Cloud | null | undefined;
}>;


export type AgreementTemplatesQuery = { agreementTemplates: Array<{ id: string, microsoftTemplateId: string, type: AgreementType, isLatest: boolean }> };

export type AgreementDocumentQueryVariables = Exact<{
  cloud?: Cloud | null | undefined;
  country: string;
  language: string;
}>;


export type AgreementDocumentQuery = { agreementTemplates: Array<{ id: string, isLatest: boolean, documentUrl: string }> };

export type CustomerPartsFragment = { id: string, version: number, tenantId: string, companyName: string, domain: string, cloud: Cloud, country: string, currencyCode: string, culture: string, qualification: CustomerQualification, registrationNumber: string | null, createdAt: string, address: { addressLine1: string | null, addressLine2: string | null, city: string | null, state: string | null, postalCode: string | null, country: string | null }, primaryContact: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null }, relationship: { startedAt: string, endedAt: string | null, hasDelegatedAdmin: boolean }, indirectReseller: { id: string, name: string, mpnId: string } | null };

export type AgreementPartsFragment = { id: string, acceptedOn: string, confirmedAt: string, confirmedBy: string, template: { id: string, type: AgreementType, isLatest: boolean }, signer: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null } };

export type CustomersQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: CustomerFilter | null | undefined;
  orderBy?: CustomerOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CustomersQuery = { customers: { totalCount: number, nodes: Array<{ id: string, version: number, tenantId: string, companyName: string, domain: string, cloud: Cloud, country: string, currencyCode: string, culture: string, qualification: CustomerQualification, registrationNumber: string | null, createdAt: string, address: { addressLine1: string | null, addressLine2: string | null, city: string | null, state: string | null, postalCode: string | null, country: string | null }, primaryContact: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null }, relationship: { startedAt: string, endedAt: string | null, hasDelegatedAdmin: boolean }, indirectReseller: { id: string, name: string, mpnId: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } };

export type CustomerQueryVariables = Exact<{
  id: string | number;
}>;


export type CustomerQuery = { customer: { id: string, version: number, tenantId: string, companyName: string, domain: string, cloud: Cloud, country: string, currencyCode: string, culture: string, qualification: CustomerQualification, registrationNumber: string | null, createdAt: string, agreements: Array<{ id: string, acceptedOn: string, confirmedAt: string, confirmedBy: string, template: { id: string, type: AgreementType, isLatest: boolean }, signer: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null } }>, address: { addressLine1: string | null, addressLine2: string | null, city: string | null, state: string | null, postalCode: string | null, country: string | null }, primaryContact: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null }, relationship: { startedAt: string, endedAt: string | null, hasDelegatedAdmin: boolean }, indirectReseller: { id: string, name: string, mpnId: string } | null } | null };

export type CustomerSubscriptionsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CustomerSubscriptionsQuery = { customer: { subscriptions: { totalCount: number, nodes: Array<{ id: string, version: number, friendlyName: string, status: SubscriptionStatus, quantity: number, unitType: string, billingCycle: BillingCycle, isTrial: boolean, autoRenewEnabled: boolean, effectiveStartDate: string, commitmentEndDate: string | null, dataRetainedUntil: string | null, partnerIdOnRecord: string | null, unitPrice: { amount: string, currencyCode: string } | null, offer: { id: string, microsoftOfferId: string, name: string }, order: { id: string }, parent: { id: string } | null, successor: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CustomerOrdersQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CustomerOrdersQuery = { customer: { orders: { totalCount: number, nodes: Array<{ id: string, createdAt: string, status: OrderStatus, billingCycle: BillingCycle, currencyCode: string, salesGroupId: string, subscriptions: Array<{ id: string, version: number, friendlyName: string, status: SubscriptionStatus, quantity: number, unitType: string, billingCycle: BillingCycle, isTrial: boolean, autoRenewEnabled: boolean, effectiveStartDate: string, commitmentEndDate: string | null, dataRetainedUntil: string | null, partnerIdOnRecord: string | null, unitPrice: { amount: string, currencyCode: string } | null, offer: { id: string, microsoftOfferId: string, name: string }, order: { id: string }, parent: { id: string } | null, successor: { id: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type UpdateCustomerMutationVariables = Exact<{
  input: UpdateCustomerInput;
}>;


export type UpdateCustomerMutation = { updateCustomer: { customer: { id: string, version: number, tenantId: string, companyName: string, domain: string, cloud: Cloud, country: string, currencyCode: string, culture: string, qualification: CustomerQualification, registrationNumber: string | null, createdAt: string, address: { addressLine1: string | null, addressLine2: string | null, city: string | null, state: string | null, postalCode: string | null, country: string | null }, primaryContact: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null }, relationship: { startedAt: string, endedAt: string | null, hasDelegatedAdmin: boolean }, indirectReseller: { id: string, name: string, mpnId: string } | null } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type SetCustomerQualificationMutationVariables = Exact<{
  input: SetCustomerQualificationInput;
}>;


export type SetCustomerQualificationMutation = { setCustomerQualification: { customer: { id: string, version: number, tenantId: string, companyName: string, domain: string, cloud: Cloud, country: string, currencyCode: string, culture: string, qualification: CustomerQualification, registrationNumber: string | null, createdAt: string, address: { addressLine1: string | null, addressLine2: string | null, city: string | null, state: string | null, postalCode: string | null, country: string | null }, primaryContact: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null }, relationship: { startedAt: string, endedAt: string | null, hasDelegatedAdmin: boolean }, indirectReseller: { id: string, name: string, mpnId: string } | null } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type ConfirmCustomerAgreementMutationVariables = Exact<{
  input: ConfirmCustomerAgreementInput;
}>;


export type ConfirmCustomerAgreementMutation = { confirmCustomerAgreement: { agreement: { id: string, acceptedOn: string, confirmedAt: string, confirmedBy: string, template: { id: string, type: AgreementType, isLatest: boolean }, signer: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null } } | null, customer: { id: string, version: number, tenantId: string, companyName: string, domain: string, cloud: Cloud, country: string, currencyCode: string, culture: string, qualification: CustomerQualification, registrationNumber: string | null, createdAt: string, address: { addressLine1: string | null, addressLine2: string | null, city: string | null, state: string | null, postalCode: string | null, country: string | null }, primaryContact: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null }, relationship: { startedAt: string, endedAt: string | null, hasDelegatedAdmin: boolean }, indirectReseller: { id: string, name: string, mpnId: string } | null } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type EndCustomerRelationshipMutationVariables = Exact<{
  input: EndCustomerRelationshipInput;
}>;


export type EndCustomerRelationshipMutation = { endCustomerRelationship: { customer: { id: string, version: number, tenantId: string, companyName: string, domain: string, cloud: Cloud, country: string, currencyCode: string, culture: string, qualification: CustomerQualification, registrationNumber: string | null, createdAt: string, address: { addressLine1: string | null, addressLine2: string | null, city: string | null, state: string | null, postalCode: string | null, country: string | null }, primaryContact: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null }, relationship: { startedAt: string, endedAt: string | null, hasDelegatedAdmin: boolean }, indirectReseller: { id: string, name: string, mpnId: string } | null } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type AddressPartsFragment = { addressLine1: string | null, addressLine2: string | null, city: string | null, state: string | null, postalCode: string | null, country: string | null };

export type ContactPartsFragment = { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null };

export type LinePartsFragment = { quantity: number, billingCycle: BillingCycle, friendlyName: string | null, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null };

export type OnboardingPartsFragment = { id: string, version: number, state: OnboardingState, createdAt: string, createdBy: string, updatedAt: string, updatedBy: string, expiresAt: string, needsResellerChoice: boolean, steps: Array<{ step: OnboardingStep, isRequired: boolean, isComplete: boolean }>, problems: Array<{ step: OnboardingStep, code: UserErrorCode, message: string, field: Array<string> }>, company: { name: string | null, domainPrefix: string | null, domain: string | null, culture: string | null, qualification: CustomerQualification, registrationNumber: string | null, validationCode: string | null, address: { addressLine1: string | null, addressLine2: string | null, city: string | null, state: string | null, postalCode: string | null, country: string | null } }, primaryContact: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null }, agreement: { acceptedOn: string, template: { id: string, type: AgreementType }, signer: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null } } | null, indirectReseller: { id: string, name: string, mpnId: string } | null, lines: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, addOns: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, addOns: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, quote: { version: number, expiresAt: string, unpricedLineCount: number, totals: Array<{ billingCycle: BillingCycle, total: { amount: string, currencyCode: string } }> } | null };

export type ConfirmationPartsFragment = { adminUserName: string, temporaryPassword: string | null, customer: { id: string, tenantId: string, companyName: string, domain: string }, orders: Array<{ id: string, billingCycle: BillingCycle, currencyCode: string, salesGroupId: string, subscriptions: Array<{ id: string, friendlyName: string, quantity: number, unitType: string }> }> };

export type CustomerOnboardingsQueryVariables = Exact<{
  filter?: CustomerOnboardingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CustomerOnboardingsQuery = { customerOnboardings: { totalCount: number, nodes: Array<{ id: string, version: number, state: OnboardingState, createdAt: string, createdBy: string, updatedAt: string, updatedBy: string, expiresAt: string, company: { name: string | null, domain: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } };

export type CustomerOnboardingQueryVariables = Exact<{
  id: string | number;
}>;


export type CustomerOnboardingQuery = { customerOnboarding: { id: string, version: number, state: OnboardingState, createdAt: string, createdBy: string, updatedAt: string, updatedBy: string, expiresAt: string, needsResellerChoice: boolean, confirmation: { adminUserName: string, temporaryPassword: string | null, customer: { id: string, tenantId: string, companyName: string, domain: string }, orders: Array<{ id: string, billingCycle: BillingCycle, currencyCode: string, salesGroupId: string, subscriptions: Array<{ id: string, friendlyName: string, quantity: number, unitType: string }> }> } | null, steps: Array<{ step: OnboardingStep, isRequired: boolean, isComplete: boolean }>, problems: Array<{ step: OnboardingStep, code: UserErrorCode, message: string, field: Array<string> }>, company: { name: string | null, domainPrefix: string | null, domain: string | null, culture: string | null, qualification: CustomerQualification, registrationNumber: string | null, validationCode: string | null, address: { addressLine1: string | null, addressLine2: string | null, city: string | null, state: string | null, postalCode: string | null, country: string | null } }, primaryContact: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null }, agreement: { acceptedOn: string, template: { id: string, type: AgreementType }, signer: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null } } | null, indirectReseller: { id: string, name: string, mpnId: string } | null, lines: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, addOns: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, addOns: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, quote: { version: number, expiresAt: string, unpricedLineCount: number, totals: Array<{ billingCycle: BillingCycle, total: { amount: string, currencyCode: string } }> } | null } | null };

export type DomainAvailabilityQueryVariables = Exact<{
  prefix: string;
}>;


export type DomainAvailabilityQuery = { domainAvailability: { domain: string, isAvailable: boolean, reason: UserErrorCode | null, suggestions: Array<string> } };

export type ValidateAddressQueryVariables = Exact<{
  address: AddressInput;
}>;


export type ValidateAddressQuery = { validateAddress: { isValid: boolean, problems: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type StartCustomerOnboardingMutationVariables = Exact<{
  input: StartCustomerOnboardingInput;
}>;


export type StartCustomerOnboardingMutation = { startCustomerOnboarding: { onboarding: { id: string, version: number, state: OnboardingState, createdAt: string, createdBy: string, updatedAt: string, updatedBy: string, expiresAt: string, needsResellerChoice: boolean, steps: Array<{ step: OnboardingStep, isRequired: boolean, isComplete: boolean }>, problems: Array<{ step: OnboardingStep, code: UserErrorCode, message: string, field: Array<string> }>, company: { name: string | null, domainPrefix: string | null, domain: string | null, culture: string | null, qualification: CustomerQualification, registrationNumber: string | null, validationCode: string | null, address: { addressLine1: string | null, addressLine2: string | null, city: string | null, state: string | null, postalCode: string | null, country: string | null } }, primaryContact: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null }, agreement: { acceptedOn: string, template: { id: string, type: AgreementType }, signer: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null } } | null, indirectReseller: { id: string, name: string, mpnId: string } | null, lines: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, addOns: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, addOns: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, quote: { version: number, expiresAt: string, unpricedLineCount: number, totals: Array<{ billingCycle: BillingCycle, total: { amount: string, currencyCode: string } }> } | null } | null, userErrors: Array<
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


export type UpdateAccountInfoMutation = { updateAccountInfo: { onboarding: { id: string, version: number, state: OnboardingState, createdAt: string, createdBy: string, updatedAt: string, updatedBy: string, expiresAt: string, needsResellerChoice: boolean, steps: Array<{ step: OnboardingStep, isRequired: boolean, isComplete: boolean }>, problems: Array<{ step: OnboardingStep, code: UserErrorCode, message: string, field: Array<string> }>, company: { name: string | null, domainPrefix: string | null, domain: string | null, culture: string | null, qualification: CustomerQualification, registrationNumber: string | null, validationCode: string | null, address: { addressLine1: string | null, addressLine2: string | null, city: string | null, state: string | null, postalCode: string | null, country: string | null } }, primaryContact: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null }, agreement: { acceptedOn: string, template: { id: string, type: AgreementType }, signer: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null } } | null, indirectReseller: { id: string, name: string, mpnId: string } | null, lines: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, addOns: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, addOns: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, quote: { version: number, expiresAt: string, unpricedLineCount: number, totals: Array<{ billingCycle: BillingCycle, total: { amount: string, currencyCode: string } }> } | null } | null, userErrors: Array<
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


export type ConfirmAgreementMutation = { confirmAgreement: { onboarding: { id: string, version: number, state: OnboardingState, createdAt: string, createdBy: string, updatedAt: string, updatedBy: string, expiresAt: string, needsResellerChoice: boolean, steps: Array<{ step: OnboardingStep, isRequired: boolean, isComplete: boolean }>, problems: Array<{ step: OnboardingStep, code: UserErrorCode, message: string, field: Array<string> }>, company: { name: string | null, domainPrefix: string | null, domain: string | null, culture: string | null, qualification: CustomerQualification, registrationNumber: string | null, validationCode: string | null, address: { addressLine1: string | null, addressLine2: string | null, city: string | null, state: string | null, postalCode: string | null, country: string | null } }, primaryContact: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null }, agreement: { acceptedOn: string, template: { id: string, type: AgreementType }, signer: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null } } | null, indirectReseller: { id: string, name: string, mpnId: string } | null, lines: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, addOns: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, addOns: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, quote: { version: number, expiresAt: string, unpricedLineCount: number, totals: Array<{ billingCycle: BillingCycle, total: { amount: string, currencyCode: string } }> } | null } | null, userErrors: Array<
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


export type SelectIndirectResellerMutation = { selectIndirectReseller: { onboarding: { id: string, version: number, state: OnboardingState, createdAt: string, createdBy: string, updatedAt: string, updatedBy: string, expiresAt: string, needsResellerChoice: boolean, steps: Array<{ step: OnboardingStep, isRequired: boolean, isComplete: boolean }>, problems: Array<{ step: OnboardingStep, code: UserErrorCode, message: string, field: Array<string> }>, company: { name: string | null, domainPrefix: string | null, domain: string | null, culture: string | null, qualification: CustomerQualification, registrationNumber: string | null, validationCode: string | null, address: { addressLine1: string | null, addressLine2: string | null, city: string | null, state: string | null, postalCode: string | null, country: string | null } }, primaryContact: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null }, agreement: { acceptedOn: string, template: { id: string, type: AgreementType }, signer: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null } } | null, indirectReseller: { id: string, name: string, mpnId: string } | null, lines: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, addOns: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, addOns: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, quote: { version: number, expiresAt: string, unpricedLineCount: number, totals: Array<{ billingCycle: BillingCycle, total: { amount: string, currencyCode: string } }> } | null } | null, userErrors: Array<
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


export type SelectOffersMutation = { selectOffers: { onboarding: { id: string, version: number, state: OnboardingState, createdAt: string, createdBy: string, updatedAt: string, updatedBy: string, expiresAt: string, needsResellerChoice: boolean, steps: Array<{ step: OnboardingStep, isRequired: boolean, isComplete: boolean }>, problems: Array<{ step: OnboardingStep, code: UserErrorCode, message: string, field: Array<string> }>, company: { name: string | null, domainPrefix: string | null, domain: string | null, culture: string | null, qualification: CustomerQualification, registrationNumber: string | null, validationCode: string | null, address: { addressLine1: string | null, addressLine2: string | null, city: string | null, state: string | null, postalCode: string | null, country: string | null } }, primaryContact: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null }, agreement: { acceptedOn: string, template: { id: string, type: AgreementType }, signer: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null } } | null, indirectReseller: { id: string, name: string, mpnId: string } | null, lines: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, addOns: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, addOns: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, quote: { version: number, expiresAt: string, unpricedLineCount: number, totals: Array<{ billingCycle: BillingCycle, total: { amount: string, currencyCode: string } }> } | null } | null, userErrors: Array<
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


export type ReviewCustomerMutation = { reviewCustomer: { onboarding: { id: string, version: number, state: OnboardingState, createdAt: string, createdBy: string, updatedAt: string, updatedBy: string, expiresAt: string, needsResellerChoice: boolean, steps: Array<{ step: OnboardingStep, isRequired: boolean, isComplete: boolean }>, problems: Array<{ step: OnboardingStep, code: UserErrorCode, message: string, field: Array<string> }>, company: { name: string | null, domainPrefix: string | null, domain: string | null, culture: string | null, qualification: CustomerQualification, registrationNumber: string | null, validationCode: string | null, address: { addressLine1: string | null, addressLine2: string | null, city: string | null, state: string | null, postalCode: string | null, country: string | null } }, primaryContact: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null }, agreement: { acceptedOn: string, template: { id: string, type: AgreementType }, signer: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null } } | null, indirectReseller: { id: string, name: string, mpnId: string } | null, lines: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, addOns: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, addOns: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, quote: { version: number, expiresAt: string, unpricedLineCount: number, totals: Array<{ billingCycle: BillingCycle, total: { amount: string, currencyCode: string } }> } | null } | null, userErrors: Array<
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


export type SubmitCustomerMutation = { submitCustomer: { customer: { id: string, version: number, tenantId: string, companyName: string, domain: string, cloud: Cloud, country: string, currencyCode: string, culture: string, qualification: CustomerQualification, registrationNumber: string | null, createdAt: string, address: { addressLine1: string | null, addressLine2: string | null, city: string | null, state: string | null, postalCode: string | null, country: string | null }, primaryContact: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null }, relationship: { startedAt: string, endedAt: string | null, hasDelegatedAdmin: boolean }, indirectReseller: { id: string, name: string, mpnId: string } | null } | null, onboarding: { id: string, version: number, state: OnboardingState, createdAt: string, createdBy: string, updatedAt: string, updatedBy: string, expiresAt: string, needsResellerChoice: boolean, confirmation: { adminUserName: string, temporaryPassword: string | null, customer: { id: string, tenantId: string, companyName: string, domain: string }, orders: Array<{ id: string, billingCycle: BillingCycle, currencyCode: string, salesGroupId: string, subscriptions: Array<{ id: string, friendlyName: string, quantity: number, unitType: string }> }> } | null, steps: Array<{ step: OnboardingStep, isRequired: boolean, isComplete: boolean }>, problems: Array<{ step: OnboardingStep, code: UserErrorCode, message: string, field: Array<string> }>, company: { name: string | null, domainPrefix: string | null, domain: string | null, culture: string | null, qualification: CustomerQualification, registrationNumber: string | null, validationCode: string | null, address: { addressLine1: string | null, addressLine2: string | null, city: string | null, state: string | null, postalCode: string | null, country: string | null } }, primaryContact: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null }, agreement: { acceptedOn: string, template: { id: string, type: AgreementType }, signer: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null } } | null, indirectReseller: { id: string, name: string, mpnId: string } | null, lines: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, addOns: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, addOns: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, quote: { version: number, expiresAt: string, unpricedLineCount: number, totals: Array<{ billingCycle: BillingCycle, total: { amount: string, currencyCode: string } }> } | null } | null, userErrors: Array<
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


export type CompleteOnboardingMutation = { completeOnboarding: { onboarding: { id: string, version: number, state: OnboardingState, createdAt: string, createdBy: string, updatedAt: string, updatedBy: string, expiresAt: string, needsResellerChoice: boolean, steps: Array<{ step: OnboardingStep, isRequired: boolean, isComplete: boolean }>, problems: Array<{ step: OnboardingStep, code: UserErrorCode, message: string, field: Array<string> }>, company: { name: string | null, domainPrefix: string | null, domain: string | null, culture: string | null, qualification: CustomerQualification, registrationNumber: string | null, validationCode: string | null, address: { addressLine1: string | null, addressLine2: string | null, city: string | null, state: string | null, postalCode: string | null, country: string | null } }, primaryContact: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null }, agreement: { acceptedOn: string, template: { id: string, type: AgreementType }, signer: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null } } | null, indirectReseller: { id: string, name: string, mpnId: string } | null, lines: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, addOns: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, addOns: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, quote: { version: number, expiresAt: string, unpricedLineCount: number, totals: Array<{ billingCycle: BillingCycle, total: { amount: string, currencyCode: string } }> } | null } | null, userErrors: Array<
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


export type CancelOnboardingMutation = { cancelOnboarding: { onboarding: { id: string, version: number, state: OnboardingState, createdAt: string, createdBy: string, updatedAt: string, updatedBy: string, expiresAt: string, needsResellerChoice: boolean, steps: Array<{ step: OnboardingStep, isRequired: boolean, isComplete: boolean }>, problems: Array<{ step: OnboardingStep, code: UserErrorCode, message: string, field: Array<string> }>, company: { name: string | null, domainPrefix: string | null, domain: string | null, culture: string | null, qualification: CustomerQualification, registrationNumber: string | null, validationCode: string | null, address: { addressLine1: string | null, addressLine2: string | null, city: string | null, state: string | null, postalCode: string | null, country: string | null } }, primaryContact: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null }, agreement: { acceptedOn: string, template: { id: string, type: AgreementType }, signer: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null } } | null, indirectReseller: { id: string, name: string, mpnId: string } | null, lines: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, addOns: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, addOns: Array<{ quantity: number, billingCycle: BillingCycle, friendlyName: string | null, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, offer: { id: string, microsoftOfferId: string, name: string, unitType: string }, unitPrice: { amount: string, currencyCode: string } | null, lineTotal: { amount: string, currencyCode: string } | null }>, quote: { version: number, expiresAt: string, unpricedLineCount: number, totals: Array<{ billingCycle: BillingCycle, total: { amount: string, currencyCode: string } }> } | null } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type ResellerPartsFragment = { id: string, tenantId: string, mpnId: string, name: string, country: string, state: PartnershipState, hasSignedPartnerAgreement: boolean };

export type IndirectResellersQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: IndirectResellerFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type IndirectResellersQuery = { indirectResellers: { totalCount: number, nodes: Array<{ id: string, tenantId: string, mpnId: string, name: string, country: string, state: PartnershipState, hasSignedPartnerAgreement: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } };

export type IndirectResellerQueryVariables = Exact<{
  id: string | number;
}>;


export type IndirectResellerQuery = { indirectReseller: { id: string, tenantId: string, mpnId: string, name: string, country: string, state: PartnershipState, hasSignedPartnerAgreement: boolean } | null };

export type IndirectResellerCustomersQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type IndirectResellerCustomersQuery = { indirectReseller: { customers: { totalCount: number, nodes: Array<{ id: string, version: number, tenantId: string, companyName: string, domain: string, cloud: Cloud, country: string, currencyCode: string, culture: string, qualification: CustomerQualification, registrationNumber: string | null, createdAt: string, address: { addressLine1: string | null, addressLine2: string | null, city: string | null, state: string | null, postalCode: string | null, country: string | null }, primaryContact: { firstName: string | null, middleName: string | null, lastName: string | null, email: string | null, phoneNumber: string | null }, relationship: { startedAt: string, endedAt: string | null, hasDelegatedAdmin: boolean }, indirectReseller: { id: string, name: string, mpnId: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type IndirectProvidersQueryVariables = Exact<{ [key: string]: never; }>;


export type IndirectProvidersQuery = { indirectProviders: Array<{ mpnId: string, name: string, country: string, state: PartnershipState }> };

export type RequestResellerPartnershipMutationVariables = Exact<{
  input: RequestResellerPartnershipInput;
}>;


export type RequestResellerPartnershipMutation = { requestResellerPartnership: { invitationUrl: string | null, expiresAt: string | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type AcceptResellerPartnershipMutationVariables = Exact<{
  input: AcceptResellerPartnershipInput;
}>;


export type AcceptResellerPartnershipMutation = { acceptResellerPartnership: { isAccepted: boolean, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type DeactivateResellerPartnershipMutationVariables = Exact<{
  input: DeactivateResellerPartnershipInput;
}>;


export type DeactivateResellerPartnershipMutation = { deactivateResellerPartnership: { indirectReseller: { id: string, tenantId: string, mpnId: string, name: string, country: string, state: PartnershipState, hasSignedPartnerAgreement: boolean } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type RelationshipRequestPartsFragment = { id: string, state: RelationshipRequestState, createdAt: string, expiresAt: string, invitationUrl: string, withDelegatedAdmin: boolean, emailDraft: { subject: string, body: string }, indirectReseller: { id: string, name: string, mpnId: string } | null, customer: { id: string, companyName: string, domain: string } | null };

export type InvitationPartsFragment = { partnerName: string, indirectResellerName: string | null, withDelegatedAdmin: boolean, needsAgreement: boolean, expiresAt: string };

export type RelationshipRequestsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RelationshipRequestsQuery = { relationshipRequests: { totalCount: number, nodes: Array<{ id: string, state: RelationshipRequestState, createdAt: string, expiresAt: string, invitationUrl: string, withDelegatedAdmin: boolean, emailDraft: { subject: string, body: string }, indirectReseller: { id: string, name: string, mpnId: string } | null, customer: { id: string, companyName: string, domain: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RequestCustomerRelationshipMutationVariables = Exact<{
  input: RequestCustomerRelationshipInput;
}>;


export type RequestCustomerRelationshipMutation = { requestCustomerRelationship: { relationshipRequest: { id: string, state: RelationshipRequestState, createdAt: string, expiresAt: string, invitationUrl: string, withDelegatedAdmin: boolean, emailDraft: { subject: string, body: string }, indirectReseller: { id: string, name: string, mpnId: string } | null, customer: { id: string, companyName: string, domain: string } | null } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type CancelRelationshipRequestMutationVariables = Exact<{
  input: CancelRelationshipRequestInput;
}>;


export type CancelRelationshipRequestMutation = { cancelRelationshipRequest: { relationshipRequest: { id: string, state: RelationshipRequestState, createdAt: string, expiresAt: string, invitationUrl: string, withDelegatedAdmin: boolean, emailDraft: { subject: string, body: string }, indirectReseller: { id: string, name: string, mpnId: string } | null, customer: { id: string, companyName: string, domain: string } | null } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type CustomerAdministratorQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomerAdministratorQuery = { customerAdministrator: { subject: string, tenantId: string, companyName: string, domain: string, cloud: Cloud, country: string } | null };

export type RelationshipInvitationQueryVariables = Exact<{
  token: string;
}>;


export type RelationshipInvitationQuery = { relationshipInvitation: { partnerName: string, indirectResellerName: string | null, withDelegatedAdmin: boolean, needsAgreement: boolean, expiresAt: string } | null };

export type AcceptRelationshipInvitationMutationVariables = Exact<{
  input: AcceptRelationshipInvitationInput;
}>;


export type AcceptRelationshipInvitationMutation = { acceptRelationshipInvitation: { invitation: { partnerName: string, indirectResellerName: string | null, withDelegatedAdmin: boolean, needsAgreement: boolean, expiresAt: string } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type DeclineRelationshipInvitationMutationVariables = Exact<{
  input: DeclineRelationshipInvitationInput;
}>;


export type DeclineRelationshipInvitationMutation = { declineRelationshipInvitation: { invitation: { partnerName: string, indirectResellerName: string | null, withDelegatedAdmin: boolean, needsAgreement: boolean, expiresAt: string } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type SubscriptionPartsFragment = { id: string, version: number, friendlyName: string, status: SubscriptionStatus, quantity: number, unitType: string, billingCycle: BillingCycle, isTrial: boolean, autoRenewEnabled: boolean, effectiveStartDate: string, commitmentEndDate: string | null, dataRetainedUntil: string | null, partnerIdOnRecord: string | null, unitPrice: { amount: string, currencyCode: string } | null, offer: { id: string, microsoftOfferId: string, name: string }, order: { id: string }, parent: { id: string } | null, successor: { id: string } | null };

export type OrderPartsFragment = { id: string, createdAt: string, status: OrderStatus, billingCycle: BillingCycle, currencyCode: string, salesGroupId: string, subscriptions: Array<{ id: string, version: number, friendlyName: string, status: SubscriptionStatus, quantity: number, unitType: string, billingCycle: BillingCycle, isTrial: boolean, autoRenewEnabled: boolean, effectiveStartDate: string, commitmentEndDate: string | null, dataRetainedUntil: string | null, partnerIdOnRecord: string | null, unitPrice: { amount: string, currencyCode: string } | null, offer: { id: string, microsoftOfferId: string, name: string }, order: { id: string }, parent: { id: string } | null, successor: { id: string } | null }> };

export type SubscriptionQueryVariables = Exact<{
  id: string | number;
}>;


export type SubscriptionQuery = { subscription: { id: string, version: number, friendlyName: string, status: SubscriptionStatus, quantity: number, unitType: string, billingCycle: BillingCycle, isTrial: boolean, autoRenewEnabled: boolean, effectiveStartDate: string, commitmentEndDate: string | null, dataRetainedUntil: string | null, partnerIdOnRecord: string | null, addOns: Array<{ id: string, version: number, friendlyName: string, status: SubscriptionStatus, quantity: number, unitType: string, billingCycle: BillingCycle, isTrial: boolean, autoRenewEnabled: boolean, effectiveStartDate: string, commitmentEndDate: string | null, dataRetainedUntil: string | null, partnerIdOnRecord: string | null, unitPrice: { amount: string, currencyCode: string } | null, offer: { id: string, microsoftOfferId: string, name: string }, order: { id: string }, parent: { id: string } | null, successor: { id: string } | null }>, unitPrice: { amount: string, currencyCode: string } | null, offer: { id: string, microsoftOfferId: string, name: string }, order: { id: string }, parent: { id: string } | null, successor: { id: string } | null } | null };

export type SubscriptionTargetsQueryVariables = Exact<{
  id: string | number;
}>;


export type SubscriptionTargetsQuery = { subscription: { id: string, version: number, conversionOffers: Array<{ id: string, name: string, supportedBillingCycles: Array<BillingCycle> }>, upgradeOffers: Array<{ isEligible: boolean, reasons: Array<UpgradeErrorCode>, offer: { id: string, name: string, supportedBillingCycles: Array<BillingCycle> } }> } | null };

export type OrderQueryVariables = Exact<{
  id: string | number;
}>;


export type OrderQuery = { order: { id: string, createdAt: string, status: OrderStatus, billingCycle: BillingCycle, currencyCode: string, salesGroupId: string, subscriptions: Array<{ id: string, version: number, friendlyName: string, status: SubscriptionStatus, quantity: number, unitType: string, billingCycle: BillingCycle, isTrial: boolean, autoRenewEnabled: boolean, effectiveStartDate: string, commitmentEndDate: string | null, dataRetainedUntil: string | null, partnerIdOnRecord: string | null, unitPrice: { amount: string, currencyCode: string } | null, offer: { id: string, microsoftOfferId: string, name: string }, order: { id: string }, parent: { id: string } | null, successor: { id: string } | null }> } | null };

export type OrderSubscriptionsMutationVariables = Exact<{
  input: OrderSubscriptionsInput;
}>;


export type OrderSubscriptionsMutation = { orderSubscriptions: { customer: { id: string, version: number } | null, orders: Array<{ id: string, createdAt: string, status: OrderStatus, billingCycle: BillingCycle, currencyCode: string, salesGroupId: string, subscriptions: Array<{ id: string, version: number, friendlyName: string, status: SubscriptionStatus, quantity: number, unitType: string, billingCycle: BillingCycle, isTrial: boolean, autoRenewEnabled: boolean, effectiveStartDate: string, commitmentEndDate: string | null, dataRetainedUntil: string | null, partnerIdOnRecord: string | null, unitPrice: { amount: string, currencyCode: string } | null, offer: { id: string, microsoftOfferId: string, name: string }, order: { id: string }, parent: { id: string } | null, successor: { id: string } | null }> }> | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type ChangeSubscriptionQuantityMutationVariables = Exact<{
  input: ChangeSubscriptionQuantityInput;
}>;


export type ChangeSubscriptionQuantityMutation = { changeSubscriptionQuantity: { subscription: { id: string, version: number, friendlyName: string, status: SubscriptionStatus, quantity: number, unitType: string, billingCycle: BillingCycle, isTrial: boolean, autoRenewEnabled: boolean, effectiveStartDate: string, commitmentEndDate: string | null, dataRetainedUntil: string | null, partnerIdOnRecord: string | null, unitPrice: { amount: string, currencyCode: string } | null, offer: { id: string, microsoftOfferId: string, name: string }, order: { id: string }, parent: { id: string } | null, successor: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type RenameSubscriptionMutationVariables = Exact<{
  input: RenameSubscriptionInput;
}>;


export type RenameSubscriptionMutation = { renameSubscription: { subscription: { id: string, version: number, friendlyName: string, status: SubscriptionStatus, quantity: number, unitType: string, billingCycle: BillingCycle, isTrial: boolean, autoRenewEnabled: boolean, effectiveStartDate: string, commitmentEndDate: string | null, dataRetainedUntil: string | null, partnerIdOnRecord: string | null, unitPrice: { amount: string, currencyCode: string } | null, offer: { id: string, microsoftOfferId: string, name: string }, order: { id: string }, parent: { id: string } | null, successor: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type SetAutoRenewMutationVariables = Exact<{
  input: SetAutoRenewInput;
}>;


export type SetAutoRenewMutation = { setAutoRenew: { subscription: { id: string, version: number, friendlyName: string, status: SubscriptionStatus, quantity: number, unitType: string, billingCycle: BillingCycle, isTrial: boolean, autoRenewEnabled: boolean, effectiveStartDate: string, commitmentEndDate: string | null, dataRetainedUntil: string | null, partnerIdOnRecord: string | null, unitPrice: { amount: string, currencyCode: string } | null, offer: { id: string, microsoftOfferId: string, name: string }, order: { id: string }, parent: { id: string } | null, successor: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type SuspendSubscriptionMutationVariables = Exact<{
  input: SuspendSubscriptionInput;
}>;


export type SuspendSubscriptionMutation = { suspendSubscription: { subscription: { id: string, version: number, friendlyName: string, status: SubscriptionStatus, quantity: number, unitType: string, billingCycle: BillingCycle, isTrial: boolean, autoRenewEnabled: boolean, effectiveStartDate: string, commitmentEndDate: string | null, dataRetainedUntil: string | null, partnerIdOnRecord: string | null, unitPrice: { amount: string, currencyCode: string } | null, offer: { id: string, microsoftOfferId: string, name: string }, order: { id: string }, parent: { id: string } | null, successor: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type ReactivateSubscriptionMutationVariables = Exact<{
  input: ReactivateSubscriptionInput;
}>;


export type ReactivateSubscriptionMutation = { reactivateSubscription: { subscription: { id: string, version: number, friendlyName: string, status: SubscriptionStatus, quantity: number, unitType: string, billingCycle: BillingCycle, isTrial: boolean, autoRenewEnabled: boolean, effectiveStartDate: string, commitmentEndDate: string | null, dataRetainedUntil: string | null, partnerIdOnRecord: string | null, unitPrice: { amount: string, currencyCode: string } | null, offer: { id: string, microsoftOfferId: string, name: string }, order: { id: string }, parent: { id: string } | null, successor: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type ConvertTrialMutationVariables = Exact<{
  input: ConvertTrialInput;
}>;


export type ConvertTrialMutation = { convertTrial: { subscription: { id: string, version: number, friendlyName: string, status: SubscriptionStatus, quantity: number, unitType: string, billingCycle: BillingCycle, isTrial: boolean, autoRenewEnabled: boolean, effectiveStartDate: string, commitmentEndDate: string | null, dataRetainedUntil: string | null, partnerIdOnRecord: string | null, unitPrice: { amount: string, currencyCode: string } | null, offer: { id: string, microsoftOfferId: string, name: string }, order: { id: string }, parent: { id: string } | null, successor: { id: string } | null } | null, replaced: { id: string, version: number, friendlyName: string, status: SubscriptionStatus, quantity: number, unitType: string, billingCycle: BillingCycle, isTrial: boolean, autoRenewEnabled: boolean, effectiveStartDate: string, commitmentEndDate: string | null, dataRetainedUntil: string | null, partnerIdOnRecord: string | null, unitPrice: { amount: string, currencyCode: string } | null, offer: { id: string, microsoftOfferId: string, name: string }, order: { id: string }, parent: { id: string } | null, successor: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type UpgradeSubscriptionMutationVariables = Exact<{
  input: UpgradeSubscriptionInput;
}>;


export type UpgradeSubscriptionMutation = { upgradeSubscription: { subscription: { id: string, version: number, friendlyName: string, status: SubscriptionStatus, quantity: number, unitType: string, billingCycle: BillingCycle, isTrial: boolean, autoRenewEnabled: boolean, effectiveStartDate: string, commitmentEndDate: string | null, dataRetainedUntil: string | null, partnerIdOnRecord: string | null, unitPrice: { amount: string, currencyCode: string } | null, offer: { id: string, microsoftOfferId: string, name: string }, order: { id: string }, parent: { id: string } | null, successor: { id: string } | null } | null, replaced: { id: string, version: number, friendlyName: string, status: SubscriptionStatus, quantity: number, unitType: string, billingCycle: BillingCycle, isTrial: boolean, autoRenewEnabled: boolean, effectiveStartDate: string, commitmentEndDate: string | null, dataRetainedUntil: string | null, partnerIdOnRecord: string | null, unitPrice: { amount: string, currencyCode: string } | null, offer: { id: string, microsoftOfferId: string, name: string }, order: { id: string }, parent: { id: string } | null, successor: { id: string } | null } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

type UserErrorParts_CustomerAlreadyExistsError_Fragment = { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null };

type UserErrorParts_DomainUnavailableError_Fragment = { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> };

type UserErrorParts_InvalidValueError_Fragment = { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> };

type UserErrorParts_PrerequisiteMissingError_Fragment = { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> };

type UserErrorParts_QuantityOutOfRangeError_Fragment = { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> };

type UserErrorParts_VersionConflictError_Fragment = { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> };

export type UserErrorPartsFragment =
  | UserErrorParts_CustomerAlreadyExistsError_Fragment
  | UserErrorParts_DomainUnavailableError_Fragment
  | UserErrorParts_InvalidValueError_Fragment
  | UserErrorParts_PrerequisiteMissingError_Fragment
  | UserErrorParts_QuantityOutOfRangeError_Fragment
  | UserErrorParts_VersionConflictError_Fragment
;

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { subject: string, roles: Array<Role>, permissions: Array<Permission>, partner: { id: string, tenantId: string, mpnId: string, name: string, type: PartnerType, cloud: Cloud, country: string } } };

export type PartnerMarketsQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerMarketsQuery = { viewer: { partner: { markets: Array<{ country: string, name: string, currencyCode: string }> } } };

export type PartnerPriceQueryVariables = Exact<{
  offerId: string | number;
  market: string;
  billingCycle: BillingCycle;
}>;


export type PartnerPriceQuery = { offer: { partnerPrice: { amount: string, currencyCode: string } | null } | null };

export type ImportPricesMutationVariables = Exact<{
  input: ImportPricesInput;
}>;


export type ImportPricesMutation = { importPrices: { importedCount: number, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type NodeQueryVariables = Exact<{
  id: string | number;
}>;


export type NodeQuery = { node:
    | { __typename: 'AgreementAcceptance', id: string }
    | { __typename: 'AgreementTemplate', id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'AuditRecord', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'CustomerOnboarding', id: string }
    | { __typename: 'IndirectReseller', id: string }
    | { __typename: 'Market', id: string }
    | { __typename: 'Offer', id: string }
    | { __typename: 'OfferCategory', id: string }
    | { __typename: 'Order', id: string }
    | { __typename: 'Partner', id: string }
    | { __typename: 'RelationshipRequest', id: string }
    | { __typename: 'Subscription', id: string }
    | { __typename: 'WebhookDelivery', id: string }
    | { __typename: 'WebhookEndpoint', id: string }
   | null };

export type NodesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type NodesQuery = { nodes: Array<
    | { __typename: 'AgreementAcceptance', id: string }
    | { __typename: 'AgreementTemplate', id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'AuditRecord', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'CustomerOnboarding', id: string }
    | { __typename: 'IndirectReseller', id: string }
    | { __typename: 'Market', id: string }
    | { __typename: 'Offer', id: string }
    | { __typename: 'OfferCategory', id: string }
    | { __typename: 'Order', id: string }
    | { __typename: 'Partner', id: string }
    | { __typename: 'RelationshipRequest', id: string }
    | { __typename: 'Subscription', id: string }
    | { __typename: 'WebhookDelivery', id: string }
    | { __typename: 'WebhookEndpoint', id: string }
   | null> };

export type EndpointPartsFragment = { id: string, url: string, events: Array<WebhookEventType>, isEnabled: boolean };

export type DeliveryPartsFragment = { id: string, event: WebhookEventType, eventId: string, state: WebhookDeliveryState, attempts: number, lastStatus: number | null, createdAt: string, deliveredAt: string | null };

export type WebhookEndpointsQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhookEndpointsQuery = { webhookEndpoints: Array<{ id: string, url: string, events: Array<WebhookEventType>, isEnabled: boolean }> };

export type WebhookDeliveriesQueryVariables = Exact<{
  endpointId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WebhookDeliveriesQuery = { node:
    | { deliveries: { totalCount: number, nodes: Array<{ id: string, event: WebhookEventType, eventId: string, state: WebhookDeliveryState, attempts: number, lastStatus: number | null, createdAt: string, deliveredAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type CreateWebhookEndpointMutationVariables = Exact<{
  input: CreateWebhookEndpointInput;
}>;


export type CreateWebhookEndpointMutation = { createWebhookEndpoint: { secret: string | null, webhookEndpoint: { id: string, url: string, events: Array<WebhookEventType>, isEnabled: boolean } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type UpdateWebhookEndpointMutationVariables = Exact<{
  input: UpdateWebhookEndpointInput;
}>;


export type UpdateWebhookEndpointMutation = { updateWebhookEndpoint: { webhookEndpoint: { id: string, url: string, events: Array<WebhookEventType>, isEnabled: boolean } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type DeleteWebhookEndpointMutationVariables = Exact<{
  input: DeleteWebhookEndpointInput;
}>;


export type DeleteWebhookEndpointMutation = { deleteWebhookEndpoint: { deletedId: string | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type RotateWebhookSecretMutationVariables = Exact<{
  input: RotateWebhookSecretInput;
}>;


export type RotateWebhookSecretMutation = { rotateWebhookSecret: { secret: string | null, webhookEndpoint: { id: string, url: string, events: Array<WebhookEventType>, isEnabled: boolean } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type SendTestWebhookMutationVariables = Exact<{
  input: SendTestWebhookInput;
}>;


export type SendTestWebhookMutation = { sendTestWebhook: { delivery: { id: string, event: WebhookEventType, eventId: string, state: WebhookDeliveryState, attempts: number, lastStatus: number | null, createdAt: string, deliveredAt: string | null } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export type ResendWebhookDeliveryMutationVariables = Exact<{
  input: ResendWebhookDeliveryInput;
}>;


export type ResendWebhookDeliveryMutation = { resendWebhookDelivery: { delivery: { id: string, event: WebhookEventType, eventId: string, state: WebhookDeliveryState, attempts: number, lastStatus: number | null, createdAt: string, deliveredAt: string | null } | null, userErrors: Array<
      | { __typename: 'CustomerAlreadyExistsError', isOwnCustomer: boolean, code: UserErrorCode, message: string, field: Array<string>, customer: { id: string, companyName: string } | null }
      | { __typename: 'DomainUnavailableError', suggestions: Array<string>, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'InvalidValueError', code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, field: Array<string>, prerequisites: Array<{ id: string, name: string }> }
      | { __typename: 'QuantityOutOfRangeError', minimum: number, maximum: number, code: UserErrorCode, message: string, field: Array<string> }
      | { __typename: 'VersionConflictError', currentVersion: number, code: UserErrorCode, message: string, field: Array<string> }
    > } };

export const AcceptRelationshipInvitationDocument: MutationDocument<AcceptRelationshipInvitationMutation, AcceptRelationshipInvitationMutationVariables> = {
  kind: 'mutation',
  name: 'AcceptRelationshipInvitation',
  hash: '79c4bff735af1dd1b48b53b3e6ec6026ee4f4eb85d48a68f951eef9e06a47c48',
  isOnceOnly: false,
  text: "mutation AcceptRelationshipInvitation($input:AcceptRelationshipInvitationInput!){acceptRelationshipInvitation(input:$input){invitation{...InvitationParts}userErrors{...UserErrorParts}}}fragment InvitationParts on RelationshipInvitation{partnerName indirectResellerName withDelegatedAdmin needsAgreement expiresAt}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const AcceptResellerPartnershipDocument: MutationDocument<AcceptResellerPartnershipMutation, AcceptResellerPartnershipMutationVariables> = {
  kind: 'mutation',
  name: 'AcceptResellerPartnership',
  hash: 'c7210e5b23d76b682540e5648f4a3e3a3f6ad24472fd687984fd9192dd15eb51',
  isOnceOnly: false,
  text: "mutation AcceptResellerPartnership($input:AcceptResellerPartnershipInput!){acceptResellerPartnership(input:$input){isAccepted userErrors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const AgreementDocumentDocument: QueryDocument<AgreementDocumentQuery, AgreementDocumentQueryVariables> = {
  kind: 'query',
  name: 'AgreementDocument',
  hash: '58b6231cdee72f1c417ed66c80a60e3390ecf085ad2c2b1900bff62594222613',
  isShared: true,
  text: "query AgreementDocument($cloud:Cloud$country:CountryCode!$language:Locale!){agreementTemplates(cloud:$cloud){id isLatest documentUrl(country:$country language:$language)}}",
};

export const AgreementTemplatesDocument: QueryDocument<AgreementTemplatesQuery, AgreementTemplatesQueryVariables> = {
  kind: 'query',
  name: 'AgreementTemplates',
  hash: 'bffd5f6ce6ce81995d0aece9576e469e3da7d083d5c5bf8556a244f12d389821',
  isShared: true,
  text: "query AgreementTemplates($cloud:Cloud){agreementTemplates(cloud:$cloud){id microsoftTemplateId type isLatest}}",
};

export const ApiKeysDocument: QueryDocument<ApiKeysQuery, ApiKeysQueryVariables> = {
  kind: 'query',
  name: 'ApiKeys',
  hash: '388cc974282ea9edb58ec8a0dcd7a78ae7046e30b2d7346b114148b0b9d62759',
  isShared: false,
  text: "query ApiKeys($first:Int$after:String){apiKeys(first:$first after:$after){totalCount nodes{...ApiKeyParts}pageInfo{hasNextPage endCursor}}}fragment ApiKeyParts on ApiKey{id name roles hint isActive createdAt createdBy expiresAt lastUsedAt revokedAt}",
};

export const AuditRecordsDocument: QueryDocument<AuditRecordsQuery, AuditRecordsQueryVariables> = {
  kind: 'query',
  name: 'AuditRecords',
  hash: 'de36fdd3b8ce132fcb9687c10f1898611c286f5b0f177896815a7c251e013c60',
  isShared: false,
  text: "query AuditRecords($filter:AuditRecordFilter$first:Int$after:String){auditRecords(filter:$filter first:$first after:$after){totalCount nodes{id at by operation requestId changes{field before after}customer{id companyName}onboarding{id}}pageInfo{hasNextPage endCursor}}}",
};

export const CancelOnboardingDocument: MutationDocument<CancelOnboardingMutation, CancelOnboardingMutationVariables> = {
  kind: 'mutation',
  name: 'CancelOnboarding',
  hash: '0a774f46d952a5fe7ef2531fee23a2a1d822c69dad9d437bcc587d74d7586f87',
  isOnceOnly: false,
  text: "mutation CancelOnboarding($input:CancelOnboardingInput!){cancelOnboarding(input:$input){onboarding{...OnboardingParts}userErrors{...UserErrorParts}}}fragment OnboardingParts on CustomerOnboarding{id version state createdAt createdBy updatedAt updatedBy expiresAt steps{step isRequired isComplete}problems{step code message field}company{name domainPrefix domain culture qualification registrationNumber validationCode address{...AddressParts}}primaryContact{...ContactParts}agreement{acceptedOn template{id type}signer{...ContactParts}}needsResellerChoice indirectReseller{id name mpnId}lines{...LineParts addOns{...LineParts addOns{...LineParts}}}quote{version expiresAt unpricedLineCount totals{billingCycle total{amount currencyCode}}}}fragment AddressParts on Address{addressLine1 addressLine2 city state postalCode country}fragment ContactParts on Contact{firstName middleName lastName email phoneNumber}fragment LineParts on OnboardingLine{offer{id microsoftOfferId name unitType}quantity billingCycle friendlyName unitPrice{amount currencyCode}lineTotal{amount currencyCode}}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const CancelRelationshipRequestDocument: MutationDocument<CancelRelationshipRequestMutation, CancelRelationshipRequestMutationVariables> = {
  kind: 'mutation',
  name: 'CancelRelationshipRequest',
  hash: '79e633b1a4d0e7e4f1a2fa489f35315f58a22adf462fe2048f2a0670c4c9582e',
  isOnceOnly: false,
  text: "mutation CancelRelationshipRequest($input:CancelRelationshipRequestInput!){cancelRelationshipRequest(input:$input){relationshipRequest{...RelationshipRequestParts}userErrors{...UserErrorParts}}}fragment RelationshipRequestParts on RelationshipRequest{id state createdAt expiresAt invitationUrl withDelegatedAdmin emailDraft{subject body}indirectReseller{id name mpnId}customer{id companyName domain}}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const ChangeSubscriptionQuantityDocument: MutationDocument<ChangeSubscriptionQuantityMutation, ChangeSubscriptionQuantityMutationVariables> = {
  kind: 'mutation',
  name: 'ChangeSubscriptionQuantity',
  hash: '1078118de21b503fdbbb149d9791ee8954b74888c14d3d2999385dae8f50a71d',
  isOnceOnly: false,
  text: "mutation ChangeSubscriptionQuantity($input:ChangeSubscriptionQuantityInput!){changeSubscriptionQuantity(input:$input){subscription{...SubscriptionParts}userErrors{...UserErrorParts}}}fragment SubscriptionParts on Subscription{id version friendlyName status quantity unitType unitPrice{amount currencyCode}billingCycle isTrial autoRenewEnabled effectiveStartDate commitmentEndDate dataRetainedUntil partnerIdOnRecord offer{id microsoftOfferId name}order{id}parent{id}successor{id}}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const CompleteOnboardingDocument: MutationDocument<CompleteOnboardingMutation, CompleteOnboardingMutationVariables> = {
  kind: 'mutation',
  name: 'CompleteOnboarding',
  hash: 'd92495677ed6c8620af7d49daff6352b9b27611b18d0c8bf96d80851e8975de3',
  isOnceOnly: false,
  text: "mutation CompleteOnboarding($input:CompleteOnboardingInput!){completeOnboarding(input:$input){onboarding{...OnboardingParts}userErrors{...UserErrorParts}}}fragment OnboardingParts on CustomerOnboarding{id version state createdAt createdBy updatedAt updatedBy expiresAt steps{step isRequired isComplete}problems{step code message field}company{name domainPrefix domain culture qualification registrationNumber validationCode address{...AddressParts}}primaryContact{...ContactParts}agreement{acceptedOn template{id type}signer{...ContactParts}}needsResellerChoice indirectReseller{id name mpnId}lines{...LineParts addOns{...LineParts addOns{...LineParts}}}quote{version expiresAt unpricedLineCount totals{billingCycle total{amount currencyCode}}}}fragment AddressParts on Address{addressLine1 addressLine2 city state postalCode country}fragment ContactParts on Contact{firstName middleName lastName email phoneNumber}fragment LineParts on OnboardingLine{offer{id microsoftOfferId name unitType}quantity billingCycle friendlyName unitPrice{amount currencyCode}lineTotal{amount currencyCode}}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const ConfirmAgreementDocument: MutationDocument<ConfirmAgreementMutation, ConfirmAgreementMutationVariables> = {
  kind: 'mutation',
  name: 'ConfirmAgreement',
  hash: 'a06327037b64d10a6b3d98725ae09cf69a974f6cd82eace75170373c9612ab5b',
  isOnceOnly: false,
  text: "mutation ConfirmAgreement($input:ConfirmAgreementInput!){confirmAgreement(input:$input){onboarding{...OnboardingParts}userErrors{...UserErrorParts}}}fragment OnboardingParts on CustomerOnboarding{id version state createdAt createdBy updatedAt updatedBy expiresAt steps{step isRequired isComplete}problems{step code message field}company{name domainPrefix domain culture qualification registrationNumber validationCode address{...AddressParts}}primaryContact{...ContactParts}agreement{acceptedOn template{id type}signer{...ContactParts}}needsResellerChoice indirectReseller{id name mpnId}lines{...LineParts addOns{...LineParts addOns{...LineParts}}}quote{version expiresAt unpricedLineCount totals{billingCycle total{amount currencyCode}}}}fragment AddressParts on Address{addressLine1 addressLine2 city state postalCode country}fragment ContactParts on Contact{firstName middleName lastName email phoneNumber}fragment LineParts on OnboardingLine{offer{id microsoftOfferId name unitType}quantity billingCycle friendlyName unitPrice{amount currencyCode}lineTotal{amount currencyCode}}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const ConfirmCustomerAgreementDocument: MutationDocument<ConfirmCustomerAgreementMutation, ConfirmCustomerAgreementMutationVariables> = {
  kind: 'mutation',
  name: 'ConfirmCustomerAgreement',
  hash: 'a6c88882e8c2394ae3e215105180655472c1dfd6793a3f4f26475eff37e66318',
  isOnceOnly: false,
  text: "mutation ConfirmCustomerAgreement($input:ConfirmCustomerAgreementInput!){confirmCustomerAgreement(input:$input){agreement{...AgreementParts}customer{...CustomerParts}userErrors{...UserErrorParts}}}fragment AgreementParts on AgreementAcceptance{id acceptedOn confirmedAt confirmedBy template{id type isLatest}signer{...ContactParts}}fragment ContactParts on Contact{firstName middleName lastName email phoneNumber}fragment CustomerParts on Customer{id version tenantId companyName domain cloud country currencyCode culture qualification registrationNumber createdAt address{...AddressParts}primaryContact{...ContactParts}relationship{startedAt endedAt hasDelegatedAdmin}indirectReseller{id name mpnId}}fragment AddressParts on Address{addressLine1 addressLine2 city state postalCode country}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const ConvertTrialDocument: MutationDocument<ConvertTrialMutation, ConvertTrialMutationVariables> = {
  kind: 'mutation',
  name: 'ConvertTrial',
  hash: '7422b0153ffdf152ddd06f53c8822fc48ff05dcd2373b6c419b378ad48126357',
  isOnceOnly: false,
  text: "mutation ConvertTrial($input:ConvertTrialInput!){convertTrial(input:$input){subscription{...SubscriptionParts}replaced{...SubscriptionParts}userErrors{...UserErrorParts}}}fragment SubscriptionParts on Subscription{id version friendlyName status quantity unitType unitPrice{amount currencyCode}billingCycle isTrial autoRenewEnabled effectiveStartDate commitmentEndDate dataRetainedUntil partnerIdOnRecord offer{id microsoftOfferId name}order{id}parent{id}successor{id}}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const CreateApiKeyDocument: MutationDocument<CreateApiKeyMutation, CreateApiKeyMutationVariables> = {
  kind: 'mutation',
  name: 'CreateApiKey',
  hash: '0e200d72e02b6960a87f73a4cea7d6f6f6ace3d1222d9fd8c05c7b9db57112cc',
  isOnceOnly: false,
  text: "mutation CreateApiKey($input:CreateApiKeyInput!){createApiKey(input:$input){apiKey{...ApiKeyParts}secret userErrors{...UserErrorParts}}}fragment ApiKeyParts on ApiKey{id name roles hint isActive createdAt createdBy expiresAt lastUsedAt revokedAt}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const CreateWebhookEndpointDocument: MutationDocument<CreateWebhookEndpointMutation, CreateWebhookEndpointMutationVariables> = {
  kind: 'mutation',
  name: 'CreateWebhookEndpoint',
  hash: 'c608a7933db30ac31b488d34b7a0f9e6b3e5f2915f9fc655dc8d0e46ca95643d',
  isOnceOnly: false,
  text: "mutation CreateWebhookEndpoint($input:CreateWebhookEndpointInput!){createWebhookEndpoint(input:$input){webhookEndpoint{...EndpointParts}secret userErrors{...UserErrorParts}}}fragment EndpointParts on WebhookEndpoint{id url events isEnabled}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const CustomerDocument: QueryDocument<CustomerQuery, CustomerQueryVariables> = {
  kind: 'query',
  name: 'Customer',
  hash: '1cf734233c1e775ffa866cb15d85d716de1967c96a35e1439069b35180616795',
  isShared: false,
  text: "query Customer($id:ID!){customer(id:$id){...CustomerParts agreements{...AgreementParts}}}fragment CustomerParts on Customer{id version tenantId companyName domain cloud country currencyCode culture qualification registrationNumber createdAt address{...AddressParts}primaryContact{...ContactParts}relationship{startedAt endedAt hasDelegatedAdmin}indirectReseller{id name mpnId}}fragment AddressParts on Address{addressLine1 addressLine2 city state postalCode country}fragment ContactParts on Contact{firstName middleName lastName email phoneNumber}fragment AgreementParts on AgreementAcceptance{id acceptedOn confirmedAt confirmedBy template{id type isLatest}signer{...ContactParts}}",
};

export const CustomerAdministratorDocument: QueryDocument<CustomerAdministratorQuery, CustomerAdministratorQueryVariables> = {
  kind: 'query',
  name: 'CustomerAdministrator',
  hash: '7c6f50e27a5929cbcae90f88caf8253e3a6113ccaebc6779516d7293d290856f',
  isShared: false,
  text: "query CustomerAdministrator{customerAdministrator{subject tenantId companyName domain cloud country}}",
};

export const CustomerOnboardingDocument: QueryDocument<CustomerOnboardingQuery, CustomerOnboardingQueryVariables> = {
  kind: 'query',
  name: 'CustomerOnboarding',
  hash: '59e0d6f1ab2d001e6e21c0fb332c04d024131439224ee3fd10570152d5b5dd55',
  isShared: false,
  text: "query CustomerOnboarding($id:ID!){customerOnboarding(id:$id){...OnboardingParts confirmation{...ConfirmationParts}}}fragment OnboardingParts on CustomerOnboarding{id version state createdAt createdBy updatedAt updatedBy expiresAt steps{step isRequired isComplete}problems{step code message field}company{name domainPrefix domain culture qualification registrationNumber validationCode address{...AddressParts}}primaryContact{...ContactParts}agreement{acceptedOn template{id type}signer{...ContactParts}}needsResellerChoice indirectReseller{id name mpnId}lines{...LineParts addOns{...LineParts addOns{...LineParts}}}quote{version expiresAt unpricedLineCount totals{billingCycle total{amount currencyCode}}}}fragment AddressParts on Address{addressLine1 addressLine2 city state postalCode country}fragment ContactParts on Contact{firstName middleName lastName email phoneNumber}fragment LineParts on OnboardingLine{offer{id microsoftOfferId name unitType}quantity billingCycle friendlyName unitPrice{amount currencyCode}lineTotal{amount currencyCode}}fragment ConfirmationParts on OnboardingConfirmation{adminUserName temporaryPassword customer{id tenantId companyName domain}orders{id billingCycle currencyCode salesGroupId subscriptions{id friendlyName quantity unitType}}}",
};

export const CustomerOnboardingsDocument: QueryDocument<CustomerOnboardingsQuery, CustomerOnboardingsQueryVariables> = {
  kind: 'query',
  name: 'CustomerOnboardings',
  hash: '3ba910aa38a25e8485f9774fbce9a670eb3dd0cb9d613e923e86ad27be384703',
  isShared: false,
  text: "query CustomerOnboardings($filter:CustomerOnboardingFilter$first:Int$after:String$last:Int$before:String){customerOnboardings(filter:$filter first:$first after:$after last:$last before:$before){totalCount nodes{id version state createdAt createdBy updatedAt updatedBy expiresAt company{name domain}}pageInfo{hasNextPage endCursor hasPreviousPage startCursor}}}",
};

export const CustomerOrdersDocument: QueryDocument<CustomerOrdersQuery, CustomerOrdersQueryVariables> = {
  kind: 'query',
  name: 'CustomerOrders',
  hash: '69c33d7162bc5d57f71342f2d915b4cfff2d307481acafb029c4dcb71fa1f38d',
  isShared: false,
  text: "query CustomerOrders($id:ID!$first:Int$after:String){customer(id:$id){orders(first:$first after:$after){totalCount nodes{...OrderParts}pageInfo{hasNextPage endCursor}}}}fragment OrderParts on Order{id createdAt status billingCycle currencyCode salesGroupId subscriptions{...SubscriptionParts}}fragment SubscriptionParts on Subscription{id version friendlyName status quantity unitType unitPrice{amount currencyCode}billingCycle isTrial autoRenewEnabled effectiveStartDate commitmentEndDate dataRetainedUntil partnerIdOnRecord offer{id microsoftOfferId name}order{id}parent{id}successor{id}}",
};

export const CustomerSubscriptionsDocument: QueryDocument<CustomerSubscriptionsQuery, CustomerSubscriptionsQueryVariables> = {
  kind: 'query',
  name: 'CustomerSubscriptions',
  hash: '6e51a6d4ba6cde769ba58b8af1a41a3e0a5b04d7aada8d5878a14d4c34c97149',
  isShared: false,
  text: "query CustomerSubscriptions($id:ID!$first:Int$after:String){customer(id:$id){subscriptions(first:$first after:$after){totalCount nodes{...SubscriptionParts}pageInfo{hasNextPage endCursor}}}}fragment SubscriptionParts on Subscription{id version friendlyName status quantity unitType unitPrice{amount currencyCode}billingCycle isTrial autoRenewEnabled effectiveStartDate commitmentEndDate dataRetainedUntil partnerIdOnRecord offer{id microsoftOfferId name}order{id}parent{id}successor{id}}",
};

export const CustomersDocument: QueryDocument<CustomersQuery, CustomersQueryVariables> = {
  kind: 'query',
  name: 'Customers',
  hash: '39c1d4c4fc2abd9c927a99779def2fa860acac65592950e0673a36c6e82635da',
  isShared: false,
  text: "query Customers($search:String$filter:CustomerFilter$orderBy:CustomerOrder$first:Int$after:String$last:Int$before:String){customers(search:$search filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){totalCount nodes{...CustomerParts}pageInfo{hasNextPage endCursor hasPreviousPage startCursor}}}fragment CustomerParts on Customer{id version tenantId companyName domain cloud country currencyCode culture qualification registrationNumber createdAt address{...AddressParts}primaryContact{...ContactParts}relationship{startedAt endedAt hasDelegatedAdmin}indirectReseller{id name mpnId}}fragment AddressParts on Address{addressLine1 addressLine2 city state postalCode country}fragment ContactParts on Contact{firstName middleName lastName email phoneNumber}",
};

export const DeactivateResellerPartnershipDocument: MutationDocument<DeactivateResellerPartnershipMutation, DeactivateResellerPartnershipMutationVariables> = {
  kind: 'mutation',
  name: 'DeactivateResellerPartnership',
  hash: '06b9f2350743fccb75783fdf49ad579399136169d96fbade2280186b6e17feae',
  isOnceOnly: false,
  text: "mutation DeactivateResellerPartnership($input:DeactivateResellerPartnershipInput!){deactivateResellerPartnership(input:$input){indirectReseller{...ResellerParts}userErrors{...UserErrorParts}}}fragment ResellerParts on IndirectReseller{id tenantId mpnId name country state hasSignedPartnerAgreement}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const DeclineRelationshipInvitationDocument: MutationDocument<DeclineRelationshipInvitationMutation, DeclineRelationshipInvitationMutationVariables> = {
  kind: 'mutation',
  name: 'DeclineRelationshipInvitation',
  hash: '8eea0417d584ce23e36a5e7f67228f99317e27b0797c7ac4e767b38542fc381e',
  isOnceOnly: false,
  text: "mutation DeclineRelationshipInvitation($input:DeclineRelationshipInvitationInput!){declineRelationshipInvitation(input:$input){invitation{...InvitationParts}userErrors{...UserErrorParts}}}fragment InvitationParts on RelationshipInvitation{partnerName indirectResellerName withDelegatedAdmin needsAgreement expiresAt}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const DeleteWebhookEndpointDocument: MutationDocument<DeleteWebhookEndpointMutation, DeleteWebhookEndpointMutationVariables> = {
  kind: 'mutation',
  name: 'DeleteWebhookEndpoint',
  hash: 'd9f617606a10c02ba79d8776318ed4d122d5533342190f2e35978def8bea4737',
  isOnceOnly: false,
  text: "mutation DeleteWebhookEndpoint($input:DeleteWebhookEndpointInput!){deleteWebhookEndpoint(input:$input){deletedId userErrors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const DomainAvailabilityDocument: QueryDocument<DomainAvailabilityQuery, DomainAvailabilityQueryVariables> = {
  kind: 'query',
  name: 'DomainAvailability',
  hash: '599ed4329df10bd3936385d058f8d3146d737a0d22538e171d46ad7735addf1b',
  isShared: false,
  text: "query DomainAvailability($prefix:String!){domainAvailability(prefix:$prefix){domain isAvailable reason suggestions}}",
};

export const EndCustomerRelationshipDocument: MutationDocument<EndCustomerRelationshipMutation, EndCustomerRelationshipMutationVariables> = {
  kind: 'mutation',
  name: 'EndCustomerRelationship',
  hash: '2dccee04960ea818e47fa094c200c3d8117771e04cc7934bab18fa1592c31842',
  isOnceOnly: false,
  text: "mutation EndCustomerRelationship($input:EndCustomerRelationshipInput!){endCustomerRelationship(input:$input){customer{...CustomerParts}userErrors{...UserErrorParts}}}fragment CustomerParts on Customer{id version tenantId companyName domain cloud country currencyCode culture qualification registrationNumber createdAt address{...AddressParts}primaryContact{...ContactParts}relationship{startedAt endedAt hasDelegatedAdmin}indirectReseller{id name mpnId}}fragment AddressParts on Address{addressLine1 addressLine2 city state postalCode country}fragment ContactParts on Contact{firstName middleName lastName email phoneNumber}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const ImportPricesDocument: MutationDocument<ImportPricesMutation, ImportPricesMutationVariables> = {
  kind: 'mutation',
  name: 'ImportPrices',
  hash: '82d0a52950fa99bc81afd68d166a9cc372c9b81cb44e01d2988b748015fd4451',
  isOnceOnly: false,
  text: "mutation ImportPrices($input:ImportPricesInput!){importPrices(input:$input){importedCount userErrors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const IndirectProvidersDocument: QueryDocument<IndirectProvidersQuery, IndirectProvidersQueryVariables> = {
  kind: 'query',
  name: 'IndirectProviders',
  hash: 'c52dc867b99d05e180ffe9f580456a038077e4374ab37f650707dc9f217763fd',
  isShared: false,
  text: "query IndirectProviders{indirectProviders{mpnId name country state}}",
};

export const IndirectResellerDocument: QueryDocument<IndirectResellerQuery, IndirectResellerQueryVariables> = {
  kind: 'query',
  name: 'IndirectReseller',
  hash: 'ca2f4885b290e3c86dcd0c698d05966fa9613538bbeddce1f25b92e43c5f61e6',
  isShared: false,
  text: "query IndirectReseller($id:ID!){indirectReseller(id:$id){...ResellerParts}}fragment ResellerParts on IndirectReseller{id tenantId mpnId name country state hasSignedPartnerAgreement}",
};

export const IndirectResellerCustomersDocument: QueryDocument<IndirectResellerCustomersQuery, IndirectResellerCustomersQueryVariables> = {
  kind: 'query',
  name: 'IndirectResellerCustomers',
  hash: 'f495d94b9a6bf73a16bddf6872be5c15ccac230723f64feb5b0b7c35ce3258ac',
  isShared: false,
  text: "query IndirectResellerCustomers($id:ID!$first:Int$after:String){indirectReseller(id:$id){customers(first:$first after:$after){totalCount nodes{...CustomerParts}pageInfo{hasNextPage endCursor}}}}fragment CustomerParts on Customer{id version tenantId companyName domain cloud country currencyCode culture qualification registrationNumber createdAt address{...AddressParts}primaryContact{...ContactParts}relationship{startedAt endedAt hasDelegatedAdmin}indirectReseller{id name mpnId}}fragment AddressParts on Address{addressLine1 addressLine2 city state postalCode country}fragment ContactParts on Contact{firstName middleName lastName email phoneNumber}",
};

export const IndirectResellersDocument: QueryDocument<IndirectResellersQuery, IndirectResellersQueryVariables> = {
  kind: 'query',
  name: 'IndirectResellers',
  hash: '144b91fd27e09591c77a5d99a88f64f97a38473c5c5898ff18c0b787523ba48c',
  isShared: false,
  text: "query IndirectResellers($search:String$filter:IndirectResellerFilter$first:Int$after:String$last:Int$before:String){indirectResellers(search:$search filter:$filter first:$first after:$after last:$last before:$before){totalCount nodes{...ResellerParts}pageInfo{hasNextPage endCursor hasPreviousPage startCursor}}}fragment ResellerParts on IndirectReseller{id tenantId mpnId name country state hasSignedPartnerAgreement}",
};

export const MarketDocument: QueryDocument<MarketQuery, MarketQueryVariables> = {
  kind: 'query',
  name: 'Market',
  hash: 'f729ff9750c1cc714b2013eabb319ba0df31b19cf915b26fec9c090345303d17',
  isShared: true,
  text: "query Market($country:CountryCode!){market(country:$country){...MarketParts}}fragment MarketParts on Market{id country name region currencyCode defaultCulture cultures cultureNames languages languageNames callingCodes phonePattern isPhoneRequired address{isCityRequired isStateRequired isPostalCodeRequired postalCodePattern postalCodeExample states{code name}}registrationNumber{isSupported isRequired pattern example}}",
};

export const MarketsDocument: QueryDocument<MarketsQuery, MarketsQueryVariables> = {
  kind: 'query',
  name: 'Markets',
  hash: '43be740815853f017836822acfb1fcacfaa279678c36f5de34941b164ffd31e6',
  isShared: true,
  text: "query Markets{markets{id country name region currencyCode}}",
};

export const NodeDocument: QueryDocument<NodeQuery, NodeQueryVariables> = {
  kind: 'query',
  name: 'Node',
  hash: 'ac0995c208745ca38bae6a14acee92a28d1fa690b345c339e5d8138c621aa56b',
  isShared: false,
  text: "query Node($id:ID!){node(id:$id){__typename id}}",
};

export const NodesDocument: QueryDocument<NodesQuery, NodesQueryVariables> = {
  kind: 'query',
  name: 'Nodes',
  hash: 'e8d8e011a7e8ef01d598be1566db60b34cb33e2a59367763776fd16bdec951ec',
  isShared: false,
  text: "query Nodes($ids:[ID!]!){nodes(ids:$ids){__typename id}}",
};

export const OfferDocument: QueryDocument<OfferQuery, OfferQueryVariables> = {
  kind: 'query',
  name: 'Offer',
  hash: '43836672a92c3d2230f7e282217b9a322d29c5d4db733cdb4230f8e859ca5974',
  isShared: true,
  text: "query Offer($id:ID!$market:CountryCode){offer(id:$id market:$market){...OfferParts conversionTargets{id name}upgradeTargets{id name}}}fragment OfferParts on Offer{id microsoftOfferId name description productName category{id key name}isAddOn hasAddOns isTrial isAutoRenewable isAvailableForPurchase billing supportedBillingCycles billingCycleNames term termName unitType minimumQuantity maximumQuantity limit{unit count}requiredQualifications salesGroupId learnMoreUrl}",
};

export const OfferAddOnsDocument: QueryDocument<OfferAddOnsQuery, OfferAddOnsQueryVariables> = {
  kind: 'query',
  name: 'OfferAddOns',
  hash: 'ddc3fe1b98b3c7f2c8bde7d3b1125d15a094466afc71a7b10dc98434c1584c59',
  isShared: true,
  text: "query OfferAddOns($id:ID!$market:CountryCode$first:Int$after:String){offer(id:$id){addOns(market:$market first:$first after:$after){nodes{...OfferParts}pageInfo{hasNextPage endCursor}}}}fragment OfferParts on Offer{id microsoftOfferId name description productName category{id key name}isAddOn hasAddOns isTrial isAutoRenewable isAvailableForPurchase billing supportedBillingCycles billingCycleNames term termName unitType minimumQuantity maximumQuantity limit{unit count}requiredQualifications salesGroupId learnMoreUrl}",
};

export const OfferCategoriesDocument: QueryDocument<OfferCategoriesQuery, OfferCategoriesQueryVariables> = {
  kind: 'query',
  name: 'OfferCategories',
  hash: '0a3d64e78b87d55f9a3843e21fab78644ad65b7155600c9df59943d7a9a5c14e',
  isShared: true,
  text: "query OfferCategories($market:CountryCode!$cloud:Cloud){offerCategories(market:$market cloud:$cloud){id key name rank}}",
};

export const OfferPrerequisitesDocument: QueryDocument<OfferPrerequisitesQuery, OfferPrerequisitesQueryVariables> = {
  kind: 'query',
  name: 'OfferPrerequisites',
  hash: '7571905dfa01a716b2d83d0bee314da76f3e525544d47ec15d342197ef2d9b8c',
  isShared: true,
  text: "query OfferPrerequisites($id:ID!$market:CountryCode$first:Int$after:String){offer(id:$id){prerequisites(market:$market first:$first after:$after){nodes{...OfferParts}pageInfo{hasNextPage endCursor}}}}fragment OfferParts on Offer{id microsoftOfferId name description productName category{id key name}isAddOn hasAddOns isTrial isAutoRenewable isAvailableForPurchase billing supportedBillingCycles billingCycleNames term termName unitType minimumQuantity maximumQuantity limit{unit count}requiredQualifications salesGroupId learnMoreUrl}",
};

export const OffersDocument: QueryDocument<OffersQuery, OffersQueryVariables> = {
  kind: 'query',
  name: 'Offers',
  hash: '5a6efdfefd843e79471a7d99c329b5e72e059b8095e5f756796e690a333a0870',
  isShared: true,
  text: "query Offers($market:CountryCode!$cloud:Cloud$filter:OfferFilter$search:String$orderBy:OfferOrder$first:Int$after:String){offers(market:$market cloud:$cloud filter:$filter search:$search orderBy:$orderBy first:$first after:$after){totalCount nodes{...OfferParts}pageInfo{hasNextPage endCursor}}}fragment OfferParts on Offer{id microsoftOfferId name description productName category{id key name}isAddOn hasAddOns isTrial isAutoRenewable isAvailableForPurchase billing supportedBillingCycles billingCycleNames term termName unitType minimumQuantity maximumQuantity limit{unit count}requiredQualifications salesGroupId learnMoreUrl}",
};

export const OrderDocument: QueryDocument<OrderQuery, OrderQueryVariables> = {
  kind: 'query',
  name: 'Order',
  hash: 'b3a3e3651c944d378c273802f26cff2018aa9e3745d59e6ff2ef5f96d69ac1f2',
  isShared: false,
  text: "query Order($id:ID!){order(id:$id){...OrderParts}}fragment OrderParts on Order{id createdAt status billingCycle currencyCode salesGroupId subscriptions{...SubscriptionParts}}fragment SubscriptionParts on Subscription{id version friendlyName status quantity unitType unitPrice{amount currencyCode}billingCycle isTrial autoRenewEnabled effectiveStartDate commitmentEndDate dataRetainedUntil partnerIdOnRecord offer{id microsoftOfferId name}order{id}parent{id}successor{id}}",
};

export const OrderSubscriptionsDocument: MutationDocument<OrderSubscriptionsMutation, OrderSubscriptionsMutationVariables> = {
  kind: 'mutation',
  name: 'OrderSubscriptions',
  hash: '410443ecbd70b56e59a7fcfd63ac80afed171fbcde92cc906c30f94942400841',
  isOnceOnly: false,
  text: "mutation OrderSubscriptions($input:OrderSubscriptionsInput!){orderSubscriptions(input:$input){customer{id version}orders{...OrderParts}userErrors{...UserErrorParts}}}fragment OrderParts on Order{id createdAt status billingCycle currencyCode salesGroupId subscriptions{...SubscriptionParts}}fragment SubscriptionParts on Subscription{id version friendlyName status quantity unitType unitPrice{amount currencyCode}billingCycle isTrial autoRenewEnabled effectiveStartDate commitmentEndDate dataRetainedUntil partnerIdOnRecord offer{id microsoftOfferId name}order{id}parent{id}successor{id}}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const PartnerMarketsDocument: QueryDocument<PartnerMarketsQuery, PartnerMarketsQueryVariables> = {
  kind: 'query',
  name: 'PartnerMarkets',
  hash: '9b90bef8130865471a50885f7e3555a953569fe1874c9bcd65e8f6f6f4375227',
  isShared: false,
  text: "query PartnerMarkets{viewer{partner{markets{country name currencyCode}}}}",
};

export const PartnerPriceDocument: QueryDocument<PartnerPriceQuery, PartnerPriceQueryVariables> = {
  kind: 'query',
  name: 'PartnerPrice',
  hash: 'd745e50f2f688c0e5b70b29349711944b5bfc1d10e78e153f6446e1769880171',
  isShared: false,
  text: "query PartnerPrice($offerId:ID!$market:CountryCode!$billingCycle:BillingCycle!){offer(id:$offerId){partnerPrice(market:$market billingCycle:$billingCycle){amount currencyCode}}}",
};

export const ReactivateSubscriptionDocument: MutationDocument<ReactivateSubscriptionMutation, ReactivateSubscriptionMutationVariables> = {
  kind: 'mutation',
  name: 'ReactivateSubscription',
  hash: 'b22fdb1d0aa2bfc833021a7f25f8c0026aa10378d51b3301db2edbb55e91f8d5',
  isOnceOnly: false,
  text: "mutation ReactivateSubscription($input:ReactivateSubscriptionInput!){reactivateSubscription(input:$input){subscription{...SubscriptionParts}userErrors{...UserErrorParts}}}fragment SubscriptionParts on Subscription{id version friendlyName status quantity unitType unitPrice{amount currencyCode}billingCycle isTrial autoRenewEnabled effectiveStartDate commitmentEndDate dataRetainedUntil partnerIdOnRecord offer{id microsoftOfferId name}order{id}parent{id}successor{id}}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const RelationshipInvitationDocument: QueryDocument<RelationshipInvitationQuery, RelationshipInvitationQueryVariables> = {
  kind: 'query',
  name: 'RelationshipInvitation',
  hash: '9501520fabc85dda0da9c7d7fe3d94b0c58f06b85112f4d079432dbe7072aeec',
  isShared: false,
  text: "query RelationshipInvitation($token:String!){relationshipInvitation(token:$token){...InvitationParts}}fragment InvitationParts on RelationshipInvitation{partnerName indirectResellerName withDelegatedAdmin needsAgreement expiresAt}",
};

export const RelationshipRequestsDocument: QueryDocument<RelationshipRequestsQuery, RelationshipRequestsQueryVariables> = {
  kind: 'query',
  name: 'RelationshipRequests',
  hash: '3f78be0d4467386e826353de57729736af93c6cdfafb7124a9f8b7e4b162f7f0',
  isShared: false,
  text: "query RelationshipRequests($first:Int$after:String){relationshipRequests(first:$first after:$after){totalCount nodes{...RelationshipRequestParts}pageInfo{hasNextPage endCursor}}}fragment RelationshipRequestParts on RelationshipRequest{id state createdAt expiresAt invitationUrl withDelegatedAdmin emailDraft{subject body}indirectReseller{id name mpnId}customer{id companyName domain}}",
};

export const RenameSubscriptionDocument: MutationDocument<RenameSubscriptionMutation, RenameSubscriptionMutationVariables> = {
  kind: 'mutation',
  name: 'RenameSubscription',
  hash: 'b7fb8b4b455b233ebd4b9e2c6257f5d0ab491d7380aaacfad33bbce007324dc6',
  isOnceOnly: false,
  text: "mutation RenameSubscription($input:RenameSubscriptionInput!){renameSubscription(input:$input){subscription{...SubscriptionParts}userErrors{...UserErrorParts}}}fragment SubscriptionParts on Subscription{id version friendlyName status quantity unitType unitPrice{amount currencyCode}billingCycle isTrial autoRenewEnabled effectiveStartDate commitmentEndDate dataRetainedUntil partnerIdOnRecord offer{id microsoftOfferId name}order{id}parent{id}successor{id}}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const RequestCustomerRelationshipDocument: MutationDocument<RequestCustomerRelationshipMutation, RequestCustomerRelationshipMutationVariables> = {
  kind: 'mutation',
  name: 'RequestCustomerRelationship',
  hash: '8d6379353dfdaafef60806cd6b850644b16ceca74fb40e7816106a3d6c6aa0a3',
  isOnceOnly: false,
  text: "mutation RequestCustomerRelationship($input:RequestCustomerRelationshipInput!){requestCustomerRelationship(input:$input){relationshipRequest{...RelationshipRequestParts}userErrors{...UserErrorParts}}}fragment RelationshipRequestParts on RelationshipRequest{id state createdAt expiresAt invitationUrl withDelegatedAdmin emailDraft{subject body}indirectReseller{id name mpnId}customer{id companyName domain}}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const RequestResellerPartnershipDocument: MutationDocument<RequestResellerPartnershipMutation, RequestResellerPartnershipMutationVariables> = {
  kind: 'mutation',
  name: 'RequestResellerPartnership',
  hash: 'b1e07fcfbd28890748c0668f2641ada70020bf185427c70f2c208ae9ae8d4eb7',
  isOnceOnly: false,
  text: "mutation RequestResellerPartnership($input:RequestResellerPartnershipInput!){requestResellerPartnership(input:$input){invitationUrl expiresAt userErrors{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const ResendWebhookDeliveryDocument: MutationDocument<ResendWebhookDeliveryMutation, ResendWebhookDeliveryMutationVariables> = {
  kind: 'mutation',
  name: 'ResendWebhookDelivery',
  hash: 'ed09d5b13b87e82c143fd1644b33c95e9daa1b2f84d326ed24becd77073dd84d',
  isOnceOnly: true,
  text: "mutation ResendWebhookDelivery($input:ResendWebhookDeliveryInput!){resendWebhookDelivery(input:$input){delivery{...DeliveryParts}userErrors{...UserErrorParts}}}fragment DeliveryParts on WebhookDelivery{id event eventId state attempts lastStatus createdAt deliveredAt}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const ReviewCustomerDocument: MutationDocument<ReviewCustomerMutation, ReviewCustomerMutationVariables> = {
  kind: 'mutation',
  name: 'ReviewCustomer',
  hash: '4ceff02e0eee0ad121670168777b9bd66cf21996bab8dff5ba07a9d994de92e8',
  isOnceOnly: false,
  text: "mutation ReviewCustomer($input:ReviewCustomerInput!){reviewCustomer(input:$input){onboarding{...OnboardingParts}userErrors{...UserErrorParts}}}fragment OnboardingParts on CustomerOnboarding{id version state createdAt createdBy updatedAt updatedBy expiresAt steps{step isRequired isComplete}problems{step code message field}company{name domainPrefix domain culture qualification registrationNumber validationCode address{...AddressParts}}primaryContact{...ContactParts}agreement{acceptedOn template{id type}signer{...ContactParts}}needsResellerChoice indirectReseller{id name mpnId}lines{...LineParts addOns{...LineParts addOns{...LineParts}}}quote{version expiresAt unpricedLineCount totals{billingCycle total{amount currencyCode}}}}fragment AddressParts on Address{addressLine1 addressLine2 city state postalCode country}fragment ContactParts on Contact{firstName middleName lastName email phoneNumber}fragment LineParts on OnboardingLine{offer{id microsoftOfferId name unitType}quantity billingCycle friendlyName unitPrice{amount currencyCode}lineTotal{amount currencyCode}}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const RevokeApiKeyDocument: MutationDocument<RevokeApiKeyMutation, RevokeApiKeyMutationVariables> = {
  kind: 'mutation',
  name: 'RevokeApiKey',
  hash: '037d0dd6a6283ebebf6f0b647e65ac86fb57fef1a0064fd9205fba34db074c4a',
  isOnceOnly: false,
  text: "mutation RevokeApiKey($input:RevokeApiKeyInput!){revokeApiKey(input:$input){apiKey{...ApiKeyParts}userErrors{...UserErrorParts}}}fragment ApiKeyParts on ApiKey{id name roles hint isActive createdAt createdBy expiresAt lastUsedAt revokedAt}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const RotateWebhookSecretDocument: MutationDocument<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables> = {
  kind: 'mutation',
  name: 'RotateWebhookSecret',
  hash: '4522d27790bb906b3cf5613354e02ab40e80cecf315d476c2f27ddabc1c4c1ce',
  isOnceOnly: true,
  text: "mutation RotateWebhookSecret($input:RotateWebhookSecretInput!){rotateWebhookSecret(input:$input){webhookEndpoint{...EndpointParts}secret userErrors{...UserErrorParts}}}fragment EndpointParts on WebhookEndpoint{id url events isEnabled}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const SelectIndirectResellerDocument: MutationDocument<SelectIndirectResellerMutation, SelectIndirectResellerMutationVariables> = {
  kind: 'mutation',
  name: 'SelectIndirectReseller',
  hash: 'd36e477ee34fdc80cad74c092b011f2a302d1d958e942923fc49981905c4270e',
  isOnceOnly: false,
  text: "mutation SelectIndirectReseller($input:SelectIndirectResellerInput!){selectIndirectReseller(input:$input){onboarding{...OnboardingParts}userErrors{...UserErrorParts}}}fragment OnboardingParts on CustomerOnboarding{id version state createdAt createdBy updatedAt updatedBy expiresAt steps{step isRequired isComplete}problems{step code message field}company{name domainPrefix domain culture qualification registrationNumber validationCode address{...AddressParts}}primaryContact{...ContactParts}agreement{acceptedOn template{id type}signer{...ContactParts}}needsResellerChoice indirectReseller{id name mpnId}lines{...LineParts addOns{...LineParts addOns{...LineParts}}}quote{version expiresAt unpricedLineCount totals{billingCycle total{amount currencyCode}}}}fragment AddressParts on Address{addressLine1 addressLine2 city state postalCode country}fragment ContactParts on Contact{firstName middleName lastName email phoneNumber}fragment LineParts on OnboardingLine{offer{id microsoftOfferId name unitType}quantity billingCycle friendlyName unitPrice{amount currencyCode}lineTotal{amount currencyCode}}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const SelectOffersDocument: MutationDocument<SelectOffersMutation, SelectOffersMutationVariables> = {
  kind: 'mutation',
  name: 'SelectOffers',
  hash: '1e5733eaef8f2aa5ee44afd6c38ed2a150f45f23026c9465d7730b2f89d5213f',
  isOnceOnly: false,
  text: "mutation SelectOffers($input:SelectOffersInput!){selectOffers(input:$input){onboarding{...OnboardingParts}userErrors{...UserErrorParts}}}fragment OnboardingParts on CustomerOnboarding{id version state createdAt createdBy updatedAt updatedBy expiresAt steps{step isRequired isComplete}problems{step code message field}company{name domainPrefix domain culture qualification registrationNumber validationCode address{...AddressParts}}primaryContact{...ContactParts}agreement{acceptedOn template{id type}signer{...ContactParts}}needsResellerChoice indirectReseller{id name mpnId}lines{...LineParts addOns{...LineParts addOns{...LineParts}}}quote{version expiresAt unpricedLineCount totals{billingCycle total{amount currencyCode}}}}fragment AddressParts on Address{addressLine1 addressLine2 city state postalCode country}fragment ContactParts on Contact{firstName middleName lastName email phoneNumber}fragment LineParts on OnboardingLine{offer{id microsoftOfferId name unitType}quantity billingCycle friendlyName unitPrice{amount currencyCode}lineTotal{amount currencyCode}}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const SendTestWebhookDocument: MutationDocument<SendTestWebhookMutation, SendTestWebhookMutationVariables> = {
  kind: 'mutation',
  name: 'SendTestWebhook',
  hash: 'fe59c87e6d67bfbf14f2dad582f55eaa279449ec605ced563b4e0857582f713c',
  isOnceOnly: true,
  text: "mutation SendTestWebhook($input:SendTestWebhookInput!){sendTestWebhook(input:$input){delivery{...DeliveryParts}userErrors{...UserErrorParts}}}fragment DeliveryParts on WebhookDelivery{id event eventId state attempts lastStatus createdAt deliveredAt}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const SetAutoRenewDocument: MutationDocument<SetAutoRenewMutation, SetAutoRenewMutationVariables> = {
  kind: 'mutation',
  name: 'SetAutoRenew',
  hash: 'f5fba511894ed2f4f8c774db1de5aafd9ffa7665e5b3c4c8659f3242a954992b',
  isOnceOnly: false,
  text: "mutation SetAutoRenew($input:SetAutoRenewInput!){setAutoRenew(input:$input){subscription{...SubscriptionParts}userErrors{...UserErrorParts}}}fragment SubscriptionParts on Subscription{id version friendlyName status quantity unitType unitPrice{amount currencyCode}billingCycle isTrial autoRenewEnabled effectiveStartDate commitmentEndDate dataRetainedUntil partnerIdOnRecord offer{id microsoftOfferId name}order{id}parent{id}successor{id}}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const SetCustomerQualificationDocument: MutationDocument<SetCustomerQualificationMutation, SetCustomerQualificationMutationVariables> = {
  kind: 'mutation',
  name: 'SetCustomerQualification',
  hash: '356855dc610248ce6bbd96cae24fb4da3695c38e56851f11893801788f799771',
  isOnceOnly: false,
  text: "mutation SetCustomerQualification($input:SetCustomerQualificationInput!){setCustomerQualification(input:$input){customer{...CustomerParts}userErrors{...UserErrorParts}}}fragment CustomerParts on Customer{id version tenantId companyName domain cloud country currencyCode culture qualification registrationNumber createdAt address{...AddressParts}primaryContact{...ContactParts}relationship{startedAt endedAt hasDelegatedAdmin}indirectReseller{id name mpnId}}fragment AddressParts on Address{addressLine1 addressLine2 city state postalCode country}fragment ContactParts on Contact{firstName middleName lastName email phoneNumber}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const StartCustomerOnboardingDocument: MutationDocument<StartCustomerOnboardingMutation, StartCustomerOnboardingMutationVariables> = {
  kind: 'mutation',
  name: 'StartCustomerOnboarding',
  hash: 'dcac96162d89909658754f03f1aa05c1348c9606676b0a3cf0642382d759f0be',
  isOnceOnly: false,
  text: "mutation StartCustomerOnboarding($input:StartCustomerOnboardingInput!){startCustomerOnboarding(input:$input){onboarding{...OnboardingParts}userErrors{...UserErrorParts}}}fragment OnboardingParts on CustomerOnboarding{id version state createdAt createdBy updatedAt updatedBy expiresAt steps{step isRequired isComplete}problems{step code message field}company{name domainPrefix domain culture qualification registrationNumber validationCode address{...AddressParts}}primaryContact{...ContactParts}agreement{acceptedOn template{id type}signer{...ContactParts}}needsResellerChoice indirectReseller{id name mpnId}lines{...LineParts addOns{...LineParts addOns{...LineParts}}}quote{version expiresAt unpricedLineCount totals{billingCycle total{amount currencyCode}}}}fragment AddressParts on Address{addressLine1 addressLine2 city state postalCode country}fragment ContactParts on Contact{firstName middleName lastName email phoneNumber}fragment LineParts on OnboardingLine{offer{id microsoftOfferId name unitType}quantity billingCycle friendlyName unitPrice{amount currencyCode}lineTotal{amount currencyCode}}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const SubmitCustomerDocument: MutationDocument<SubmitCustomerMutation, SubmitCustomerMutationVariables> = {
  kind: 'mutation',
  name: 'SubmitCustomer',
  hash: '74fab4006c8f13c64579bceca999da4fff2fa256f9bec14601cf552dd60bd425',
  isOnceOnly: false,
  text: "mutation SubmitCustomer($input:SubmitCustomerInput!){submitCustomer(input:$input){customer{...CustomerParts}onboarding{...OnboardingParts confirmation{...ConfirmationParts}}userErrors{...UserErrorParts}}}fragment CustomerParts on Customer{id version tenantId companyName domain cloud country currencyCode culture qualification registrationNumber createdAt address{...AddressParts}primaryContact{...ContactParts}relationship{startedAt endedAt hasDelegatedAdmin}indirectReseller{id name mpnId}}fragment AddressParts on Address{addressLine1 addressLine2 city state postalCode country}fragment ContactParts on Contact{firstName middleName lastName email phoneNumber}fragment OnboardingParts on CustomerOnboarding{id version state createdAt createdBy updatedAt updatedBy expiresAt steps{step isRequired isComplete}problems{step code message field}company{name domainPrefix domain culture qualification registrationNumber validationCode address{...AddressParts}}primaryContact{...ContactParts}agreement{acceptedOn template{id type}signer{...ContactParts}}needsResellerChoice indirectReseller{id name mpnId}lines{...LineParts addOns{...LineParts addOns{...LineParts}}}quote{version expiresAt unpricedLineCount totals{billingCycle total{amount currencyCode}}}}fragment LineParts on OnboardingLine{offer{id microsoftOfferId name unitType}quantity billingCycle friendlyName unitPrice{amount currencyCode}lineTotal{amount currencyCode}}fragment ConfirmationParts on OnboardingConfirmation{adminUserName temporaryPassword customer{id tenantId companyName domain}orders{id billingCycle currencyCode salesGroupId subscriptions{id friendlyName quantity unitType}}}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const SubscriptionDocument: QueryDocument<SubscriptionQuery, SubscriptionQueryVariables> = {
  kind: 'query',
  name: 'Subscription',
  hash: '424c0b333285b32711525be586a367e93c5dee8a8213569bbaf2b4d880cf2534',
  isShared: false,
  text: "query Subscription($id:ID!){subscription(id:$id){...SubscriptionParts addOns{...SubscriptionParts}}}fragment SubscriptionParts on Subscription{id version friendlyName status quantity unitType unitPrice{amount currencyCode}billingCycle isTrial autoRenewEnabled effectiveStartDate commitmentEndDate dataRetainedUntil partnerIdOnRecord offer{id microsoftOfferId name}order{id}parent{id}successor{id}}",
};

export const SubscriptionTargetsDocument: QueryDocument<SubscriptionTargetsQuery, SubscriptionTargetsQueryVariables> = {
  kind: 'query',
  name: 'SubscriptionTargets',
  hash: 'a919916476c911acfbae1e8dced3737f0f743128cc8498a031c98e1882d98e57',
  isShared: false,
  text: "query SubscriptionTargets($id:ID!){subscription(id:$id){id version conversionOffers{id name supportedBillingCycles}upgradeOffers{isEligible reasons offer{id name supportedBillingCycles}}}}",
};

export const SuspendSubscriptionDocument: MutationDocument<SuspendSubscriptionMutation, SuspendSubscriptionMutationVariables> = {
  kind: 'mutation',
  name: 'SuspendSubscription',
  hash: '888ae2596adfb36c1d912ae5cc4e2aeed97b1b08826a3966b8c8d378609bafc4',
  isOnceOnly: false,
  text: "mutation SuspendSubscription($input:SuspendSubscriptionInput!){suspendSubscription(input:$input){subscription{...SubscriptionParts}userErrors{...UserErrorParts}}}fragment SubscriptionParts on Subscription{id version friendlyName status quantity unitType unitPrice{amount currencyCode}billingCycle isTrial autoRenewEnabled effectiveStartDate commitmentEndDate dataRetainedUntil partnerIdOnRecord offer{id microsoftOfferId name}order{id}parent{id}successor{id}}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const UpdateAccountInfoDocument: MutationDocument<UpdateAccountInfoMutation, UpdateAccountInfoMutationVariables> = {
  kind: 'mutation',
  name: 'UpdateAccountInfo',
  hash: 'bcc6e23bc417771bd4060fb1099840efe377d7fcedb87a88ea0da588b748948d',
  isOnceOnly: false,
  text: "mutation UpdateAccountInfo($input:UpdateAccountInfoInput!){updateAccountInfo(input:$input){onboarding{...OnboardingParts}userErrors{...UserErrorParts}}}fragment OnboardingParts on CustomerOnboarding{id version state createdAt createdBy updatedAt updatedBy expiresAt steps{step isRequired isComplete}problems{step code message field}company{name domainPrefix domain culture qualification registrationNumber validationCode address{...AddressParts}}primaryContact{...ContactParts}agreement{acceptedOn template{id type}signer{...ContactParts}}needsResellerChoice indirectReseller{id name mpnId}lines{...LineParts addOns{...LineParts addOns{...LineParts}}}quote{version expiresAt unpricedLineCount totals{billingCycle total{amount currencyCode}}}}fragment AddressParts on Address{addressLine1 addressLine2 city state postalCode country}fragment ContactParts on Contact{firstName middleName lastName email phoneNumber}fragment LineParts on OnboardingLine{offer{id microsoftOfferId name unitType}quantity billingCycle friendlyName unitPrice{amount currencyCode}lineTotal{amount currencyCode}}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const UpdateCustomerDocument: MutationDocument<UpdateCustomerMutation, UpdateCustomerMutationVariables> = {
  kind: 'mutation',
  name: 'UpdateCustomer',
  hash: '4e24d8e0359dbc54aee26efaddd27b48ba8950f47d6631450b4b6e0967178cb8',
  isOnceOnly: false,
  text: "mutation UpdateCustomer($input:UpdateCustomerInput!){updateCustomer(input:$input){customer{...CustomerParts}userErrors{...UserErrorParts}}}fragment CustomerParts on Customer{id version tenantId companyName domain cloud country currencyCode culture qualification registrationNumber createdAt address{...AddressParts}primaryContact{...ContactParts}relationship{startedAt endedAt hasDelegatedAdmin}indirectReseller{id name mpnId}}fragment AddressParts on Address{addressLine1 addressLine2 city state postalCode country}fragment ContactParts on Contact{firstName middleName lastName email phoneNumber}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const UpdateWebhookEndpointDocument: MutationDocument<UpdateWebhookEndpointMutation, UpdateWebhookEndpointMutationVariables> = {
  kind: 'mutation',
  name: 'UpdateWebhookEndpoint',
  hash: 'da7ce814234ffbfa26a06d80bad113e49d4247b3bcd6f480f0da96dbf4100cf8',
  isOnceOnly: false,
  text: "mutation UpdateWebhookEndpoint($input:UpdateWebhookEndpointInput!){updateWebhookEndpoint(input:$input){webhookEndpoint{...EndpointParts}userErrors{...UserErrorParts}}}fragment EndpointParts on WebhookEndpoint{id url events isEnabled}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const UpgradeSubscriptionDocument: MutationDocument<UpgradeSubscriptionMutation, UpgradeSubscriptionMutationVariables> = {
  kind: 'mutation',
  name: 'UpgradeSubscription',
  hash: 'b2872d7324880d8e1f0569a41cc7f2011a597c318bd15ce09c36cccbca026191',
  isOnceOnly: false,
  text: "mutation UpgradeSubscription($input:UpgradeSubscriptionInput!){upgradeSubscription(input:$input){subscription{...SubscriptionParts}replaced{...SubscriptionParts}userErrors{...UserErrorParts}}}fragment SubscriptionParts on Subscription{id version friendlyName status quantity unitType unitPrice{amount currencyCode}billingCycle isTrial autoRenewEnabled effectiveStartDate commitmentEndDate dataRetainedUntil partnerIdOnRecord offer{id microsoftOfferId name}order{id}parent{id}successor{id}}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const ValidateAddressDocument: QueryDocument<ValidateAddressQuery, ValidateAddressQueryVariables> = {
  kind: 'query',
  name: 'ValidateAddress',
  hash: '66a22260700611764ae744c65e1841c7723ada6475709ebc1d217c25528b1564',
  isShared: false,
  text: "query ValidateAddress($address:AddressInput!){validateAddress(address:$address){isValid problems{...UserErrorParts}}}fragment UserErrorParts on UserError{__typename code message field ...on QuantityOutOfRangeError{minimum maximum}...on PrerequisiteMissingError{prerequisites{id name}}...on DomainUnavailableError{suggestions}...on VersionConflictError{currentVersion}...on CustomerAlreadyExistsError{isOwnCustomer customer{id companyName}}}",
};

export const ViewerDocument: QueryDocument<ViewerQuery, ViewerQueryVariables> = {
  kind: 'query',
  name: 'Viewer',
  hash: 'cea8aa619c65bff0b0ced1fec161158636dd57687407607cf2558966599c8687',
  isShared: false,
  text: "query Viewer{viewer{subject roles permissions partner{id tenantId mpnId name type cloud country}}}",
};

export const WebhookDeliveriesDocument: QueryDocument<WebhookDeliveriesQuery, WebhookDeliveriesQueryVariables> = {
  kind: 'query',
  name: 'WebhookDeliveries',
  hash: '64706aad1ab9e9c6dfb469136cf5619fa2a229c11c236641f4447a74d0f2a2ba',
  isShared: false,
  text: "query WebhookDeliveries($endpointId:ID!$first:Int$after:String){node(id:$endpointId){...on WebhookEndpoint{deliveries(first:$first after:$after){totalCount nodes{...DeliveryParts}pageInfo{hasNextPage endCursor}}}}}fragment DeliveryParts on WebhookDelivery{id event eventId state attempts lastStatus createdAt deliveredAt}",
};

export const WebhookEndpointsDocument: QueryDocument<WebhookEndpointsQuery, WebhookEndpointsQueryVariables> = {
  kind: 'query',
  name: 'WebhookEndpoints',
  hash: '252759fba3bf920a6bdc0a5d24382b1ac969ee377772703ca6992e7b16412f75',
  isShared: false,
  text: "query WebhookEndpoints{webhookEndpoints{...EndpointParts}}fragment EndpointParts on WebhookEndpoint{id url events isEnabled}",
};