import { CombinedGraphQLErrors } from '@apollo/client';
import { useTexts } from '../texts/use-texts.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

interface FailureProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What was asked has failed: says why where the server says so, and offers to ask again. */
export const Failure = ({ error, onRetry }: FailureProps) => {
  const t = useTexts();
  const [refused] = CombinedGraphQLErrors.is(error) ? error.errors : [];
  const requestId = refused?.extensions?.requestId;
  return (
    <Notice kind="bad" action={onRetry && <Button onPress={onRetry}>{t.form.tryAgain}</Button>}>
      <p>{refused?.extensions?.code === 'FORBIDDEN' ? t.form.forbidden : t.form.notAnswered}</p>
      {typeof requestId === 'string' && (
        <p className="hint">
          {t.form.requestId} <code>{requestId}</code>
        </p>
      )}
    </Notice>
  );
};
