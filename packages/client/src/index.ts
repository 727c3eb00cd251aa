export {
  type CallOptions,
  type Client,
  type ClientOptions,
  createClient,
  type MutationOptions,
} from './client.ts';
export type { MutationDocument, QueryDocument } from './document.ts';
export { ApiError, NetworkError, type TopLevelError } from './errors.ts';
export * from './operations.generated.ts';
export type { Done, Outcome, Refused, UserError } from './outcome.ts';
export { items, type Page, type PageIn, pages } from './paging.ts';
export { defaultRetryPolicy, type RetryPolicy } from './retry.ts';
