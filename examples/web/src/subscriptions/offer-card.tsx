import { type ChosenOffer, cycleName, OfferFields } from '../draft/lines.ts';
import type { BillingCycle } from '../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { useFormats } from '../texts/use-formats.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { CheckIcon, PlusIcon } from '../ui/icons.tsx';

const OfferOnShelf = graphql(/* GraphQL */ `
  fragment OfferOnShelf on Offer {
    id
    ...OfferFields
    monthly: partnerPrice(billingCycle: MONTHLY, market: $market) {
      amount
      currencyCode
    }
    annual: partnerPrice(billingCycle: ANNUAL, market: $market) {
      amount
      currencyCode
    }
    once: partnerPrice(billingCycle: ONE_TIME, market: $market) {
      amount
      currencyCode
    }
  }
`);

interface OfferCardProps {
  readonly offer: FragmentType<typeof OfferOnShelf>;
  readonly isSelected: boolean;
  readonly onAdd: (offer: ChosenOffer) => void;
}

/** An offer on the shelf: what it is, what it costs the partner, and a button that takes it. */
export const OfferCard = ({ offer: masked, isSelected, onAdd }: OfferCardProps) => {
  const t = useTexts();
  const { money } = useFormats();
  const onShelf = readFragment(OfferOnShelf, masked);
  const offer = readFragment(OfferFields, onShelf);
  const prices = [
    { cycle: 'MONTHLY', price: onShelf.monthly },
    { cycle: 'ANNUAL', price: onShelf.annual },
    { cycle: 'ONE_TIME', price: onShelf.once },
  ] satisfies Array<{ cycle: BillingCycle; price: unknown }>;
  const [first] = prices.filter(({ cycle, price }) => price && offer.supportedBillingCycles.includes(cycle));
  return (
    <li className="card offer">
      <div className="offer-about">
        <h2>
          {offer.name} {offer.isTrial && <span className="badge">{t.subscriptions.trial}</span>}
        </h2>
        {offer.description && <p className="soft">{offer.description}</p>}
        {offer.isTrial && <p className="soft">{t.subscriptions.free}</p>}
        {first?.price && (
          <p>
            <strong>{money(first.price)}</strong>{' '}
            <span className="soft">
              {t.subscriptions.perUnit(offer.unitType, cycleName(offer, first.cycle))}
            </span>
          </p>
        )}
      </div>
      <Button isDisabled={isSelected} onPress={() => onAdd(offer)}>
        {isSelected ? <CheckIcon /> : <PlusIcon />} {isSelected ? t.subscriptions.added : t.subscriptions.add}
        <span className="hidden-visually"> {offer.name}</span>
      </Button>
    </li>
  );
};
