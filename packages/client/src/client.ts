import type { MutationDocument, QueryDocument } from './document.ts';
import { newIdempotencyKey } from './idempotency-key.ts';
import { type Outcome, outcomeOf, type PayloadOf } from './outcome.ts';
import { defaultRetryPolicy, type RetryPolicy, withRetries } from './retry.ts';
import { send, type Transport } from './send.ts';

export interface ClientOptions {
  /** Where GraphQL is spoken, such as `https://onboarding.example/graphql`. */
  readonly url: string;
  /** A bearer token or API key, or where to get the one of the moment; absent: nobody is signed in. */
  readonly token?: string | (() => string | null | Promise<string | null>);
  /** What names and messages come in, such as `de` or `zh-CN, en;q=0.5`; absent: as the platform sends it. */
  readonly language?: string;
  /** Absent: the platform's own. */
  readonly fetch?: typeof globalThis.fetch;
  /** How long one attempt may take; 30 seconds unless given. */
  readonly timeoutMs?: number;
  /** What differs from `defaultRetryPolicy`. */
  readonly retry?: Partial<RetryPolicy>;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
}

export interface MutationOptions extends CallOptions {
  /** Keep it to repeat the call in another process, for a day; absent: one of this call's own. */
  readonly idempotencyKey?: string;
}

/** Asks the API. Throws ApiError and NetworkError; people's mistakes are part of an outcome instead. */
export interface Client {
  query<Data, Variables>(
    document: QueryDocument<Data, Variables>,
    variables: NoInfer<Variables>,
    options?: CallOptions,
  ): Promise<Data>;
  /** `input` is the mutation's own input. */
  mutate<Data, Input>(
    document: MutationDocument<Data, { input: Input }>,
    input: NoInfer<Input>,
    options?: MutationOptions,
  ): Promise<Outcome<PayloadOf<Data>>>;
}

export const createClient = (options: ClientOptions): Client => {
  const transport = transportOf(options);
  const retry = { ...defaultRetryPolicy, ...options.retry };
  return {
    async query<Data, Variables>(
      document: QueryDocument<Data, Variables>,
      variables: NoInfer<Variables>,
      { signal }: CallOptions = {},
    ): Promise<Data> {
      const call = { document, variables, idempotencyKey: null, signal };
      const { result } = await withRetries(() => send(transport, call), retry, { isOnceOnly: false, signal });
      return result.data as Data;
    },

    async mutate<Data, Input>(
      document: MutationDocument<Data, { input: Input }>,
      input: NoInfer<Input>,
      { signal, idempotencyKey = newIdempotencyKey() }: MutationOptions = {},
    ): Promise<Outcome<PayloadOf<Data>>> {
      const call = { document, variables: { input }, idempotencyKey, signal };
      const { isOnceOnly } = document;
      const { result, attempts } = await withRetries(() => send(transport, call), retry, {
        isOnceOnly,
        signal,
      });
      return outcomeOf<PayloadOf<Data>>(result.data, result.extensions.replayed === true, attempts);
    },
  };
};

const transportOf = ({ url, token, language, fetch, timeoutMs = 30_000 }: ClientOptions): Transport => ({
  url,
  token: async () => (typeof token === 'function' ? token() : (token ?? null)),
  language,
  fetch: fetch ?? ((...given) => globalThis.fetch(...given)),
  timeoutMs,
});
