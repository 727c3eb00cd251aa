import type DataLoader from 'dataloader';
import type { Viewer } from '../auth/viewer.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CustomerOnboarding } from '../entities/customer-onboarding.ts';
import type { Partner } from '../entities/partner.ts';
import type { Loaders } from '../loaders/loaders.ts';
import type { OnboardingFacts } from '../onboarding/facts.ts';
import type { Locale } from '../onboarding/locales.ts';
import type { Holdings } from '../onboarding/rules/holdings.ts';
import type { Caller } from '../services/caller.ts';
import type { CustomerAdministrator } from '../services/customer-administrators.ts';
import { ForbiddenError, UnauthenticatedError } from '../services/errors.ts';
import type { OnboardingDeps } from '../services/onboarding/drafts.ts';
import type { PriceKey } from '../services/onboarding/prices.ts';
import type { RelationshipDeps } from '../services/relationships/deps.ts';
import type { WebhookDeps } from '../services/webhooks/endpoints.ts';
import type { RequestRecord } from '../telemetry/request-record.ts';

/** What a request of a partner's people and programs carries beside its caller. */
export interface SignedIn {
  readonly viewer: Viewer<Partner>;
  readonly loaders: Loaders;
  readonly facts: DataLoader<CustomerOnboarding, OnboardingFacts>;
  readonly prices: DataLoader<PriceKey, string | null, string>;
  /** By customer; of its own customers alone. */
  readonly holdings: DataLoader<string, Holdings>;
}

/** What every resolver is given. */
export interface Context {
  readonly requestId: string;
  /** What becomes known of the request. */
  readonly record: RequestRecord;
  /** Of the `Idempotency-Key` header; null where there is none. */
  readonly idempotencyKey: string | null;
  /** Filled by the resolvers, read when the answer leaves. */
  readonly outcome: { isReplayed: boolean };
  /** Whose points an operation costs. */
  readonly payer: string;
  /** One of our own languages. */
  readonly locale: Locale;
  /** Of what everybody may read: the catalogue's, and the day. */
  readonly revision: string;
  /** Whether the catalogue is read without a sign-in. */
  readonly isCatalogueOpen: boolean;
  /** One revision for the whole request. */
  readonly catalogue: Catalogue;
  readonly deps: OnboardingDeps & WebhookDeps & RelationshipDeps;
  /** Null where nobody of a partner is signed in. */
  readonly signedIn: SignedIn | null;
  /** Null where no customer's own administrator is signed in; never beside a partner's. */
  readonly customerAdministrator: CustomerAdministrator | null;
}

/** For everything that is a partner's alone. */
export const signedInOf = ({ signedIn, customerAdministrator }: Context): SignedIn => {
  if (signedIn) return signedIn;
  throw customerAdministrator ? new ForbiddenError(null) : new UnauthenticatedError();
};

/** For everything that is a customer's own administrator's alone. */
export const administratorOf = ({ signedIn, customerAdministrator }: Context): CustomerAdministrator => {
  if (customerAdministrator) return customerAdministrator;
  throw signedIn ? new ForbiddenError(null, 'administrators') : new UnauthenticatedError();
};

/** For what is open to everyone, unless it was closed by configuration. */
export const catalogueOf = (context: Context): Catalogue => {
  if (!context.isCatalogueOpen) signedInOf(context);
  return context.catalogue;
};

export const callerOf = (context: Context): Caller => ({
  viewer: signedInOf(context).viewer,
  requestId: context.requestId,
  idempotencyKey: context.idempotencyKey,
});
