import { toLogged } from './log-error.ts';

/** Takes lines that are whole. */
export interface LogSink {
  write(line: string): void;
}

export interface LoggerConfig {
  readonly level: string;
  /** For people at a terminal; else one JSON object a line. */
  readonly isPretty: boolean;
  /** Takes the lines in place of the standard output. */
  readonly to?: LogSink | undefined;
}

/**
 * What stands in no log, wherever somebody has put it by mistake: secrets, what is known of people, and whole
 * objects that hold either. No path has a wildcard: one costs more than the rest of the line.
 */
export const redactedPaths: readonly string[] = [
  ...['authorization', 'cookie', 'password', 'temporaryPassword', 'sealedPassword', 'secret', 'sealedSecret'],
  ...['token', 'sealedToken', 'apiKey', 'key', 'secretKey'],
  ...['email', 'firstName', 'lastName', 'phoneNumber', 'userName', 'companyName', 'subject'],
  ...['address', 'company', 'primaryContact', 'signer', 'customer'],
  ...['headers', 'body', 'variables', 'input', 'parameters', 'req.headers', 'req.body', 'err.parameters'],
];

export const loggerOptions = ({ level, isPretty, to }: LoggerConfig) => ({
  level,
  redact: { paths: [...redactedPaths], censor: '[redacted]' },
  serializers: { err: toLogged },
  ...(to ? { stream: to } : {}),
  ...(isPretty && !to ? { transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname' } } } : {}),
});
