import { useQuery } from '@apollo/client/react';
import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { Redirect } from 'wouter';
import { graphql, readFragment } from '../gql/index.ts';
import { NotThere } from '../shell/not-there.tsx';
import { Failure } from '../ui/failure.tsx';
import { Loading } from '../ui/spinner.tsx';
import { type Draft, DraftFields } from './draft-fields.ts';
import { DraftOver } from './draft-over.tsx';

const DraftQuery = graphql(/* GraphQL */ `
  query Draft($id: ID!) {
    customerOnboarding(id: $id) {
      id
      ...DraftFields
    }
  }
`);

export interface DraftProps {
  readonly draft: Draft;
}

const screens: Readonly<Record<string, ComponentType<DraftProps>>> = {
  account: lazy(() => import('../account/account.tsx')),
  subscriptions: lazy(() => import('../subscriptions/subscriptions.tsx')),
  review: lazy(() => import('../review/review.tsx')),
};
const Confirmation = lazy(() => import('../confirmation/confirmation.tsx'));

interface DraftScreenProps {
  readonly params: { readonly id: string; readonly screen: string };
}

/** One screen of the wizard, or where the draft has come to when it is past that screen. */
const DraftScreen = ({ params: { id, screen } }: DraftScreenProps) => {
  const { data, error, refetch } = useQuery(DraftQuery, { variables: { id } });
  useEffect(() => {
    const look = () => void (document.visibilityState === 'visible' && refetch());
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [refetch]);
  const draft = readFragment(DraftFields, data?.customerOnboarding);
  if (error && !draft) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data && !draft) return <NotThere />;
  if (!draft) return <Loading />;
  return <Suspense fallback={<Loading />}>{screenFor(draft, screen)}</Suspense>;
};

const screenFor = (draft: Draft, screen: string) => {
  if (draft.state === 'SUBMITTED')
    return screen === 'confirmation' ? (
      <Confirmation id={draft.id} />
    ) : (
      <Redirect href={`/add/${draft.id}/confirmation`} replace />
    );
  if (draft.state !== 'DRAFT' && draft.state !== 'REVIEWED') return <DraftOver state={draft.state} />;
  const Screen = screens[screen];
  return Screen ? <Screen key={draft.id} draft={draft} /> : <NotThere />;
};

export default DraftScreen;
