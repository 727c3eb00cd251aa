import type { Client } from '../../../packages/client/src/index.ts';
import {
  type ClientOptions,
  createClient,
  StartCustomerOnboardingDocument,
} from '../../../packages/client/src/index.ts';
import type { TestApp } from '../../support/app.ts';

/** No test waits: pauses are written down. */
export const pauses: number[] = [];
export const pause = async (ms: number) => {
  pauses.push(ms);
};

/** The package's client, signed in as an admin agent of a partner. */
export const clientOf = async (
  of: TestApp,
  mpnId: string,
  options: Partial<ClientOptions> = {},
): Promise<Client> =>
  createClient({ url: of.url, token: (await of.signIn(mpnId)).token ?? '', retry: { pause }, ...options });

export interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
}

/** The platform's fetch, which writes down what is sent. */
export const writingDown = (sent: Sent[]): typeof fetch => {
  return async (input, init) => {
    const url = new URL(String(input));
    sent.push({ method: init?.method ?? 'GET', url, headers: new Headers(init?.headers) });
    return fetch(input, init);
  };
};

/** Loses the first answers on their way back: the server has done its work. */
export const losing = (count: number, sent: Sent[] = []): typeof fetch => {
  let left = count;
  const known = writingDown(sent);
  return async (input, init) => {
    const answer = await known(input, init);
    if (left-- <= 0) return answer;
    await answer.text();
    throw new TypeError('fetch failed');
  };
};

export const startedBy = async (client: Client) => {
  const outcome = await client.mutate(StartCustomerOnboardingDocument, {});
  if (!outcome.ok) throw new Error(outcome.userErrors[0].message);
  return outcome.onboarding;
};
