import type { TypedDocumentString } from '../../src/commands/operations.generated.ts';

export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: T | null | undefined;
  readonly extensions: Readonly<Record<string, unknown>> | undefined;
  readonly errors:
    | ReadonlyArray<{
        readonly message: string;
        readonly path?: ReadonlyArray<string | number>;
        readonly extensions: Readonly<Record<string, unknown>>;
      }>
    | undefined;
  /** The body as it came. */
  readonly text: string;
}

type Untyped = Record<string, unknown>;

/** Speaks GraphQL over HTTP, as any front end does. */
export class Client {
  readonly #url: string;
  readonly token: string | null;
  readonly #headers: Readonly<Record<string, string>>;
  constructor(url: string, token: string | null, headers: Readonly<Record<string, string>> = {}) {
    this.#url = url;
    this.token = token;
    this.#headers = headers;
  }

  with(headers: Readonly<Record<string, string>>): Client {
    return new Client(this.#url, this.token, { ...this.#headers, ...headers });
  }

  /** Sends and answers whatever comes back. */
  async send<T = Untyped>(query: unknown, variables?: unknown): Promise<Answer<T>> {
    const response = await fetch(this.#url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        ...this.#headers,
      },
      body: JSON.stringify({ query: String(query), variables }),
    });
    const text = await response.text();
    const { data, errors, extensions } = parse(text) as Partial<Answer<T>>;
    return { status: response.status, headers: response.headers, data, errors, extensions, text };
  }

  /** Sends what must succeed; shows the whole answer where it does not. */
  async ask<R, V>(document: TypedDocumentString<R, V>, variables: V): Promise<R>;
  async ask<R = Untyped>(document: string, variables?: Untyped): Promise<R>;
  async ask(document: unknown, variables?: unknown): Promise<unknown> {
    const answer = await this.send(document, variables);
    if (answer.errors || !answer.data) throw new Error(`HTTP ${answer.status}: ${answer.text}`);
    return answer.data;
  }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
};
