import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { graphql } from '../gql/index.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Draft } from './draft-fields.ts';

const CancelOnboarding = graphql(/* GraphQL */ `
  mutation CancelOnboarding($input: CancelOnboardingInput!) {
    cancelOnboarding(input: $input) {
      onboarding {
        id
        state
      }
      userErrors {
        message
      }
    }
  }
`);

/** Leaving keeps the draft; dropping it is asked for twice. */
export const CancelDraft = ({ draft }: { readonly draft: Draft }) => {
  const t = useTexts();
  const [, navigate] = useLocation();
  const [isAsking, setAsking] = useState(false);
  const [cancel, { loading, error }] = useMutation(CancelOnboarding);
  const drop = async () => {
    const answer = await cancel({ variables: { input: { onboardingId: draft.id } } }).catch(() => null);
    if (answer?.data) navigate('/');
  };
  return (
    <>
      <Button look="quiet" onPress={() => setAsking(true)}>
        {t.wizard.cancel}
      </Button>
      {isAsking && (
        <Modal
          title={t.wizard.cancelTitle}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button look="danger" onPress={drop} isPending={loading}>
                {t.wizard.drop}
              </Button>
              <Button onPress={() => navigate('/')}>{t.wizard.leave}</Button>
              <Button look="primary" onPress={() => setAsking(false)} autoFocus>
                {t.wizard.stay}
              </Button>
            </>
          }
        >
          <p>{t.wizard.cancelText}</p>
          {error && <Notice kind="bad">{t.form.notAnswered}</Notice>}
        </Modal>
      )}
    </>
  );
};
