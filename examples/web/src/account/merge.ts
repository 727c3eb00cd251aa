import { type AccountEntries, fieldsOf } from './fields.ts';

/** Entries after somebody else has saved: each field as whoever has changed it wants it. */
export interface Merged {
  readonly withMine: AccountEntries;
  readonly withTheirs: AccountEntries;
  /** Whether both have changed a field, to different values. */
  readonly isContested: boolean;
}

export const merge = (seen: AccountEntries, mine: AccountEntries, theirs: AccountEntries): Merged => {
  const withMine: Record<string, string> = {};
  const withTheirs: Record<string, string> = {};
  let isContested = false;
  for (const field of fieldsOf(seen)) {
    const iChanged = mine[field] !== seen[field];
    const theyChanged = theirs[field] !== seen[field];
    if (iChanged && theyChanged && mine[field] !== theirs[field]) isContested = true;
    withMine[field] = iChanged ? mine[field] : theirs[field];
    withTheirs[field] = theyChanged ? theirs[field] : mine[field];
  }
  return { withMine: withMine as AccountEntries, withTheirs: withTheirs as AccountEntries, isContested };
};
