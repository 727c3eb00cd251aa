import { useState } from 'react';
import { useStore } from '../store.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { type Identity, session, signInAs, signInWith, signOut } from './session.ts';

/** Over whatever one was doing, which stays as it is: one signs in again, and what was asked goes on. */
export const SessionEnded = () => {
  const t = useTexts();
  const { hasEnded, identity } = useStore(session);
  const [hasFailed, setFailed] = useState(false);
  const [token, setToken] = useState('');
  if (!hasEnded) return null;
  const again = () =>
    identity
      ? signInAs(identity).then(
          () => setFailed(false),
          () => setFailed(true),
        )
      : signInWith(token.trim());
  return (
    <Modal
      title={t.signIn.ended}
      actions={
        <>
          <Button onPress={signOutAndLeave}>{t.shell.signOut}</Button>
          <Button look="primary" onPress={again} autoFocus>
            {identity ? t.signIn.again(nameOf(identity)) : t.signIn.enter}
          </Button>
        </>
      }
    >
      <p>{t.signIn.nothingLost}</p>
      {hasFailed && <Notice kind="bad">{t.form.notAnswered}</Notice>}
      {!identity && <TextField label={t.signIn.token} value={token} onChange={setToken} />}
    </Modal>
  );
};

const signOutAndLeave = (): void => {
  signOut();
  location.assign('/app');
};

const nameOf = (identity: Identity): string => ('name' in identity ? identity.name : identity.customerDomain);
