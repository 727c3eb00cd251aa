import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { isServerAway } from '../graphql/connection.ts';
import { signOut } from '../session/session.ts';
import { useStore } from '../store.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { Failure } from '../ui/failure.tsx';
import { Loading } from '../ui/spinner.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { ViewerProvider } from './use-viewer.tsx';
import { ViewerQuery } from './viewer.ts';
import './shell.css';

/** What stands around every screen: whose it is, in which language, and the way out. */
export const Shell = ({ children }: { readonly children: ReactNode }) => {
  const t = useTexts();
  const { data, error, refetch } = useQuery(ViewerQuery);
  const viewer = data?.viewer;
  return (
    <>
      <a className="skip" href="#content">
        {t.shell.skip}
      </a>
      <header className="bar">
        <Link href="/" className="bar-name">
          {t.shell.product}
        </Link>
        {viewer && (
          <p className="bar-who">
            <strong>{viewer.partner.name}</strong>
            <span>{viewer.subject}</span>
          </p>
        )}
        <LanguageChoice />
        <Button look="quiet" onPress={leave}>
          {t.shell.signOut}
        </Button>
      </header>
      <ServerAway />
      <main id="content" className="page" tabIndex={-1}>
        {error && <Failure error={error} onRetry={() => void refetch()} />}
        {viewer ? <ViewerProvider viewer={viewer}>{children}</ViewerProvider> : !error && <Loading />}
      </main>
    </>
  );
};

/** Nothing of what this partner has seen stays for the next one. */
const leave = (): void => {
  signOut();
  location.assign('/app');
};

const ServerAway = () => {
  const t = useTexts();
  const isAway = useStore(isServerAway);
  return (
    <div role="status" className={isAway ? 'away' : ''}>
      {isAway && (
        <>
          <span className="spinner" aria-hidden="true" /> {t.shell.serverAway}
        </>
      )}
    </div>
  );
};
