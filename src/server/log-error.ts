type Logged = {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly code?: unknown;
  /** The statement's shape; its values stay out of the log. */
  readonly query?: unknown;
};

/** What a log may hold of a failure: database errors carry the values of their statement, which are people's. */
export const toLogged = (error: Error & { readonly code?: unknown; readonly query?: unknown }): Logged => {
  const tell = (text: string) => (error.query === undefined ? text : withoutValues(text));
  return {
    type: error.name,
    message: tell(error.message),
    stack: tell(error.stack ?? ''),
    ...(error.code === undefined ? {} : { code: error.code }),
    ...(error.query === undefined ? {} : { query: error.query }),
  };
};

/** The engines quote the values that they complain of, and also the names of keys, columns and tables, which may stay. */
const withoutValues = (text: string): string =>
  text.replace(
    /\b(key|column|table|constraint) ('[^'\n]*')|'(?:[^'\\\n]|\\.|'')*'/gi,
    (_, what: string, name: string) => (what ? `${what} ${name}` : "'…'"),
  );
