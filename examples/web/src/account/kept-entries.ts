import type { Draft } from '../draft/draft-fields.ts';
import type { AccountEntries } from './fields.ts';

/** What was entered and is not saved yet, and the draft that it was entered upon. */
interface Kept {
  readonly seen: Draft;
  readonly entries: AccountEntries;
}

const keyOf = (id: string): string => `account:${id}`;

/** Entries outlive a reload, wrong ones too; they end with the browser's tab. */
export const readKept = (id: string): Kept | null => {
  const text = sessionStorage.getItem(keyOf(id));
  return text === null ? null : (JSON.parse(text) as Kept);
};

export const keep = (kept: Kept): void => sessionStorage.setItem(keyOf(kept.seen.id), JSON.stringify(kept));

export const forget = (id: string): void => sessionStorage.removeItem(keyOf(id));
