import type { NonEmptyArray } from 'type-graphql';
import { ApiKeysResolver } from './api-keys.resolver.ts';
import { AuditResolver } from './audit.resolver.ts';
import { AgreementTemplatesResolver, OfferCategoriesResolver, OffersResolver } from './catalogue.resolver.ts';
import { CustomerMutationsResolver } from './customer-mutations.resolver.ts';
import { CustomersResolver } from './customers.resolver.ts';
import { InvitationsResolver } from './invitations.resolver.ts';
import { MarketsResolver } from './markets.resolver.ts';
import { NodesResolver } from './nodes.resolver.ts';
import { OnboardingResolver } from './onboarding.resolver.ts';
import { OnboardingMutationsResolver } from './onboarding-mutations.resolver.ts';
import { PartnershipsResolver } from './partnerships.resolver.ts';
import { PricesResolver } from './prices.resolver.ts';
import { RelationshipsResolver } from './relationships.resolver.ts';
import { ResellersResolver } from './resellers.resolver.ts';
import { SubscriptionMutationsResolver } from './subscription-mutations.resolver.ts';
import { SubscriptionTargetsResolver } from './subscription-targets.resolver.ts';
import { OrdersResolver, SubscriptionsResolver } from './subscriptions.resolver.ts';
import {
  CustomerAlreadyExistsErrorResolver,
  PrerequisiteMissingErrorResolver,
} from './user-errors.resolver.ts';
import { ViewerResolver } from './viewer.resolver.ts';
import { WebhooksResolver } from './webhooks.resolver.ts';

export const resolvers: NonEmptyArray<new () => object> = [
  NodesResolver,
  ViewerResolver,
  OffersResolver,
  OfferCategoriesResolver,
  MarketsResolver,
  AgreementTemplatesResolver,
  CustomersResolver,
  CustomerMutationsResolver,
  SubscriptionsResolver,
  OrdersResolver,
  SubscriptionTargetsResolver,
  SubscriptionMutationsResolver,
  ResellersResolver,
  PartnershipsResolver,
  RelationshipsResolver,
  InvitationsResolver,
  OnboardingResolver,
  OnboardingMutationsResolver,
  PricesResolver,
  AuditResolver,
  ApiKeysResolver,
  WebhooksResolver,
  PrerequisiteMissingErrorResolver,
  CustomerAlreadyExistsErrorResolver,
];
