import type { Draft, DraftLine } from '../draft.ts';
import type { BillingCycle } from '../enums.ts';
import type { OfferFacts, OnboardingFacts } from '../facts.ts';
import { type FieldPath, type Finding, finding, under } from '../finding.ts';
import { limits } from '../limits.ts';
import { marketOf } from './address.ts';
import { isEligible, isSoldIn } from './eligibility.ts';
import { checkText } from './text.ts';

/** The selection as the draft holds it, or that it is empty. Paths lead into `selectOffers`' input. */
export const checkSelection = (draft: Draft, facts: OnboardingFacts): Finding[] => {
  const { lines } = draft;
  if (lines.length === 0) return [finding('NO_SUBSCRIPTIONS', ['lines'])];
  if (countLines(lines) > limits.lines)
    return [finding('TOO_MANY_LINES', ['lines'], { params: { maximum: limits.lines } })];
  return [
    ...lines.flatMap((line, index) => checkLine(line, ['lines', String(index)], [], draft, facts)),
    ...checkLimits(lines, facts),
  ];
};

export const countLines = (lines: readonly DraftLine[]): number =>
  lines.reduce((sum, line) => sum + 1 + countLines(line.addOns), 0);

/** Monthly where the offer has it, else its first cycle: what an absent cycle stands for. */
export const defaultBillingCycle = (offer: OfferFacts | undefined): BillingCycle =>
  offer && !offer.supportedBillingCycles.includes('MONTHLY')
    ? (offer.supportedBillingCycles[0] ?? 'MONTHLY')
    : 'MONTHLY';

const checkLine = (
  line: DraftLine,
  path: FieldPath,
  parents: readonly OfferFacts[],
  draft: Draft,
  facts: OnboardingFacts,
): Finding[] => {
  const offer = facts.catalogue.offer(line.offerId);
  if (!offer) return [finding('NOT_FOUND', [...path, 'offerId'])];
  if (parents.length >= limits.lineDepth)
    return [finding('TOO_MANY_LINES', path, { detail: 'DEPTH', params: { maximum: limits.lineDepth } })];
  return [
    ...under(path, [
      ...checkOffer(offer, draft, facts),
      ...checkPlace(offer, parents.at(-1), draft, facts),
      ...checkQuantity(offer, line.quantity),
      ...checkBillingCycle(offer, line.billingCycle),
      ...checkText(line.friendlyName, ['friendlyName'], limits.friendlyName),
    ]),
    ...line.addOns.flatMap((addOn, index) =>
      checkLine(addOn, [...path, 'addOns', String(index)], [...parents, offer], draft, facts),
    ),
  ];
};

/** Sold where the customer is and where the partner is, and to a customer of this qualification. */
const checkOffer = (offer: OfferFacts, draft: Draft, facts: OnboardingFacts): Finding[] => {
  if (!isSoldTo(offer, draft, facts)) return [finding('OFFER_NOT_AVAILABLE', ['offerId'])];
  return isEligible(offer, draft.company.qualification) ? [] : [finding('OFFER_NOT_ELIGIBLE', ['offerId'])];
};

const isSoldTo = (offer: OfferFacts, draft: Draft, facts: OnboardingFacts): boolean => {
  const { partner, catalogue } = facts;
  const markets = [catalogue.market(partner.country), marketOf(draft.company.address.country, facts)];
  return (
    offer.isAvailableForPurchase &&
    offer.clouds.includes(partner.cloud) &&
    markets.every((market) => !market || isSoldIn(offer, market, partner.cloud))
  );
};

/** An add-on stands under one of its prerequisites; any other offer stands on a line of its own. */
const checkPlace = (
  offer: OfferFacts,
  parent: OfferFacts | undefined,
  draft: Draft,
  facts: OnboardingFacts,
): Finding[] => {
  if (!offer.isAddOn)
    return parent ? [finding('OFFER_NOT_ELIGIBLE', ['offerId'], { detail: 'NOT_ADD_ON' })] : [];
  if (parent && offer.prerequisites.includes(parent.microsoftOfferId)) return [];
  const prerequisiteOfferIds = basesFor(offer, draft, facts).map(({ id }) => id);
  return [finding('PREREQUISITE_MISSING', ['offerId'], { prerequisiteOfferIds })];
};

/** Offers with lines of their own come first: an add-on that would satisfy needs a base itself. */
const basesFor = (addOn: OfferFacts, draft: Draft, facts: OnboardingFacts): OfferFacts[] => {
  const fitting = addOn.prerequisites
    .map((id) => facts.catalogue.offerByMicrosoftId(id))
    .filter((base) => base !== undefined)
    .filter((base) => isSoldTo(base, draft, facts) && isEligible(base, draft.company.qualification));
  const bases = fitting.filter(({ isAddOn }) => !isAddOn);
  return (bases.length ? bases : fitting).sort((a, b) => a.rank - b.rank).slice(0, limits.namedPrerequisites);
};

const checkQuantity = (offer: OfferFacts, quantity: number): Finding[] => {
  const { minimumQuantity: minimum, maximumQuantity: maximum } = offer;
  return quantity >= minimum && quantity <= maximum
    ? []
    : [finding('QUANTITY_OUT_OF_RANGE', ['quantity'], { minimum, maximum, params: { minimum, maximum } })];
};

/** One of the cycles that the offer has. */
export const checkBillingCycle = (offer: OfferFacts, cycle: BillingCycle): Finding[] =>
  offer.supportedBillingCycles.includes(cycle)
    ? []
    : [
        finding('BILLING_CYCLE_NOT_SUPPORTED', ['billingCycle'], {
          params: { cycles: offer.supportedBillingCycles },
        }),
      ];

interface PlacedLine {
  readonly line: DraftLine;
  readonly path: FieldPath;
}

const placeLines = (lines: readonly DraftLine[], path: FieldPath): PlacedLine[] =>
  lines.flatMap((line, index) => {
    const here = [...path, String(index)];
    return [{ line, path: here }, ...placeLines(line.addOns, [...here, 'addOns'])];
  });

/** A new customer has nothing yet: concurrent and lifetime limits both count the lines of this selection. */
const checkLimits = (lines: readonly DraftLine[], { catalogue }: OnboardingFacts): Finding[] => {
  const seen = new Map<string, number>();
  return placeLines(lines, ['lines']).flatMap(({ line, path }) => {
    const count = (seen.get(line.offerId) ?? 0) + 1;
    seen.set(line.offerId, count);
    const limit = catalogue.offer(line.offerId)?.limitCount ?? null;
    return limit !== null && count > limit
      ? [finding('OFFER_LIMIT_REACHED', [...path, 'offerId'], { params: { limit } })]
      : [];
  });
};
