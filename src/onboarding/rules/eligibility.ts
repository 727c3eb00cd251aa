import type { Cloud, CustomerQualification } from '../enums.ts';
import type { OfferFacts } from '../facts.ts';

/**
 * What a customer may buy, by its qualification: offers that require one of these, NONE being the commercial ones.
 * Being owned by a state is no segment of its own, but an offer that requires it is for those who hold it.
 */
const purchaseMatrix: Readonly<Record<CustomerQualification, readonly CustomerQualification[]>> = {
  NONE: ['NONE'],
  EDUCATION: ['NONE', 'EDUCATION'],
  NONPROFIT: ['NONE', 'NONPROFIT'],
  GOVERNMENT_COMMUNITY_CLOUD: ['GOVERNMENT_COMMUNITY_CLOUD'],
  STATE_OWNED_ENTITY: ['NONE', 'STATE_OWNED_ENTITY'],
};

/** An offer without a required qualification is commercial; with several, any one of them is enough. */
export const isEligible = (
  { requiredQualifications: required }: Pick<OfferFacts, 'requiredQualifications'>,
  qualification: CustomerQualification,
): boolean =>
  required.length
    ? required.some((one) => purchaseMatrix[qualification].includes(one))
    : purchaseMatrix[qualification].includes('NONE');

/** Whether the catalogue has the offer in this cloud and market; retired offers are sold nowhere. */
export const isSoldIn = (
  offer: Pick<OfferFacts, 'isAvailableForPurchase' | 'clouds' | 'markets'>,
  market: { readonly country: string; readonly clouds: readonly Cloud[] },
  cloud: Cloud,
): boolean =>
  offer.isAvailableForPurchase &&
  offer.clouds.includes(cloud) &&
  market.clouds.includes(cloud) &&
  (offer.markets === null || offer.markets.includes(market.country));
