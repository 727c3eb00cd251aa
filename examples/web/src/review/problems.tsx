import type { Draft } from '../draft/draft-fields.ts';
import type { MistakeFragment } from '../gql/graphql.ts';
import { useTexts } from '../texts/use-texts.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { Notice } from '../ui/notice.tsx';

interface ProblemsProps {
  readonly draft: Draft;
  readonly mistakes: readonly MistakeFragment[];
}

/** What stands in the way of submitting, each with the way to the screen where it is mended. */
export const Problems = ({ draft, mistakes }: ProblemsProps) => {
  const t = useTexts();
  const screenOf = (step: string) => (step === 'SUBSCRIPTIONS' ? 'subscriptions' : 'account');
  const inDraft = new Set(draft.problems.map(({ message }) => message));
  const others = mistakes.filter(({ message, code }) => !inDraft.has(message) && code !== 'QUOTE_EXPIRED');
  return (
    <>
      {draft.problems
        .filter(({ step }) => step !== 'REVIEW')
        .map(({ step, code, field, message }) => (
          <Notice
            key={`${step}:${code}:${field.join('.')}`}
            kind="bad"
            action={
              <LinkButton href={`/add/${draft.id}/${screenOf(step)}`}>
                {t.wizard.screens[screenOf(step)]}
              </LinkButton>
            }
          >
            {message}
          </Notice>
        ))}
      {others.map(({ code, field, message }) => (
        <Notice key={`${code}:${field.join('.')}`} kind="bad">
          {message}
        </Notice>
      ))}
    </>
  );
};
