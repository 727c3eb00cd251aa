import type { CatalogueSource } from '../../catalogue/catalogue-source.ts';
import type { Database } from '../../database/database.ts';
import type { Subscription } from '../../entities/subscription.ts';
import type { Finding } from '../../onboarding/finding.ts';
import type { Clock } from '../caller.ts';

/** What the use cases of subscriptions stand on. */
export interface SubscriptionDeps {
  readonly database: Database;
  readonly catalogue: CatalogueSource;
  readonly clock: Clock;
}

/** Where a use case left the subscription; null where there is none that the caller may change. */
export interface SubscriptionResult {
  readonly subscription: Subscription | null;
  readonly findings: readonly Finding[];
}

export const refused = (
  subscription: Subscription | null,
  ...findings: readonly Finding[]
): SubscriptionResult => ({ subscription, findings });
