import { useEffect } from 'react';
import { ChangedElsewhere } from '../draft/changed-elsewhere.tsx';
import { changesBetween, describeAccount, describeDraft } from '../draft/describe.ts';
import { useNames } from '../draft/use-names.ts';
import type { Account } from './use-account.ts';

/** Somebody else has saved the draft: what they have changed, and what becomes of the entries here. */
export const Elsewhere = ({
  account: { elsewhere, merged, seen, entries, takeOver },
}: {
  readonly account: Account;
}) => {
  const names = useNames(elsewhere ?? seen, seen);
  const mine = new Map(describeAccount(entries, names).map(({ key, value }) => [key, value]));
  const changes = elsewhere
    ? changesBetween(describeDraft(seen, names), describeDraft(elsewhere, names))
    : [];
  const isMineAlready =
    elsewhere !== null && changes.every(({ key, now }) => (mine.get(key) ?? null) === now);
  useEffect(() => {
    if (isMineAlready && merged) takeOver(merged.withMine);
  });
  if (!elsewhere || !merged || isMineAlready) return null;
  return (
    <ChangedElsewhere
      draft={elsewhere}
      changes={changes.map((change) => {
        const entered = mine.get(change.key);
        const differs =
          merged.isContested && entered !== undefined && entered !== change.now && entered !== change.before;
        return differs ? { ...change, mine: entered } : change;
      })}
      {...(merged.isContested && { onKeepMine: () => takeOver(merged.withMine) })}
      onTakeTheirs={() => takeOver(merged.withTheirs)}
    />
  );
};
