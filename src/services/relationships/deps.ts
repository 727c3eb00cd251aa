import type { OnboardingDeps } from '../onboarding/drafts.ts';

/** What the use cases of relationships stand on. */
export type RelationshipDeps = Pick<OnboardingDeps, 'database' | 'catalogue' | 'secrets' | 'clock'> & {
  readonly relationshipRequestDays: number;
  /** The page that a customer's administrator answers on. */
  readonly invitationUrl: string;
};
