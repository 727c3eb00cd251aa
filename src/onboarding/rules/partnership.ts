import { clouds } from '../clouds.ts';
import type { CatalogueFacts, PartnerFacts, ResellerFacts } from '../facts.ts';
import { type Finding, finding } from '../finding.ts';
import { choosesReseller } from './indirect-reseller.ts';
import { firstOf } from './text.ts';

/** Who may invite resellers. */
export const checkPartnershipRequest = (partner: PartnerFacts): Finding[] =>
  choosesReseller(partner) ? [] : [finding('RESELLER_NOT_ALLOWED', [], { detail: 'REQUEST' })];

/** Why the caller cannot sell for this provider. */
export const checkPartnershipAcceptance = (
  caller: PartnerFacts & Pick<ResellerFacts, 'hasSignedPartnerAgreement'>,
  provider: PartnerFacts,
  catalogue: Pick<CatalogueFacts, 'market'>,
): Finding[] => {
  const field = ['token'];
  const region = (country: string) => catalogue.market(country)?.region;
  const isReseller = caller.type === 'INDIRECT_RESELLER' && clouds[caller.cloud].hasIndirectModel;
  const isNear = caller.cloud === provider.cloud && region(caller.country) === region(provider.country);
  return firstOf(
    () => (isReseller ? [] : [finding('RESELLER_NOT_ALLOWED', field, { detail: 'ACCEPT' })]),
    () => (isNear ? [] : [finding('MARKET_NOT_AUTHORIZED', field, { detail: 'PARTNERSHIP' })]),
    () =>
      caller.hasSignedPartnerAgreement ? [] : [finding('RESELLER_AGREEMENT_MISSING', [], { detail: 'OWN' })],
  );
};
