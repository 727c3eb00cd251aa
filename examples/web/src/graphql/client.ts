import {
  ApolloClient,
  ApolloLink,
  CombinedGraphQLErrors,
  HttpLink,
  InMemoryCache,
  ServerError,
} from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { RetryLink } from '@apollo/client/link/retry';
import { from, map, switchMap } from 'rxjs';
import possibleTypes from '../gql/possible-types.json' with { type: 'json' };
import { renewed, session } from '../session/session.ts';
import { settings } from '../settings.ts';
import { language } from '../texts/language.ts';
import { isServerAway } from './connection.ts';
import { sendHash } from './send-hash.ts';

/** What somebody asks goes on when they have signed in again: nothing is lost. */
const waitForSignIn = new ErrorLink(({ error, operation, forward }) => {
  if (!isUnauthenticated(error)) return;
  const { token } = operation.getContext() as { token?: string | null };
  return from(renewed(token ?? null)).pipe(switchMap(() => forward(operation)));
});

const isUnauthenticated = (error: unknown): boolean =>
  (ServerError.is(error) && error.statusCode === 401) ||
  (CombinedGraphQLErrors.is(error) &&
    error.errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED'));

/** As long as a server may take to come back. */
const patience = { attempts: 40, firstMs: 300, longestMs: 3_000 };

/** Whatever is sent twice is done once: by its key, its version, or because a customer is submitted only once. */
const untilAnswered = new RetryLink({
  delay: { initial: patience.firstMs, max: patience.longestMs, jitter: true },
  attempts: (count, _operation, error) => {
    const isAway = isPassing(error);
    isServerAway.set(isAway && count < patience.attempts);
    return isAway && count < patience.attempts;
  },
});

/** Not reached, or too busy. */
const isPassing = (error: unknown): boolean => {
  if (ServerError.is(error)) return [429, 502, 503, 504].includes(error.statusCode);
  if (CombinedGraphQLErrors.is(error))
    return error.errors.some(({ extensions }) => extensions?.retryable === true);
  return error instanceof TypeError;
};

/** A refusal for now comes as an answer too: it is made a failure, so that it is repeated. */
const noteAnswer = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    map((answer) => {
      if (answer.errors?.some(({ extensions }) => extensions?.retryable === true))
        throw new CombinedGraphQLErrors(answer);
      isServerAway.set(false);
      return answer;
    }),
  ),
);

const identify = new SetContextLink(({ headers }) => {
  const { token } = session.get();
  return {
    token,
    headers: {
      ...headers,
      'accept-language': language.get(),
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
  };
});

const cache = () =>
  new InMemoryCache({
    ...possibleTypes,
    typePolicies: {
      // Of one step, address or contact there is one in each place: it has no id of its own.
      CustomerOnboarding: {
        fields: {
          company: { merge: true },
          primaryContact: { merge: true },
        },
      },
      OnboardingCompany: { merge: true, fields: { address: { merge: true } } },
      Viewer: { merge: true },
    },
  });

export const client = new ApolloClient({
  link: ApolloLink.from([
    waitForSignIn,
    untilAnswered,
    noteAnswer,
    identify,
    ...(settings.sendsHashes ? [sendHash] : []),
    new HttpLink({ uri: '/graphql' }),
  ]),
  cache: cache(),
});
