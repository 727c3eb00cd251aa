import type { Draft } from '../draft/draft-fields.ts';
import { cycleName, type Line, toLines } from '../draft/lines.ts';
import { useFormats } from '../texts/use-formats.ts';
import { useTexts } from '../texts/use-texts.ts';
import { LinkButton } from '../ui/link-button.tsx';

/** What is bought, and at which prices until when. */
export const SubscriptionsSummary = ({ draft }: { readonly draft: Draft }) => {
  const t = useTexts();
  const { money, time } = useFormats();
  const { quote } = draft;
  const lines = toLines(draft.lines);
  return (
    <section className="card summary" aria-labelledby="subscriptions">
      <header>
        <h2 id="subscriptions">{t.wizard.screens.subscriptions}</h2>
        <LinkButton href={`/add/${draft.id}/subscriptions`}>
          {t.review.update}
          <span className="hidden-visually"> {t.wizard.screens.subscriptions}</span>
        </LinkButton>
      </header>
      <LineList lines={lines} />
      {quote && (
        <div className="totals">
          {quote.totals.map(({ billingCycle, total }) => (
            <p key={billingCycle}>
              <span>{t.subscriptions.total(billingCycle)}</span>
              <strong>{money(total)}</strong>
            </p>
          ))}
          {quote.unpricedLineCount > 0 && (
            <p className="hint">{t.review.unpriced(quote.unpricedLineCount)}</p>
          )}
          <p className="hint">
            {t.subscriptions.withoutTax} {t.review.heldUntil(time(quote.expiresAt))}
          </p>
        </div>
      )}
    </section>
  );
};

const LineList = ({ lines }: { readonly lines: readonly Line[] }) => {
  const t = useTexts();
  const { money } = useFormats();
  return (
    <ul className="summary-lines">
      {lines.map(({ offer, quantity, billingCycle, lineTotal, addOns }) => (
        <li key={offer.id}>
          <div className="summary-line">
            <span>
              {offer.name}
              <span className="soft">
                {' '}
                {t.review.line(quantity, offer.unitType, cycleName(offer, billingCycle))}
              </span>
            </span>
            <span>{lineTotal ? money(lineTotal) : '–'}</span>
          </div>
          {addOns.length > 0 && <LineList lines={addOns} />}
        </li>
      ))}
    </ul>
  );
};
