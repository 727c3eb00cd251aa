type Logged = {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly code?: unknown;
  /** The statement's shape; its values stay out of the log. */
  readonly query?: unknown;
};

/** What a log may hold of a failure: database errors carry the values of their statement, which are people's. */
export const toLogged = (error: Error & { readonly code?: unknown; readonly query?: unknown }): Logged => ({
  type: error.name,
  message: error.message,
  stack: error.stack ?? '',
  ...(error.code === undefined ? {} : { code: error.code }),
  ...(error.query === undefined ? {} : { query: error.query }),
});
