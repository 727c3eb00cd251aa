import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import { isDocumentError, statusByCode, toCallerError } from './format-error.ts';

/**
 * Completes what leaves: the request's id in every error, the HTTP status that goes with its code. What
 * the caller is not told is logged here, under the same id.
 */
export const answers = <C extends BaseContext & { readonly requestId?: string }>(
  log: FastifyBaseLogger,
): ApolloServerPlugin<C> => ({
  requestDidStart: async ({ contextValue: { requestId } }) => ({
    didEncounterErrors: async ({ errors }) => {
      for (const error of errors) {
        if (!toCallerError(error) && !isDocumentError(error))
          log.error({ err: error.originalError ?? error, requestId }, 'A request failed');
      }
    },
    willSendResponse: async ({ request, response }) => {
      if (response.body.kind !== 'single') return;
      const { data, errors = [] } = response.body.singleResult;
      for (const { extensions } of errors) Object.assign(extensions ?? {}, { requestId });
      const code = String(
        errors.find(({ extensions }) => statusByCode[String(extensions?.code)])?.extensions?.code,
      );
      const isRefusedUnread = data === undefined && errors.length > 0;
      const status =
        isRefusedUnread && wantsPlainJson(request.http?.headers.get('accept')) ? 200 : statusByCode[code];
      if (status === undefined) return;
      response.http.status = status;
      if (status === 401) response.http.headers.set('www-authenticate', 'Bearer');
    },
  }),
});

/**
 * GraphQL over HTTP: a client that takes nothing but application/json is one of the old kind, for which any
 * status but 200 means that no GraphQL server has answered.
 */
const wantsPlainJson = (accept: string | undefined): boolean =>
  accept !== undefined && /application\/json/.test(accept) && !/\*\/\*|graphql-response\+json/.test(accept);
