import { Store } from '../store.ts';

/** Whom one signs in as. */
export type Identity =
  | { readonly mpnId: string; readonly name: string; readonly role: string }
  | { readonly customerDomain: string };

export interface Session {
  readonly token: string | null;
  /** Whom one has chosen; null for who has brought a token. */
  readonly identity: Identity | null;
  /** Whether the server no longer takes the token. What was being asked waits for another one. */
  readonly hasEnded: boolean;
}

const nobody: Session = { token: null, identity: null, hasEnded: false };
const key = 'session';

const kept = sessionStorage.getItem(key);

/** Kept as long as the browser's tab lives. */
export const session = new Store<Session>(kept ? (JSON.parse(kept) as Session) : nobody);
session.subscribe(() => sessionStorage.setItem(key, JSON.stringify(session.get())));

/** Asks this server for a demo token: where an identity provider signs people in, its library stands here instead. */
export const signInAs = async (identity: Identity): Promise<void> => {
  const request =
    'mpnId' in identity
      ? { mpnId: identity.mpnId, role: identity.role }
      : { customerDomain: identity.customerDomain };
  const response = await fetch('/app/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  if (!response.ok) throw new Error('Nobody can be signed in so');
  const { token } = (await response.json()) as { token: string };
  session.set({ token, identity, hasEnded: false });
};

export const signInWith = (token: string): void => session.set({ token, identity: null, hasEnded: false });

export const signOut = (): void => session.set(nobody);

/** Says that the token is no longer taken, and waits until there is another one. */
export const renewed = (refused: string | null): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      const { token, hasEnded } = session.get();
      if (token === refused || hasEnded) return;
      stop();
      resolve();
    };
    const stop = session.subscribe(look);
    if (session.get().token === refused) session.set({ ...session.get(), hasEnded: true });
    else look();
  });
