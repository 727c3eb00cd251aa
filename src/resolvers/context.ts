import type DataLoader from 'dataloader';
import type { Viewer } from '../auth/viewer.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CustomerOnboarding } from '../entities/customer-onboarding.ts';
import type { Partner } from '../entities/partner.ts';
import type { Loaders } from '../loaders/loaders.ts';
import type { OnboardingFacts } from '../onboarding/facts.ts';
import type { Caller } from '../services/caller.ts';
import { UnauthenticatedError } from '../services/errors.ts';
import type { OnboardingDeps } from '../services/onboarding/drafts.ts';
import type { PriceKey } from '../services/onboarding/prices.ts';
import type { WebhookDeps } from '../services/webhooks/endpoints.ts';

/** What a signed-in request carries beside its caller. */
export interface SignedIn {
  readonly viewer: Viewer<Partner>;
  readonly loaders: Loaders;
  readonly facts: DataLoader<CustomerOnboarding, OnboardingFacts>;
  readonly prices: DataLoader<PriceKey, string | null, string>;
}

/** What every resolver is given. */
export interface Context {
  readonly requestId: string;
  /** One of our own languages. */
  readonly locale: string;
  /** One revision for the whole request. */
  readonly catalogue: Catalogue;
  readonly deps: OnboardingDeps & WebhookDeps;
  /** Null where nobody is signed in. */
  readonly signedIn: SignedIn | null;
}

/** For everything that is not open to everyone. */
export const signedInOf = ({ signedIn }: Context): SignedIn => {
  if (!signedIn) throw new UnauthenticatedError();
  return signedIn;
};

export const callerOf = (context: Context): Caller => ({
  viewer: signedInOf(context).viewer,
  requestId: context.requestId,
});
