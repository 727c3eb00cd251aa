import type { SubscriptionStatus } from '../enums.ts';
import { type Finding, finding } from '../finding.ts';

/** What a subscription must be before the relationship that it was sold in can end. */
export const restingStatuses = [
  'SUSPENDED',
  'EXPIRED',
  'DELETED',
] as const satisfies readonly SubscriptionStatus[];

/** @param live the partner's own subscriptions of the customer that are in none of these states */
export const checkEnding = (live: number): Finding[] =>
  live === 0
    ? []
    : [finding('RELATIONSHIP_HAS_ACTIVE_SUBSCRIPTIONS', ['customerId'], { params: { count: live } })];
