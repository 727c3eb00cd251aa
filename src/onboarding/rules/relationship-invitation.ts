import type { Cloud } from '../enums.ts';
import type { CatalogueFacts, PartnerFacts, ResellerFacts } from '../facts.ts';
import { type Finding, finding } from '../finding.ts';
import { checkCountry } from './address.ts';
import { checkReseller } from './indirect-reseller.ts';

const field = ['token'];

export interface InvitationFacts {
  /** Who is invited. */
  readonly customer: { readonly country: string; readonly cloud: Cloud };
  /** Who would sell. */
  readonly seller: PartnerFacts;
  /** Null where there is none. */
  readonly reseller: ResellerFacts | null;
  /** Whether the seller has a relationship with the customer already. */
  readonly isRelated: boolean;
  readonly catalogue: CatalogueFacts;
}

/** Why the customer cannot accept an invitation, though it is open. */
export const checkInvitation = (facts: InvitationFacts): Finding[] => {
  const { customer, seller: partner, reseller, catalogue } = facts;
  const isOwnRegion = checkCountry(customer.country, { partner, catalogue }).length === 0;
  if (facts.isRelated) return [finding('RELATIONSHIP_ALREADY_EXISTS', field)];
  if (customer.cloud !== partner.cloud || !isOwnRegion)
    return [finding('MARKET_NOT_AUTHORIZED', field, { detail: 'INVITATION' })];
  if (reseller && checkReseller(reseller, partner, catalogue).length > 0)
    return [finding('RESELLER_NOT_ACTIVE', field, { detail: 'INVITATION' })];
  return [];
};
