import type { CallOptions, Client } from './client.ts';
import type { QueryDocument } from './document.ts';

/** A page of a list (Relay's cursor connections). */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined };
}

/** What a query must take for its list to be read on. */
interface Cursors {
  readonly after?: string | null | undefined;
}

/** Where an answer holds the list; null or undefined where there is none, such as for an unknown id. */
export type PageIn<Data, P> = (data: Data) => P | null | undefined;

/** Page after page of a list, each asked for when it is wanted; `first` in the variables says how large. */
export async function* pages<Data, Variables extends Cursors, P extends Page<unknown>>(
  client: Client,
  document: QueryDocument<Data, Variables>,
  variables: NoInfer<Variables>,
  pageIn: PageIn<Data, P>,
  options: CallOptions = {},
): AsyncGenerator<P, void, undefined> {
  let after = variables.after ?? null;
  for (;;) {
    const page = pageIn(await client.query(document, { ...variables, after }, options));
    if (!page) return;
    yield page;
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage || !endCursor || endCursor === after) return;
    after = endCursor;
  }
}

/** All items of a list, one after the other. */
export async function* items<Data, Variables extends Cursors, Node>(
  client: Client,
  document: QueryDocument<Data, Variables>,
  variables: NoInfer<Variables>,
  pageIn: PageIn<Data, Page<Node>>,
  options: CallOptions = {},
): AsyncGenerator<Node, void, undefined> {
  for await (const page of pages(client, document, variables, pageIn, options)) yield* page.nodes;
}
