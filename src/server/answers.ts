import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import { headersFor, identified, isDocumentError, statusByCode, toCallerError } from './format-error.ts';

export interface Answered extends BaseContext {
  readonly requestId: string;
  /** Of what everybody may read. */
  readonly revision?: string;
  /** That people are spoken to in. */
  readonly locale?: string;
  readonly outcome?: { readonly isReplayed: boolean };
}

/**
 * Completes what leaves: the HTTP status that goes with an error's code, the request's id in every error, and
 * the language of the data (errors speak English to programmers). What the caller is not told is logged here, under the request's id.
 */
export const answers = <C extends Answered>(log: FastifyBaseLogger): ApolloServerPlugin<C> => ({
  requestDidStart: async ({ contextValue: { requestId, locale, outcome } }) => ({
    didEncounterErrors: async ({ errors }) => {
      for (const error of errors) {
        if (!toCallerError(error) && !isDocumentError(error))
          log.error({ err: error.originalError ?? error, requestId }, 'A request failed');
      }
    },
    willSendResponse: async ({ request, response }) => {
      if (response.body.kind !== 'single') return;
      const { data, errors = [] } = response.body.singleResult;
      if (errors.length > 0)
        response.body.singleResult.errors = errors.map((error) => identified(error, requestId));
      if (outcome?.isReplayed)
        response.body.singleResult.extensions = { ...response.body.singleResult.extensions, replayed: true };
      const code = String(
        errors.find(({ extensions }) => statusByCode[String(extensions?.code)])?.extensions?.code,
      );
      const isUnreadable = data === undefined && (statusByCode[code] ?? 400) === 400;
      const status =
        isUnreadable && wantsPlainJson(request.http?.headers.get('accept')) ? 200 : statusByCode[code];
      if (status !== undefined) response.http.status = status;
      if (data != null && locale) response.http.headers.set('content-language', locale);
      for (const [name, value] of Object.entries(headersFor(status))) {
        if (!response.http.headers.has(name)) response.http.headers.set(name, value);
      }
    },
  }),
});

/**
 * GraphQL over HTTP: a client that takes nothing but application/json is one of the old kind, for which any
 * status but 200 means that no GraphQL server has answered.
 */
const wantsPlainJson = (accept: string | undefined): boolean =>
  accept !== undefined && /application\/json/.test(accept) && !/\*\/\*|graphql-response\+json/.test(accept);
