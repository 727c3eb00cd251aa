import { useState } from 'react';
import { useLocation } from 'wouter';
import { ChangedElsewhere } from '../draft/changed-elsewhere.tsx';
import { changesBetween, describeDraft } from '../draft/describe.ts';
import type { DraftProps } from '../draft/draft-screen.tsx';
import { useNames } from '../draft/use-names.ts';
import { Wizard } from '../draft/wizard.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { Failure } from '../ui/failure.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Catalogue } from './catalogue.tsx';
import { Selected } from './selected.tsx';
import { type Selection, useSelection } from './use-selection.ts';
import './subscriptions.css';

/** Screen 2: what the customer is to have. */
const SubscriptionsScreen = ({ draft }: DraftProps) => {
  const t = useTexts();
  const [, navigate] = useLocation();
  const selection = useSelection(draft);
  const [isEmptyTold, setEmptyTold] = useState(false);
  const country = draft.company.address.country;
  const [isLeaving, setLeaving] = useState(false);
  const leaveFor = async (path: string) => {
    setLeaving(true);
    if (await selection.flush()) navigate(path);
    setLeaving(false);
  };
  const next = () => {
    setEmptyTold(selection.lines.length === 0);
    if (selection.lines.length > 0) void leaveFor(`/add/${draft.id}/review`);
  };
  return (
    <Wizard
      draft={draft}
      screen="subscriptions"
      onNext={next}
      actions={
        <>
          <Button onPress={() => leaveFor('/')}>{t.wizard.saveAndClose}</Button>
          <Button type="submit" look="primary" isPending={isLeaving}>
            {t.wizard.next.subscriptions}
          </Button>
        </>
      }
    >
      <Elsewhere selection={selection} />
      {selection.failure !== null && (
        <Failure error={selection.failure} onRetry={() => void selection.flush()} />
      )}
      {isEmptyTold && selection.lines.length === 0 && <Notice kind="bad">{t.subscriptions.chooseOne}</Notice>}
      {country === null ? (
        <Notice
          action={<LinkButton href={`/add/${draft.id}/account`}>{t.wizard.screens.account}</LinkButton>}
        >
          {t.subscriptions.countryFirst}
        </Notice>
      ) : (
        <div className="subscriptions">
          <Catalogue country={country} qualification={draft.company.qualification} selection={selection} />
          <Selected country={country} selection={selection} />
        </div>
      )}
    </Wizard>
  );
};

/** Somebody else has saved the draft: their selection is taken over, and the change made here is made again. */
const Elsewhere = ({ selection: { seen, elsewhere, takeOver } }: { readonly selection: Selection }) => {
  const names = useNames(elsewhere ?? seen, seen);
  if (!elsewhere) return null;
  return (
    <ChangedElsewhere
      draft={elsewhere}
      changes={changesBetween(describeDraft(seen, names), describeDraft(elsewhere, names))}
      onTakeTheirs={takeOver}
    />
  );
};

export default SubscriptionsScreen;
