import { useMutation } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import type { Draft } from '../draft/draft-fields.ts';
import { type Outcome, readAnswer } from '../draft/read-answer.ts';
import { useSeenDraft } from '../draft/use-seen-draft.ts';
import type { MistakeFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

const ReviewCustomer = graphql(/* GraphQL */ `
  mutation ReviewCustomer($input: ReviewCustomerInput!) {
    reviewCustomer(input: $input) {
      onboarding {
        ...DraftFields
      }
      userErrors {
        ...Mistake
      }
    }
  }
`);

const SubmitCustomer = graphql(/* GraphQL */ `
  mutation SubmitCustomer($input: SubmitCustomerInput!) {
    submitCustomer(input: $input) {
      onboarding {
        ...DraftFields
      }
      userErrors {
        ...Mistake
      }
    }
  }
`);

const isHeld = ({ quote }: Draft): boolean => quote !== null && Date.parse(quote.expiresAt) > Date.now();

/** Looks everything up once more when the screen appears, and whenever prices are no longer held. */
export const useReview = (draft: Draft) => {
  const { seen, elsewhere, accept, isSaving, whileSaving } = useSeenDraft(draft);
  const [mistakes, setMistakes] = useState<readonly MistakeFragment[]>([]);
  const [isAnew, setAnew] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [isSubmitting, setSubmitting] = useState(false);
  const [review] = useMutation(ReviewCustomer);
  const [submit] = useMutation(SubmitCustomer);

  const settle = ({ draft: saved, mistakes: found, isConflict }: Outcome): void => {
    setFailure(null);
    if (isConflict) return;
    if (saved) accept(saved);
    setMistakes(found);
  };
  const lookUp = (target: Draft): Promise<void> =>
    whileSaving(async () => {
      try {
        const input = { onboardingId: target.id, expectedVersion: target.version };
        const { data } = await review({ variables: { input } });
        settle(readAnswer(data?.reviewCustomer));
      } catch (error) {
        setFailure(error);
      }
    });

  const looked = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is looked up once, whatever comes of it.
  useEffect(() => {
    if (elsewhere || looked.current === seen.version || isHeld(seen)) return;
    looked.current = seen.version;
    void lookUp(seen);
  }, [seen.version, elsewhere]);

  const send = async (): Promise<void> => {
    if (!seen.quote || isSaving) return;
    setSubmitting(true);
    const { version } = seen.quote;
    try {
      const input = { onboardingId: seen.id, expectedVersion: version };
      const { data } = await whileSaving(() => submit({ variables: { input } }));
      const outcome = readAnswer(data?.submitCustomer);
      settle(outcome);
      if (outcome.mistakes.some(({ code }) => code === 'QUOTE_EXPIRED' || code === 'NOT_REVIEWED')) {
        setAnew(true);
        await lookUp(seen);
      }
    } catch (error) {
      setFailure(error);
    } finally {
      setSubmitting(false);
    }
  };

  return {
    seen,
    elsewhere,
    accept,
    isLookingUp: isSaving && !isSubmitting,
    isSubmitting,
    mistakes,
    isAnew,
    failure,
    send,
    tryAgain: () => lookUp(seen),
  };
};

export type Review = ReturnType<typeof useReview>;
