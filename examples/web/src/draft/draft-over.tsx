import { PageTitle } from '../shell/page-title.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { LinkButton } from '../ui/link-button.tsx';
import './wizard.css';

interface DraftOverProps {
  readonly state: 'COMPLETED' | 'CANCELLED' | 'EXPIRED';
}

/** What is left of a draft that can no longer be gone on with. */
export const DraftOver = ({ state }: DraftOverProps) => {
  const t = useTexts();
  return (
    <div className="draft-over">
      <PageTitle>{t.drafts.over[state].title}</PageTitle>
      <p>{t.drafts.over[state].text}</p>
      <p>
        <LinkButton href="/" look="primary">
          {t.shell.toCustomers}
        </LinkButton>
      </p>
    </div>
  );
};
