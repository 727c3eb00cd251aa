import { CreatePartners1763800000001 } from './1763800000001-create-partners.ts';
import { CreatePartnerships1763800000002 } from './1763800000002-create-partnerships.ts';
import { CreateMarkets1763800000003 } from './1763800000003-create-markets.ts';
import { CreateOfferCategories1763800000004 } from './1763800000004-create-offer-categories.ts';
import { CreateOffers1763800000005 } from './1763800000005-create-offers.ts';
import { CreateAgreementTemplates1763800000006 } from './1763800000006-create-agreement-templates.ts';
import { CreateCatalogueRevisions1763800000007 } from './1763800000007-create-catalogue-revisions.ts';
import { CreatePartnerPrices1763800000008 } from './1763800000008-create-partner-prices.ts';
import { CreateCustomers1763800000009 } from './1763800000009-create-customers.ts';
import { CreateCustomerRelationships1763800000010 } from './1763800000010-create-customer-relationships.ts';
import { CreateCustomerSearchWords1763800000011 } from './1763800000011-create-customer-search-words.ts';
import { CreateAgreementAcceptances1763800000012 } from './1763800000012-create-agreement-acceptances.ts';
import { CreateCustomerOnboardings1763800000013 } from './1763800000013-create-customer-onboardings.ts';
import { CreateAdminAccounts1763800000014 } from './1763800000014-create-admin-accounts.ts';
import { CreateOrders1763800000015 } from './1763800000015-create-orders.ts';
import { CreateSubscriptions1763800000016 } from './1763800000016-create-subscriptions.ts';
import { CreateAuditRecords1763800000017 } from './1763800000017-create-audit-records.ts';
import { CreateAuditChains1763800000018 } from './1763800000018-create-audit-chains.ts';
import { CreateApiKeys1763800000019 } from './1763800000019-create-api-keys.ts';
import { AuditApiKeys1763800000020 } from './1763800000020-audit-api-keys.ts';
import { CreateOutboxEvents1763800000030 } from './1763800000030-create-outbox-events.ts';
import { CreateWebhookEndpoints1763800000031 } from './1763800000031-create-webhook-endpoints.ts';
import { CreateWebhookDeliveries1763800000032 } from './1763800000032-create-webhook-deliveries.ts';
import { CreateCommittedOperations1763800000040 } from './1763800000040-create-committed-operations.ts';
import { CreateIdempotencyKeys1763800000041 } from './1763800000041-create-idempotency-keys.ts';
import { DropStartKeyIndex1763800000042 } from './1763800000042-drop-start-key-index.ts';
import { DropStartKey1763800000043 } from './1763800000043-drop-start-key.ts';
import { CreateOfferTranslations1763800000050 } from './1763800000050-create-offer-translations.ts';
import { CreateRelationshipRequests1763800000060 } from './1763800000060-create-relationship-requests.ts';
import { IndexLastingRelationships1763800000061 } from './1763800000061-index-lasting-relationships.ts';
import { AddRetention1763800000070 } from './1763800000070-add-retention.ts';
import { AddSuccessor1763800000071 } from './1763800000071-add-successor.ts';
import { IndexSuccessor1763800000072 } from './1763800000072-index-successor.ts';
import { LinkSuccessor1763800000073 } from './1763800000073-link-successor.ts';
import { IndexTermEnds1763800000074 } from './1763800000074-index-term-ends.ts';
import { IndexRetention1763800000075 } from './1763800000075-index-retention.ts';
import { AddPurchase1763800000076 } from './1763800000076-add-purchase.ts';
import { IndexPurchase1763800000077 } from './1763800000077-index-purchase.ts';
import { CreateValidationCodes1763800000080 } from './1763800000080-create-validation-codes.ts';
import { CreatePartnershipInvitations1763800000081 } from './1763800000081-create-partnership-invitations.ts';
import { IndexDraftExpiry1763800000090 } from './1763800000090-index-draft-expiry.ts';
import { CreateJobLeases1763800000091 } from './1763800000091-create-job-leases.ts';
import { IndexRequestExpiry1763800000092 } from './1763800000092-index-request-expiry.ts';
import { IndexInvitationExpiry1763800000093 } from './1763800000093-index-invitation-expiry.ts';
import { IndexAdminAccountAge1763800000094 } from './1763800000094-index-admin-account-age.ts';
import { AddEventRequest1763800000095 } from './1763800000095-add-event-request.ts';
import { AddEventTrace1763800000096 } from './1763800000096-add-event-trace.ts';

/** The history of the tables, oldest first. */
export const migrations = [
  CreatePartners1763800000001,
  CreatePartnerships1763800000002,
  CreateMarkets1763800000003,
  CreateOfferCategories1763800000004,
  CreateOffers1763800000005,
  CreateAgreementTemplates1763800000006,
  CreateCatalogueRevisions1763800000007,
  CreatePartnerPrices1763800000008,
  CreateCustomers1763800000009,
  CreateCustomerRelationships1763800000010,
  CreateCustomerSearchWords1763800000011,
  CreateAgreementAcceptances1763800000012,
  CreateCustomerOnboardings1763800000013,
  CreateAdminAccounts1763800000014,
  CreateOrders1763800000015,
  CreateSubscriptions1763800000016,
  CreateAuditRecords1763800000017,
  CreateAuditChains1763800000018,
  CreateApiKeys1763800000019,
  AuditApiKeys1763800000020,
  CreateOutboxEvents1763800000030,
  CreateWebhookEndpoints1763800000031,
  CreateWebhookDeliveries1763800000032,
  CreateCommittedOperations1763800000040,
  CreateIdempotencyKeys1763800000041,
  DropStartKeyIndex1763800000042,
  DropStartKey1763800000043,
  CreateOfferTranslations1763800000050,
  CreateRelationshipRequests1763800000060,
  IndexLastingRelationships1763800000061,
  AddRetention1763800000070,
  AddSuccessor1763800000071,
  IndexSuccessor1763800000072,
  LinkSuccessor1763800000073,
  IndexTermEnds1763800000074,
  IndexRetention1763800000075,
  AddPurchase1763800000076,
  IndexPurchase1763800000077,
  CreateValidationCodes1763800000080,
  CreatePartnershipInvitations1763800000081,
  IndexDraftExpiry1763800000090,
  CreateJobLeases1763800000091,
  IndexRequestExpiry1763800000092,
  IndexInvitationExpiry1763800000093,
  IndexAdminAccountAge1763800000094,
  AddEventRequest1763800000095,
  AddEventTrace1763800000096,
];
