import { useQuery } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { graphql } from '../gql/index.ts';
import { session, signInAs, signInWith } from '../session/session.ts';
import { settings } from '../settings.ts';
import { LanguageChoice } from '../shell/language-choice.tsx';
import { PageTitle } from '../shell/page-title.tsx';
import { useStore } from '../store.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { Failure } from '../ui/failure.tsx';
import { Notice } from '../ui/notice.tsx';
import { Loading } from '../ui/spinner.tsx';
import { TextField } from '../ui/text-field.tsx';
import { Answer } from './answer.tsx';
import '../relationship/relationship.css';
import '../session/sign-in.css';

const InvitationQuery = graphql(/* GraphQL */ `
  query Invitation($token: String!) {
    customerAdministrator {
      companyName
      cloud
      country
      subject
    }
    relationshipInvitation(token: $token) {
      ...AnswerFields
    }
  }
`);

/** What the customer's own global administrator sees behind a partner's link. */
const InvitationScreen = () => {
  const t = useTexts();
  const { token, identity } = useStore(session);
  const isAdministrator = token !== null && (identity === null || 'customerDomain' in identity);
  return (
    <main className="sign-in">
      <div className="sign-in-top">
        <PageTitle>{t.invitation.title}</PageTitle>
        <LanguageChoice />
      </div>
      {isAdministrator ? <Invitation token={location.hash.slice(1)} /> : <AdministratorSignIn />}
    </main>
  );
};

const Invitation = ({ token }: { readonly token: string }) => {
  const t = useTexts();
  const { data, error, refetch } = useQuery(InvitationQuery, { variables: { token } });
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { customerAdministrator: administrator, relationshipInvitation: invitation } = data;
  if (!administrator || !invitation) return <Notice kind="bad">{t.invitation.none}</Notice>;
  return <Answer token={token} administrator={administrator} invitation={invitation} />;
};

const AdministratorSignIn = () => {
  const t = useTexts();
  const [value, setValue] = useState('');
  const [hasFailed, setFailed] = useState(false);
  const isDemo = settings.demoPartners.length > 0;
  const enter = (event: FormEvent) => {
    event.preventDefault();
    if (isDemo) signInAs({ customerDomain: value.trim() }).catch(() => setFailed(true));
    else signInWith(value.trim());
  };
  return (
    <form className="card relationship-form" onSubmit={enter}>
      <p>{t.invitation.signIn}</p>
      <TextField
        label={isDemo ? t.invitation.domain : t.signIn.token}
        hint={isDemo ? t.invitation.domainHint : undefined}
        value={value}
        onChange={setValue}
        error={hasFailed ? t.invitation.unknownDomain : undefined}
      />
      <Button type="submit" look="primary">
        {t.signIn.enter}
      </Button>
    </form>
  );
};

export default InvitationScreen;
