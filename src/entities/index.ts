import { AdminAccount } from './admin-account.ts';
import { AgreementAcceptance } from './agreement-acceptance.ts';
import { AgreementTemplate } from './agreement-template.ts';
import { ApiKey } from './api-key.ts';
import { AuditChain } from './audit-chain.ts';
import { AuditRecord } from './audit-record.ts';
import { CatalogueRevision } from './catalogue-revision.ts';
import { CommittedOperation } from './committed-operation.ts';
import { Customer } from './customer.ts';
import { CustomerOnboarding } from './customer-onboarding.ts';
import { CustomerRelationship } from './customer-relationship.ts';
import { CustomerSearchWord } from './customer-search-word.ts';
import { IdempotencyKey } from './idempotency-key.ts';
import { JobLease } from './job-lease.ts';
import { Market } from './market.ts';
import { Offer } from './offer.ts';
import { OfferCategory } from './offer-category.ts';
import { OfferTranslation } from './offer-translation.ts';
import { Order } from './order.ts';
import { OutboxEvent } from './outbox-event.ts';
import { Partner } from './partner.ts';
import { PartnerPrice } from './partner-price.ts';
import { Partnership } from './partnership.ts';
import { PartnershipInvitation } from './partnership-invitation.ts';
import { RelationshipRequest } from './relationship-request.ts';
import { Subscription } from './subscription.ts';
import { ValidationCode } from './validation-code.ts';
import { WebhookDelivery } from './webhook-delivery.ts';
import { WebhookEndpoint } from './webhook-endpoint.ts';

/** Every table, in the order in which rows can be inserted. */
export const entities = [
  Partner,
  Partnership,
  PartnershipInvitation,
  JobLease,
  Market,
  OfferCategory,
  Offer,
  OfferTranslation,
  ValidationCode,
  AgreementTemplate,
  CatalogueRevision,
  PartnerPrice,
  Customer,
  CustomerRelationship,
  RelationshipRequest,
  CustomerSearchWord,
  AgreementAcceptance,
  CustomerOnboarding,
  AdminAccount,
  Order,
  Subscription,
  AuditRecord,
  AuditChain,
  ApiKey,
  CommittedOperation,
  IdempotencyKey,
  OutboxEvent,
  WebhookEndpoint,
  WebhookDelivery,
];
