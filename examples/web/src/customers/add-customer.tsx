import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { graphql } from '../gql/index.ts';
import { useMay } from '../shell/use-viewer.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { PlusIcon } from '../ui/icons.tsx';

const StartOnboarding = graphql(/* GraphQL */ `
  mutation StartOnboarding($input: StartCustomerOnboardingInput!) {
    startCustomerOnboarding(input: $input) {
      onboarding {
        ...DraftFields
        id
      }
      userErrors {
        message
      }
    }
  }
`);

/** Opens a draft. The key makes that a repeated request opens no second one. */
export const AddCustomer = () => {
  const t = useTexts();
  const [, navigate] = useLocation();
  const [start, { loading }] = useMutation(StartOnboarding);
  const [failure, setFailure] = useState<string | null>(null);
  const open = async () => {
    try {
      const { data } = await start({ variables: { input: { idempotencyKey: crypto.randomUUID() } } });
      const { onboarding, userErrors } = data?.startCustomerOnboarding ?? {};
      if (onboarding) navigate(`/add/${onboarding.id}/account`);
      else setFailure(userErrors?.[0]?.message ?? t.form.notAnswered);
    } catch {
      setFailure(t.form.notAnswered);
    }
  };
  if (!useMay('ONBOARD_CUSTOMERS')) return null;
  return (
    <>
      <Button look="primary" onPress={open} isPending={loading}>
        <PlusIcon /> {t.customers.add}
      </Button>
      <span role="status" className="error">
        {failure}
      </span>
    </>
  );
};
