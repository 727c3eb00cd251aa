import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import type { Draft } from '../draft/draft-fields.ts';
import { type Line, toLineInputs, toLines } from '../draft/lines.ts';
import { readAnswer } from '../draft/read-answer.ts';
import { useSeenDraft } from '../draft/use-seen-draft.ts';
import type { SelectOffersInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import type { ChangeLines } from './selection.ts';

const SelectOffers = graphql(/* GraphQL */ `
  mutation SelectOffers($input: SelectOffersInput!) {
    selectOffers(input: $input) {
      onboarding {
        ...DraftFields
      }
      userErrors {
        ...Mistake
      }
    }
  }
`);

/** What is wrong, by path: `lines.0.quantity`. */
export type LineFaults = Readonly<Record<string, string>>;

const none: LineFaults = {};

/** A save whose answer was lost is sent again, and is then in conflict with itself. */
const isOwnSave = ({ version, lines }: Draft, sent: SelectOffersInput): boolean =>
  version === (sent.expectedVersion ?? 0) + 1 &&
  JSON.stringify(toLineInputs(toLines(lines))) === JSON.stringify(sent.lines);

/** The selection: every change is saved at once, one after another, and the server tells prices and mistakes. */
export const useSelection = (draft: Draft) => {
  const { seen, elsewhere, accept, isSaving, whileSaving } = useSeenDraft(draft);
  const [lines, setLines] = useState<readonly Line[]>(() => toLines(draft.lines));
  const [faults, setFaults] = useState(none);
  const [failure, setFailure] = useState<unknown>(null);
  const [selectOffers] = useMutation(SelectOffers);
  const wanted = useRef(lines);
  const base = useRef(seen);
  /** The newest change that is not saved: it is made again on what somebody else has saved meanwhile. */
  const unsaved = useRef<ChangeLines | null>(null);
  const queue = useRef<Promise<boolean>>(Promise.resolve(true));

  const show = (next: readonly Line[]) => {
    wanted.current = next;
    setLines(next);
  };
  const settle = (saved: Draft) => {
    base.current = saved;
    accept(saved);
  };
  const save = async (): Promise<boolean> => {
    const sent = wanted.current;
    const input = {
      onboardingId: draft.id,
      expectedVersion: base.current.version,
      lines: toLineInputs(sent),
    };
    try {
      const { data } = await selectOffers({ variables: { input } });
      const { draft: saved, mistakes, isConflict } = readAnswer(data?.selectOffers);
      setFailure(null);
      if (isConflict && !(saved && isOwnSave(saved, input))) return false;
      const refusals = isConflict ? [] : mistakes;
      setFaults(Object.fromEntries(refusals.map(({ field, message }) => [field.join('.'), message])));
      if (refusals.length > 0 || !saved) return false;
      settle(saved);
      if (wanted.current === sent) {
        unsaved.current = null;
        show(toLines(saved.lines));
      }
      return true;
    } catch (error) {
      setFailure(error);
      return false;
    }
  };
  const enqueue = (): Promise<boolean> => {
    queue.current = queue.current.then(() => whileSaving(save));
    return queue.current;
  };
  const change = (make: ChangeLines): void => {
    unsaved.current = make;
    show(make(wanted.current));
    void enqueue();
  };
  /** Takes over what somebody else has saved, with the change here on top of it. */
  const takeOver = (): void => {
    if (!elsewhere) return;
    settle(elsewhere);
    const theirs = toLines(elsewhere.lines);
    const make = unsaved.current;
    show(make ? make(theirs) : theirs);
    if (make) void enqueue();
  };
  /** True where all that is shown is saved. */
  const flush = async (): Promise<boolean> => {
    await queue.current;
    return unsaved.current === null || enqueue();
  };
  return { lines, faults, failure, isSaving, change, flush, seen, elsewhere, takeOver };
};

export type Selection = ReturnType<typeof useSelection>;
