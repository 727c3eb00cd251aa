import { QueryFailedError } from 'typeorm';

interface DriverError {
  readonly code?: unknown;
  readonly errno?: unknown;
  readonly message?: unknown;
}

const duplicateKey = 1062;
const deadlock = 1213;
const lockWaitTimeout = 1205;
/** What a Galera node answers that is not part of the cluster. */
const nodeNotReady = 1047;
const serverShutdown = 1053;
const serverGone = 1927;
const retryableErrnos: ReadonlySet<unknown> = new Set([deadlock, lockWaitTimeout, nodeNotReady]);

/** MySQL's name of the index, or SQLite's names of the columns, of a broken unique rule; else null. */
export const brokenUnique = (error: unknown): string | null => {
  const driverError = driverErrorOf(error);
  if (driverError?.errno !== duplicateKey && driverError?.code !== 'SQLITE_CONSTRAINT_UNIQUE') return null;
  return String(driverError.message);
};

/** The same for a primary key, which SQLite tells apart. */
export const isTaken = (error: unknown): boolean =>
  brokenUnique(error) !== null || driverErrorOf(error)?.code === 'SQLITE_CONSTRAINT_PRIMARYKEY';

/** Whether the whole transaction may simply be run again: the engine has rolled it back. */
export const isRetryable = (error: unknown): boolean => {
  const driverError = driverErrorOf(error);
  return retryableErrnos.has(driverError?.errno) || String(driverError?.code).startsWith('SQLITE_BUSY');
};

const linkCodes =
  /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|EAI_|PROTOCOL_CONNECTION_LOST|PROTOCOL_SEQUENCE_TIMEOUT|POOL_)/;
const linkErrnos: ReadonlySet<unknown> = new Set([serverShutdown, serverGone, nodeNotReady]);
const linkMessages = /closed state|Pool is closed|Connection lost/;
const queueMessages = /Queue limit reached/;

/** Whether the connection broke or could not be made: nobody knows what the last statement has done. */
export const isLinkLost = (error: unknown): boolean => {
  const { code, errno, message } = reasonOf(error);
  return linkCodes.test(String(code)) || linkErrnos.has(errno) || linkMessages.test(String(message));
};

/** Whether the database could not be reached at all. */
export const isUnreachable = (error: unknown): boolean =>
  isLinkLost(error) || queueMessages.test(String(reasonOf(error).message));

const reasonOf = (error: unknown): DriverError =>
  driverErrorOf(error) ?? (error as DriverError | undefined) ?? {};

const driverErrorOf = (error: unknown): DriverError | undefined =>
  error instanceof QueryFailedError ? (error.driverError as DriverError) : undefined;
