import { useApolloClient } from '@apollo/client/react';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { Route, Router, Switch, useLocation } from 'wouter';
import { session } from './session/session.ts';
import { SessionEnded } from './session/session-ended.tsx';
import { SignIn } from './session/sign-in.tsx';
import { Broken } from './shell/broken.tsx';
import { NotThere } from './shell/not-there.tsx';
import { Shell } from './shell/shell.tsx';
import { useStore } from './store.ts';
import { language } from './texts/language.ts';
import { Loading } from './ui/spinner.tsx';

const Customers = lazy(() => import('./customers/customers.tsx'));
const Draft = lazy(() => import('./draft/draft-screen.tsx'));
const RequestRelationship = lazy(() => import('./relationship/request-relationship.tsx'));
const Invitation = lazy(() => import('./invitation/invitation.tsx'));

export const App = () => {
  const locale = useStore(language);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <I18nProvider locale={locale === 'en' ? 'en-US' : locale}>
      <Router base="/app">
        <Navigation />
      </Router>
    </I18nProvider>
  );
};

/** Links of the component library go through the router too. */
const Navigation = () => {
  const [, navigate] = useLocation();
  return (
    <RouterProvider navigate={(to) => navigate(to)} useHref={(to) => `/app${to === '/' ? '' : to}`}>
      <RefetchInLanguage />
      <Broken>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/invitations" component={Invitation} />
            <Route component={SignedIn} />
          </Switch>
        </Suspense>
      </Broken>
      <SessionEnded />
    </RouterProvider>
  );
};

const SignedIn = () => {
  const { token, identity } = useStore(session);
  if (token === null || (identity && 'customerDomain' in identity)) return <SignIn />;
  return (
    <Shell>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/" component={Customers} />
          <Route path="/add/:id/:screen" component={Draft} />
          <Route path="/request-relationship" component={RequestRelationship} />
          <Route component={NotThere} />
        </Switch>
      </Suspense>
    </Shell>
  );
};

/** What is asked for anew on screens that are not open, too. */
const inOneLanguage = ['offers', 'offerCategories', 'offer', 'market'];

/** Names and mistakes come from the server in one language: another one is another answer. */
const RefetchInLanguage = () => {
  const locale = useStore(language);
  const client = useApolloClient();
  const before = useRef(locale);
  useEffect(() => {
    if (before.current === locale) return;
    before.current = locale;
    for (const fieldName of inOneLanguage) client.cache.evict({ id: 'ROOT_QUERY', fieldName });
    void client.refetchQueries({ include: 'active' });
  }, [locale, client]);
  return null;
};
