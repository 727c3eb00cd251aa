import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { requestIdOf, traceparentOf } from '../telemetry/request-ids.ts';
import { bytesOf, makeAnswer, type PublicAnswer, writtenFor } from './public-answer.ts';
import { bareHash, sha256 } from './trusted-documents.ts';

/** What answers are made from, and how long it has been known to be right. */
export interface Revision {
  readonly name: string;
  /** Since it was last compared with the database. */
  readonly ageSeconds: number;
}

/** Whom a ready answer was written to. */
export interface Served {
  readonly requestId: string;
  readonly traceparent: string | null;
  readonly status: number;
  readonly answer: PublicAnswer;
}

export interface PublicAnswersOptions {
  /** Of memory, for the answers. */
  readonly bytes: number;
  /** Null where it must be looked at again first. */
  readonly revision: () => Revision | null;
  readonly refresh: () => Promise<unknown>;
  readonly chooseLocale: (acceptLanguage: string | undefined) => string;
}

const longestAddress = 4_096;
/** What is none is refused where all requests are looked at. */
const soundHost = /^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i;

/**
 * Whole answers that are the same for everybody: by what is asked (document, variables, language, form), and
 * by the raw words of a request that has asked it before, so that nothing of it need be read again.
 */
export class PublicAnswers {
  readonly #options: PublicAnswersOptions;
  readonly #onLook: (isThere: boolean) => void;
  readonly #answers: LRUCache<string, PublicAnswer>;
  readonly #keys: LRUCache<string, string>;

  constructor(options: PublicAnswersOptions, onLook: (isThere: boolean) => void = () => {}) {
    this.#options = options;
    this.#onLook = onLook;
    this.#answers = new LRUCache({
      maxSize: options.bytes,
      sizeCalculation: (answer, key) => bytesOf(answer) + key.length,
    });
    this.#keys = new LRUCache({
      maxSize: options.bytes,
      sizeCalculation: (key, address) => key.length + address.length,
    });
  }

  async refresh(): Promise<void> {
    if (!this.#options.revision()) await this.#options.refresh();
  }

  ageSeconds(): number {
    return this.#options.revision()?.ageSeconds ?? 0;
  }

  /** Writes the answer where it is ready; false leaves the request as it is. Browsers need more headers. */
  serve(request: IncomingMessage, response: ServerResponse, tell?: (served: Served) => void): boolean {
    const { method, headers: asked } = request;
    if (method !== 'GET' || asked.origin !== undefined || !soundHost.test(asked.host ?? '')) return false;
    const revision = this.#options.revision();
    const key = this.#keys.get(this.#addressOf(request));
    const answer = key === undefined ? undefined : this.#answers.get(key);
    if (!revision || answer?.revision !== revision.name) return false;
    const { status, head, body } = writtenFor(answer, asked);
    const age = String(revision.ageSeconds);
    const requestId = requestIdOf(asked);
    const traceparent = traceparentOf(asked);
    const trace = traceparent === null ? [] : ['traceparent', traceparent];
    response.writeHead(status, [...head, 'age', age, 'x-request-id', requestId, ...trace]).end(body);
    this.#onLook(true);
    tell?.({ requestId, traceparent, status, answer });
    return true;
  }

  /** The same where it was put in other words. */
  find(request: IncomingMessage): PublicAnswer | null {
    const key = this.#keyOf(request);
    const answer = key === null ? undefined : this.#answers.get(key);
    if (key === null || !answer || answer.revision !== this.#options.revision()?.name) return null;
    this.#remember(request, key);
    this.#onLook(true);
    return answer;
  }

  /** Keeps an answer that was just made from this revision. */
  async keep(
    request: IncomingMessage,
    revision: string,
    body: string,
    about: Pick<PublicAnswer, 'headers' | 'operation' | 'label'>,
  ): Promise<PublicAnswer> {
    this.#onLook(false);
    const answer = await makeAnswer({ revision, locale: this.#localeOf(request), ...about }, body);
    const key = this.#keyOf(request);
    if (key !== null) {
      this.#answers.set(key, answer);
      this.#remember(request, key);
    }
    return answer;
  }

  #remember(request: IncomingMessage, key: string): void {
    const address = this.#addressOf(request);
    if (address.length <= longestAddress) this.#keys.set(address, key);
  }

  /** Null where the address cannot be read. */
  #keyOf(request: IncomingMessage): string | null {
    const { url = '', headers } = request;
    const search = Object.fromEntries(new URLSearchParams(url.slice(url.indexOf('?') + 1)));
    const { query, operationName, documentId } = search;
    try {
      const { persistedQuery } = JSON.parse(search.extensions ?? '{}') as Extensions;
      const hash = query === undefined ? (documentId ?? persistedQuery?.sha256Hash) : sha256(query);
      if (typeof hash !== 'string') return null;
      const variables = Object.entries(JSON.parse(search.variables ?? '{}') ?? {}).sort();
      const locale = this.#localeOf(request);
      return JSON.stringify([bareHash(hash), operationName, variables, locale, headers.accept]);
    } catch {
      return null;
    }
  }

  /** By the language that is answered in: people ask for it in countless ways. */
  #addressOf(request: IncomingMessage): string {
    return `${request.url}\n${this.#localeOf(request)}\n${request.headers.accept}`;
  }

  #localeOf({ headers }: IncomingMessage): string {
    return this.#options.chooseLocale(headers['accept-language']);
  }
}

interface Extensions {
  readonly persistedQuery?: { readonly sha256Hash?: unknown };
}
