import type { Cloud, CustomerQualification } from '../enums.ts';
import type { OfferFacts } from '../facts.ts';

type Segment = 'COMMERCIAL' | 'EDUCATION' | 'NONPROFIT' | 'GOVERNMENT_COMMUNITY_CLOUD';

/** Which segments a customer may buy from, by its qualification. */
const purchaseMatrix: Readonly<Record<CustomerQualification, readonly Segment[]>> = {
  NONE: ['COMMERCIAL'],
  EDUCATION: ['COMMERCIAL', 'EDUCATION'],
  NONPROFIT: ['COMMERCIAL', 'NONPROFIT'],
  GOVERNMENT_COMMUNITY_CLOUD: ['GOVERNMENT_COMMUNITY_CLOUD'],
  STATE_OWNED_ENTITY: ['COMMERCIAL'],
};

const segmentOf: Readonly<Record<CustomerQualification, Segment>> = {
  NONE: 'COMMERCIAL',
  EDUCATION: 'EDUCATION',
  NONPROFIT: 'NONPROFIT',
  GOVERNMENT_COMMUNITY_CLOUD: 'GOVERNMENT_COMMUNITY_CLOUD',
  STATE_OWNED_ENTITY: 'COMMERCIAL',
};

/** An offer without a required qualification is commercial; with several, any one of them is enough. */
export const isEligible = (
  offer: Pick<OfferFacts, 'requiredQualifications'>,
  qualification: CustomerQualification,
): boolean => {
  const segments = offer.requiredQualifications.map((required) => segmentOf[required]);
  const allowed = purchaseMatrix[qualification];
  return (segments.length ? segments : (['COMMERCIAL'] as const)).some((segment) =>
    allowed.includes(segment),
  );
};

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
