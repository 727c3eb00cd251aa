import type { MistakeFragment } from '../gql/graphql.ts';
import { type FragmentType, readFragment } from '../gql/index.ts';
import { type Draft, DraftFields, Mistake } from './draft-fields.ts';

/** What every mutation of a draft answers. */
interface DraftAnswer {
  readonly onboarding: FragmentType<typeof DraftFields> | null;
  readonly userErrors: ReadonlyArray<FragmentType<typeof Mistake>>;
}

export interface Outcome {
  /** As it stands now; null where it was not found. */
  readonly draft: Draft | null;
  /** Empty when it was done. */
  readonly mistakes: readonly MistakeFragment[];
  /** Whether somebody else has been first: the draft is then theirs. */
  readonly isConflict: boolean;
}

export const readAnswer = (answer: DraftAnswer | null | undefined): Outcome => {
  const mistakes = readFragment(Mistake, answer?.userErrors) ?? [];
  return {
    draft: readFragment(DraftFields, answer?.onboarding) ?? null,
    mistakes,
    isConflict: mistakes.some(({ code }) => code === 'VERSION_CONFLICT'),
  };
};
