import { useEffect } from 'react';
import { ChangedElsewhere } from '../draft/changed-elsewhere.tsx';
import { changesBetween, describeAccount, describeLines } from '../draft/describe.ts';
import { toLines } from '../draft/lines.ts';
import { useNames } from '../draft/use-names.ts';
import { useViewer } from '../shell/use-viewer.tsx';
import { toEntries } from './fields.ts';
import type { Account } from './use-account.ts';

/** Somebody else has saved the draft: what they have changed, and what becomes of the entries here. */
export const Elsewhere = ({
  account: { elsewhere, merged, seen, entries, takeOver },
}: {
  readonly account: Account;
}) => {
  const names = useNames(elsewhere ?? seen, seen);
  const { partner } = useViewer();
  const rowsOf = (draft: typeof seen) => [
    ...describeAccount(toEntries(draft, partner.country), names),
    ...describeLines(toLines(draft.lines), names.t),
  ];
  const mine = new Map(describeAccount(entries, names).map(({ key, value }) => [key, value]));
  const changes = elsewhere ? changesBetween(rowsOf(seen), rowsOf(elsewhere)) : [];
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
