import { clouds } from '../clouds.ts';
import type { CatalogueFacts, PartnerFacts, ResellerFacts } from '../facts.ts';
import { type Finding, finding } from '../finding.ts';
import { checkResellerChoice } from './indirect-reseller.ts';

const providerField = ['indirectProviderMpnId'];

/** What a partner asks for. */
export interface WantedRelationship {
  readonly withDelegatedAdmin: boolean;
  /** A partnership of a calling provider; null means none. */
  readonly resellerId: string | null;
  /** Which provider, where the caller is an indirect reseller; null where it goes without saying. */
  readonly providerMpnId: string | null;
  /** Of the mail; null means that of the partner's own market. */
  readonly language: string | null;
}

/** A partnership of the calling reseller, seen from its side. */
export interface ProviderFacts {
  /** The partnership. */
  readonly id: string;
  readonly state: ResellerFacts['state'];
  readonly provider: PartnerFacts;
}

export interface RelationshipRequestFacts {
  readonly partner: PartnerFacts & Pick<ResellerFacts, 'hasSignedPartnerAgreement'>;
  readonly catalogue: CatalogueFacts;
  readonly isLanguageKnown: boolean;
  /** The reseller that a provider names; null where it names none, or none of its own. */
  readonly reseller: ResellerFacts | null;
  /** Every provider of a calling reseller; empty for others. */
  readonly providers: readonly ProviderFacts[];
}

/** Why such a relationship cannot be asked for. */
export const checkRelationshipRequest = (
  wanted: WantedRelationship,
  facts: RelationshipRequestFacts,
): Finding[] => {
  const cloud = clouds[facts.partner.cloud];
  if (!cloud.hasRelationshipRequests) return [finding('RELATIONSHIP_NOT_APPLICABLE', [])];
  return [
    ...(wanted.withDelegatedAdmin || cloud.isDelegatedAdminOptional
      ? []
      : [finding('DELEGATED_ADMIN_REQUIRED', ['withDelegatedAdmin'])]),
    ...(facts.isLanguageKnown ? [] : [finding('CULTURE_NOT_SUPPORTED', ['language'], { detail: 'UNKNOWN' })]),
    ...checkNamedReseller(wanted, facts),
    ...checkNamedProvider(wanted, facts),
  ];
};

/** The provider that a calling reseller works with; null where none is meant, or not clearly one. */
export const providerMeant = (
  { providerMpnId }: WantedRelationship,
  providers: readonly ProviderFacts[],
): ProviderFacts | null => {
  if (providerMpnId !== null)
    return providers.find(({ provider }) => provider.mpnId === providerMpnId) ?? null;
  const active = providers.filter(({ state }) => state === 'ACTIVE');
  return active.length === 1 ? (active[0] ?? null) : null;
};

const checkNamedReseller = ({ resellerId }: WantedRelationship, facts: RelationshipRequestFacts): Finding[] =>
  checkResellerChoice({ isResellerChosen: true, resellerId }, facts);

const checkNamedProvider = (wanted: WantedRelationship, facts: RelationshipRequestFacts): Finding[] => {
  const { partner, providers } = facts;
  if (partner.type !== 'INDIRECT_RESELLER')
    return wanted.providerMpnId === null
      ? []
      : [finding('RESELLER_NOT_ALLOWED', providerField, { detail: 'PROVIDER' })];
  const meant = providerMeant(wanted, providers);
  if (meant) return checkOwnPartnership(meant, facts);
  if (wanted.providerMpnId !== null) return [finding('NOT_FOUND', providerField)];
  return providers.some(({ state }) => state === 'ACTIVE')
    ? [finding('REQUIRED', providerField, { detail: 'PROVIDER' })]
    : [finding('RESELLER_NOT_ACTIVE', providerField, { detail: 'OWN' })];
};

/** The checks of `checkReseller`, told to the reseller itself. */
const checkOwnPartnership = (
  { state, provider }: ProviderFacts,
  { partner, catalogue }: RelationshipRequestFacts,
): Finding[] => {
  const region = (country: string) => catalogue.market(country)?.region;
  if (state !== 'ACTIVE') return [finding('RESELLER_NOT_ACTIVE', providerField, { detail: 'OWN' })];
  if (!partner.hasSignedPartnerAgreement)
    return [finding('RESELLER_AGREEMENT_MISSING', [], { detail: 'OWN' })];
  return region(partner.country) === region(provider.country)
    ? []
    : [finding('MARKET_NOT_AUTHORIZED', providerField, { detail: 'PROVIDER' })];
};
