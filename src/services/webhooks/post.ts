import { lookup } from 'node:dns';
import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isPublicAddress } from '../../onboarding/public-address.ts';
import { checkWebhookUrl, type WebhookPolicy } from '../../onboarding/rules/webhook-endpoint.ts';
import { guardedLookup, type Resolve } from './guarded-lookup.ts';
import type { Message } from './message.ts';

/** How an attempt went: the status that came back, or why none did. */
export type Outcome =
  | { readonly status: number; readonly failure: null }
  | { readonly status: null; readonly failure: string };

export type Post = (url: string, message: Message, signal: AbortSignal) => Promise<Outcome>;

export interface PostOptions {
  readonly policy: WebhookPolicy;
  /** For the whole attempt. */
  readonly timeoutMs: number;
  readonly resolve?: Resolve;
}

const connectTimeoutMs = 5_000;
/** An answer's body is of no use; a little is read, so that the receiver can end in peace. */
const readBytes = 4 * 1024;

/**
 * Sends one message. Redirects are not followed, no connection is kept, and the URL is judged once more:
 * it may have been saved when other rules held.
 */
export const createPost = ({ policy, timeoutMs, resolve = lookup }: PostOptions): Post => {
  const guard = guardedLookup(resolve, policy.allowsPrivateAddresses ? () => true : isPublicAddress);
  return async (url, { body, headers }, signal) => {
    const target = new URL(url);
    if (checkWebhookUrl(target, [], policy).length > 0) return failed('URL_REFUSED');
    const request = (target.protocol === 'https:' ? https : http).request(target, {
      method: 'POST',
      headers: { ...headers },
      agent: false,
      lookup: guard,
      signal,
    });
    limitTime(request, target, timeoutMs);
    const outcome = outcomeOf(request);
    request.end(body);
    return outcome;
  };
};

const limitTime = (request: ClientRequest, { protocol }: URL, timeoutMs: number): void => {
  const endAfter = (milliseconds: number, code: string) =>
    setTimeout(() => request.destroy(new Overdue(code)), milliseconds);
  const whole = endAfter(timeoutMs, 'TIMEOUT');
  const connecting = endAfter(connectTimeoutMs, 'CONNECT_TIMEOUT');
  request.once('socket', (socket) =>
    socket.once(protocol === 'https:' ? 'secureConnect' : 'connect', () => clearTimeout(connecting)),
  );
  request.once('close', () => {
    clearTimeout(whole);
    clearTimeout(connecting);
  });
};

class Overdue extends Error {
  readonly code: string;
  constructor(code: string) {
    super('It took too long');
    this.code = code;
  }
}

/** Once there is a status, what becomes of the connection changes nothing. */
const outcomeOf = (request: ClientRequest): Promise<Outcome> =>
  new Promise((settle) => {
    let outcome = failed('NO_ANSWER');
    request.once('response', (response) => {
      outcome = { status: response.statusCode ?? 0, failure: null };
      readLittle(response);
    });
    request.on('error', (error) => {
      if (outcome.status === null) outcome = failed(nameOf(error));
    });
    request.once('close', () => settle(outcome));
  });

const readLittle = (response: IncomingMessage): void => {
  let read = 0;
  response.on('data', (chunk: Buffer) => {
    read += chunk.length;
    if (read > readBytes) response.destroy();
  });
  response.on('error', () => {});
};

const failed = (failure: string): Outcome => ({ status: null, failure });

/** Codes alone: messages tell addresses. */
const nameOf = (error: Error & { readonly code?: unknown }): string => String(error.code ?? error.name);
