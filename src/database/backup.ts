import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Libsql from 'libsql';

/** Why an embedded database cannot be copied or put back; told to who asked for it. */
export class BackupError extends Error {}

/** Copies the database as it stands at one instant, while others go on writing. */
export const backUp = (file: string, target: string): void => {
  if (!existsSync(file)) throw new BackupError(`There is no database at ${file}`);
  if (existsSync(target)) throw new BackupError(`${target} is there already: name a new file`);
  mkdirSync(dirname(target), { recursive: true });
  const database = new Libsql(file);
  try {
    database.prepare('VACUUM INTO ?').run([target]);
  } finally {
    database.close();
  }
  checkIntegrity(target);
};

/** Puts a copy in the database's place. What was there is kept beside it; its new name is the answer. */
export const restore = (source: string, file: string, now: Date): string | null => {
  if (!existsSync(source)) throw new BackupError(`There is no file ${source}`);
  checkIntegrity(source);
  mkdirSync(dirname(file), { recursive: true });
  const former = existsSync(file) ? setAside(file, now) : null;
  copyFileSync(source, file);
  return former;
};

const setAside = (file: string, now: Date): string => {
  closeForGood(file);
  const former = `${file}.before-${now.toISOString().replaceAll(':', '-')}`;
  renameSync(file, former);
  for (const rest of [`${file}-wal`, `${file}-shm`]) rmSync(rest, { force: true });
  return former;
};

/** Leaving the journal mode needs the file alone: it writes the journal into it, or shows that it is in use. */
const closeForGood = (file: string): void => {
  const database = new Libsql(file, { timeout: 500 });
  try {
    database.pragma('journal_mode = DELETE');
  } catch {
    throw new BackupError(`${file} is in use: end the server first`);
  } finally {
    database.close();
  }
};

const checkIntegrity = (file: string): void => {
  const verdict = integrityOf(file);
  if (verdict !== 'ok') throw new BackupError(`${file} is no sound database: ${verdict}`);
};

const integrityOf = (file: string): string => {
  const database = new Libsql(file, { readonly: true });
  try {
    const row = database.prepare('PRAGMA integrity_check').get() as { integrity_check?: string };
    return row.integrity_check ?? 'no verdict';
  } catch (error) {
    return (error as Error).message;
  } finally {
    database.close();
  }
};
