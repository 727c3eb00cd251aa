import { type FormEvent, useState } from 'react';
import type { DemoPartner } from '../../../../src/pages/settings.ts';
import { settings } from '../settings.ts';
import { LanguageChoice } from '../shell/language-choice.tsx';
import { PageTitle } from '../shell/page-title.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/choice-field.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { signInAs, signInWith } from './session.ts';
import './sign-in.css';

const roles = ['ADMIN_AGENT', 'SALES_AGENT', 'HELPDESK_AGENT'] as const;

/** Where there are demo partners one is chosen; elsewhere a token is brought. */
export const SignIn = () => {
  const t = useTexts();
  return (
    <main className="sign-in">
      <div className="sign-in-top">
        <PageTitle>{t.signIn.title}</PageTitle>
        <LanguageChoice />
      </div>
      {settings.demoPartners.length > 0 ? <DemoPartners /> : <BringToken />}
    </main>
  );
};

const DemoPartners = () => {
  const t = useTexts();
  const [role, setRole] = useState<string>(roles[0]);
  const [hasFailed, setFailed] = useState(false);
  const enter = ({ mpnId, name }: DemoPartner) =>
    signInAs({ mpnId, name, role }).catch(() => setFailed(true));
  return (
    <>
      <p className="soft">{t.signIn.choose}</p>
      {hasFailed && <Notice kind="bad">{t.form.notAnswered}</Notice>}
      <ul className="sign-in-partners">
        {settings.demoPartners.map((partner) => (
          <li key={partner.mpnId}>
            <Button onPress={() => enter(partner)}>
              <span className="sign-in-name">{partner.name}</span>
              <span className="soft">{t.signIn.kind(partner)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <SelectField
        label={t.signIn.role}
        value={role}
        onChange={setRole}
        choices={roles.map((id) => ({ id, name: t.signIn.roles[id] }))}
      />
    </>
  );
};

const BringToken = () => {
  const t = useTexts();
  const [token, setToken] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (token.trim() !== '') signInWith(token.trim());
  };
  return (
    <form className="sign-in-token" onSubmit={submit}>
      <TextField label={t.signIn.token} hint={t.signIn.tokenHint} value={token} onChange={setToken} />
      <Button type="submit" look="primary">
        {t.signIn.enter}
      </Button>
    </form>
  );
};
