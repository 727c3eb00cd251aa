import type {
  BillingCycle,
  LineFieldsFragment,
  OfferFieldsFragment,
  OfferLineInput,
} from '../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';

export const OfferFields = graphql(/* GraphQL */ `
  fragment OfferFields on Offer {
    id
    name
    description
    unitType
    minimumQuantity
    maximumQuantity
    supportedBillingCycles
    billingCycleNames
    termName
    isTrial
    hasAddOns
  }
`);

const LineFields = graphql(/* GraphQL */ `
  fragment LineFields on OnboardingLine {
    quantity
    billingCycle
    friendlyName
    unitPrice {
      amount
      currencyCode
    }
    lineTotal {
      amount
      currencyCode
    }
    offer {
      ...OfferFields
    }
  }
`);

export type ChosenOffer = OfferFieldsFragment;
type Money = NonNullable<LineFieldsFragment['lineTotal']>;

/** One offer of the selection, its add-ons below it. */
export interface Line {
  readonly offer: ChosenOffer;
  readonly quantity: number;
  readonly billingCycle: BillingCycle;
  readonly friendlyName: string | null;
  /** Null without a price, and until the server has told it. */
  readonly unitPrice: Money | null;
  readonly lineTotal: Money | null;
  readonly addOns: readonly Line[];
}

type Told = FragmentType<typeof LineFields> & { readonly addOns?: readonly Told[] };

export const toLines = (told: readonly Told[]): Line[] =>
  told.map((line) => {
    const { offer, quantity, billingCycle, friendlyName, unitPrice, lineTotal } = readFragment(
      LineFields,
      line,
    );
    return {
      offer: readFragment(OfferFields, offer),
      quantity,
      billingCycle,
      friendlyName: friendlyName ?? null,
      unitPrice: unitPrice ?? null,
      lineTotal: lineTotal ?? null,
      addOns: toLines(line.addOns ?? []),
    };
  });

export const toLineInputs = (lines: readonly Line[]): OfferLineInput[] =>
  lines.map(({ offer, quantity, billingCycle, friendlyName, addOns }) => ({
    offerId: offer.id,
    quantity,
    billingCycle,
    friendlyName,
    addOns: toLineInputs(addOns),
  }));

/** The word for a cycle in the reader's language, as the offer tells it. */
export const cycleName = (offer: ChosenOffer, cycle: BillingCycle): string =>
  offer.billingCycleNames[offer.supportedBillingCycles.indexOf(cycle)] ?? cycle;
