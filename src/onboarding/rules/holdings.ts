import type { CatalogueFacts, OfferFacts } from '../facts.ts';
import { type FieldPath, type Finding, finding } from '../finding.ts';

/** How many subscriptions of one offer a customer has, whoever sold them. */
export interface Holding {
  /** Those that are live: active, suspended or pending. */
  readonly live: number;
  /** Those that are over as well. */
  readonly ever: number;
}

/** By the offer's id. */
export type Holdings = ReadonlyMap<string, Holding>;

export const nothingYet: Holdings = new Map();

/** An offer that is to be bought, with the line that says so. */
export interface PlacedOffer {
  readonly offer: OfferFacts;
  readonly path: FieldPath;
}

/** A concurrent limit counts what is live, a lifetime limit whatever there was, and both what is bought now. */
export const checkLimits = (placed: readonly PlacedOffer[], holdings: Holdings): Finding[] => {
  const counts = new Map<string, number>();
  return placed.flatMap(({ offer: { id, limitUnit, limitCount: limit }, path }) => {
    if (limit === null) return [];
    const held = holdings.get(id);
    const count = (counts.get(id) ?? (limitUnit === 'LIFETIME' ? held?.ever : held?.live) ?? 0) + 1;
    counts.set(id, count);
    return count > limit ? [finding('OFFER_LIMIT_REACHED', [...path, 'offerId'], { params: { limit } })] : [];
  });
};

/** A trial is not for who owns the paid product, nor for who buys it at the same time. */
export const checkTrials = (
  placed: readonly PlacedOffer[],
  holdings: Holdings,
  catalogue: CatalogueFacts,
): Finding[] => {
  const owned = [...holdings].flatMap(([id, { live }]) => (live > 0 ? [catalogue.offer(id)] : []));
  const paid = [...owned, ...placed.map(({ offer }) => offer)].filter((offer) => offer && !offer.isTrial);
  return placed
    .filter(({ offer }) => offer.isTrial && paid.some((other) => other && isTrialOf(offer, other)))
    .map(({ path }) => finding('OFFER_NOT_ELIGIBLE', [...path, 'offerId'], { detail: 'TRIAL_OF_OWNED' }));
};

const isTrialOf = (trial: OfferFacts, paid: OfferFacts): boolean =>
  trial.productId === paid.productId || trial.conversionTargets.includes(paid.microsoftOfferId);
