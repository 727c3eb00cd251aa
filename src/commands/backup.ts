import { resolve } from 'node:path';
import { BackupError, backUp } from '../database/backup.ts';
import { runCommand, UsageError } from './command.ts';

const usage = `Copies the embedded database to a new file, while the server goes on.

  npm run backup -- <file>`;

runCommand(async ({ database, dataDir, secretKey }, [target]) => {
  if (!target) throw new UsageError(usage);
  if (database.kind === 'server')
    throw new UsageError(
      'DATABASE_URL names a server: back it up with mariadb-dump or mysqldump --single-transaction (docs/operations.md)',
    );
  try {
    backUp(database.file, resolve(target));
  } catch (error) {
    throw error instanceof BackupError ? new UsageError(error.message) : error;
  }
  process.stdout.write(`${resolve(target)} is a sound copy of ${database.file}.\n`);
  if (secretKey === null)
    process.stdout.write(`Keep ${dataDir}/secret.key as well: without it sealed passwords stay sealed.\n`);
});
