import { useFormats } from '../texts/use-formats.ts';
import { useTexts } from '../texts/use-texts.ts';
import { SelectedLine } from './selected-line.tsx';
import { totalsOf } from './selection.ts';
import type { Selection } from './use-selection.ts';

interface SelectedProps {
  readonly country: string;
  readonly selection: Selection;
}

/** What was chosen, and what it costs. */
export const Selected = ({ country, selection }: SelectedProps) => {
  const t = useTexts();
  const { money } = useFormats();
  const { lines, isSaving } = selection;
  return (
    <section className="card selected" aria-labelledby="selected">
      <h2 id="selected">{t.subscriptions.selected}</h2>
      {lines.length === 0 && <p className="soft">{t.subscriptions.nothing}</p>}
      <ul>
        {lines.map((line) => (
          <SelectedLine
            key={line.offer.id}
            line={line}
            place={[line.offer.id]}
            country={country}
            selection={selection}
          />
        ))}
      </ul>
      <div role="status" className="totals" data-stale={isSaving}>
        {totalsOf(lines).map((total) => (
          <p key={total.billingCycle}>
            <span>{t.subscriptions.total(total.billingCycle)}</span>
            <strong>{money(total)}</strong>
          </p>
        ))}
        {lines.length > 0 && <p className="hint">{t.subscriptions.withoutTax}</p>}
      </div>
    </section>
  );
};
