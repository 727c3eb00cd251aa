import type { Permission, Role } from '../onboarding/enums.ts';
import type { PartnerFacts } from '../onboarding/facts.ts';

/** Who is calling: a person or a program of one partner. */
export interface Viewer<P extends PartnerFacts = PartnerFacts> {
  /** The token's `sub`, or the API key's global id. */
  readonly subject: string;
  readonly partner: P;
  readonly roles: readonly Role[];
  readonly permissions: readonly Permission[];
}
