import { toEntries } from '../account/fields.ts';
import { describeAccount } from '../draft/describe.ts';
import type { Draft } from '../draft/draft-fields.ts';
import { useNames } from '../draft/use-names.ts';
import { useViewer } from '../shell/use-viewer.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { LinkButton } from '../ui/link-button.tsx';

export const AccountSummary = ({ draft }: { readonly draft: Draft }) => {
  const t = useTexts();
  const { partner } = useViewer();
  const names = useNames(draft);
  const { domain } = draft.company;
  const rows = describeAccount(toEntries(draft, partner.country), names);
  return (
    <section className="card summary" aria-labelledby="account-info">
      <header>
        <h2 id="account-info">{t.wizard.screens.account}</h2>
        <LinkButton href={`/add/${draft.id}/account`}>
          {t.review.update}
          <span className="hidden-visually"> {t.wizard.screens.account}</span>
        </LinkButton>
      </header>
      <dl>
        {rows.map(({ key, label, value }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{key === 'domain' ? domain : value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
