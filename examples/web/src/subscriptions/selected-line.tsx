import { cycleName, type Line } from '../draft/lines.ts';
import type { BillingCycle } from '../gql/graphql.ts';
import { useFormats } from '../texts/use-formats.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/choice-field.tsx';
import { QuantityField } from '../ui/quantity-field.tsx';
import { AddOns } from './add-ons.tsx';
import { changed, type Place, pathOf, removed } from './selection.ts';
import type { Selection } from './use-selection.ts';

/** An add-on may carry add-ons of its own, three levels in all. */
const levels = 3;

interface SelectedLineProps {
  readonly line: Line;
  readonly place: Place;
  readonly country: string;
  readonly selection: Selection;
}

export const SelectedLine = ({ line, place, country, selection }: SelectedLineProps) => {
  const t = useTexts();
  const { money, number } = useFormats();
  const { offer, quantity, billingCycle, lineTotal, addOns } = line;
  const path = pathOf(selection.lines, place);
  const { quantity: wrongQuantity, others } = faultsAt(selection.faults, path);
  const { minimumQuantity: least, maximumQuantity: most } = offer;
  return (
    <li className="line">
      <div className="line-top">
        <h3>{offer.name}</h3>
        <Button look="quiet" onPress={() => selection.change(removed(place))}>
          {t.subscriptions.remove}
          <span className="hidden-visually"> {offer.name}</span>
        </Button>
      </div>
      <div className="line-fields">
        <QuantityField
          label={offer.unitType}
          value={quantity}
          onChange={(value) => selection.change(changed(place, { quantity: value }))}
          hint={
            least === most
              ? t.subscriptions.exactly(number(least))
              : t.subscriptions.range(number(least), number(most))
          }
          error={wrongQuantity}
        />
        {offer.supportedBillingCycles.length > 1 && (
          <SelectField
            label={t.subscriptions.billed}
            value={billingCycle}
            onChange={(value) => selection.change(changed(place, { billingCycle: value as BillingCycle }))}
            choices={offer.supportedBillingCycles.map((id) => ({ id, name: cycleName(offer, id) }))}
          />
        )}
      </div>
      {others.map((message) => (
        <p key={message} className="error" role="alert">
          {message}
        </p>
      ))}
      <p className="line-total">
        {lineTotal
          ? money(lineTotal)
          : !selection.isSaving && <span className="hint">{t.subscriptions.noPrice}</span>}
      </p>
      {addOns.length > 0 && (
        <ul className="line-add-ons">
          {addOns.map((addOn) => (
            <SelectedLine
              key={addOn.offer.id}
              line={addOn}
              place={[...place, addOn.offer.id]}
              country={country}
              selection={selection}
            />
          ))}
        </ul>
      )}
      {offer.hasAddOns && place.length < levels && (
        <AddOns line={line} place={place} country={country} selection={selection} />
      )}
    </li>
  );
};

/** Of this line alone, not of its add-ons. */
const faultsAt = (faults: Selection['faults'], path: string) => {
  const own = Object.entries(faults)
    .filter(([field]) => field === path || field.startsWith(`${path}.`))
    .map(([field, message]) => [field.slice(path.length + 1), message] as const)
    .filter(([field]) => !/^addOns\.\d/.test(field));
  return {
    quantity: own.find(([field]) => field === 'quantity')?.[1],
    others: own.filter(([field]) => field !== 'quantity').map(([, message]) => message),
  };
};
