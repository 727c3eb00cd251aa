/** A query, typed by what it answers and what it takes. One of your own needs no more than these fields. */
export interface QueryDocument<Data, Variables> {
  readonly kind: 'query';
  readonly name: string;
  readonly text: string;
  /** SHA-256 of the text, in hexadecimal. */
  readonly hash: string;
  /** Whether its answer is the same for everybody: then it is asked by GET, by its hash, and without a token. */
  readonly isShared: boolean;
  readonly $types?: (variables: Variables) => Data;
}

/** A mutation, typed by what it answers and what it takes. */
export interface MutationDocument<Data, Variables> {
  readonly kind: 'mutation';
  readonly name: string;
  readonly text: string;
  /** SHA-256 of the text, in hexadecimal. */
  readonly hash: string;
  /** Whether each call does its work anew, idempotency key or not: then it is not repeated by itself. */
  readonly isOnceOnly: boolean;
  readonly $types?: (variables: Variables) => Data;
}

export type AnyDocument = QueryDocument<unknown, never> | MutationDocument<unknown, never>;
