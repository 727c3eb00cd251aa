import type { Draft, DraftLine } from '../draft.ts';
import type { BillingCycle, CustomerQualification } from '../enums.ts';
import type { CatalogueFacts, OfferFacts, OnboardingFacts } from '../facts.ts';
import { type FieldPath, type Finding, finding, under } from '../finding.ts';
import { limits } from '../limits.ts';
import { marketOf, type WhoSellsWhere } from './address.ts';
import { isEligible, isSoldIn } from './eligibility.ts';
import { checkLimits, checkTrials, type Holdings, nothingYet, type PlacedOffer } from './holdings.ts';
import { checkText } from './text.ts';

/** Who is to have the offers, as far as they depend on it. */
export interface Buyer {
  readonly qualification: CustomerQualification;
  /** Null while it is unknown. */
  readonly country: string | null;
  /** What it has already, whoever sold it. */
  readonly holdings: Holdings;
}

/** The offer of the live subscription that a line goes on; undefined for a line on its own. */
export type BaseOf = (line: DraftLine) => OfferFacts | undefined;

/** The selection as the draft holds it, or that it is empty. Paths lead into `selectOffers`' input. */
export const checkSelection = ({ lines, company }: Draft, facts: OnboardingFacts): Finding[] => {
  const { qualification, address } = company;
  return checkLines(lines, { qualification, country: address.country, holdings: nothingYet }, facts);
};

/** The lines that somebody is to buy at once. Paths begin with `lines`. */
export const checkLines = (
  lines: readonly DraftLine[],
  buyer: Buyer,
  facts: WhoSellsWhere,
  baseOf: BaseOf = () => undefined,
): Finding[] => {
  if (lines.length === 0) return [finding('NO_SUBSCRIPTIONS', ['lines'])];
  if (countLines(lines) > limits.lines)
    return [finding('TOO_MANY_LINES', ['lines'], { params: { maximum: limits.lines } })];
  const placed = placeLines(lines, ['lines'], facts.catalogue);
  return [
    ...lines.flatMap((line, index) => {
      const base = baseOf(line);
      return checkLine(line, ['lines', String(index)], base ? [base] : [], buyer, facts);
    }),
    ...checkLimits(placed, buyer.holdings),
    ...checkTrials(placed, buyer.holdings, facts.catalogue),
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
  buyer: Buyer,
  facts: WhoSellsWhere,
): Finding[] => {
  const offer = facts.catalogue.offer(line.offerId);
  if (!offer) return [finding('NOT_FOUND', [...path, 'offerId'])];
  if (parents.length >= limits.lineDepth)
    return [finding('TOO_MANY_LINES', path, { detail: 'DEPTH', params: { maximum: limits.lineDepth } })];
  return [
    ...under(path, [
      ...checkOffer(offer, buyer, facts),
      ...checkPlace(offer, parents.at(-1), buyer, facts),
      ...checkQuantity(offer, line.quantity),
      ...checkBillingCycle(offer, line.billingCycle),
      ...checkText(line.friendlyName, ['friendlyName'], limits.friendlyName),
    ]),
    ...line.addOns.flatMap((addOn, index) =>
      checkLine(addOn, [...path, 'addOns', String(index)], [...parents, offer], buyer, facts),
    ),
  ];
};

/** Sold where the customer is and where the partner is, and to a customer of this qualification. */
export const checkOffer = (offer: OfferFacts, buyer: Buyer, facts: WhoSellsWhere): Finding[] => {
  if (!isSoldTo(offer, buyer, facts)) return [finding('OFFER_NOT_AVAILABLE', ['offerId'])];
  return isEligible(offer, buyer.qualification) ? [] : [finding('OFFER_NOT_ELIGIBLE', ['offerId'])];
};

const isSoldTo = (offer: OfferFacts, { country }: Buyer, facts: WhoSellsWhere): boolean => {
  const { partner, catalogue } = facts;
  const markets = [catalogue.market(partner.country), marketOf(country, facts)];
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
  buyer: Buyer,
  facts: WhoSellsWhere,
): Finding[] => {
  if (!offer.isAddOn)
    return parent ? [finding('OFFER_NOT_ELIGIBLE', ['offerId'], { detail: 'NOT_ADD_ON' })] : [];
  if (parent && offer.prerequisites.includes(parent.microsoftOfferId)) return [];
  const prerequisiteOfferIds = basesFor(offer, buyer, facts).map(({ id }) => id);
  return [finding('PREREQUISITE_MISSING', ['offerId'], { prerequisiteOfferIds })];
};

/** Offers with lines of their own come first: an add-on that would satisfy needs a base itself. */
const basesFor = (addOn: OfferFacts, buyer: Buyer, facts: WhoSellsWhere): OfferFacts[] => {
  const fitting = addOn.prerequisites
    .map((id) => facts.catalogue.offerByMicrosoftId(id))
    .filter((base) => base !== undefined)
    .filter((base) => isSoldTo(base, buyer, facts) && isEligible(base, buyer.qualification));
  const bases = fitting.filter(({ isAddOn }) => !isAddOn);
  return (bases.length ? bases : fitting).sort((a, b) => a.rank - b.rank).slice(0, limits.namedPrerequisites);
};

/** Within the offer's range. */
export const checkQuantity = (offer: OfferFacts, quantity: number): Finding[] => {
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

const placeLines = (lines: readonly DraftLine[], path: FieldPath, catalogue: CatalogueFacts): PlacedOffer[] =>
  lines.flatMap((line, index) => {
    const here = [...path, String(index)];
    const offer = catalogue.offer(line.offerId);
    return [
      ...(offer ? [{ offer, path: here }] : []),
      ...placeLines(line.addOns, [...here, 'addOns'], catalogue),
    ];
  });
