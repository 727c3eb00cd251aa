import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { Line } from '../draft/lines.ts';
import { graphql } from '../gql/index.ts';
import { useTexts } from '../texts/use-texts.ts';
import { ChevronIcon } from '../ui/icons.tsx';
import { Loading } from '../ui/spinner.tsx';
import { OfferCard } from './offer-card.tsx';
import { added, type Place } from './selection.ts';
import type { Selection } from './use-selection.ts';

const AddOnsQuery = graphql(/* GraphQL */ `
  query AddOns($id: ID!, $market: CountryCode!) {
    offer(id: $id) {
      id
      addOns(market: $market, first: 50) {
        nodes {
          id
          ...OfferOnShelf
        }
      }
    }
  }
`);

interface AddOnsProps {
  readonly line: Line;
  readonly place: Place;
  readonly country: string;
  readonly selection: Selection;
}

/** What can be bought on top of a line; loaded when one wants to see it. */
export const AddOns = ({ line, place, country, selection }: AddOnsProps) => {
  const t = useTexts();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery(AddOnsQuery, {
    variables: { id: line.offer.id, market: country },
    skip: !isOpen,
  });
  const addOns = data?.offer?.addOns.nodes;
  return (
    <Disclosure className="add-ons" isExpanded={isOpen} onExpandedChange={setOpen}>
      <AriaButton slot="trigger" className="button quiet">
        <ChevronIcon /> {t.subscriptions.addOns}
        <span className="hidden-visually"> {line.offer.name}</span>
      </AriaButton>
      <DisclosurePanel>
        {isOpen && !addOns && <Loading />}
        {addOns?.length === 0 && <p className="soft">{t.subscriptions.noAddOns}</p>}
        <ul className="offers">
          {addOns?.map((offer) => (
            <OfferCard
              key={offer.id}
              offer={offer}
              isSelected={line.addOns.some((addOn) => addOn.offer.id === offer.id)}
              onAdd={(chosen) => selection.change(added(chosen, place))}
            />
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
};
