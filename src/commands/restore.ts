import { resolve } from 'node:path';
import { BackupError, restore } from '../database/backup.ts';
import { runCommand, UsageError } from './command.ts';

const usage = `Puts a copy in the place of the embedded database. The server must not run.

  npm run restore -- <file>`;

runCommand(async ({ database }, [source]) => {
  if (!source) throw new UsageError(usage);
  if (database.kind === 'server')
    throw new UsageError(
      'DATABASE_URL names a server: load the dump with its own client (docs/operations.md)',
    );
  try {
    const former = restore(resolve(source), database.file, new Date());
    process.stdout.write(`${database.file} is now the copy of ${resolve(source)}.\n`);
    if (former) process.stdout.write(`What was there is kept as ${former}.\n`);
    process.stdout.write('Check it: npm run audit:verify\n');
  } catch (error) {
    throw error instanceof BackupError ? new UsageError(error.message) : error;
  }
});
