import type { z } from 'zod';

type Given = Readonly<Record<string, string | undefined>>;

/** A setting that cannot be used as it was given. */
export interface Fault {
  readonly variable: string;
  /** With the variable, what was given (secrets masked), and what is expected. */
  readonly text: string;
}

export const faultOf = ({ path, message }: z.core.$ZodIssue, given: Given): Fault => {
  const variable = String(path[0]);
  return { variable, text: `${path.join('.')}: given ${shown(variable, given[variable] ?? '')}, ${message}` };
};

/** Nothing of these is repeated. */
const secrets: ReadonlySet<string> = new Set(['SECRET_KEY', 'OTEL_EXPORTER_OTLP_HEADERS']);
/** These may hold a password, whatever form they have been given. */
const addresses: ReadonlySet<string> = new Set([
  'DATABASE_URL',
  'REDIS_URL',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
]);
const longest = 60;

const shown = (variable: string, value: string): string => {
  if (secrets.has(variable)) return '***';
  if (addresses.has(variable)) return JSON.stringify(withoutPassword(value));
  return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value);
};

/** Where it cannot be told which part is the password, none is shown. */
const withoutPassword = (url: string): string => {
  const [, before, after] = /^([a-z+]+:\/\/[^:@/?#]*:).*(@[^@]*)$/i.exec(url) ?? [];
  if (before !== undefined && after !== undefined) return `${before}***${after.replace(/[?#].*/, '')}`;
  return /^[a-z+]+:\/\/[\w.-]+(:\d+)?(\/[\w.-]*)?$/i.test(url) ? url : '***';
};
