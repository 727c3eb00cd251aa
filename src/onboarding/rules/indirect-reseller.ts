import { clouds } from '../clouds.ts';
import type { Draft } from '../draft.ts';
import type { CatalogueFacts, OnboardingFacts, PartnerFacts, ResellerFacts } from '../facts.ts';
import { type Finding, finding } from '../finding.ts';

const field = ['indirectResellerId'];

/** Only an indirect provider, and only where the cloud has that model, names a reseller. */
export const choosesReseller = (partner: PartnerFacts): boolean =>
  partner.type === 'INDIRECT_PROVIDER' && clouds[partner.cloud].hasIndirectModel;

/** The choice as the draft holds it, or that it is missing. */
export const checkResellerChoice = (
  draft: Pick<Draft, 'isResellerChosen' | 'resellerId'>,
  facts: Pick<OnboardingFacts, 'partner' | 'reseller' | 'catalogue'>,
): Finding[] => {
  if (!draft.isResellerChosen)
    return choosesReseller(facts.partner) ? [finding('RESELLER_CHOICE_REQUIRED', field)] : [];
  if (draft.resellerId === null) return [];
  if (!choosesReseller(facts.partner)) return [finding('RESELLER_NOT_ALLOWED', field)];
  return facts.reseller
    ? checkReseller(facts.reseller, facts.partner, facts.catalogue)
    : [finding('NOT_FOUND', field)];
};

/** Whether an indirect provider may sell through this reseller. */
export const checkReseller = (
  reseller: Omit<ResellerFacts, 'id' | 'mpnId'>,
  partner: Pick<PartnerFacts, 'country'>,
  catalogue: Pick<CatalogueFacts, 'market'>,
): Finding[] => {
  const region = (country: string) => catalogue.market(country)?.region;
  if (reseller.state !== 'ACTIVE') return [finding('RESELLER_NOT_ACTIVE', field)];
  if (!reseller.hasSignedPartnerAgreement) return [finding('RESELLER_AGREEMENT_MISSING', field)];
  if (region(reseller.country) !== region(partner.country))
    return [finding('MARKET_NOT_AUTHORIZED', field, { detail: 'RESELLER' })];
  return [];
};
