import { setTimeout as wait } from 'node:timers/promises';
import type { TypedDocumentString } from '../../src/commands/operations.generated.ts';

export const answered = 'answered';

/** How one request was answered, and when. */
export interface Answer {
  /** `answered`, or why the same had to be sent again. */
  readonly outcome: string;
  readonly at: number;
}

/** Sends one operation until it is answered for good. */
export type Ask = <R, V>(document: TypedDocumentString<R, V>, variables: V) => Promise<R>;

/** What was asked for long enough, or must not be asked for again. */
export class Unanswered extends Error {}

const giveUpMs = 90_000;
const attemptMs = 15_000;

export interface Attempt<R> {
  readonly outcome: string;
  readonly data?: R;
  /** After how long the same may be sent again; null where it may not. */
  readonly pauseMs: number | null;
}

const shortPauseMs = 300;

/**
 * A client that does what the answers tell: it sends the same again after a broken connection, and when the
 * answer says that it may.
 */
export const createAsk = (url: string, token: string, answers: Answer[]): Ask => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return async (document, variables) => {
    const body = JSON.stringify({ query: String(document), variables });
    const deadline = Date.now() + giveUpMs;
    for (;;) {
      const { outcome, data, pauseMs } = await attempt<never>(url, headers, body);
      answers.push({ outcome, at: Date.now() });
      if (data) return data;
      if (pauseMs === null || Date.now() > deadline) throw new Unanswered(outcome);
      await wait(pauseMs * (0.5 + Math.random()));
    }
  };
};

/** Sends it once. */
export const attempt = async <R>(
  url: string,
  headers: Record<string, string>,
  body: string,
): Promise<Attempt<R>> => {
  try {
    const signal = AbortSignal.timeout(attemptMs);
    const response = await fetch(url, { method: 'POST', headers, body, signal });
    return read(response, await response.text());
  } catch (error) {
    return { outcome: `connection broken: ${reasonOf(error)}`, pauseMs: shortPauseMs };
  }
};

const reasonOf = (error: unknown): string => {
  const { name, cause } = error as Error & { readonly cause?: { readonly code?: string } };
  return cause?.code ?? name;
};

const read = <R>({ status, headers }: Response, text: string): Attempt<R> => {
  const answer = parse<R>(text);
  if (answer === null)
    return { outcome: `HTTP ${status} without GraphQL`, pauseMs: status >= 500 ? shortPauseMs : null };
  const [error] = answer.errors ?? [];
  if (!error && answer.data) return { outcome: answered, data: answer.data, pauseMs: null };
  const { code = 'no code', retryable = false } = error?.extensions ?? {};
  const askedMs = Number(headers.get('retry-after')) * 1_000;
  return { outcome: code, pauseMs: retryable ? askedMs || shortPauseMs : null };
};

interface Body<R> {
  readonly data?: R;
  readonly errors?: ReadonlyArray<{
    readonly extensions?: { readonly code?: string; readonly retryable?: boolean };
  }>;
}

const parse = <R>(text: string): Body<R> | null => {
  try {
    return JSON.parse(text) as Body<R>;
  } catch {
    return null;
  }
};
