import { useEffect } from 'react';
import { ChangedElsewhere } from '../draft/changed-elsewhere.tsx';
import { changesBetween, describeDraft } from '../draft/describe.ts';
import type { DraftProps } from '../draft/draft-screen.tsx';
import { useNames } from '../draft/use-names.ts';
import { Wizard } from '../draft/wizard.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { Failure } from '../ui/failure.tsx';
import { Notice } from '../ui/notice.tsx';
import { AccountSummary } from './account-summary.tsx';
import { Problems } from './problems.tsx';
import { SubscriptionsSummary } from './subscriptions-summary.tsx';
import { type Review, useReview } from './use-review.ts';
import './review.css';

/** Screen 3: a last look. Each section can be gone back to, and what was entered stays. */
const ReviewScreen = ({ draft }: DraftProps) => {
  const t = useTexts();
  const review = useReview(draft);
  const { seen, isSubmitting, isLookingUp } = review;
  const isReady = seen.quote !== null && !isLookingUp;
  return (
    <Wizard
      draft={draft}
      screen="review"
      onNext={() => void review.send()}
      actions={
        <Button type="submit" look="primary" isDisabled={!isReady} isPending={isSubmitting}>
          {isSubmitting ? t.review.submitting : t.review.submit}
        </Button>
      }
    >
      <Elsewhere review={review} />
      {review.failure !== null && (
        <Failure error={review.failure} onRetry={seen.quote ? review.send : review.tryAgain} />
      )}
      <Problems draft={seen} mistakes={review.mistakes} />
      {review.isAnew && seen.quote && <Notice kind="warn">{t.review.pricesAnew}</Notice>}
      <div className="review">
        <AccountSummary draft={seen} />
        <SubscriptionsSummary draft={seen} />
      </div>
      {isReady && <p className="soft">{t.review.whatHappens}</p>}
    </Wizard>
  );
};

/** What somebody else has changed is shown before anything can be submitted. */
const Elsewhere = ({ review: { seen, elsewhere, accept } }: { readonly review: Review }) => {
  const names = useNames(elsewhere ?? seen, seen);
  const changes = elsewhere
    ? changesBetween(describeDraft(seen, names), describeDraft(elsewhere, names))
    : [];
  const isJustReviewed = elsewhere !== null && changes.length === 0;
  useEffect(() => {
    if (isJustReviewed) accept(elsewhere);
  }, [isJustReviewed, elsewhere, accept]);
  if (!elsewhere || isJustReviewed) return null;
  return <ChangedElsewhere draft={elsewhere} changes={changes} onTakeTheirs={() => accept(elsewhere)} />;
};

export default ReviewScreen;
