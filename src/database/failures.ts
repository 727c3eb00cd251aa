import { QueryFailedError } from 'typeorm';

interface DriverError {
  readonly code?: unknown;
  readonly errno?: unknown;
  readonly message?: unknown;
}

const duplicateErrno = 1062;
/** Deadlock, lock wait timeout, and a Galera node that is not ready. */
const retryableErrnos: ReadonlySet<unknown> = new Set([1213, 1205, 1047]);

/** MySQL's name of the index, or SQLite's names of the columns, of a broken unique rule; else null. */
export const brokenUnique = (error: unknown): string | null => {
  const driverError = driverErrorOf(error);
  if (driverError?.errno !== duplicateErrno && driverError?.code !== 'SQLITE_CONSTRAINT_UNIQUE') return null;
  return String(driverError.message);
};

/** Whether the whole transaction may simply be run again: the engine has rolled it back. */
export const isRetryable = (error: unknown): boolean => {
  const driverError = driverErrorOf(error);
  return retryableErrnos.has(driverError?.errno) || String(driverError?.code).startsWith('SQLITE_BUSY');
};

const linkCodes = /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_|PROTOCOL_CONNECTION_LOST|POOL_)/;
const linkMessages = /closed state|Queue limit reached|Pool is closed/;

/** Whether the database could not be reached at all. */
export const isUnreachable = (error: unknown): boolean => {
  const { code, message } = driverErrorOf(error) ?? (error as DriverError | undefined) ?? {};
  return linkCodes.test(String(code)) || linkMessages.test(String(message));
};

const driverErrorOf = (error: unknown): DriverError | undefined =>
  error instanceof QueryFailedError ? (error.driverError as DriverError) : undefined;
