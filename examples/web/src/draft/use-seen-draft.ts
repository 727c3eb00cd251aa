import { useRef, useState } from 'react';
import type { Draft } from './draft-fields.ts';

/** The draft as the person on this screen has seen it, beside the draft as it stands. */
export interface SeenDraft {
  readonly seen: Draft;
  /** The draft as somebody else has left it since; null where nobody has. */
  readonly elsewhere: Draft | null;
  readonly isSaving: boolean;
  readonly accept: (draft: Draft) => void;
  /** What changes while this runs is this screen's own doing. */
  readonly whileSaving: <T>(work: () => Promise<T>) => Promise<T>;
}

export const useSeenDraft = (draft: Draft, first: Draft = draft): SeenDraft => {
  const [seen, setSeen] = useState(first);
  const [isSaving, setSaving] = useState(false);
  const running = useRef(0);
  return {
    seen,
    elsewhere: !isSaving && draft.version > seen.version ? draft : null,
    isSaving,
    accept: setSeen,
    whileSaving: async (work) => {
      running.current += 1;
      setSaving(true);
      try {
        return await work();
      } finally {
        running.current -= 1;
        if (running.current === 0) setSaving(false);
      }
    },
  };
};
